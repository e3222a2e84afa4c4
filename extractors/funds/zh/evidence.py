"""A fact with the words of the original that prove it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import Final

from extractors.facts import Evidence
from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.headlines import Headlines
from extractors.funds.zh.reference import Reference
from extractors.funds.zh.roles import Role
from extractors.funds.zh.spots import Spot, spots_of

_MOST_PLACES: Final = 120
"""Places of an article that are weighed: each is compared with every other."""


@dataclass(frozen=True)
class Read:
    """Everything read from an article before the facts of single funds are drawn from it."""

    document: Document
    reference: Reference
    amounts: Sequence[Amount]
    roles: Mapping[int, Sequence[Role]]  # by the number of the fund that they belong to

    @cached_property
    def spots(self) -> Mapping[str, Sequence[Spot]]:
        """Every telling of a place, by the code of the place; codes and tellings in order."""
        found: dict[str, list[Spot]] = {}
        for spot in spots_of(self.document.clauses):
            found.setdefault(spot.code, []).append(spot)
        return dict(islice(found.items(), _MOST_PLACES))

    @cached_property
    def _headlines(self) -> Headlines:
        return Headlines(self.document.clauses, self.spots)

    def words(self, clause: Clause, cluster: Cluster) -> str:
        """What a sentence says of a fund: of a digest's headline not what it says of other items."""
        return self._headlines.words(clause, cluster.items)


@dataclass(frozen=True, slots=True)
class Fact:
    """A value as written, with its evidence."""

    value: str
    evidence: Evidence


def fact(document: Document, clause: Clause, span: tuple[int, int], field: str, rule: str) -> Fact:
    """A fact whose value is the original wording at `clause.text[span]`."""
    start, end = clause.original(*span)
    words = document.raw(clause, *span)
    return Fact(words, Evidence(field, words, clause.sentence.part, start, end, words, rule))


def fact_in(document: Document, clause: Clause, span: tuple[int, int], field: str, rule: str) -> Fact:
    """A fact whose value is the original wording at `clause.sentence.text[span]`, where nouns are still words."""
    start, end = clause.sentence.start + span[0], clause.sentence.start + span[1]
    words = document.part(clause)[start:end]
    return Fact(words, Evidence(field, words, clause.sentence.part, start, end, words, rule))


def valued(told: Fact, value: str) -> Fact:
    """The same words as the proof of another value: 1月29日 of 2026-01-29."""
    return Fact(value, replace(told.evidence, value=value))
