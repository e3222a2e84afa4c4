"""Weighing stored funds with today's rules: which of them are one, and which are two by now.

Only what is clear is proposed: two records become one where nothing speaks against it, and one becomes two where the
halves are surely not the same. What a person confirmed, merged or told apart stays as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from extractors.facts import FundStatus, StoredSighting
from extractors.identity import Answer, Candidate, compare_funds, keys
from flows.judge import RULES
from flows.pipeline.identifying import candidates
from flows.store.unit import AllReads

_AGAINST = -1.0
_PLAINLY = -5.0  # of one part: other names, phases, places or sectors


@dataclass(frozen=True, slots=True)
class Merging:
    """Two records that are one fund."""

    into: str
    other: str


@dataclass(frozen=True, slots=True)
class Splitting:
    """A record of which some sightings are of another fund."""

    fund_id: str
    sighting_ids: tuple[int, ...]


def mergings(store: AllReads, fund_ids: Collection[str]) -> Iterator[Merging]:
    """Funds that are the same as one of these."""
    for fund_id in sorted(fund_ids):
        fund = store.fund(fund_id)
        if fund is None or fund.fund_id != fund_id or not fund.sightings or fund.status is FundStatus.REJECTED:
            continue
        found = [one for one in store.found_by(keys(fund.facts), near=fund.last_seen) if one != fund_id]
        ours, *others = candidates(store, [fund_id, *found])
        apart = store.kept_apart(fund_id)
        for other in others:
            same = other.sightings and compare_funds(ours, other).judgement is Answer.SAME
            if same and other.fund_id not in apart and not _is_rejected(store, other.fund_id):
                into, gone = sorted((fund_id, other.fund_id), key=lambda one: _age(store, one))
                yield Merging(into, gone)


def splittings(store: AllReads, fund_ids: Collection[str]) -> Iterator[Splitting]:
    """Of these funds those whose sightings are of two."""
    for fund_id in sorted(fund_ids):
        sightings = store.sightings_of(fund_id)
        if len(sightings) < 2 or _is_judged_whole(store, fund_id):
            continue
        groups = _groups(sightings)
        if all(_are_two(groups[0], group) for group in groups[1:]):
            yield from (Splitting(fund_id, tuple(one.sighting_id for one in group)) for group in groups[1:])


def _groups(sightings: list[StoredSighting]) -> list[list[StoredSighting]]:
    """The sightings, each with all that are or may be of the same fund."""
    groups: list[list[StoredSighting]] = []
    for sighting in sightings:
        near = [group for group in groups if not _are_two(group, [sighting])]
        groups = [group for group in groups if group not in near]
        groups.append(sorted([sighting, *(one for group in near for one in group)], key=lambda one: one.sighting_id))
    return sorted(groups, key=lambda group: (-len(group), group[0].sighting_id))


def _are_two(some: list[StoredSighting], others: list[StoredSighting]) -> bool:
    """Whether something speaks plainly against their being one: to know too little is no reason to part them."""
    found = compare_funds(_candidate(some), _candidate(others))
    plainly = found.judgement is Answer.NOT_SAME and any(part.weight <= _PLAINLY for part in found.parts)
    return found.weight <= _AGAINST or plainly


def _candidate(sightings: list[StoredSighting]) -> Candidate:
    return Candidate("", tuple((one.facts, one.published_day) for one in sightings))


def _is_judged_whole(store: AllReads, fund_id: str) -> bool:
    """Whether a person has said that this record, as it is, is one fund."""
    said = store.judgements(store.family(fund_id))
    return any(one.kind in ("confirm", "merge") and one.by != RULES and one.undone_at is None for one in said)


def _is_rejected(store: AllReads, fund_id: str) -> bool:
    fund = store.fund(fund_id)
    return fund is None or fund.status is FundStatus.REJECTED


def _age(store: AllReads, fund_id: str) -> tuple[str, str]:
    fund = store.fund(fund_id)
    return (fund.first_seen.isoformat() if fund else "", fund_id)
