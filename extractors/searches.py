"""What news searches hide: the article's own address inside their link, and the publisher behind the title."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

from extractors.facts import FeedItem

# Parameters in which searches and redirectors carry the real address.
_TARGETS = ("url", "u", "q", "target", "to", "link", "dest")
_REDIRECTORS = re.compile(
    r"(?:^|\.)(?:bing\.com|google\.[a-z.]{2,6}|sogou\.com|so\.com|yahoo\.com|baidu\.com|duckduckgo\.com)$"
)
_GOOGLE_NEWS = re.compile(r"/(?:rss/)?articles/(?P<code>[A-Za-z0-9_-]{16,})|/read/(?P<read>[A-Za-z0-9_-]{16,})")
_ADDRESS = re.compile(rb"https?://[\x21-\x7e]{4,2000}")
# " - " and the publisher, as Google News writes it; a hyphen without spaces belongs to the title.
_PUBLISHER = re.compile(r"\s+[-–—|]\s+(?P<name>[^-–—|]{1,60})$")


def unwrapped(item: FeedItem) -> FeedItem:
    """The item with the article's own address, where the search's link holds it, and its title without publisher."""
    return replace(item, url=real_address(item.url), title=bare_title(item.title))


def real_address(url: str) -> str:
    """The address inside a search's link; the link itself if it holds none (Google News since 2024: follow it)."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if not _REDIRECTORS.search(parts.hostname or ""):
        return url
    query = parse_qs(parts.query)
    written = (
        unquote(value) if "%3A" in value[:12].upper() else value for key in _TARGETS for value in query.get(key, ())
    )
    inside = next((value for value in written if value.lower().startswith(("http://", "https://"))), None)
    return inside or _inside_code(parts.path) or url


def bare_title(title: str | None) -> str | None:
    """The title without ` - Publisher` at its end."""
    found = _PUBLISHER.search(title or "")
    return title[: found.start()] if title and found and found.start() > 4 else title


def _inside_code(path: str) -> str | None:
    """Older links of Google News are the address in base64, between bytes of a protocol buffer."""
    found = _GOOGLE_NEWS.search(path)
    code = (found["code"] or found["read"]) if found else ""
    try:
        data = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
    except (binascii.Error, ValueError):
        return None
    address = _ADDRESS.search(data)
    return address[0].decode("ascii") if address else None
