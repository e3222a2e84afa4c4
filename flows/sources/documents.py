"""The kinds of source that are asked for documents over the network: feeds, sitemaps, listings, endpoints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Ask, Cause, Failure, NotModified
from flows.settings import Source
from flows.sources import memory
from flows.sources.kind_feed import as_a_feed
from flows.sources.turns import Poll, Read, Turn, asked_plainly
from flows.sources.walking import Walk
from flows.store.records import SourceState


def _nothing(_further: tuple[FeedItem, ...], _since: datetime | None) -> tuple[str, ...]:
    return ()


def _nothing_older(_reading: FeedReading, _first: date | None, _goes_on: bool) -> tuple[str, ...]:
    return ()


def _no_page(_source: Source, _now: datetime, _number: int) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Documents:
    """How one such kind is asked and read.

    `ask`: the address and way of asking at a moment. `read`: what the answer lists. `follow`: which further
    documents to ask for as well, given those that the answer names and when the source last had something new.
    For a past period that begins on a day, `older`: which documents that the answer names to ask for, given whether
    older ones may still belong to it; `page`: how to ask for the list's page of a number, if it has pages.
    """

    read: Read
    ask: Callable[[Source, datetime], tuple[str, Ask]] = as_a_feed
    follow: Callable[[tuple[FeedItem, ...], datetime | None], tuple[str, ...]] = _nothing
    older: Callable[[FeedReading, date | None, bool], tuple[str, ...]] = _nothing_older
    page: Callable[[Source, datetime, int], tuple[str, Ask] | None] = _no_page

    def poll(self, turn: Turn) -> Poll:
        """Ask, compare with what is remembered, read, remember."""
        source, known, now = turn.source, turn.state, turn.now
        url, ask = self.ask(source, now)
        validators = memory.validators(known, now)
        where, fetcher = known.adopted_url or url, turn.asker.fetcher
        answer = (
            fetcher.get(where, validators=validators, ask=ask) if validators else asked_plainly(fetcher, where, ask)
        )
        if isinstance(answer, Failure):
            asked = answer.cause is not Cause.BUSY or answer.status is not None  # else its host still waits
            state = memory.after_failure(known, answer, now)
            silent = asked and answer.status is None
            return Poll(source, state, problem=answer.reason, unreachable=True, asked=asked, silent=silent)
        answered = memory.after_answer(known, answer, now, conditional=bool(validators))
        if isinstance(answer, NotModified):
            return Poll(source, answered, unchanged=True)
        return self._listed(turn, answered, answer, ask)

    def past(self, turn: Turn, first: date | None) -> Poll:
        """All that it lists from that day on, as far back as it shows."""
        return Walk(self, turn, first).poll()

    def _listed(self, turn: Turn, answered: SourceState, page: Page, ask: Ask) -> Poll:
        source, before, now = turn.source, turn.state, turn.now
        reading = turn.read(self.read, page)
        if reading.problem and not reading.items:
            return Poll(source, memory.after_problem(before, reading.problem, now), problem=reading.problem)
        whole = self._followed(turn, reading, ask)
        state = memory.after_reading(answered, source, whole, now)
        return Poll(
            source,
            state,
            whole.items,
            whole.problem,
            unchanged=state.body_hash == before.body_hash,
            is_first=before.last_success is None,
            unlinked=whole.unlinked,
        )

    def _followed(self, turn: Turn, reading: FeedReading, ask: Ask) -> FeedReading:
        """The reading together with those of its further documents; the first problem among them is told."""
        parts = [reading]
        for url in self.follow(reading.further, turn.state.last_new_item):
            answer = turn.asker.fetcher.get(url, ask=ask)
            if isinstance(answer, Page):
                parts.append(turn.read(self.read, answer))
            elif isinstance(answer, Failure):
                parts.append(FeedReading(problem=answer.reason))
        return replace(
            reading,
            items=tuple(item for part in parts for item in part.items),
            problem=next((part.problem for part in parts if part.problem), None),
            unlinked=sum(part.unlinked for part in parts),
        )
