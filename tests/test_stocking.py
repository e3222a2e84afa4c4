"""What the benchmark of identity puts into a database in bulk is what the store itself would have written."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import inspect, select

from extractors.facts import Article, FundStatus
from extractors.funds import RULES_VERSION
from flows.outcomes import Outcome
from flows.recombine import recombine
from flows.store import Store
from flows.tables import ArticleRow, ArticleUrlRow, FundKeyRow, FundRow, SightingRow
from tests.benchmarks.plausible import funds
from tests.benchmarks.stocking import article_key, stock

TABLES = (ArticleRow, ArticleUrlRow, FundRow, FundKeyRow, SightingRow)
FUNDS = 60


def test_bulk_rows_are_those_that_the_store_writes(store: Store, tmp_path: Path):
    stock(store, FUNDS)
    with Store.open(f"sqlite:///{tmp_path}/one_by_one.db") as kept:
        with kept.unit() as unit:
            for number, (facts, day) in enumerate(funds(FUNDS)):
                _keep(unit, number, facts, datetime.combine(day, time(8), UTC))
        for table in TABLES:
            assert _rows(store, table) == _rows(kept, table)


def test_bulk_loading_leaves_the_indexes_and_goes_on_counting(store: Store):
    before = _indexes(store)
    stock(store, FUNDS)
    assert _indexes(store) == before
    (facts, _), at = next(funds(1, seed=5)), datetime(2026, 3, 6, tzinfo=UTC)
    with store.unit() as unit:
        _keep(unit, FUNDS, facts, at)
        assert unit.sightings_in(article_key(FUNDS))[0].sighting_id == FUNDS + 1


def _keep(unit, number, facts, at) -> None:
    key, language = article_key(number), "en" if facts.name.isascii() else "zh"
    article = Article(key, key, facts.name, facts.name, at, at.date(), language, "news.example")
    unit.add_article(article, now=at, outcome=Outcome.FUNDS, reason=facts.name)
    told = unit.add_sighting(facts, article_key=key, fund_id=None, rules_version=RULES_VERSION, now=at)
    recombine(unit, told.fund_id, status=FundStatus.NEW, now=at)


def _rows(store: Store, table: Any) -> list[str]:
    """All rows, with the ids of funds, which are drawn by lot, in place of which their order."""
    with store._reading() as connection:
        order = connection.execute(select(SightingRow.fund_id).order_by(SightingRow.sighting_id)).scalars()
        numbers = dict(zip(order, count(), strict=False))
        rows = connection.execute(select(table)).mappings()
        return sorted(re.sub(r"f-\w+", lambda one: str(numbers[one[0]]), repr(dict(row))) for row in rows)


def _indexes(store: Store) -> list[str]:
    with store._reading() as connection:
        look = inspect(connection)
        return sorted(
            f"{index['name']}: {index['column_names']} {sorted(map(str, index.get('dialect_options', {}).values()))}"
            for table in TABLES
            for index in look.get_indexes(table.__tablename__)
        )
