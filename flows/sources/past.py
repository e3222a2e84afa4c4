"""Asking sources for a past period: whole sitemap indexes, older pages of listings and endpoints."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Ask, Failure, Fetcher, by_host
from flows.settings import Source
from flows.sources import memory
from flows.sources.kinds import KINDS
from flows.sources.polling import Poll
from flows.store.records import SourceState

# A site's whole past in monthly sitemaps of twenty years, or 500 pages of a list: more is for an archive.
_MOST_DOCUMENTS = 500


def poll_past(
    sources: Iterable[Source],
    states: Mapping[str, SourceState],
    fetcher: Fetcher,
    *,
    first: date | None,
    now: datetime,
    workers: int = 64,
) -> Iterator[Poll]:
    """All that each source lists from the day `first` on, as far back as it shows; it may list older ones too.

    Nothing that is remembered of a source is used or changed but its wish to be left alone: `Poll.state` is the
    former state, except after a failure.
    """

    def work(source: Source) -> Poll:
        known = memory.state_for(source, states.get(source.id))
        silence = memory.why_not(known, now)
        if silence:
            return Poll(source, known, problem=silence, asked=False)
        return _Walk(source, known, fetcher, first, now).poll()

    for _, polled in by_host(sources, work, lambda source: source.url, workers=workers):
        yield polled


@dataclass
class _Walk:
    """The way back through the documents of one source."""

    source: Source
    state: SourceState
    fetcher: Fetcher
    first: date | None
    now: datetime
    items: dict[str, FeedItem] = field(default_factory=dict)
    problem: str | None = None

    def poll(self) -> Poll:
        """Ask for document after document until the period is covered."""
        url, ask = KINDS[self.source.kind].ask(self.source, self.now)
        waiting, asked = deque([(self.state.adopted_url or url, ask)]), 0
        while waiting and asked < _MOST_DOCUMENTS:
            url, ask = waiting.popleft()
            answer = self.fetcher.get(url, ask=ask)
            asked += 1
            if isinstance(answer, Failure) and asked == 1:
                failed = memory.after_failure(self.state, answer, self.now)
                return Poll(self.source, failed, problem=answer.reason, unreachable=True)
            waiting.extend(self._read(answer, ask, asked) if isinstance(answer, Page) else ())
            self.problem = self.problem or (answer.reason if isinstance(answer, Failure) else None)
        return Poll(self.source, self.state, tuple(self.items.values()), self.problem)

    def _read(self, page: Page, ask: Ask, nth: int) -> list[tuple[str, Ask]]:
        """Keep the items of one document and answer which to ask for next."""
        kind = KINDS[self.source.kind]
        reading = kind.read(page, self.source)
        before = len(self.items)
        self.items |= {item.url: item for item in reading.items}
        self.problem = self.problem or (None if self.items else reading.problem)
        goes_on = len(self.items) > before and _reaches(reading, self.first)
        following = [(url, ask) for url in kind.older(reading, self.first, goes_on)]
        numbered = kind.page(self.source, self.now, nth) if goes_on else None
        return [*following, numbered] if numbered else following


def _reaches(reading: FeedReading, first: date | None) -> bool:
    """Whether an older page of the list may still belong to the period."""
    days = [item.published_day for item in reading.items if item.published_day]
    return bool(reading.items) and (not days or first is None or max(days) >= first)
