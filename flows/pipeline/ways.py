"""The ways from what sources have to what is read: pages from the network, files of archives, links of searches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from extractors.facts import Article
from extractors.searches import hides
from flows.archive import Entry, read_filed
from flows.fetch import Fetcher
from flows.outcomes import Ending, Outcome
from flows.pipeline.doubled import is_taken
from flows.pipeline.intake import NOT_FINAL, off_topic, outside, read_items, sort_items
from flows.pipeline.listed import Listed, Read
from flows.pipeline.run import Run
from flows.pipeline.twins import Twins
from flows.reading import PageReader
from flows.settings import Source
from flows.sources import Poll
from flows.store import Unit
from flows.window import Window


@dataclass(frozen=True, slots=True)
class Ways:
    """A run, what it reads with, and the days that it is about."""

    run: Run
    fetcher: Fetcher
    reader: PageReader
    window: Window

    def read(self, polls: Sequence[Poll], *, together: str | None = None) -> Iterator[Read]:
        """Every item of the polls with its article or its end; told under one word if there is one."""
        to_read, settled = sort_items(self.run.store, polls, self.window)
        told = [replace(one, together=together or one.together) for one in to_read]
        hidden = [one for one in told if hides(one.item.url)]
        pages = read_items((one for one in told if not hides(one.item.url)), self.fetcher, self.reader)
        files = (read for poll in polls for read in self._filed(poll, together))
        return chain(settled, pages, files, self._found(hidden))

    def _filed(self, poll: Poll, together: str | None) -> Iterator[Read]:
        """Every line, record and page of polled files, each begun as it comes; those seen before are not read.

        What an archive holds at its first poll is told together.
        """
        source, word = poll.source, together or (poll.source.name if poll.is_first else None)
        for one in read_filed(
            poll.files,
            reader=self.reader,
            zone=source.zone,
            now=self.run.clock(),
            sift=lambda entries: self._sift(source, entries),
        ):
            self.run.ledger.begin(1)
            yield Read(Listed(source, one.item, word, one.place, one.doubt), None, _of_its_topics(source, one.result))

    def _sift(self, source: Source, entries: Sequence[Entry]) -> Mapping[str, Ending]:
        """Those that end by what is known of them: read before, or dated outside the window."""
        with self.run.store.unit() as unit:
            unseen = unit.unseen([e.item for e in entries], source.id, again=NOT_FINAL, holds=self.window.holds)
            urls = {item.url for item in unseen}
            known = [e for e in entries if e.item.url not in urls and not _is_another(unit, e)]
        late = {e.place: ending for e in entries if (ending := outside(e.item, self.window))}
        return {**late, **{e.place: Ending(Outcome.KNOWN, "seen before") for e in known}}

    def _found(self, hidden: Sequence[Listed]) -> Iterator[Read]:
        """What searches found without telling where: the article of that title and publisher, else where a link leads.

        Last of all, so that what other sources gave in this run is known.
        """
        twins = Twins(self.run) if hidden else None
        unknown: list[Listed] = []
        for one in hidden:
            twin = twins.of(one.item) if twins else None
            if twin:
                yield Read(one, None, twin)
            else:
                unknown.append(one)
        yield from read_items(unknown, self.fetcher, self.reader)


def _is_another(unit: Unit, entry: Entry) -> bool:
    """Whether a line whose id was read before tells another text."""
    return isinstance(entry.content, Article) and is_taken(unit, entry.content)


def _of_its_topics(source: Source, result: Article | Ending) -> Article | Ending:
    if isinstance(result, Ending):
        return result
    return off_topic(source, f"{result.title or ''} {result.text}") or result
