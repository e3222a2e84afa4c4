"""Whose money it is: each amount of an article given to one field of one fund, or to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from extractors import rules_zh_facts
from extractors.funds.apportioning import Worth
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.events import last_fund, next_fund, tells_of_others
from extractors.funds.zh.owners import of_pair
from extractors.funds.zh.reference import Reference
from extractors.money import MoneySpan
from extractors.names.zh import Naming
from extractors.rules import MONEY, Rule, part_of
from extractors.triggers import Triggered


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount at `clause.text[at]`, the field it fills and the number of the fund that it belongs to."""

    rule: Rule
    clause: Clause
    at: int
    span: MoneySpan
    cluster: int
    is_named: bool = False  # whether the fund's name, not a pronoun or the context, says whose it is

    @property
    def worth(self) -> Worth:
        """The amount with its currency."""
        return self.span.amount or 0, self.span.currency


def find_amounts(document: Document, reference: Reference) -> list[Amount]:
    """The amounts that say something of a fund, in order; an earlier rule takes its amounts from later ones."""
    return [amount for clause in document.clauses if MONEY in clause.text for amount in _in_clause(clause, reference)]


_AMOUNTS: Final = Triggered(rules_zh_facts.AMOUNTS)


def _in_clause(clause: Clause, reference: Reference) -> Iterator[Amount]:
    taken: set[int] = set()
    for rule, match in _AMOUNTS.matches(clause.text):
        span = part_of(match, "m") or (0, 0)
        places = [at for at in range(*span) if isinstance(clause.nouns.get(at), MoneySpan)]
        if taken & set(places):
            continue
        places = list(dict.fromkeys(_first_told(clause, at) for at in places))
        taken.update(places)
        yield from _shared_out(rule, clause, match, places, reference)


def _first_told(clause: Clause, at: int) -> int:
    """The place of the sum that the one at a place only converts: 1500亿日元(15.6亿美元)的ⓕ."""
    start = _span(clause, at).equivalent_of
    same = (place for place, noun in clause.nouns.items() if isinstance(noun, MoneySpan) and noun.start == start)
    return at if start is None else next(same, at)


def _shared_out(
    rule: Rule, clause: Clause, match: re.Match[str], places: list[int], reference: Reference
) -> Iterator[Amount]:
    """One amount to one fund; n to n in order; one said of each to all. A total of several belongs to none."""
    funds = _owners(rule, clause, match, reference)
    if len(places) == len(funds):
        pairs = list(zip(places, funds, strict=True))
    elif len(places) == 1 and _span(clause, places[0]).each:
        pairs = [(places[0], fund) for fund in funds]
    else:
        pairs = [(places[0], funds[0])] if len(funds) == 1 else []
    for at, fund in pairs:
        rule = _of_phase(rule, match[0], fund)
        if _span(clause, at).amount is not None or rule.field == "nobody":
            yield Amount(rule, clause, at, _span(clause, at), fund.number, _is_named(clause, match, fund, reference))


_PHASE: Final = re.compile(r"(?:一|1|I)期|第一期")
_FIRST_PHASE: Final = re.compile(r"(?:[一1壹]期|第一期|(?<![A-Za-z])I期?)\)?$")


def _of_phase(rule: Rule, words: str, fund: Cluster) -> Rule:
    """一期规模ⓜ is the whole size of a fund that is itself the first phase: 滨海产业基金一期."""
    if rule.field != "first_tranche" or not _PHASE.match(words.lstrip("ⓕ")):
        return rule
    best = fund.best()
    return replace(rule, field="size") if best and _FIRST_PHASE.search(best.text) else rule


def _is_named(clause: Clause, match: re.Match[str], fund: Cluster, reference: Reference) -> bool:
    mentions = [m for _, m in clause.funds(*match.span()) if reference.of(m) is fund]
    return any(m.naming is not Naming.PRONOUN for m in mentions)


def _span(clause: Clause, at: int) -> MoneySpan:
    noun = clause.nouns[at]
    assert isinstance(noun, MoneySpan)  # noqa: S101  a rule's group m covers money only
    return noun


def _is_pointed(clause: Clause, span: tuple[int, int], reference: Reference) -> bool:
    """Whether 该基金 stands there, or the registered name of what is no party."""
    kinds = {Naming.PRONOUN, Naming.SHORT, Naming.LEGAL}
    return any(m.naming in kinds and not reference.is_party(m) for _, m in clause.funds(*span))


def _owners(rule: Rule, clause: Clause, match: re.Match[str], reference: Reference) -> list[Cluster]:
    span = part_of(match, "f") or match.span()
    if rule.name == rules_zh_facts.POINTED and not _is_pointed(clause, span, reference):
        return []
    named = [reference.of(m) for _, m in clause.funds(*span) if not reference.is_party(m)]
    if _is_groups(clause, span, part_of(match, "m")):
        return _members(clause, match, reference)
    if not any(named) and (told := _members(clause, match, reference)):
        return told
    if not any(named):
        start, end = part_of(match, "m") or match.span()
        if paired := of_pair(clause, start, reference):
            return [paired]
        named = [last_fund(clause, start, reference) or next_fund(clause, end, reference)]
    if not any(named) and len(reference.clusters) == 1 and not tells_of_others(clause, match.end()):
        return reference.clusters  # an article about one fund, told line by line
    return list({id(c): c for c in named if c}.values())


def _members(clause: Clause, match: re.Match[str], reference: Reference) -> list[Cluster]:
    """The funds of a group of which sums are said one by one: 两只基金规模分别为ⓜ和ⓜ."""
    start, end = part_of(match, "m") or match.span()
    places = [at for at in range(start, end) if isinstance(clause.nouns.get(at), MoneySpan)]
    groups = [m for at, m in clause.funds(0, start) if m.naming is Naming.GROUP]
    if not groups or (len(places) < 2 and not any(_span(clause, at).each for at in places)):
        return []
    members = reference.counted(groups[-1])
    return members if len(members) == len(places) or len(places) == 1 else []


def _is_groups(clause: Clause, fund: tuple[int, int], money: tuple[int, int] | None) -> bool:
    """Whether an amount is said of several funds at once: 三只子基金总规模90亿元."""
    groups = [m.naming is Naming.GROUP for _, m in clause.funds(*fund)]
    return bool(groups) and all(groups) and bool(money) and "," not in clause.text[fund[1] : money[0] if money else 0]
