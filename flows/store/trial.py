"""A copy of the records in a file of its own: to see what would become of them while others go on writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Engine, Select, insert, literal, select

from flows.store.base import MANY
from flows.store.connect import connect, snapshot, writing
from flows.store.schema import bring_up_to_date
from flows.tables import (
    ArticleRow,
    FormerSightingRow,
    FundKeyRow,
    FundRow,
    JudgedFundRow,
    JudgementRow,
    PairRow,
    SightingRow,
)
from flows.tables.columns import Base

_COPIED: tuple[type[Base], ...] = (
    ArticleRow,
    FundRow,
    FundKeyRow,
    SightingRow,
    FormerSightingRow,
    JudgementRow,
    JudgedFundRow,
    PairRow,
)
"""What identity and judgements read; without alerts, nobody is told of what is only tried."""


@contextmanager
def thrown_away() -> Iterator[str]:
    """The address of an SQLite file that is gone at the end."""
    with TemporaryDirectory(prefix="fundwatch-") as folder:
        yield f"sqlite:///{folder}/fundwatch.db"


@contextmanager
def copied(source: Engine) -> Iterator[Engine]:
    """An SQLite file with the records as they are at this moment, the articles without their texts; gone at the end."""
    with thrown_away() as address:
        engine = connect(address)
        try:
            bring_up_to_date(engine, migrate=True)
            _copy_all(source, engine)
            yield engine
        finally:
            engine.dispose()


def _copy_all(source: Engine, to: Engine) -> None:
    with snapshot(source) as ours, writing(to) as theirs:
        theirs.exec_driver_sql("PRAGMA defer_foreign_keys=ON")  # a fund may lead to one that is copied later
        for row in _COPIED:
            _copy(ours, theirs, row)


def _copy(ours: Connection, theirs: Connection, row: type[Base]) -> None:
    found = ours.execute(_all_of(row), execution_options={"yield_per": MANY}).mappings()
    for part in found.partitions():
        theirs.execute(insert(row), [dict(values) for values in part])


def _all_of(row: type[Base]) -> Select[Any]:
    columns = (literal("").label("text") if c is ArticleRow.__table__.c.text else c for c in row.__table__.columns)
    return select(*columns)
