"""The schedule: the daily run, the polls in between, and the deliveries, each in a process of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from prefect import Flow, serve
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron, Interval, Schedule
from prefect.types.entrypoint import EntrypointType

from flows.orchestration.deployments import daily, deliver_due
from flows.settings import ScheduleSettings

_DELIVER_EVERY = timedelta(minutes=5)
"""Every run delivers by itself; this sends again what failed, and digests at their time."""

_AT_ONCE = 3  # a daily run, a poll and a delivery; our own leases keep each of them single


def deployments(schedule: ScheduleSettings) -> tuple[RunnerDeployment, ...]:
    """What runs when."""
    return (
        _deployed(daily, "daily", Cron(schedule.daily, timezone=str(schedule.zone))),
        _deployed(daily, "poll-due", Interval(schedule.poll, parameters={"due_only": True})),
        _deployed(deliver_due, "deliver", Interval(_DELIVER_EVERY)),
    )


def serve_schedule(schedule: ScheduleSettings) -> None:
    """Start what is due, until interrupted; PREFECT_API_URL must name a server that is up."""
    serve(*deployments(schedule), limit=_AT_ONCE, print_starting_message=False, pause_on_shutdown=False)


def _deployed(flow: Flow[Any, Any], name: str, schedule: Schedule) -> RunnerDeployment:
    """A deployment named by module, so that an installed copy finds its flow from any folder."""
    made = flow.to_deployment(name, schedule=schedule, entrypoint_type=EntrypointType.MODULE_PATH)
    return cast(RunnerDeployment, made)  # a coroutine only where an event loop runs
