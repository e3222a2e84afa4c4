"""Recording how items end: one transaction for each, its article, funds and alerts included."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace

from extractors.facts import Article, Fund
from extractors.funds import find_funds
from flows.alerts.sites import with_publisher
from flows.outcomes import Ending, FundOutcome, Outcome
from flows.pipeline.doubled import TAKEN, with_own_key
from flows.pipeline.keeping import Keeper, Kept
from flows.pipeline.listed import Read
from flows.pipeline.run import Run
from flows.pipeline.telling import Occasion
from flows.store import Unit
from flows.store.unit import AllReads
from flows.window import Window

_RENEW_EVERY = 50
"""Items between two renewals of the lease: at most a few minutes, far below any sensible lease."""


class _RehearsedError(Exception):
    """Takes back a dry run."""


@dataclass
class Recorder:
    """Ends items, counts them, and remembers which funds they brought."""

    run: Run
    keeper: Keeper
    window: Window
    found: list[tuple[FundOutcome, Fund]] = field(default_factory=list)

    def record_all(self, reads: Iterable[Read]) -> None:
        """End each item in a transaction of its own: a killed run loses none that it had ended."""
        for number, read in enumerate(reads, start=1):
            with self.run.store.unit() as unit:
                kept = self._record(unit, read)
            self._count(read, kept)
            if number % _RENEW_EVERY == 0:
                self.run.renew()
        self._count_joined(self.run.store)

    def rehearse(self, reads: Iterable[Read]) -> None:
        """Do the same in one transaction that is taken back at the end."""
        with suppress(_RehearsedError), self.run.store.unit() as unit:
            self.run.begin(unit)
            for read in reads:
                self._count(read, self._record(unit, read))
            self._count_joined(unit)
            raise _RehearsedError

    def _record(self, unit: Unit, listed_as: Read) -> Kept:
        read, doubled = with_own_key(unit, listed_as)
        for place, doubt in ((read.listed.place, read.listed.doubt), (doubled, TAKEN)):
            if place and doubt:
                self.run.ledger.problems[place] = doubt
        kept = self._kept(unit, read)
        key = read.result.key if isinstance(read.result, Article) and kept.stored else None
        item = read.listed.item
        url = item.url
        if isinstance(read.result, Article) and kept.ending.outcome is Outcome.OUT_OF_WINDOW:
            item = replace(item, published_day=read.result.published_day)
        unit.end_item(
            self.run.run_id,
            read.listed.source.id,
            url,
            item,
            kept.ending,
            now=self.run.clock(),
            article_key=key,
        )
        if key:
            unit.add_url_alias(url, key)
        return kept

    def _kept(self, unit: Unit, read: Read) -> Kept:
        if isinstance(read.result, Ending):
            return Kept(read.result)
        article = self._named(read.result, read.listed.source.id)
        if not self.window.holds(article.published_day):
            return Kept(Ending(Outcome.OUT_OF_WINDOW, self.window.why_not(article.published_day)))
        listed = read.listed
        occasion = Occasion(article, self.run.clock(), (listed.source.id,), together=listed.together)
        return self.keeper.keep(unit, find_funds(article), occasion)

    def _named(self, article: Article, listed_by: str) -> Article:
        """With the publisher's name, so that alerts, records and exports all credit the same."""
        return with_publisher(article, listed_by, self.run.settings.sources) if self.run.settings else article

    def _count(self, read: Read, kept: Kept) -> None:
        self.run.ledger.end(kept.ending)
        self.run.ledger.note_failure(read.listed.item.url, kept.ending)
        if isinstance(read.result, Article) and kept.ending.outcome is Outcome.OUT_OF_WINDOW:
            self.run.ledger.undated += read.result.published_day is None
        for outcome, fund in kept.funds:
            self.run.ledger.found(outcome, upsize=fund.fund_id in kept.grown)
            self.found.append((outcome, fund))

    def _count_joined(self, reads: AllReads) -> None:
        """Count the new funds that are part of another by now: an article that came later tells of both."""
        new = {fund.fund_id for outcome, fund in self.found if outcome is FundOutcome.NEW}
        self.run.ledger.joined = sum(reads.surviving(fund_id) != fund_id for fund_id in new)
