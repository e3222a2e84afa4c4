"""Reading in worker processes: a page or document that hangs or kills its reader costs itself, not the run.

The only home of pebble. Workers come from a fork server: the run has threads (Prefect, the fetcher), so it must not be
forked itself, and the server has the 0.5 s of imports behind it once for all workers; Windows has `spawn` only.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import tzinfo
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from extractors.facts import Article, FeedItem, FeedReading, Page
from flows.outcomes import Ending, Outcome

if TYPE_CHECKING:
    from pebble import ProcessPool

    from extractors.pages import Unreadable
    from flows.settings import PageSettings

_LOG = logging.getLogger(__name__)

SECONDS_PER_PAGE = 20.0
"""Wall-clock limit: the slowest real page takes 1 s, so what takes 20 will not end."""

_PAGES_PER_WORKER = 200  # then it is replaced: trafilatura's and lxml's memory grows by about 0.2 MB a page
_MEMORY = 2 * 1024**3  # bytes of address space for a worker; a page of 10 MB takes 0.5 GB
_SMALL = 50_000
"""Bytes of a source's document that are read at once, without a worker: the worst of them take a second."""
_GZIP = b"\x1f\x8b"  # of a sitemap that unpacks to much more
_AHEAD = 8  # pages waiting for each worker, so that one hanging page stops nobody while the order is kept


@dataclass(frozen=True, slots=True)
class ToRead:
    """A page with what the reader must know; `ref` is the caller's own and stays in this process."""

    page: Page
    zone: tzinfo
    item: FeedItem | None = None
    ref: object = None


ReadPage = Callable[[Page, tzinfo, FeedItem | None], "Article | Unreadable"]
S = TypeVar("S")
T = TypeVar("T")


def page_reader(pages: PageSettings) -> PageReader:
    """The workers that the settings ask for."""
    return PageReader(workers=pages.workers, seconds=pages.time_limit.total_seconds())


class PageReader:
    """Worker processes that turn pages into articles, and large documents of sources into items.

    They start with the first page and end with the `with` block.
    """

    def __init__(
        self, *, workers: int | None = None, seconds: float = SECONDS_PER_PAGE, read: ReadPage | None = None
    ) -> None:
        self._workers = workers or _cores()
        self._seconds = seconds
        self._read = read or read_in_worker
        self._pool: ProcessPool | None = None
        self._starting = threading.Lock()

    def read(self, page: Page, *, zone: tzinfo, item: FeedItem | None = None) -> Article | Ending:
        """The article on one page, or why there is none."""
        return self._result(self._begin(ToRead(page, zone, item)), page)

    def read_all(self, pages: Iterable[ToRead]) -> Iterator[tuple[ToRead, Article | Ending]]:
        """Each page with its article or ending, in the order given; takes only a few pages ahead."""
        running: deque[tuple[ToRead, Future[Article | Unreadable]]] = deque()
        try:
            for asked in pages:
                running.append((asked, self._begin(asked)))
                if len(running) >= self._workers * _AHEAD:
                    yield self._next(running)
            while running:
                yield self._next(running)
        finally:
            for _, future in running:
                future.cancel()

    def document(self, read: Callable[[Page, S], T], page: Page, source: S) -> T | FeedReading:
        """What is read of a source's document; one that takes too long or ends its worker is a problem. For threads.

        feedparser holds every other thread while it works, and some megabytes take it minutes.
        """
        if len(page.body) <= _SMALL and not page.body.startswith(_GZIP):
            return read(page, source)
        future: Future[T] = self._workers_ready().schedule(read, args=(page, source), timeout=self._seconds)
        error = future.exception()
        if error is None:
            return future.result()
        _LOG.info("reading %s failed", page.url, exc_info=error)
        return FeedReading(problem=_why(error, self._seconds))

    def close(self) -> None:
        """End the workers, in the middle of a page if need be."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()
            self._pool = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _next(self, running: deque[tuple[ToRead, Future[Article | Unreadable]]]) -> tuple[ToRead, Article | Ending]:
        asked, future = running.popleft()
        return asked, self._result(future, asked.page)

    def _begin(self, asked: ToRead) -> Future[Article | Unreadable]:
        future: Future[Article | Unreadable] = self._workers_ready().schedule(
            self._read, args=(asked.page, asked.zone, asked.item), timeout=self._seconds
        )
        return future

    def _workers_ready(self) -> ProcessPool:
        with self._starting:
            if self._pool is None:
                self._pool = _pool(self._workers)
            return self._pool

    def _result(self, future: Future[Article | Unreadable], page: Page) -> Article | Ending:
        error = future.exception()  # whatever a page does to its reader is that page's ending
        if error is not None:
            _LOG.info("reading %s failed", page.url, exc_info=error)
            return Ending(Outcome.UNREADABLE, _why(error, self._seconds))
        result = future.result()
        return result if isinstance(result, Article) else Ending(Outcome.UNREADABLE, result.reason)


def read_in_worker(page: Page, zone: tzinfo, item: FeedItem | None) -> Article | Unreadable:
    """What a worker does with a page."""
    from extractors.pages import read_page  # noqa: PLC0415  0.5 s, and only workers need it

    return read_page(page, zone=zone, item=item)


def _why(error: BaseException, seconds: float) -> str:
    if isinstance(error, TimeoutError):
        return f"reading took more than {seconds:g} s and was stopped"
    if type(error).__name__ == "ProcessExpired":
        return "reading it ended its worker process"
    return f"reading it failed: {type(error).__name__}: {error}"[:300]


def _cores() -> int:
    """The cores this process may use, at most four: more readers than that wait for the network."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(4, usable)


def _pool(workers: int) -> ProcessPool:
    from pebble import ProcessPool  # noqa: PLC0415  not for `fundwatch --help`

    return ProcessPool(
        max_workers=workers,
        max_tasks=_PAGES_PER_WORKER,
        initializer=_prepare,
        context=_context(),
    )


def _context() -> BaseContext:
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "flows.preloaded", "extractors.pages.body", "extractors.feeds"])
    return context


def _prepare() -> None:
    """In a worker: leave Ctrl-C to the parent, end with the parent even if it is killed, and cap the memory."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  Windows has none

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
