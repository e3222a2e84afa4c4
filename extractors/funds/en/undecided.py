"""English funds of which nobody has decided yet: 'is weighing a fund', 'may raise one; no decision has been made'."""

from __future__ import annotations

import re
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.clauses import Clause
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.funds.undecided import NOT_DECIDED, THOUGHT_ABOUT

_MAY: Final = r"(?:may|might|could)(?: (?:also|yet|still|soon|eventually|one day|instead))?"
_THINKS: Final = re.compile(
    r"\b(?:weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|explor(?:es|ed|ing)|"
    r"contemplat(?:es|ed|ing)|toy(?:s|ed|ing)? with|think(?:s|ing) (?:about|of)|"
    rf"{_MAY} (?:raise|launch|start|create|establish|form|open|seek|set up|come (?:back )?to market))\b[^;ⓕ]{{0,60}}ⓕ"
    rf"|ⓕ[^;,ⓕ]{{0,20}},? (?:which |that )?{_MAY} (?:seek|raise|be (?:raised|launched|set up|formed)|launch|start)\b"
)
_NO_DECISION: Final = re.compile(
    r"\b[Nn]o (?:final |firm |formal )?decisions?\b"
    r"|\b(?:has|have|had)(?: not|n't)(?: yet)? (?:been )?(?:decided|made up)\b|\byet to (?:decide|be decided|make up)\b"
    rf"|\b{_MAY} (?:decide|opt|choose) (?:not|against)\b|\bundecided\b|\bno certainty\b"
    r"|\b(?:plan|talks|deliberations|discussions) (?:is|are) (?:still )?(?:preliminary|ongoing)\b"
)


def ceiling_of(story: Story, verdict: Verdict) -> float:
    """The most that the confidence of a fund may be."""
    fund = verdict.candidate
    told = {spot.clause.index: spot.clause for spot in fund.places}
    firm = {cue.clause.index: cue.clause for cue in fund.cues if cue.rule.stage and not cue.past}
    if (
        verdict.stage is not Stage.PLANNED
        or not any(map(_thinks, told.values()))
        or not all(map(_thinks, firm.values()))
    ):
        return 1.0
    undecided = any(_NO_DECISION.search(clause.sentence.text) for clause in story.clauses)
    return NOT_DECIDED if undecided else THOUGHT_ABOUT


_FIRM: Final = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|will|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|want(?:s|ed)?|decided|agreed|approved|"
    r"(?:is|are|has begun|began|started) (?:raising|seeking|marketing|launching|setting up|creating|forming))\b"
)
"""Words of somebody who has made up his mind; what 'could' follow is part of his plan."""


def _thinks(clause: Clause) -> bool:
    return bool(_THINKS.search(clause.text)) and not _FIRM.search(clause.text)
