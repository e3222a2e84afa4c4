"""Feeds: RSS, RDF, Atom and JSON Feed, told apart by their first character, not by what the server claims."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from extractors.facts import FeedReading, Page
from extractors.feeds import read_feed
from extractors.jsonfeed import is_json, read_json_feed
from flows.fetch import FEED, Ask
from flows.settings import Source


def as_a_feed(source: Source, _now: datetime) -> tuple[str, Ask]:
    """The configured address, with the source's own headers."""
    return source.url, replace(FEED, headers={name: value.get_secret_value() for name, value in source.headers.items()})


def read_feed_page(page: Page, source: Source) -> FeedReading:
    """The items of a feed."""
    content_type = page.headers.get("content-type")
    read = read_json_feed if is_json(page.body, content_type) else read_feed
    return read(page.body, content_type, page.url, source.zone)
