"""What two verdicts come to, once the funds that they are on turn out to be one, or one the first part of another."""

from __future__ import annotations

from dataclasses import replace

from extractors.facts import Stage
from extractors.funds.zh.verdict import FIRST_PART, TO_BE, Verdict, is_done
from extractors.names import zh as names
from extractors.names.zh import Naming


def combined(kept: Verdict, gone: Verdict) -> Verdict:
    """The verdict on the fund of `kept`, with what was told of it under the name of `gone`."""
    events = (*kept.events, *gone.events)
    of_another_kind = gone.rule.startswith("kind:") and not kept.stage  # 主题基金 in a headline may be loosely said
    if gone.stage is None and (of_another_kind or (gone.finding and gone.finding.rule.overrides)):
        return replace(gone, cluster=kept.cluster, events=events)
    if kept.stage is Stage.PLANNED and gone.stage is Stage.LAUNCHED and not is_done(gone.finding):
        return replace(kept, events=events)  # 推出 in a headline, 将推出 in the text
    if kept.stage is None or gone.stage is None:
        return replace(kept, events=events)
    title_plans = gone.stage is Stage.PLANNED and kept.stage is Stage.LAUNCHED and not is_done(kept.finding)
    calls = gone.stage is Stage.GP_CALL and not is_to_be(kept)
    ahead = gone.stage.rank > kept.stage.rank
    if title_plans or calls or ahead:
        return replace(kept, stage=gone.stage, finding=gone.finding, events=events)
    return replace(kept, events=events)


def is_to_be(verdict: Verdict) -> bool:
    """Whether a fund for which managers are sought is itself still to be set up: 拟设立ⓕ,现公开遴选管理机构.

    One that is to set up several others, and seeks their managers, is there: ⓕ拟设立10支子基金.
    """
    told = verdict.finding
    if told is None or told.rule.name != TO_BE:
        return False
    return any(m.sentence == told.clause.index and m.naming is not Naming.GROUP for m in verdict.cluster.names())


def without_first_parts(verdicts: list[Verdict]) -> list[Verdict]:
    """Refuses what a named fund of the article begins with: 滨海发展基金,第一期基金300亿元."""
    if not any(v.stage and v.cluster.naming is not Naming.DESCRIBED for v in verdicts):
        return verdicts
    return [_refused(v) if _is_first_part(v) else v for v in verdicts]


def _is_first_part(verdict: Verdict) -> bool:
    told = verdict.cluster.names()
    return bool(told) and all(names.is_first_part(m.text) for m in told)


def _refused(verdict: Verdict) -> Verdict:
    return replace(verdict, stage=None, why=FIRST_PART, rule=f"settled: {FIRST_PART}")
