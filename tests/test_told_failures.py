"""A run that fails, dies or does not come is told to the routes that ask for runs: at once, and once."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.errors import ConfigurationError, RunFailed, UsageError
from flows.heartbeat import silence, tell_silence
from flows.pipeline.run import Run, note_stopped
from flows.settings import load_settings
from flows.store import Store
from tests.newsroom import ALERTS
from tests.servers import page

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SEEN = (KeyboardInterrupt, SystemExit, UsageError, ConfigurationError)  # or wanted, by a person or a service manager
RUNS_TOO = ALERTS.replace("cap = 100", 'cap = 100\nkinds = ["new", "run"]')


@pytest.fixture
def settings(newsroom, monkeypatch):
    newsroom.configure(alerts=RUNS_TOO)
    return load_settings(newsroom.folder / "config", environ={"FUNDWATCH_TEST_DESK": "json://localhost/desk"})


@pytest.fixture
def store(sqlite_url):
    with Store.open(sqlite_url) as opened:
        yield opened


def attempt(store: Store, settings, at: datetime, error: BaseException | None = None, kind: str = "daily") -> None:
    run = Run(store, kind, lambda: at, timedelta(minutes=10), settings)
    try:
        with run.under_lease():
            if error:
                raise error
    except (RunFailed, *SEEN, ValueError):
        pass


def subjects(store: Store) -> list[str]:
    return [alert.payload["subject"] for alert in reversed(store.alerts()) if alert.kind == "run"]


def test_a_run_that_fails_is_told_with_its_reason(store, settings):
    attempt(store, settings, NOW, RunFailed("no source could be reached"))
    assert subjects(store) == ["The daily run 1 failed"]
    assert "no source could be reached" in store.alerts()[0].payload["lines"]
    assert [delivery.channel for delivery in store.deliveries()] == ["desk"]


def test_of_runs_that_fail_one_after_the_other_the_first_is_told(store, settings):
    for day in range(4):
        attempt(store, settings, NOW + day * DAY, RunFailed("no source could be reached"))
    attempt(store, settings, NOW, RunFailed("x"), kind="backfill")
    attempt(store, settings, NOW + 4 * DAY)
    attempt(store, settings, NOW + 5 * DAY, RunFailed("again"))
    assert subjects(store) == ["The daily run 1 failed", "The backfill run 5 failed", "The daily run 7 failed"]


@pytest.mark.parametrize("kind", SEEN)
def test_a_stop_by_hand_or_a_wrong_wish_pages_nobody_and_hides_no_failure(store, settings, kind):
    attempt(store, settings, NOW, kind("nope"))
    assert subjects(store) == []
    attempt(store, settings, NOW + DAY, RunFailed("no source could be reached"))
    attempt(store, settings, NOW + 2 * DAY, kind("nope"))
    attempt(store, settings, NOW + 3 * DAY, RunFailed("still the same"))
    assert subjects(store) == ["The daily run 2 failed"]


@pytest.mark.parametrize("error", [ValueError("x"), RunFailed("no source could be reached")])
def test_an_alert_names_no_python_class(store, settings, error):
    attempt(store, settings, NOW, error)
    (alert,) = store.alerts()
    assert "Error" not in str(alert.payload)
    assert "RunFailed" not in str(alert.payload)


def test_a_run_that_was_killed_is_told_by_the_next_one(store, settings):
    attempt(store, settings, NOW)
    with store.unit() as unit:
        unit.begin_run("daily", now=NOW, lease=timedelta(minutes=10), holder="elsewhere:1:1.0")
    attempt(store, settings, NOW + DAY)
    assert subjects(store) == ["The daily run 2 was interrupted"]
    assert "its lease ended before it did" in store.alerts()[0].payload["lines"]
    attempt(store, settings, NOW + 2 * DAY)
    assert len(subjects(store)) == 1


def test_of_a_run_that_an_orderly_stop_had_to_kill_nobody_is_told(store, settings):
    attempt(store, settings, NOW)
    with store.unit() as unit:
        for kind, holder in (("daily", "here:1:1.00"), ("backfill", "here:2:2.00")):
            unit.begin_run(kind, now=NOW, lease=timedelta(minutes=10), holder=holder)
    note_stopped(store, ["here:1:1.00", "here:3:3.00"], now=NOW)
    attempt(store, settings, NOW + DAY)
    attempt(store, settings, NOW + DAY, kind="backfill")
    assert subjects(store) == ["The backfill run 3 was interrupted"]


def test_routes_that_do_not_ask_for_runs_hear_nothing(store, settings):
    quiet = settings.model_copy(update={"routes": (settings.routes[0].model_copy(update={"kinds": ("new",)}),)})
    attempt(store, quiet, NOW, RunFailed("x"))
    assert subjects(store) == ["The daily run 1 failed"]
    assert store.deliveries() == []


def test_a_silence_is_told_once_and_the_next_one_again(store, settings):
    attempt(store, settings, NOW)
    assert tell_silence(store, settings, now=NOW + DAY) is None
    for hours in (27, 30, 99):
        assert tell_silence(store, settings, now=NOW + timedelta(hours=hours))
    assert subjects(store) == ["No daily run has been complete since 2026-03-06 08:00 UTC"]
    attempt(store, settings, NOW + 5 * DAY)
    assert tell_silence(store, settings, now=NOW + 7 * DAY)
    assert len(subjects(store)) == 2


def test_a_database_without_daily_runs_is_silent_but_nobody_is_woken(store, settings):
    assert tell_silence(store, settings, now=NOW) == silence(store, now=NOW) == "no daily run has ever been complete"
    attempt(store, settings, NOW, RunFailed("x"))
    assert tell_silence(store, settings, now=NOW + DAY)
    assert subjects(store) == ["The daily run 1 failed"]
    assert tell_silence(store, settings, now=NOW + 2 * DAY)
    assert subjects(store) == ["The daily run 1 failed", "No daily run has ever been complete"]


@pytest.mark.slow
def test_a_failing_run_tells_at_once_through_the_real_command(newsroom):
    newsroom.configure(alerts=RUNS_TOO)
    newsroom.server.on("/feed", page("no", 500))
    newsroom.call("run", "--direct", code=1)
    newsroom.call("run", "--direct", code=1)
    (told,) = newsroom.alerts
    assert told["title"] == "The daily run 1 failed"
    assert "no source could be reached" in told["message"]


WRONG_WISHES = [
    ("run", "--direct", "--source", "nope"),
    ("backfill", "--direct", "--from", "2026-01-01", "--source", "nope"),
    ("backfill", "--direct", "--archive", "/no/such"),
]


@pytest.mark.slow
@pytest.mark.parametrize("words", WRONG_WISHES)
def test_a_wrong_wish_opens_no_run(newsroom, words):
    newsroom.configure(alerts=RUNS_TOO)
    Store.open(newsroom.database).close()
    newsroom.call(*words, code=2)
    newsroom.call("deliver")
    assert newsroom.alerts == []
    with Store.open(newsroom.database) as store:
        assert store.runs() == []


@pytest.mark.slow
def test_the_doctor_listens_for_the_heartbeat(newsroom):
    newsroom.configure(alerts=RUNS_TOO)
    newsroom.publish("a.html", "Quayside opens an office", "Quayside has opened an office in Oslo.\n")
    Store.open(newsroom.database).close()
    assert "WRONG runs: no daily run has ever been complete" in newsroom.call("doctor", "--heartbeat", code=1)
    newsroom.call("run", "--direct")
    assert "ok    runs: a daily run was complete" in newsroom.call("doctor", "--heartbeat")
    age(newsroom.folder / "fundwatch.db")
    assert "WRONG runs: no complete daily run for" in newsroom.call("doctor", "--heartbeat", code=1)
    newsroom.call("deliver")
    (told,) = newsroom.alerts
    assert told["title"].startswith("No daily run has been complete since")


def age(database: Path) -> None:
    """Let two days pass."""
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE runs SET started = datetime(started, '-2 days'), ended = datetime(ended, '-2 days')")
