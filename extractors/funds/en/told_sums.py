"""The sums that an English article tells, each with all its places, and the announced funds that they may belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Final

from extractors.funds.apportioning import Worth
from extractors.funds.en.amounts import EACH_WITH, LINED, Claim, claims_of
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.clauses import Clause, Sum
from extractors.funds.en.story import Story
from extractors.funds.en.sum_words import signs_beside
from extractors.funds.en.totals import Amounts, settle, short_of_target
from extractors.funds.en.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Told:
    """One place where a text tells a sum; `inner`: inside the phrase of a fund, which stands at `place`."""

    clause: Clause
    place: int
    sum: Sum
    inner: bool
    words: frozenset[str] = frozenset()  # the signs of the words on both sides

    @property
    def worth(self) -> Worth:
        """The amount, known not to be a range."""
        return self.sum.worth

    @property
    def part(self) -> str:
        """'title' or 'text'."""
        return self.clause.sentence.part

    @property
    def each(self) -> bool:
        """Whether the sum is said of each of several: '$1m each', 'will each exceed $1m'."""
        return self.sum.span.each or any(m.start() <= self.place < m.end() for m in _EACH.finditer(self.clause.text))


@dataclass(frozen=True, slots=True)
class Asked:
    """A fund whose sums are asked for: what the rules claim for it, and what they would settle on by themselves."""

    verdict: Verdict
    claims: Sequence[Claim]
    rules: Amounts
    rivals: Sequence[Asked] = ()  # the other funds that the article announces
    theirs: Mapping[int, Sequence[int]] = field(default_factory=dict)  # clause -> where the phrases of rivals stand
    ruled_for_rivals: Set[Worth | None] = frozenset()
    announced: Set[int] = frozenset()  # all funds that the article announces, by `id`

    @property
    def candidate(self) -> Candidate:
        """The fund."""
        return self.verdict.candidate

    @property
    def is_sure(self) -> bool:
        """Whether the rules know: by its line of a table, by brackets in a list, or by what is said of each."""
        size = self.rules.size
        return size is not None and (
            size.rule == LINED or bool(_EACH.search(size.clause.text)) or self._is_bracketed(size)
        )

    def _is_bracketed(self, size: Claim) -> bool:
        """Whether the size stands in brackets behind the fund, in a list that gives another fund its sum so too."""
        text = size.clause.text
        own = (_IN_BRACKETS.match(text, spot.place) for spot in self.candidate.places if spot.clause is size.clause)
        told = any(match and size.clause.nouns[match.end() - 1] is size.sum for match in own)
        return told and any(_IN_BRACKETS.match(text, at) for at in self.theirs.get(size.clause.index, ()))

    @property
    def ruled(self) -> frozenset[Worth | None]:
        """The sums that the rules settle on."""
        return frozenset(claim.amount for claim in (self.rules.size, self.rules.first_tranche) if claim)


Sums = Mapping[Worth, Sequence[Told]]
"""The sums of an article with the places that tell each."""


_EACH: Final = re.compile(rf"\beach (?:\w+ ){{1,2}}ⓜ|ⓜ (?:each|apiece)\b|{EACH_WITH}ⓜ")


_IN_BRACKETS: Final = re.compile(r"ⓕ \((?:(?:of|worth|about|around|some|up to|over|nearly|almost) ){0,2}ⓜ(?=[,;)])")
"""A fund with a sum in brackets: 'a seed fund (ⓜ) and a venture fund (ⓜ)'."""


def asked_of(story: Story, verdicts: Sequence[Verdict]) -> list[Asked]:
    """The announced funds with the rules' claims; money that stays short of a target makes a close a first one."""
    claims = claims_of(story, [verdict.candidate for verdict in verdicts])
    told = [(verdict, claims.get(id(verdict.candidate), ())) for verdict in verdicts]
    judged = [(short_of_target(verdict, mine), mine) for verdict, mine in told]
    every = [Asked(verdict, mine, settle(mine, verdict.stage)) for verdict, mine in judged]
    return list(_among_rivals(every))


def _among_rivals(every: Sequence[Asked]) -> Iterator[Asked]:
    """Each fund with the others, and with what is theirs."""
    spots: dict[int, list[tuple[int, int]]] = {}
    ruled: dict[Worth | None, int] = {}
    for number, one in enumerate(every):
        for spot in one.candidate.places:
            spots.setdefault(spot.clause.index, []).append((number, spot.place))
        for worth in one.ruled:
            ruled[worth] = ruled.get(worth, 0) + 1
    announced = {id(one.candidate) for one in every}
    for number, one in enumerate(every):
        theirs = {clause: [at for owner, at in told if owner != number] for clause, told in spots.items()}
        rivals = [rival for rival in every if rival is not one]
        of_rivals = {worth for worth, times in ruled.items() if times > (worth in one.ruled)}
        yield replace(one, rivals=rivals, theirs=theirs, ruled_for_rivals=of_rivals, announced=announced)


_SMALL: Final = 50_000
"""No fund is smaller; below it a sum is a price or a fee."""


def told_sums(story: Story) -> Sums:
    """Every sum of an article that could be a fund's, with the places that tell it, in whatever currency."""
    every = [one for clause in story.clauses for one in _told_in(clause) if one.worth[0] >= _SMALL]
    converted = [(one.sum.converted, one.worth) for one in every if one.sum.converted]
    sums: dict[Worth, list[Told]] = {}
    for one in every:
        heard = replace(one, words=frozenset(signs_beside(one.clause.text, one.place)))
        sums.setdefault(_original(one.worth, converted), []).append(heard)
    return sums


def _original(worth: Worth, converted: Sequence[tuple[Worth, Worth]]) -> Worth:
    """The sum that brackets convert into this one: the '$2bn' of a headline above '14 billion yuan ($1.97 billion)'."""
    amount, currency = worth
    same = (told for (other, sign), told in converted if sign == currency and abs(other - amount) <= _ROUNDED * other)
    return next(same, worth)


_ROUNDED: Final = 0.03
"""How far a headline rounds a sum that is converted in the text."""


def _told_in(clause: Clause) -> Iterator[Told]:
    for place, noun in clause.nouns.items():
        if isinstance(noun, Sum):
            yield Told(clause, place, noun, inner=False)
    for place, mention in clause.mentions():
        for one in clause.inner_sums:
            if mention.start <= one.start < mention.end:
                yield Told(clause, place, one, inner=True)
