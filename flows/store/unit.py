"""The write unit: all that one transaction may change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from flows.store.alerts import AlertReads
from flows.store.articles import ArticleReads, ArticleWrites
from flows.store.deliveries import DeliveryWrites
from flows.store.funds import FundReads, FundWrites
from flows.store.items import ItemWrites
from flows.store.judgements import JudgementReads, JudgementWrites
from flows.store.runs import RunReads, RunWrites
from flows.store.sightings import SightingReads
from flows.store.sources import SourceReads, SourceWrites


class AllReads(RunReads, SourceReads, ArticleReads, SightingReads, FundReads, JudgementReads, AlertReads):
    """All queries; a store answers them from what is committed, a unit also from what it has written itself."""

    def kept_apart(self, fund_id: str) -> frozenset[str]:
        """The living funds that were judged not the same as this one, or as one that was merged into it."""
        family = self.family(fund_id)
        others = {one for pair in self.pairs("not_same", fund_ids=family) for one in pair.fund_ids}
        return frozenset(self.surviving(one) for one in others.difference(family)) - {fund_id}


class Unit(  # the order of bases is the order of a record's life
    RunWrites, SourceWrites, ItemWrites, ArticleWrites, FundWrites, JudgementWrites, DeliveryWrites, AllReads
):
    """One exclusive write transaction: what it reads, no other writer changes before it ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        yield self._connection
