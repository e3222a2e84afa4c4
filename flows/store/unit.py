"""The write unit: all that one transaction may change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection

from flows.store.alerts import AlertReads
from flows.store.articles import ArticleReads, ArticleWrites
from flows.store.base import chunks
from flows.store.deliveries import DeliveryWrites
from flows.store.funds import FundReads, FundWrites
from flows.store.items import ItemReads, ItemWrites
from flows.store.judgements import JudgementReads, JudgementWrites
from flows.store.records import Pair
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

    def open_pairs(self, fund_ids: Sequence[str] = ()) -> list[Pair]:
        """The pairs that wait for a person's answer, by the ids of living funds, the surest first.

        Those of any of these funds when some are named. Not those that a person has answered by what was said of funds
        that were merged into them, nor two that one article tells of, unless it may have told of one twice.
        """
        return [pair for part in chunks(self.pairs("unsure", fund_ids=fund_ids)) for pair in self._open(part)]

    def _open(self, pairs: Sequence[Pair]) -> list[Pair]:
        living = {one: self.surviving(one) for pair in pairs for one in pair.fund_ids}
        ids = sorted(set(living.values()))
        apart, beside = self.apart(ids), self.beside(ids)
        found: dict[tuple[str, str], Pair] = {}
        for pair in pairs:
            low, high = sorted(living[one] for one in pair.fund_ids)
            if low != high and (low, high) not in apart and (high not in beside[low] or _told_twice(pair)):
                found.setdefault((low, high), replace(pair, fund_ids=(low, high)))
        return list(found.values())

    def _living_of(self, fund_ids: Collection[str]) -> dict[str, str]:
        """The living fund of each of them and of all that were merged into them."""
        living = {fund_id: fund_id for fund_id in fund_ids}
        fresh = list(fund_ids)
        while fresh:
            merged = {one: living[into] for one, into in self.merged_into(fresh) if one not in living}
            living |= merged
            fresh = list(merged)
        return living


def _told_twice(pair: Pair) -> bool:
    """Whether a pair was listed because one article tells of both."""
    from extractors.identity import REFUSED  # noqa: PLC0415  0.15 s that reading commands need not wait for

    return any(part["name"] == "article" and part["weight"] > REFUSED for part in pair.parts)


class Unit(  # the order of bases is the order of a record's life
    RunWrites, SourceWrites, ItemWrites, ArticleWrites, FundWrites, JudgementWrites, DeliveryWrites, AllReads
):
    """One exclusive write transaction: what it reads, no other writer changes before it ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        yield self._connection
