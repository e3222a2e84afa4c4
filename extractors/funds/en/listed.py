"""Names that stand in one row of a clause, as one reads it: 'the insurer ⓐ, ⓐ of Oslo and Norway's ⓐ' are three."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.funds.en.clauses import PARTY, Clause
from extractors.parties.en import Party
from extractors.places.towns import is_demonym

_PLACE: Final = "ⓟ"
"""Stands for the name of a place that only tells where another of the row is."""
_NAME: Final = re.compile("[ⓐⓕⓧ]")
_NO_TRADE: Final = (
    r"(?!(?:which|who|whose|that|has|have|had|is|are|was|were|will|would|said|says|say|told|plans?|to|in|of|on|at|for|"
    r"from|by|with|as|after|before|while|when|where|but|led|leads|not|it|its|they|then|also|both|backed|owned|"
    r"called|managed|run|founded|including|like)\b)"
)
_TRADE: Final = rf"(?:{_NO_TRADE}[a-z][\w'’-]*\s){{0,3}}"
_WHAT: Final = rf"(?:the\s|an?\s)?{_TRADE}(?:{_PLACE}(?:'s)?\s)?{_TRADE}"
"""What a name is, before it: 'the Danish food group ⓐ', 'Norway's ⓐ'."""
_WHERE: Final = rf"(?:\s\(ⓐ\))?(?:\s(?:of|from|in)\s(?:the\s)?{_PLACE})?"
_LINK: Final = re.compile(rf"{_WHERE}(?:,?\s(?:and|&|plus|as\swell\sas)\s{_WHAT}|[,;]\s{_WHAT}|\s?&\s?|/)")
_SHARE: Final = (
    r"(?:\s\(|\swith\s|\sfor\s|\s)(?:(?:about|another|around|at\sleast|close\sto|nearly|over|roughly|some|up\sto)\s)?"
    r"(?:ⓜ|\d+(?:\.\d+)?\s?(?:%|per\s?cent\b))\)?"
)
"""What one of a row puts in, behind its name: 'ⓐ ⓜ', 'ⓐ (20%)', 'ⓐ with ⓜ'."""
_GIVES: Final = (
    r"(?:\s(?:has|have|will|is|are|to|also|each))*\s(?:add|bring|brought|buy|commit|contribut|gave|giv|hold|held|invest|own|"
    r"paid|pay|pledg|provid|put|sign|subscrib|suppl|take|taking|took)\w*(?:\s(?:down|for|in|up|to))*"
)
"""The deed that the first of such a row tells for all: 'ⓐ has put in ⓜ, ⓐ ⓜ and ⓐ ⓜ'."""
_SHARES: Final = re.compile(_SHARE)
_SHARING: Final = re.compile(rf"{_WHERE}(?:{_GIVES})?{_SHARE}(?:,?\s(?:and|&|plus)\s{_WHAT}|[,;]\s{_WHAT})")
_AND: Final = re.compile(r"\band\b|&|\bplus\b|as well as|/")
_WHEREABOUTS: Final = re.compile(
    r"\b(?:of|from|in)\s(?:the\s)?ⓐ(?!')|(?<![^\s(])ⓐ(?='s\s[^ⓐⓕⓧ,.]{0,40}[ⓐⓕⓧ])|(?<![^\s(])ⓐ(?=\s[a-zⓐⓕⓧ])"
)


def row_with(clause: Clause, place: int) -> tuple[int, ...]:
    """The places of the names that stand in one row with the one at `place`, itself among them."""
    return next((row for row in _rows_of(clause) if place in row), (place,))


def _without_whereabouts(clause: Clause) -> str:
    """The symbols of a clause, those of places that tell where another name is as such."""
    symbols = list(clause.text)
    for match in _WHEREABOUTS.finditer(clause.text):
        at = match.start() + match[0].index(PARTY)
        noun = clause.nouns.get(at)
        if isinstance(noun, Party) and noun.kind == "place" and (match[0] != PARTY or _is_where(clause, at, noun)):
            symbols[at] = _PLACE
    return "".join(symbols)


def _is_where(clause: Clause, at: int, place: Party) -> bool:
    """Whether the name of a place tells where the next name is: 'Norway's ⓐ', 'the Danish group ⓐ'."""
    return clause.text[at + 1 : at + 2] != " " or is_demonym(place.text)


@lru_cache(maxsize=512)  # asked for each name and each fund; a clause is known by its identity
def _rows_of(clause: Clause) -> tuple[tuple[int, ...], ...]:
    """The rows of names, linked by commas and an 'and'; a name alone is a row too."""
    text = _without_whereabouts(clause)
    rows: list[list[int]] = []
    for place in (match.start() for match in _NAME.finditer(text)):
        if rows and _are_linked(text, rows[-1][-1] + 1, place):
            rows[-1].append(place)
        else:
            rows.append([place])
    return tuple(part for row in rows for part in _whole(text, row))


def _are_linked(text: str, end: int, place: int) -> bool:
    """Whether a name goes on the row of the one that ends before it; where that has a sum, both have."""
    return bool(
        _LINK.fullmatch(text, end, place) or (_SHARING.fullmatch(text, end, place) and _SHARES.match(text, place + 1))
    )


def _whole(text: str, row: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """A row that 'and' ends, or its names one by one: 'ⓐ, ⓐ' may be one in apposition to the other."""
    if len(row) > 1 and _AND.search(text, row[0], row[-1]):
        yield tuple(row)
    else:
        yield from ((place,) for place in row)
