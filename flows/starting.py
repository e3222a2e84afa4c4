"""How a command starts a verb: as a flow of Prefect, on a server of its own if need be, or directly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import platformdirs

from flows.errors import UsageError
from flows.settings import Settings, load_settings, parse_duration

if TYPE_CHECKING:
    from flows.pipeline.report import Report
    from flows.stopping import Stop
    from flows.store import Store

    Verb = Callable[[Settings, Store], Report]


def utc_now() -> datetime:
    """The clock of the commands."""
    return datetime.now(UTC)


def start(flow: str, parameters: dict[str, Any], directly: Verb, *, direct: bool, create: bool = True) -> Report:
    """Call the flow of that name in `flows.orchestration.deployments`, or the plain verb that it wraps.

    Without `create`, a database that is not there is a NoDatabaseError.
    """
    from flows.store import Store  # noqa: PLC0415 - 0.2 s, not for those who only ask the time

    settings = load_settings()  # a wrong configuration stops here, not after the seconds that a server takes
    with Store.open(settings.database_url, create=create) as store:
        if direct:
            return directly(settings, store)
    with orchestrated():
        from flows.orchestration import deployments  # noqa: PLC0415 - importing Prefect takes 1.5 s

        report: Report = getattr(deployments, flow)(**parameters)
        return report


@contextmanager
def orchestrated(*, ui: bool = False, stop: Stop | None = None) -> Iterator[str]:
    """A Prefect API for as long as the block runs; gives its address. `stop` ends the wait for it."""
    from flows.orchestration.server import prefect_server  # noqa: PLC0415 - not with --direct

    home = platformdirs.user_data_path("fundwatch", appauthor=False) / "prefect"
    with prefect_server(home, ui=ui, stop=stop) as api:
        yield api


def first_day(since: str | None, settings_zone_today: date) -> date | None:
    """`2026-01-30` as it is, `3d` counted back from today; None for None. UsageError for anything else."""
    if since is None:
        return None
    try:
        return date.fromisoformat(since)
    except ValueError:
        return settings_zone_today - _length(since)


def _length(text: str) -> timedelta:
    try:
        return parse_duration(text)
    except ValueError:
        raise UsageError(f"--since {text}: write a day (2026-01-30) or a length of time (3d, 2w)") from None
