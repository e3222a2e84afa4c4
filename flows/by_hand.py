"""One article that a person names: the address of a page, a file, or - for text on standard input."""

from __future__ import annotations

import hashlib
import sys
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from extractors.facts import Article, FeedItem
from extractors.pages import Unreadable, has_markup, read_text
from extractors.text import language_of
from flows.archive import Filed, Unread, check_paths, read_alone, read_filed
from flows.errors import UsageError
from flows.pipeline.listed import ByHand, Listed, Read
from flows.reading import page_reader
from flows.settings import Settings
from flows.window import AHEAD

if TYPE_CHECKING:
    from flows.fetch import Fetcher

_TEXTS = (".txt", ".md")  # that hold one pasted article
_TITLE_AT_MOST = 120  # characters: a first line that is longer is no headline
_PASTED = "standard input"
_WHAT_MAY_BE_NAMED = "name a page (https://...), a file, or - for standard input"
_HASHED = ("sha256:", "text:")  # how keys begin that were made of the words


@dataclass(frozen=True, slots=True)
class Given:
    """What a person names, and the day of its publication where it states none itself."""

    what: str
    published: date | None = None

    def check(self, today: date) -> None:
        """Raise UsageError for a day on which nobody can have published it yet."""
        if self.published and self.published > today + AHEAD:
            raise UsageError(f"--published {self.published}: that day is still to come")


def read_by_hand(
    given: Given, settings: Settings, *, now: datetime, fetching: AbstractContextManager[Fetcher] | None = None
) -> list[Read]:
    """What is given, read: one article of a page or text, all of an archive file.

    `fetching` gives the fetcher for a page: that of a run knows which hosts asked to be left alone.
    Raises UsageError when there is no such file, nothing that is text in it or on standard input, or the day given is
    still to come.
    """
    given.check(now.astimezone(settings.run.zone).date())
    return [_dated(read, given.published) for read in _all_of(given.what, settings, now, fetching)]


def _dated(read: Read, day: date | None) -> Read:
    article = read.result
    if not isinstance(article, Article) or article.published_day or day is None:
        return read
    return replace(read, result=replace(article, published_day=day))


def _all_of(
    what: str, settings: Settings, now: datetime, fetching: AbstractContextManager[Fetcher] | None
) -> list[Read]:
    source = ByHand("by-hand", "by hand", settings.run.zone)
    if what == "-":
        return [_given(source, sys.stdin.buffer.read(), _PASTED, settings, now)]
    if urlsplit(what).scheme in {"http", "https"}:
        return _fetched(Listed(source, FeedItem(what)), settings, fetching)
    if not what.strip():
        raise UsageError(f"nothing is named; {_WHAT_MAY_BE_NAMED}")
    path = Path(what)
    return [_named(read, path) for read in _file(source, path, settings, now)]


def _fetched(listed: Listed, settings: Settings, fetching: AbstractContextManager[Fetcher] | None) -> list[Read]:
    from flows.fetch import Fetcher  # noqa: PLC0415  0.3 s, not for a file
    from flows.pipeline.intake import read_items  # noqa: PLC0415

    with fetching or Fetcher(settings.fetch) as fetcher, page_reader(settings.pages) as reader:
        return list(read_items([listed], fetcher, reader))


def _file(source: ByHand, path: Path, settings: Settings, now: datetime) -> list[Read]:
    if path.is_dir():
        raise UsageError(
            f"{path} is a folder: name a file in it, or keep all of it: fundwatch backfill --archive {path}"
        )
    if not path.is_file():
        raise UsageError(f"{path}: no such file; {_WHAT_MAY_BE_NAMED}")
    if path.suffix.lower() in {*_TEXTS, ""}:
        return [_given(source, _bytes(path), str(path), settings, now)]
    check_paths([path], also=_TEXTS)
    with page_reader(settings.pages) as reader:
        return [_filed(source, one) for one in read_filed([path], reader=reader, zone=source.zone, now=now)]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error


def _filed(source: ByHand, one: Filed) -> Read:
    name = one.result.key if isinstance(one.result, Article) else one.place
    return Read(Listed(source, FeedItem(name), place=one.place, doubt=one.doubt), None, one.result)


def _read(source: ByHand, one: Article | Unread) -> Read:
    if isinstance(one, Unread):
        return Read(Listed(source, FeedItem(one.place)), None, one.ending)
    return Read(Listed(source, FeedItem(one.key)), None, one)


def _named(read: Read, path: Path) -> Read:
    """An article that has nothing but a hash to be cited by says which file it is from."""
    article = read.result
    if not isinstance(article, Article) or article.site or not article.key.startswith(_HASHED):
        return read
    return replace(read, result=replace(article, site=path.name))


def _given(source: ByHand, body: bytes, place: str, settings: Settings, now: datetime) -> Read:
    """What a person hands in: a text in whatever charset, or a page of HTML."""
    text = read_text(body)
    if isinstance(text, Unreadable):
        raise UsageError(f"{place}: {text.reason}")
    if not text.strip():
        raise UsageError(f"{place}: there is no text in it")
    if not has_markup(text):
        return _text(source, text)
    with page_reader(settings.pages) as reader:
        return _read(source, read_alone(text, place, reader=reader, zone=source.zone, now=now))


def _text(source: ByHand, pasted: str) -> Read:
    """Pasted text: its first line is the headline if it looks like one; it has no date of its own to rely on."""
    lines = pasted.strip().splitlines()
    has_headline = len(lines) > 1 and len(lines[0]) <= _TITLE_AT_MOST and lines[0].rstrip()[-1:] not in "。.!?;!?;"
    title, text = (lines[0].strip(), "\n".join(lines[1:]).strip()) if has_headline else (None, "\n".join(lines))
    key = f"text:{hashlib.sha256(pasted.strip().encode()).hexdigest()[:32]}"
    article = Article(key, None, title, text, None, None, language_of(title, text))
    return Read(Listed(source, FeedItem(key, title)), None, article)
