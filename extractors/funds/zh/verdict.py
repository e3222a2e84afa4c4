"""Announced or refused: from the events of one fund to its stage, how sure that is, and why not where it is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractors.facts import Stage
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Document
from extractors.funds.zh.events import Finding
from extractors.funds.zh.founding import is_old
from extractors.funds.zh.history import is_history
from extractors.funds.zh.overriding import GROWN, OF_KIND, UPSIZE, filed_before, grown, holds
from extractors.funds.zh.reference import Reference
from extractors.names import zh as names
from extractors.names.zh import Naming
from extractors.places import find_places

RAISED: Final = "zh final close 募得ⓜ"
"""The rule of sums raised, which says nothing of what is still to come."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of one fund: `stage` with the finding that says it, or the finding that refuses it."""

    cluster: Cluster
    stage: Stage | None
    finding: Finding | None
    events: tuple[Finding, ...] = ()
    why: str = ""
    rule: str = ""
    confidence: float = 0.0
    signs: tuple[tuple[str, float], ...] = ()
    """The weighed signs that gave the confidence, the heaviest first."""

    @property
    def reached(self) -> Stage:
        """The stage; a fund that grows has been launched."""
        return self.stage or Stage.LAUNCHED

    @property
    def is_upsize(self) -> bool:
        """Whether it is refused because the fund exists and grows: kept as an update of what is known of it."""
        return self.stage is None and self.rule.startswith(UPSIZE)


def judge(document: Document, reference: Reference, cluster: Cluster, events: Sequence[Finding]) -> Verdict:
    """The most advanced stage that the article reports as news of this fund, or the reason why it reports none."""
    own = tuple(_of_vehicle(cluster, finding) for finding in events if cluster.number in finding.clusters)
    if why := _kind_refused(cluster):
        return Verdict(cluster, None, None, own, why, f"kind: {why}")
    if reference.is_party(cluster.mentions[0]):
        return Verdict(cluster, None, None, own, "a parent or investor of another fund", "first named as a party")
    return _by_events(document, reference, cluster, own)


_POLICY: Final = "zh refused 鼓励设立"
"""The rule of policies without a vehicle: of a fund with a name of its own they say that it is to be set up."""


def _of_vehicle(cluster: Cluster, finding: Finding) -> Finding:
    """A policy that names its vehicle plans it: 方案明确组建青禾量子产业基金."""
    if finding.rule.name != _POLICY or cluster.naming not in {Naming.PROPER, Naming.LEGAL}:
        return finding
    return replace(finding, rule=replace(finding.rule, stage=Stage.PLANNED, refusal=None))


def _by_events(document: Document, reference: Reference, cluster: Cluster, own: tuple[Finding, ...]) -> Verdict:
    """What overrides, then the news, then the reasons why what is told is none."""
    staged = [f for f in own if f.rule.stage]
    refused = [f for f in own if f.rule.refusal]
    told = news = [f for f in staged if not is_history(document, f, cluster)]
    news = _as_called(_as_planned(_as_raised(own, _as_aged(document, reference, cluster, news))))
    hard = next((f for f in refused if f.rule.overrides and holds(f, staged, news)), None) or filed_before(
        refused, news
    )
    if news and not hard:
        best = max(news, key=lambda f: (_rank(f), f.clause.sentence.part == "text", -f.clause.index))
        return Verdict(cluster, best.rule.stage, best, own)
    named = {m.sentence for m in cluster.names()}
    raising = [f for f in refused if f.rule.name == _RAISING and f.clause.index in named]
    if raising and len(raising) == len(own):
        return Verdict(cluster, Stage.PLANNED, raising[0], own)
    if hard or refused:
        return _refused(cluster, own, grown(hard or refused[0], refused))
    if staged and told:
        return Verdict(cluster, None, staged[0], own, "the fund was founded long before the news", _AGED)
    if staged:
        return Verdict(cluster, None, staged[0], own, "the event is dated before the news", "history by date")
    return Verdict(cluster, None, None, (), "named, but nothing is announced of it", "no event")


_BEGINNINGS: Final = {Stage.PLANNED, Stage.LAUNCHED, Stage.REGISTERED}
"""What a fund that was founded long ago no longer brings as news; it may still close, or call for managers."""


def _as_aged(document: Document, reference: Reference, cluster: Cluster, news: list[Finding]) -> list[Finding]:
    """What is news of a fund that the text says was founded long ago."""
    grown = [f for f in news if f.rule.stage not in _BEGINNINGS]
    if len(grown) == len(news):
        return news
    spoken_of = [clause for clause in document.clauses if reference.focus(clause) is cluster]
    return grown if is_old(document, cluster, spoken_of) else news


_AGED: Final = "founded long ago"
"""The rule of a fund of whose founding the text says that it lies far back."""
FIRST_PART: Final = "the first part of the fund named beside it"
SHUT_OUT: Final = OF_KIND | {
    "zh refused ⓕ与X签约",
    "zh refused ⓕ投放ⓜ",
    GROWN,
    "zh refused 减资退出注销",
    "zh refused 脱售ⓕ份额",
    "zh refused 已由X设立的ⓕ",
    "zh refused ⓕ已投决子基金",
    "zh refused 信息披露义务人",
    "zh refused 指组建的ⓕ",
    "zh refused 以设立ⓕ的方式",
    "zh refused 例如设立ⓕ",
    "zh refused 严控新设ⓕ",
    _AGED,
    f"settled: {FIRST_PART}",
}
"""Refusals that no sign outweighs: of the funds that these rules refuse none in the gold corpora is announced."""
_RAISING: Final = "zh refused 预计完成募集"
"""Of a fund of which nothing else is told it says that money is being raised."""


def _refused(cluster: Cluster, own: tuple[Finding, ...], finding: Finding) -> Verdict:
    return Verdict(cluster, None, finding, own, finding.rule.refusal or "", finding.rule.name)


def _rank(finding: Finding) -> int:
    return finding.rule.stage.rank if finding.rule.stage else -1


def _kind_refused(cluster: Cluster) -> str | None:
    best = cluster.best()
    if best is None:
        return "only pointed at, never named"
    kinds = [names.never_ours(m.text) for m in cluster.names()]
    return names.never_ours(best.text) if all(kinds) or best.naming is not Naming.DESCRIBED else None


_PENDING: Final = "zh planned 尚需审议"
"""The rule of decisions that are still to come, wherever they are told."""
_DONE = re.compile(r"签|揭|挂牌|落[户地]|启[动用航]|[已正]|宣告|亮相|诞生|成军|上路|登场|运[作营]")


def is_done(finding: Finding | None) -> bool:
    """Whether a launch is told as an act (签约, 揭牌, 正式), which no plan told beside it takes back."""
    return bool(finding and _DONE.search(finding.clause.text, finding.start, finding.end))


def is_of_several(finding: Finding | None) -> bool:
    """Whether the event is told of a group and so of each of its members: 三只基金方案获批。滨海有ⓕ,柳溪有ⓕ..."""
    return finding is not None and len(finding.clusters) > 1


_BREATH: Final = re.compile(r"[,。;:!?]")


def is_deed_of_place(finding: Finding | None) -> bool:
    """Whether a place alone is told to do it, which is no policy for others: 滨海设立ⓕ,青禾设立ⓕ."""
    if finding is None or finding.rule.stage is not Stage.LAUNCHED:
        return False
    who = _BREATH.split(finding.clause.text[: finding.start])[-1]
    places = find_places(who)
    return bool(places) and places[0].start == 0 and places[-1].end == len(who)


_TARGET: Final = re.compile(r"ⓕ[”\"]?(?:计划|拟|预计|将|目标)(?:募集|募资|筹资|集资)$")
"""How much is to be raised, of a fund that is there or not: ⓕ计划募集ⓜ."""


def _as_planned(news: list[Finding]) -> list[Finding]:
    """What is told beside or behind a plan is part of the plan: 将设基金,先成立母基金; 筹设基金。基金由X发起."""
    plans = [f for f in news if f.rule.stage is Stage.PLANNED and not _TARGET.search(f.clause.text, f.start, f.end)]
    kept = [f for f in news if f.rule.stage is not Stage.LAUNCHED or not any(_covers(p, f) for p in plans)]
    launched = [f for f in kept if f.rule.stage is Stage.LAUNCHED]
    if any(not p.clause.is_headline for p in plans) and all(f.clause.is_headline for f in launched):
        return [f for f in kept if f not in launched]  # 推出 in a headline, 将推出 in the text
    return kept


def _covers(plan: Finding, launch: Finding) -> bool:
    """Whether a launch is part of a plan: behind it in its sentence, or later and no act of its own."""
    if plan.rule.name == _PENDING:
        return not is_done(launch)
    if plan.clause is launch.clause:
        return plan.start <= launch.start and not (plan.rule.name == _TAKES_PART and _is_signed(launch))
    return plan.clause.index < launch.clause.index and not is_done(launch)


_TAKES_PART: Final = "zh planned 参与设立"
_SIGNED: Final = re.compile(r"合伙协议[^。;,ⓕ]{0,4}(?:[已均都]|业经).*签")


def _is_signed(launch: Finding) -> bool:
    """Whether the agreement of those who take part is told as signed: 参与认购ⓕ的份额,合伙协议已签署."""
    return bool(_SIGNED.search(launch.clause.text, launch.start, launch.end))


def _as_raised(own: Sequence[Finding], news: list[Finding]) -> list[Finding]:
    """What was raised is what the first close brought, where one is told, or where the rest is still to come."""
    if any(f.rule.name == _REST for f in own):
        return [replace(f, rule=replace(f.rule, stage=Stage.FIRST_CLOSE)) if f.rule.name == RAISED else f for f in news]
    if not any(f.rule.stage is Stage.FIRST_CLOSE for f in news):
        return news
    return [f for f in news if f.rule.name != RAISED]


_REST: Final = "zh refused 余下待募"  # 已筹得ⓜ。目标ⓜ,余下部分预计年内筹完


def _as_called(news: list[Finding]) -> list[Finding]:
    """Where a call for managers is the headline, events told with their own year are the fund's history."""
    calls = [f for f in news if f.rule.stage is Stage.GP_CALL]
    if not any(f.clause.sentence.part == "title" or f.clause.is_call or f.clause.index <= 1 for f in calls):
        return news
    called = {f.clause.index for f in calls}
    return [*calls, *(f for f in news if f.rule.name == TO_BE and f.clause.index in called)]


TO_BE: Final = "zh planned 拟设立ⓕ"
"""The rule of a fund that is to be set up; told in one breath with the call, the fund is not there yet."""


# ---------------------------------------------------------------- how sure

BASE: Final = 0.58
WEIGHTS: Final = {
    Naming.LEGAL: 0.24,
    Naming.PROPER: 0.18,
    Naming.SHORT: 0.18,
    Naming.DESCRIBED: 0.07,
}
"""What the way of naming adds: a name of its own is seldom taken from a sentence about funds in general."""


@dataclass(frozen=True, slots=True)
class Support:
    """What else the article says of the fund; each makes a misreading less likely."""

    money: bool
    parties: bool
    date: bool


def confidence(verdict: Verdict, support: Support) -> float:
    """How sure it is that the article announces this fund; at 0.8 and above 98 of 100 are meant to be right."""
    told = sum(1 for finding in verdict.events if finding.rule.stage)
    score = BASE + WEIGHTS.get(verdict.cluster.naming, 0.0)
    score += 0.10 * support.money + 0.05 * support.parties + 0.04 * support.date + 0.05 * (told > 1)
    score -= 0.15 * any(finding.rule.refusal for finding in verdict.events)
    return round(min(max(score, 0.05), 0.99), 2)
