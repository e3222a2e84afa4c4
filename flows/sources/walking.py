"""The way back through the documents of one source: whole sitemap indexes, older pages of listings and endpoints."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Ask, Failure
from flows.sources import memory
from flows.sources.turns import Poll, Turn, asked_plainly

if TYPE_CHECKING:
    from flows.sources.documents import Documents

# A site's whole past in monthly sitemaps of twenty years, or 500 pages of a list: more is for an archive.
_MOST_DOCUMENTS = 500


@dataclass
class Walk:
    """One source asked for document after document until a period is covered."""

    kind: Documents
    turn: Turn
    first: date | None
    items: dict[str, FeedItem] = field(default_factory=dict)
    problem: str | None = None
    unlinked: int = 0

    def poll(self) -> Poll:
        """All that it lists; its former state, except after a failure."""
        source, state, now = self.turn.source, self.turn.state, self.turn.now
        url, ask = self.kind.ask(source, now)
        waiting, asked = deque([(state.adopted_url or url, ask)]), 0
        while waiting and asked < _MOST_DOCUMENTS:
            url, ask = waiting.popleft()
            answer = asked_plainly(self.turn.asker.fetcher, url, ask)
            asked += 1
            if isinstance(answer, Failure) and asked == 1:
                failed = memory.after_failure(state, answer, now)
                return Poll(source, failed, problem=answer.reason, unreachable=True)
            waiting.extend(self._read(answer, ask, asked) if isinstance(answer, Page) else ())
            self.problem = self.problem or (answer.reason if isinstance(answer, Failure) else None)
        return Poll(source, state, tuple(self.items.values()), self.problem, unlinked=self.unlinked)

    def _read(self, page: Page, ask: Ask, nth: int) -> list[tuple[str, Ask]]:
        """Keep the items of one document and answer which to ask for next."""
        reading = self.turn.read(self.kind.read, page)
        before = len(self.items)
        self.items |= {item.url: item for item in reading.items}
        self.unlinked += reading.unlinked
        self.problem = self.problem or (None if self.items else reading.problem)
        goes_on = len(self.items) > before and _reaches(reading, self.first)
        following = [(url, ask) for url in self.kind.older(reading, self.first, goes_on)]
        numbered = self.kind.page(self.turn.source, self.turn.now, nth) if goes_on else None
        return [*following, numbered] if numbered else following


def _reaches(reading: FeedReading, first: date | None) -> bool:
    """Whether an older page of the list may still belong to the period."""
    days = [item.published_day for item in reading.items if item.published_day]
    return bool(reading.items) and (not days or first is None or max(days) >= first)
