"""Reading archives: file after file, the pages among their entries by worker processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from itertools import islice
from pathlib import Path
from typing import Any, cast

from extractors.facts import Article, FeedItem
from flows.archive.entries import NOWHERE, Entry, Line, Opened, Unread, entry_of, hashed
from flows.archive.files import archived_files, check_paths, contents
from flows.outcomes import Ending
from flows.reading import PageReader, ToRead

_AT_ONCE = 64  # entries held while the pages among them are read

Sift = Callable[[Sequence[Entry]], Mapping[str, Ending]]
"""Which of these entries end before they are read, by their `place`."""


@dataclass(frozen=True, slots=True)
class Filed:
    """One line, record or file of an archive: the item that it is, its place, and what came of it."""

    item: FeedItem
    place: str
    result: Article | Ending
    doubt: str | None = None  # what of it is not believed, though it is read


def read_archive(
    paths: Iterable[Path], *, reader: PageReader, zone: tzinfo, now: datetime
) -> Iterator[Article | Unread]:
    """Every article of these files and folders, in the order of names and lines; what is none comes as `Unread`.

    `zone` is where dates without one were written. Raises UsageError at once for a path that does not exist or is of
    no known kind.
    """
    paths = tuple(paths)
    check_paths(paths)
    files = [file for path in paths for file in archived_files(path)]
    filed = read_filed(files, reader=reader, zone=zone, now=now)
    return (one.result if isinstance(one.result, Article) else Unread(one.place, one.result) for one in filed)


def read_alone(html: str, place: str, *, reader: PageReader, zone: tzinfo, now: datetime) -> Article | Unread:
    """The article of a page that somebody hands in, as if it were a saved one; `place` is its name for a person."""
    opened = Opened(Path(place), zone, now)
    asked = opened.page(html.encode("utf-8", "replace"), Line(place), content_type="text/html; charset=utf-8")
    result = _finished(asked, reader.read(asked.page, zone=zone, item=asked.item))
    return result if isinstance(result, Article) else Unread(place, result)


def _nothing_known(_entries: Sequence[Entry]) -> Mapping[str, Ending]:
    return {}


def read_filed(
    files: Iterable[Path], *, reader: PageReader, zone: tzinfo, now: datetime, sift: Sift = _nothing_known
) -> Iterator[Filed]:
    """Every line, record or page of these files, in their order; what `sift` ends is not read."""
    entries = (entry_of(content) for file in files for content in contents(Opened(file, zone, now)))
    while batch := list(islice(entries, _AT_ONCE)):
        ended = sift(batch)
        wanted = [entry for entry in batch if entry.place not in ended]
        read = reader.read_all(entry.content for entry in wanted if isinstance(entry.content, ToRead))
        for entry in batch:
            known = ended.get(entry.place)
            yield Filed(entry.item, entry.place, known) if known else _filed(entry, read)


def _filed(entry: Entry, read: Iterator[tuple[ToRead, Article | Ending]]) -> Filed:
    return Filed(entry.item, entry.place, _result(entry, read), entry.doubt)


def _result(entry: Entry, read: Iterator[tuple[ToRead, Article | Ending]]) -> Article | Ending:
    if isinstance(entry.content, Unread):
        return entry.content.ending
    return _finished(*next(read)) if isinstance(entry.content, ToRead) else entry.content


def _finished(asked: ToRead, result: Article | Ending) -> Article | Ending:
    """The article under the key, title and date that the archive gives it."""
    if isinstance(result, Ending):
        return result
    line = cast("Line", asked.ref)
    own_url = None if NOWHERE in (result.url or "") else result.url
    url = own_url or line.url
    published = {"published": line.stamp.at, "published_day": line.stamp.day} if line.stamp else {}
    title = line.title or result.title
    key = line.key or url or hashed(f"{title or ''}\n{result.text}".encode())
    site = None if result.site == NOWHERE else result.site
    return replace(result, key=key, url=url, title=title, site=site, **cast("dict[str, Any]", published))
