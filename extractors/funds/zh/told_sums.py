"""The sums that a Chinese article tells, each with all its places, and the announced funds that they may belong to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from extractors.funds.apportioning import Worth
from extractors.funds.zh.amounts import Amount
from extractors.funds.zh.document import Clause, Document
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.sum_parts import is_a_part, is_of_the_fund
from extractors.funds.zh.sum_words import is_of_others, signs_beside
from extractors.funds.zh.totals import Amounts, settle
from extractors.funds.zh.verdict import Verdict
from extractors.money import MoneySpan
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming
from extractors.rules import MONEY


@dataclass(frozen=True, slots=True)
class Told:
    """One place, `clause.text[at]`, where a text tells a sum."""

    clause: Clause
    at: int
    span: MoneySpan
    words: frozenset[str]

    @property
    def part(self) -> str:
        """'title' or 'text'."""
        return self.clause.sentence.part

    @property
    def each(self) -> bool:
        """Whether the sum is said of each of several."""
        return self.span.each


@dataclass(frozen=True, slots=True)
class Asked:
    """A fund whose sums are asked for: what the rules claim for it, and what they would settle on by themselves."""

    verdict: Verdict
    claims: Sequence[Amount]
    rules: Amounts
    places: Mapping[int, Sequence[int]]  # sentence -> where it names the fund
    rivals: Set[int] = frozenset()  # numbers of the other funds that the article announces
    ruled_for_rivals: Set[Worth] = frozenset()

    @property
    def is_sure(self) -> bool:
        """Whether the rules know: a sum of the sentence is said of each of several funds, or goes to them in order."""
        size = self.rules.size
        return size is not None and bool(_SHARED_OUT.search(size.clause.text, 0, size.at))


_SHARED_OUT: Final = re.compile("前者|后者|分别|依次|均|各")

Sums = Mapping[Worth, Sequence[Told]]
"""The sums of an article with the places that tell each."""


def asked_of(read: Read, verdicts: Sequence[Verdict]) -> list[Asked]:
    """The announced funds with the rules' claims."""
    numbers = {verdict.cluster.number for verdict in verdicts}
    claims: dict[int, list[Amount]] = {}
    for amount in read.amounts:
        claims.setdefault(amount.cluster, []).append(amount)
    of_nobody = {amount.span.amount for amount in read.amounts if amount.rule.field == "nobody"}
    ruled = {
        verdict.cluster.number: settle(claims.get(verdict.cluster.number, ()), verdict.reached, of_nobody)
        for verdict in verdicts
    }
    owners: dict[Worth, set[int]] = {}
    for number, rules in ruled.items():
        for worth in rules.worths:
            owners.setdefault(worth, set()).add(number)
    return [
        Asked(
            verdict,
            claims.get(number, ()),
            ruled[number],
            _places(read, verdict),
            numbers - {number},
            {worth for worth, told in owners.items() if told - {number}},
        )
        for verdict in verdicts
        for number in [verdict.cluster.number]
    ]


def _places(read: Read, verdict: Verdict) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index in {mention.sentence for mention in verdict.cluster.mentions}:
        for at, mention in read.document.clauses[index].funds():
            if read.reference.of(mention) is verdict.cluster:
                found.setdefault(index, []).append(at)
    return found


_SMALL: Final = 1_000_000
"""No fund is smaller; below it a sum is a price or a fee."""


def _may_be_a_funds(clause: Clause, at: int, span: MoneySpan) -> bool:
    """Whether a sum is large enough for a fund, converts no other and is of nothing else by the words beside it."""
    if (span.amount or 0) < _SMALL or span.equivalent_of is not None or is_of_others(clause.text, at):
        return False
    asked = _ASKED_OF.search(clause.text, 0, at)
    held = clause.nouns.get(asked.start()) if asked else None
    return not (isinstance(held, Mention) and _is_any_sub_fund(held))


def _is_any_sub_fund(held: Mention) -> bool:
    """Whether any sub-fund is meant, none that has a name or is what the text calls 子基金."""
    return held.naming is not Naming.SHORT and held.text.endswith("子基金") and names.says_only_a_kind(held.text)


_ASKED_OF: Final = re.compile(r"ⓕ的?(?:目标|认缴|总)?规模(?:原则上|应|须|需)*(?:不低于|不少于|不小于)$")
"""What is asked of those who apply: 子基金规模不低于ⓜ."""


def told_sums(document: Document) -> Sums:
    """Every sum of an article that could be a fund's, with the places that tell it.

    What one party pays stays its part where the article repeats it without saying that it is the fund's.
    """
    sums: dict[Worth, list[Told]] = {}
    parts: set[Worth] = set()
    for clause, at, span in _sums_in(document):
        worth = (span.amount or 0, span.currency)
        if is_a_part(clause.text, at):
            parts.add(worth)
        else:
            sums.setdefault(worth, []).append(Told(clause, at, span, frozenset(signs_beside(clause.text, at))))
    return _only(sums, lambda worth, one: worth not in parts or is_of_the_fund(one.clause.text, one.at))


def _sums_in(document: Document) -> Iterator[tuple[Clause, int, MoneySpan]]:
    for clause in document.clauses:
        for at, noun in clause.nouns.items() if MONEY in clause.text else ():
            if isinstance(noun, MoneySpan) and _may_be_a_funds(clause, at, noun):
                yield clause, at, noun


def _only(sums: Sums, holds: Callable[[Worth, Told], bool]) -> Sums:
    """The sums with the places for which something holds, without those that have none left."""
    kept = {worth: [one for one in places if holds(worth, one)] for worth, places in sums.items()}
    return {worth: places for worth, places in kept.items() if places}


_BOUND: Final = re.compile(
    r"(?:人民币)?(?:规模|级)?(?:[、,(]?(?:其中)?(?:首期|一期|首批)(?:规模|资金|出资)?(?:为|约)?ⓜ\)?)?的[“\"]?ⓕ"
)
_NAMES: Final = {Naming.PROPER, Naming.LEGAL}


def without_strangers(sums: Sums, read: Read, verdicts: Sequence[Verdict]) -> Sums:
    """Leave out the sums that belong by the words to a named fund of which no news is told: 总规模ⓜ、首期ⓜ的ⓕ."""
    numbers = {verdict.cluster.number for verdict in verdicts}
    return _only(sums, lambda _, one: not _is_strangers(one, read, numbers))


def _is_strangers(one: Told, read: Read, announced: Set[int]) -> bool:
    bound = _BOUND.match(one.clause.text, one.at + 1)
    owner = one.clause.nouns.get(bound.end() - 1) if bound else None
    if not isinstance(owner, Mention) or owner.naming not in _NAMES:
        return False
    cluster = read.reference.of(owner)
    return cluster is not None and cluster.number not in announced
