"""Trying an address before it becomes a source: what it is, what it lists, what its site offers instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from urllib.parse import urljoin

from extractors.discovery import DocumentKind, Named, feeds_named, sitemaps_named, what_is
from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import FEED, Failure, Fetcher, NotModified
from flows.outcomes import counted
from flows.reading import PageReader


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


def tried_with(fetcher: Fetcher, reader: PageReader, url: str, *, zone: tzinfo, now: datetime) -> Tried:
    """What `url` is and lists, and what else its site names; read under the same time limit as in runs."""
    answer = fetcher.get(url, ask=FEED)
    if isinstance(answer, Failure):
        return Tried(url, None, problem=answer.reason)
    if isinstance(answer, NotModified):
        return Tried(url, None, problem='the server says "not modified" to a first question')
    read = reader.document(_read, answer, zone)
    if isinstance(read, FeedReading):
        return Tried(url, None, problem=read.problem)
    kind, reading, feeds = read
    dates = [item.published_day for item in reading.items if item.published and item.published <= now]
    return Tried(
        answer.moved_to or url,
        None if reading.problem else kind,
        reading.items,
        reading.title,
        reading.problem,
        named=feeds + _sitemaps(fetcher, answer) if kind == "listing" else (),
        newest=max(filter(None, dates), default=None),
        further=len(reading.further) if kind == "sitemap" else 0,
    )


def _read(page: Page, zone: tzinfo) -> tuple[DocumentKind, FeedReading, tuple[Named, ...]]:
    """What a document is and lists, and the feeds that a page of links names."""
    content_type = page.headers.get("content-type")
    kind, reading = what_is(page.body, content_type, page.url, zone)
    return kind, reading, feeds_named(page.body, content_type, page.url) if kind == "listing" else ()


def _sitemaps(fetcher: Fetcher, page: Page) -> tuple[Named, ...]:
    """The sitemaps that the site's robots.txt names."""
    robots = fetcher.get(urljoin(page.url, "/robots.txt"), ask=FEED)
    text = robots.body.decode("utf-8", "replace") if isinstance(robots, Page) else ""
    return sitemaps_named(text, page.url)
