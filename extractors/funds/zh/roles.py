"""Who takes which part: lists of managers, sponsors and sectors, each bound to a fund."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors import rules_zh_facts
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.events import last_fund, next_fund
from extractors.funds.zh.reference import Reference
from extractors.rules import Rule, part_of


@dataclass(frozen=True, slots=True)
class Role:
    """One list of parties: `clause.text[start:end]` names them, `fund` is where the fund itself stands, if it does."""

    rule: Rule
    clause: Clause
    start: int
    end: int
    match: tuple[int, int]
    fund: tuple[int, int] | None


def find_roles(document: Document) -> list[Role]:
    """Every list of parties; lists that overlap are all kept: their names are compared later."""
    return [role for clause in document.clauses for role in _in_clause(clause)]


def _in_clause(clause: Clause) -> list[Role]:
    found: list[Role] = []
    for rule in rules_zh_facts.ROLES:
        for match in rule.pattern.finditer(clause.text):
            start, end = part_of(match, "p") or match.span()
            if all((start, end, rule.field) != (other.start, other.end, other.rule.field) for other in found):
                found.append(Role(rule, clause, start, end, match.span(), part_of(match, "f")))
    return found


def party_mentions(roles: list[Role]) -> frozenset[tuple[int, int]]:
    """(sentence, start) of each fund that stands in a list of parties."""
    return frozenset(
        (mention.sentence, mention.start)
        for role in roles
        if role.rule.field in {"managers", "sponsors", "nobody"}
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
        named = [reference.of(m) for _, m in clause.funds(*span) if not reference.is_party(m)]
        if any(named):
            return tuple(dict.fromkeys(c.number for c in named if c))
    cluster = last_fund(clause, role.start, reference) or next_fund(clause, role.end, reference)
    if cluster is None and len(reference.clusters) == 1:
        return (reference.clusters[0].number,)  # an article about one fund, told line by line
    return (cluster.number,) if cluster else ()
