"""Sitemaps -> FeedReading: lists of pages, indexes of more sitemaps, Google News, plain lists of addresses."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from datetime import tzinfo
from typing import Literal
from urllib.parse import urljoin

from lxml import etree

from extractors.facts import FeedItem, FeedReading
from extractors.feeds import html_problem, read_feed
from extractors.markup import plain_title
from extractors.timestamps import read_stamp
from extractors.urls import resolved
from extractors.xmltext import entity_problem, local_name, structure_problem, xml_text

# The protocol allows 50 MB unpacked; a bomb stops there.
_MOST_BYTES = 50_000_000
_GZIP = b"\x1f\x8b"
_FEED_ROOTS = {"rss", "feed", "RDF"}
_ROOTS = {"urlset", "sitemapindex"}


def read_sitemap(body: bytes, content_type: str | None, base_url: str, zone: tzinfo) -> FeedReading:
    """The pages of a sitemap as items, and the sitemaps of an index as `further`, in the order of the document.

    `published` is the news date, else `lastmod`: a hint, for a page may change long after it appeared. Never
    raises on bad bytes: `problem` says why nothing, or not all, could be read. A feed in the place of a sitemap,
    which the protocol allows, is read as one.
    """
    unpacked, problem = _unpacked(body)
    if problem or not unpacked.strip():
        return FeedReading(problem=problem or "the answer is empty")
    text = xml_text(unpacked, content_type)
    problem = entity_problem(text) or html_problem(text, "a sitemap") or structure_problem(text)
    if problem:
        return FeedReading(problem=problem)
    if not text.lstrip().startswith("<"):
        return _plain(text, base_url)
    root = _root(text)
    if root in _FEED_ROOTS:
        return read_feed(unpacked, content_type, base_url, zone)
    return _reading(text, base_url, zone) if root in _ROOTS else FeedReading(problem="not a sitemap")


def _unpacked(body: bytes) -> tuple[bytes, str | None]:
    """Sitemaps often are .gz files that nobody declares as compressed."""
    if not body.startswith(_GZIP):
        return body, None
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        text = unpacker.decompress(body, _MOST_BYTES)
    except zlib.error:
        return b"", "a compressed sitemap that cannot be unpacked"
    if unpacker.unconsumed_tail:
        return b"", f"larger than {_MOST_BYTES // 1_000_000} MB unpacked"
    return text, None


def _plain(text: str, base_url: str) -> FeedReading:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    urls = [line for line in lines if line.lower().startswith(("http://", "https://"))]
    if not urls or len(urls) * 2 < len(lines):
        return FeedReading(problem="not a sitemap")
    return FeedReading(items=tuple(FeedItem(urljoin(base_url, url)) for url in urls), unlinked=len(lines) - len(urls))


def _root(text: str) -> str:
    for _, element in _elements(text, ("start",)):
        return local_name(element)
    return ""


def _elements(text: str, events: tuple[Literal["start", "end"], ...]) -> Iterator[tuple[str, etree._Element]]:
    """The document's elements as they are parsed; it ends where the XML is broken beyond repair."""
    parsed = etree.iterparse(
        io.BytesIO(text.encode("utf-8", "ignore")),
        events=events,
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        recover=True,
    )
    try:
        for event, element in parsed:
            if isinstance(element.tag, str):
                yield event, element
    except etree.XMLSyntaxError:
        return


def _reading(text: str, base_url: str, zone: tzinfo) -> FeedReading:
    items: list[FeedItem] = []
    further: list[FeedItem] = []
    unlinked = 0
    for _, element in _elements(text, ("end",)):
        name = local_name(element)
        if name not in {"url", "sitemap"}:
            continue
        item = _item(name, _values(element), base_url, zone)
        unlinked += item is None
        if item is not None:
            (items if name == "url" else further).append(item)
        _forget(element)
    return FeedReading(items=tuple(items), further=tuple(further), unlinked=unlinked)


def _forget(element: etree._Element) -> None:
    """Free what was read: a sitemap has up to 50,000 of them."""
    parent = element.getparent()
    element.clear()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def _values(element: etree._Element) -> dict[str, str]:
    """The first text of each `parent/name` below the element, whatever its namespace (many get it wrong)."""
    values: dict[str, str] = {}
    for child in element.iterdescendants(tag=etree.Element):
        parent = child.getparent()
        if parent is not None and child.text and child.text.strip():
            name = f"{local_name(parent)}/{local_name(child)}"
            values.setdefault(name, child.text.strip())
    return values


def _item(name: str, values: dict[str, str], base_url: str, zone: tzinfo) -> FeedItem | None:
    url = resolved(values.get(f"{name}/loc", ""), base_url)
    if url is None:
        return None
    dates = (values.get("news/publication_date"), values.get(f"{name}/lastmod"))
    stamp = next((s for s in (read_stamp(written, zone) for written in dates) if s), None)
    return FeedItem(
        url=url,
        title=plain_title(values.get("news/title", "")) or None,
        published=stamp.at if stamp else None,
        published_day=stamp.day if stamp else None,
    )
