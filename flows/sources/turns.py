"""A source's turn to be asked, and the poll that comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Ask, Cause, Failure, Fetcher, NotModified
from flows.outcomes import counted
from flows.settings import Source
from flows.store.records import SourceState

Read = Callable[[Page, Source], FeedReading]
"""What a kind of source makes of one document; at the top of a module, so that another process can do it."""

Parse = Callable[[Read, Page, Source], FeedReading]
"""Where and how long a document is read: `PageReader.document` guards against those that take minutes."""


def read_here(read: Read, page: Page, source: Source) -> FeedReading:
    """Read a document in this process, however long it takes."""
    return read(page, source)


def asked_plainly(fetcher: Fetcher, url: str, ask: Ask) -> Page | Failure:
    """What comes without validators; a server that says "not modified" even then is at fault."""
    answer = fetcher.get(url, ask=ask)
    if isinstance(answer, NotModified):
        return Failure('the server says "not modified" to a first question', Cause.STATUS, 304)
    return answer


@dataclass(frozen=True, slots=True)
class Asker:
    """What asking needs: the fetcher of the run, the moment, and where documents are read."""

    fetcher: Fetcher
    now: datetime
    parse: Parse = read_here


@dataclass(frozen=True, slots=True)
class Turn:
    """One source, what is known of it, and what asking it needs."""

    source: Source
    state: SourceState
    asker: Asker

    @property
    def now(self) -> datetime:
        """The moment of the run."""
        return self.asker.now

    def read(self, read: Read, page: Page) -> FeedReading:
        """What a document of the source lists."""
        return self.asker.parse(read, page, self.source)


@dataclass(frozen=True, slots=True)
class Poll:
    """What came of asking one source once.

    `items`: all that it lists; nothing after a 304, so who wants to try an item again has to remember it. `files`:
    what an archive has instead, whose lines are read as they are. `state`: what to store in place of the former.
    `problem`: one line on what went wrong, if anything did. `asked`: False if it told us to wait. `unchanged`: it
    lists exactly what it listed the last time. `unlinked`: entries without any address.
    """

    source: Source
    state: SourceState
    items: tuple[FeedItem, ...] = ()
    problem: str | None = None
    asked: bool = True
    unchanged: bool = False
    is_first: bool = False  # it never answered before: what it lists is told in one summary
    unreachable: bool = False  # there was no usable answer
    silent: bool = False  # there was none at all, not even a refusal
    files: tuple[Path, ...] = ()
    unlinked: int = 0

    @property
    def summary(self) -> str:
        """What it has, in words."""
        return counted(len(self.files), "file") if self.source.path else counted(len(self.items), "item")
