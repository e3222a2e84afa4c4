"""An HTML page of links -> FeedReading: which links are articles is given by a pattern or learned from the page.

Chinese government, exchange and association sites mostly have no feed; their lists have: links of one shape, with
titles of some length, one below the other, often with a date beside each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from urllib.parse import urldefrag, urljoin, urlsplit

import lxml.html
from lxml import etree

from extractors.facts import FeedItem, FeedReading
from extractors.markup import plain_title
from extractors.timestamps import Stamp, read_stamp
from extractors.urls import followed
from extractors.xmltext import xml_text

# Menus and buttons are shorter; Chinese says in 8 characters what English says in 20.
_SHORTEST_TITLE = 8
# Fewer links of one shape are no list.
_SMALLEST_LIST = 3
# Mean width of headlines; the entries of menus and the names of topics are shorter.
_HEADLINE = 30
# How much more of a list named addresses must be than numbered ones, which are articles by their looks.
_MUCH_MORE = 1.5
# A date beside a link tells a list of news from a list of departments.
_DATED_WEIGHT = 3.0

_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|[A-Za-z]*\d[\w]*", re.IGNORECASE)
_NOT_ARTICLE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|mp[34]|apk|exe)$", re.IGNORECASE)
_DATE = re.compile(
    r"(?<!\d)(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)"
)
_URL_DATE = re.compile(
    r"(?<!\d)(20\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)|/(20\d{2})/(\d{1,2})/(\d{1,2})/"
)
_NEXT = re.compile(
    r"^(?:下一?页|下一頁|后一页|next(?: page)?|older(?: posts)?|[›»>]{1,2}|下页)\s*[›»>]*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Link:
    """A link of the page with what stands around it."""

    url: str
    title: str
    place: str  # where on the page: names and classes of the elements around it
    stamp: Stamp | None

    @property
    def shape(self) -> str:
        """The address with its changing parts left out: what articles of one site have in common."""
        parts = urlsplit(self.url)
        return f"{parts.netloc}{_WORD.sub('#', parts.path)}?{_NUMBER.sub('#', parts.query)}"

    @property
    def folder(self) -> str:
        """The same where articles are named in words: only the folder is theirs together."""
        parts = urlsplit(self.url)
        parent = parts.path.rstrip("/").rpartition("/")[0]
        return f"{parts.netloc}{_WORD.sub('#', parent)}/*?{_NUMBER.sub('#', parts.query)}"


def read_listing(
    body: bytes, content_type: str | None, base_url: str, zone: tzinfo, *, pattern: str | None = None
) -> FeedReading:
    """The articles that a page lists, in its order, and its next page as `further`.

    `pattern` is a regular expression that addresses of articles match; without it the page's own most list-like
    group of links is taken. Never raises on bad bytes.
    """
    root = parsed_page(body, content_type)
    if root is None:
        return FeedReading(problem="the answer is empty or no HTML")
    links = list(_links(root, _base(root, base_url), zone))
    chosen = _matching(links, pattern) if pattern else _learned(links, base_url)
    title = root.findtext(".//title")
    return FeedReading(
        items=tuple(_items(chosen)),
        title=plain_title(title) if title else None,
        problem=None if chosen else _nothing(links, pattern),
        further=_next_pages(root, base_url),
    )


def _nothing(links: list[_Link], pattern: str | None) -> str:
    if not links:
        return "no links on the page: it may be made by a script in the browser"
    return f"none of its {len(links)} links {'matches the pattern' if pattern else 'looks like a list of articles'}"


def parsed_page(body: bytes, content_type: str | None) -> lxml.html.HtmlElement | None:
    """The page as a tree; None if it is no HTML at all."""
    text = xml_text(body, content_type)
    if "<" not in text:
        return None
    parser = lxml.html.HTMLParser(no_network=True, huge_tree=False, recover=True, encoding="utf-8")
    try:
        return lxml.html.document_fromstring(text.encode("utf-8", "ignore"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _base(root: lxml.html.HtmlElement, base_url: str) -> str:
    base = root.find(".//base[@href]")
    return urljoin(base_url, base.get("href") or "") if base is not None else base_url


def _links(root: lxml.html.HtmlElement, base_url: str, zone: tzinfo) -> Iterator[_Link]:
    for anchor in root.iter("a"):
        url = _address(anchor.get("href"), base_url)
        if url and not _NOT_ARTICLE.search(urlsplit(url).path):
            yield _Link(url, _title(anchor), _place(anchor), _stamp(anchor, url, zone))


def _address(href: str | None, base_url: str) -> str | None:
    """Where a link leads that leads away from the page."""
    url = followed(href, base_url)
    return url if url and url != urldefrag(base_url).url else None


def _title(anchor: lxml.html.HtmlElement) -> str:
    """The heading inside the link, its text, or the longer `title` where the text is cut short."""
    heading = next((plain_title(h.text_content()) for h in anchor.iter("h1", "h2", "h3", "h4", "h5")), "")
    shown, hidden = heading or plain_title(anchor.text_content()), plain_title(anchor.get("title") or "")
    whole = hidden if len(hidden) > len(shown.rstrip("….")) and not heading else shown
    return _DATE.sub("", whole).strip(" []()·|-") or shown


def _place(anchor: lxml.html.HtmlElement) -> str:
    around = [f"{e.tag}.{e.get('class', '')}" for e in anchor.iterancestors() if isinstance(e.tag, str)]
    return ">".join(around[:5])


def _stamp(anchor: lxml.html.HtmlElement, url: str, zone: tzinfo) -> Stamp | None:
    """A date beside the link, else inside its address."""
    for around in _near(anchor):
        found = _DATE.findall(" ".join(around.itertext())[:400])
        if len(found) == 1:
            return read_stamp("-".join(found[0]), zone)
        if found:
            break  # the list itself: dates of several articles
    in_url = _URL_DATE.search(urlsplit(url).path)
    return read_stamp("-".join(part for part in in_url.groups() if part), zone) if in_url else None


def _near(anchor: lxml.html.HtmlElement) -> Iterator[lxml.html.HtmlElement]:
    yield anchor
    for count, around in enumerate(anchor.iterancestors()):
        if count == 4 or around.tag in {"ul", "ol", "table", "tbody", "body", "html"}:
            return
        yield around


def _matching(links: Iterable[_Link], pattern: str) -> list[_Link]:
    wanted = re.compile(pattern)
    return [link for link in links if wanted.search(link.url)]


def _learned(links: Iterable[_Link], base_url: str) -> list[_Link]:
    """The group of links of one shape and place that looks most like a list, with all others of its shape.

    Addresses in words have one folder, but so have menus: such a group must have titles like headlines, and much more.
    """
    site = _site(base_url)
    own = [link for link in links if _site(link.url) == site and len(link.title) >= _SHORTEST_TITLE]
    numbered = max(_groups(own, lambda link: link.shape), key=_weight, default=[])
    named = max(filter(_has_headlines, _groups(own, lambda link: link.folder)), key=_weight, default=[])
    if _weight(named) > _MUCH_MORE * _weight(numbered):
        return named
    return [link for link in own if numbered and link.shape == numbered[0].shape]


def _groups(links: Iterable[_Link], shape_of: Callable[[_Link], str]) -> list[list[_Link]]:
    """Links of one shape and place, each address once; too few are no list."""
    groups: dict[tuple[str, str], dict[str, _Link]] = defaultdict(dict)
    for link in links:
        groups[shape_of(link), link.place].setdefault(link.url, link)
    return [list(group.values()) for group in groups.values() if len(group) >= _SMALLEST_LIST]


def _has_headlines(group: Sequence[_Link]) -> bool:
    dated = sum(link.stamp is not None for link in group)
    return 2 * dated >= len(group) or sum(_width(link.title) for link in group) >= _HEADLINE * len(group)


def _weight(group: Iterable[_Link]) -> float:
    """How much a group of links looks like a list of articles: many, long titles, dates."""
    return sum(min(_width(link.title), 40) * (_DATED_WEIGHT if link.stamp else 1.0) for link in group)


def _width(title: str) -> int:
    """Length as it is read: a Chinese character says as much as two letters."""
    return sum(1 if character.isascii() else 2 for character in title)


def _site(url: str) -> str:
    """The last two labels of the host, three under such as gov.cn: enough to tell one's own links from others."""
    labels = (urlsplit(url).hostname or "").split(".")
    short_second = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return ".".join(labels[-3 if short_second else -2 :])


def _items(links: Iterable[_Link]) -> Iterator[FeedItem]:
    """One item an address: the longest title of its links (a picture's link has none), and any date."""
    same: dict[str, list[_Link]] = defaultdict(list)
    for link in links:
        same[link.url].append(link)
    for url, twins in same.items():
        stamp = next((twin.stamp for twin in twins if twin.stamp), None)
        title = max((twin.title for twin in twins), key=len)
        yield FeedItem(url, title or None, stamp.at if stamp else None, stamp.day if stamp else None)


def _next_pages(root: lxml.html.HtmlElement, base_url: str) -> tuple[FeedItem, ...]:
    """The next page of the list, for those who read back in time."""
    base = _base(root, base_url)
    named = [a for a in root.iter("a", "link") if a.get("rel") == "next" or _NEXT.match(plain_title(a.text_content()))]
    urls = (_address(anchor.get("href"), base) for anchor in named)
    return tuple(FeedItem(url) for url in dict.fromkeys(urls) if url and _site(url) == _site(base_url))[:1]
