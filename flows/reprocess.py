"""Reading the stored articles again with today's rules: what would be found, gone or changed, then kept if asked.

What is found is alerted to nobody; those who were told of a record that turns out to be two hear of that. What people
judged stays: a sighting keeps its fund, a fund its confirmation or rejection, a corrected fact its value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any

from extractors.facts import FACT_FIELDS, Article, FundStatus, Sighting, StoredSighting
from extractors.funds import RULES_VERSION, find_funds
from extractors.records import NOT_STATED, shown
from flows.judge import RULES, Ruling, merge
from flows.judge import split as judge_split
from flows.outcomes import Ending, Outcome
from flows.pipeline.copying import names
from flows.pipeline.keeping import Keeper, Thresholds
from flows.pipeline.regrouping import mergings, splittings
from flows.pipeline.report import Report
from flows.pipeline.run import Clock, Run, Step
from flows.pipeline.telling import Occasion, Silence
from flows.settings import Settings
from flows.store import Store, Unit
from flows.store.unit import AllReads

_RENEW_EVERY = 500
"""Articles between two renewals of the lease: some seconds of reading."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What today's rules read otherwise in one article."""

    article: Article
    new: tuple[Sighting, ...]
    gone: tuple[StoredSighting, ...]
    changed: tuple[tuple[StoredSighting, Sighting], ...]
    found: bool  # whether it still tells of a fund

    def lines(self) -> Iterator[str]:
        """Each difference as a person reads it."""
        where = self.article.title or self.article.key
        yield from (f"new: {sighting.name} [{sighting.how_far}] in {where}" for sighting in self.new)
        yield from (f"gone: {sighting.facts.name} [{sighting.facts.how_far}] in {where}" for sighting in self.gone)
        for before, after in self.changed:
            yield f"changed: {before.facts.name}: {', '.join(_fields(before.facts, after))} in {where}"


def difference(article: Article, stored: Sequence[StoredSighting], found: Sequence[Sighting]) -> Difference:
    """Pair what is stored with what is found by their names; the rest is gone or new."""
    left = list(stored)
    new: list[Sighting] = []
    changed: list[tuple[StoredSighting, Sighting]] = []
    for sighting in found:
        same = next((one for one in left if names(one.facts) & names(sighting)), None)
        if same is None:
            new.append(sighting)
            continue
        left.remove(same)
        if _fields(same.facts, sighting):
            changed.append((same, sighting))
    return Difference(article, tuple(new), tuple(left), tuple(changed), bool(found))


def run_reprocess(
    settings: Settings,
    store: Store,
    *,
    since: date | None,
    apply: bool,
    clock: Clock,
    call: Callable[[Sequence[Step]], None],
) -> Report:
    """Read all stored articles (published since a day) again; with `apply`, keep the difference."""
    run = Run(store, "reprocess", clock, settings.run.lease, settings)
    again = _Reprocess(settings, run, since=since, apply=apply)
    with run.under_lease():
        call((Step("read the stored articles again", again.read),))
    return Report(run.run_id, run.kind, run.ledger.tally, {}, (), [*run.notes, *again.notes()])


@dataclass
class _Reprocess:
    settings: Settings
    run: Run
    since: date | None
    apply: bool
    differences: list[Difference] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)  # what becomes of funds

    def read(self) -> None:
        """Read all articles again, then keep what is other and regroup the funds; in a copy of them unless asked."""
        start = datetime.combine(self.since, time(), tzinfo=UTC) if self.since else None
        for number, stored in enumerate(self.run.store.articles(start), start=1):
            if number % _RENEW_EVERY == 0:
                self.run.renew()
            self.run.ledger.begin(1)
            told = self._difference(stored.article)
            self.run.ledger.end(Ending(Outcome.FUNDS if told.found else Outcome.NO_FUND))
            if told.new or told.gone or told.changed:
                self.differences.append(told)
        with nullcontext(self.run.store) if self.apply else self.run.store.trial() as store:
            before = _records(store)
            self._keep_all(store)
            self.lines = list(told_funds(before, store))

    def notes(self) -> list[str]:
        """What becomes of the funds, what was read otherwise, and what to do about it."""
        lines = [*self.lines, *(line for told in self.differences for line in told.lines())]
        if not lines:
            return [f"rules {RULES_VERSION} read every stored article as before"]
        return [*lines, "kept" if self.apply else "nothing was kept: --apply keeps this difference"]

    def _difference(self, article: Article) -> Difference:
        least = self.settings.run.review_threshold
        found = [sighting for sighting in find_funds(article).sightings if sighting.confidence >= least]
        told = difference(article, self.run.store.sightings_in(article.key), found)
        return replace(told, gone=tuple(one for one in told.gone if not self._is_confirmed(one.fund_id)))

    def _is_confirmed(self, fund_id: str) -> bool:
        """Whether a person has said that the fund of a sighting is right: then the rules may not read it away."""
        fund = self.run.store.fund(fund_id)
        return fund is not None and fund.status is FundStatus.CONFIRMED

    def _keep_all(self, store: Store) -> None:
        for told in self.differences:
            with store.unit() as unit:
                self._keep(unit, told)
        self._regroup(store)

    def _keep(self, unit: Unit, told: Difference) -> None:
        occasion = Occasion(told.article, self.run.clock())
        keeper = Keeper(Silence(), Thresholds.of(self.settings.run), undated_is_news=True)
        touched = {one.fund_id for one in told.gone} | {before.fund_id for before, _ in told.changed}
        for gone in told.gone:
            unit.remove_sighting(gone.sighting_id)
        for before, after in told.changed:
            unit.update_sighting(before.sighting_id, after, rules_version=RULES_VERSION)
        left = [one for one in sorted(touched) if not keeper.bring_up_to_date(unit, one, now=occasion.now)]
        keeper.keep_more(unit, told.new, occasion)
        self._bury(unit, left, told.article)
        outcome = Outcome.FUNDS if told.found else Outcome.NO_FUND
        unit.end_article(told.article.key, outcome, f"read again with rules {RULES_VERSION}")

    def _bury(self, unit: Unit, fund_ids: Sequence[str], article: Article) -> None:
        """Write into the history of funds that nothing tells of any more that they are gone, and why."""
        why = f"rules {RULES_VERSION} no longer read it in {article.title or article.key}"
        for fund in filter(None, map(unit.fund, fund_ids)):
            if not fund.sightings:
                unit.add_event(fund.fund_id, what="gone", why=why, by=RULES, now=self.run.clock())

    def _regroup(self, store: Store) -> None:
        """Part what today's rules tell apart, and join what they tell to be one.

        All funds are weighed without keeping writers out; what is found is weighed again in a unit of its own.
        """
        ruling = Ruling(f"read again with rules {RULES_VERSION}", RULES, self.run.clock())
        living = [fund.fund_id for fund in store.funds()]
        for found in splittings(store, living):
            with store.unit() as unit:
                for split in splittings(unit, [found.fund_id]):
                    judge_split(unit, split.fund_id, split.sighting_ids, ruling)
        for pair in mergings(store, living):
            with store.unit() as unit:
                if pair in mergings(unit, [pair.other]):
                    merge(unit, pair.into, pair.other, ruling)


def told_funds(before: Mapping[str, Sighting], store: AllReads) -> Iterator[str]:
    """What became of the funds, as a person reads it: new, found again, gone, changed, merged, split."""
    after = _records(store)
    yield from _told_now(before, after, store)
    yield from _told_gone(before, after, store)


def _told_now(before: Mapping[str, Sighting], after: Mapping[str, Sighting], store: AllReads) -> Iterator[str]:
    parted = {j.fund_ids[1]: j.fund_ids[0] for j in store.judgements() if j.kind == "split" and j.undone_at is None}
    for fund_id, facts in after.items():
        told = f"{facts.name} ({fund_id})"
        was, whole = before.get(fund_id), before.get(parted.get(fund_id, ""))
        if was and (changed := _facts_changed(was, facts)):
            yield f"fund changed: {told}: {changed}"
        if not was:
            yield f"fund split: {told} parts from {whole.name}" if whole else f"fund {_arrival(store, fund_id)}: {told}"


def _told_gone(before: Mapping[str, Sighting], after: Mapping[str, Sighting], store: AllReads) -> Iterator[str]:
    for fund_id, facts in before.items():
        into = store.surviving(fund_id)
        if fund_id not in after and into in after:
            yield f"fund merged: {facts.name} ({fund_id}) into {after[into].name} ({into})"
        elif fund_id not in after:
            yield f"fund gone: {facts.name} ({fund_id})"


def _arrival(store: AllReads, fund_id: str) -> str:
    """New, or found again by rules that read it where others before them no longer did."""
    fund = store.fund(fund_id)
    return "found again" if fund and any(event.what == "found again" for event in fund.history) else "new"


def _records(store: AllReads) -> dict[str, Sighting]:
    return {fund.fund_id: fund.facts for fund in store.funds()}


def _facts_changed(before: Sighting, after: Sighting) -> str:
    names = [name for name in FACT_FIELDS if getattr(before, name) != getattr(after, name)]
    return "; ".join(f"{name}: {_change(getattr(before, name), getattr(after, name))}" for name in names)


def _change(was: Any, now: Any) -> str:
    """What a value was and is; of a list what it gained and lost."""
    if isinstance(was, tuple) and isinstance(now, tuple) and was and now:
        gained, lost = (
            ", ".join(one for one in some if one not in others) for some, others in ((now, was), (was, now))
        )
        return " ".join([*([f"+ {gained}"] if gained else []), *([f"− {lost}"] if lost else [])]) or "in another order"
    return f"{_shown(was)} → {_shown(now)}"


def _shown(value: Any) -> str:
    return NOT_STATED if value in (None, ()) else shown(value)


def _fields(before: Sighting, after: Sighting) -> list[str]:
    """The facts that differ; where the words stand and how sure the rules are is no difference to a person."""
    same = replace(after, evidence=before.evidence, confidence=before.confidence)
    return [name for name in before.__dataclass_fields__ if getattr(before, name) != getattr(same, name)]
