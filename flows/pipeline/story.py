"""An article while its sightings are identified: which record each of them is of, as far as the others leave it one.

It only asks; `Keeper` writes what it answers, and `prospects` tells it without writing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.facts import Fund, Sighting
from extractors.identity import Decision
from flows.pipeline.claims import Claim, claims
from flows.pipeline.copying import Original
from flows.pipeline.former import told_before
from flows.pipeline.identifying import identify
from flows.pipeline.telling import Occasion
from flows.store.unit import AllReads


@dataclass(frozen=True, slots=True)
class Story:
    """An article while its sightings are kept: what it copies, and the funds that it has told of, each once.

    `former` are those that it told of by older rules.
    """

    occasion: Occasion
    original: Original
    here: set[str] = field(default_factory=set)
    former: tuple[Fund, ...] = ()
    told: list[tuple[str, Sighting]] = field(default_factory=list)

    def twins(self, sightings: Sequence[Sighting]) -> list[str | None]:
        """For each sighting the fund that this article told of before, else that of its twin in the original."""
        before = told_before(self.former, sightings)
        return [fund_id or twin for fund_id, twin in zip(before, self.original.twins(sightings), strict=True)]

    def decide(self, store: AllReads, sighting: Sighting, twin: str | None, claim: Claim) -> Decision:
        """The fund that a sighting is of: that of its twin (see `twins`), else the likeliest."""
        if twin is not None and twin not in self.here:
            return Decision(twin)
        return claim.leaves(identify(store, sighting, self.occasion, here=self.here | claim.taken))

    def claims(self, store: AllReads, sightings: Sequence[Sighting]) -> list[Claim]:
        """What the other sightings of the article leave to each."""
        if len(sightings) < 2:
            return [Claim() for _ in sightings]
        return claims(sightings, [identify(store, one, self.occasion, here=self.here) for one in sightings])
