"""An English article as rules read it: each sentence with its funds, sums, dates and parties as one symbol each.

    ⓐ has closed ⓕ at ⓜ      <-  Harbour Point has closed its third fund at $300m ($410m)

So a rule is written once for all names and amounts, and what it matches says which fund, sum or party it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache

from extractors.dates import DateSpan, find_dates
from extractors.facts import Article
from extractors.funds.symbols import in_symbols
from extractors.money import MoneySpan, find_money
from extractors.names.en import Mention, Token, find_mentions, is_headline, read_tokens
from extractors.parties.en import Party, find_parties
from extractors.rules import DATE, FUND, MONEY
from extractors.text import Sentence, normalise

OTHER, PARTY = "ⓧ", "ⓐ"
"""What is called a fund and is none, and a name in capitals; the other symbols are those of `extractors.rules`."""


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount with its conversions in brackets: '€1.2bn ($1.4bn)' is one sum, told in euros."""

    start: int
    end: int
    span: MoneySpan
    converted: tuple[int, str] | None = None  # what the brackets say that it is worth in another currency

    @property
    def worth(self) -> tuple[int, str]:
        """The amount with its currency; 0 for a range."""
        return self.span.amount or 0, self.span.currency


Noun = Mention | Sum | DateSpan | Party


@dataclass(frozen=True, eq=False)  # one sentence of one article, known by identity
class Clause:
    """A sentence in symbols: `offsets[i]` is where `text[i]` begins in it, `nouns` what stands at a symbol."""

    index: int
    sentence: Sentence
    text: str
    offsets: tuple[int, ...]
    nouns: Mapping[int, Noun]
    tokens: tuple[Token, ...]
    inner_sums: tuple[Sum, ...] = ()  # those inside a fund's phrase: 'a $90m fund'

    def at(self, place: int) -> int:
        """Where text[place] begins in the sentence."""
        return self.offsets[place] if place < len(self.offsets) else len(self.sentence.text)

    def mentions(self) -> Iterator[tuple[int, Mention]]:
        """The (place, mention) of every fund-like phrase."""
        return iter(self._mentions)

    @cached_property
    def _mentions(self) -> Sequence[tuple[int, Mention]]:
        return [(place, noun) for place, noun in self.nouns.items() if isinstance(noun, Mention)]

    def mention_at(self, place: int) -> Mention:
        """The phrase at a place known to hold one."""
        noun = self.nouns[place]
        assert isinstance(noun, Mention)  # noqa: S101  the caller has it from `mentions`
        return noun

    def tells_millions(self) -> bool:
        """Whether a sum stands in it that could be a fund's: prices of goods are not."""
        return any(one.span.amount is None or one.span.amount >= _A_MILLION for _, one in self.sums())

    def sums(self) -> Iterator[tuple[int, Sum]]:
        """The (place, sum) of every amount that stands outside a fund's phrase."""
        return ((place, noun) for place, noun in self.nouns.items() if isinstance(noun, Sum))


def opens_with_its(clause: Clause, mention: Mention, *, any_case: bool = False) -> bool:
    """Whether a phrase says that the doer owns the fund: 'its third fund'; `any_case`: 'Its third fund' too."""
    opening = clause.sentence.text[mention.start : mention.start + len("their ")]
    return (opening.lower() if any_case else opening).startswith(("its ", "their "))


_A_MILLION = 1_000_000
_BLANKED = str.maketrans(dict.fromkeys((FUND, MONEY, DATE, OTHER, PARTY), " "))
_CONVERSION = re.compile(r"\s?\([^()]{0,80}\)")
_BARE_CONVERSION = re.compile(r"\s?\((?:about |around |roughly |some |or )*[\d.,]+ (?:million|billion|trillion)\)")


def worth_reading(article: Article, lines: Sequence[Sentence]) -> bool:
    """Whether a sentence names a fund, or a firm has raised money: the look that most articles do not survive."""
    return (
        any(map(_names_fund, lines))
        or any(line.text.count("|") > 1 for line in lines)
        or bool(_FIRM_RAISES.search(article.text[:_LEAD]))
    )


def read_clauses(lines: Sequence[Sentence], day: date | None, *, local: Mapping[str, str]) -> tuple[Clause, ...]:
    """The sentences of an article in symbols; `day`: of publication; `local` says what "$" means there."""
    return tuple(_clause(index, line, day, local) for index, line in enumerate(lines))


_FIRM_RAISES = re.compile(
    r"\b(?:Capital|Partners|Ventures|Equity|Investors)\b[^.\n]{0,120}?\b(?:rais\w+|closed?|secured|has|collected|"
    r"gathered|launch\w*|start\w*|opened|with)\b[^.\n]{0,60}?(?:[$€£¥]|\b[A-Z]{3}\s?)\d"
)
"""A firm that has raised money: an article may tell of its fund without a word for it."""
_LEAD = 600
"""Characters in which an article that has no word for its fund must tell of the money."""
_HEAD = re.compile(r"fund|\w{4}fonds\b|\bfond[os]\b|\bfofs?\b|\b(?:aif|bdc|vcc|raif|eltif|ltaf|fcpr|fpci|fip)s?\b")
_WEAK_HEAD = re.compile(
    r"vehicle|pool|partnership|program|facilit|platform|\bpot\b|chest|\bjv\b|strateg|mandate|scheme|purse|account|initiative|effort|outing",
)
_OF_FINANCE = re.compile(
    r"[$€£¥₹]|\bbillion\b|\bmillion\b|\bcrore\b|\b\d+(?:bn|m)\b|invest|equity|credit|venture|infrastructure|mezzanine|secondar|capital",
)
_NUMBERED_NAME = re.compile(
    r"\b(?:S\.?C\.?Sp|SICAV|RAIF)\b|\b[A-Z][\w&]+ (?:II|III|IV|V|VI{1,3}|IX|X|XI{1,3}|XIV|XV)\b"
)
_REAL = frozenset({"named", "described", "group"})


def _names_fund(line: Sentence) -> bool:
    """Whether a sentence names or describes a fund."""
    if _NUMBERED_NAME.search(line.text):
        return True
    low = line.text.lower()  # without regard to case the looks took 57 microseconds a sentence, now 29
    if not _HEAD.search(low) and not (_WEAK_HEAD.search(low) and _OF_FINANCE.search(low)):
        return False
    _, mentions = _phrases(line.text, _sums(line.text, {}))
    return any(mention.kind in _REAL for mention in mentions)


@lru_cache(maxsize=64)  # what a look finds worth reading is then read in full
def _phrases(text: str, sums: tuple[Sum, ...]) -> tuple[tuple[Token, ...], tuple[Mention, ...]]:
    """The tokens of a sentence, and what it calls funds."""
    tokens = read_tokens(text, [(one.start, one.end) for one in sums], headline=is_headline(text))
    return tokens, find_mentions(text, tokens)


def clause_of(words: str) -> Clause:
    """One sentence in symbols, by itself: what the examples of rules are tried on."""
    text = normalise(words)
    return _clause(0, Sentence("text", 0, len(text), text), None, {})


def _clause(index: int, line: Sentence, day: date | None, local: Mapping[str, str]) -> Clause:
    text = line.text
    sums = _sums(text, local)
    tokens, phrases = _phrases(text, sums)
    mentions = [mention for mention in phrases if mention.kind != "generic" and not _is_firm(mention)]
    taken: list[tuple[int, int]] = [(_phrase_start(noun), noun.end) for noun in mentions]
    free_sums = [one for one in sums if not _inside(one, taken)]
    taken += [(one.start, one.end) for one in free_sums]
    dates = [span for span in find_dates(text, day=day) if not _inside(span, taken)]
    taken += [(span.start, span.end) for span in dates]
    parties = find_parties(text, tokens, taken)
    found: list[Noun] = [*mentions, *free_sums, *dates, *parties]
    nouns = sorted(found, key=lambda noun: noun.start)
    inner = tuple(one for one in sums if _inside(one, taken[: len(mentions)]))
    symbols = in_symbols(text.translate(_BLANKED), _placed(nouns), _symbol)
    return Clause(index, line, *symbols, tokens, inner)


def _is_firm(mention: Mention) -> bool:
    """Whether a name in the plural is a house's: 'Gatewood Funds'."""
    return mention.is_named and mention.name.endswith(" Funds") and not (mention.definite or _OF_FUNDS in mention.name)


_OF_FUNDS = "Fund of Funds"


def _sums(text: str, local: Mapping[str, str]) -> tuple[Sum, ...]:
    return _sums_in(text, tuple(local.items()))


@lru_cache(maxsize=64)  # as phrases
def _sums_in(text: str, local: tuple[tuple[str, str], ...]) -> tuple[Sum, ...]:
    found: list[Sum] = []
    for span in find_money(text, local=dict(local)):
        if found and span.start < found[-1].end:
            continue
        if found and span.equivalent_of is not None and text[found[-1].end : span.start].lstrip()[:1] != "(":
            found[-1] = _with_conversion(found[-1], span, text)
            continue
        bracket = _CONVERSION.match(text, span.end)
        inside = find_money(bracket[0]) if bracket else ()
        converts = bracket and (_BARE_CONVERSION.match(text, span.end) or inside)
        other = next(
            ((one.amount, one.currency) for one in inside if one.amount and one.currency != span.currency), None
        )
        found.append(Sum(span.start, bracket.end() if bracket and converts else span.end, span, other))
    return tuple(found)


def _with_conversion(one: Sum, span: MoneySpan, text: str) -> Sum:
    """A sum with what follows it in another currency: 'EGP2 billion, or $109 million,' is one sum in pounds."""
    is_set_off = text[one.end : one.end + 1] == "," == text[span.end : span.end + 1]
    worth = (span.amount, span.currency) if span.amount else one.converted
    return replace(one, end=span.end + is_set_off, converted=one.converted or worth)


def _inside(noun: Sum | DateSpan, taken: Sequence[tuple[int, int]]) -> bool:
    return any(noun.start < end and start < noun.end for start, end in taken)


def _symbol(noun: Noun) -> str:
    if isinstance(noun, Mention):
        return OTHER if noun.excluded else FUND
    return MONEY if isinstance(noun, Sum) else DATE if isinstance(noun, DateSpan) else PARTY


def _placed(nouns: Sequence[Noun]) -> Iterator[tuple[int, Noun]]:
    """Each noun with where its phrase begins: without a possessor that is told already, and none that overlaps one."""
    at = 0
    for noun in nouns:
        start = _phrase_start(noun)
        if start < at:
            if not isinstance(noun, Mention) or noun.start < at:
                continue
            start = noun.start
        yield start, noun
        at = noun.end


def folded(clause: Clause, start: int, end: int, mention: Mention) -> Clause:
    """The clause with its symbols [start:end] as one; sums among them stand inside the phrase."""
    shift = end - start - 1
    inner = tuple(noun for place, noun in clause.nouns.items() if start <= place < end and isinstance(noun, Sum))
    outer = {place: noun for place, noun in clause.nouns.items() if not start <= place < end}
    nouns = {(place - shift if place >= end else place): noun for place, noun in outer.items()}
    nouns[start] = mention
    return replace(
        clause,
        text=clause.text[:start] + FUND + clause.text[end:],
        offsets=clause.offsets[: start + 1] + clause.offsets[end:],
        nouns=dict(sorted(nouns.items())),
        inner_sums=(*clause.inner_sums, *inner),
    )


def _phrase_start(noun: Noun) -> int:
    """A fund's phrase takes in its possessor: 'the firm's third fund' is one symbol."""
    return noun.owner[0] if isinstance(noun, Mention) and noun.owner else noun.start
