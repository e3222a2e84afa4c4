"""The size of a fund for which no rule found one: the one sum in its sentence that nothing else has claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.reference import Reference
from extractors.money import MoneySpan
from extractors.names.zh import Naming
from extractors.rules import Rule

_SMALLEST: Final = 10_000_000
"""Whole units: what is smaller is a part, a fee or a grant."""
_RULE: Final = Rule(
    name="zh size by what is left",
    field="size",
    pattern=re.compile(r"ⓕ[^。;]*(?P<m>ⓜ)"),
    says=("ⓕ在滨海亮牌,口袋里有ⓜ",),
)
_NOT_BEFORE: Final = re.compile(
    r"(?:首|每|各|单|投资|出资|认缴|认购|补|奖|贷|产值|市值|估值|营收|收入|订单|票|罚|撬动|带动|放大|先|前|另|去年|已投|投向|占|"
    r"给予|不低于|不少于|至少|上限|超出|资产|管着|管理|捐|拨|获得|获批|备案|投资组合|已从|多募|少募|拟投|拿出|再投)[^,。;ⓜⓕ]{0,8}$|[拟以用][^,。;ⓜⓕ]{0,4}$"
)
_NOT_BEHIND: Final = re.compile(
    r"\s?(?:的?(?:自有|自筹|份额|股权|贷款|补贴|补助|奖励|资产|产值|项目|订单|缺口|税|债|以下|以上的|对价|融资|增资|人次|上限|之外))"
)


def leftover_sizes(document: Document, reference: Reference, amounts: Sequence[Amount]) -> Iterator[Amount]:
    """One amount for each fund without any, from the first sentence that speaks of it alone and has a free sum."""
    claimed = {(a.clause.index, a.at) for a in amounts}
    told = {a.cluster for a in amounts if a.rule.field in {"size", "first_tranche"}}
    for cluster in reference.clusters:
        if cluster.number not in told and cluster.naming is not Naming.PRONOUN:
            found = (one for clause in _own(document, reference, cluster) if (one := _free(clause, claimed)))
            if sum_ := next(found, None):
                clause, at, span = sum_
                yield Amount(_RULE, clause, at, span, cluster.number)


def _own(document: Document, reference: Reference, cluster: Cluster) -> Iterator[Clause]:
    """The sentences that speak of no other fund, text before title, and the one that goes on behind each."""
    numbers = dict.fromkeys(m.sentence for m in cluster.mentions if not reference.is_party(m))
    clauses = [document.clauses[number] for number in numbers]
    for clause in sorted(clauses, key=lambda c: c.sentence.part == "title"):
        following = document.clauses[clause.index + 1 : clause.index + 2]
        if _alone(clause, reference, cluster):
            yield clause
            yield from (c for c in following if c.item == clause.item and not [*c.funds()])


def _alone(clause: Clause, reference: Reference, cluster: Cluster) -> bool:
    others = [reference.of(m) for _, m in clause.funds() if not reference.is_party(m)]
    return all(other is None or other is cluster for other in others)


def _free(clause: Clause, claimed: set[tuple[int, int]]) -> tuple[Clause, int, MoneySpan] | None:
    """The only sum of a sentence that no rule took and nothing beside it explains."""
    sums = [
        (at, noun)
        for at, noun in clause.nouns.items()
        if isinstance(noun, MoneySpan) and (clause.index, at) not in claimed and _is_whole(clause, at, noun)
    ]
    return (clause, *sums[0]) if len(sums) == 1 else None


def _is_whole(clause: Clause, at: int, span: MoneySpan) -> bool:
    if span.each or span.amount is None or span.amount < _SMALLEST or span.equivalent_of is not None:
        return False
    return not _NOT_BEFORE.search(clause.text, 0, at) and not _NOT_BEHIND.match(clause.text, at + 1)
