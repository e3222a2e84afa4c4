"""How a place stands among the others of its article, for a fund that it may belong to: in both languages alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol


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


def standing(told: Mapping[str, Telling], code: str) -> Iterator[str]:
    """The signs of a place by its number, its order and its distance among all that are told."""
    mine = told[code]
    others = [other for key, other in told.items() if key != code]
    signs = {
        "the only place": not others,
        "one of two places": len(others) == 1,
        "one of many places": len(others) > _MANY,
        "the first place told": next(iter(told)) == code,
        "told once": mine.times == 1,
        "told twice": mine.times == 2,
        "told more often": mine.times > 2,
        "told most often": all(other.times < mine.times for other in others),
        "told about the fund alone": mine.own == mine.times,
        "told about the fund most often": mine.own > 0 and all(other.own < mine.own for other in others),
        "never told about the fund": not mine.own,
        "in a sentence with the fund": not mine.gap,
        "in the next sentence": mine.gap == 1,
        "far from the fund": mine.gap > 1,
        "the nearest place": all(mine.gap < other.gap for other in others),
        "farther than another place": any(mine.gap > other.gap for other in others),
    }
    yield from (sign for sign, holds in signs.items() if holds)


_MANY = 7
