"""Which fund of the gold each fund found in an English article is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.names import best_name
from tests.quality.score import PAIR_AT, names, similarity

_PHRASES = 6
"""Phrases of a fund that may be the gold's name."""

Gold = Mapping[str, Any]


def paired(found: Sequence[Candidate], gold: Sequence[Gold]) -> dict[int, int]:
    """Number of a fund found -> number of the gold's, one to one, the best pair first."""
    scored = sorted(
        ((_likeness(one, fund), index, number) for index, one in enumerate(found) for number, fund in enumerate(gold)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for likeness, index, number in scored:
        if likeness >= PAIR_AT and index not in taken and number not in taken.values():
            taken[index] = number
    return taken


def _likeness(one: Candidate, fund: Gold) -> float:
    own = [best_name(one).text, *(mention.name for mention in one.mentions[:_PHRASES])]
    return max(similarity(mine, other) for mine in own for other in names(dict(fund)))
