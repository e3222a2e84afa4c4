"""How much speaks for a fund's being the news of a Chinese article: signs, its standing, what is told of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.ages import latest_day
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.second.entries import SPEAK_AGAINST, SPEAK_FOR, entry_of, introduction
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Naming, is_single, points
from extractors.rules import MONEY, Sign
from extractors.rules_zh_second import DIGEST

NAMED: Final = {Naming.LEGAL: 1.2, Naming.PROPER: 1.0, Naming.SHORT: 0.8, Naming.DESCRIBED: 0.2}
NUMBERED: Final = 0.8
"""What an ordinal adds, which makes one fund of a description."""
_LEAD: Final = (1.2, 1.0, 0.6)
"""What the first sentences of the text add, in order."""
_OF_FUNDS: Final = 0.6
"""What a headline adds that announces a round of fund news."""
_REACH: Final = 3
"""Mentions of a fund whose sentences are listened to."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A sign at clause.text[start:end]; `near` is 1 in a sentence of the fund, less elsewhere."""

    sign: Sign
    clause: Clause
    start: int
    end: int
    near: float

    @property
    def weight(self) -> float:
        """What it adds."""
        return self.sign.weight * self.near


@dataclass(frozen=True)
class Weight:
    """The sum of the features of a fund, each by its name, and the sign that settles the stage."""

    parts: tuple[tuple[str, float], ...]
    settling: Heard | None

    @cached_property
    def total(self) -> float:
        """What all features come to."""
        return sum(value for _, value in self.parts)


class Scales:
    """Weighs the funds of one article; what sentences say is heard once."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._title = [c for c in read.document.clauses if c.sentence.part == "title"]
        self._first = len(self._title)
        named = [c for c in read.reference.clusters if c.naming is not Naming.PRONOUN]
        self._is_alone = len(named) == 1  # then all of the article is about it

    def weigh(self, verdict: Verdict) -> Weight:
        """All that speaks for and against one fund."""
        since = self._read.document.news_since
        heard = [one for one in self._signs(verdict.cluster) if not is_past(one.clause, since)]
        news = sorted(heard, key=lambda one: (-one.weight, -rank_of(one.sign)))
        settling = settling_of(news)
        parts = (
            *self._standing(verdict.cluster),
            *self._telling(verdict.cluster),
            ("a sign", news[0].weight if news else 0.0),
            ("another sign", 0.5 * (len({one.sign.name for one in news}) > 1)),
            *self._against(verdict),
        )
        return Weight(tuple(part for part in parts if part[1]), settling)

    # ------------------------------------------------------------ features

    def _standing(self, cluster: Cluster) -> Iterator[tuple[str, float]]:
        """Where the fund stands: headline and first sentences weigh most."""
        at = [m.sentence - self._first for m in cluster.mentions if m.naming is not Naming.PRONOUN]
        in_text = [index for index in at if index >= 0]
        yield "in the headline", 1.0 * any(index < 0 for index in at)
        if in_text:
            first = min(in_text)
            yield "in the lead", _LEAD[first] if first < len(_LEAD) else 0.0
        yield "under a headline of funds", _OF_FUNDS * any(DIGEST.search(clause.text) for clause in self._title)
        yield "taken up again", 0.3 * (len(cluster.mentions) > 2)

    def _telling(self, cluster: Cluster) -> Iterator[tuple[str, float]]:
        """What is told of the fund itself."""
        numbered = any(is_single("", m.text) for m in cluster.names()) or self.is_summed(cluster)
        yield "bears a name", max(NAMED.get(cluster.naming, 0.0), NUMBERED * numbered)
        own = {a.rule.field for a in self._read.amounts if a.cluster == cluster.number} - {"nobody"}
        beside = any(MONEY in clause.text for clause in self._clauses(cluster))
        yield "has a sum", 1.0 if own else 0.4 * beside
        roles = {role.rule.field for role in self._read.roles.get(cluster.number, ())}
        listed = any(introduction(self._read.document.clauses, clause) for clause in self._clauses(cluster))
        yield "an entry of a list", 0.7 * listed
        yield "has parties", 0.4 * bool({"managers", "sponsors"} & roles)

    def is_summed(self, cluster: Cluster, *, bare: bool = False) -> bool:
        """Whether a sum is part of what it is called: ⓜ的低空基金; `bare`: be it of the noun alone, ⓜ基金."""
        told = [m for m in cluster.mentions if m.naming is not Naming.PRONOUN and (bare or not points(m.text))]
        return any(entry_of(self._read.document.clauses[m.sentence], m).is_sum_of_its_own for m in told)

    def is_entry(self, cluster: Cluster) -> bool:
        """Whether it opens an item of a list that tells an event of it in its own words: 2、ⓕ,备案日期ⓓ."""
        clauses = self._read.document.clauses
        named = [entry_of(clauses[m.sentence], m) for m in cluster.names() if m.naming in NAMED]
        listed = [one for one in named if one.is_item and one.clause.is_listed and one.signs]
        headed = (one for one in named if not one.before.strip() and any(opening(clauses, one.clause)))
        return bool(listed) or any(headed)

    def _clauses(self, cluster: Cluster) -> list[Clause]:
        """The sentences of the fund's first mentions."""
        mentions = [m for m in cluster.mentions if not self._read.reference.is_party(m)][:_REACH]
        numbers = dict.fromkeys(m.sentence for m in mentions)
        return [self._read.document.clauses[number] for number in numbers]

    def _signs(self, cluster: Cluster) -> Iterator[Heard]:
        """What is said of it in its own sentences, in the next one, and in the headline."""
        own = self._clauses(cluster)
        yield from (one for clause in own for one in self._in(clause, 1.0))
        yield from (one for clause in own for one in opening(self._read.document.clauses, clause))
        for clause in own:
            following = self._read.document.clauses[clause.index + 1 : clause.index + 2]
            yield from (one for c in following if not [*c.funds()] for one in self._in(c, 0.7))
        yield from (one for clause in self._title if clause not in own for one in self._in(clause, 0.8))
        if self._is_alone:
            rest = [c for c in self._read.document.clauses if c not in own]
            yield from (one for clause in rest for one in self._in(clause, 0.6))

    def _in(self, clause: Clause, near: float) -> Iterator[Heard]:
        for sign, match in SPEAK_FOR.firsts(clause.text):
            yield Heard(sign, clause, *match.span(), near)

    def is_about_else(self, cluster: Cluster) -> bool:
        """Whether the headline speaks against any new fund."""
        title = self._title_of(cluster)
        return any(sign.in_headlines for c in title for sign, _ in SPEAK_AGAINST.firsts(c.text))

    def _title_of(self, cluster: Cluster) -> Sequence[Clause]:
        """The headline, if it may speak of a fund: over a list it tells of one item, then of another."""
        told = [clause for clause in self._clauses(cluster) if clause.sentence.part == "text"]
        return [] if told and all(clause.is_listed for clause in told) else self._title

    def _against(self, verdict: Verdict) -> Iterator[tuple[str, float]]:
        """What speaks against it in its sentences and the headline, each kind once; dates long past; soft refusals."""
        own = self._clauses(verdict.cluster)
        kinds = {
            sign.name: sign.weight
            for c in (*self._title_of(verdict.cluster), *own)
            for sign, _ in SPEAK_AGAINST.firsts(c.text)
        }
        yield from kinds.items()
        since = self._read.document.news_since
        yield "told of a day long past", -3.0 * (bool(own) and all(is_past(clause, since) for clause in own))
        yield "refused by a rule", -1.5 * any(finding.rule.refusal for finding in verdict.events)


def opening(clauses: Sequence[Clause], clause: Clause) -> Iterator[Heard]:
    """What the words say that open the list in which a sentence is an entry."""
    if opened := introduction(clauses, clause):
        before, colon = opened
        for sign in SPEAK_FOR.possible(before.text):
            if match := sign.pattern.search(before.text, 0, colon):
                yield Heard(sign, before, *match.span(), 1.0)


def is_past(clause: Clause, since: date | None) -> bool:
    """Whether all the dates of a sentence lie before the day since which events are news."""
    values = [n.value for n in clause.nouns.values() if isinstance(n, DateSpan)]
    if since is None or not values or not all(values):
        return False
    return all(latest_day(value) < since for value in values if value)


def rank_of(sign: Sign) -> int:
    """How advanced the stage is that a sign tells; -1 if it tells none."""
    return sign.stage.rank if sign.stage else -1


def settling_of(news: Sequence[Heard]) -> Heard | None:
    """The sign whose stage holds: a plan or a call over what it plans, else the most advanced of the nearest."""
    if not news:
        return None
    nearest = [one for one in news if one.near >= min(news[0].near, 0.8)]
    calls = [one for one in nearest if one.sign.stage is Stage.GP_CALL]
    steps = [one for one in nearest if one.sign.stage and one.sign.stage.rank >= Stage.REGISTERED.rank]
    planned = [
        p
        for p in nearest
        if p.sign.stage is Stage.PLANNED and not any(s.clause is p.clause and s.start < p.start for s in steps)
    ]
    if calls:
        return calls[0]
    if planned and not steps:
        return planned[0]
    return max(nearest, key=lambda one: rank_of(one.sign))
