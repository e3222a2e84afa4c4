"""The signs of a sum for a fund: what tells whether it is the fund's size, its first tranche or somebody else's.

The words on both sides; the funds before and behind it; the sum among the other sums of the article; the stage of the
fund; and what the rules of sums make of it. What each sign weighs was learned (`extractors.weights`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from extractors.funds.apportioning import Worth
from extractors.funds.sum_ranks import BY_STAGE, signs_among
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.sum_words import TOLD_AS_WHOLE
from extractors.funds.zh.told_sums import Asked, Sums, Told
from extractors.names.zh import Mention, Naming
from extractors.rules import MONEY


class Weighed:
    """An article whose sums are weighed."""

    def __init__(self, read: Read, sums: Sums) -> None:
        self._read: Final = read
        self._sums: Final = sums
        self._in: Final[dict[int, list[Worth]]] = {}
        self._claimed: Final[dict[Worth, set[tuple[str, int]]]] = {}
        for worth, places in sums.items():
            for one in places:
                self._in.setdefault(one.clause.index, []).append(worth)
        for amount in read.amounts:
            self._claimed.setdefault(amount.worth, set()).add((amount.rule.field or "", amount.cluster))

    def signs(self, asked: Asked) -> Mapping[Worth, frozenset[str]]:
        """The signs of each sum that may be a fund's: of those told nearest to it."""
        open_sums = {worth: self._sums[worth] for worth in self._nearest(asked)}
        mine = {worth: [one for one in places if self._is_near(one, asked)] for worth, places in open_sums.items()}
        near = {worth: places for worth, places in mine.items() if places}
        return {worth: self._signs(worth, open_sums, near, asked) for worth in open_sums}

    def _nearest(self, asked: Asked) -> Sequence[Worth]:
        """In the order of the text."""
        found: dict[Worth, None] = {}
        for gap in range(_REACH):
            for index in asked.places:
                found |= dict.fromkeys((*self._in.get(index - gap, ()), *self._in.get(index + gap, ())))
            if len(found) >= _MOST_SUMS:
                break
        kept = set([*found][:_MOST_SUMS])
        return [worth for worth in self._sums if worth in kept]

    def _is_near(self, one: Told, asked: Asked) -> bool:
        """Whether a sum is told in a sentence that names or goes on about the fund."""
        focus = self._read.reference.focus(one.clause)
        return one.clause.index in asked.places or focus is asked.verdict.cluster

    def _signs(self, worth: Worth, sums: Sums, near: Sums, asked: Asked) -> frozenset[str]:
        signs = {*signs_among(worth, sums, near, alone=not asked.rivals), *self._ruled(worth, asked)}
        for one in _tellings(sums[worth], asked):
            around = {*self._around(one, asked)}
            signs |= one.words | around
            signs.update(self._standing(one, asked))
            if TOLD_AS_WHOLE in one.words:
                signs.update(f"{TOLD_AS_WHOLE}, {sign}" for sign in around & _OF_WHOM)
        if TOLD_AS_WHOLE not in signs:  # what is small may be all that a fund has, if the words say so
            signs.add(f"of {len(str(worth[0]))} digits")
        return frozenset(signs | {f"{asked.verdict.reached.value}, {sign}" for sign in signs & BY_STAGE})

    def _ruled(self, worth: Worth, asked: Asked) -> Iterator[str]:
        """What the rules of sums say."""
        own = asked.verdict.cluster.number
        for field, number in self._claimed.get(worth, ()):
            whose = "" if number == own else " of a rival" if number in asked.rivals else " of another"
            yield f"claimed: {field}{whose}"
        if asked.rules.size and asked.rules.size.worth == worth:
            yield "ruled: size"
        if asked.rules.first_tranche and asked.rules.first_tranche.worth == worth:
            yield "ruled: first tranche"
        if worth in asked.ruled_for_rivals:
            yield "ruled for a rival"

    def _standing(self, one: Told, asked: Asked) -> Iterator[str]:
        """The sum and the fund in the sentence that tells it."""
        clause = one.clause
        own = asked.places.get(clause.index, ())
        focus = self._read.reference.focus(clause)
        first = min(asked.places)
        told = {
            "the fund in the sentence": own,
            "a rival in the sentence": any(self._whose(mention, asked) == "a rival" for _, mention in clause.funds()),
            "spoken of": focus is asked.verdict.cluster,
            "a rival is spoken of": focus is not None and focus.number in asked.rivals,
            "sentence of the news": asked.verdict.finding and clause is asked.verdict.finding.clause,
            "sentence after the fund": clause.index - 1 in asked.places and not own,
            "sentence before the fund": clause.index + 1 in asked.places and not own,
            "before the fund": clause.index < first,
            "in another item": clause.item not in asked.verdict.cluster.items and one.part != "title",
            "in the headline": one.part == "title",
            "in a heading": clause.is_heading,
            "each": one.each,
            "converts another": one.span.equivalent_of is not None,
            "the only fund": not asked.rivals,
            "another sum in the sentence": clause.text.count(MONEY) > 1,
            "first sum of the sentence": MONEY not in clause.text[: one.at],
            f"qualified: {one.span.kind}": True,
        }
        yield from (sign for sign, holds in told.items() if holds)

    def _around(self, one: Told, asked: Asked) -> Iterator[str]:
        """Whose the last fund before a sum is, and the next behind it."""
        clause = one.clause
        before = [(place, mention) for place, mention in clause.funds(0, one.at)][-1:]
        behind = [(place, mention) for place, mention in clause.funds(one.at)][:1]
        for place, mention in before:
            whose = f"last before: {self._whose(mention, asked)}"
            yield from (whose, f"{whose}, {_between(clause, place, one.at)}")
        for place, mention in behind:
            whose = f"next behind: {self._whose(mention, asked)}"
            yield from (whose, f"{whose}, {_between(clause, one.at, place)}")
        if not before and self._read.reference.focus(clause) is asked.verdict.cluster:
            yield "the fund goes on"

    def _whose(self, mention: Mention, asked: Asked) -> str:
        cluster = self._read.reference.of(mention)
        if cluster is asked.verdict.cluster:
            return "the fund"
        if mention.naming is Naming.GROUP:
            return "a group"
        if cluster and cluster.number in asked.rivals:
            return "a rival"
        return "a party" if self._read.reference.is_party(mention) else "another"


_OF_WHOM: Final = frozenset(
    {
        "the fund goes on",
        *(f"last before: {whose}" for whose in ("the fund", "a group", "a rival", "a party", "another")),
    }
)
_REACH: Final = 12
"""Sentences from a phrase of the fund to a sum."""
_MOST_SUMS: Final = 10
"""Sums that are weighed for one fund."""
_MOST_TELLINGS: Final = 8
"""Places that tell one sum; news says it three or four times."""


def _tellings(told: Sequence[Told], asked: Asked) -> Sequence[Told]:
    """The places that tell a sum; of very many those nearest to the fund."""
    if len(told) <= _MOST_TELLINGS:
        return told
    first = min(asked.places)
    return sorted(told, key=lambda one: abs(one.clause.index - first))[:_MOST_TELLINGS]


def _between(clause: Clause, start: int, end: int) -> str:
    """What stands between a fund and a sum."""
    words = clause.text[start + 1 : end]
    if MONEY in words:
        return "beyond a sum"
    if ";" in words:
        return "beyond a semicolon"
    commas = words.count(",")
    if not commas:
        return "next to it" if len(words) < _BESIDE else "in its clause"
    return f"{min(commas, 3)} commas off"


_BESIDE: Final = 5
