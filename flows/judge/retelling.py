"""What came while two records were one: of which of the two each sighting is, now that they are two again."""

from __future__ import annotations

from collections.abc import Collection

from extractors.facts import StoredSighting
from extractors.identity import Candidate, Decision, decide
from flows.store import Unit


def part_since(unit: Unit, kept: str, gone: str, *, known: Collection[int]) -> int:
    """Give `gone` those sightings of `kept`, beyond the `known` ones, that are its own, and answer how many.

    Each is decided as a new sighting would be, in the order in which they came; what fits neither is of the likelier.
    """
    left = {one.sighting_id: one for one in unit.sightings_of(kept) if one.sighting_id not in known}
    since = list(left.values())
    parted = 0
    for one in since:
        if _fund_of(unit, one, (kept, gone), undecided=left) == gone:
            unit.move_sightings([one.sighting_id], gone)
            parted += 1
        del left[one.sighting_id]
    return parted


def _fund_of(unit: Unit, one: StoredSighting, both: tuple[str, str], *, undecided: Collection[int]) -> str:
    """Which of two funds a sighting is of; the first, where it is of either alike."""
    low, high = sorted(both)
    beside = (other for other in unit.sightings_in(one.article_key) if other.sighting_id not in undecided)
    decision = decide(
        one.facts,
        [_candidate(unit, fund_id, undecided) for fund_id in both],
        day=one.published_day,
        here={other.fund_id for other in beside},
        judged={(low, high): False},
    )
    return decision.fund_id or max(both, key=lambda fund_id: _weight(decision, fund_id))


def _candidate(unit: Unit, fund_id: str, undecided: Collection[int]) -> Candidate:
    told = (one for one in unit.sightings_of(fund_id) if one.sighting_id not in undecided)
    sightings = tuple((one.facts, one.published_day) for one in told)
    return Candidate(fund_id, sightings, frozenset(unit.beside([fund_id])[fund_id]))


def _weight(decision: Decision, fund_id: str) -> float:
    return decision.comparisons[fund_id].weight
