"""Databases with many funds, made by bulk inserts: what years of runs would have left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import insert, text

from extractors.facts import FundStatus, Sighting
from extractors.funds import RULES_VERSION
from extractors.identity import keys
from flows.store import Store
from flows.store.base import chunks
from flows.store.facts import columns_of
from flows.tables import ArticleRow, FundKeyRow, FundRow, SightingRow
from flows.tables.columns import Base
from tests.benchmarks.plausible import funds

_BATCH = 5000
Rows = Mapping[type[Base], list[dict[str, Any]]]


def fund_id(number: int) -> str:
    """The id of the fund with this number, counted from 0."""
    return f"f-{number:010}"


def stock(store: Store, count: int) -> None:
    """Fill an empty database with `count` funds, each told by one article, and let it look at its own tables."""
    for batch in chunks(enumerate(funds(count)), _BATCH):
        rows = _rows(batch)
        with store.unit() as unit:
            for table, values in rows.items():
                unit._connection.execute(insert(table), values)
    with store.unit() as unit:
        unit._connection.execute(text("ANALYZE"))


def _rows(batch: Sequence[tuple[int, tuple[Sighting, date]]]) -> Rows:
    rows: dict[type[Base], list[dict[str, Any]]] = {ArticleRow: [], FundRow: [], FundKeyRow: [], SightingRow: []}
    for number, (facts, day) in batch:
        at = datetime.combine(day, time(8), UTC)
        rows[ArticleRow].append(_article(number, facts, at))
        rows[FundRow].append(_fund(number, facts, at))
        rows[FundKeyRow].extend(_keys(number, facts, at))
        rows[SightingRow].append(_sighting(number, facts, at))
    return rows


def _article(number: int, facts: Sighting, at: datetime) -> dict[str, Any]:
    return {
        "article_key": f"a-{number}",
        "url": f"https://news.example/{number}",
        "title": facts.name,
        "text": facts.name,
        "published": at,
        "published_day": at.date(),
        "language": "en" if facts.name.isascii() else "zh",
        "site": "news.example",
        "outcome": "funds",
        "reason": "1 found",
        "copy_of": None,
        "stored_at": at,
    }


def _fund(number: int, facts: Sighting, at: datetime) -> dict[str, Any]:
    own = {"fund_id": fund_id(number), "merged_into": None, "status": FundStatus.NEW, "sightings": 1}
    return {**own, "first_seen": at, "last_seen": at, "sources": {}, "conflicts": {}, **columns_of(facts)}


def _keys(number: int, facts: Sighting, at: datetime) -> Iterator[dict[str, Any]]:
    return ({"key": key, "fund_id": fund_id(number), "last_seen": at} for key in sorted(keys(facts)))


def _sighting(number: int, facts: Sighting, at: datetime) -> dict[str, Any]:
    own = {"article_key": f"a-{number}", "ordinal": 0, "fund_id": fund_id(number), "rules_version": RULES_VERSION}
    return {**own, "evidence": [], "found_at": at, **columns_of(facts)}
