"""What a first close has brought, told apart from how large the fund is to be: the one is part of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Money, SightingKind, Stage, StoredSighting
from extractors.identity.money import is_less


def raised_apart(sightings: Sequence[StoredSighting]) -> list[StoredSighting]:
    """The sightings; what one tells to be raised at a first close is the first tranche where others tell a larger size.

    An article of a first close that names no target gives the sum as the size, for it knows no other. What an upsize
    tells says nothing of it: the fund was smaller before.
    """
    announced = (one for one in sightings if one.facts.kind is SightingKind.ANNOUNCED)
    totals = [one.facts.size for one in announced if not _is_only_raised(one)]
    return [_as_tranche(one) if _is_part(one, totals) else one for one in sightings]


def _is_only_raised(one: StoredSighting) -> bool:
    facts = one.facts
    closed = facts.stage is Stage.FIRST_CLOSE and facts.kind is SightingKind.ANNOUNCED
    return closed and facts.first_tranche is None


def _is_part(one: StoredSighting, totals: Sequence[Money | None]) -> bool:
    return _is_only_raised(one) and any(is_sum_less(one.facts.size, total) for total in totals)


def _as_tranche(one: StoredSighting) -> StoredSighting:
    return replace(one, facts=replace(one.facts, size=None, first_tranche=one.facts.size))


def is_sum_less(one: Money | None, other: Money | None) -> bool:
    """Whether both are told and the first is surely less, in whatever currencies."""
    return bool(one and other and is_less((one.currency, one.amount), (other.currency, other.amount)))
