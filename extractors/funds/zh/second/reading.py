"""The second reading: asked where the first announced nothing, it finds the fund that an article is plainly about.

Rules of events know verbs and their grammar; free wording escapes them. Here every phrase for a fund is weighed by
signs in its neighbourhood, and those heavy enough are announced, never with the confidence of the first reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractors.facts import Stage
from extractors.funds.zh.events import Finding
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.second.weighing import Heard, Scales, Weight
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Naming
from extractors.rules import Rule

ENOUGH: Final = 4.0
"""The weight at which a fund is announced."""
_BESIDE: Final = 0.4
"""What a further fund of the same article must weigh more, if it has no sum of its own."""
_MOST: Final = 6
"""Funds of one article: one that names more without a verb for any is a list of other things."""
_LOWEST, _HIGHEST = 0.6, 0.75
_STEP: Final = 0.04
"""Confidence for each point of weight beyond enough."""
_FIRST_AT_MOST: Final = 0.75
"""Confidence of a rule of the first reading that fired on a phrase only the second takes for a fund."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A fund that weighs enough, as a verdict with its stage, and how sure that is."""

    verdict: Verdict
    stage: Stage
    confidence: float


def chosen(read: Read, verdicts: Sequence[Verdict]) -> list[Choice]:
    """The funds of an article that weigh enough, in order of appearance; `verdicts` are those of the rules."""
    told = [Choice(v, v.stage, _FIRST_AT_MOST) for v in verdicts if v.stage]
    if told:
        return told
    scales = Scales(read)
    weighed = [(scales.weigh(v), v) for v in verdicts if _is_open(v)]
    enough = [(weight, v) for weight, v in weighed if weight.settling and weight.total >= ENOUGH]
    heaviest = max(enough, key=lambda pair: pair[0].total, default=None)
    kept = [pair for pair in enough if pair is heaviest or _stands_alone(pair)]
    return [_choice(weight, v, weight.settling) for weight, v in kept if weight.settling][:_MOST]


_OPEN: Final = {"no event"}


def _is_open(verdict: Verdict) -> bool:
    """Whether no rule has said more against it than that nothing is told of it."""
    soft = bool(verdict.finding and verdict.finding.rule.refusal and not verdict.finding.rule.overrides)
    named = verdict.cluster.naming not in {Naming.PRONOUN, Naming.GROUP}
    return named and bool(verdict.cluster.best()) and (verdict.rule in _OPEN or soft)


def _stands_alone(pair: tuple[Weight, Verdict]) -> bool:
    """Whether a fund beside the heaviest has a name and weight of its own."""
    weight, verdict = pair
    sized = ("has a sum", 1.0) in weight.parts
    return verdict.cluster.naming is not Naming.DESCRIBED and weight.total >= ENOUGH + (0.0 if sized else _BESIDE)


def _choice(weight: Weight, verdict: Verdict, settling: Heard) -> Choice:
    sign = settling.sign
    stage = sign.stage or Stage.LAUNCHED
    rule = Rule(name=sign.name, stage=stage, pattern=sign.pattern, says=sign.says, not_says=sign.not_says)
    finding = Finding(rule, settling.clause, settling.start, settling.end, (verdict.cluster.number,))
    settled = replace(verdict, stage=stage, finding=finding, events=(finding,), why="", rule="")
    confidence = min(_HIGHEST, _LOWEST + _STEP * (weight.total - ENOUGH))
    return Choice(settled, stage, round(confidence, 2))
