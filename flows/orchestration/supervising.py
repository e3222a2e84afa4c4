"""The parent of the schedule: it starts its process, and ends it and all that it started within a bounded time.

fundwatch serve (this)                notes signals, holds the deadline
+-- the server of Prefect             ends last, so that what ends can tell it how
+-- flows.orchestration.serving       Prefect's runner: what its main thread does, nobody can promise
    +-- a run, a poll, a delivery     asked to end by this; deliveries still mark the message that they are sending
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final, NoReturn

import platformdirs

from flows.errors import FundwatchError, RunFailed, RunInProgress
from flows.processes import ProcessName, claim, die_with_parent, holder, this_place
from flows.settings import Settings
from flows.settings.environ import child_environment
from flows.stopping import Stop, end_with_children

_LATER: Final = 7.0
"""Seconds of those promised that are left for the runner and the server of Prefect; what runs has the others to end,
and a message on its way to be answered and marked. A receiver that hangs is not waited for any longer."""
_GLANCE: Final = 0.2  # seconds


@contextmanager
def alone(database_url: str) -> Iterator[None]:
    """Keep a second `serve` of this machine from the same database; RunInProgress for that one."""
    from flows.store.connect import address_of  # noqa: PLC0415 - only who keeps a schedule asks

    address = address_of(database_url)
    name = hashlib.sha256(address.encode()).hexdigest()[:16]
    mark = platformdirs.user_data_path("fundwatch", appauthor=False) / "serving" / f"{name}.json"
    with suppress(OSError):  # a folder that cannot be written keeps nobody from serving
        other = _taken(mark)
        if other:
            told = f"another `fundwatch serve` keeps the schedule of {address} (process {other.pid})"
            raise RunInProgress(f"{told}: stop that one first")
    try:
        yield
    finally:
        with suppress(OSError):
            mark.unlink(missing_ok=True)


def _taken(mark: Path) -> ProcessName | None:
    """The living process of this machine that holds the mark; None when it is ours now.

    One elsewhere counts as gone: a container that was killed leaves its mark to the next, whose name is another.
    """
    while not claim(mark):
        other = holder(mark)
        if other and other.place == this_place():
            return other
        mark.unlink(missing_ok=True)
    return None


def keep_schedule(stop: Stop, settings: Settings, *, clock: Callable[[], datetime]) -> NoReturn:
    """Have the schedule kept until `stop` ends it with KeyboardInterrupt; RunFailed when it ends by itself."""
    runner = _start()
    try:
        while runner.poll() is None:
            stop.check()
            time.sleep(_GLANCE)
        raise RunFailed(f"the schedule ended by itself (exit {runner.returncode}); what it said stands above")
    finally:
        ended = end_with_children(runner, stop.left(later=_LATER), last=_LATER / 3)
        writes = threading.Thread(target=_note_stopped, args=(ended, settings, clock), daemon=True)
        writes.start()
        writes.join(stop.left(later=_LATER / 3))  # the database may be another's just now


def _note_stopped(ended: Collection[ProcessName], settings: Settings, clock: Callable[[], datetime]) -> None:
    """Write down that somebody wanted these runs to end, where they had no time to do so: it is no trouble to tell."""
    from flows.pipeline.run import note_stopped  # noqa: PLC0415 - what only waits needs no store
    from flows.store import Store  # noqa: PLC0415

    with suppress(FundwatchError), Store.open(settings.database_url, migrate=False, create=False) as store:
        note_stopped(store, map(str, ended), now=clock())


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "flows.orchestration.serving"],
        env=child_environment({}),
        stdin=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C at the terminal comes to us alone
        preexec_fn=die_with_parent if sys.platform != "win32" else None,  # noqa: PLW1509 - see die_with_parent
    )
