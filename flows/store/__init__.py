"""The store: all that fundwatch keeps, in SQLite (one file) or PostgreSQL. Facts in, facts out; no row leaves.

    Store.open(url) ── unit() ──> Unit      one exclusive write transaction
        │                          │
        └── queries ───────────────┘        both answer the same queries

A unit is exclusive from its first moment (BEGIN IMMEDIATE in SQLite, an advisory lock in PostgreSQL), so what it has
read stays true until it commits: two workers cannot make two records of one fund. Keep units short, and do nothing
slow within one. Queries outside a unit block nobody. Every call that writes is told the time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from flows.store.connect import connect, reading, shown, writing
from flows.store.judgements import NewJudgement
from flows.store.records import (
    Alert,
    AlertKind,
    Attempt,
    Delivery,
    DeliveryState,
    DueDelivery,
    ExportedSighting,
    FundFilter,
    Harvest,
    Judgement,
    JudgementKind,
    Pair,
    PairAnswer,
    Run,
    RunState,
    SourceState,
    SourceYield,
    StoredArticle,
    Waiting,
)
from flows.store.schema import bring_up_to_date
from flows.store.trial import copied, thrown_away
from flows.store.unit import AllReads, Unit

__all__ = [
    "Alert",
    "AlertKind",
    "Attempt",
    "Delivery",
    "DeliveryState",
    "DueDelivery",
    "ExportedSighting",
    "FundFilter",
    "Harvest",
    "Judgement",
    "JudgementKind",
    "NewJudgement",
    "Pair",
    "PairAnswer",
    "Run",
    "RunState",
    "SourceState",
    "SourceYield",
    "Store",
    "StoredArticle",
    "Unit",
    "Waiting",
    "thrown_away",
]


class Store(AllReads):
    """An open database; close it, or use it in a `with` statement. One for each process: open it after a fork."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._turn = threading.Lock()  # threads wait here in a row: in SQLite they would sleep and try again

    @classmethod
    def open(cls, url: str, *, migrate: bool = True, create: bool = True) -> Self:
        """Open a database, making it and its folder where there is none, and bringing its schema up to date.

        Raises DatabaseError, in one line without the password, when it cannot be opened, written or understood;
        NoDatabaseError where `create` is False and there is none.
        """
        engine = connect(url, create=create)
        try:
            bring_up_to_date(engine, migrate=migrate, create=create)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    @property
    def address(self) -> str:
        """The URL, without user, password and parameters."""
        return shown(self._engine.url)

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """One write transaction: committed at the end, rolled back on any error."""
        with self._turn, writing(self._engine) as connection:
            yield Unit(connection)

    @contextmanager
    def trial(self) -> Iterator[Store]:
        """A copy of what is known of funds, to write to and throw away; meanwhile others write to this one.

        It holds all funds, sightings and judgements as of now, articles without their texts, and no alerts.
        """
        with copied(self._engine) as engine:
            yield Store(engine)

    def close(self) -> None:
        """Give back all connections."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)
