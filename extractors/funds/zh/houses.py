"""Whether what is told under a short name happens to a fund, or to the house that manages funds under it."""

from __future__ import annotations

import re
from typing import Final

from extractors.facts import Stage
from extractors.funds.zh.verdict import Verdict, is_done

_LEAD: Final = 3
"""The first sentences of an article, title included: what is told there of a short name is told of a fund."""

_SET_UP: Final = r"(?:设立|成立|发起|组建)"
_BY_SEVERAL: Final = re.compile(
    rf"(?:共同|联合|合作|携手|分别|各自)[^。;,ⓕ]{{0,8}}{_SET_UP}[^。;,ⓕ]{{0,6}}“?ⓕ|{_SET_UP}“ⓕ”"
)
_OWNED: Final = re.compile(r"持股|控股|证监会|公募|基金公司|牌照|股东")


def is_of_a_fund(verdict: Verdict) -> bool:
    """Whether what is told happens to funds, not to houses that manage them: a close, a call, a signing as the news."""
    if verdict.stage not in {Stage.LAUNCHED, Stage.PLANNED, Stage.REGISTERED}:
        return True
    told = verdict.finding.clause.text if verdict.finding else ""
    if _BY_SEVERAL.search(told) and not _OWNED.search(told):
        return True
    return is_done(verdict.finding) and verdict.cluster.mentions[0].sentence < _LEAD
