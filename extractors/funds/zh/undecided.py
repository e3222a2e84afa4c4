"""Chinese funds of which nobody has decided yet: 可能设立…, 正考虑设立…,尚未作出决定."""

from __future__ import annotations

import re
from typing import Final

from extractors.facts import Stage
from extractors.funds.undecided import NOT_DECIDED, THOUGHT_ABOUT
from extractors.funds.zh.document import Document
from extractors.funds.zh.verdict import Verdict

_SET_UP: Final = "(?:设立|成立|组建|发起|推出|筹|募集)"
_THINKS: Final = re.compile(
    rf"(?:(?:可能|或许|也许)(?:会|将|要)?|或将|考虑(?:是否)?){_SET_UP}[^。;ⓕ]{{0,30}}ⓕ|ⓕ(?:或|可能)(?:名为|命名|规模|于|在|会|将)"
)
_NO_DECISION: Final = re.compile(
    r"(?:尚未|还没有?|仍未|并未|没有|未)(?:最终|正式)?(?:作出|做出|形成|拿定|下)?(?:最终|正式|任何)?(?:决定|决策|定论|敲定|拍板|主意)|尚无定论|(?:仍|还)在(?:讨论|考虑|商讨)"
)


def ceiling_of(document: Document, verdict: Verdict) -> float:
    """The most that the confidence of a fund may be."""
    told = [document.clauses[mention.sentence].text for mention in verdict.cluster.mentions]
    if verdict.stage is not Stage.PLANNED or not any(map(_THINKS.search, told)):
        return 1.0
    if verdict.finding and not _THINKS.search(verdict.finding.clause.text):
        return 1.0
    undecided = any(_NO_DECISION.search(clause.text) for clause in document.clauses)
    return NOT_DECIDED if undecided else THOUGHT_ABOUT
