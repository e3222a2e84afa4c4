"""The parent of the schedule: it starts its process, and ends it and all that it started within a bounded time.

fundwatch serve (this)                notes signals, holds the deadline
+-- the server of Prefect             ends last, so that what ends can tell it how
+-- flows.orchestration.serving       Prefect's runner: what its main thread does, nobody can promise
    +-- a run, a poll, a delivery     asked to end by this; deliveries still mark the message that they are sending
"""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Final, NoReturn

from flows.errors import RunFailed
from flows.processes import die_with_parent
from flows.settings.environ import child_environment
from flows.stopping import Stop, end_with_children

_PATIENCE: Final = 8.0
"""Seconds for what runs to end: to send and mark one message takes less; a receiver that hangs is not waited for."""
_GLANCE: Final = 0.2  # seconds


def keep_schedule(stop: Stop) -> NoReturn:
    """Have the schedule kept until `stop` ends it with KeyboardInterrupt; RunFailed when it ends by itself."""
    runner = _start()
    try:
        while runner.poll() is None:
            stop.check()
            time.sleep(_GLANCE)
        raise RunFailed(f"the schedule ended by itself (exit {runner.returncode}); what it said stands above")
    finally:
        end_with_children(runner, _PATIENCE)


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "flows.orchestration.serving"],
        env=child_environment({}),
        stdin=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C at the terminal comes to us alone
        preexec_fn=die_with_parent if sys.platform != "win32" else None,  # noqa: PLW1509 - see die_with_parent
    )
