"""Names of publishers: where a page does not name itself, its source's name says more to a reader than its host."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extractors.urls import host_of
from flows.alerts.news import FundNews, Link

if TYPE_CHECKING:
    from flows.settings import Source

_OWN: Final = frozenset({"feed", "sitemap", "listing"})  # what others list is not of the host that is asked


def with_names(news: FundNews, sources: Iterable[Source]) -> FundNews:
    """The news with each host that stands for a publisher replaced by the name of the source on that host."""
    names = {host_of(source.url): source.name for source in sources if source.kind in _OWN and source.url}
    return replace(news, links=tuple(_named(link, names) for link in news.links))


def _named(link: Link, names: dict[str, str]) -> Link:
    host = host_of(link.url or "")
    if not host or link.site not in {"", host, f"www.{host}"}:
        return link
    known = (name for other, name in names.items() if _is_one(host, other))
    return replace(link, site=next(known, link.site))


def _is_one(host: str, other: str) -> bool:
    """`example.com` and `feeds.example.com`, whichever way round."""
    return host == other or host.endswith(f".{other}") or other.endswith(f".{host}")
