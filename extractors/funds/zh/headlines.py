"""What the headline of a digest tells of one of its items: 滨海再发ⓜ的ⓕ,柳溪拟设ⓜ的ⓕ tells a plan of Liuxi's alone.

A headline that goes through the items has a part for each. A part is of the items whose places and sums it names.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from extractors.funds.zh.document import Clause
from extractors.funds.zh.spots import Spot
from extractors.money import MoneySpan
from extractors.places import contains

_PART: Final = re.compile(r"[^,;。!?|:\s]+")
Key = tuple[str, str]
"""A place by its code, or a sum by its amount."""


class Headlines:
    """The sentences of an article's title, each as far as it may be about some of the items."""

    def __init__(self, clauses: Sequence[Clause], spots: Mapping[str, Sequence[Spot]]) -> None:
        self._places: dict[int, list[tuple[int, str]]] = {}
        for code, told in spots.items():
            for spot in told:
                self._places.setdefault(spot.clause.index, []).append((spot.span.start, code))
        headed = {clause.item for clause in clauses if clause.is_heading or clause.is_listed}
        self._openings = frozenset({1} - headed)  # of an article that is no list, what comes first is all of it
        self._told: dict[int, set[Key]] = {}
        for clause in clauses:
            if clause.sentence.part == "text":
                self._told.setdefault(clause.item, set()).update(self._keys(clause, 0, len(clause.text)))
        self._cut: dict[tuple[int, frozenset[int]], str] = {}

    def words(self, clause: Clause, items: Collection[int]) -> str:
        """The words of a sentence; of one of the title, those about other items than these are blanked."""
        told = frozenset(items) - {0}
        if clause.sentence.part != "title" or not told or told <= self._openings:
            return clause.text
        asked = clause.index, told
        if asked not in self._cut:
            self._cut[asked] = self._without_others(clause, asked[1])
        return self._cut[asked]

    def _without_others(self, clause: Clause, items: frozenset[int]) -> str:
        mine = [key for item in items for key in self._told.get(item, ())]
        others = [key for item, keys in self._told.items() if item not in items for key in keys]
        words = clause.text
        for match in _PART.finditer(clause.text):
            named = [*self._keys(clause, *match.span())]
            keys = [key for key in named if key[0] == "place"] or named  # a sum may be that of two funds
            if _meets(keys, others) and not _meets(keys, mine):
                words = f"{words[: match.start()]}{' ' * len(match[0])}{words[match.end() :]}"
        return words

    def _keys(self, clause: Clause, start: int, end: int) -> Iterator[Key]:
        """The places and sums that a stretch of a sentence names."""
        if start >= end:
            return
        low, high = clause.offsets[start], clause.ends_at(end)
        yield from (("place", code) for at, code in self._places.get(clause.index, ()) if low <= at < high)
        sums = (noun for at, noun in clause.nouns.items() if start <= at < end and isinstance(noun, MoneySpan))
        yield from (("sum", str(noun.amount)) for noun in sums)


def _meets(keys: Collection[Key], told: Collection[Key]) -> bool:
    return any(_is_one(a, b) for a in keys for b in told)


def _is_one(one: Key, other: Key) -> bool:
    """Whether two are the same, or a place lies in the other."""
    if one[0] == other[0] == "place":
        return one[1] == other[1] or contains(one[1], other[1]) or contains(other[1], one[1])
    return one == other
