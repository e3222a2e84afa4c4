"""Listings: HTML pages of links, of sites that have no feed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from extractors.facts import FeedReading, Page
from extractors.listings import read_listing
from flows.fetch import ARTICLE, Ask
from flows.settings import Source


def as_a_page(source: Source, _now: datetime) -> tuple[str, Ask]:
    """The configured address as a page for people, so that robots.txt has its say."""
    headers = {name: value.get_secret_value() for name, value in source.headers.items()}
    return source.url, replace(ARTICLE, headers=headers, article=False)


def next_page(reading: FeedReading, _first: date | None, goes_on: bool) -> tuple[str, ...]:
    """The page behind this one, as long as it may belong to the period."""
    return tuple(page.url for page in reading.further) if goes_on else ()


def read_listing_page(page: Page, source: Source) -> FeedReading:
    """The articles that a page lists; its next page is for backfills alone."""
    return read_listing(
        page.body, page.headers.get("content-type"), page.url, source.zone, pattern=source.articles or None
    )
