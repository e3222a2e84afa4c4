"""The size and the first tranche of a fund, from the sums that rules give it."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Final

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
    if stage is Stage.FIRST_CLOSE and size and not first:
        return _aimed(claims) or Amounts(size, first)
    if stage is Stage.FIRST_CLOSE and first and not size:
        return Amounts(first, None)
    return Amounts(size, first)


def _first(claims: Sequence[Amount], field: str, of_nobody: Container[int | None]) -> Amount | None:
    """The first amount of a field that the text gives to the fund by name, else the first; a title only rounds."""
    own = [a for a in claims if a.rule.field == field]
    own = [a for a in own if a.clause.sentence.part == "text" or a.span.amount not in of_nobody]
    return min(own, key=lambda a: (a.clause.sentence.part == "title", not a.is_named), default=None)


_AIM: Final = re.compile(r"(?:目标|总规模|计划|上限|总额|全部)[^。;,ⓜ]{0,8}$")


def _aimed(claims: Sequence[Amount]) -> Amounts | None:
    """What a fund aims at and what its first close brought, where both are told as sizes, however far apart."""
    own = [a for a in claims if a.rule.field == SIZE and a.span.amount and a.clause.sentence.part == "text"]
    if len({a.span.amount for a in own}) != 2 or len({a.span.currency for a in own}) > 1:
        return None
    big, small = (pick(own, key=lambda a: a.span.amount or 0) for pick in (max, min))
    if not _AIM.search(big.clause.text, 0, big.at) or _AIM.search(small.clause.text, 0, small.at):
        return None
    return Amounts(big, small)
