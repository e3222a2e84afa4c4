"""RSS 0.9x-2.0, RDF and Atom -> FeedReading. The only home of feedparser."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

import feedparser

from extractors.facts import FeedItem, FeedReading
from extractors.markup import plain_text, plain_title
from extractors.timestamps import Stamp, read_stamp
from extractors.urls import canonical, host_of, resolved
from extractors.xmltext import entity_problem, structure_problem, xml_text

# Longer than any article we met (a law gazette, 80,000 characters); the page itself is fetched anyway.
_LONGEST_SUMMARY = 50_000

# First that gives a moment wins: when it appeared, then when it was changed, then tags of home-made feeds.
_DATE_KEYS = ("published", "updated", "created", "issued", "date", "time", "pubtime", "publishtime", "publish_time")

_PERIODS = {"hourly": 3600, "daily": 86400, "weekly": 604800, "monthly": 2592000, "yearly": 31536000}
_HTML_START = re.compile(r"\A(?:\s|<!--.*?-->)*(?:<!doctype\s+html|<html|<head|<body)", re.IGNORECASE | re.DOTALL)
_HTML_TITLE = re.compile(r"<title[^>]*>(.{0,200}?)</title>", re.IGNORECASE | re.DOTALL)
BROKEN = "broken XML"
"""How the problem of a feed begins that breaks off, or breaks down, before its first item."""

_PLACE = re.compile(r"\A<unknown>:(\d+):\d+: ")  # how the parser names a place of what is no file
_SKIP_HOURS = re.compile(r"<skipHours>(.*?)</skipHours>", re.IGNORECASE | re.DOTALL)
_HOUR = re.compile(r"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)


def read_feed(body: bytes, content_type: str | None, base_url: str, zone: tzinfo) -> FeedReading:
    """All entries of a feed, newest as the feed orders them.

    `base_url` resolves relative links; `zone` is where dates without one were written. Never raises on bad
    bytes: `problem` says in one line why nothing, or not all, could be read.
    """
    if not body.strip():
        return FeedReading(problem="the answer is empty")
    text = xml_text(body, content_type)
    problem = entity_problem(text) or html_problem(text, "a feed") or structure_problem(text)
    if problem:
        return FeedReading(problem=problem)
    return _reading(_parsed(text, base_url), text, base_url, zone)


def _parsed(text: str, base_url: str) -> Any:
    """What feedparser makes of it. Bytes go in as a stream: a str or bytes that looks like a path would be opened."""
    return feedparser.parse(
        io.BytesIO(b"<?xml version='1.0' encoding='utf-8'?>\n" + text.lstrip().encode("utf-8", "ignore")),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": base_url},
        sanitize_html=False,  # everything becomes plain text here; it halves the time
        resolve_relative_uris=False,  # links inside bodies are not followed
    )


def html_problem(text: str, wanted: str) -> str | None:
    """That a web page came instead of what was `wanted`, with its title: a login or a block shows itself so."""
    if not _HTML_START.match(text[:4000]):
        return None
    title = _HTML_TITLE.search(text[:20_000])
    named = f' ("{plain_title(title[1])[:60]}")' if title and title[1].strip() else ""
    return f"an HTML page{named} instead of {wanted}"


def _reading(parsed: Any, text: str, base_url: str, zone: tzinfo) -> FeedReading:
    entries = parsed["entries"]
    is_atom = str(parsed.get("version") or "").startswith("atom")
    items = tuple(_items(entries, base_url, zone, is_atom))
    feed = parsed["feed"]
    title = plain_title(str(dict.get(feed, "title") or ""))
    return FeedReading(
        items=items,
        title=title or None,
        ttl=_ttl(feed),
        problem=None if items else _problem(parsed),
        skip_hours=_skip_hours(text),
        unlinked=len(entries) - len(items),
    )


def _problem(parsed: Any) -> str | None:
    """Why it lists nothing: what breaks off in its first entry has one, but without an address."""
    if not parsed.get("version"):
        return "not a feed: no RSS, RDF or Atom in the answer"
    if parsed.get("bozo"):
        return f"{BROKEN}: {_one_line(parsed.get('bozo_exception'))}"
    return None


def _one_line(error: object) -> str:
    return _PLACE.sub(r"line \1: ", " ".join(str(error).split()))[:120]


def _items(entries: list[Any], base_url: str, zone: tzinfo, is_atom: bool) -> Iterator[FeedItem]:
    for entry in entries:
        url = _link(entry, base_url)
        if url is None:
            continue
        stamp = _stamp(entry, zone)
        yield FeedItem(
            url=url,
            title=_title(entry, is_atom) or None,
            published=stamp.at if stamp else None,
            published_day=stamp.day if stamp else None,
            summary=_summary(entry) or None,
            publisher=_publisher(entry),
        )


def _publisher(entry: Any) -> str | None:
    """The host, else the name, of the `<source>` that an entry was taken from, as searches write it."""
    source = dict.get(entry, "source") or {}
    host = host_of(canonical(str(dict.get(source, "href") or "")) or "")
    return host or plain_title(str(dict.get(source, "title") or "")) or None


def _link(entry: Any, base_url: str) -> str | None:
    """The entry's own address, else a guid or enclosure that is one, made absolute."""
    for key in ("feedburner_origlink", "link", "id"):
        url = _address(dict.get(entry, key), base_url, absolute=key == "id")
        if url:
            return url
    hrefs = (dict.get(link, "href") for link in dict.get(entry, "links") or ())
    return next((url for url in (_address(h, base_url, absolute=False) for h in hrefs) if url), None)


def _address(written: object, base_url: str, *, absolute: bool) -> str | None:
    url = "".join(str(written or "").split())
    if absolute and not url.lower().startswith(("http://", "https://")):
        return None
    return resolved(url, base_url)


def _stamp(entry: Any, zone: tzinfo) -> Stamp | None:
    stamps = (read_stamp(str(dict.get(entry, key) or ""), zone) for key in _DATE_KEYS)
    return next((stamp for stamp in stamps if stamp), None)


def _title(entry: Any, is_atom: bool) -> str:
    """RSS does not say whether a title is HTML, and it often is; Atom says so."""
    kind = dict.get(dict.get(entry, "title_detail") or {}, "type") or ""
    return plain_title(str(dict.get(entry, "title") or ""), is_html=not is_atom or "html" in kind)


def _summary(entry: Any) -> str:
    """The longest of summary and full contents, as plain text."""
    written = [dict.get(entry, "summary")] + [dict.get(part, "value") for part in dict.get(entry, "content") or ()]
    return max((plain_text(str(one)) for one in written if one), key=len, default="")[:_LONGEST_SUMMARY]


def _ttl(feed: Any) -> int | None:
    """Seconds between polls that the feed asks for: RSS `ttl` in minutes, or `sy:updatePeriod`; the longer one."""
    asked = []
    minutes = str(dict.get(feed, "ttl") or "").strip()
    if minutes.isdecimal():
        asked.append(int(minutes[:6]) * 60)
    period = _PERIODS.get(str(dict.get(feed, "sy_updateperiod") or "").strip().lower())
    if period:
        times = str(dict.get(feed, "sy_updatefrequency") or "1").strip()
        asked.append(period // max(int(times[:6]) if times.isdecimal() else 1, 1))
    return max(asked, default=None)


def _skip_hours(text: str) -> frozenset[int]:
    block = _SKIP_HOURS.search(text[:20_000])
    return frozenset(int(hour) % 24 for hour in _HOUR.findall(block[1])) if block else frozenset()
