"""A fund's facts from its sightings: after anything that gives a fund other sightings, or other rules."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from extractors.facts import Fund, FundStatus, StoredSighting
from extractors.identity import keys
from extractors.records import corrected
from flows.store import Unit
from flows.store.unit import AllReads


def recombine(unit: Unit, fund_id: str, *, status: FundStatus, now: datetime) -> Fund | None:
    """Make a fund's facts and keys anew and answer it; None for one that has no sightings any more.

    What people edited stands above what its sightings tell, but for a stage that was told later and is further.
    """
    sightings = unit.sightings_of(fund_id)
    if not sightings:
        unit.unlist_fund(fund_id)
        return None
    edits = unit.edits_of(unit.family(fund_id))
    since = list(_told_since(unit, sightings, edits.known)) if "stage" in edits.facts else []
    facts, sources, conflicts = corrected(sightings, edits.facts, since)
    found_by = keys(facts).union(*(keys(sighting.facts) for sighting in sightings))
    return unit.save_fund(fund_id, facts, sources=sources, conflicts=conflicts, status=status, keys=found_by, now=now)


def edited_fields(reads: AllReads, fund: Fund) -> frozenset[str]:
    """The facts of a fund that stand by a person's word and by no text: not a stage from which it has moved on."""
    return frozenset(reads.edits_of(reads.family(fund.fund_id)).facts).difference(fund.sources)


def known_articles(unit: Unit, fund_id: str) -> list[str]:
    """The keys of the articles that tell of a fund, and of those that they copy."""
    keys = {sighting.article_key for sighting in unit.sightings_of(fund_id)}
    return sorted(keys.union(unit.originals_of(keys).values()))


def _told_since(unit: Unit, sightings: Sequence[StoredSighting], known: Collection[str]) -> Iterator[StoredSighting]:
    """What articles tell that are neither known nor copies of known ones, however often those are read again."""
    unknown = [one for one in sightings if one.article_key not in known]
    originals = unit.originals_of({one.article_key for one in unknown})
    return (one for one in unknown if originals.get(one.article_key) not in known)
