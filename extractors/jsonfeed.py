"""JSON Feed 1.0 and 1.1 -> FeedReading."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import Any

from extractors.facts import FeedItem, FeedReading
from extractors.markup import plain_text, plain_title
from extractors.timestamps import Stamp, read_stamp
from extractors.urls import resolved
from extractors.xmltext import xml_text

_LONGEST_SUMMARY = 50_000  # as in extractors.feeds
_DATE_KEYS = ("date_published", "date_modified")
_LINK_KEYS = ("url", "external_url")


def is_json(body: bytes, content_type: str | None) -> bool:
    """Whether the answer means to be JSON, by its first character or its type."""
    start = body[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") or (start.startswith(b"[") and "json" in (content_type or ""))


def read_json_feed(body: bytes, content_type: str | None, base_url: str, zone: tzinfo) -> FeedReading:
    """All items of a JSON feed. Never raises on bad bytes: `problem` says why nothing could be read."""
    if not body.strip():
        return FeedReading(problem="the answer is empty")
    feed, problem = read_json(body, content_type)
    if problem:
        return FeedReading(problem=problem)
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        return FeedReading(problem="not a JSON Feed: it has no list of items")
    entries = [entry for entry in feed["items"] if isinstance(entry, dict)]
    items = tuple(_items(entries, base_url, zone))
    title = plain_title(_text(feed.get("title")), is_html=False)
    return FeedReading(items=items, title=title or None, unlinked=len(feed["items"]) - len(items))


def read_json(body: bytes, content_type: str | None) -> tuple[Any, str | None]:
    """The value that `body` writes down, or None with the problem."""
    try:
        return json.loads(xml_text(body, content_type), strict=False), None
    except json.JSONDecodeError as error:
        return None, f"broken JSON at character {error.pos}: {error.msg}"
    except (RecursionError, ValueError):  # nested a thousand deep; a number of ten thousand digits
        return None, "broken JSON: nested too deeply or a number without end"


def _items(entries: list[dict[str, Any]], base_url: str, zone: tzinfo) -> Iterator[FeedItem]:
    for entry in entries:
        url = link_in(entry, _LINK_KEYS, base_url) or link_in(entry, ("id",), "")
        if url is None:
            continue
        stamp = _stamp(entry, zone)
        yield FeedItem(
            url=url,
            title=plain_title(_text(entry.get("title")), is_html=False) or None,
            published=stamp.at if stamp else None,
            published_day=stamp.day if stamp else None,
            summary=_summary(entry) or None,
        )


def link_in(entry: Mapping[str, Any], keys: tuple[str, ...], base_url: str) -> str | None:
    """The first of the keys that holds a web address, made absolute."""
    return next((url for key in keys if (url := resolved(_text(entry.get(key)), base_url))), None)


def _stamp(entry: Mapping[str, Any], zone: tzinfo) -> Stamp | None:
    return next((s for s in (read_stamp(_text(entry.get(key)), zone) for key in _DATE_KEYS) if s), None)


def _summary(entry: Mapping[str, Any]) -> str:
    """The longest of the three texts that an item may have."""
    plain = [_text(entry.get("content_text")), _text(entry.get("summary"))]
    return max([*plain, plain_text(_text(entry.get("content_html")))], key=len).strip()[:_LONGEST_SUMMARY]


def _text(value: object) -> str:
    """Text and numbers as text; everything else is nothing."""
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
