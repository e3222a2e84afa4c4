"""The size and the first tranche of a fund, from the sums that rules give it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from extractors.facts import Stage
from extractors.funds.apportioning import SIZE, TRANCHE, Worth
from extractors.funds.zh.amounts import Amount


@dataclass(frozen=True, slots=True)
class Amounts:
    """The size and the first tranche of one fund, each with where it is told."""

    size: Amount | None
    first_tranche: Amount | None

    @property
    def worths(self) -> frozenset[Worth]:
        """Both sums."""
        return frozenset(one.worth for one in (self.size, self.first_tranche) if one)


def settle(claims: Sequence[Amount], stage: Stage, of_nobody: Container[int | None]) -> Amounts:
    """Size and first tranche as the rules claim them; without a target, what a first close raised is the size."""
    size, first = _first(claims, SIZE, of_nobody), _first(claims, TRANCHE, of_nobody)
    if stage is Stage.FIRST_CLOSE and first and not size:
        return Amounts(first, None)
    return Amounts(size, first)


def _first(claims: Sequence[Amount], field: str, of_nobody: Container[int | None]) -> Amount | None:
    """The first amount of a field that the text gives to the fund by name, else the first; a title only rounds."""
    own = [a for a in claims if a.rule.field == field]
    own = [a for a in own if a.clause.sentence.part == "text" or a.span.amount not in of_nobody]
    return min(own, key=lambda a: (a.clause.sentence.part == "title", not a.is_named), default=None)
