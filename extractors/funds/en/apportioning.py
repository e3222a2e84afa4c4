"""The size and the first tranche of each announced fund of an English article, chosen by weighed signs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.funds.apportioning import SIZE, TRANCHE, Chooser, Worth
from extractors.funds.en.amounts import Claim
from extractors.funds.en.story import Story
from extractors.funds.en.sum_signs import signs_of_sums
from extractors.funds.en.told_sums import Asked, Sums, told_sums
from extractors.funds.en.totals import Amounts

WEIGHED: Final = {SIZE: "en weighed: size", TRANCHE: "en weighed: first tranche"}
"""What stands as the rule of a sum that the weights chose against the rules."""
_CHOOSER: Final = Chooser("en_sums")


def apportioned(story: Story, asked: Sequence[Asked]) -> list[Amounts]:
    """The size and the first tranche of each fund."""
    sums = told_sums(story) if asked else {}
    signs = [signs_of_sums(one, story, sums) for one in asked]
    chosen = _CHOOSER.settled(signs, [one.verdict.stage for one in asked], sums)
    return [
        one.rules
        if one.is_sure
        else Amounts(_claim(told.size, sums, one, SIZE), _claim(told.first_tranche, sums, one, TRANCHE))
        for one, told in zip(asked, chosen, strict=True)
    ]


def _claim(worth: Worth | None, sums: Sums, asked: Asked, field: str) -> Claim | None:
    """The rules' claim on a sum that was chosen, else one of the weights' own where the sum is told best."""
    if worth is None:
        return None
    ruled = asked.rules.size if field == SIZE else asked.rules.first_tranche
    if ruled and ruled.amount == worth:
        return ruled
    as_chosen = [one for one in sums[worth] if one.worth == worth]
    told = max(as_chosen, key=lambda one: _CHOOSER.total(field, one.words))
    return Claim(field, told.sum, told.clause, WEIGHED[field])
