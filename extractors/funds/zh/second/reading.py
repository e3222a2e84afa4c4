"""The second reading: what the rules of events left undecided is weighed, and so is what they found in loose names.

Rules of events know verbs and their grammar; free wording escapes them. Here every phrase for a fund is weighed by
signs in its neighbourhood, and those heavy enough are announced, never with the confidence of the first reading.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from extractors.facts import Stage
from extractors.funds.zh.events import Finding
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.second.beside import BESIDE, Neighbours
from extractors.funds.zh.second.lists import LISTED, told_in_lists
from extractors.funds.zh.second.weighing import NUMBERED, Heard, Scales, Weight
from extractors.funds.zh.verdict import SHUT_OUT, Verdict, is_done
from extractors.names import zh as names
from extractors.names.zh import Naming
from extractors.rules import Rule

ENOUGH: Final = 4.0
"""The weight at which a fund is announced."""
DOUBTFUL: Final = 3.0
"""The weight below which a fund is not announced under a headline of something else."""
_FURTHER: Final = 0.4
"""What a further fund of the same article must weigh more, if it has no sum of its own."""
_SURER: Final = 1.5
"""What a loose name needs less where it is filed, registered or closed: that befalls funds alone."""
_MOST: Final = 6
"""Funds of one article: one that names more without a verb for any is a list of other things."""
_LISTED: Final = 2
"""Items of a list, each with an event of its own, that make it a list of news."""
_OF_LIST: Final = 3.0
"""The weight at which such an item is announced."""
_LOWEST, _HIGHEST = 0.6, 0.75
_STEP: Final = 0.04
"""Confidence for each point of weight beyond enough."""


def weigh_again(read: Read, verdicts: Sequence[Verdict]) -> tuple[list[Verdict], Mapping[int, float]]:
    """The verdicts after weighing, and the confidence of those that it decided by the number of their fund."""
    scales = Scales(read)
    settled = [_doubted(scales, verdict) for verdict in verdicts]
    if any(v.is_upsize or v.rule == DENIED for v in settled) and not any(v.stage for v in settled):
        return settled, {}
    chosen = _beside(read, settled) if any(v.stage for v in settled) else _alone(scales, settled)
    listed = told_in_lists(read, settled)
    found = {v.cluster.number: _settled(v, listed[v.cluster.number]) for v in settled if v.cluster.number in listed}
    found |= {number: _settled(v, weight.settling) for number, (weight, v) in chosen.items() if weight.settling}
    sure = dict.fromkeys(listed, LISTED)
    sure |= {number: _confidence(weight) for number, (weight, _) in chosen.items()}
    sure |= {v.cluster.number: _HIGHEST for v in settled if v.stage and v.cluster.is_loose}
    return [found.get(v.cluster.number, v) for v in settled], sure


DENIED: Final = "zh refused 否认"
"""The rule of denials: an article that denies a fund announces none beside it that no rule found."""
_Chosen = dict[int, tuple[Weight, Verdict]]


def _alone(scales: Scales, verdicts: Sequence[Verdict]) -> _Chosen:
    """The funds that weigh enough where the rules found none."""
    opened = [v for v in verdicts if _is_open(v)]
    news = [v for v in opened if not names.is_institution(v.cluster.names()[0].text)]
    weighed = [(scales.weigh(v), v) for v in news or opened]
    entries = [(weight, v) for weight, v in weighed if weight.settling and scales.is_entry(v.cluster)]
    listed = [pair for pair in entries if pair[0].total >= _OF_LIST] if len(entries) >= _LISTED else []
    enough = [(weight, v) for weight, v in weighed if weight.settling and weight.total >= ENOUGH]
    heaviest = max(enough, key=lambda pair: pair[0].total, default=None)
    kept = [pair for pair in enough if pair is heaviest or _stands_alone(pair)]
    return {v.cluster.number: (weight, v) for weight, v in [*kept[:_MOST], *listed]}


def _beside(read: Read, verdicts: Sequence[Verdict]) -> _Chosen:
    """The funds that have words of their own beside those that the rules found, and those in a row with them."""
    neighbours = Neighbours(read, [v for v in verdicts if v.stage])
    left = {v.cluster.number: v for v in verdicts if _is_left(v)}
    weighed = {number: (weight, v) for number, v in left.items() if (weight := neighbours.weigh(v))}
    enough = {n: pair for n, pair in weighed.items() if pair[0].settling and pair[0].total >= BESIDE}
    mates = {n: (weight, left[n]) for weight, v in enough.values() for n in neighbours.in_row_with(v) if n in left}
    return mates | enough


_OPEN: Final = {"no event"}


def _is_open(verdict: Verdict) -> bool:
    """Whether no rule has said more against it than that nothing is told of it."""
    soft = bool(verdict.finding and verdict.finding.rule.refusal and not verdict.finding.rule.overrides)
    named = verdict.cluster.naming not in {Naming.PRONOUN, Naming.GROUP} and verdict.rule not in SHUT_OUT
    return named and bool(verdict.cluster.best()) and (verdict.rule in _OPEN or soft)


def _is_left(verdict: Verdict) -> bool:
    """Whether nothing is told of a fund by its name: what refuses it stands where only a pronoun may mean it."""
    named = {m.sentence for m in verdict.cluster.names()}
    refused = [f for f in verdict.events if f.rule.refusal and (f.rule.overrides or f.clause.index in named)]
    soft = verdict.rule in _OPEN or bool(verdict.finding and verdict.finding.rule.refusal)
    return not verdict.stage and soft and not refused and bool(verdict.cluster.best())


def _stands_alone(pair: tuple[Weight, Verdict]) -> bool:
    """Whether a fund beside the heaviest has a name and weight of its own."""
    weight, verdict = pair
    sized = ("has a sum", 1.0) in weight.parts
    named = verdict.cluster.naming is not Naming.DESCRIBED or (sized and ("bears a name", NUMBERED) in weight.parts)
    return named and weight.total >= ENOUGH + (0.0 if sized else _FURTHER)


def _doubted(scales: Scales, verdict: Verdict) -> Verdict:
    """What the rules found stands, unless it gives rise to a doubt and too little speaks for it."""
    if not verdict.stage:
        return verdict
    early = verdict.stage in {Stage.PLANNED, Stage.LAUNCHED} and not is_done(verdict.finding)
    surer = _SURER if verdict.stage.rank >= Stage.REGISTERED.rank else 0.0
    doubts = (
        (verdict.cluster.is_loose, ENOUGH - surer, "a name that other things bear as well"),
        (_is_vague(verdict) and not scales.is_summed(verdict.cluster, bare=True), ENOUGH, "hardly a name"),
        (scales.is_about_else(verdict.cluster), DOUBTFUL, "the headline tells of something else"),
        (early, 0.0, "the words around it tell of something else"),
    )
    least, why = max(((least, why) for holds, least, why in doubts if holds), default=(None, ""))
    return verdict if least is None or scales.weigh(verdict).total >= least else _dismissed(verdict, why)


_VAGUE: Final = 5
"""Characters of a description that says too little to be believed without more: 首只基金."""


def _is_vague(verdict: Verdict) -> bool:
    best = verdict.cluster.best()
    if best is None or verdict.cluster.naming is not Naming.DESCRIBED or len(best.text) > _VAGUE:
        return False
    if verdict.finding and len(verdict.finding.clusters) > 1:
        return False  # 募完两只基金:美元基金...;人民币基金...: one of those that are told of together
    named = verdict.cluster.names()
    in_digest = max(verdict.cluster.items) > 1
    headed = any(m.sentence in verdict.cluster.title for m in verdict.cluster.mentions)
    return not in_digest and not headed and not any(names.is_single("", m.text) for m in named)


def _dismissed(verdict: Verdict, why: str) -> Verdict:
    return replace(verdict, stage=None, why=why, rule=f"weighed: {why}")


def settled_by(verdict: Verdict, settling: Heard | None) -> Verdict:
    """The verdict announced at the stage that is heard of it; without one, that of its first event, or launched."""
    if settling is None:
        told = next((f for f in verdict.events if f.rule.stage), verdict.finding)
        stage = (told.rule.stage if told else None) or Stage.LAUNCHED
        return replace(verdict, stage=stage, finding=told, why="", rule="")
    return _settled(verdict, settling)


def _settled(verdict: Verdict, settling: Heard) -> Verdict:
    sign = settling.sign
    stage = sign.stage or Stage.LAUNCHED
    rule = Rule(name=sign.name, stage=stage, pattern=sign.pattern, says=sign.says, not_says=sign.not_says)
    finding = Finding(rule, settling.clause, settling.start, settling.end, (verdict.cluster.number,))
    return replace(verdict, stage=stage, finding=finding, events=(finding,), why="", rule="")


def _confidence(weight: Weight) -> float:
    return round(min(_HIGHEST, _LOWEST + _STEP * max(0.0, weight.total - ENOUGH)), 2)
