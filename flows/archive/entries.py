"""What a file of an archive holds before its pages are read: articles, pages, and what is neither."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import cast

from extractors.facts import Article, FeedItem, Page
from extractors.text import language_of
from extractors.timestamps import Stamp, read_stamp
from extractors.urls import host_of
from flows.outcomes import Ending, Outcome
from flows.reading import ToRead
from flows.window import AHEAD

NOWHERE = "archive.invalid"
"""Stands for the host of a page that has no address; RFC 2606 keeps it from being one."""
OF_A_SOURCE = "X-Source-Document"
"""The header of WARC records that hold the list of a source, and no article."""

HASHED = "sha256:"
"""How a key begins that is made of the words."""

_NO_DATE = "`published` cannot be read as a date, and counts as none"
_TO_COME = "`published` is a day still to come, and counts as none"


@dataclass(frozen=True, slots=True)
class Unread:
    """A line, record or file without an article: `place` is file:line, or the file; `ending` says why."""

    place: str
    ending: Ending


@dataclass(frozen=True, slots=True)
class Line:
    """What an archive says of an article or of a page whose HTML is still to be read."""

    place: str
    key: str | None = None
    url: str | None = None
    title: str | None = None
    stamp: Stamp | None = None
    doubt: str | None = None  # what of it is not believed, though it is read


@dataclass(frozen=True, slots=True)
class Told:
    """An article that needs no reading, and where it stands."""

    place: str
    article: Article
    doubt: str | None = None


Content = Told | Unread | ToRead


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, record or file, as an item whose `url` names it for good: its id, address, or a hash of its words."""

    item: FeedItem
    place: str
    content: Article | Unread | ToRead
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """What all readers of a file need: the file, its zone, and the latest day that a date may name."""

    path: Path
    zone: tzinfo
    now: datetime

    def place(self, line: int | None = None) -> str:
        """Where something stands, for a person."""
        return str(self.path) if line is None else f"{self.path}:{line}"

    def dated(self, written: str) -> tuple[Stamp | None, str | None]:
        """The moment that is written, if it is one that has been; else why there is none."""
        stamp = read_stamp(written, self.zone)
        return self.believed(stamp) if stamp or not written.strip() else (None, _NO_DATE)

    def believed(self, stamp: Stamp | None) -> tuple[Stamp | None, str | None]:
        """The moment, unless it is still to come; then why it does not count."""
        return (None, _TO_COME) if stamp and stamp.at > self.now + AHEAD else (stamp, None)

    def failed(self, reason: str, line: int | None = None) -> Unread:
        """What cannot be read, and why."""
        return Unread(self.place(line), Ending(Outcome.UNREADABLE, reason))

    def page(self, body: bytes, line: Line, *, content_type: str, fetched_at: datetime | None = None) -> ToRead:
        """A page for the workers."""
        url = line.url or f"https://{NOWHERE}/"
        item = FeedItem(url, line.title, line.stamp.at, line.stamp.day) if line.stamp else FeedItem(url, line.title)
        page = Page(url, url, 200, {"content-type": content_type}, body, fetched_at or self.now)
        return ToRead(page, self.zone, item, ref=line)

    def article(self, line: Line, text: str) -> Told:
        """The article of a text that is given as it is; without a date, the one that the text gives itself."""
        from extractors.pages import date_of_text  # noqa: PLC0415  0.5 s of imports

        stamp = line.stamp or date_of_text(text, self.zone, self.now)
        article = Article(
            key=line.key or line.url or hashed(f"{line.title or ''}\n{text}".encode()),
            url=line.url,
            title=line.title,
            text=text,
            published=stamp.at if stamp else None,
            published_day=stamp.day if stamp else None,
            language=language_of(line.title, text),
            site=host_of(line.url) or None if line.url else None,
        )
        return Told(line.place, article, line.doubt)


def entry_of(content: Content) -> Entry:
    """The content with the item that it is."""
    if isinstance(content, Told):
        told = content.article
        return Entry(
            FeedItem(told.key, told.title, told.published, told.published_day), content.place, told, content.doubt
        )
    if isinstance(content, Unread):
        return Entry(FeedItem(content.place), content.place, content)
    line = cast("Line", content.ref)
    name = line.key or line.url or hashed(content.page.body)
    item = content.item or FeedItem(name)
    return Entry(replace(item, url=name), line.place, content, line.doubt)


def hashed(words: bytes) -> str:
    """The name of what has no other."""
    return f"{HASHED}{hashlib.sha256(words).hexdigest()[:32]}"
