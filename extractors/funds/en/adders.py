"""Who adds money to a fund that an English article tells to have grown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from extractors.funds.en.clauses import Clause, Noun
from extractors.funds.en.growing import Growth
from extractors.funds.en.growth_cues import clauses_of
from extractors.funds.en.named import Named, Roles, same_name
from extractors.funds.en.verdict import Verdict
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules import FUND, Rule, part_of
from extractors.rules_en_upsizes import ADDERS
from extractors.triggers import Triggered

_ADDERS: Final = Triggered(ADDERS)


def adding(growth: Growth, roles: Roles) -> Roles:
    """The roles of a fund that grows: who adds to it first, and no other fund that a sentence without it names."""
    adders = [one for one in _adders(growth.verdict) if not any(same_name(one.text, m.text) for m in roles.managers)]
    others = [one for one in roles.sponsors if not any(same_name(one.text, other.text) for other in adders)]
    clauses = clauses_of(growth.verdict.candidate)
    return Roles(roles.managers, [*adders, *(one for one in others if one.clause in clauses or not _is_fund(one))])


def _adders(verdict: Verdict) -> Iterator[Named]:
    """The names before the words that say that money is added."""
    clause, places = verdict.cue.clause, clauses_of(verdict.candidate)[verdict.cue.clause]
    for rule, match in _ADDERS.matches(clause.text):
        if clause.text.index(FUND, match.end()) in places:
            start, end = part_of(match, "p") or match.span()
            nouns = (noun for at, noun in clause.nouns.items() if start <= at < end)
            yield from (named for noun in nouns if (named := _party(clause, noun, rule)))


def _party(clause: Clause, noun: Noun, rule: Rule) -> Named | None:
    """A party or a fund with a name of its own, as one who adds."""
    if isinstance(noun, Party):
        return Named(noun.text, clause, noun.start, noun.end, rule.name)
    if isinstance(noun, Mention) and noun.name[:1].isupper():
        return Named(noun.name, clause, noun.name_start, noun.name_start + len(noun.name), rule.name)
    return None


def _is_fund(one: Named) -> bool:
    """Whether a party is told as a fund."""
    return any(mention.name_start == one.start for _, mention in one.clause.mentions())
