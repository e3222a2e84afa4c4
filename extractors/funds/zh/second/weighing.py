"""How much speaks for a fund's being the news of a Chinese article: signs, its standing, what is told of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from datetime import timedelta
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.zh.document import Clause
from extractors.funds.zh.events import row_of
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.reference import Cluster
from extractors.funds.zh.second.entries import GROUP, UMBRELLA, Entry, entry_of
from extractors.funds.zh.verdict import NEWS_DAYS, Verdict, latest_day
from extractors.names.zh import Naming, is_institution
from extractors.rules import MONEY
from extractors.rules_zh_second import AGAINST, CALLED, FOR, Sign

_NAMED: Final = {Naming.LEGAL: 1.2, Naming.PROPER: 1.0, Naming.SHORT: 0.8, Naming.DESCRIBED: 0.2}
_OWN_NAME: Final = {Naming.LEGAL, Naming.PROPER, Naming.SHORT}
_SIZES: Final = {"size", "first_tranche"}
_LEAD: Final = (1.2, 1.0, 0.6)
"""What the first sentences of the text add, in order."""
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


@dataclass(frozen=True, slots=True)
class Weight:
    """The sum of the features of a fund, each by its name, and the sign that settles the stage."""

    parts: tuple[tuple[str, float], ...]
    settling: Heard | None

    @property
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
        self._heard: dict[tuple[int, bool], tuple[tuple[Sign, int, int], ...]] = {}

    def weigh(self, verdict: Verdict) -> Weight:
        """All that speaks for and against one fund."""
        heard = [*self._signs(verdict.cluster)]
        news = sorted(heard, key=lambda one: (-one.weight, -_rank(one.sign)))
        settling = _settling(news)
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
        yield "taken up again", 0.3 * (len(cluster.mentions) > 2)

    def _telling(self, cluster: Cluster) -> Iterator[tuple[str, float]]:
        """What is told of the fund itself."""
        yield "bears a name", _NAMED.get(cluster.naming, 0.0)
        own = {a.rule.field for a in self._read.amounts if a.cluster == cluster.number} - {"nobody"}
        beside = any(MONEY in clause.text for clause in self._clauses(cluster))
        yield "has a sum", 1.0 if own else 0.4 * beside
        roles = {role.rule.field for role in self._read.roles.get(cluster.number, ())}
        yield "has parties", 0.4 * bool({"managers", "sponsors"} & roles)

    def _clauses(self, cluster: Cluster) -> list[Clause]:
        """The sentences of the fund's first mentions."""
        mentions = [m for m in cluster.mentions if not self._read.reference.is_party(m)][:_REACH]
        numbers = dict.fromkeys(m.sentence for m in mentions)
        return [self._read.document.clauses[number] for number in numbers]

    def _signs(self, cluster: Cluster) -> Iterator[Heard]:
        """What is said of it in its own sentences, in the next one, and in the headline."""
        own = self._clauses(cluster)
        yield from (one for clause in own for one in self._in(clause, 1.0))
        for clause in own:
            following = self._read.document.clauses[clause.index + 1 : clause.index + 2]
            yield from (one for c in following if not [*c.funds()] for one in self._in(c, 0.7))
        yield from (one for clause in self._title if clause not in own for one in self._in(clause, 0.8))
        if self._is_alone:
            rest = [c for c in self._read.document.clauses if c not in own]
            yield from (one for clause in rest for one in self._in(clause, 0.6))

    def _in(self, clause: Clause, near: float) -> Iterator[Heard]:
        for sign, start, end in self._found(clause, against=False):
            yield Heard(sign, clause, start, end, near)

    def _found(self, clause: Clause, *, against: bool) -> tuple[tuple[Sign, int, int], ...]:
        key = clause.index, against
        if key not in self._heard:
            matches = ((sign, sign.pattern.search(clause.text)) for sign in (AGAINST if against else FOR))
            self._heard[key] = tuple((sign, *match.span()) for sign, match in matches if match)
        return self._heard[key]

    @cached_property
    def is_about_else(self) -> bool:
        """Whether the headline speaks against any new fund."""
        return any(sign.in_headlines and sign.pattern.search(c.text) for c in self._title for sign in AGAINST)

    def weigh_entry(self, verdict: Verdict, told: Sequence[Verdict]) -> Weight | None:
        """What speaks for a fund beside those that are `told`: only the words around its name; None if it is a party."""
        cluster = verdict.cluster
        mentions = [m for m in cluster.mentions if m.naming is not Naming.PRONOUN]
        clauses = self._read.document.clauses
        if any(self._read.reference.is_party(m) or is_institution(m.text) for m in mentions):
            return None
        entries = [entry_of(clauses[m.sentence], m) for m in mentions]
        if any(one.is_party or one.is_doubtful() for one in entries) or self._is_past(entries[0].clause):
            return None
        has_name = cluster.naming in _OWN_NAME
        heard = [Heard(sign, one.clause, start, end, 1.0) for one in entries for sign, start, end in one.signs()]
        news = sorted(heard, key=lambda one: (-one.weight, -_rank(one.sign)))
        parts = (
            ("bears a name", _NAMED.get(cluster.naming, 0.0)),
            ("a sign", news[0].weight if news else 0.0),
            ("has a sum", 1.0 * (any(one.is_sized for one in entries) or (has_name and self._is_sized(cluster)))),
            ("has parties", 0.5 * (has_name and bool(self._read.roles.get(cluster.number)))),
            ("is an item", 1.0 * any(one.is_item for one in entries)),
            ("in a row", 0.7 * any(self._in_row(one) for one in entries)),
            ("one of several", 1.0 * any(self._of_several(one) for one in entries)),
            ("of an umbrella", 0.7 * any(self._of_umbrella(one, told) for one in entries)),
            ("in the headline", 1.0 * any(one.clause.sentence.part == "title" for one in entries)),
        )
        if any(one.clause.is_call for one in entries) and (call := self._called(entries[0])):
            return Weight(tuple(part for part in parts if part[1]), call)
        lent = next((self._lent(v) for v in told if v.cluster.items & cluster.items), None)
        return Weight(tuple(part for part in parts if part[1]), _settling(news) or lent)

    def _of_several(self, entry: Entry) -> bool:
        """Whether its sentence, or the one before, says that there are several funds."""
        before = self._read.document.clauses[max(0, entry.clause.index - 1)].text
        return bool(GROUP.search(entry.clause.text, 0, entry.at) or GROUP.search(before))

    def _is_sized(self, cluster: Cluster) -> bool:
        """Whether a rule gives it a size of its own."""
        return any(a.cluster == cluster.number and a.rule.field in _SIZES for a in self._read.amounts)

    def in_row_with(self, verdict: Verdict) -> list[int]:
        """The numbers of the named funds in a row with the first mention of one: ⓕ、ⓕ和ⓕ."""
        first = verdict.cluster.names()[0]
        row = row_of(self._read.document.clauses[first.sentence], first)
        named = [self._read.reference.of(m) for m in row if m.naming in _OWN_NAME]
        return [cluster.number for cluster in named if cluster]

    def _of_umbrella(self, entry: Entry, told: Sequence[Verdict]) -> bool:
        """Whether it is an item of a list that goes on about an umbrella announced in its sentence or the one before."""
        near = {entry.clause.index, entry.clause.index - 1}
        names = [m for v in told for m in v.cluster.names() if m.sentence in near]
        return entry.is_item and any(UMBRELLA.search(m.text) for m in names)

    def _in_row(self, entry: Entry) -> bool:
        """Whether its sentence, or the ones beside it, give another fund a sum: ⓕⓜ管运载,ⓕⓜ管回收."""
        near = self._read.document.clauses[max(0, entry.clause.index - 1) : entry.clause.index + 2]
        sized = [entry_of(c, m) for c in near for _, m in c.funds() if m.naming is not Naming.PRONOUN]
        return entry.is_sized and sum(one.is_sized for one in sized) > 1

    def _called(self, entry: Entry) -> Heard | None:
        """In a section of calls every fund calls, unless its own words tell more."""
        steps = [s for s, _, _ in entry.signs() if s.stage and s.stage.rank >= Stage.REGISTERED.rank]
        return None if steps else Heard(CALLED, entry.clause, entry.at, entry.at + 1, 1.0)

    def _lent(self, verdict: Verdict) -> Heard | None:
        """The event of a fund, for another that is told of in the same breath."""
        finding = verdict.finding
        if finding is None:
            return None
        sign = Sign(
            "zh second: told with another", 1.0, finding.rule.pattern, finding.rule.says, stage=_early(verdict.stage)
        )
        return Heard(sign, finding.clause, finding.start, finding.end, 0.5)

    def _against(self, verdict: Verdict) -> Iterator[tuple[str, float]]:
        """What speaks against it in its sentences and the headline, each kind once; dates long past; soft refusals."""
        own = self._clauses(verdict.cluster)
        kinds = {sign.name: sign.weight for c in (*self._title, *own) for sign, _, _ in self._found(c, against=True)}
        yield from kinds.items()
        yield "told of a day long past", -3.0 * (bool(own) and all(self._is_past(clause) for clause in own))
        yield "refused by a rule", -1.5 * any(finding.rule.refusal for finding in verdict.events)

    def _is_past(self, clause: Clause) -> bool:
        day = self._read.document.article.published_day
        values = [n.value for n in clause.nouns.values() if isinstance(n, DateSpan)]
        if day is None or not values or not all(values):
            return False
        return all(latest_day(value) < day - timedelta(days=NEWS_DAYS) for value in values if value)


def _early(stage: Stage | None) -> Stage:
    """The stage that one fund lends another: a plan is a plan for both, anything else is at least its launch."""
    return Stage.PLANNED if stage is Stage.PLANNED else Stage.LAUNCHED


def _rank(sign: Sign) -> int:
    return sign.stage.rank if sign.stage else -1


def _settling(news: Sequence[Heard]) -> Heard | None:
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
    return max(nearest, key=lambda one: _rank(one.sign))
