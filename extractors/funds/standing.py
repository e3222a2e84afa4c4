"""How a place stands among the others of its article, for a fund that it may belong to: in both languages alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Protocol


class Telling(Protocol):
    """A place of an article as a fund sees it."""

    @property
    def times(self) -> int:
        """How often the article tells it."""

    @property
    def own(self) -> int:
        """How often of those where it speaks of the fund."""

    @property
    def gap(self) -> int:
        """Sentences to the nearest that names the fund."""


class Standings:
    """The places of an article as a fund sees them, by code, counted once for all of them."""

    def __init__(self, told: Mapping[str, Telling]) -> None:
        self._told: Final = told
        self._first: Final = next(iter(told), "")
        self._times: Final = sorted(one.times for one in told.values())
        self._own: Final = sorted(one.own for one in told.values())
        self._gaps: Final = sorted(one.gap for one in told.values())

    def of(self, code: str) -> Iterator[str]:
        """The signs of a place by its number, its order and its distance among all that are told."""
        mine, count = self._told[code], len(self._told)
        signs = {
            "the only place": count == 1,
            "one of two places": count == 2,
            "one of many places": count > _MANY + 1,
            "the first place told": self._first == code,
            "told once": mine.times == 1,
            "told twice": mine.times == 2,
            "told more often": mine.times > 2,
            "told most often": count - bisect_left(self._times, mine.times) == 1,
            "told about the fund alone": mine.own == mine.times,
            "told about the fund most often": mine.own > 0 and count - bisect_left(self._own, mine.own) == 1,
            "never told about the fund": not mine.own,
            "in a sentence with the fund": not mine.gap,
            "in the next sentence": mine.gap == 1,
            "far from the fund": mine.gap > 1,
            "the nearest place": bisect_right(self._gaps, mine.gap) == 1,
            "farther than another place": mine.gap > self._gaps[0],
        }
        yield from (sign for sign, holds in signs.items() if holds)


_MANY: Final = 7
"""Other places of an article that tells many."""


def distances(sentences: Iterable[int], told: Iterable[int]) -> Mapping[int, int]:
    """How many sentences each sentence is off from the nearest of some."""
    every = sorted(told)
    return {index: _distance(index, every) for index in sentences}


def _distance(index: int, told: Sequence[int]) -> int:
    at = bisect_left(told, index)
    before, behind = told[max(0, at - 1)], told[min(at, len(told) - 1)]
    return min(abs(index - before), abs(behind - index))
