"""What the kinds of two funds of one proper name say: a seed and a growth fund of one house are two."""

from __future__ import annotations

from extractors.identity.describing import OTHER_TYPE, TYPES, apart, weight_of
from extractors.identity.names import Name

_INDUSTRY_OR_TYPE = -3.5  # 澜海产业基金, 澜海并购基金
_FURTHER_KIND = -1.5  # 澜海产业基金, 澜海海洋产业基金: one fund where their sizes agree, as far as they are told
_TWO_TYPES = -8.0  # in one script: a seed and a growth fund of one name
_DEBT = frozenset({"debt", "sector:credit"})


def further_kinds(x: Name, y: Name, own: frozenset[str]) -> float:
    """Against one proper name whose kinds differ: 新芽天使基金 and 新芽并购基金, Solenne and Solenne Transition.

    What is the house's `own` name says nothing of its fund.
    """
    kinds = [group - own for group in apart(x, y)]
    ours, theirs = (max(map(weight_of, group - {"vc"}), default=0.0) for group in kinds)
    if min(ours, theirs) >= 0.5:
        return -2.5 if bool(x.han) != bool(y.han) else _type_weight(x, y)  # translators choose their words
    if _is_equity_and_debt(x, y):
        return _TWO_TYPES
    if x.concepts and y.concepts and x.han and y.han:
        return _further_han(*kinds)
    if max(ours, theirs) < 0.75:
        return 0.0
    if x.latin and y.latin:
        return -2.0  # a word with a capital is part of the name
    return -0.75 if not (x.concepts and y.concepts) else 0.0


def _further_han(ours: frozenset[str] | set[str], theirs: frozenset[str] | set[str]) -> float:
    if any("industry" in one and other & TYPES - {"vc"} for one, other in ((ours, theirs), (theirs, ours))):
        return _INDUSTRY_OR_TYPE
    return _FURTHER_KIND if max(map(weight_of, ours | theirs), default=0.0) >= 0.75 else 0.0


def _type_weight(x: Name, y: Name) -> float:
    ours, theirs = (kinds & TYPES - {"vc"} for kinds in apart(x, y))
    return _TWO_TYPES if ours and theirs else OTHER_TYPE


def _is_equity_and_debt(x: Name, y: Name) -> bool:
    debts = x.concepts & _DEBT, y.concepts & _DEBT
    return bool(
        ("equity" in x.concepts and not debts[0] and debts[1]) or ("equity" in y.concepts and debts[0] > debts[1])
    )
