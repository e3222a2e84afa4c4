"""The kinds of source: adding one touches its own file and one line of the table below."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from flows.sources.documents import Documents
from flows.sources.kind_api import ask_endpoint, ask_endpoint_page, read_endpoint_page
from flows.sources.kind_archive import Archive
from flows.sources.kind_feed import read_feed_page
from flows.sources.kind_listing import as_a_page, next_page, read_listing_page
from flows.sources.kind_search import read_search_page
from flows.sources.kind_sitemap import newest_sitemaps, read_sitemap_page, sitemaps_since
from flows.sources.turns import Poll, Turn


class Kind(Protocol):
    """How one kind of source gives what it has: most are `Documents` asked for over the network."""

    def poll(self, turn: Turn) -> Poll:
        """What it has now, with the state to remember."""

    def past(self, turn: Turn, first: date | None) -> Poll:
        """All that it has from that day on, with its former state; it may list older things too."""


KINDS: dict[str, Kind] = {
    "api": Documents(read_endpoint_page, ask=ask_endpoint, page=ask_endpoint_page),
    "archive": Archive(),
    "feed": Documents(read_feed_page),
    "listing": Documents(read_listing_page, ask=as_a_page, older=next_page),
    "rsshub": Documents(read_feed_page),
    "search": Documents(read_search_page),
    "sitemap": Documents(read_sitemap_page, follow=newest_sitemaps, older=sitemaps_since),
}
