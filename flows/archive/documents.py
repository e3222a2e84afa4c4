"""Saved documents: WARC files of pages, single pages, and feeds whose entries are the articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from typing import IO, TYPE_CHECKING

from extractors.timestamps import Stamp, read_stamp
from extractors.urls import canonical
from flows.archive.entries import OF_A_SOURCE, Content, Line, Opened, Unread
from flows.outcomes import Ending, Outcome, counted

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord


def read_warc(opened: Opened, file: IO[bytes]) -> Iterator[Content]:
    """The pages of a WARC file, record by record."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  few archives are WARC
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    number = 0
    try:
        for number, record in enumerate(ArchiveIterator(file), start=1):
            found = _page(opened, record, number)
            if found is not None:
                yield found
    except (ArchiveLoadFailed, AttributeError) as error:  # the latter of a record without an address
        yield opened.failed(_why_broken(number + 1, error))


def _why_broken(number: int, error: Exception) -> str:
    """Why nothing from this record on is read; warcio quotes the bytes that it found, which are no words."""
    if "gzip" in str(error):
        return f"only {counted(number - 1, 'record')} read: packed in one piece; `warcio recompress OLD NEW` mends that"
    return f"record {number} is not one of WARC; nothing from it on is read"


def _page(opened: Opened, record: ArcWarcRecord, number: int) -> Content | None:
    """The page of one record; None for requests, metadata, pictures and scripts, which are no articles."""
    from extractors.pages import MOST_BYTES  # noqa: PLC0415

    headers = record.http_headers or record.rec_headers
    content_type = headers.get_header("Content-Type") or ""
    is_list = record.rec_headers.get_header(OF_A_SOURCE)  # which our own archives mark
    if is_list or record.rec_type not in {"response", "resource"} or "html" not in content_type.lower():
        return None
    written = record.rec_headers.get_header("WARC-Target-URI") or ""
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    place = f"{opened.place(number)} ({written})"
    if status != "200":
        return Unread(place, Ending(Outcome.UNREACHABLE, f"the archived answer has status {status}"))
    stamp = read_stamp(record.rec_headers.get_header("WARC-Date"), UTC)
    body = record.content_stream().read(MOST_BYTES + 1)
    line = Line(place, url=canonical(written) or written or None)
    return opened.page(body, line, content_type=content_type, fetched_at=stamp.at if stamp else None)


def read_html(opened: Opened, file: IO[bytes]) -> Iterator[Content]:
    """One saved page."""
    from extractors.pages import MOST_BYTES  # noqa: PLC0415

    yield opened.page(file.read(MOST_BYTES + 1), Line(opened.place()), content_type="text/html")


def read_xml(opened: Opened, file: IO[bytes]) -> Iterator[Content]:
    """The entries of a saved feed: their summaries are the texts."""
    from extractors.feeds import read_feed  # noqa: PLC0415  feedparser: 0.2 s
    from extractors.pages import MOST_BYTES  # noqa: PLC0415

    feed = read_feed(file.read(MOST_BYTES), None, "", opened.zone)
    if feed.problem:
        yield opened.failed(feed.problem)
    for number, item in enumerate(feed.items, start=1):
        dated = Stamp(item.published, item.published_day) if item.published and item.published_day else None
        stamp, doubt = opened.believed(dated)
        line = Line(opened.place(number), None, canonical(item.url) or item.url or None, item.title, stamp, doubt)
        if item.summary or item.title:
            yield opened.article(line, item.summary or "")
        else:
            yield opened.failed("an entry without title and text", number)
