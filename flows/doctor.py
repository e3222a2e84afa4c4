"""Checking everything that a run needs, before it is needed: what is wrong, and how to mend it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile

from flows.deliver import deliver
from flows.errors import DatabaseError, FundwatchError, NoDatabaseError
from flows.fetch import Fetcher
from flows.heartbeat import silence, tell_silence
from flows.outcomes import counted
from flows.pipeline.problems import grouped
from flows.publishing import why_unwritable
from flows.reading import page_reader
from flows.rehearsal import problem_of
from flows.settings import Channel, Settings, load_settings
from flows.sources import Poll, advice, last_error, poll_all
from flows.store import Delivery, DeliveryState, Store, thrown_away

_LEAST_FREE = 500_000_000  # bytes: a year of a hundred sources takes about 200 MB


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is well, and what to do if not."""

    subject: str
    ok: bool
    text: str
    doubtful: bool = False  # nothing is broken, but it may not be what you want


def examine(
    config: Path | None, database: str | None, *, now: datetime, every_source: bool = False
) -> Iterator[Finding]:
    """Look at configuration, database, disk, runs, channels and sources, in that order; a broken one ends the rest.

    Where no source at all could be reached that is one finding, with `every_source` one for each trouble.
    """
    try:
        settings = load_settings(config, database)
    except FundwatchError as error:
        yield Finding("configuration", ok=False, text=str(error))
        return
    yield Finding("configuration", ok=True, text=f"{settings.config_dir}: {_counts(settings)}")
    try:
        with _opened(settings) as (store, finding):
            yield finding
            yield from _of_store(store, settings, now)
            yield from _of_network(store, settings, now, every_source=every_source)
    except FundwatchError as error:
        yield Finding("database", ok=False, text=settings.redact(str(error)))


@contextmanager
def _opened(settings: Settings) -> Iterator[tuple[Store, Finding]]:
    """The store, and whether runs can keep what they find there.

    Where there is none yet an empty one that is thrown away: a mistyped place must not look like a new one afterwards.
    """
    try:
        store = Store.open(settings.database_url, create=False)
    except NoDatabaseError as error:
        _try(_folder(settings))
        with thrown_away() as address, Store.open(address) as empty:
            yield empty, Finding("database", ok=True, text=str(error), doubtful=True)
        return
    with store:
        yield store, Finding("database", ok=True, text=f"{store.address} can be written")


def _counts(settings: Settings) -> str:
    enabled = len(settings.enabled_sources)
    return f"{enabled} of {len(settings.sources)} sources enabled, {counted(len(settings.channels), 'channel')}"


def _of_store(store: Store, settings: Settings, now: datetime) -> Iterator[Finding]:
    yield _disk(settings)
    yield _runs(store, now)
    dead = store.deliveries(state=[DeliveryState.DEAD], limit=100)
    advice = "; see `fundwatch alerts list --state dead`" if dead else ""
    yield Finding("deliveries", ok=not dead, text=f"{len(dead)} were given up{advice}")
    yield from _channels(store, settings)
    yield from _feeds(settings)


def _channels(store: Store, settings: Settings) -> Iterator[Finding]:
    """Each channel: whether apprise can use it, and what its service said to what has not arrived."""
    if not settings.channels:
        told = f"nobody is told of anything: see {settings.config_dir / 'alerts.toml'}"
        yield Finding("channels", ok=True, text=told, doubtful=True)
    open_ones = store.deliveries(state=_NOT_ARRIVED, limit=10_000)
    for channel in (one for one in settings.channels if one.enabled):
        yield _channel(channel, [one for one in open_ones if one.channel == channel.id], settings)


def _channel(channel: Channel, waiting: list[Delivery], settings: Settings) -> Finding:
    name = f"channel {channel.id}"
    problem = problem_of(channel)
    if problem:
        return Finding(name, ok=False, text=settings.redact(problem.removeprefix(f"{name}: ")))
    reason = next((one.reason for one in waiting if one.reason), None)
    if reason:
        advice = f"see whether `fundwatch alerts test {channel.id}` arrives"
        return Finding(name, ok=False, text=f"{len(waiting)} not delivered: {settings.redact(reason)}; {advice}")
    return Finding(name, ok=True, text=f"{len(waiting)} waiting" if waiting else "nothing waits")


def _feeds(settings: Settings) -> Iterator[Finding]:
    """The feeds of our own, where they are wanted."""
    folder = settings.publish.folder
    if folder:
        wrong = why_unwritable(settings)
        yield Finding("feeds", ok=not wrong, text=wrong or f"{folder} can be written")


_NOT_ARRIVED = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.FAILED, DeliveryState.DEAD)


def _runs(store: Store, now: datetime) -> Finding:
    last, late = store.last_complete_run("daily"), silence(store, now=now)
    if last is None:
        return Finding("runs", ok=True, text="no daily run has completed yet: fundwatch run")
    if late:
        return Finding("runs", ok=False, text=f"{late}; is `fundwatch serve` (or your cron line) still running?")
    return Finding("runs", ok=True, text=f"the last complete daily run began {last.started:%Y-%m-%d %H:%M} UTC")


def listen(config: Path | None, database: str | None, *, now: datetime) -> Iterator[Finding]:
    """Look only at whether daily runs are complete; a silence is told to the routes that ask for runs, once.

    For a scheduler apart from the one that starts the runs: it notices when that one is dead.
    """
    settings = load_settings(config, database)
    with Store.open(settings.database_url, create=False) as store:
        late = tell_silence(store, settings, now=now)
        if late:
            deliver(store, settings, now=now)
    yield Finding("runs", ok=not late, text=late or "a daily run was complete in the last 26 hours")


def _disk(settings: Settings) -> Finding:
    folder = _folder(settings)
    free = shutil.disk_usage(folder).free
    return Finding("disk", ok=free > _LEAST_FREE, text=f"{free / 1e9:.1f} GB free in {folder}")


def _folder(settings: Settings) -> Path:
    """Where the database takes room: its folder, or the nearest above it that is there; of a server's, ours."""
    path = settings.database_url.removeprefix("sqlite:///")
    if path == settings.database_url:
        return Path.cwd()
    return next(folder for folder in Path(path).expanduser().absolute().parents if folder.is_dir())


def _try(folder: Path) -> None:
    """Write something there that is gone at once; DatabaseError where that fails."""
    try:
        TemporaryFile(dir=folder).close()
    except OSError as error:
        told = f"no database can be made below {folder}: {error.strerror}; make it writable, or name another place"
        raise DatabaseError(f"{told} with --database") from error


def _of_network(store: Store, settings: Settings, now: datetime, *, every_source: bool) -> Iterator[Finding]:
    """Every enabled source asked once, all hosts beside each other; nothing is kept, and no wish to wait is broken."""
    if not settings.enabled_sources:
        yield Finding("sources", ok=False, text=f"none is enabled in {settings.config_dir / 'sources.toml'}")
        return
    failed: dict[str, Poll] = {}
    problems: dict[str, str] = {}
    silent: list[str] = []
    patience = settings.fetch.model_copy(update=_IMPATIENT)
    with Fetcher(patience, waiting=store.waiting_hosts()) as fetcher, page_reader(settings.pages) as reader:
        states = store.source_states()
        for poll in poll_all(settings.enabled_sources, states, fetcher, now=now, parse=reader.document):
            if poll.asked and poll.problem:
                failed[poll.source.id], problems[poll.source.id] = poll, poll.problem
                silent += [poll.source.id] if poll.silent else []
            else:
                yield _of_source(poll)
    asked = len(settings.enabled_sources)
    if len(silent) == asked > 1 and not every_source:
        yield Finding("sources", ok=False, text=settings.redact(_none_reached(problems[silent[0]], asked)))
        return
    for line in grouped(problems, asked=asked, mend=lambda names: _mend([failed[name] for name in names])):
        yield Finding("sources", ok=False, text=settings.redact(line))


def _mend(polls: Sequence[Poll]) -> str:
    """What `sources health` would say to do; a command for one source names it."""
    verdict, source = last_error(polls[0].state), polls[0].source
    return advice(verdict, source.id, source.address) if len(polls) == 1 else advice(verdict)


def _none_reached(first: str, asked: int) -> str:
    return (
        f"none of {asked} could be reached (the first: {first}): is there a network, DNS, a proxy? "
        "`fundwatch doctor --sources` lists them"
    )


_IMPATIENT = {"retries": 0, "total_timeout": timedelta(seconds=20)}
"""A person waits for the doctor: a source that needs longer is told as it is."""


def _of_source(poll: Poll) -> Finding:
    said = "unchanged since it was last read" if poll.unchanged else poll.summary
    return Finding(f"source {poll.source.id}", ok=True, text=poll.problem or said, doubtful=not poll.asked)
