r"""What a text must hold for a pattern to match in it, told from the parsed pattern.

Every match of `\bclos(?:e|ing)\b.*ⓕ` holds 'close' or 'closing', and ⓕ: two sets of strings, of each of which a text
must hold one. Where the whole pattern is an alternation, each of its ways has sets of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]  # public ones read 15 or 43 of 222 patterns: lookbehinds, flags
from typing import Any, Final

Need = frozenset[str]
"""Strings in small letters of which a match holds at least one."""

_MOST: Final = 64
"""Ways of writing that are followed letter by letter."""
_PARTS: Final = 2
"""Parts of a sequence that may be an alternation: of 'ⓜ raised|ⓜ sought' the parser makes ⓜ and an alternation."""
_NO_PART: Final[tuple[Any, Any]] = (None, None)
_LARGEST: Final = 400
"""Strings of a set; it is looked up, so that its size costs nothing."""
_ODD: Final = re.compile(r"[^\S ]|[İı]")
"""What a pattern takes for a blank or, without regard to case, for an i."""


@cache  # a rule may stand in two tables
def ways_of(pattern: re.Pattern[str]) -> tuple[tuple[Need, ...], ...]:
    """The ways in which a pattern can match: for each the sets that a text must meet, the rarest first."""
    whole = _parser.parse(pattern.pattern, pattern.flags)
    return tuple(tuple(sorted(_needs(way), key=_frequency)) for way in _ways(whole))


def _ways(nodes: Iterable[tuple[Any, Any]]) -> Iterator[Sequence[tuple[Any, Any]]]:
    """The ways of a sequence that is an alternation, or one that ends in an alternation after a single part."""
    wide: list[tuple[Any, Any]] = [(kind, value) for kind, value in nodes if kind not in _NO_WIDTH]
    kind, value = wide[-1] if 0 < len(wide) <= _PARTS else _NO_PART
    if kind is ops.SUBPATTERN:
        yield from _ways([*wide[:-1], *value[3]])
    elif kind is ops.BRANCH and _written(kind, value) is None:
        for way in value[1]:
            yield from _ways([*wide[:-1], *way])
    else:
        yield wide


def _needs(nodes: Iterable[tuple[Any, Any]]) -> Iterator[Need]:
    """The sets that a text must meet for a sequence to match in it."""
    reader = _Reader()
    reader.read(nodes)
    reader.flush()
    return (need for need in reader.found if all(map(_tells, need)))


def _shortest(strings: Need) -> Need:
    """Without what holds another of the set: 'a pair of ⓕ' is met only where ⓕ is."""
    kept: list[str] = []
    for one in sorted(strings, key=len):
        if not any(map(one.__contains__, kept)):
            kept.append(one)
    return frozenset(kept)


def _tells(string: str) -> bool:
    """Whether a string is rare enough to look for: two letters, or a symbol for a noun."""
    return len(string) >= 2 or any(not one.isascii() for one in string)


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
            self._fork(value[1])
        self.read(_held(kind, value))
        self.flush()

    def _fork(self, branches: Iterable[Sequence[tuple[Any, Any]]]) -> None:
        """Take in an alternation, of which one way is needed: the best set of each, where each has one."""
        ways = [_best(way) for way in branches]
        whole = frozenset[str]().union(*(way or () for way in ways))
        if all(ways) and len(whole) <= _LARGEST:
            self.found.append(_shortest(whole))


def _held(kind: Any, value: Any) -> Sequence[tuple[Any, Any]]:
    """The sequence that any match of a part holds too."""
    if kind not in _INSIDE or (kind in _REPEATS and value[0] == 0):
        return ()
    held: Sequence[tuple[Any, Any]] = value[_INSIDE[kind]]
    return held


_REPEATS: Final = frozenset({ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT})
_INSIDE: Final = {**dict.fromkeys(_REPEATS, 2), ops.SUBPATTERN: 3, ops.ASSERT: 1}
"""Where the parser keeps the sequence inside a part."""
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
    return min(_needs(nodes), key=_frequency, default=None)


def _frequency(need: Need) -> float:
    """How often a text is likely to meet a set: short strings are frequent, symbols the most."""
    return sum(_OFTEN.get(len(string), _RARE) for string in need)


_OFTEN: Final = {1: 30.0, 2: 15.0, 3: 6.0, 4: 2.0}
_RARE: Final = 1.0
