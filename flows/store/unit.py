"""The write unit: all that one transaction may change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from flows.store.alerts import AlertReads, AlertWrites
from flows.store.articles import ArticleReads, ArticleWrites
from flows.store.funds import FundReads, FundWrites
from flows.store.items import ItemWrites
from flows.store.judgements import JudgementReads, JudgementWrites
from flows.store.runs import RunReads, RunWrites
from flows.store.sightings import SightingReads
from flows.store.sources import SourceReads, SourceWrites


class AllReads(RunReads, SourceReads, ArticleReads, SightingReads, FundReads, JudgementReads, AlertReads):
    """All queries; a store answers them from what is committed, a unit also from what it has written itself."""


class Unit(  # the order of bases is the order of a record's life
    RunWrites, SourceWrites, ItemWrites, ArticleWrites, FundWrites, JudgementWrites, AlertWrites, AllReads
):
    """One exclusive write transaction: what it reads, no other writer changes before it ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        yield self._connection
