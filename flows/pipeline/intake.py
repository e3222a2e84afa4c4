"""From items to articles: what is new and of the run's time is fetched, checked cheaply, and read by workers."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.facts import FeedItem, Page
from extractors.funds import may_announce
from extractors.pages import decode
from extractors.searches import address_on, hides, of_a_search
from extractors.urls import canonical
from flows.fetch import Answer, Cause, Failure, Fetcher, NotModified, by_host
from flows.outcomes import Ending, Outcome
from flows.pipeline.listed import ByHand, Listed, Read
from flows.reading import PageReader, ToRead
from flows.settings import Source
from flows.window import Window

if TYPE_CHECKING:
    from flows.pipeline.ledger import Ledger
    from flows.sources import Poll
    from flows.store import Store

NOT_FINAL = (Outcome.UNREACHABLE, Outcome.OUT_OF_WINDOW)
"""What one run left out for its date may be just what another is about: its window decides, by the day kept."""
_OFF_TOPIC = Ending(Outcome.OFF_TOPIC, "no word on the page that a fund's announcement needs")
_UNLINKED = Ending(Outcome.UNREACHABLE, "the source gives no address")


def read_items(listed: Iterable[Listed], fetcher: Fetcher, reader: PageReader) -> Iterator[Read]:
    """Fetch and read the pages of items; every item comes out once, in the order in which it is done."""
    failed: list[Read] = []

    def readable() -> Iterator[ToRead]:
        for one, answer in by_host(listed, lambda wanted: _fetched(wanted.item, fetcher), lambda one: one.item.url):
            if isinstance(answer, Page) and _may_announce(one.item, answer):
                yield ToRead(answer, one.source.zone, one.item, ref=one)
            else:
                failed.append(Read(one, answer if isinstance(answer, Page) else None, _ending(answer)))

    for asked, result in reader.read_all(readable()):
        yield from _emptied(failed)
        if isinstance(asked.ref, Listed):
            yield Read(asked.ref, asked.page, result)
    yield from _emptied(failed)


def _fetched(item: FeedItem, fetcher: Fetcher) -> Answer:
    """The item's page; a link that leads through a search is followed until it has left it."""
    answer = fetcher.get(item.url)
    if not hides(item.url) or (isinstance(answer, Failure) and answer.cause is not Cause.ROBOTS):
        return answer
    if isinstance(answer, Page):
        inside = address_on(decode(answer.body, answer.headers.get("content-type")))
        if inside or not of_a_search(answer.url):
            return fetcher.get(inside) if inside and of_a_search(answer.url) else answer
    by = f", an article of {item.publisher}," if item.publisher else ""
    return Failure(f"the search's link{by} does not say where it leads", Cause.REDIRECT)


def _emptied(reads: list[Read]) -> Iterator[Read]:
    while reads:
        yield reads.pop()


def _may_announce(item: FeedItem, page: Page) -> bool:
    """The cheap check on the whole page, markup and all: it may let too much through, but loses no fund."""
    return may_announce(item.title, html.unescape(decode(page.body, page.headers.get("content-type"))))


def _ending(answer: Page | NotModified | Failure) -> Ending:
    if isinstance(answer, Failure):
        return answer.ending
    return _OFF_TOPIC if isinstance(answer, Page) else Ending(Outcome.KNOWN, "the server says it is not modified")


def sort_items(store: Store, polls: Iterable[Poll], window: Window) -> tuple[list[Listed], list[Read]]:
    """The items to read, and those that end here: known, outside the window by the source's date, or off its topics.

    What a source lists at its first poll is told together.
    """
    to_read: list[Listed] = []
    settled: list[Read] = []
    for poll in polls:
        items = [replace(item, url=canonical(item.url) or item.url) for item in poll.items]
        with store.unit() as unit:
            unseen = {item.url for item in unit.unseen(items, poll.source.id, again=NOT_FINAL, holds=window.holds)}
        for item in items:
            listed = Listed(poll.source, item, together=poll.source.name if poll.is_first else None)
            ending = _left_out(listed, window) if item.url in unseen else Ending(Outcome.KNOWN, "seen before")
            unseen.discard(item.url)  # a source that lists an address twice has listed it once
            settled += [Read(listed, None, ending)] if ending else []
            to_read += [] if ending else [listed]
    return to_read, settled


def with_missed(poll: Poll, missed: Iterable[FeedItem]) -> Poll:
    """The poll with items that earlier runs did not read, though the source lists them no longer.

    What an archive held is in its files, or lost: nothing of it can be asked for.
    """
    if poll.source.path:
        return poll
    listed = {canonical(item.url) for item in poll.items}
    return replace(poll, items=(*poll.items, *(item for item in missed if item.url not in listed)))


def begin_polls(ledger: Ledger, polls: Iterable[Poll]) -> Iterator[Poll]:
    """Count what each poll lists as begun, and tell what is wrong with it; an entry that leads nowhere ends here."""
    for poll in polls:
        ledger.begin(len(poll.items) + poll.unlinked)
        ledger.end(_UNLINKED, times=poll.unlinked)
        lost = f"{poll.unlinked:,} {'entry' if poll.unlinked == 1 else 'entries'} without an address"
        problem = poll.problem or (lost if poll.unlinked else None)
        ledger.problems |= {poll.source.id: problem} if problem else {}
        yield poll


def outside(item: FeedItem, window: Window) -> Ending | None:
    """That an item is not of the run's time, if its source says so."""
    day = item.published_day
    return Ending(Outcome.OUT_OF_WINDOW, window.why_not(day)) if day and not window.holds(day) else None


def off_topic(source: Source | ByHand, words: str) -> Ending | None:
    """That none of the topics that the source is asked for stands in these words."""
    told = words.casefold()
    if source.topics and not any(topic.casefold() in told for topic in source.topics):
        return Ending(Outcome.OFF_TOPIC, "none of the source's topics in it")
    return None


def _left_out(listed: Listed, window: Window) -> Ending | None:
    item = listed.item
    return outside(item, window) or off_topic(listed.source, f"{item.title or ''} {item.summary or ''}")
