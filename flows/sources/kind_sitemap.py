"""Sitemaps: lists of pages, and indexes, of which only what may hold news is followed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from extractors.facts import FeedItem, FeedReading, Page
from extractors.sitemaps import read_sitemap
from flows.settings import Source

# A site's newest pages stand in its newest sitemap; two more cover the turn of a month and a news sitemap beside it.
_MOST_FOLLOWED = 3
# lastmod of a sitemap is often a bare day in a zone of its own.
_MARGIN = timedelta(days=2)
_NUMBERS = re.compile(r"\d+")
_YEAR_MONTH = re.compile(r"(?<!\d)(20\d{2})(?:[-_/.]?(0[1-9]|1[0-2]))?(?:[-_/.]?\d{2})?(?!\d)")


def read_sitemap_page(page: Page, source: Source) -> FeedReading:
    """The pages of a sitemap, or the sitemaps of an index."""
    return read_sitemap(page.body, page.headers.get("content-type"), page.url, source.zone)


def newest_sitemaps(further: tuple[FeedItem, ...], since: datetime | None) -> tuple[str, ...]:
    """The sitemaps of an index that may list new pages: the newest by date, or by the numbers in their names."""
    dated = [sitemap for sitemap in further if sitemap.published]
    if dated:
        newest = sorted(dated, key=_moment, reverse=True)
        recent = [sitemap for sitemap in newest if since is None or _moment(sitemap) > since - _MARGIN]
        return tuple(s.url for s in (recent or newest[:1])[:_MOST_FOLLOWED])
    by_name = sorted(further, key=_name_order, reverse=True)
    return tuple(s.url for s in by_name[:_MOST_FOLLOWED])


def sitemaps_since(reading: FeedReading, first: date | None, _goes_on: bool) -> tuple[str, ...]:
    """The sitemaps of an index that may list pages from that day on: by their date, else by a year in their name."""
    return tuple(s.url for s in reading.further if first is None or _may_reach(s, first))


def _may_reach(sitemap: FeedItem, first: date) -> bool:
    if sitemap.published_day:
        return sitemap.published_day >= first - _MARGIN
    years = _YEAR_MONTH.findall(urlsplit(sitemap.url).path)
    if not years:
        return True
    year, month = years[-1]
    return (int(year), int(month or 12)) >= (first.year, first.month)


def _moment(sitemap: FeedItem) -> datetime:
    return sitemap.published or datetime.min.replace(tzinfo=UTC)


def _name_order(sitemap: FeedItem) -> tuple[bool, list[int]]:
    return "news" in sitemap.url, [int(number) for number in _NUMBERS.findall(sitemap.url)]
