"""Backfill: a past period of the sources, or an archive, kept as the daily run keeps news; alerts only if asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal

from extractors.facts import Article, FeedItem
from flows.archive import archived_files, check_filled, check_paths, read_filed, told_skipped
from flows.deliver import deliver
from flows.errors import UsageError
from flows.fetch import Fetcher
from flows.outcomes import Ending, counted
from flows.pipeline.asking import run_fetcher
from flows.pipeline.intake import begin_polls, with_missed
from flows.pipeline.keeping import Keeper, Thresholds
from flows.pipeline.listed import ByHand, Listed, Read
from flows.pipeline.recording import Recorder
from flows.pipeline.report import Report, notes_of
from flows.pipeline.run import Clock, Run, Step
from flows.pipeline.speed import minutes_to_alert
from flows.pipeline.telling import Silence, Teller
from flows.pipeline.ways import Ways
from flows.publishing import publish_feeds
from flows.reading import PageReader, page_reader
from flows.settings import Settings, Source
from flows.sources import Poll, poll_past
from flows.store import Store
from flows.window import Window

Alerts = Literal["none", "digest", "each"]


@dataclass(frozen=True, slots=True)
class Past:
    """What a person asks of a backfill: a period, sources or archives, and who hears of it."""

    first: date | None = None
    last: date | None = None
    sources: tuple[str, ...] = ()
    archives: tuple[Path, ...] = ()
    alerts: Alerts = "none"

    @property
    def window(self) -> Window:
        """Without a period everything, also what has no date; with one, only what is dated within."""
        return Window(self.first, self.last, undated=self.first is None and self.last is None)

    def check(self, settings: Settings) -> None:
        """Raise UsageError for a wish that cannot be meant."""
        if self.archives and self.sources:
            raise UsageError("--archive and --source cannot be combined: an archive is read whole")
        if not self.archives and self.first is None:
            raise UsageError("say what to read: a period of the sources (--from, --to) or files (--archive)")
        if self.first and self.last and self.first > self.last:
            raise UsageError(f"--from {self.first} is after --to {self.last}")
        check_paths(self.archives)
        check_filled(self.archives)
        self.sources_of(settings)

    def sources_of(self, settings: Settings) -> list[Source]:
        """The sources to ask: those named, else all that are enabled; UsageError for one that does not exist."""
        return [settings.source(s) for s in self.sources] if self.sources else list(settings.enabled_sources)

    def told_undated(self, number: int) -> list[str]:
        """The line about articles that tell no day, if there are any, and how they are kept none the less."""
        remedy = (
            "give their lines a `published`, or leave out --from and --to"
            if self.archives
            else "one that is wanted is kept by fundwatch add URL --published DATE"
        )
        told = f"{counted(number, 'article')} without a day of publication, and so out of window: {remedy}"
        return [told] if number else []


def run_backfill(
    settings: Settings, store: Store, past: Past, *, clock: Clock, call: Callable[[Sequence[Step]], None]
) -> Report:
    """Read a period or an archive under the lease of backfills: the daily run goes on beside it.

    Raises UsageError for a wish that cannot be meant, RunInProgress when another backfill is under way.
    """
    past.check(settings)  # what cannot be meant ends here, before a run is opened that is told as failed
    run = Run(store, "backfill", clock, settings.run.lease, settings)
    with run.under_lease(), page_reader(settings.pages) as reader:
        backfill = _Archives(settings, run, past, reader) if past.archives else _Period(settings, run, past, reader)
        call(backfill.steps())
    run.notes += [*told_skipped(past.archives), *past.told_undated(run.ledger.undated)]
    if past.alerts != "none":
        run.notes += publish_feeds(store, settings, now=clock())
    ledger, found = run.ledger, backfill.recorder.found
    return Report(run.run_id, run.kind, ledger.tally, ledger.problems, found, run.notes, ledger.failed)


@dataclass
class _Backfill:
    """What both kinds of backfill share: how articles are kept, and who hears of them."""

    settings: Settings
    run: Run
    past: Past
    reader: PageReader

    @cached_property
    def recorder(self) -> Recorder:
        """Keeps what is read; dates are the person's business, so an article without one counts too."""
        told = Silence() if self.past.alerts == "none" else Teller(self.settings, self.run.run_id)
        keeper = Keeper(told, Thresholds.of(self.settings.run), undated_is_news=True)
        return Recorder(self.run, keeper, self.past.window)

    @property
    def together(self) -> str | None:
        """The word under which a digest gathers all that this backfill finds."""
        return f"backfill {self.run.run_id}" if self.past.alerts == "digest" else None

    def deliver(self) -> None:
        """Send what this backfill queued."""
        self.run.notes += notes_of(deliver(self.run.store, self.settings, now=self.run.clock()))
        self.run.ledger.minutes = minutes_to_alert(self.run.store, self.run.run_id)

    def steps(self) -> tuple[Step, ...]:
        """Read, and deliver if anybody is to hear of it."""
        steps = (Step("read the past", self.read),)
        return steps if self.past.alerts == "none" else (*steps, Step("deliver the alerts", self.deliver))

    def read(self) -> None:
        """Bring every item to its one end."""
        raise NotImplementedError


class _Archives(_Backfill):
    """Files: every line or record is an item."""

    def read(self) -> None:
        self.recorder.record_all(self._reads())

    def _reads(self) -> Iterator[Read]:
        zone = self.settings.run.zone
        archive = ByHand("archive", "archive", zone)
        files = (file for path in self.past.archives for file in archived_files(path))
        for one in read_filed(files, reader=self.reader, zone=zone, now=self.run.clock()):
            self.run.ledger.begin(1)
            name = one.result.key if isinstance(one.result, Article) else one.place
            if isinstance(one.result, Ending):
                self.run.ledger.problems[one.place] = one.result.reason
            yield Read(Listed(archive, FeedItem(name), self.together, one.place, one.doubt), None, one.result)


class _Period(_Backfill):
    """Sources: whatever they still list of the period."""

    def read(self) -> None:
        with run_fetcher(self.run, self.settings) as fetcher:
            polls = list(self._polls(fetcher))
            ways = Ways(self.run, fetcher, self.reader, self.past.window)
            self.recorder.record_all(ways.read(polls, together=self.together))

    def _polls(self, fetcher: Fetcher) -> Iterator[Poll]:
        """Every source asked for the period; what is remembered of it holds only where it asked to be left alone."""
        states, now = self.run.store.source_states(), self.run.clock()
        asked, parse = self.past.sources_of(self.settings), self.reader.document
        polled = poll_past(asked, states, fetcher, first=self.past.first, now=now, parse=parse)
        for poll in begin_polls(self.run.ledger, map(self._with_left_out, polled)):
            self._remember_wish(poll)
            yield poll

    def _with_left_out(self, poll: Poll) -> Poll:
        """The poll with what earlier runs left out that is of the period, also where it is listed no longer."""
        with self.run.store.unit() as unit:
            return with_missed(poll, unit.left_out(poll.source.id, self.past.first, self.past.last))

    def _remember_wish(self, poll: Poll) -> None:
        """Keep that a source asks us to come back later; anything else of its state is the daily run's."""
        if poll.unreachable and poll.state.not_before:
            with self.run.store.unit() as unit:
                unit.save_source_state(poll.state)
