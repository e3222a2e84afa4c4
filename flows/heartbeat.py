"""The dead man's switch: an address outside, asked for after each complete run; its owner tells when none came."""

from __future__ import annotations

from datetime import datetime, timedelta
from http.client import HTTPException
from typing import TYPE_CHECKING, Final
from urllib.error import URLError
from urllib.request import Request, urlopen

from flows.alerts.news import Notice
from flows.queueing import queue_alert

if TYPE_CHECKING:
    from flows.settings import Settings
    from flows.store import Store

_PATIENCE: Final = 10.0  # seconds; a run does not wait longer for a courtesy
_MANY: Final = 1000  # runs: more than fail in a row before somebody looks
_NEVER: Final = "No daily run has ever been complete"
_ADVICE: Final = "See whether `fundwatch serve` or your cron line still runs; `fundwatch doctor` says what is wrong."


MOST_SILENT: Final = timedelta(hours=26)
"""A daily run and two hours: longer without a complete one, and somebody has to look."""


def silence(store: Store, *, now: datetime) -> str | None:
    """What to tell when no daily run has been complete for longer than MOST_SILENT; None when all is well."""
    last = store.last_complete_run("daily")
    ended = last.ended or last.started if last else None
    if ended is None:
        return _NEVER[0].lower() + _NEVER[1:]
    silent = now - ended
    if silent <= MOST_SILENT:
        return None
    hours = silent / timedelta(hours=1)
    return f"no complete daily run for {hours:.0f} h: the last one ended at {ended:%Y-%m-%d %H:%M} UTC"


def tell_silence(store: Store, settings: Settings, *, now: datetime) -> str | None:
    """What `silence` says; queues an alert of it for the routes that ask for runs, once in each silence.

    A database in which no daily run was begun 26 hours ago is new, or somebody's who runs backfills only: no alert.
    """
    told = silence(store, now=now)
    first = next(iter(store.runs(_MANY, kind="daily")[::-1]), None)
    if told is None or first is None or now - first.started <= MOST_SILENT:
        return told
    last = store.last_complete_run("daily")
    since = last.ended or last.started if last else None
    subject = f"No daily run has been complete since {since:%Y-%m-%d %H:%M} UTC" if since else _NEVER
    with store.unit() as unit:
        if all(alert.payload.get("subject") != subject for alert in unit.alerts(since=since)):
            queue_alert(unit, "run", Notice(subject, (_ADVICE,)), settings=settings, now=now)
    return told


def beat(settings: Settings) -> str | None:
    """Ask for the heartbeat's address, if there is one; None when that worked, else why not, without the address."""
    if settings.heartbeat is None:
        return None
    request = Request(settings.heartbeat.get_secret_value(), headers={"User-Agent": "fundwatch"})  # noqa: S310 - checked
    try:
        with urlopen(request, timeout=_PATIENCE):  # noqa: S310 - its scheme was checked with the settings
            return None
    except (URLError, HTTPException, OSError, ValueError) as error:
        return settings.redact(f"the heartbeat did not arrive: {getattr(error, 'reason', error) or error}")
