"""The demo's acts: a first day, the same day again, and the day after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from extractors.facts import Fund
from flows.daily import Wish, run_day
from flows.demo.stage import stage
from flows.pipeline.report import Report
from flows.pipeline.run import call_directly
from flows.settings import load_settings
from flows.starting import orchestrated
from flows.store import Store

# Half past seven in Shanghai: the demo's press was written for these mornings.
FIRST_MORNING = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
SECOND_MORNING = datetime(2026, 3, 11, 23, 30, tzinfo=UTC)

RunAt = Callable[[datetime], Report]


@dataclass(frozen=True, slots=True)
class Act:
    """One run of the demo: what it shows, what it found, and the messages that the receiver got."""

    heading: str
    report: Report
    alerts: tuple[dict[str, Any], ...]


def acts(*, direct: bool) -> Iterator[Act | tuple[Store, Fund]]:
    """Run the acts one by one; last come the demo's database and the fund that it was told of most often."""
    with stage() as site, _runner(direct=direct) as run_at:
        for heading, day, moment in (  # headings fit a terminal of 80 columns
            (
                "First morning: three publishers; a fund that two tell of is one record",
                1,
                FIRST_MORNING,
            ),
            ("The same morning again: nothing new, so nobody is told", 1, FIRST_MORNING),
            (
                "Second morning: one article repeats, another tells of a further stage",
                2,
                SECOND_MORNING,
            ),
        ):
            site.day = day
            site.received.clear()
            yield Act(heading, run_at(moment), tuple(site.received))
        with _opened() as store:
            yield store, max(store.funds(), key=lambda fund: fund.sightings)


@contextmanager
def _runner(*, direct: bool) -> Iterator[RunAt]:
    """The daily run at a given moment: with Prefect as a flow on one server for all acts, or directly."""
    if direct:
        yield _directly
        return
    with orchestrated():
        from flows.orchestration.deployments import daily  # noqa: PLC0415 - importing Prefect takes 1.5 s

        yield lambda moment: daily(now=moment)


def _directly(moment: datetime) -> Report:
    with _opened() as store:
        return run_day(load_settings(), store, Wish(), clock=lambda: moment, call=call_directly)


@contextmanager
def _opened() -> Iterator[Store]:
    with Store.open(load_settings().database_url) as store:
        yield store
