"""Databases with many funds, as years of runs would leave them, in bulk: the rows that the store itself would write.

Keys are computed in as many processes as there are cores, tables filled in the order of their first index and the other
indexes built last: a million funds take minutes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from functools import lru_cache
from itertools import chain, islice
from multiprocessing import get_context
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy import Table as SqlTable

from extractors.facts import FACT_FIELDS, FundStatus, Sighting
from extractors.funds import RULES_VERSION
from extractors.identity import keys
from flows.store import Store
from flows.store.base import chunks
from flows.store.facts import columns_of
from flows.tables import ArticleRow, ArticleUrlRow, FundKeyRow, FundRow, SightingRow
from tests.benchmarks.plausible import funds

_BATCH = 2000
_CACHE = 4_000_000  # kB that SQLite may keep in memory while it is filled
Row = dict[str, Any]


def fund_id(number: int) -> str:
    """The id of the fund with this number, counted from 0."""
    return f"f-{number:010}"


def article_key(number: int) -> str:
    """The address of the article that tells of it."""
    return f"https://news.example/{number:010}"


def stock(store: Store, count: int) -> None:
    """Fill an empty database with `count` funds, each told by one article, and let it look at its own tables."""
    found_by = _found_by(count)
    for table, rows in (
        (ArticleRow, _each(_article, count)),
        (ArticleUrlRow, _each(_address, count)),
        (FundRow, _each(_fund, count)),
        (SightingRow, _each(_sighting, count)),
        (FundKeyRow, _key_rows(found_by, count)),
    ):
        with store.unit() as unit, _filled_fast(unit._connection, table.__table__) as connection:
            _load(connection, table.__table__, rows)
    _settle(store)


# ---------------------------------------------------------------- rows


def _each(row: Callable[[int, Sighting, datetime], Row], count: int) -> Iterator[Row]:
    return (row(number, facts, _hour(day)) for number, (facts, day) in enumerate(funds(count)))


def _hour(day: date) -> datetime:
    return datetime.combine(day, time(8), UTC)


def _article(number: int, facts: Sighting, at: datetime) -> Row:
    return {
        "article_key": article_key(number),
        "url": article_key(number),
        "title": facts.name,
        "text": facts.name,
        "published": at,
        "published_day": at.date(),
        "language": "en" if facts.name.isascii() else "zh",
        "site": "news.example",
        "outcome": "funds",
        "reason": facts.name,
        "copy_of": None,
        "stored_at": at,
    }


def _address(number: int, _facts: Sighting, _at: datetime) -> Row:
    return {"url": article_key(number), "article_key": article_key(number)}


def _fund(number: int, facts: Sighting, at: datetime) -> Row:
    own = {"fund_id": fund_id(number), "merged_into": None, "status": FundStatus.NEW, "sightings": 1}
    told = (field for field in FACT_FIELDS if field != "aliases" and getattr(facts, field) not in (None, ()))
    sources = dict.fromkeys(told, number + 1)
    return {**own, "first_seen": at, "last_seen": at, "sources": sources, "conflicts": {}, **columns_of(facts)}


def _sighting(number: int, facts: Sighting, at: datetime) -> Row:
    own = {"article_key": article_key(number), "ordinal": 0, "fund_id": fund_id(number), "rules_version": RULES_VERSION}
    return {**own, "evidence": [], "found_at": at, **columns_of(facts)}


def _key_rows(found_by: Sequence[Sequence[str]], count: int) -> Iterator[Row]:
    days = [_hour(day) for _, day in funds(count)]
    pairs = sorted((key, number) for number, found in enumerate(found_by[:count]) for key in found)
    return ({"key": key, "fund_id": fund_id(number), "last_seen": days[number]} for key, number in pairs)


@lru_cache(maxsize=2)
def _found_by(count: int) -> list[tuple[str, ...]]:
    """The keys of the first `count` funds; computed once for both kinds of database, as they take longest."""
    batches = list(chunks((facts for facts, _ in funds(count)), _BATCH))
    if len(batches) == 1:
        return _keys_of_all(batches[0])
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return list(chain.from_iterable(pool.map(_keys_of_all, batches)))


def _keys_of_all(batch: Sequence[Sighting]) -> list[tuple[str, ...]]:
    return [tuple(keys(facts)) for facts in batch]


# ---------------------------------------------------------------- tables


@contextmanager
def _filled_fast(connection: Connection, table: SqlTable) -> Iterator[Connection]:
    """A connection to fill a table through: without the indexes that can be built when it is full."""
    sqlite = connection.dialect.name == "sqlite"
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one() if sqlite else None
    fast = f"PRAGMA cache_size=-{_CACHE}" if sqlite else "SET LOCAL session_replication_role=replica"
    connection.exec_driver_sql(fast)  # PostgreSQL: rows that belong together are not looked up one by one
    for index in table.indexes:
        index.drop(connection)
    yield connection
    for index in table.indexes:
        index.create(connection)
    if sqlite:
        connection.exec_driver_sql(f"PRAGMA cache_size={usual}")


def _load(connection: Connection, table: SqlTable, rows: Iterator[Row]) -> None:
    """Write the rows through the driver, each value as its column would have bound it."""
    (first,) = islice(rows, 1)
    columns, values = list(first), _bound(chain([first], rows), table, connection.dialect)
    cursor = connection.connection.cursor()
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        cursor.executemany(f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})", values)
        return
    with cursor.copy(f"COPY {table.name} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in values:
            copy.write_row(row)


def _bound(rows: Iterable[Row], table: SqlTable, dialect: Dialect) -> Iterator[tuple[Any, ...]]:
    binders = {
        column.name: column.type.dialect_impl(dialect).bind_processor(dialect) or _as_it_is for column in table.columns
    }
    return (tuple(binders[name](value) for name, value in row.items()) for row in rows)


def _as_it_is(value: Any) -> Any:
    return value


def _settle(store: Store) -> None:
    """What a database does by itself in time: learn what its tables hold, and tidy them."""
    with store._engine.connect() as connection:
        raw = connection.connection.driver_connection
        if connection.dialect.name == "sqlite":
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.execute("ANALYZE")
            return
        raw.autocommit = True
        raw.execute("VACUUM ANALYZE")
        raw.autocommit = False
