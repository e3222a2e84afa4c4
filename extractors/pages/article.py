"""One page -> one Article: the steps in their order, and which of several words wins."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from extractors.facts import Article, FeedItem, Page
from extractors.pages.dating import date_of_address, date_of_page, date_of_text
from extractors.pages.decoding import decode
from extractors.pages.unreadable import LONGEST_TEXT, Unreadable, not_a_page, wall
from extractors.text import language_of
from extractors.timestamps import Stamp
from extractors.urls import canonical, host_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from extractors.pages.body import Body

_SHORTEST = 30  # characters of text; the shortest real brief has about 60
_SHORTEST_LINE = 20  # characters; a text without one longer line is a menu
_SHORT = 120  # characters; a text below may be a wall's own words


def read_page(page: Page, *, zone: tzinfo, item: FeedItem | None = None) -> Article | Unreadable:
    """The article on a page, or why there is none.

    `zone` is where dates without a zone were written; `item` is what the source said of the page, and gives the title
    and the date that the page itself does not state. Dates after the page was fetched are not believed.
    """
    from extractors.pages.body import Body, plain_text_lines, read_body, tree_of  # noqa: PLC0415  trafilatura: 0.2 s

    content_type = page.headers.get("content-type")
    refused = not_a_page(page.body, content_type)
    if refused:
        return refused
    html = decode(page.body, content_type)
    if (content_type or "").startswith("text/plain"):
        body = Body(None, "\n".join(plain_text_lines(html)), None)
        return _missing(body, html) or _article(page, body, None, zone=zone, item=item)
    tree = tree_of(html)
    if tree is None:
        return Unreadable("no HTML")
    body = read_body(tree, page.url, latest=page.fetched_at.date())
    missing = _missing(body, html)
    if missing:
        return missing
    stamp = date_of_page(tree, html, zone, page.fetched_at)
    return _article(page, body, stamp, zone=zone, item=item, link=_own_link(tree, page.url))


def _missing(body: Body, html: str) -> Unreadable | None:
    """Why there is no article: what stands in its place, too little text, or far too much."""
    if len(body.text) < _SHORTEST:
        return wall(html) or Unreadable(f"no article on the page: {len(body.text)} characters of text found")
    if all(len(line) < _SHORTEST_LINE for line in body.text.splitlines()):
        return Unreadable("no article on the page: a list of links or labels")
    if len(body.text) > LONGEST_TEXT:
        return Unreadable(f"too long for an article: {len(body.text)} characters")
    return wall(f"{body.title}\n{body.text}") if len(body.text) < _SHORT else None


def _article(
    page: Page, body: Body, stamp: Stamp | None, *, zone: tzinfo, item: FeedItem | None, link: str | None = None
) -> Article:
    url = link or canonical(page.url) or page.url
    published, day = _published(page, body, stamp, zone, item)
    title = body.title or (item.title if item else None)
    return Article(
        key=url,
        url=url,
        title=title,
        text=body.text,
        published=published,
        published_day=day,
        language=language_of(title, body.text),
        site=body.site or host_of(url) or None,
    )


def _published(
    page: Page, body: Body, stamp: Stamp | None, zone: tzinfo, item: FeedItem | None
) -> tuple[datetime | None, date | None]:
    """The page's date, else the feed's, else the address's, else the text's."""
    if stamp is None and item is not None and item.published is not None:
        return item.published, item.published_day or item.published.astimezone(zone).date()
    stamp = stamp or date_of_address(page.url, zone, page.fetched_at) or date_of_text(body.text, zone, page.fetched_at)
    return (stamp.at, stamp.day) if stamp else (None, None)


def _own_link(tree: HtmlElement, url: str) -> str | None:
    """The address that the page gives itself, if it is on the same host and not merely the front page."""
    for tag in tree.findall(".//link"):
        if (tag.get("rel") or "").lower() == "canonical" and tag.get("href"):
            link = canonical(str(tag.get("href")), url)
            if link and host_of(link) == host_of(canonical(url) or url) and link.rstrip("/").count("/") > 2:
                return link
    return None
