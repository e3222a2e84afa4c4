"""The kinds of source: adding one touches its own file and one line of the table below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import FEED, Ask
from flows.settings import Source
from flows.sources.kind_feed import read_feed_page
from flows.sources.kind_sitemap import newest_sitemaps, read_sitemap_page


def _plainly(source: Source, _now: datetime) -> tuple[str, Ask]:
    """The configured address, with the source's own headers."""
    headers = {name: value.get_secret_value() for name, value in source.headers.items()}
    return source.url, replace(FEED, headers=headers)


def _nothing(_further: tuple[FeedItem, ...], _since: datetime | None) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of source is asked and read.

    `ask`: the address and way of asking at a moment. `read`: what the answer lists. `follow`: which further
    documents to ask for as well, given those that the answer names and when the source last had something new.
    """

    read: Callable[[Page, Source], FeedReading]
    ask: Callable[[Source, datetime], tuple[str, Ask]] = _plainly
    follow: Callable[[tuple[FeedItem, ...], datetime | None], tuple[str, ...]] = _nothing


KINDS: dict[str, Kind] = {
    "feed": Kind(read_feed_page),
    "sitemap": Kind(read_sitemap_page, follow=newest_sitemaps),
}
