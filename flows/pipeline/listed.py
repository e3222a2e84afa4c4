"""The items that a run or a person wants read, and what came of each: nouns alone, without what fetches and reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from extractors.facts import Article, FeedItem, Page
from flows.outcomes import Ending
from flows.settings import Source


@dataclass(frozen=True, slots=True)
class ByHand:
    """What stands for the source of articles that come from an archive or from a person."""

    id: str
    name: str
    zone: tzinfo
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """An item with the source that lists it."""

    source: Source | ByHand
    item: FeedItem
    together: str | None = None  # what is told under one word comes in one summary
    place: str | None = None  # where it stands in an archive: file:line
    doubt: str | None = None  # what an archive says of it that is not believed


@dataclass(frozen=True, slots=True)
class Read:
    """An item with what came of it: an article, or the end of its way; `page` is None when there was no answer."""

    listed: Listed
    page: Page | None
    result: Article | Ending
