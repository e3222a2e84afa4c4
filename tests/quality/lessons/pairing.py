"""Which fund of the gold each fund found in an article is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.names import best_name
from tests.quality.score import PAIR_AT, names, similarity

_PHRASES = 6
"""Phrases of a fund that may be the gold's name."""

Gold = Mapping[str, Any]


def paired(found: Sequence[Candidate], gold: Sequence[Gold]) -> dict[int, int]:
    """Number of a fund found -> number of the gold's, one to one, the best pair first."""
    return one_to_one(
        (_likeness(one, fund), index, number) for index, one in enumerate(found) for number, fund in enumerate(gold)
    )


def one_to_one(pairs: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """The pairs (likeness, one, other) that are alike enough, the best first, each one and other at most once."""
    taken: dict[int, int] = {}
    for likeness, one, other in sorted(pairs, reverse=True):
        if likeness >= PAIR_AT and one not in taken and other not in taken.values():
            taken[one] = other
    return taken


def _likeness(one: Candidate, fund: Gold) -> float:
    own = [best_name(one).text, *(mention.name for mention in one.mentions[:_PHRASES])]
    return max(similarity(mine, other) for mine in own for other in names(dict(fund)))
