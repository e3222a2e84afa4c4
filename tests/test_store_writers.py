"""Several programs at once: they make one record of one fund, lose no sighting, and lease each delivery to one."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest

from extractors.facts import Article, FundStatus, Sighting, Stage
from flows.errors import RunInProgress
from flows.outcomes import Outcome
from flows.store import Store, Unit

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
WORKERS = 4
ARTICLES = 12  # of each worker
FUNDS = 4


def find(store: Store, worker: int) -> None:
    """Read articles that tell of the same few funds as everybody else's."""
    for number in range(ARTICLES):
        with store.unit() as unit:
            _identify(unit, f"{worker}-{number}", f"Fund {number % FUNDS}")


def _identify(unit: Unit, key: str, name: str) -> None:
    unit.add_article(Article(key, None, None, "text", NOW, None, "en"), now=NOW, outcome=Outcome.FUNDS)
    facts = Sighting(name, Stage.PLANNED, 0.9)
    keys = [f"{name} {number}" for number in range(4)]
    found = unit.candidates(keys)
    fund_id = found[0].fund_id if found else None
    kept = unit.add_sighting(facts, article_key=key, fund_id=fund_id, rules_version="1", now=NOW)
    unit.save_fund(kept.fund_id, facts, sources={}, conflicts={}, status=FundStatus.NEW, keys=keys, now=NOW)


def lease(store: Store, _worker: int) -> list[int]:
    """Take deliveries until none is due."""
    mine: list[int] = []
    while True:
        with store.unit() as unit:
            due = unit.lease_deliveries(now=NOW, lease=MINUTE, limit=3)
        if not due:
            return mine
        mine += [delivery.delivery_id for delivery in due]


def begin(store: Store, worker: int) -> int | None:
    """Begin the daily run, unless another does."""
    try:
        with store.unit() as unit:
            return unit.begin_run("daily", now=NOW, lease=MINUTE, holder=str(worker))
    except RunInProgress:
        return None


_together: dict[str, Barrier] = {}


def _meet(barrier: Barrier) -> None:
    _together["barrier"] = barrier


def _work(do: Callable[[Store, int], Any], url: str, worker: int) -> Any:
    with Store.open(url) as store:
        _together["barrier"].wait(60)
        return do(store, worker)


AtOnce = Callable[[Callable[[Store, int], Any], str], list[Any]]


@pytest.fixture(scope="module")
def at_once() -> Iterator[AtOnce]:
    """What each of the processes answers, all having begun at the same moment; they are started once for all tests."""
    spawn = multiprocessing.get_context("spawn")  # a fork would share the connections of the test
    barrier = spawn.Barrier(WORKERS)
    with ProcessPoolExecutor(WORKERS, mp_context=spawn, initializer=_meet, initargs=(barrier,)) as pool:
        yield lambda do, url: list(pool.map(_work, [do] * WORKERS, [url] * WORKERS, range(WORKERS)))


@pytest.mark.slow
def test_workers_at_once_make_one_record_of_each_fund_and_lose_no_sighting(at_once: AtOnce, database_url: str) -> None:
    at_once(find, database_url)
    with Store.open(database_url) as store:
        found = sorted((fund.facts.name, fund.sightings) for fund in store.funds())
        assert found == [(f"Fund {number}", ARTICLES * WORKERS // FUNDS) for number in range(FUNDS)]
        assert len(list(store.sightings())) == ARTICLES * WORKERS


@pytest.mark.slow
def test_workers_at_once_lease_each_delivery_to_one(at_once: AtOnce, database_url: str) -> None:
    with Store.open(database_url) as store, store.unit() as unit:
        alerts = [unit.add_alert("run", payload={}, now=NOW) for _ in range(40)]
        queued = [unit.add_delivery(alert_id, "mail", route="all", due=NOW) for alert_id in alerts]
    assert sorted(one for mine in at_once(lease, database_url) for one in mine) == queued


@pytest.mark.slow
def test_workers_at_once_begin_one_run(at_once: AtOnce, database_url: str) -> None:
    assert sorted(at_once(begin, database_url), key=str) == [1, None, None, None]
