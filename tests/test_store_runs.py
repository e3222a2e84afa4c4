"""Runs: one of a kind at a time, and a dead one blocks nobody."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from flows.errors import RunFailed, RunInProgress
from flows.outcomes import Outcome, Tally
from flows.processes import ProcessName
from flows.store import Store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _begin(store: Store, kind: str = "daily", at: datetime = NOW, alive: bool = True) -> int:
    with store.unit() as unit:
        return unit.begin_run(
            kind,
            now=at,
            lease=HOUR,
            holder=str(ProcessName("desk/2bb3e526/4026531836", 41, 7.5)),
            alive=lambda _holder: alive,
        )


def _end(store: Store, run_id: int, state: str = "complete", at: datetime = NOW) -> None:
    with store.unit() as unit:
        unit.end_run(run_id, state=state, tally=Tally(1, items=Counter({Outcome.KNOWN: 1})), now=at, note="n")


def test_a_second_run_of_a_kind_is_refused_and_told_who_runs(store: Store) -> None:
    _begin(store)
    with pytest.raises(RunInProgress, match=r"daily run \(1, process 41 on desk\).*09:00 UTC.*10:00 UTC"):
        _begin(store)


def test_runs_of_two_kinds_go_on_side_by_side(store: Store) -> None:
    assert _begin(store, "daily") != _begin(store, "backfill")


DEAD = [(NOW + HOUR, True, "lease"), (NOW, False, "process is gone")]


@pytest.mark.parametrize(("at", "alive", "note"), DEAD)
def test_a_dead_run_is_interrupted_and_another_begins(store: Store, at: datetime, alive: bool, note: str) -> None:
    dead = _begin(store)
    _begin(store, at=at, alive=alive)
    run = store.run(dead)
    assert run is not None
    assert (run.state, run.ended) == ("interrupted", at)
    assert note in run.note


def test_a_prolonged_lease_keeps_others_out(store: Store) -> None:
    run_id = _begin(store)
    with store.unit() as unit:
        unit.renew_run(run_id, now=NOW + HOUR / 2, lease=HOUR)
    with pytest.raises(RunInProgress):
        _begin(store, at=NOW + HOUR)


def test_a_run_that_was_taken_for_dead_cannot_prolong_its_lease_but_tells_its_end(store: Store) -> None:
    first = _begin(store)
    second = _begin(store, at=NOW + HOUR)
    with pytest.raises(RunFailed, match="longer than its lease"), store.unit() as unit:
        unit.renew_run(first, now=NOW + HOUR, lease=HOUR)
    _end(store, first)
    assert [(run.run_id, run.state) for run in store.runs()] == [(second, "running"), (first, "complete")]


def test_the_last_complete_run_is_the_latest_of_its_kind_that_completed(store: Store) -> None:
    for kind, state in [("daily", "complete"), ("daily", "failed"), ("backfill", "complete")]:
        _end(store, _begin(store, kind), state)
    last = store.last_complete_run("daily")
    assert last is not None
    assert (last.run_id, last.tally["items.known"], last.note) == (1, 1, "n")
    assert store.last_complete_run("deliver") is None
    assert [run.run_id for run in store.runs(kind="daily")] == [2, 1]
