"""Items of a list, sections of a digest and houses that take turns: what is told of one fund there is no other's.

'1. Orrin Peak: …', 'May 3 - Orrin Peak …', 'ORRIN PEAK. …', 'Orrin Peak: …', 'Lima - A fund …' open items where
several paragraphs open so, and bullets where several open with houses; in running text a sentence that opens with
another house tells of another fund.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause, opens_with_its
from extractors.parties.en import HOUSES, Party
from extractors.rules import verbose

_MARKS: Final = (
    re.compile(r"\(?\d{1,2}[.)] "),
    re.compile(r"ⓓ ?[-–—:] "),
    re.compile(r"(?:ⓐ|[A-Z][\w'&-]*(?: [\w'&-]+){0,2})(?:, ⓐ)?: "),
    re.compile(r"[•▸*·] ?"),
    re.compile(r"(?:ⓐ|[A-Z][\w'&-]*(?: [\w'&-]+){0,2})(?:, ⓐ)? [-–—] "),
)
"""How items open, in symbols."""
_CAPITALS: Final = re.compile(r"[A-Z][A-Z0-9'&,-]{2,}(?: [A-Z0-9'&,-]{2,}){0,4}[.:](?: |$)")
"""A label in capitals, as written."""
_ITEMS: Final = 2
"""Paragraphs that open in one way, at least."""


def items_of(clauses: Sequence[Clause]) -> Mapping[int, int]:
    """Paragraph of the text -> the one that opens the section of a digest, or the item of a list, that it is in."""
    return _sections(clauses) or {paragraph: paragraph for paragraph in _marked(clauses)}


def _marked(clauses: Sequence[Clause]) -> frozenset[int]:
    """The paragraphs that are items of a list."""
    marked: dict[int, set[int]] = defaultdict(set)
    seen: set[int] = set()
    for clause in clauses:
        paragraph = clause.sentence.paragraph
        if clause.sentence.part == "text" and paragraph not in seen:
            seen.add(paragraph)
            for kind in _kinds(clause):
                marked[kind].add(paragraph)
    return frozenset(one for group in marked.values() if len(group) >= _ITEMS for one in group) | _bulleted(clauses)


def _bulleted(clauses: Sequence[Clause]) -> frozenset[int]:
    """The paragraphs behind bullets, if they open with several houses; the bullets of one story's summary do not."""
    first = {c.sentence.paragraph: c for c in reversed(clauses) if c.sentence.part == "text" and c.sentence.bulleted}
    houses = {house.text for clause in first.values() if (house := _opener(clause))}
    return frozenset(first) if len(houses) >= _ITEMS else frozenset()


def _kinds(clause: Clause) -> Iterator[int]:
    yield from (number for number, mark in enumerate(_MARKS) if mark.match(clause.text))
    if _CAPITALS.match(clause.sentence.text):
        yield len(_MARKS)


def in_other_items(clause: Clause, one: Candidate, items: Mapping[int, int]) -> bool:
    """Whether a clause stands in an item of a list or a section, and all that the text told of a fund in others."""
    own = item_of(clause, items)
    told = {item_of(spot.clause, items) for spot in one.places if spot.clause.sentence.part == "text"}
    return own is not None and bool(told) and not told & {own, None}


def item_of(clause: Clause, items: Mapping[int, int]) -> int | None:
    """The paragraph that opens the item or section of a clause; None outside of any, as in the title."""
    return items.get(clause.sentence.paragraph) if clause.sentence.part == "text" else None


# ---------------------------------------------------------------- sections


_MOST_WORDS: Final = 16
"""Words of a line that heads a section."""


_MOST_BELOW: Final = 3
"""Paragraphs of a brief with its head: where a text has that few to a head, one head with a fund makes it a digest."""


def _sections(clauses: Sequence[Clause]) -> Mapping[int, int]:
    """Paragraph -> the head above it, where lines of their own head sections, at least two of them with a fund."""
    paragraphs: dict[int, list[Clause]] = defaultdict(list)
    for clause in clauses:
        if clause.sentence.part == "text":
            paragraphs[clause.sentence.paragraph].append(clause)
    numbers = sorted(paragraphs)
    heads = {one for one, below in pairwise(numbers) if _heads(paragraphs[one], paragraphs[below])}
    with_fund = sum(_brings_fund(paragraphs[one]) for one in heads)
    briefs = len(heads) > _ITEMS and len(heads) * _MOST_BELOW >= len(numbers)
    if with_fund < (1 if briefs else _ITEMS):
        return {}
    opened = accumulate(numbers, lambda head, one: one if one in heads else head, initial=-1)
    return {one: head for one, head in zip(numbers, list(opened)[1:], strict=True) if head >= 0}


def _heads(line: Sequence[Clause], below: Sequence[Clause]) -> bool:
    """Whether a line stands over a paragraph as its head: short, with no full stop, which the paragraph has."""
    told = line[0].sentence.text
    is_line = line[-1].sentence.text == told and told[-1:].isalnum() and len(told.split()) <= _MOST_WORDS
    return is_line and below[-1].sentence.text.rstrip("\"”'’)]")[-1:] in {".", "!", "?"}


def _brings_fund(line: Sequence[Clause]) -> bool:
    return any(
        mention.kind != "anaphor" and not mention.excluded for clause in line for _, mention in clause.mentions()
    )


def heads_section(earlier: Candidate) -> bool:
    """Whether a line without a full stop tells of a fund, as what heads a section of the text does."""
    last = earlier.places[-1].clause.sentence
    return last.part == "text" and last.text[-1:].isalnum()


def is_headed(earlier: Candidate, later: Candidate) -> bool:
    """Whether the first sentence under such a line tells of the later one."""
    return is_below(earlier, later.places[0].clause) and not heads_section(later)


def is_below(earlier: Candidate, first: Clause) -> bool:
    """Whether a clause is the first sentence under such a line, or behind one that opens its paragraph as a head."""
    spot = earlier.places[-1]
    last = spot.clause
    if first.index != last.index + 1 or last.sentence.part != "text":
        return False
    if first.sentence.paragraph != last.sentence.paragraph:
        return heads_section(earlier)
    return _is_run_in(spot)


_RUN_IN: Final = 10
"""Words of a sentence that heads a paragraph within its line, at most."""


def _is_run_in(spot: Place) -> bool:
    """Whether a sentence is short and leaves the article out as headlines do: 'Oman to set up farm fund.'."""
    mention, told = spot.mention, spot.clause.sentence.text
    bare = mention.kind == "described" and mention.name_start == mention.start and not mention.owner
    return bare and len(told.split()) <= _RUN_IN and not mention.plural and not _LEADS.search(told[: mention.start])


_LEADS: Final = re.compile(r"\b(?:a|an|the|its|their|one|this|that|as|of)(?: [\w-]+){0,2} $", re.IGNORECASE)
"""What stands before a phrase that is no headline's: 'is a kind of seed fund'."""


# ---------------------------------------------------------------- houses


_TELLS: Final = verbose(
    r"""(?: \d{1,2}[.)]\s | ⓓ\s?[-–—:]\s | [•▸*·]\s? )?     # the mark of an item
        (?: (?:[Ii]n | [Ff]rom | [Aa]t | [Oo]n | [Ww]ith)\s(?:\w+ | ⓐ | ⓓ),\s   # 'In Oslo, '
          | (?: (?:[Ee]arly | [Ll]ate | [Ii]n | [Oo]n)\s )? ⓓ,?\s    # 'Early in May, '
          | (?:[Aa]nd | [Bb]ut | The)\s | \w+ly,?\s )?
        (?: (?:ⓐ | [A-Z]\w+)-based\s(?:[a-z][\w-]*\s){0,3}         # 'Oslo-based investor '
          | ⓐ(?:'s)?\s(?:[a-z][\w-]*\s){0,3}?                        # 'Lagos seed investor '
            (?:firm | house | manager | investor | lender | group | company | shop | boutique | outfit)\s )?
        (?:ⓐ's\s)? ⓐ"""
)
"""How a sentence opens with the house whose news it tells."""
_TURNS: Final = re.compile(r"(?:[,;] (?:and|while|but|whereas)|;) (?:(?:the|from|at|in) )?(?=ⓐ)")
"""Where a sentence goes on to another house: '…, and Orrin Peak its own third fund'."""


def teller_of(spot: Place) -> Party | None:
    """The house that opens the part of a sentence in which a phrase stands: whose news it is."""
    text = spot.clause.text
    start = max((match.end() for match in _TURNS.finditer(text, 0, spot.place)), default=0)
    return _opener(spot.clause, start, spot.place)


def _opener(clause: Clause, start: int = 0, before: int | None = None) -> Party | None:
    """The house with which a sentence, or its part from `start`, opens, if it stands before a place."""
    match = _TELLS.match(clause.text, start)
    noun = clause.nouns.get(match.end() - 1) if match and (before is None or match.end() <= before) else None
    return noun if isinstance(noun, Party) and noun.kind in HOUSES else None


def houses_differ(spot: Place, one: Candidate) -> bool:
    """Whether a phrase is told of another house than all sentences of the text that tell of a fund."""
    ours = teller_of(spot)
    told = [other for other in one.places if other.clause.sentence.part == "text"]
    if ours is None or not told or spot.clause.sentence.part == "title":
        return False
    stands_for_it = spot.mention.name == ours.text  # the house for its fund
    own = stands_for_it or opens_with_its(spot.clause, spot.mention, any_case=True)
    return all(_are_two(ours, teller_of(other), surely=own) for other in told)


def _are_two(ours: Party, other: Party | None, *, surely: bool) -> bool:
    """Whether two that open sentences are different houses; `surely`: the phrase says whose the fund is."""
    if other is None or are_akin(ours.text, other.text):
        return False
    return surely or (ours.kind == "firm" and other.kind == "firm")


_RUN_BY: Final = re.compile(r",? (?:which is |that is )?(?:run|managed|advised|raised|launched) by (?=ⓐ)")


def is_of_another_house(spot: Place, one: Candidate) -> bool:
    """Whether a name begins as the house told to run it ('Altura Seed, run by Altura'), but as none told with a fund.

    A fund told with no house at all may be run by any.
    """
    match = _RUN_BY.match(spot.clause.text, spot.place + 1)
    house = spot.clause.nouns.get(match.end()) if match else None
    if not isinstance(house, Party) or not are_akin(spot.mention.name, house.text):
        return False
    nouns = (noun for place in one.places for noun in place.clause.nouns.values())
    houses = [noun.text for noun in nouns if isinstance(noun, Party) and noun.kind in {"firm", "plain"}]
    return bool(houses) and not any(are_akin(spot.mention.name, other) for other in houses)


def are_akin(a: str, b: str) -> bool:
    """Whether two names begin alike, or one is the letters of the other."""
    x, y = a.lower().split(), b.lower().split()
    letters = ["".join(word[0] for word in name) for name in (x, y)]
    return x[0] == y[0] or x[0] in letters or y[0] in letters


# ---------------------------------------------------------------- speakers


_SPEAKS: Final = re.compile(
    r" (?:has |have )?(?:said|says?|adds?|added|told ⓐ|tells ⓐ|explain\w*|notes|noted|hopes|thinks) (?:that )?"
    r"(?:the (?:\w+ )?(?:firm|house|group|manager|company|team|bank|investor|fund)|it|they|its \w+)\b"
)


def only_speaks(clause: Clause, place: int) -> bool:
    """Whether a name only speaks of the doer: 'Orrin said the firm expects', '… told Peak Radio it will'."""
    return bool(_SPEAKS.match(clause.text, place + 1))
