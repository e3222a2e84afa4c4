"""The schedule: the daily run, the polls in between, and the deliveries, each in a process of its own.

What starts them is a process of its own, too, and `flows.orchestration.supervising` its parent: when it ends, Prefect
kills what runs in the middle of a message, and then waits for its server, however long that does not answer.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from contextlib import suppress
from datetime import timedelta
from typing import Any, cast

from prefect import Flow
from prefect.deployments.runner import RunnerDeployment
from prefect.runner import Runner
from prefect.schedules import Cron, Interval, Schedule
from prefect.types.entrypoint import EntrypointType

from flows.orchestration.deployments import LOGGED, daily, deliver_due
from flows.settings import ScheduleSettings, load_settings
from flows.settings.environ import set_environment

_DELIVER_EVERY = timedelta(minutes=5)
"""Every run delivers by itself; this sends again what failed, and digests at their time."""

_PATIENCE = 10.0  # seconds for Prefect to end, which has told nobody a limit

_AT_ONCE = 3  # a daily run, a poll and a delivery; our own leases keep each of them single


def deployments(schedule: ScheduleSettings) -> tuple[RunnerDeployment, ...]:
    """What runs when."""
    return (
        _deployed(daily, "daily", Cron(schedule.daily, timezone=str(schedule.zone))),
        _deployed(daily, "poll-due", Interval(schedule.poll, parameters={"due_only": True})),
        _deployed(deliver_due, "deliver", Interval(_DELIVER_EVERY)),
    )


def serve_schedule(schedule: ScheduleSettings) -> None:
    """Start what is due, until SIGINT or SIGTERM; PREFECT_API_URL must name a server that is up."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a script's `&` would have it ignored
    runner = _Runner(limit=_AT_ONCE, pause_on_shutdown=False)
    for deployment in deployments(schedule):
        runner.add_deployment(deployment)
    with suppress(KeyboardInterrupt), set_environment({LOGGED: "1"}):
        asyncio.run(runner.start())


class _Runner(Runner):
    def handle_sigterm(self, *_: Any, **__: Any) -> None:
        """End as after SIGINT, and in any case: the parent may have been killed, and hold no deadline any more.

        Prefect's own handler leaves the loop in the middle of its work, and says so on the screen.
        """
        last = threading.Timer(_PATIENCE, os._exit, (1,))
        last.daemon = True
        last.start()
        signal.raise_signal(signal.SIGINT)


def _deployed(flow: Flow[Any, Any], name: str, schedule: Schedule) -> RunnerDeployment:
    """A deployment named by module, so that an installed copy finds its flow from any folder."""
    made = flow.to_deployment(name, schedule=schedule, entrypoint_type=EntrypointType.MODULE_PATH)
    return cast(RunnerDeployment, made)  # a coroutine only where an event loop runs


if __name__ == "__main__":
    serve_schedule(load_settings().schedule)
