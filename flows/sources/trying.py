"""Trying out an address before it is made a source: what it is, and what would be found there now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from extractors.facts import FeedItem
from flows.fetch import Fetcher
from flows.settings import Settings, Source
from flows.sources.polling import Poll, poll

_KINDS = ("feed", "sitemap")  # what an address alone can be; the others need more than an address


@dataclass(frozen=True, slots=True)
class Tried:
    """What an address turned out to be; `kind` is None when it is nothing that can be polled."""

    url: str
    kind: str | None
    items: tuple[FeedItem, ...]
    problem: str | None

    @property
    def summary(self) -> str:
        """One line for a person."""
        if self.kind is None:
            return f"{self.url}: {self.problem}"
        dated = sum(item.published_day is not None for item in self.items)
        return f"{self.url}: a {self.kind} with {len(self.items)} items, {dated} of them dated"


def try_out(settings: Settings, url: str, *, now: datetime) -> Tried:
    """Ask an address once and read it as each kind in turn; raises ConfigurationError for what is no address."""
    with Fetcher(settings.fetch) as fetcher:
        polls = list(_polls(fetcher, url, now))
    best = max(polls, key=lambda polled: len(polled.items))
    if best.items:
        return Tried(url, best.source.kind, best.items, None)
    return Tried(url, None, (), polls[0].problem or "an empty feed")


def _polls(fetcher: Fetcher, url: str, now: datetime) -> Iterator[Poll]:
    for kind in _KINDS:
        source = Source(id="check", name=url, kind=kind, url=url, language="en")
        yield poll(source, None, fetcher, now=now)
