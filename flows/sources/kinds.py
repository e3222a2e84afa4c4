"""The kinds of source: adding one touches its own file and one line of the table below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Ask
from flows.settings import Source
from flows.sources.kind_api import ask_endpoint, read_endpoint_page
from flows.sources.kind_feed import as_a_feed, read_feed_page
from flows.sources.kind_listing import as_a_page, read_listing_page
from flows.sources.kind_search import read_search_page
from flows.sources.kind_sitemap import newest_sitemaps, read_sitemap_page


def _nothing(_further: tuple[FeedItem, ...], _since: datetime | None) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of source is asked and read.

    `ask`: the address and way of asking at a moment. `read`: what the answer lists. `follow`: which further
    documents to ask for as well, given those that the answer names and when the source last had something new.
    """

    read: Callable[[Page, Source], FeedReading]
    ask: Callable[[Source, datetime], tuple[str, Ask]] = as_a_feed
    follow: Callable[[tuple[FeedItem, ...], datetime | None], tuple[str, ...]] = _nothing


KINDS: dict[str, Kind] = {
    "api": Kind(read_endpoint_page, ask=ask_endpoint),
    "feed": Kind(read_feed_page),
    "listing": Kind(read_listing_page, ask=as_a_page),
    "rsshub": Kind(read_feed_page),
    "search": Kind(read_search_page),
    "sitemap": Kind(read_sitemap_page, follow=newest_sitemaps),
}
