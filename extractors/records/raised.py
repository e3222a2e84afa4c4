"""What a first close has brought, or a register has entered, told apart from the size of which it is part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Money, Sighting, SightingKind, Stage, StoredSighting
from extractors.identity.money import is_less, is_one_amount


def raised_apart(sightings: Sequence[StoredSighting]) -> list[StoredSighting]:
    """The sightings; what one tells to be raised at a first close is the first tranche where others tell a larger size.

    So is what others call the first tranche. An article of a first close that names no target gives the sum as the
    size, for it knows no other, and a company register the capital paid in. What an upsize tells says nothing of it:
    the fund was smaller before.
    """
    announced = [one for one in sightings if one.facts.kind is SightingKind.ANNOUNCED]
    tranches = [one.facts.first_tranche for one in announced if one.facts.first_tranche]
    parts = {one.sighting_id for one in announced if _is_only_raised(one.facts, tranches)}
    totals = [one.facts.size for one in announced if one.sighting_id not in parts]
    return [_as_tranche(one) if one.sighting_id in parts and _is_less(one, totals) else one for one in sightings]


def _is_only_raised(facts: Sighting, tranches: Sequence[Money]) -> bool:
    if facts.first_tranche or not facts.size:
        return False
    return facts.stage is Stage.FIRST_CLOSE or any(is_one_amount(facts.size, first) for first in tranches)


def _is_less(one: StoredSighting, totals: Sequence[Money | None]) -> bool:
    return any(is_sum_less(one.facts.size, total) for total in totals)


def _as_tranche(one: StoredSighting) -> StoredSighting:
    return replace(one, facts=replace(one.facts, size=None, first_tranche=one.facts.size))


def is_sum_less(one: Money | None, other: Money | None) -> bool:
    """Whether both are told and the first is surely less, in whatever currencies."""
    return bool(one and other and is_less((one.currency, one.amount), (other.currency, other.amount)))
