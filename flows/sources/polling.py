"""One poll: ask, compare with what is remembered, read, remember."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Ask, Cause, Failure, Fetcher, NotModified, by_host
from flows.settings import Source
from flows.sources import memory
from flows.sources.kinds import KINDS, Kind
from flows.store.records import SourceState


@dataclass(frozen=True, slots=True)
class Poll:
    """What came of asking one source once.

    `items`: all that it lists; nothing after a 304, so who wants to try an item again has to remember it.
    `state`: what to store in place of the former. `problem`: one line on what went wrong, if anything did.
    `asked`: False if it told us to wait. `unchanged`: it lists exactly what it listed the last time.
    """

    source: Source
    state: SourceState
    items: tuple[FeedItem, ...] = ()
    problem: str | None = None
    asked: bool = True
    unchanged: bool = False
    is_first: bool = False  # it never answered before: what it lists is told in one summary
    unreachable: bool = False  # there was no usable answer


def poll(source: Source, state: SourceState | None, fetcher: Fetcher, *, now: datetime) -> Poll:
    """Ask the source whatever our own interval says (`due` decides that), but never against a Retry-After."""
    known = memory.state_for(source, state)
    silence = memory.why_not(known, now)
    if silence:
        return Poll(source, known, problem=silence, asked=False)
    kind = KINDS[source.kind]
    url, ask = kind.ask(source, now)
    validators = memory.validators(known, now)
    answer = fetcher.get(known.adopted_url or url, validators=validators, ask=ask)
    if isinstance(answer, NotModified) and not validators:
        answer = Failure('the server says "not modified" to a first question', Cause.STATUS, 304)
    if isinstance(answer, Failure):
        asked = answer.cause is not Cause.BUSY or answer.status is not None  # else its host still waits
        state = memory.after_failure(known, answer, now)
        return Poll(source, state, problem=answer.reason, unreachable=True, asked=asked)
    answered = memory.after_answer(known, answer, now, conditional=bool(validators))
    if isinstance(answer, NotModified):
        return Poll(source, answered, unchanged=True)
    return _read(_Asked(source, kind, ask, known, answered), answer, fetcher, now)


def poll_all(
    sources: Iterable[Source],
    states: Mapping[str, SourceState],
    fetcher: Fetcher,
    *,
    now: datetime,
    due_only: bool = False,
    workers: int = 64,
) -> Iterator[Poll]:
    """Poll many sources, each once, as they finish: one queue for each host, hosts beside each other.

    A thread that waits costs little; 64 of them keep a hundred hanging sources from holding up two thousand.
    `due_only` leaves out those whose own interval has not passed, or whose answers are still fresh.
    """
    wanted = [s for s in sources if not due_only or memory.due(s, states.get(s.id), now)]

    def work(source: Source) -> Poll:
        return poll(source, states.get(source.id), fetcher, now=now)

    for _, polled in by_host(wanted, work, lambda source: source.url, workers=workers):
        yield polled


@dataclass(frozen=True, slots=True)
class _Asked:
    """A source in the middle of its poll: what was known before, and what is known after its answer."""

    source: Source
    kind: Kind
    ask: Ask
    before: SourceState
    state: SourceState


def _read(asked: _Asked, page: Page, fetcher: Fetcher, now: datetime) -> Poll:
    source, before = asked.source, asked.before
    reading = asked.kind.read(page, source)
    if reading.problem and not reading.items:
        return Poll(source, memory.after_problem(before, reading.problem, now), problem=reading.problem)
    whole = _followed(asked, reading, fetcher)
    state = memory.after_reading(asked.state, source, whole, now)
    return Poll(
        source,
        state,
        whole.items,
        whole.problem,
        unchanged=state.body_hash == before.body_hash,
        is_first=before.last_success is None,
    )


def _followed(asked: _Asked, reading: FeedReading, fetcher: Fetcher) -> FeedReading:
    """The reading together with those of its further documents; the first problem among them is told."""
    items, problem = list(reading.items), reading.problem
    for url in asked.kind.follow(reading.further, asked.before.last_new_item):
        answer = fetcher.get(url, ask=asked.ask)
        if isinstance(answer, Page):
            part = asked.kind.read(answer, asked.source)
            items += part.items
            problem = problem or part.problem
        elif isinstance(answer, Failure):
            problem = problem or answer.reason
    return replace(reading, items=tuple(items), problem=problem)
