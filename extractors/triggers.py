r"""Which patterns of a table can match a text at all, told from letters without which they cannot.

A table holds a hundred patterns, and in one clause all but a few fail, each after its own walk over the clause. A table
looks up once which of the strings that its patterns need (`needs`) a clause holds, and tries only the patterns of which
one way has all its sets met. The order of patterns is kept, and so is every match.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import and_
from typing import Final, Generic, Protocol, TypeVar

from extractors.needs import Need, lowered, ways_of


class Patterned(Protocol):
    """A rule or a sign: something with a pattern."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """What it looks for."""


One = TypeVar("One", bound=Patterned)


class Triggered(Generic[One]):
    """A table of rules or signs, asked for what matches in a text; what it told of the latest texts is kept."""

    def __init__(self, rows: Iterable[One]) -> None:
        self._rows: Final = tuple(rows)
        self._asked = 0
        self.possible = lru_cache(maxsize=_TEXTS)(self._possible)
        self.matches = lru_cache(maxsize=_TEXTS)(self._matches)
        self.firsts = lru_cache(maxsize=_TEXTS)(self._firsts)

    def _possible(self, text: str) -> tuple[One, ...]:
        """The rows that can match in a text, in order."""
        self._asked += 1
        if self._asked <= FEW or len(self._rows) < _WORTH or len(text) > _LONGEST:
            return self._rows
        met = self._index.met_in(text)
        if not met:
            return ()
        return tuple([row for row, ways in zip(self._rows, self._index.rows, strict=True) if met & ways])

    def _matches(self, text: str) -> tuple[tuple[One, re.Match[str]], ...]:
        """Every match of every row in a text, in order of the rows."""
        return tuple([(row, match) for row in self.possible(text) for match in row.pattern.finditer(text)])

    def _firsts(self, text: str) -> tuple[tuple[One, re.Match[str]], ...]:
        """The first match of each row that matches in a text."""
        return tuple([(row, match) for row in self.possible(text) if (match := row.pattern.search(text))])

    @cached_property
    def _index(self) -> _Index:
        return _index_of([ways_of(row.pattern) for row in self._rows])


FEW: Final = 100
"""Texts for which all rows are tried: to work out the sets of a row takes 1 ms, a try that they spare 6 microseconds,
and who adds a single article has some ten clauses."""
_SETS: Final = 4
"""Sets of a way that are looked up; more of them tell little more."""
_WORTH: Final = 8
"""Rows below which it is quicker to try them all than to look: then some 15 against 30 microseconds a clause."""
_LONGEST: Final = 5_000
"""Letters of a text that is looked into: the stretches of one without sentences would fill the memory."""
_TEXTS: Final = 512
"""Clauses of which each table remembers what matched: those of a long article."""


@dataclass(frozen=True, slots=True)
class _Index:
    """The strings that the ways of all rows need. Each way has a bit; that of its n-th set stands n * `width` above."""

    width: int
    rows: Sequence[int]
    """The bits of the ways of each row."""
    strings: dict[str, list[tuple[str, int]]]
    """By a gram of theirs, the strings and the bits of the sets that each is of."""
    grams: frozenset[str]
    without: int
    """The bits of sets that ways do not have: these are met by any text."""

    def met_in(self, text: str) -> int:
        """The bits of the ways of which all sets are met in a text."""
        met = self.without
        small, grams = _grams(text)
        for gram in self.grams & grams:
            for string, sets in self.strings[gram]:
                if string in small:
                    met |= sets
        return reduce(and_, (met >> rank * self.width for rank in range(_SETS)))


def _index_of(rows: Sequence[Sequence[Sequence[Need]]]) -> _Index:
    """The index of rows, each told by its ways."""
    ways = [way for row in rows for way in row]
    numbers = iter(range(len(ways)))
    bits: dict[str, int] = defaultdict(int)
    without = 0
    for number, way in enumerate(ways):
        for rank in range(_SETS):
            bit = 1 << rank * len(ways) + number
            without |= 0 if rank < len(way) else bit
            for string in way[rank] if rank < len(way) else ():
                bits[string] |= bit
    strings: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for string, sets in bits.items():
        strings[_gram(string)].append((string, sets))
    own = [sum(1 << next(numbers) for _ in row) for row in rows]
    return _Index(len(ways), own, dict(strings), frozenset(strings), without)


_LENGTHS: Final = (5, 3, 1)
"""Lengths of the stretches by which strings are looked up."""
_SLICES: Final = tuple([slice(at, at + length) for at in range(_LONGEST)] for length in _LENGTHS if length > 1)
"""Where the longer ones stand in any text, made once: half of the time that it takes to cut them."""


def _gram(string: str) -> str:
    """The stretch of a string that tells most: with the fewest blanks, the later of two alike."""
    length = next(length for length in _LENGTHS if length <= len(string))
    stretches = [string[at : at + length] for at in range(len(string) - length + 1)]
    return min(reversed(stretches), key=lambda stretch: (stretch.isascii(), stretch.count(" ")))


@lru_cache(maxsize=128)
def _grams(text: str) -> tuple[str, frozenset[str]]:
    """A text in small letters, and every stretch of these lengths of it."""
    small = lowered(text)
    return small, frozenset(chain(small, *(map(small.__getitem__, slices[: len(small)]) for slices in _SLICES)))
