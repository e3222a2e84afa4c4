"""Who takes which part: lists of managers, sponsors and sectors, each bound to a fund."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors import rules_zh_facts
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.events import last_fund, next_fund
from extractors.funds.zh.organisations import view_of
from extractors.funds.zh.reference import Cluster, Reference
from extractors.names.zh import Naming
from extractors.rules import FUND, Rule, part_of


@dataclass(frozen=True, slots=True)
class Role:
    """One list of parties: `clause.text[start:end]` names them, `fund` is where the fund itself stands, if it does."""

    rule: Rule
    clause: Clause
    start: int
    end: int
    match: tuple[int, int]
    fund: tuple[int, int] | None
    parts: tuple[tuple[int, int], ...] = ()  # the stretches that hold one name or more, where they are known


def find_roles(document: Document) -> list[Role]:
    """Every list of parties; lists that overlap are all kept: their names are compared later."""
    return [role for clause in document.clauses for role in (*_in_clause(clause), *_of_organisations(clause))]


def _in_clause(clause: Clause) -> list[Role]:
    found: list[Role] = []
    for rule in rules_zh_facts.ROLES:
        for match in rule.pattern.finditer(clause.text):
            start, end = part_of(match, "p") or match.span()
            if all((start, end, rule.field) != (other.start, other.end, other.rule.field) for other in found):
                found.append(Role(rule, clause, start, end, match.span(), part_of(match, "f")))
    return found


def _of_organisations(clause: Clause) -> Iterator[Role]:
    """The lists that the rules of organisations find; a fund in them may still be the news itself."""
    view = view_of(clause)
    if not view.names and FUND not in view.text:
        return
    for rule in rules_zh_facts.PARTIES:
        for match in rule.pattern.finditer(view.text):
            span = part_of(match, "p") or match.span()
            fund = part_of(match, "f")
            if rules_zh_facts.FOCUS.search(view.text, 0, span[0]):
                continue
            yield Role(
                rule,
                clause,
                *view.span(*span),
                view.span(*match.span()),
                view.span(*fund) if fund else None,
                tuple(view.parts(*span)),
            )


def party_mentions(roles: list[Role]) -> frozenset[tuple[int, int]]:
    """(sentence, start) of each fund that stands in a list of parties."""
    return frozenset(
        (mention.sentence, mention.start)
        for role in roles
        if not role.parts and role.rule.field in {"managers", "sponsors", "nobody"}
        for _, mention in role.clause.funds(role.start, role.end)
    )


def by_fund(roles: Sequence[Role], reference: Reference) -> dict[int, list[Role]]:
    """The lists of parties of each fund, by its number: asked for once, since a digest has many of both."""
    found: dict[int, list[Role]] = {}
    for role in roles:
        for number in owners(role, reference):
            found.setdefault(number, []).append(role)
    return found


def owners(role: Role, reference: Reference) -> tuple[int, ...]:
    """The numbers of the funds that a list of parties belongs to."""
    clause = role.clause
    spans = [role.fund] if role.fund else [(role.end, role.match[1]), (role.match[0], role.start)]
    for span in spans:
        found = [m for _, m in clause.funds(*span) if not reference.is_party(m)]
        named = [reference.of(m) for m in found]
        if any(named):
            return tuple(dict.fromkeys(c.number for c in named if c))
        if found and found[-1].naming is Naming.GROUP:
            return reference.members(found[-1])
    if paired := of_pair(clause, role.start, reference):
        return (paired.number,)
    if len(together := _told_together(clause, role.start, reference)) > 1:
        return together
    cluster = last_fund(clause, role.start, reference) or next_fund(clause, role.end, reference)
    if cluster is None and len(reference.clusters) == 1:
        return (reference.clusters[0].number,)  # an article about one fund, told line by line
    return (cluster.number,) if cluster else ()


def of_pair(clause: Clause, before: int, reference: Reference) -> Cluster | None:
    """The fund that 前者 or 后者 means, if one of them stands last before a place of a clause."""
    found = [*_PAIRED.finditer(clause.text, 0, before)]
    pair = reference.pair(clause, found[-1].start()) if found else []
    return pair[found[-1][0] == "后者"] if len(pair) > 1 else None


def _told_together(clause: Clause, before: int, reference: Reference) -> tuple[int, ...]:
    """The funds of the list that ends last before a place of a clause: ⓜ的ⓕ及ⓜ的ⓕ,由...负责运营."""
    spoken_of = [(at, m) for at, m in clause.funds(0, before) if not reference.is_party(m) and reference.of(m)]
    found: list[int] = []
    behind: int | None = None
    for at, mention in reversed(spoken_of):
        if behind is not None and not _JOINED.fullmatch(clause.text, at + 1, behind):
            break
        behind = at
        found += [c.number for c in [reference.of(mention)] if c]
    return tuple(dict.fromkeys(found))


_PAIRED = re.compile("前者|后者")
_JOINED = re.compile(r"[^。;,]{0,8}(?:、|和|与|及|以及)[^。;,ⓓ]{0,12}")
