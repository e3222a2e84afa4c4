"""Which stored fund each of several sightings of one article takes: the surest, and none one that two fit alike.

Not the first to be read takes a fund: the order of sentences says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf

from extractors.facts import Sighting
from extractors.identity import Answer, Comparison, Decision, compare, fits_as_well
from extractors.identity.deciding import CLEAR


@dataclass(frozen=True, slots=True)
class Claim:
    """What the other sightings of its article leave to one."""

    taken: frozenset[str] = frozenset()  # funds that another one is surer to be of, or that either may be of
    contested: Mapping[str, Comparison] = field(default_factory=dict)  # of those the one that it fits as well

    def leaves(self, decision: Decision) -> Decision:
        """The decision; a sighting that got no fund may still be of the one that nobody took."""
        if decision.fund_id is not None or not self.contested:
            return decision
        unsure = tuple(dict.fromkeys((*self.contested, *decision.unsure)))
        return replace(decision, unsure=unsure, comparisons={**decision.comparisons, **self.contested})


def claims(sightings: Sequence[Sighting], decisions: Sequence[Decision]) -> list[Claim]:
    """For each sighting of an article what the others leave to it; each was decided as if it were alone."""
    told = list(zip(sightings, decisions, strict=True))
    return [_claim(told, number) for number in range(len(told))]


Told = Sequence[tuple[Sighting, Decision]]


def _claim(told: Told, number: int) -> Claim:
    one, decision = told[number]
    rivals = [(other, found) for at, (other, found) in enumerate(told) if at != number and found.fund_id]
    leads = [(other, found.fund_id or "", _lead(decision, found)) for other, found in rivals]
    taken = frozenset(fund_id for other, fund_id, lead in leads if lead > -_margin(one, other))
    wanted = decision.fund_id or ""
    alike = [o.name for o, fund_id, lead in leads if fund_id == wanted in taken and lead < _margin(one, o)]
    return Claim(taken, {wanted: fits_as_well(decision.comparisons[wanted], alike)} if alike else {})


def _lead(ours: Decision, theirs: Decision) -> float:
    """How much surer another sighting is of its fund than this one is."""
    fund_id = theirs.fund_id or ""
    known = ours.comparisons.get(fund_id)
    return theirs.comparisons[fund_id].weight - (known.weight if known else -inf)


def _margin(one: Sighting, other: Sighting) -> float:
    """How much surer one of two sightings of an article must be; none where they read as one fund told twice."""
    return 0.0 if compare(one, other).judgement is Answer.SAME else CLEAR
