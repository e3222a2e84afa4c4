"""What stands beside a name in a sentence: its list, the words on both sides, the verbs between it and a fund.

All as signs (`weights`): 'list 1 before: by' holds for each name of 'backed by ⓐ, ⓐ and ⓐ'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extractors.funds.en.clauses import OTHER, PARTY
from extractors.funds.en.roots import root_of, signs_beside
from extractors.lexicon_en import words
from extractors.rules import FUND, MONEY


@dataclass(frozen=True, slots=True)
class Row:
    """A clause as roots of words; the fund in question stands as ⓕ, all others as ⓧ."""

    words: Sequence[str]
    starts: Sequence[int]

    def at(self, place: int) -> int:
        """The number of the word that is the symbol at a place of the clause."""
        return self.starts.index(place)


_WORD: Final = re.compile(r"[ⓐⓕⓜⓓⓧ]|[\w&-]+|'s|%|[^\w\s]")


@lru_cache(maxsize=256)
def row_of(text: str, own: tuple[int, ...]) -> Row:
    """The row of a clause's symbols; `own`: the places of the fund in question."""
    found = [(match[0], match.start()) for match in _WORD.finditer(text)]
    symbols = (OTHER if word == FUND and start not in own else root_of(word) for word, start in found)
    return Row(tuple(symbols), tuple(start for _, start in found))


# ---------------------------------------------------------------- lists


_NAMES: Final = frozenset({PARTY, OTHER, FUND})
_IN_LISTS: Final = frozenset({PARTY, OTHER})
_LINKS: Final = frozenset({",", "&", "/", "'s", "(", ")"}) | frozenset(
    map(root_of, words("and the a an as well both or plus of along with alongside together also other two"))
)
_ENDS: Final = frozenset({FUND, MONEY, ".", ";", ":"})
_NO_ASIDE: Final = frozenset(map(root_of, words("say said will has have")))
_LONGEST_LINK: Final = 6
_LONGEST_ASIDE: Final = 5


def list_around(row: Row, at: int) -> tuple[int, int]:
    """The first and the last name of the list that holds the one at `at`."""
    return _end_of_list(row.words, at, -1), _end_of_list(row.words, at, 1)


_MOST_IN_LIST: Final = 20
"""Names on one side of another that are taken for one list with it."""


def _end_of_list(line: Sequence[str], at: int, way: int) -> int:
    for _ in range(_MOST_IN_LIST):
        further = _next_name(line, at, way)
        if further is None:
            break
        at = further
    return at


def _next_name(line: Sequence[str], at: int, way: int) -> int | None:
    """The next name of a list on one side, over a link or an aside in commas; None at its end."""
    end = at + way * (_LONGEST_LINK + 2)
    for there in range(at + way, max(-1, min(end, len(line))), way):
        if line[there] in _IN_LISTS:
            return there if _links(line[min(at, there) + 1 : max(at, there)]) else None
        if line[there] in _ENDS:
            return None
    return None


def _links(between: Sequence[str]) -> bool:
    if _LINKS.issuperset(between):
        return True
    aside = "," in {between[0], between[-1]} or "and" in between
    return aside and len(between) <= _LONGEST_ASIDE and _NO_ASIDE.isdisjoint(between)


def in_list(row: Row, first: int, last: int) -> Iterator[str]:
    """The signs of a list."""
    if first < last:
        yield "in a list"
        many = sum(word in _IN_LISTS for word in row.words[first : last + 1]) > 2
        yield "in a list of many" if many else "in a list of two"
        yield from _edges("list ", row.words, first, last)


# ---------------------------------------------------------------- words on both sides


_FEW: Final = 3
_NEAR: Final = 6
_BEHIND_IN_SCOPE: Final = 5
_BEFORE_IN_SCOPE: Final = 4
_SUM_WITHIN: Final = 4


def words_around(row: Row, at: int, first: int, last: int) -> Iterator[str]:
    """The signs of the words before and behind a name, or its list from `first` to `last`."""
    line = row.words
    yield from _edges("", line, at, at)
    near = {*line[max(0, first - _NEAR) : first], *line[last + 1 : last + 1 + _NEAR]}
    yield from (f"near: {word}" for word in near if word.isalpha() and len(word) > 2)
    if MONEY in line[at + 1 : at + 1 + _SUM_WITHIN]:
        yield "a sum behind"
    if MONEY in line[max(0, at - _SUM_WITHIN) : at]:
        yield "a sum before"


def words_in_scope(row: Row, first: int, last: int) -> Iterator[str]:
    """The same words once more, for a clause that is about the fund."""
    before, behind = row.words[max(0, first - _BEFORE_IN_SCOPE) : first], row.words[last + 1 :][:_BEHIND_IN_SCOPE]
    yield from (f"scope before: {word}" for word in before if len(word) > 2)
    yield from (f"scope behind: {word}" for word in behind if len(word) > 2)


def _edges(of: str, line: Sequence[str], first: int, last: int) -> Iterator[str]:
    before, behind = line[max(0, first - _FEW) : first], line[last + 1 : last + 1 + _FEW]
    yield from signs_beside(before, behind, opens=f"{of}opens", of=of)


# ---------------------------------------------------------------- towards the fund


_LONGEST_WAY: Final = 12


def way_to_fund(row: Row, at: int) -> Iterator[str]:
    """The signs of what lies between a name and the nearest fund of its clause."""
    funds = [place for place, word in enumerate(row.words) if word in {FUND, OTHER} and place != at]
    if funds:
        nearest = min(funds, key=lambda place: abs(place - at))
        yield "nearest fund is this" if row.words[nearest] == FUND else "nearest fund is another"
    own = [place for place in funds if row.words[place] == FUND]
    if own:
        yield from _way(row.words, at, min(own, key=lambda place: abs(place - at)))


def _way(line: Sequence[str], at: int, fund: int) -> Iterator[str]:
    inside = line[min(at, fund) + 1 : max(at, fund)]
    way = "before the fund" if at < fund else "behind the fund"
    yield way
    if _NAMES.isdisjoint(inside):
        yield f"alone {way}"
    if len(inside) > _LONGEST_WAY:
        yield f"far {way}"
    else:
        yield from (f"{way}: {word}" for word in inside if len(word) > 1)
