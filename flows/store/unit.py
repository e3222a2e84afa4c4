"""The write unit: all that one transaction may change."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from flows.store.alerts import AlertReads
from flows.store.articles import ArticleReads, ArticleWrites
from flows.store.deliveries import DeliveryWrites
from flows.store.funds import FundReads, FundWrites
from flows.store.items import ItemReads, ItemWrites
from flows.store.judgements import JudgementReads, JudgementWrites
from flows.store.runs import RunReads, RunWrites
from flows.store.sightings import SightingReads
from flows.store.sources import SourceReads, SourceWrites


class AllReads(RunReads, SourceReads, ItemReads, ArticleReads, SightingReads, FundReads, JudgementReads, AlertReads):
    """All queries; a store answers them from what is committed, a unit also from what it has written itself."""

    def kept_apart(self, fund_id: str) -> frozenset[str]:
        """The living funds that were judged not the same as this one, or as one that was merged into it."""
        family = self.family(fund_id)
        others = {one for pair in self.pairs("not_same", fund_ids=family) for one in pair.fund_ids}
        return frozenset(self.surviving(one) for one in others.difference(family)) - {fund_id}

    def apart(self, fund_ids: Collection[str]) -> set[tuple[str, str]]:
        """Of these living funds the pairs that were judged not the same, themselves or what was merged into them."""
        living = self._living_of(fund_ids)
        pairs = self.pairs("not_same", fund_ids=list(living)) if living else []
        ends = [sorted({living.get(one, one) for one in pair.fund_ids}) for pair in pairs]
        return {(low, high) for low, high in (end for end in ends if len(end) > 1) if {low, high} <= set(fund_ids)}

    def _living_of(self, fund_ids: Collection[str]) -> dict[str, str]:
        """The living fund of each of them and of all that were merged into them."""
        living = {fund_id: fund_id for fund_id in fund_ids}
        fresh = list(fund_ids)
        while fresh:
            merged = {one: living[into] for one, into in self.merged_into(fresh) if one not in living}
            living |= merged
            fresh = list(merged)
        return living


class Unit(  # the order of bases is the order of a record's life
    RunWrites, SourceWrites, ItemWrites, ArticleWrites, FundWrites, JudgementWrites, DeliveryWrites, AllReads
):
    """One exclusive write transaction: what it reads, no other writer changes before it ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        yield self._connection
