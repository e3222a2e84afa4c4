"""What news searches hide: the article's own address inside their link, and the publisher behind the title.

Where the link holds no address (Google News since 2024), an article of the same title by the same publisher is it.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import replace
from html import unescape
from urllib.parse import parse_qs, unquote, urlsplit

from extractors.facts import FeedItem
from extractors.text import normalise

# Parameters in which searches and redirectors carry the real address.
_TARGETS = ("url", "u", "q", "target", "to", "link", "dest")
_REDIRECTORS = re.compile(
    r"(?:^|\.)(?:bing\.com|google\.[a-z.]{2,6}|sogou\.com|so\.com|yahoo\.com|baidu\.com|duckduckgo\.com)$"
)
_GOOGLE_NEWS = re.compile(r"/(?:rss/)?articles/(?P<code>[A-Za-z0-9_-]{16,})|/read/(?P<read>[A-Za-z0-9_-]{16,})")
_HIDING = re.compile(  # host and path of links that lead through a search
    r"^(?:news\.google\.[a-z.]{2,6}/(?:rss/)?(?:articles|read)/|(?:www\.)?bing\.com/(?:news/apiclick|ck/a)"
    r"|(?:www\.)?(?:baidu|sogou|so)\.com/link\b)"
)
_SEARCHES = re.compile(r"(?:^|\.)(?:google\.[a-z.]{2,6}|bing\.com|baidu\.com|sogou\.com|so\.com)$")
# Pages that lead on without a redirect: Google's own attribute, scripts of Bing and Sogou, and the refresh of HTML.
_LEADS_ON = re.compile(
    r"""data-n-au=["'](?P<google>https?://[^"'<>\s]+)"""
    r"""|location\.(?:replace\(|(?:href\s*)?=\s*)["'](?P<script>https?://[^"'<>\s]+)"""
    r"""|<meta[^<>]{0,80}refresh[^<>]{0,40}url=["']?(?P<meta>https?://[^"'<>\s]+)""",
    re.IGNORECASE,
)
# Shorter titles ("Weekly review") are many articles'; a Chinese character says what two letters say.
_TELLING = 16
_ADDRESS = re.compile(rb"https?://[\x21-\x7e]{4,2000}")
# " - " and the publisher, as Google News writes it; a hyphen without spaces belongs to the title.
_PUBLISHER = re.compile(r"\s+[-–—|]\s+(?P<name>[^-–—|]{1,60})$")


def unwrapped(item: FeedItem) -> FeedItem:
    """The item with the article's own address, where the search's link holds it; its publisher taken off its title."""
    title = bare_title(item.title)
    named = (item.title or "")[len(title or "") :].strip(" -–—|")
    return replace(item, url=real_address(item.url), title=title, publisher=item.publisher or named or None)


def hides(url: str) -> bool:
    """Whether a link leads through a search and does not say where to."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(_HIDING.match(f"{parts.hostname or ''}{parts.path}")) and real_address(url) == url


def address_on(page: str) -> str | None:
    """Where a search's own page leads on to, if it says so without a redirect."""
    found = _LEADS_ON.search(page[:2_000_000])
    address = unescape(found["google"] or found["script"] or found["meta"]) if found else None
    return address if address and not of_a_search(address) else None


def of_a_search(url: str) -> bool:
    """Whether an address is a search's own page: its consent form, say."""
    try:
        return bool(_SEARCHES.search(urlsplit(url).hostname or ""))
    except ValueError:
        return False


def title_key(title: str | None) -> str | None:
    """What equal titles have in common, however they are spaced and marked; None for one that says too little."""
    key = "".join(character for character in normalise(title or "").casefold() if character.isalnum())
    return key if sum(1 if character.isascii() else 2 for character in key) >= _TELLING else None


def is_by(publisher: str, url: str, source: str) -> bool:
    """Whether an article at this address, listed by this source, is the publisher's."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    if "." in publisher and " " not in publisher:
        return host == publisher or host.endswith(f".{publisher}") or publisher.endswith(f".{host}")
    name = "".join(publisher.split()).casefold()
    return name in "".join(source.split()).casefold() or name in host.replace("-", "").split(".")


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
