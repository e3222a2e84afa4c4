"""Asking sources, one or many, for what is new or for a past period; each gives it in the way of its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime

from flows.fetch import Fetcher, by_host
from flows.settings import Source
from flows.sources import memory
from flows.sources.kinds import KINDS
from flows.sources.turns import Asker, Parse, Poll, Turn, read_here
from flows.store.records import SourceState

# A thread that waits costs little; 64 of them keep a hundred hanging sources from holding up two thousand.
_WORKERS = 64

States = Mapping[str, SourceState]


def poll(
    source: Source, state: SourceState | None, fetcher: Fetcher, *, now: datetime, parse: Parse = read_here
) -> Poll:
    """Ask the source whatever our own interval says (`due` decides that), but never against a Retry-After."""
    return _in_turn(source, state, Asker(fetcher, now, parse), KINDS[source.kind].poll)


def poll_all(
    sources: Iterable[Source],
    states: States,
    fetcher: Fetcher,
    *,
    now: datetime,
    parse: Parse = read_here,
    due_only: bool = False,
) -> Iterator[Poll]:
    """Poll many sources, each once, as they finish: one queue for each host, hosts beside each other.

    `due_only` leaves out those whose own interval has not passed, or whose answers are still fresh.
    """
    wanted = [s for s in sources if not due_only or memory.due(s, states.get(s.id), now)]

    def work(source: Source) -> Poll:
        return poll(source, states.get(source.id), fetcher, now=now, parse=parse)

    return _each(wanted, work)


def poll_past(
    sources: Iterable[Source],
    states: States,
    fetcher: Fetcher,
    *,
    first: date | None,
    now: datetime,
    parse: Parse = read_here,
) -> Iterator[Poll]:
    """All that each source has from the day `first` on, as far back as it shows; it may list older things too.

    Nothing that is remembered of a source is used or changed but its wish to be left alone: `Poll.state` is the
    former state, except after a failure.
    """
    asker = Asker(fetcher, now, parse)

    def work(source: Source) -> Poll:
        return _in_turn(source, states.get(source.id), asker, lambda turn: KINDS[source.kind].past(turn, first))

    return _each(sources, work)


def _in_turn(source: Source, state: SourceState | None, asker: Asker, ask: Callable[[Turn], Poll]) -> Poll:
    known = memory.state_for(source, state)
    silence = memory.why_not(known, asker.now)
    if silence:
        return Poll(source, known, problem=silence, asked=False)
    return ask(Turn(source, known, asker))


def _each(sources: Iterable[Source], work: Callable[[Source], Poll]) -> Iterator[Poll]:
    return (polled for _, polled in by_host(sources, work, lambda source: source.url, workers=_WORKERS))
