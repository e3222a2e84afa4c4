"""What a document is to a reader of news, and which feeds and sitemaps a site names itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Literal

from lxml import html

from extractors.facts import FeedReading
from extractors.feeds import BROKEN, read_feed
from extractors.jsonfeed import is_json, read_json_feed
from extractors.listings import parsed_page, read_listing
from extractors.markup import plain_title
from extractors.sitemaps import read_sitemap
from extractors.urls import followed

DocumentKind = Literal["feed", "sitemap", "listing"]

_FEED_TYPES = {
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/rss+xml",
    "application/json",
}
_FEED_NAME = re.compile(r"(?:rss|atom|feeds?)(?:\.xml|\.json|\.php|\.aspx)?/?(?:\?.*)?$", re.IGNORECASE)
_SITEMAP_LINE = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Named:
    """A feed or sitemap that a site names."""

    url: str
    kind: DocumentKind
    title: str | None = None


def what_is(body: bytes, content_type: str | None, base_url: str, zone: tzinfo) -> tuple[DocumentKind, FeedReading]:
    """The kind of source that a document can be, and what it lists; a page of links is the last guess."""
    if is_json(body, content_type):
        return "feed", read_json_feed(body, content_type, base_url, zone)
    feed = read_feed(body, content_type, base_url, zone)
    if feed.items or feed.problem is None or feed.problem.startswith(BROKEN):
        return "feed", feed
    sitemap = read_sitemap(body, content_type, base_url, zone)
    if sitemap.items or sitemap.further:
        return "sitemap", sitemap
    return "listing", read_listing(body, content_type, base_url, zone)


def feeds_named(body: bytes, content_type: str | None, base_url: str) -> tuple[Named, ...]:
    """The feeds that a web page names in its head, then those that it links to by their looks."""
    root = parsed_page(body, content_type)
    if root is None:
        return ()
    found: dict[str, Named] = {}
    for named in [*_in_head(root, base_url), *_linked(root, base_url)]:
        found.setdefault(named.url, named)
    return tuple(found.values())[:_MOST_NAMED]


def sitemaps_named(robots: str, base_url: str) -> tuple[Named, ...]:
    """The sitemaps that a robots.txt names."""
    urls = (followed(written, base_url) for written in _SITEMAP_LINE.findall(robots))
    return tuple(Named(url, "sitemap") for url in dict.fromkeys(urls) if url)[:_MOST_NAMED]


def _in_head(root: html.HtmlElement, base_url: str) -> Iterator[Named]:
    for link in root.iter("link"):
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        if "alternate" in (link.get("rel") or "").lower().split() and kind in _FEED_TYPES:
            yield from _named(link, base_url)


def _linked(root: html.HtmlElement, base_url: str) -> Iterator[Named]:
    for anchor in root.iter("a"):
        if _FEED_NAME.search(anchor.get("href") or ""):
            yield from _named(anchor, base_url)


def _named(element: html.HtmlElement, base_url: str) -> Iterator[Named]:
    url = followed(element.get("href"), base_url)
    if url:
        yield Named(url, "feed", plain_title(element.get("title") or element.text_content()) or None)
