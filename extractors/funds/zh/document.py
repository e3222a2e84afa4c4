"""An article as the rules read it: sentences, grouped into items, with their nouns turned into symbols."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import groupby, islice

from extractors.dates import DateSpan, find_dates
from extractors.facts import Article
from extractors.funds.symbols import in_symbols
from extractors.funds.zh import wording
from extractors.funds.zh.listing import items_of_lists
from extractors.funds.zh.today import news_since, past_days
from extractors.money import MoneySpan, find_money
from extractors.names import zh as names
from extractors.names.zh import Mention
from extractors.rules import DATE, FUND, MONEY
from extractors.text import Sentence, normalise, sentences

Noun = Mention | MoneySpan | DateSpan
Wider = Callable[[Sequence[Sentence], Sequence[Mention]], tuple[Mention, ...]]
_Place = tuple[int, bool, bool, bool]
"""Of a sentence: its item, whether it is a heading, in a section of calls, in an item of a list."""
_SYMBOL = {Mention: FUND, MoneySpan: MONEY, DateSpan: DATE}
_BLANKED = str.maketrans({FUND: " ", MONEY: " ", DATE: " "})  # the signs themselves mean nothing in a text
_MOST_MENTIONS = 400  # a weekly digest of 14 funds has 120; comparing names is quadratic
_LONGEST_SECTION = 14  # characters: 招GP, 母基金设立, "Fund launches"
_LONGEST_HEADING = 100  # characters: a headline in either language; longer lines are paragraphs
_ENDS = '。.!?;:…,、”"'


@dataclass(frozen=True, eq=False)
class Clause:
    """A sentence with its nouns as symbols; `offsets[i]` is where `text[i]` begins in the sentence."""

    index: int
    sentence: Sentence
    text: str
    offsets: tuple[int, ...]
    nouns: Mapping[int, Noun]  # position in `text` -> what stands there
    item: int = 0  # which item of a digest; 0 is the title
    is_heading: bool = False
    is_call: bool = False  # stands under a heading like 招GP
    is_listed: bool = False  # stands in an item of a list that tells of another fund in each

    @property
    def is_headline(self) -> bool:
        """Whether this is the article's title or the heading of an item."""
        return self.is_heading or self.sentence.part == "title"

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The (start, end) in the article's part of what stands at text[start:end]."""
        base = self.sentence.start
        return base + self.offsets[start], base + self.ends_at(end)

    def ends_at(self, end: int) -> int:
        """Where text[:end] ends in the sentence."""
        noun = self.nouns.get(end - 1)
        return noun.end if noun else self.offsets[end - 1] + 1 if end else 0

    def funds(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Mention]]:
        """The (position, mention) of each fund named in text[start:end]."""
        if not start and end is None:
            return iter(self._funds)
        stop = len(self.text) if end is None else end
        return (pair for pair in self._funds if start <= pair[0] < stop)

    @cached_property
    def _funds(self) -> Sequence[tuple[int, Mention]]:
        return [(at, noun) for at, noun in self.nouns.items() if isinstance(noun, Mention)]

    def place_of(self, mention: Mention) -> int:
        """Where a mention stands in `text`."""
        return next(at for at, noun in self._funds if noun is mention)


@dataclass(frozen=True)
class Document:
    """An article, read: what every later step works on."""

    article: Article
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]

    @cached_property
    def day(self) -> date | None:
        """The day of publication, or else the latest that the text tells as past: the article is no older."""
        told = (day for clause in self.clauses for day in past_days(clause.text, clause.nouns))
        return self.article.published_day or max(told, default=None)

    @cached_property
    def news_since(self) -> date | None:
        """The day before which an event is history."""
        return news_since(self.article.published_day, self.day)

    @cached_property
    def title(self) -> Sequence[Clause]:
        """The sentences of the headline."""
        return [clause for clause in self.clauses if clause.sentence.part == "title"]

    @cached_property
    def lead(self) -> Clause | None:
        """The first sentence of the text, behind the headline's."""
        return next((clause for clause in self.clauses if clause.sentence.part == "text"), None)

    @property
    def first_text(self) -> int:
        """The index of the lead; 0 where there is no text."""
        return self.lead.index if self.lead else 0

    def part(self, clause: Clause) -> str:
        """The original of the part in which a clause stands."""
        return self.article.original(clause.sentence.part)

    def raw(self, clause: Clause, start: int, end: int) -> str:
        """The original wording of what stands at clause.text[start:end]."""
        return self.part(clause)[slice(*clause.original(start, end))]


def read_document(article: Article, wider: Wider | None = None) -> Document:
    """Sentences, mentions of funds, and the structure of the article; `wider` may take more phrases for funds."""
    lines = sentences(article.title, article.text)
    mentions = tuple(islice(names.mentions(lines), _MOST_MENTIONS))
    if wider:
        mentions = wider(lines, mentions)[:_MOST_MENTIONS]
    nouns = [_without_overlap(found) for found in _nouns(article, lines, mentions)]
    places = _structure(lines, items_of_lists(normalise(article.text), lines, mentions))
    clauses = tuple(map(_clause, range(len(lines)), lines, nouns, places))
    return Document(article, clauses, mentions)


def _nouns(article: Article, lines: Sequence[Sentence], mentions: Sequence[Mention]) -> list[list[Noun]]:
    """The nouns of each sentence; dates are read over whole parts, where one lends its year to the next."""
    found: list[list[Noun]] = [[] for _ in lines]
    for mention in mentions:
        found[mention.sentence].append(mention)
    whole = f"{article.title or ''}\n{article.text}"
    local = {**((wording.local_money(whole) or {}) if article.language == "zh-Hant" else {}), **wording.pesos(whole)}
    year = wording.year_of(normalise(whole)) if article.published_day is None else None
    for part, original in (("title", article.title or ""), ("text", article.text)):
        text = normalise(original)
        day = wording.dateline(text, article.published_day) or article.published_day
        spans: list[MoneySpan | DateSpan] = [*find_money(text, local=local)]
        spans += find_dates(text, day=day, year=year)
        rows = [(index, line) for index, line in enumerate(lines) if line.part == part]
        for index, span in _placed(rows, spans):
            found[index].append(span)
    return found


def _placed(
    rows: Sequence[tuple[int, Sentence]], spans: Sequence[MoneySpan | DateSpan]
) -> Iterator[tuple[int, MoneySpan | DateSpan]]:
    """Each span with the index of its sentence, its offsets counted from the sentence's start."""
    starts = [line.start for _, line in rows]
    for span in spans:
        index, line = rows[bisect_right(starts, span.start) - 1] if starts else (0, None)
        if line and line.start <= span.start and span.end <= line.end:
            placed = replace(span, start=span.start - line.start, end=span.end - line.start)
            if isinstance(placed, MoneySpan) and placed.equivalent_of is not None:
                placed = replace(placed, equivalent_of=placed.equivalent_of - line.start)
            yield index, placed


def _clause(index: int, line: Sentence, nouns: Sequence[Noun], place: _Place) -> Clause:
    placed = ((noun.start, noun) for noun in nouns)
    text, offsets, found = in_symbols(line.text.translate(_BLANKED), placed, lambda noun: _SYMBOL[type(noun)])
    return Clause(index, line, text, offsets, found, *place)


def _without_overlap(nouns: Sequence[Noun]) -> list[Noun]:
    """In order; of two that overlap the fund wins, then the longer one."""
    kept: list[Noun] = []
    for noun in sorted(nouns, key=lambda n: (not isinstance(n, Mention), n.start - n.end)):
        if all(noun.end <= other.start or other.end <= noun.start for other in kept):
            kept.append(noun)
    return sorted(kept, key=lambda n: n.start)


def _structure(lines: Sequence[Sentence], listed: Mapping[int, bool]) -> list[_Place]:
    """The place of each sentence; `listed`: the paragraphs that begin an item of a list or end one."""
    groups = [list(group) for _, group in groupby(lines, key=lambda s: (s.part, s.paragraph))]
    places: list[_Place] = []
    item, in_list = 0, False
    in_calls = any(s.part == "title" and wording.is_call_section(s.text) for s in lines)
    is_digest = any(s.part == "title" and wording.is_digest(s.text) for s in lines)
    for paragraph, following in zip(groups, [*groups[1:], []], strict=True):
        is_line = paragraph[0].part == "text" and _is_line(paragraph)
        if is_line and len(paragraph[0].text) <= _LONGEST_SECTION:
            in_calls = wording.is_call_section(paragraph[0].text)
        is_row = paragraph[0].text.startswith("|")  # of a table
        is_heading = is_line and not is_row and bool(following) and not _is_line(following)
        item += paragraph[0].part == "text" and (
            is_line
            or not item
            or paragraph[0].paragraph in listed
            or (is_digest and wording.is_numbered(paragraph[0].text))
        )
        in_list = listed.get(paragraph[0].paragraph, in_list) if paragraph[0].part == "text" else False
        is_call = in_calls or (is_heading and wording.is_call_section(paragraph[0].text))
        places += [(item, is_heading, is_call, in_list)] * len(paragraph)
    return places


_FIELD = re.compile(
    r"[\u4e00-\u9fff]{0,8}?(?:规模|出资额?|认缴|实缴|管理人|管理机构|管理公司|GP|LP|合伙人|出资人|出资方|投资人|托管人|托管银行|期限|存续期|投资期"
    r"|退出期|领域|方向|范围|阶段|注册地|时间|日期|编号|编码|类型|形式|币种|金额|资本|方式|策略)(?:\([^()]{0,12}\))?:"
)
"""What opens a line of a form, which goes on about the fund above it: 基金管理人:青禾资本."""


def _is_line(paragraph: list[Sentence]) -> bool:
    """A heading, or an entry of a list: one short line that no stop ends, and that is no line of a form."""
    length = sum(len(sentence.text) for sentence in paragraph)
    if _FIELD.match(paragraph[0].text):
        return False
    return length <= _LONGEST_HEADING and len(paragraph) <= 2 and paragraph[-1].text[-1] not in _ENDS
