"""Searches of Google News and Bing News: feeds whose links and titles hide the article behind the search."""

from __future__ import annotations

from dataclasses import replace

from extractors.facts import FeedReading, Page
from extractors.searches import unwrapped
from flows.settings import Source
from flows.sources.kind_feed import read_feed_page


def read_search_page(page: Page, source: Source) -> FeedReading:
    """The articles that were found, each by its own address where the link holds it."""
    reading = read_feed_page(page, source)
    return replace(reading, items=tuple(unwrapped(item) for item in reading.items))
