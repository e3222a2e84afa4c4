"""Archives among the sources: their lines and records are items whose words are there already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from extractors.facts import Article, FeedItem
from flows.archive import read_filed
from flows.outcomes import Ending, Outcome
from flows.pipeline.intake import NOT_FINAL, Listed, Read, off_topic, outside
from flows.pipeline.ledger import Ledger
from flows.pipeline.window import Window
from flows.reading import PageReader
from flows.settings import Source
from flows.sources import Poll
from flows.store import Store


@dataclass(frozen=True, slots=True)
class Files:
    """What reading the archives of a run needs."""

    store: Store
    reader: PageReader
    window: Window
    ledger: Ledger
    now: datetime

    def read(self, polls: Iterable[Poll], *, together: str | None = None) -> Iterator[Read]:
        """Every line, record and page of the polled files, each begun as it comes; those seen before are not read.

        What an archive holds at its first poll is told together.
        """
        for poll in polls:
            yield from self._of(poll, together or (poll.source.name if poll.is_first else None))

    def _of(self, poll: Poll, together: str | None) -> Iterator[Read]:
        source = poll.source
        for one in read_filed(
            poll.files, reader=self.reader, zone=source.zone, now=self.now, sift=lambda items: self._sift(source, items)
        ):
            self.ledger.begin(1)
            yield Read(Listed(source, one.item, together), None, _of_its_topics(source, one.result))

    def _sift(self, source: Source, items: Sequence[FeedItem]) -> Mapping[str, Ending]:
        """Those that end by what is known of them: read before, or dated outside the window."""
        with self.store.unit() as unit:
            fresh = unit.unseen(items, source.id, again=NOT_FINAL, holds=self.window.holds)
        known = {item.url for item in items} - {item.url for item in fresh}
        late = {item.url: ending for item in fresh if (ending := outside(item, self.window))}
        return {**dict.fromkeys(known, Ending(Outcome.KNOWN, "seen before")), **late}


def _of_its_topics(source: Source, result: Article | Ending) -> Article | Ending:
    if isinstance(result, Ending):
        return result
    return off_topic(source, f"{result.title or ''} {result.text}") or result
