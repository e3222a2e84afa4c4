"""The flows of Prefect: thin wrappers of the verbs, each step a task, each run's report an artifact.

Parameters are recorded by Prefect, so they hold no settings and no secrets: a flow loads those itself, from the
folder and database that its environment names.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from prefect import flow
from prefect.artifacts import create_markdown_artifact
from prefect.runtime import flow_run

from flows.backfill import Alerts, Past, run_backfill
from flows.daily import Wish, run_day
from flows.deliver import Delivered, deliver
from flows.errors import FundwatchError, RunInProgress
from flows.heartbeat import tell_silence
from flows.orchestration.tasks import call_as_tasks
from flows.pipeline.report import Report
from flows.pipeline.run import Clock, Step
from flows.reprocess import run_reprocess
from flows.settings import Settings, load_settings
from flows.settings.environ import environment
from flows.store import Store

LOGGED = "FUNDWATCH_LOGGED"
"""The variable by which `serve` asks the runs that it starts for a line each."""


def _kind_and_time() -> str:
    """What Prefect's page calls a run: a poll of what is due is another thing than the daily run of all."""
    told = flow_run.parameters
    kind = "dry run" if told.get("dry_run") else "poll" if told.get("due_only") else "daily run"
    return f"{kind} of {flow_run.scheduled_start_time:%Y-%m-%d %H:%M}"


@flow(name="daily", flow_run_name=_kind_and_time)
def daily(
    since: date | None = None,
    sources: list[str] | None = None,
    dry_run: bool = False,
    due_only: bool = False,
    now: datetime | None = None,
) -> Report:
    """Poll the sources, keep and tell each newly announced fund; `now` is another moment than this one."""
    wish = Wish(since, tuple(sources or ()), dry_run=dry_run, due_only=due_only)
    with _opened() as (settings, store):
        return _recorded(run_day(settings, store, wish, clock=_clock(now), call=call_as_tasks))


@flow(name="backfill")
def backfill(
    first: date | None = None,
    last: date | None = None,
    sources: list[str] | None = None,
    archives: list[str] | None = None,
    alerts: Alerts = "none",
) -> Report:
    """Keep the funds of a past period or of an archive."""
    past = Past(first, last, tuple(sources or ()), tuple(map(Path, archives or ())), alerts)
    with _opened() as (settings, store):
        return _recorded(run_backfill(settings, store, past, clock=_now, call=call_as_tasks))


@flow(name="reprocess")
def reprocess(since: date | None = None, apply: bool = False) -> Report:
    """Read the stored articles again with today's rules."""
    with _opened() as (settings, store):
        return _recorded(run_reprocess(settings, store, since=since, apply=apply, clock=_now, call=call_as_tasks))


@flow(name="deliver")
def deliver_due() -> dict[str, int]:
    """Send the alerts that are due."""
    with _opened() as (settings, store):
        done: list[Delivered] = []

        def send() -> None:
            tell_silence(store, settings, now=_now())
            done.append(deliver(store, settings, now=_now()))

        call_as_tasks([Step("deliver the alerts", send)])
        sums = {"sent": done[0].sent, "failed": done[0].failed, "dead": done[0].dead}
        if any(sums.values()):
            _log(done[0].lines()[0])
        return sums


def _now() -> datetime:
    return datetime.now(UTC)


def _clock(now: datetime | None) -> Clock:
    return _now if now is None else lambda: now


@contextmanager
def _opened() -> Iterator[tuple[Settings, Store]]:
    settings = load_settings()
    try:
        with Store.open(settings.database_url) as store:
            yield settings, store
    except RunInProgress:  # a poll beside a long run is no trouble
        raise
    except FundwatchError as error:
        _log(f"failed: {settings.redact(str(error))}")
        raise


def _recorded(report: Report) -> Report:
    create_markdown_artifact(report.markdown(), key=f"{report.kind}-report")
    if not report.is_idle:
        _log(report.line())
    return report


def _log(line: str) -> None:
    """A line on the screen of `serve`; a run that a person started shows its report itself."""
    if environment(LOGGED):
        print(f"{_now():%Y-%m-%d %H:%M} UTC  {line}", file=sys.stderr, flush=True)  # noqa: T201 - see above
