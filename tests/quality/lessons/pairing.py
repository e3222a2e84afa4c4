"""Which fund of the gold each fund found in an article is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.names import best_name
from extractors.text import normalise
from tests.quality.score import PAIR_AT, names, similarity

_PHRASES = 6
"""Phrases of a fund that may be the gold's name."""

Gold = Mapping[str, Any]


def paired(found: Sequence[Candidate], gold: Sequence[Gold]) -> dict[int, int]:
    """Number of a fund found -> number of the gold's, one to one, the best pair first."""
    pairs = one_to_one(
        (_likeness(one, fund) - index * _LATER, index, number)
        for index, one in enumerate(found)
        for number, fund in enumerate(gold)
    )
    told = {index: " ".join(place.clause.sentence.text for place in one.places) for index, one in enumerate(found)}
    return pairs | by_sum(told, gold, pairs)


def by_sum(told: Mapping[int, str], gold: Sequence[Gold], pairs: Mapping[int, int]) -> dict[int, int]:
    """The pair of a fund of the gold that no name found: the only one left in whose sentences its sum stands.

    `told`: number of a fund found -> its sentences, normalised.
    """
    more: dict[int, int] = {}
    for number, fund in enumerate(gold):
        written = normalise((fund["size"] or fund["first_tranche"] or {}).get("as_written") or "")
        left = [index for index in told if index not in pairs and index not in more and written in told[index]]
        if written and number not in pairs.values() and len(left) == 1:
            more[left[0]] = number
    return more


def one_to_one(pairs: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """The pairs (likeness, one, other) that are alike enough, the best first, each one and other at most once."""
    taken: dict[int, int] = {}
    for likeness, one, other in sorted(pairs, reverse=True):
        if likeness >= PAIR_AT and one not in taken and other not in taken.values():
            taken[one] = other
    return taken


_LATER = 1e-6
"""What makes the earlier of two that are equally alike come first."""


def _likeness(one: Candidate, fund: Gold) -> float:
    """How alike the names of a fund found and of one of the gold are; more if its own name is like the gold's."""
    own = best_name(one).text
    phrases = [own, *(mention.name for mention in one.mentions[:_PHRASES])]
    likeness = max(similarity(mine, other) for mine in phrases for other in names(dict(fund)))
    return likeness + similarity(own, fund["name"]) if likeness >= PAIR_AT else 0.0
