"""One article that a person names: the address of a page, a file, or - for text on standard input."""

from __future__ import annotations

import hashlib
import sys
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from extractors.facts import Article, FeedItem
from extractors.text import language_of
from flows.archive import Unread, check_paths, read_archive
from flows.errors import UsageError
from flows.fetch import Fetcher
from flows.pipeline.intake import ByHand, Listed, Read, page_reader, read_items
from flows.settings import Settings

_TEXTS = (".txt", ".md")  # that hold one pasted article
_TITLE_AT_MOST = 120  # characters: a first line that is longer is no headline


def read_by_hand(
    what: str, settings: Settings, *, now: datetime, fetching: AbstractContextManager[Fetcher] | None = None
) -> list[Read]:
    """What the words name, read: one article of a page or text, all of an archive file.

    `fetching` gives the fetcher for a page: that of a run knows which hosts asked to be left alone.
    Raises UsageError when there is no such file, or nothing on standard input.
    """
    source = ByHand("by-hand", "by hand", settings.run.zone)
    if what == "-":
        return [_text(source, sys.stdin.read())]
    if urlsplit(what).scheme in {"http", "https"}:
        with fetching or Fetcher(settings.fetch) as fetcher, page_reader(settings.pages) as reader:
            return list(read_items([Listed(source, FeedItem(what))], fetcher, reader))
    return _file(source, Path(what), settings, now)


def _file(source: ByHand, path: Path, settings: Settings, now: datetime) -> list[Read]:
    if not path.is_file():
        raise UsageError(f"{path}: no such file; name a page (https://...), a file, or - for standard input")
    if path.suffix.lower() in {*_TEXTS, ""}:
        return [_text(source, path.read_text(encoding="utf-8", errors="replace"))]
    check_paths([path], also=_TEXTS)
    with page_reader(settings.pages) as reader:
        return [_read(source, one) for one in read_archive([path], reader=reader, zone=source.zone, now=now)]


def _read(source: ByHand, one: Article | Unread) -> Read:
    if isinstance(one, Unread):
        return Read(Listed(source, FeedItem(one.place)), None, one.ending)
    return Read(Listed(source, FeedItem(one.key)), None, one)


def _text(source: ByHand, pasted: str) -> Read:
    """Pasted text: its first line is the headline if it looks like one; it has no date of its own to rely on."""
    lines = pasted.strip().splitlines()
    if not lines:
        raise UsageError("there is no text on standard input, or in the file")
    has_headline = len(lines) > 1 and len(lines[0]) <= _TITLE_AT_MOST and lines[0].rstrip()[-1:] not in "。.!?;!?;"
    title, text = (lines[0].strip(), "\n".join(lines[1:]).strip()) if has_headline else (None, "\n".join(lines))
    key = f"text:{hashlib.sha256(pasted.strip().encode()).hexdigest()[:32]}"
    article = Article(key, None, title, text, None, None, language_of(title, text))
    return Read(Listed(source, FeedItem(key, title)), None, article)
