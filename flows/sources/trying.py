"""Trying an address before it becomes a source: what it is, what it lists, what its site offers instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from urllib.parse import urljoin

from extractors.discovery import DocumentKind, Named, feeds_named, sitemaps_named, what_is
from extractors.facts import FeedItem, Page
from flows.fetch import FEED, Failure, Fetcher, NotModified
from flows.outcomes import counted


@dataclass(frozen=True, slots=True)
class Tried:
    """What asking an address once has shown.

    `kind` is that of the `[[source]]` it would make, None if it gave nothing; `named` are feeds and sitemaps that
    its site names, worth trying before a listing.
    """

    url: str
    kind: DocumentKind | None
    items: tuple[FeedItem, ...] = ()
    title: str | None = None
    problem: str | None = None
    named: tuple[Named, ...] = ()
    newest: date | None = None  # where the source is
    further: int = 0  # sitemaps of an index, which a poll would follow

    @property
    def summary(self) -> str:
        """One or two lines for a person."""
        offers = "".join(f"\nits site names a {one.kind}: {one.url}" for one in self.named)
        if self.kind is None:
            return f"{self.url}: {self.problem}{offers}"
        titled = f' "{self.title}"' if self.title else ""
        newest = f", the newest of {self.newest:%Y-%m-%d}" if self.newest else ""
        found = f"{self.url}: a {self.kind}{titled} with {counted(len(self.items), 'item')}{newest}"
        further = f", and {self.further} further documents" if self.further else ""
        return found + further + offers


def tried_with(fetcher: Fetcher, url: str, *, zone: tzinfo, now: datetime) -> Tried:
    """What `url` is and lists, and what else its site names."""
    answer = fetcher.get(url, ask=FEED)
    if isinstance(answer, Failure):
        return Tried(url, None, problem=answer.reason)
    if isinstance(answer, NotModified):
        return Tried(url, None, problem='the server says "not modified" to a first question')
    kind, reading = what_is(answer.body, answer.headers.get("content-type"), answer.url, zone)
    dates = [item.published_day for item in reading.items if item.published and item.published <= now]
    return Tried(
        answer.moved_to or url,
        None if reading.problem else kind,
        reading.items,
        reading.title,
        reading.problem,
        named=_named(fetcher, answer) if kind == "listing" else (),
        newest=max(filter(None, dates), default=None),
        further=len(reading.further) if kind == "sitemap" else 0,
    )


def _named(fetcher: Fetcher, page: Page) -> tuple[Named, ...]:
    """Feeds that the page names, and sitemaps that the site's robots.txt names."""
    robots = fetcher.get(urljoin(page.url, "/robots.txt"), ask=FEED)
    text = robots.body.decode("utf-8", "replace") if isinstance(robots, Page) else ""
    return feeds_named(page.body, page.headers.get("content-type"), page.url) + sitemaps_named(text, page.url)
