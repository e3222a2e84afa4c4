r"""Which patterns of a table can match a text at all, told from letters without which they cannot.

A table holds a hundred patterns, and in one clause all but a few fail, each after its own walk over the clause. A table
looks up once which of the strings that its patterns need (`needs`) a clause holds, and tries only the patterns of which
one way has all its sets met. The order of patterns is kept, and so is every match.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache, reduce
from operator import and_
from typing import Final, Generic, Protocol, TypeVar

from ahocorasick import Automaton

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
        if self._asked <= FEW:
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
        return _Index([ways_of(row.pattern) for row in self._rows])


FEW: Final = 100
"""Texts for which all rows are tried: to work out the sets of a row takes 1 ms, a try that they spare 6 microseconds,
and who adds a single article has some ten clauses."""
_SETS: Final = 4
"""Sets of a way that are looked up; more of them tell little more."""
_TEXTS: Final = 512
"""Clauses of which each table remembers what matched: those of a long article."""


class _Index:
    """The strings that the ways of all rows need. Each way has a bit; that of its n-th set stands n * `width` above."""

    def __init__(self, rows: Sequence[Sequence[Sequence[Need]]]) -> None:
        ways = [way for row in rows for way in row]
        self._width: Final = len(ways)
        self._without = 0
        """The bits of sets that ways do not have: these are met by any text."""
        bits: dict[str, int] = defaultdict(int, {"\0": 0})  # an automaton wants a string
        for number, way in enumerate(ways):
            for rank in range(_SETS):
                bit = 1 << rank * len(ways) + number
                self._without |= 0 if rank < len(way) else bit
                for string in way[rank] if rank < len(way) else ():
                    bits[string] |= bit
        self._strings: Final = Automaton()
        for string, sets in bits.items():
            self._strings.add_word(string, sets)
        self._strings.make_automaton()
        numbers = iter(range(len(ways)))
        self.rows: Final = [sum(1 << next(numbers) for _ in row) for row in rows]
        """The bits of the ways of each row."""

    def met_in(self, text: str) -> int:
        """The bits of the ways of which all sets are met in a text."""
        met = self._without
        for _, sets in self._strings.iter(_lowered(text)):
            met |= sets
        return reduce(and_, [met >> rank * self._width for rank in range(_SETS)])


_lowered: Final = lru_cache(maxsize=128)(lowered)  # each table of a language is asked for the same clauses
