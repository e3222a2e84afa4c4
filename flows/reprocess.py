"""Reading the stored articles again with today's rules: what would be found, gone or changed, then kept if asked.

Nobody is alerted, and what people judged stays: a sighting keeps its fund, a fund its confirmation or rejection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from extractors.facts import Article, Sighting, StoredSighting
from extractors.funds import RULES_VERSION, find_funds
from flows.outcomes import Ending, Outcome
from flows.pipeline.copying import names
from flows.pipeline.keeping import Keeper, Thresholds
from flows.pipeline.report import Report
from flows.pipeline.run import Clock, Run, Step
from flows.pipeline.telling import Occasion, Silence
from flows.settings import Settings
from flows.store import Store, Unit


@dataclass(frozen=True, slots=True)
class Difference:
    """What today's rules read otherwise in one article."""

    article: Article
    new: tuple[Sighting, ...]
    gone: tuple[StoredSighting, ...]
    changed: tuple[tuple[StoredSighting, Sighting], ...]

    def lines(self) -> Iterator[str]:
        """Each difference as a person reads it."""
        where = self.article.title or self.article.key
        yield from (f"new: {sighting.name} [{sighting.stage}] in {where}" for sighting in self.new)
        yield from (f"gone: {sighting.facts.name} [{sighting.facts.stage}] in {where}" for sighting in self.gone)
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
    return Difference(article, tuple(new), tuple(left), tuple(changed))


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

    def read(self) -> None:
        start = datetime.combine(self.since, time(), tzinfo=UTC) if self.since else None
        for stored in self.run.store.articles(start):
            self.run.ledger.begin(1)
            found = self._found(stored.article)
            ending = Ending(Outcome.FUNDS if found else Outcome.NO_FUND)
            self.run.ledger.end(ending)
            told = difference(stored.article, self.run.store.sightings_in(stored.article.key), found)
            if told.new or told.gone or told.changed:
                self.differences.append(told)
        if self.apply:
            for told in self.differences:
                with self.run.store.unit() as unit:
                    self._keep(unit, told)

    def notes(self) -> list[str]:
        """The differences, and what to do about them."""
        lines = [line for told in self.differences for line in told.lines()]
        if not lines:
            return [f"rules {RULES_VERSION} read every stored article as before"]
        return [*lines, "kept" if self.apply else "nothing was kept: --apply keeps this difference"]

    def _found(self, article: Article) -> list[Sighting]:
        least = self.settings.run.review_threshold
        return [sighting for sighting in find_funds(article).sightings if sighting.confidence >= least]

    def _keep(self, unit: Unit, told: Difference) -> None:
        occasion = Occasion(told.article, self.run.clock())
        keeper = Keeper(Silence(), Thresholds.of(self.settings.run), undated_is_news=True)
        touched = {one.fund_id for one in told.gone} | {before.fund_id for before, _ in told.changed}
        for gone in told.gone:
            unit.remove_sighting(gone.sighting_id)
        for before, after in told.changed:
            unit.update_sighting(before.sighting_id, after, rules_version=RULES_VERSION)
        for fund_id in sorted(touched):
            keeper.bring_up_to_date(unit, fund_id, now=occasion.now)
        keeper.keep_more(unit, told.new, occasion)
        outcome = Outcome.FUNDS if self._found(told.article) else Outcome.NO_FUND
        unit.end_article(told.article.key, outcome, f"read again with rules {RULES_VERSION}")


def _fields(before: Sighting, after: Sighting) -> list[str]:
    """The facts that differ; where the words stand and how sure the rules are is no difference to a person."""
    same = replace(after, evidence=before.evidence, confidence=before.confidence)
    return [name for name in before.__dataclass_fields__ if getattr(before, name) != getattr(same, name)]
