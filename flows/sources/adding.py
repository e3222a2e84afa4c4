"""From an address to a source: which of what its site offers is taken, and the table it becomes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from extractors.opml import Outline
from extractors.text import language_of
from extractors.urls import canonical
from flows.fetch import Fetcher
from flows.reading import PageReader
from flows.settings import Settings, Source
from flows.sources.trying import Tried, tried_with

# A site names its feed first; more than a few are those of its sections.
_MOST_TRIED = 5
FEEDS = ("feed", "rsshub", "search")
"""The kinds of source that another reader can subscribe to."""

_LANGUAGES = ("zh-Hant", "zh", "en")
_TRADITIONAL = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person says of a new source; what is left out is taken from what the address shows."""

    id: str | None = None
    name: str | None = None
    language: str | None = None


def find_source(settings: Settings, url: str, *, now: datetime) -> tuple[Tried, Tried]:
    """What an address is itself, and the best that it leads to: a feed or sitemap with anything in it, else itself."""
    zone = settings.run.zone
    seconds = settings.pages.time_limit.total_seconds()
    with Fetcher(settings.fetch) as fetcher, PageReader(workers=1, seconds=seconds) as reader:
        asked = tried_with(fetcher, reader, url, zone=zone, now=now)
        for named in asked.named[:_MOST_TRIED]:
            one = tried_with(fetcher, reader, named.url, zone=zone, now=now)
            if one.kind in {"feed", "sitemap"} and (one.items or one.further):
                return asked, replace(one, title=one.title or named.title or asked.title)
    return asked, asked


def guesses(table: Mapping[str, str], wanted: Wanted) -> str:
    """What was guessed of a new source, for a person to correct."""
    source = Source.model_validate(table)
    language = "as you say" if wanted.language else "by its titles"
    return f"language {source.language} ({language}); dates that name no zone are read as {source.zone.key}"


def table_of(tried: Tried, wanted: Wanted, taken: Collection[str]) -> dict[str, str]:
    """The [[source]] table of what was found, with an id that is not taken yet."""
    titles = [item.title for item in tried.items if item.title]
    host = (urlsplit(tried.url).hostname or "source").removeprefix("www.")
    name = " ".join((wanted.name or tried.title or host).split())
    return {
        "id": wanted.id or new_id(host, taken),
        "name": name,
        "kind": tried.kind or "feed",
        "url": tried.url,
        "language": wanted.language or spoken(" ".join(titles[:30]) or name),
    }


def tables_of(
    outlines: Iterable[Outline], sources: Iterable[Source]
) -> tuple[list[dict[str, str]], list[Outline], list[Outline]]:
    """The tables of new subscriptions; those that are no web address; those that are sources already."""
    sources = list(sources)
    taken, known = {source.id for source in sources}, {_same(source.address) for source in sources}
    tables: list[dict[str, str]] = []
    refused: list[Outline] = []
    doubled: list[Outline] = []
    for one in outlines:
        if canonical(one.url) is None or _same(one.url) in known:
            (doubled if canonical(one.url) else refused).append(one)
            continue
        wanted = Wanted(name=one.title, language=_language_named(one.language) or spoken(one.title))
        tables.append(table_of(Tried(one.url, "feed"), wanted, taken))
        known.add(_same(one.url))
        taken.add(tables[-1]["id"])
    return tables, refused, doubled


def source_at(url: str, sources: Iterable[Source]) -> Source | None:
    """The source that has this address already, however it is written."""
    return next((source for source in sources if _same(source.address) == _same(url)), None)


def new_id(host: str, taken: Collection[str]) -> str:
    """An id made of a host's name: `news-example`, `news-example-2`."""
    base = re.sub(r"[^a-z0-9]+", "-", host.lower()).strip("-")[:58] or "source"
    numbered = (base if n == 1 else f"{base}-{n}" for n in range(1, len(taken) + 2))
    return next(one for one in numbered if one not in taken)


def spoken(text: str) -> str:
    """The language of titles, among those that a source may have."""
    found = language_of(None, text)
    return found if found in _LANGUAGES else "en"


def _language_named(tag: str | None) -> str | None:
    """The source's language for a tag such as zh-TW; None for one that names no language we read."""
    low = (tag or "").lower().replace("_", "-")
    if low.startswith(_TRADITIONAL):
        return "zh-Hant"
    return next((one for one in ("zh", "en") if low.split("-")[0] == one), None)


def _same(url: str) -> str:
    return canonical(url) or url
