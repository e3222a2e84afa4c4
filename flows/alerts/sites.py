"""Names of publishers: a page's own, else its source's, which says more to a reader than a host; else the host."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extractors.urls import host_of

if TYPE_CHECKING:
    from extractors.facts import Article
    from flows.alerts.news import FundNews, Link
    from flows.settings import Source

_HELD_BY_MANY: Final = re.compile(r"(?:(?:ac|co|com|edu|go|gov|gob|govt|net|org)\.)?[a-z]+")  # a country gives them out
_TECHNICAL: Final = re.compile(
    r"^(?:(?:www\d?|m|mobile|amp|feeds?|rss)\.)+(?=[^.]+\.)"
)  # says nothing of who publishes
_OWN: Final = frozenset({"feed", "sitemap", "listing"})  # what others list is not of the host that is asked


def with_publisher(article: Article, listed_by: str, sources: Sequence[Source]) -> Article:
    """The article with the name of the source that listed it, or of the only one on its site, where it has no name."""
    listing = [source for source in sources if source.id == listed_by]
    own = _publisher(article.site or "", article.url or "", listing, _is_below)
    return replace(article, site=own or _publisher(article.site or "", article.url or "", sources) or article.site)


def with_names(news: FundNews, sources: Sequence[Source]) -> FundNews:
    """The news with each host that stands for a publisher replaced by the name of the only source on that site."""
    return replace(news, links=tuple(_named(link, sources) for link in news.links))


def _named(link: Link, sources: Iterable[Source]) -> Link:
    return replace(link, site=_publisher(link.site, link.url or "", sources) or link.site)


def _is_one(host: str, other: str) -> bool:
    """`example.com` and `feeds.example.com`, but not `paper.example.com`, which may be anybody's."""
    return _TECHNICAL.sub("", host) == _TECHNICAL.sub("", other)


def _is_below(host: str, other: str) -> bool:
    """Also `paper.example.com`, of an article that the source itself lists; below gov.cn each city has its own."""
    shorter, longer = sorted((host, other), key=len)
    return _is_one(host, other) or (longer.endswith(f".{shorter}") and not _HELD_BY_MANY.fullmatch(shorter))


def _publisher(
    site: str, url: str, sources: Iterable[Source], is_own: Callable[[str, str], bool] = _is_one
) -> str | None:
    """The name of the sources on the article's site; None for an article that is named, and where they have several."""
    host = host_of(url)
    if not host or site not in {"", host, f"www.{host}"}:
        return None
    own = (source for source in sources if source.kind in _OWN and source.url)
    names = {source.name for source in own if is_own(host, host_of(str(source.url)))}
    return names.pop() if len(names) == 1 else None
