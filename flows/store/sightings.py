"""Sightings: each in exactly one fund, whatever is merged or split."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, delete, func, inspect, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from extractors.facts import FundStatus, Sighting, StoredSighting
from flows.store.base import Reads, Writes, chunks
from flows.store.facts import columns_of, evidence_of, facts_of, stored_sighting
from flows.store.records import ExportedSighting
from flows.tables import ArticleRow, FormerSightingRow, FundRow, SightingRow


def told() -> Select[Any]:
    """Sightings with what is shown of their articles."""
    return select(
        SightingRow,
        ArticleRow.url.label("article_url"),
        ArticleRow.title.label("article_title"),
        ArticleRow.site,
        ArticleRow.published,
        ArticleRow.published_day,
        ArticleRow.language,
    ).join(ArticleRow, ArticleRow.article_key == SightingRow.article_key)


def published_since(since: datetime, otherwise: ColumnElement[datetime] | InstrumentedAttribute[datetime]) -> Any:
    """Whether an article was published since then; `otherwise` is the time of those that do not tell it."""
    undated = and_(ArticleRow.published.is_(None), ArticleRow.published_day.is_(None))
    return or_(
        ArticleRow.published >= since,
        and_(ArticleRow.published.is_(None), ArticleRow.published_day >= since.date()),
        and_(undated, otherwise >= since),
    )


def _sums() -> Select[Any]:
    """How many sightings, and the first and last moment, day, and time of storing that their articles tell."""
    moment, day = ArticleRow.published, ArticleRow.published_day
    only_day = case((moment.is_(None), day))
    only_found = case((moment.is_(None) & day.is_(None), SightingRow.found_at))
    bounds = [bound(column) for column in (moment, only_day, only_found) for bound in (func.min, func.max)]
    joined = ArticleRow.article_key == SightingRow.article_key
    return select(func.count(), *bounds).select_from(SightingRow).join(ArticleRow, joined)


_SUMS = _sums()
_OURS, _THEIRS = (inspect(SightingRow).local_table.alias(name) for name in ("ours", "theirs"))
_BESIDE = (
    select(_OURS.c.fund_id, _THEIRS.c.fund_id)
    .distinct()
    .join(_THEIRS, _THEIRS.c.article_key == _OURS.c.article_key)
    .where(_THEIRS.c.fund_id != _OURS.c.fund_id)
)
_PLAIN = (
    select(*(column for column in inspect(SightingRow).columns if column.name != "evidence"), ArticleRow.published_day)
    .join(ArticleRow, ArticleRow.article_key == SightingRow.article_key)
    .order_by(SightingRow.sighting_id)
)  # built once: building a statement takes longer than running it


def _moment(time: datetime | date) -> datetime:
    return time if isinstance(time, datetime) else datetime(time.year, time.month, time.day, tzinfo=UTC)


class SightingReads(Reads):
    """What articles tell of funds."""

    def sighting(self, sighting_id: int) -> StoredSighting | None:
        """One sighting."""
        row = self._first(told().where(SightingRow.sighting_id == sighting_id))
        return stored_sighting(row) if row else None

    def sightings_of(self, fund_id: str) -> list[StoredSighting]:
        """The sightings of a fund, earliest found first."""
        query = told().where(SightingRow.fund_id == fund_id).order_by(SightingRow.sighting_id)
        return [stored_sighting(row) for row in self._all(query)]

    def sightings_by_id(self, sighting_ids: Iterable[int]) -> dict[int, StoredSighting]:
        """These sightings, by id."""
        queries = [told().where(SightingRow.sighting_id.in_(part)) for part in chunks(sighting_ids)]
        return {row.sighting_id: stored_sighting(row) for query in queries for row in self._all(query)}

    def told_of(self, fund_ids: Collection[str]) -> dict[str, list[tuple[Sighting, date | None]]]:
        """What each of these funds was told to be, with the days of publication, without the words that prove it."""
        found: dict[str, list[tuple[Sighting, date | None]]] = {fund_id: [] for fund_id in fund_ids}
        for part in chunks(fund_ids):
            for row in self._all(_PLAIN.where(SightingRow.fund_id.in_(part))):
                found[row.fund_id].append((facts_of(row), row.published_day))
        return found

    def beside(self, fund_ids: Collection[str]) -> dict[str, set[str]]:
        """For each of these funds the others that the same articles tell of."""
        found: dict[str, set[str]] = {fund_id: set() for fund_id in fund_ids}
        for part in chunks(fund_ids):
            for fund_id, other in self._all(_BESIDE.where(_OURS.c.fund_id.in_(part))):
                found[fund_id].add(other)
        return found

    def sightings_in(self, article_key: str) -> list[StoredSighting]:
        """The sightings of an article, in the order of its text."""
        query = told().where(SightingRow.article_key == article_key).order_by(SightingRow.ordinal)
        return [stored_sighting(row) for row in self._all(query)]

    def formerly_told_in(self, article_key: str) -> list[str]:
        """The ids of the funds that an article told of until newer rules no longer read them there."""
        former = FormerSightingRow
        query = select(former.fund_id).where(former.article_key == article_key).order_by(former.fund_id)
        return [row.fund_id for row in self._all(query)]

    def sightings(self, since: datetime | None = None) -> Iterator[ExportedSighting]:
        """All sightings in articles published (undated ones: found) since then, with their funds' standing; streams.

        Where only a day of publication is known, it is compared with the day of `since` in its own zone.
        """
        query = told().add_columns(FundRow.status).join(FundRow, FundRow.fund_id == SightingRow.fund_id)
        if since is not None:
            query = query.where(published_since(since, SightingRow.found_at))
        for row in self._stream(query.order_by(SightingRow.sighting_id)):
            yield ExportedSighting(stored_sighting(row), FundStatus(row.status), row.found_at)


class SightingWrites(Writes, SightingReads):
    """Adding, changing and moving sightings; the funds' own facts are saved by `save_fund`."""

    def add_sighting(
        self, sighting: Sighting, *, article_key: str, fund_id: str | None, rules_version: str, now: datetime
    ) -> StoredSighting:
        """Add what an article tells to a fund; None makes a new fund, in `review` until `save_fund` says more."""
        fund = fund_id or self.add_fund(sighting, now=now)
        count = select(func.count(), func.max(SightingRow.ordinal)).where(SightingRow.article_key == article_key)
        there, last = self._all(count)[0]
        sighting_id = self._insert(
            SightingRow,
            article_key=article_key,
            ordinal=last + 1 if there else 0,
            fund_id=fund,
            rules_version=rules_version,
            found_at=now,
            evidence=evidence_of(sighting),
            **columns_of(sighting),
        )
        self._recount([fund])
        return self._stored(sighting_id)

    def update_sighting(self, sighting_id: int, sighting: Sighting, *, rules_version: str) -> StoredSighting:
        """Replace the facts of a sighting by what newer rules read; it stays in its fund."""
        values = columns_of(sighting)
        where = SightingRow.sighting_id == sighting_id
        self._update(SightingRow, where, rules_version=rules_version, evidence=evidence_of(sighting), **values)
        return self._stored(sighting_id)

    def remove_sighting(self, sighting_id: int) -> None:
        """Take back a sighting that newer rules no longer find; its fund may be left without any."""
        gone = self._stored(sighting_id)
        self._connection.execute(delete(SightingRow).where(SightingRow.sighting_id == sighting_id))
        if gone.fund_id not in self.formerly_told_in(gone.article_key):
            self._insert(FormerSightingRow, article_key=gone.article_key, fund_id=gone.fund_id)
        self._recount([gone.fund_id])

    def move_sightings(self, sighting_ids: Sequence[int], fund_id: str) -> None:
        """Give sightings to another fund."""
        for part in chunks(list(sighting_ids)):
            there = SightingRow.sighting_id.in_(part)
            left = [row.fund_id for row in self._all(select(SightingRow.fund_id).where(there).distinct())]
            self._update(SightingRow, there, fund_id=fund_id)
            self._recount([*left, fund_id])

    def _stored(self, sighting_id: int) -> StoredSighting:
        found = self.sighting(sighting_id)
        if found is None:
            raise LookupError(f"no sighting {sighting_id}")
        return found

    def _recount(self, fund_ids: Sequence[str]) -> None:
        """Bring the funds' count of sightings and their first and last day up to date."""
        for fund_id in dict.fromkeys(fund_ids):
            count, *times = self._all(_SUMS.where(SightingRow.fund_id == fund_id))[0]
            moments = sorted(_moment(time) for time in times if time is not None)
            seen = {"first_seen": moments[0], "last_seen": moments[-1]} if moments else {}
            self._update(FundRow, FundRow.fund_id == fund_id, sightings=count, **seen)

    @abstractmethod
    def add_fund(self, facts: Sighting, *, now: datetime) -> str:
        """Make a fund without sightings."""
