"""Items: each address as each source lists it, with its one outcome."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, literal, null, select

from extractors.facts import FeedItem
from flows.outcomes import Ending, Outcome
from flows.store.base import Reads, Writes, chunks
from flows.store.records import ToldItem
from flows.tables import ArticleRow, ArticleUrlRow, ItemRow
from flows.tables.columns import bounded

MOST_ATTEMPTS = 5
"""Runs that try an unreachable address: five days of a daily run; most that come back do so within two."""


class ItemReads(Reads):
    """How items ended."""

    def told_since(self, since: datetime) -> Iterator[ToldItem]:
        """Every item with a title that was first seen since then and has been read or refused; streams."""
        columns = (ItemRow.source_id, ItemRow.url, ItemRow.title, ItemRow.outcome, ItemRow.reason, ItemRow.article_key)
        wanted = (ItemRow.first_seen >= since, ItemRow.title.is_not(None), ItemRow.outcome != Outcome.UNREACHABLE)
        for source_id, url, title, outcome, reason, key in self._stream(select(*columns).where(*wanted)):
            yield ToldItem(source_id, url, title, Ending(Outcome(outcome), reason), key)


class ItemWrites(Writes, ItemReads):
    """Which items are new, and how each ended."""

    def unseen(
        self,
        items: Sequence[FeedItem],
        source_id: str,
        *,
        again: Collection[Outcome] = (Outcome.UNREACHABLE,),
        holds: Callable[[date], bool] = lambda _day: True,
    ) -> list[FeedItem]:
        """The items that have no final outcome yet, each address once, in their order.

        Seen is an address that this source has had before, and one that leads to a stored article. An outcome in
        `again` is not final: by default an unreachable address, up to MOST_ATTEMPTS times; runs add OUT_OF_WINDOW,
        where their own window `holds` the day for which the item was left out (or that day was not kept).
        Addresses are compared as given: make them canonical first.
        """
        first: dict[str, FeedItem] = {}
        for item in items:
            first.setdefault(item.url, item)
        known = (one for part in chunks(list(first)) for one in self._outcomes(part, source_id))
        seen = {url for url, row in known if not _is_open(row, again, holds)}
        return [item for url, item in first.items() if url not in seen]

    def to_try_again(self, source_id: str, *, since: datetime | None = None) -> list[FeedItem]:
        """The source's items that could not be reached and may be tried once more, though it lists them no longer.

        Items first seen before `since` are given up: the attempts of a host that only ever says "busy" never end.
        """
        query = select(ItemRow).where(
            ItemRow.source_id == source_id,
            ItemRow.outcome == Outcome.UNREACHABLE,
            ItemRow.attempts < MOST_ATTEMPTS,
            *([ItemRow.first_seen >= since] if since else []),
        )
        return [_item(row) for row in self._all(query.order_by(ItemRow.first_seen))]

    def left_out(self, source_id: str, first: date | None, last: date | None) -> list[FeedItem]:
        """The source's items that earlier runs left out for a day from `first` to `last`, though it lists them no more.

        What was left out for having no date is not among them: no window of days can want it.
        """
        query = select(ItemRow).where(
            ItemRow.source_id == source_id,
            ItemRow.outcome == Outcome.OUT_OF_WINDOW,
            ItemRow.published_day.is_not(None),
            *([ItemRow.published_day >= first] if first else []),
            *([ItemRow.published_day <= last] if last else []),
        )
        return [_item(row) for row in self._all(query.order_by(ItemRow.first_seen))]

    def end_item(  # noqa: PLR0913 - an item, its run and its end; what is optional by name
        self,
        run_id: int,
        source_id: str,
        url: str,
        item: FeedItem | None,
        ending: Ending,
        *,
        now: datetime,
        article_key: str | None = None,
    ) -> None:
        """Record how an item ended in this run; a bare KNOWN replaces no earlier outcome.

        An ending that does not count (a host that says "busy") uses up none of MOST_ATTEMPTS. Of an item left out of
        the window its day is kept, which may have been only on its page: a wider window finds it by that.
        """
        attempts = int(ending.counts)
        end = {
            "outcome": ending.outcome,
            "reason": ending.reason,
            "last_seen": now,
            "run_id": run_id,
            "article_key": article_key,
        }
        if ending.outcome is Outcome.OUT_OF_WINDOW and item and item.published_day:
            end["published_day"] = item.published_day
        where = (ItemRow.source_id == source_id, ItemRow.url == url)
        if ending.outcome is Outcome.KNOWN and not article_key and self._update(ItemRow, *where, last_seen=now):
            return
        if self._update(ItemRow, *where, attempts=ItemRow.attempts + attempts, **end):
            return
        told = item or FeedItem(url=url)
        self._insert(
            ItemRow,
            source_id=source_id,
            url=url,
            title=told.title,
            published=told.published,
            summary=told.summary,
            publisher=told.publisher,
            attempts=attempts,
            first_seen=now,
            **{"published_day": told.published_day} | end,
        )

    def _outcomes(self, urls: list[str], source_id: str) -> Iterator[tuple[str, Row[Any]]]:
        """What is known of these addresses, by the address as it was asked for."""
        for query in (_of_items(source_id), _of_articles()):
            column = query.selected_columns.url
            found = {row.url: row for row in self._all(query.where(column.in_(urls)))}
            yield from ((url, found[bounded(url)]) for url in urls if bounded(url) in found)


def _item(row: Row[Any]) -> FeedItem:
    return FeedItem(row.url, row.title, row.published, row.published_day, row.summary, row.publisher)


_MOST = {Outcome.UNREACHABLE: MOST_ATTEMPTS}


def _is_open(row: Row[Any], again: Collection[Outcome], holds: Callable[[date], bool]) -> bool:
    """Whether an earlier outcome is not the last word on an item."""
    if row.outcome not in again or row.attempts >= _MOST.get(row.outcome, row.attempts + 1):
        return False
    return row.outcome != Outcome.OUT_OF_WINDOW or row.day is None or holds(row.day)


def _of_items(source_id: str) -> Select[Any]:
    day = ItemRow.published_day.label("day")
    return select(ItemRow.url, ItemRow.outcome, ItemRow.attempts, day).where(ItemRow.source_id == source_id)


def _of_articles() -> Select[Any]:
    joined = ArticleRow.article_key == ArticleUrlRow.article_key
    columns = (ArticleUrlRow.url, ArticleRow.outcome, literal(0).label("attempts"), null().label("day"))
    return select(*columns).join(ArticleRow, joined)
