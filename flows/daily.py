"""The daily run: every source polled, what is new read and kept, the alerts sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from extractors.facts import Fund
from flows.alerts.news import Notice
from flows.deliver import deliver
from flows.errors import RunFailed, RunInProgress, UsageError
from flows.fetch import Fetcher
from flows.heartbeat import beat
from flows.outcomes import FundOutcome
from flows.pipeline.asking import run_fetcher
from flows.pipeline.intake import begin_polls, with_missed
from flows.pipeline.keeping import Keeper, Thresholds
from flows.pipeline.problems import grouped
from flows.pipeline.recording import Recorder
from flows.pipeline.report import Report, notes_of
from flows.pipeline.run import Clock, Run, Step
from flows.pipeline.speed import minutes_to_alert
from flows.pipeline.telling import Silence, Teller
from flows.pipeline.ways import Ways
from flows.publishing import publish_feeds
from flows.queueing import queue_alert
from flows.reading import PageReader, page_reader
from flows.settings import Settings, Source
from flows.sources import Poll, due, poll_all, poll_past, remember
from flows.store import Run as LastRun
from flows.store import SourceState, Store
from flows.window import Window, looking_back

MOST_CATCHING_UP = timedelta(days=30)
"""Older missed news are a backfill's: a person decides, and nobody is alerted of last year."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks of a daily run."""

    since: date | None = None
    sources: tuple[str, ...] = ()
    dry_run: bool = False
    due_only: bool = False  # polls between two daily runs keep to each source's own interval

    def sources_of(self, settings: Settings) -> list[Source]:
        """The sources to poll: those named, else all; UsageError for one that is not there or is switched off."""
        sources = [settings.source(s) for s in self.sources] if self.sources else list(settings.enabled_sources)
        off = next((source.id for source in sources if not source.enabled), None)
        if off:
            raise UsageError(f"source {off} is switched off: `fundwatch sources enable {off}` lets it be polled again")
        if not sources:
            place = settings.config_dir / "sources.toml"
            raise UsageError(f"no source is enabled in {place}: `fundwatch sources add URL` writes one")
        return sources

    def check(self, settings: Settings, now: datetime) -> None:
        """Raise UsageError for a wish that cannot be meant."""
        self.sources_of(settings)
        if self.since and self.since > now.astimezone(settings.run.zone).date():
            raise UsageError(f"--since {self.since}: that day is still to come; a run looks back")


def run_day(
    settings: Settings, store: Store, wish: Wish, *, clock: Clock, call: Callable[[Sequence[Step]], None]
) -> Report:
    """Poll, read, keep and deliver, under the lease of the daily run; `call` does the steps, as tasks or directly.

    Raises UsageError for a source that does not exist, RunInProgress when another run is under way, RunFailed when no
    source could be reached or a delivery died.
    """
    wish.check(settings, clock())  # what cannot be meant ends here, before a run is opened that is told as failed
    window = _window(settings, store, wish, clock())
    before = store.last_complete_run("daily")
    run = Run(store, "daily", clock, settings.run.lease, settings)
    with (
        _failure_told(settings, store, wish, clock),
        run.under_lease(window_from=_start_of(window, settings), dry=wish.dry_run),
        run_fetcher(run, settings, dry=wish.dry_run) as fetcher,
        page_reader(settings.pages) as reader,
    ):
        day = Day(settings, store, wish, run, window, fetcher, reader, before=before)
        call(day.steps())
        day.check()
    _tell_outside(settings, store, day, now=clock())
    return day.report()


@contextmanager
def _failure_told(settings: Settings, store: Store, wish: Wish, clock: Clock) -> Iterator[None]:
    """Send the alert of a run that failed now: the next run may be a day away."""
    try:
        yield
    except RunInProgress:
        raise
    except RunFailed:
        if not wish.dry_run:
            deliver(store, settings, now=clock())
        raise


def _tell_outside(settings: Settings, store: Store, day: Day, *, now: datetime) -> None:
    """What only a complete run does: the heartbeat, and the feeds that others subscribe to."""
    if day.wish.dry_run:
        return
    missed = beat(settings)
    day.run.notes += [missed] if missed else []
    day.run.notes += publish_feeds(store, settings, now=now)


@dataclass
class Day:
    """The steps of one daily run, and what they hand on to each other."""

    settings: Settings
    store: Store
    wish: Wish
    run: Run
    window: Window
    fetcher: Fetcher
    reader: PageReader
    polls: list[Poll] = field(default_factory=list)
    found: list[tuple[FundOutcome, Fund]] = field(default_factory=list)
    dead: int = 0
    before: LastRun | None = None  # the last complete run: whether this one looks further back

    def steps(self) -> tuple[Step, ...]:
        """Poll, read, and deliver; a dry run delivers nothing."""
        steps = (Step("poll the sources", self.poll), Step("read what is new", self.read))
        return steps if self.wish.dry_run else (*steps, Step("deliver the alerts", self.deliver))

    def poll(self) -> None:
        """Ask every source for its items; a source that fails is a line of the report, not the end of the run."""
        states = self.store.source_states()
        now = self.run.clock()
        asked = [
            s for s in self.wish.sources_of(self.settings) if not self.wish.due_only or due(s, states.get(s.id), now)
        ]
        whole = (self._with_missed(polled) for polled in self._polls(asked, states, now))
        self.polls += begin_polls(self.run.ledger, whole)
        self.run.ledger.polled += len(self.polls)

    def _polls(self, asked: Sequence[Source], states: Mapping[str, SourceState], now: datetime) -> Iterator[Poll]:
        """What the sources list; those known already are asked for their past when the run looks further back."""
        deeper = [s for s in asked if self._looks_further() and s.id in states and states[s.id].last_success]
        parse = self.reader.document
        yield from poll_all([s for s in asked if s not in deeper], states, self.fetcher, now=now, parse=parse)
        yield from poll_past(deeper, states, self.fetcher, first=self.window.first, now=now, parse=parse)

    def _looks_further(self) -> bool:
        last, start = self.before, _start_of(self.window, self.settings)
        grown = last and last.window_from and start and start < last.window_from
        return bool(self.wish.since or grown)

    def read(self) -> None:
        """Bring every item to its one end."""
        reads = Ways(self.run, self.fetcher, self.reader, self.window).read(self.polls)
        recorder = self._recorder()
        if self.wish.dry_run:
            recorder.rehearse(list(reads))
        else:
            recorder.record_all(reads)
            self._remember_polls()
        self.found = recorder.found

    def deliver(self) -> None:
        """Send what is due, also what earlier runs could not send."""
        delivered = deliver(self.store, self.settings, now=self.run.clock())
        self.dead = delivered.dead
        self.run.ledger.minutes = minutes_to_alert(self.store, self.run.run_id)
        self.run.notes += notes_of(delivered)

    def check(self) -> None:
        """Fail the run that did not do its job: everything else of it is kept."""
        asked = [poll for poll in self.polls if poll.asked]
        if asked and all(poll.problem for poll in asked):
            problems = {poll.source.id: self.run.ledger.problems[poll.source.id] for poll in asked}
            raise RunFailed("no source could be reached: " + "; ".join(grouped(problems, asked=len(asked))))
        if self.dead:
            raise RunFailed(f"{self.dead} deliveries failed for good: see fundwatch alerts list --state dead")

    def report(self) -> Report:
        """What the person who started the run wants to know."""
        ledger = self.run.ledger
        return Report(
            self.run.run_id,
            self.run.kind,
            ledger.tally,
            ledger.problems,
            self.found,
            self.run.notes,
            ledger.failed,
            dry=self.wish.dry_run,
            polled=ledger.polled if self.wish.due_only else None,
        )

    def _with_missed(self, poll: Poll) -> Poll:
        """The poll with what earlier runs could not reach, or left out of a narrower window: no list is for ever."""
        source, window = poll.source.id, self.window
        with self.store.unit() as unit:
            missed = unit.to_try_again(source, since=self.run.clock() - MOST_CATCHING_UP)
            return with_missed(poll, [*missed, *unit.left_out(source, window.first, window.last)])

    def _recorder(self) -> Recorder:
        told = Silence() if self.wish.dry_run else Teller(self.settings, self.run.run_id)
        keeper = Keeper(told, Thresholds.of(self.settings.run), undated_is_news=False)
        return Recorder(self.run, keeper, self.window)

    def _remember_polls(self) -> None:
        """Keep what the sources said last: only now, so that a killed run asks again for items it had not ended.

        A source that has turned for the worse or for the better is told in the same transaction, and so once.
        """
        now = self.run.clock()
        yields = self.store.source_yields(now)
        with self.store.unit() as unit:
            for change in remember(unit, self.polls, yields, now):
                notice = Notice(change.subject, change.lines, change.source.id)
                queue_alert(unit, "source", notice, settings=self.settings, now=now, run_id=self.run.run_id)


def _window(settings: Settings, store: Store, wish: Wish, now: datetime) -> Window:
    today = now.astimezone(settings.run.zone).date()
    if wish.since:
        return Window(wish.since, today + timedelta(days=1))
    last = store.last_complete_run("daily")
    last_day = last.started.astimezone(settings.run.zone).date() if last else None
    return looking_back(today, settings.run.window, last_complete=last_day, most=MOST_CATCHING_UP)


def _start_of(window: Window, settings: Settings) -> datetime | None:
    if window.first is None:
        return None
    return datetime.combine(window.first, time(), tzinfo=settings.run.zone).astimezone(UTC)
