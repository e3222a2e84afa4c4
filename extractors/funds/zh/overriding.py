"""Which refusals of a Chinese fund override what is told as its news."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from extractors.facts import Stage
from extractors.funds.zh.events import Finding

OF_KIND: Final = {"zh refused 捐资设立", "zh refused 每年安排ⓜ设ⓕ", "zh refused ⓕ资助补助"}
"""What kind of fund it is, which no headline of its founding takes back."""
UPSIZE: Final = "zh upsize"
_GROWS: Final = "zh upsize 扩募增资"
GROWN: Final = "zh refused ⓕ规模突破ⓜ"
_OF_LIFE: Final = {
    "zh refused 领投跟投",
    _GROWS,
    "zh refused ⓕ与X签约",
    "zh refused 例如设立ⓕ",
    "zh refused 设立的ⓕ已投项目",
    GROWN,
}
"""Refusals that a new fund may bring on itself later in the text: it has made its first deal, its size was raised."""


def holds(refusal: Finding, staged: Sequence[Finding], news: Sequence[Finding]) -> bool:
    """Whether a hard refusal holds: in the headline always, else if no headline and no sentence before tells news."""
    if refusal.clause.is_headline or refusal.rule.name in OF_KIND:
        return True
    if any(f.clause.is_headline and not f.clause.text.endswith("?") for f in staged):
        return False
    if refusal.rule.name == _GROWS and _is_for_later(refusal, news):
        return False
    return refusal.rule.name not in _OF_LIFE or all(f.clause.index >= refusal.clause.index for f in news)


_BREATH: Final = re.compile(r"[,。;:!?]")
_OF_FUNDS: Final = re.compile(r"扩募|扩大|后续募集")
"""Growth that is a fund's own: others 追加投资 in what they announce, too."""
_LATER: Final = re.compile(r"还会|[还也再仍]?[将拟]|可(?:能|视)?|计划|后续|未来|[其之以日]后|择机|视|有望")


def _is_for_later(growth: Finding, news: Sequence[Finding]) -> bool:
    """Whether a fund is told to grow only after what its sentence tells before: 已完成注册,规模ⓜ,其后还会扩募."""
    if not _OF_FUNDS.match(growth.clause.text, growth.start):
        return False
    before = growth.clause.text[: growth.start]
    breath = _BREATH.split(before)[-1]
    begun = len(before) - len(breath)
    return bool(_LATER.search(breath)) and any(f.clause is growth.clause and f.end <= begun for f in news)


_HISTORY: Final = "zh refused 此前已设立"
_ON_RECORD: Final = re.compile(r"备案|登记|注册")


def filed_before(refused: Sequence[Finding], news: Sequence[Finding]) -> Finding | None:
    """What tells that a fund was filed before, of which only plans are news: somebody buys into it, 拟认缴…份额."""
    if any(f.rule.stage is not Stage.PLANNED for f in news):
        return None
    told = (f for f in refused if f.rule.name == _HISTORY)
    return next((f for f in told if _ON_RECORD.search(f.clause.text, f.start, f.end)), None)


def grown(finding: Finding, refused: Sequence[Finding]) -> Finding:
    """The refusal itself; of a fund that has grown the upsize, if one is told: it is kept as an update."""
    if finding.rule.name != GROWN:
        return finding
    return next((f for f in refused if f.rule.name.startswith(UPSIZE)), finding)
