"""From the verdict on a fund to its facts, each with the words of the original that prove it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.dates import DateSpan
from extractors.facts import Money, Sighting, SightingKind, Stage
from extractors.funds.apportioning import SIZE, TRANCHE
from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.dating import event_date
from extractors.funds.zh.evidence import Fact, Read, fact, fact_in, valued
from extractors.funds.zh.placing import place_of
from extractors.funds.zh.told import Named, Parties, told_sectors
from extractors.funds.zh.totals import Amounts
from extractors.funds.zh.verdict import Support, Verdict, confidence
from extractors.names.zh import Mention, Naming, points, says_only_a_kind
from extractors.sectors import find_sectors


def sighting(read: Read, verdict: Verdict, roles: Parties, amounts: Amounts) -> Sighting:
    """All that the article says of one announced fund, or of one that grows."""
    cluster, stage = verdict.cluster, verdict.reached
    names = told_names(read, cluster)
    size = amounts.size and _told(read, amounts.size, SIZE)
    first = amounts.first_tranche and _told(read, amounts.first_tranche, TRANCHE)
    sectors = _facts(read, told_sectors(read, cluster), "sectors") or _sectors_in_name(read, cluster)
    managers, sponsors = _facts(read, roles.managers, "managers"), _facts(read, roles.sponsors, "sponsors")
    place = place_of(read, verdict)
    day = event_date(read, verdict)
    told = _stage_evidence(read, verdict, stage)
    parties = (*managers, *sponsors, *sectors)
    proofs = [*names, *(fact for fact in (told, size and size[0], first and first[0], place, day) if fact)]
    proofs += [_reasons(verdict, names[0])] if verdict.signs else []
    return Sighting(
        name=names[0].value,
        aliases=tuple(fact.value for fact in names[1:]),
        stage=stage,
        confidence=verdict.confidence or confidence(verdict, _support(verdict, size or first, parties)),
        size=size[1] if size else None,
        first_tranche=first[1] if first else None,
        managers=tuple(fact.value for fact in managers),
        sponsors=tuple(fact.value for fact in sponsors),
        sectors=tuple(fact.value for fact in sectors),
        place=place.value if place else None,
        event_date=day.value if day else None,
        evidence=tuple(fact.evidence for fact in (*proofs, *parties)),
        kind=SightingKind.ANNOUNCED if verdict.stage else SightingKind.UPSIZE,
    )


def _reasons(verdict: Verdict, name: Fact) -> Fact:
    """The weighed signs as the proof of the confidence, at the name."""
    value = f"{verdict.confidence:.2f}"
    rule = ", ".join(f"{weight:+.2f} {sign}" for sign, weight in verdict.signs)
    return Fact(value, replace(name.evidence, field="confidence", value=value, rule=rule))


def _support(verdict: Verdict, money: object, parties: Sequence[Fact]) -> Support:
    return Support(bool(money), bool(parties), _is_dated(verdict))


def _facts(read: Read, named: Sequence[Named], field: str) -> list[Fact]:
    """The names, each wording once."""
    told = [fact_in(read.document, one.clause, (one.start, one.end), field, one.rule) for one in named]
    return list({fact.value: fact for fact in reversed(told)}.values())[::-1]


def told_names(read: Read, cluster: Cluster) -> list[Fact]:
    """The fullest name first, then the other ways the text names it; one that thousands bear tells nobody anything."""
    best = cluster.best()
    rest = [m for m in cluster.names() if m is not best and not says_only_a_kind(m.text)]
    found: dict[str, Fact] = {}
    for mention in (best, *rest):
        if mention:
            field = "aliases" if found else "name"
            one = _named(read, mention, field)
            found.setdefault(one.value, one)
    return list(found.values())


_OWN_SUM = re.compile(
    r"(?:新一期)?(?:约|近|逾|超过?)?ⓜ(?:\(ⓜ\))?(?:规模|级|目标)?的?$|新的$|只[投做看][^,。;ⓕ]{1,8}的$"
)
"""What tells one fund from another where nothing names it: ⓜ的母基金, 新一期约ⓜ基金."""


def _named(read: Read, mention: Mention, field: str) -> Fact:
    """The name as written; a bare noun with the sum before it that makes one fund of it."""
    clause = read.document.clauses[mention.sentence]
    at = clause.place_of(mention)
    bare = mention.naming is Naming.DESCRIBED and points(mention.text)
    own = _OWN_SUM.search(clause.text, 0, at) if bare else None
    return fact(read.document, clause, (own.start() if own else at, at + 1), field, f"name {mention.naming}")


def _sectors_in_name(read: Read, cluster: Cluster) -> list[Fact]:
    """What the fund invests in by its own name: 集成电路 of 绍兴越芯集成电路产业基金."""
    best = cluster.best()
    if best is None:
        return []
    clause = read.document.clauses[best.sentence]
    spans = ((best.start + span.start, best.start + span.end) for span in find_sectors(best.text))
    return [fact_in(read.document, clause, span, "sectors", "zh sector in the name") for span in spans]


def _told(read: Read, amount: Amount, field: str) -> tuple[Fact, Money]:
    told = fact(read.document, amount.clause, (amount.at, amount.at + 1), field, amount.rule.name)
    return told, Money(amount.span.amount or 0, amount.span.currency, told.value)


def _is_dated(verdict: Verdict) -> bool:
    """Whether the sentence of the event says when, if only 近日."""
    return bool(verdict.finding and any(isinstance(n, DateSpan) for n in verdict.finding.clause.nouns.values()))


def _stage_evidence(read: Read, verdict: Verdict, stage: Stage) -> Fact | None:
    finding = verdict.finding
    if finding is None:
        return None
    return valued(
        fact(read.document, finding.clause, (finding.start, finding.end), "stage", finding.rule.name), stage.value
    )
