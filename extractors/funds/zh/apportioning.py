"""The size and the first tranche of each announced fund of a Chinese article, chosen by weighed signs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from extractors.funds.apportioning import SIZE, TRANCHE, Chooser, Worth
from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.sum_signs import Weighed
from extractors.funds.zh.told_sums import Asked, Sums, asked_of, told_sums, without_strangers
from extractors.funds.zh.totals import Amounts
from extractors.funds.zh.verdict import Verdict
from extractors.rules import Rule

WEIGHED: Final = {
    field: Rule(name=f"zh weighed: {words}", field=field, pattern=re.compile("ⓜ"), says=("ⓜ",))
    for field, words in ((SIZE, "size"), (TRANCHE, "first tranche"))
}
"""What stands as the rule of a sum that the weights chose against the rules."""
_CHOOSER: Final = Chooser("zh_sums")


def apportioned(read: Read, verdicts: Sequence[Verdict]) -> Mapping[int, Amounts]:
    """The size and the first tranche of each fund, by its number."""
    sums = without_strangers(told_sums(read.document), read, verdicts) if verdicts else {}
    asked = asked_of(read, verdicts)
    weighed = Weighed(read, sums)
    chosen = _CHOOSER.settled([weighed.signs(one) for one in asked], [one.verdict.reached for one in asked], sums)
    return {
        one.verdict.cluster.number: one.rules
        if one.is_sure
        else Amounts(_amount(told.size, sums, one, SIZE), _amount(told.first_tranche, sums, one, TRANCHE))
        for one, told in zip(asked, chosen, strict=True)
    }


def _amount(worth: Worth | None, sums: Sums, asked: Asked, field: str) -> Amount | None:
    """The rules' amount of a sum that was chosen, else one of the weights' own where the sum is told best."""
    if worth is None:
        return None
    claims = (asked.rules.size, asked.rules.first_tranche, *asked.claims)
    if ruled := next((one for one in claims if one and one.worth == worth and one.rule.field == field), None):
        return ruled
    told = max(sums[worth], key=lambda one: _CHOOSER.total(field, one.words))
    return Amount(WEIGHED[field], told.clause, told.at, told.span, asked.verdict.cluster.number)
