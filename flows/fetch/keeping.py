"""Pages kept in WARC files, so that a period can be read again with better rules without asking the sites."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from extractors.facts import Page
from flows.archive.entries import OF_A_SOURCE
from flows.fetch.asks import ARTICLE, Ask

# The body is kept as it was read: unpacked and whole. These headers would say otherwise.
_OF_THE_WIRE = {"content-encoding", "content-length", "transfer-encoding", "set-cookie"}


class PageKeeper:
    """Writes each page as a `response` record into one gzipped WARC file a day (UTC); safe from many threads.

    Files grow by whole compressed records: one that a killed run left half written costs that record alone, for
    the next run writes into a file of its own. A disk that takes no more ends the keeping, never the run: `problem`
    says so, in one line.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._lost = 0
        self._reason = ""
        self._lock = threading.Lock()
        self._stack = ExitStack()
        self._writers: dict[str, WARCWriter] = {}

    def keep(self, page: Page, ask: Ask = ARTICLE) -> None:
        """Add one page; the address answered is its own, the address asked for stands in a header of the record.

        Another header marks the lists of sources: read again, they are no articles.
        """
        if self._folder is None:
            return
        with self._lock, self._troubled():
            if not self._reason:
                self._write(self._folder, page, ask)
            self._lost += bool(self._reason)

    @property
    def problem(self) -> str | None:
        """What could not be kept, and why."""
        return f"{self._lost} pages were not kept in {self._folder}: {self._reason}" if self._reason else None

    def close(self) -> None:
        """Close the files."""
        with self._lock, self._troubled():
            self._writers.clear()
            self._stack.close()

    def __enter__(self) -> PageKeeper:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _troubled(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._reason = self._reason or error.strerror or str(error)
            self._lost += 1

    def _write(self, folder: Path, page: Page, ask: Ask) -> None:
        day = f"{page.fetched_at:%Y-%m-%d}"
        if day not in self._writers:
            folder.mkdir(parents=True, exist_ok=True)
            self._writers[day] = WARCWriter(self._stack.enter_context(_new_file(folder, day)), gzip=True)
        writer = self._writers[day]
        writer.write_record(_record(writer, page, ask))
        writer.out.flush()  # what a full disk does not take is known at once


def _new_file(folder: Path, day: str) -> BinaryIO:
    """The first file of the day that does not exist yet."""
    for number in range(1, 100_000):
        try:
            return (folder / f"pages-{day}-{number:03d}.warc.gz").open("xb")
        except FileExistsError:
            continue
    raise FileExistsError(f"{folder}: 100,000 files of {day}")


def _record(writer: WARCWriter, page: Page, ask: Ask) -> object:
    kept = [(name, value) for name, value in page.headers.items() if name not in _OF_THE_WIRE]
    http = StatusAndHeaders(f"{page.status} OK", [*kept, ("content-length", str(len(page.body)))], protocol="HTTP/1.1")
    stamp = page.fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    extra = {"WARC-Date": stamp, **({"X-Url-Asked": page.url_asked} if page.url_asked != page.url else {})}
    extra |= {} if ask.article else {OF_A_SOURCE: "list"}
    return writer.create_warc_record(
        page.url,
        "response",
        payload=BytesIO(page.body),
        length=len(page.body),  # without it each record leaves a temporary file open
        http_headers=http,
        warc_headers_dict=extra,
    )
