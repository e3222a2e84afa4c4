"""How much speaks for a fund beside those announced: only the words around its name, and the list it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from extractors.facts import Stage
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.events import row_of
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.second.entries import GROUP, UMBRELLA, Entry, entry_of
from extractors.funds.zh.second.weighing import NAMED, NUMBERED, Heard, Weight, is_past, opening, rank_of, settling_of
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Naming, is_house, is_institution, is_single, points
from extractors.rules import MONEY, Sign
from extractors.rules_zh_second import CALLED

BESIDE: Final = 3.5
"""The weight at which a fund is announced beside others, by the words around its name alone."""
_OWN_NAME: Final = {Naming.LEGAL, Naming.PROPER, Naming.SHORT}
_BY_THE_WAY: Final = 0.7
"""What a sum adds that stands anywhere in the words that tell an event."""
_SIZES: Final = {"size", "first_tranche"}


class Neighbours:
    """Weighs the funds of one article that stand beside those that are `told`."""

    def __init__(self, read: Read, told: Sequence[Verdict]) -> None:
        self._read = read
        self._told = told

    def weigh(self, verdict: Verdict) -> Weight | None:
        """What speaks for a fund; None if its words make it a party, an institution, a manager or history."""
        entries = self._entries(verdict.cluster)
        if self._is_other(verdict.cluster, entries):
            return None
        heard = [Heard(sign, one.clause, start, end, 1.0) for one in entries for sign, start, end in one.signs]
        heard += [one for entry in entries for one in opening(self._read.document.clauses, entry.clause)]
        news = sorted(heard, key=lambda one: (-one.weight, -rank_of(one.sign)))
        parts = [("a sign", news[0].weight if news else 0.0), *self._standing(verdict.cluster, entries)]
        settling = self._called(entries) or settling_of(news) or self._lent(verdict.cluster)
        return Weight(tuple(part for part in parts if part[1]), settling)

    def in_row_with(self, verdict: Verdict) -> list[int]:
        """The numbers of the named funds in a row with the first mention of one: ⓕ、ⓕ和ⓕ."""
        first = verdict.cluster.names()[0]
        row = row_of(self._read.document.clauses[first.sentence], first)
        named = [self._read.reference.of(m) for m in row if m.naming in _OWN_NAME]
        return [cluster.number for cluster in named if cluster]

    # ------------------------------------------------------------ what speaks for it

    def _entries(self, cluster: Cluster) -> list[Entry]:
        clauses = self._read.document.clauses
        return [entry_of(clauses[m.sentence], m) for m in cluster.mentions if m.naming is not Naming.PRONOUN]

    def _standing(self, cluster: Cluster, entries: Sequence[Entry]) -> Iterator[tuple[str, float]]:
        """Its name, its facts, and the list that it stands in."""
        has_name = cluster.naming in _OWN_NAME
        sized = any(one.is_sized for one in entries) or (has_name and self._is_sized(cluster))
        numbered = any(is_single("", m.text) for m in cluster.names()) or any(
            one.is_sum_of_its_own for one in entries if not points(cluster.names()[0].text)
        )  # 第三只数据中心基金
        yield "bears a name", max(NAMED.get(cluster.naming, 0.0), NUMBERED * numbered)
        told = any(MONEY in one.before + one.behind and any(one.signs) for one in entries)
        yield "has a sum", 1.0 if sized else _BY_THE_WAY * (told and (has_name or numbered))
        yield "has parties", 0.5 * (has_name and bool(self._read.roles.get(cluster.number)))
        yield "is an item", 1.0 * any(one.is_item for one in entries)
        yield "one more", 1.5 * any(self._is_one_more(one) for one in entries)
        yield "in a row", 0.7 * any(self._in_row(one) for one in entries)
        yield "one of several", 1.0 * any(self._of_several(one) for one in entries)
        yield "of an umbrella", 0.7 * any(self._of_umbrella(one) for one in entries)
        yield "in the headline", 1.0 * any(one.clause.sentence.part == "title" for one in entries)

    def _is_sized(self, cluster: Cluster) -> bool:
        """Whether a rule gives it a size of its own."""
        return any(a.cluster == cluster.number and a.rule.field in _SIZES for a in self._read.amounts)

    def _of_several(self, entry: Entry) -> bool:
        """Whether its sentence, or the one before, says that there are several funds."""
        before = self._read.document.clauses[max(0, entry.clause.index - 1)].text
        return bool(GROUP.search(entry.clause.text, 0, entry.at) or GROUP.search(before))

    def _is_one_more(self, entry: Entry) -> bool:
        """Whether it is brought in beside a fund that its sentence, or the one before, announces."""
        near = {entry.clause.index, entry.clause.index - 1}
        told = any(m.sentence in near for v in self._told for m in v.cluster.mentions)
        return entry.is_one_more and told

    def _of_umbrella(self, entry: Entry) -> bool:
        """Whether it is an item of a list below an umbrella announced in its sentence or the one before."""
        near = {entry.clause.index, entry.clause.index - 1}
        names = [m for v in self._told for m in v.cluster.names() if m.sentence in near]
        return entry.is_item and any(UMBRELLA.search(m.text) for m in names)

    def _in_row(self, entry: Entry) -> bool:
        """Whether its sentence, or the ones beside it, give another fund a sum: ⓕⓜ管运载,ⓕⓜ管回收."""
        near = self._read.document.clauses[max(0, entry.clause.index - 1) : entry.clause.index + 2]
        sized = [entry_of(c, m) for c in near for _, m in c.funds() if m.naming is not Naming.PRONOUN]
        return entry.is_sized and sum(one.is_sized for one in sized) > 1

    # ------------------------------------------------------------ what speaks against it

    def _is_other(self, cluster: Cluster, entries: Sequence[Entry]) -> bool:
        """Whether it is a party of another fund, an institution, a manager's house, or told as history."""
        names = cluster.names()
        told = [m for m in cluster.mentions if m.naming is not Naming.PRONOUN]
        if any(self._read.reference.is_party(m) or is_institution(m.text) for m in told):
            return True
        if any(one.is_party or one.is_doubtful for one in entries):
            return True
        house = all(is_house(m.text) for m in names) and not any(one.is_sized for one in entries)
        return house or is_past(entries[0].clause, self._read.document.news_since)

    # ------------------------------------------------------------ its stage

    def _called(self, entries: Sequence[Entry]) -> Heard | None:
        """In a section of calls every fund calls, unless its own words tell more."""
        entry = entries[0]
        steps = [s for s, _, _ in entry.signs if s.stage and s.stage.rank >= Stage.REGISTERED.rank]
        if steps or not any(one.clause.is_call for one in entries):
            return None
        return Heard(CALLED, entry.clause, entry.at, entry.at + 1, 1.0)

    def _lent(self, cluster: Cluster) -> Heard | None:
        """The event of an announced fund of the same item, for one that is told of in the same breath."""
        finding = next((v.finding for v in self._told if v.cluster.items & cluster.items), None)
        if finding is None:
            return None
        rule = finding.rule
        stage = Stage.PLANNED if rule.stage is Stage.PLANNED else Stage.LAUNCHED
        sign = Sign("zh second: told with another", 1.0, rule.pattern, rule.says, stage=stage)
        return Heard(sign, finding.clause, finding.start, finding.end, 0.5)
