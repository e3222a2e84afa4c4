"""Archives of articles: .jsonl[.gz], .warc[.gz], .html, .xml feeds and folders of them, one article after the other.

Nothing is loaded whole, and nothing stops the reading: a bad line, record or file is one `Unread` with its place.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from extractors.facts import Article, FeedItem, Page
from extractors.text import language_of
from extractors.timestamps import Stamp, read_stamp
from extractors.urls import canonical, host_of
from flows.errors import UsageError
from flows.outcomes import Ending, Outcome
from flows.reading import PageReader, ToRead

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_LONGEST_TEXT = 500_000  # characters, as for pages: rules are not made for a database in one line
_LONGEST_LINE = 30_000_000  # bytes: a page of 10 MB with every character escaped
_AT_ONCE = 64  # entries held while the pages among them are read
_PLACE = "archive.invalid"  # stands for the address of a page that has none; RFC 2606 keeps it from being one


@dataclass(frozen=True, slots=True)
class Unread:
    """A line, record or file without an article: `place` is file:line, or the file; `ending` says why."""

    place: str
    ending: Ending


@dataclass(frozen=True, slots=True)
class _Line:
    """What an archive says of a page whose HTML is still to be read."""

    place: str
    key: str | None = None
    url: str | None = None
    title: str | None = None
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class _Reading:
    """What all readers of a file need: the file, its zone, and the latest day that a date may name."""

    path: Path
    zone: tzinfo
    now: datetime

    def failed(self, reason: str, line: int | None = None) -> Unread:
        return Unread(self.place(line), Ending(Outcome.UNREADABLE, reason))

    def place(self, line: int | None = None) -> str:
        return str(self.path) if line is None else f"{self.path}:{line}"

    def page(self, body: bytes, line: _Line, *, content_type: str, fetched_at: datetime | None = None) -> ToRead:
        url = line.url or f"https://{_PLACE}/"
        item = FeedItem(url, line.title, line.stamp.at, line.stamp.day) if line.stamp else FeedItem(url, line.title)
        page = Page(url, url, 200, {"content-type": content_type}, body, fetched_at or self.now)
        return ToRead(page, self.zone, item, ref=line)


_Entry = Article | Unread | ToRead


def read_archive(
    paths: Iterable[Path], *, reader: PageReader, zone: tzinfo, now: datetime
) -> Iterator[Article | Unread]:
    """Every article of these files and folders, in the order of names and lines; what is none comes as `Unread`.

    `zone` is where dates without one were written. Raises UsageError at once for a path that does not exist or is of
    no known kind.
    """
    paths = tuple(paths)
    check_paths(paths)
    files = [file for path in paths for file in _files(path)]
    entries = (entry for file in files for entry in _entries(_Reading(file, zone, now)))
    return _articles(entries, reader)


def check_paths(paths: Iterable[Path]) -> None:
    """Raise UsageError for a path that does not exist or is of no known kind."""
    for path in paths:
        if path.is_dir():
            continue
        if not path.exists():
            raise UsageError(f"archive {path}: no such file or folder")
        if not _kind(path):
            raise UsageError(f"archive {path}: not one of {', '.join(_KINDS)} (each also with .gz)")


def _files(path: Path) -> list[Path]:
    """The file itself, or those of a folder that are of a known kind."""
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.is_file() and _kind(file))
    return [path]


def _kind(path: Path) -> Callable[[_Reading, IO[bytes]], Iterator[_Entry]] | None:
    return _KINDS.get(Path(path.name.lower().removesuffix(".gz")).suffix)


def _entries(reading: _Reading) -> Iterator[_Entry]:
    """What one file holds; a file that breaks off gives what stood before."""
    kind = cast("Callable[[_Reading, IO[bytes]], Iterator[_Entry]]", _kind(reading.path))
    unpacks = kind is not _warc  # warcio unpacks record by record
    try:
        with gzip.open(reading.path) if unpacks and reading.path.suffix == ".gz" else reading.path.open("rb") as file:
            yield from kind(reading, cast("IO[bytes]", file))
    except (OSError, EOFError, zlib.error) as error:
        yield reading.failed(f"the file cannot be read on: {error}")


def _articles(entries: Iterator[_Entry], reader: PageReader) -> Iterator[Article | Unread]:
    """The entries in their order, pages read by the workers."""
    while batch := list(islice(entries, _AT_ONCE)):
        read = reader.read_all(entry for entry in batch if isinstance(entry, ToRead))
        for entry in batch:
            yield _finished(*next(read)) if isinstance(entry, ToRead) else entry


def _finished(asked: ToRead, result: Article | Ending) -> Article | Unread:
    """The article under the key, title and date that the archive gives it."""
    line = cast("_Line", asked.ref)
    if isinstance(result, Ending):
        return Unread(line.place, result)
    own_url = None if _PLACE in (result.url or "") else result.url
    url = own_url or line.url
    published = {"published": line.stamp.at, "published_day": line.stamp.day} if line.stamp else {}
    title = line.title or result.title
    key = line.key or url or _hash(title, result.text)
    site = None if result.site == _PLACE else result.site
    return replace(result, key=key, url=url, title=title, site=site, **cast("dict[str, Any]", published))


# ---------------------------------------------------------------- .jsonl


def _jsonl(reading: _Reading, file: IO[bytes]) -> Iterator[_Entry]:
    number = 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        if len(line) == _LONGEST_LINE:
            yield reading.failed(f"longer than {_LONGEST_LINE // 1_000_000} MB", number)
            while line and not line.endswith(b"\n"):
                line = file.readline(_LONGEST_LINE)
        elif line.strip():
            yield _line(reading, line.removeprefix(b"\xef\xbb\xbf"), number)


def _line(reading: _Reading, line: bytes, number: int) -> _Entry:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return reading.failed(f"not JSON: {error}", number)
    if not isinstance(record, dict):
        return reading.failed("not a JSON object", number)
    wrong = [name for name in ("url", "title", "text", "html") if not isinstance(record.get(name, ""), str | None)]
    if wrong:
        return reading.failed(f"`{wrong[0]}` is not a string", number)
    if not isinstance(record.get("id"), str | int | None):
        return reading.failed("`id` is neither a string nor a whole number", number)
    return _record(reading, {name: _storable(value) for name, value in record.items()}, number)


def _record(reading: _Reading, record: dict[str, Any], number: int) -> _Entry:
    written = record.get("url") or None
    url = canonical(written) or written if written else None
    key = str(record["id"]) if record.get("id") not in (None, "") else None
    stamp = read_stamp(str(record.get("published") or ""), reading.zone)
    line = _Line(reading.place(number), key, url, record.get("title") or None, stamp)
    text = record.get("text") or ""
    if len(text) > _LONGEST_TEXT:
        return reading.failed(f"too long for an article: {len(text)} characters", number)
    if text.strip():
        return _article(reading, line, text)
    if (record.get("html") or "").strip():
        return reading.page(record["html"].encode(), line, content_type="text/html; charset=utf-8")
    return reading.failed("neither `text` nor `html`", number)


def _storable(value: object) -> object:
    """Strings without what no database stores: half characters (escaped in JSON alone) and NUL; same length."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")


def _article(reading: _Reading, line: _Line, text: str) -> Article:
    """The article of a text that is given as it is; without a date, the one that the text gives itself."""
    from extractors.pages import date_of_text  # noqa: PLC0415  0.5 s of imports

    stamp = line.stamp or date_of_text(text, reading.zone, reading.now)
    return Article(
        key=line.key or line.url or _hash(line.title, text),
        url=line.url,
        title=line.title,
        text=text,
        published=stamp.at if stamp else None,
        published_day=stamp.day if stamp else None,
        language=language_of(line.title, text),
        site=host_of(line.url) or None if line.url else None,
    )


def _hash(title: str | None, text: str) -> str:
    words = f"{title or ''}\n{text}"
    return f"sha256:{hashlib.sha256(words.encode()).hexdigest()[:32]}"


# ---------------------------------------------------------------- .warc, .html, .xml


def _warc(reading: _Reading, file: IO[bytes]) -> Iterator[_Entry]:
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  few archives are WARC
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    try:
        for number, record in enumerate(ArchiveIterator(file), start=1):
            entry = _warc_record(reading, record, number)
            if entry is not None:
                yield entry
    except ArchiveLoadFailed as error:
        yield reading.failed(f"not a WARC record: {error}")


def _warc_record(reading: _Reading, record: ArcWarcRecord, number: int) -> _Entry | None:
    """The page of one record; None for requests, metadata, pictures and scripts, which are no articles."""
    from extractors.pages import MOST_BYTES  # noqa: PLC0415

    headers = record.http_headers or record.rec_headers
    content_type = headers.get_header("Content-Type") or ""
    if record.rec_type not in {"response", "resource"} or "html" not in content_type.lower():
        return None
    written = record.rec_headers.get_header("WARC-Target-URI") or ""
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    place = f"{reading.place(number)} ({written})"
    if status != "200":
        return Unread(place, Ending(Outcome.UNREACHABLE, f"the archived answer has status {status}"))
    stamp = read_stamp(record.rec_headers.get_header("WARC-Date"), UTC)
    body = record.content_stream().read(MOST_BYTES + 1)
    line = _Line(place, url=canonical(written) or written or None)
    return reading.page(body, line, content_type=content_type, fetched_at=stamp.at if stamp else None)


def _html(reading: _Reading, file: IO[bytes]) -> Iterator[_Entry]:
    from extractors.pages import MOST_BYTES  # noqa: PLC0415

    yield reading.page(file.read(MOST_BYTES + 1), _Line(reading.place()), content_type="text/html")


def _xml(reading: _Reading, file: IO[bytes]) -> Iterator[_Entry]:
    from extractors.feeds import read_feed  # noqa: PLC0415  feedparser: 0.2 s
    from extractors.pages import MOST_BYTES  # noqa: PLC0415

    feed = read_feed(file.read(MOST_BYTES), None, "", reading.zone)
    if feed.problem:
        yield reading.failed(feed.problem)
    for number, item in enumerate(feed.items, start=1):
        stamp = Stamp(item.published, item.published_day) if item.published and item.published_day else None
        line = _Line(reading.place(number), None, canonical(item.url) or item.url or None, item.title, stamp)
        if item.summary or item.title:
            yield _article(reading, line, item.summary or "")
        else:
            yield reading.failed("an entry without title and text", number)


_KINDS: dict[str, Callable[[_Reading, IO[bytes]], Iterator[_Entry]]] = {
    ".atom": _xml,
    ".htm": _html,
    ".html": _html,
    ".jsonl": _jsonl,
    ".rss": _xml,
    ".warc": _warc,
    ".xml": _xml,
}
