r"""Which patterns of a table can match a text at all, told from letters without which they cannot.

A table holds a hundred patterns, and in one clause all but a few fail, each after its own walk over the clause. From
the parsed pattern follow sets of letters of which every match holds one: `\bclos(?:e|ing)\b.*ⓕ` has no match without
'clos' and ⓕ. A table looks up the letters of a clause once and tries only the patterns whose sets are all met: of the
events one in nine, in 250 microseconds a clause and not 850. The order of patterns is kept, and so is every match.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, cached_property, lru_cache, reduce
from itertools import chain
from operator import or_
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]  # public ones read 15 or 43 of 222 patterns: lookbehinds, flags
from typing import Any, Final, Generic, Protocol, TypeVar

Need = frozenset[str]
"""Strings in small letters of which a match holds at least one."""

_MOST: Final = 64
"""Ways of writing that are followed letter by letter."""
_LARGEST: Final = 400
"""Strings of a set; it is looked up, so that its size costs nothing."""
_ODD: Final = re.compile(r"[^\S ]|[İı]")
"""What a pattern takes for a blank or, without regard to case, for an i."""


@cache  # a rule may stand in two tables
def needs(pattern: re.Pattern[str]) -> tuple[Need, ...]:
    """The sets of strings that a text must meet, each with one string at least, for a pattern to match in it."""
    reader = _Reader()
    reader.read(_parser.parse(pattern.pattern, pattern.flags))
    reader.flush()
    return tuple(need for need in reader.found if all(map(_tells, need)))


def _shortest(strings: Need) -> Need:
    """Without what holds another of the set: 'a pair of ⓕ' is met only where ⓕ is."""
    kept: list[str] = []
    for one in sorted(strings, key=len):
        if not any(map(one.__contains__, kept)):
            kept.append(one)
    return frozenset(kept)


def _tells(string: str) -> bool:
    """Whether a string is rare enough to look for: three letters, or a symbol for a noun."""
    return len(string) >= 3 or any(not one.isascii() for one in string)


def lowered(text: str) -> str:
    """A text with small letters and plain blanks, as strings are looked for in it."""
    return _ODD.sub(lambda odd: " " if odd[0].isspace() else "i", text).lower()


class _Reader:
    """Walks over a parsed pattern; `run` are the ways in which the letters next to each other here may be written."""

    def __init__(self) -> None:
        self.run: frozenset[str] = frozenset({""})
        self.found: list[Need] = []

    def flush(self) -> None:
        """End the run: what follows may stand elsewhere."""
        if "" not in self.run and len(self.run) <= _LARGEST:
            self.found.append(_shortest(self.run))
        self.run = frozenset({""})

    def read(self, nodes: Iterable[tuple[Any, Any]]) -> None:
        """Take in a sequence."""
        for kind, value in nodes:
            written = _written(kind, value)
            if written is None:
                self._jump(kind, value)
            elif len(self.run) * len(written) > _MOST:
                self.flush()
                self.run = written
            else:
                self.run = _joined(self.run, written)

    def _jump(self, kind: Any, value: Any) -> None:
        """Take in what may be written in too many ways to tell: only what all of these hold is needed."""
        self.flush()
        if kind is ops.BRANCH:
            ways = [_best(way) for way in value[1]]
            whole = frozenset[str]().union(*(way or () for way in ways))
            if all(ways) and len(whole) <= _LARGEST:
                self.found.append(_shortest(whole))
        elif kind in _REPEATS and value[0] > 0:
            self.read(value[2])
        elif kind is ops.SUBPATTERN:
            self.read(value[3])
        elif kind is ops.ASSERT:
            self.read(value[1])
        self.flush()


_REPEATS: Final = frozenset({ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT})
_NO_WIDTH: Final = frozenset({ops.AT, ops.ASSERT_NOT})
_NOTHING: Final = frozenset({""})


def _written(kind: Any, value: Any) -> frozenset[str] | None:
    """All the ways in which a part of a pattern may be written; None if they are too many."""
    if kind in _NO_WIDTH:
        return _NOTHING
    if kind in {ops.LITERAL, ops.IN}:
        return _of_class(value) if kind is ops.IN else _of_letter(value)
    if kind is ops.SUBPATTERN:
        return _of_sequence(value[3])
    if kind is ops.BRANCH:
        return _union(map(_of_sequence, value[1]))
    if kind in _REPEATS and tuple(value[:2]) in {(0, 1), (1, 1)}:
        return _union((_of_sequence(value[2]), *([_NOTHING] if value[0] == 0 else [])))
    return None


@cache  # patterns are made of few letters
def _of_letter(code: int) -> frozenset[str]:
    return frozenset({lowered(chr(code))})


def _of_class(members: Sequence[tuple[Any, Any]]) -> frozenset[str] | None:
    if members == [(ops.CATEGORY, ops.CATEGORY_SPACE)]:
        return frozenset({" "})
    if all(kind is ops.LITERAL for kind, _ in members):
        return frozenset().union(*(_of_letter(value) for _, value in members))
    return None


def _of_sequence(nodes: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    ways = _NOTHING
    for kind, value in nodes:
        written = _written(kind, value)
        if written is None or len(ways) * len(written) > _MOST:
            return None
        ways = _joined(ways, written)
    return ways


def _joined(ways: frozenset[str], written: frozenset[str]) -> frozenset[str]:
    """Each of the ways with each of what may follow."""
    return frozenset([way + following for way in ways for following in written])


def _union(parts: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    whole: set[str] = set()
    for part in parts:
        if part is None:
            return None
        whole |= part
    return frozenset(whole)


def _best(nodes: Iterable[tuple[Any, Any]]) -> Need | None:
    """The rarest set of one way of a branch."""
    reader = _Reader()
    reader.read(nodes)
    reader.flush()
    return min((need for need in reader.found if all(map(_tells, need))), key=_frequency, default=None)


def _frequency(need: Need) -> float:
    """How often a text is likely to meet a set: short strings are frequent, symbols the most."""
    return sum(_OFTEN.get(len(string), _RARE) for string in need)


_OFTEN: Final = {1: 30.0, 2: 15.0, 3: 6.0, 4: 2.0}
_RARE: Final = 1.0


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
        grams = _grams(lowered(text))
        left = ~0
        for known, index, without in self._indexes:
            left &= reduce(or_, map(index.__getitem__, grams & known), without)
        return tuple(row for number, row in enumerate(self._rows) if left >> number & 1)

    def _matches(self, text: str) -> tuple[tuple[One, re.Match[str]], ...]:
        """Every match of every row in a text, in order of the rows."""
        return tuple((row, match) for row in self.possible(text) for match in row.pattern.finditer(text))

    def _firsts(self, text: str) -> tuple[tuple[One, re.Match[str]], ...]:
        """The first match of each row that matches in a text."""
        pairs = ((row, row.pattern.search(text)) for row in self.possible(text))
        return tuple((row, match) for row, match in pairs if match)

    @cached_property
    def _indexes(self) -> list[_Index]:
        """For the rarest set of each row, and for the next ones: what `_index` tells of them."""
        sets = [sorted(needs(row.pattern), key=_frequency) for row in self._rows]
        return [_index([row[rank] if rank < len(row) else None for row in sets]) for rank in range(_SETS)]


FEW: Final = 100
"""Texts for which all rows are tried: to work out the sets of a row takes 1 ms, a try that they spare 6 microseconds,
and who adds a single article has some ten clauses."""
_SETS: Final = 3
"""Sets of a row that are looked up; more of them tell little more."""
_WORTH: Final = 8
"""Rows below which it is quicker to try them all than to look: then some 15 against 30 microseconds a clause."""
_LONGEST: Final = 5_000
"""Letters of a text that is looked into: the stretches of one without sentences would fill the memory."""
_TEXTS: Final = 512
"""Clauses of which each table remembers what matched: those of a long article."""


_Index = tuple[frozenset[str], dict[str, int], int]


def _index(sets: Sequence[Need | None]) -> _Index:
    """The grams, the numbers of the sets with each, as bits, and the numbers that have no set."""
    index: dict[str, int] = defaultdict(int)
    for number, need in enumerate(sets):
        for gram in map(_gram, need or ()):
            index[gram] |= 1 << number
    return frozenset(index), dict(index), sum(1 << number for number, need in enumerate(sets) if need is None)


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
def _grams(text: str) -> frozenset[str]:
    """Every stretch of these lengths of a text."""
    return frozenset(chain(text, *(map(text.__getitem__, slices[: len(text)]) for slices in _SLICES)))
