"""The kinds of source: adding one touches its own file and one line of the table below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Ask
from flows.settings import Source
from flows.sources.kind_api import ask_endpoint, ask_endpoint_page, read_endpoint_page
from flows.sources.kind_feed import as_a_feed, read_feed_page
from flows.sources.kind_listing import as_a_page, next_page, read_listing_page
from flows.sources.kind_search import read_search_page
from flows.sources.kind_sitemap import newest_sitemaps, read_sitemap_page, sitemaps_since


def _nothing(_further: tuple[FeedItem, ...], _since: datetime | None) -> tuple[str, ...]:
    return ()


def _nothing_older(_reading: FeedReading, _first: date | None, _goes_on: bool) -> tuple[str, ...]:
    return ()


def _no_page(_source: Source, _now: datetime, _number: int) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of source is asked and read.

    `ask`: the address and way of asking at a moment. `read`: what the answer lists. `follow`: which further
    documents to ask for as well, given those that the answer names and when the source last had something new.
    For a past period that begins on a day, `older`: which documents that the answer names to ask for, given whether
    older ones may still belong to it; `page`: how to ask for the list's page of a number, if it has pages.
    """

    read: Callable[[Page, Source], FeedReading]
    ask: Callable[[Source, datetime], tuple[str, Ask]] = as_a_feed
    follow: Callable[[tuple[FeedItem, ...], datetime | None], tuple[str, ...]] = _nothing
    older: Callable[[FeedReading, date | None, bool], tuple[str, ...]] = _nothing_older
    page: Callable[[Source, datetime, int], tuple[str, Ask] | None] = _no_page


KINDS: dict[str, Kind] = {
    "api": Kind(read_endpoint_page, ask=ask_endpoint, page=ask_endpoint_page),
    "feed": Kind(read_feed_page),
    "listing": Kind(read_listing_page, ask=as_a_page, older=next_page),
    "rsshub": Kind(read_feed_page),
    "search": Kind(read_search_page),
    "sitemap": Kind(read_sitemap_page, follow=newest_sitemaps, older=sitemaps_since),
}
