"""A fund's facts from its sightings: after anything that gives a fund other sightings, or other rules."""

from __future__ import annotations

from datetime import datetime

from extractors.facts import Fund, FundStatus
from extractors.identity import keys
from extractors.records import combine
from flows.store import Unit


def recombine(unit: Unit, fund_id: str, *, status: FundStatus, now: datetime) -> Fund | None:
    """Make a fund's facts and keys anew and answer it; None for one that has no sightings any more."""
    sightings = unit.sightings_of(fund_id)
    if not sightings:
        unit.unlist_fund(fund_id)
        return None
    facts, sources, conflicts = combine(sightings)
    found_by = keys(facts).union(*(keys(sighting.facts) for sighting in sightings))
    return unit.save_fund(fund_id, facts, sources=sources, conflicts=conflicts, status=status, keys=found_by, now=now)
