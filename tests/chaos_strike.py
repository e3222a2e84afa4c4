"""One run of `tests/chaos.py`: a forked process that plays a command and is killed at the commit that was asked for."""

from __future__ import annotations

import os
import signal
import sys
import threading
import traceback
from multiprocessing import forkserver
from pathlib import Path

import typer
from sqlalchemy import Engine, Pool, event

from flows.cli import app
from flows.cli.failing import report

COMMANDS = typer.main.get_command(app)  # what calling `app` makes each time


class Strike:
    """Counts the commits of this process, and ends it at the one that was asked for."""

    def __init__(self, moment: str, nth: int) -> None:
        self.commits = 0
        self._moment, self._nth = moment, nth
        self._here = threading.local()
        event.listen(Engine, "commit", self._before)
        event.listen(Pool, "checkin", self._after)

    def _before(self, _connection: object) -> None:
        self.commits += 1
        self._here.number = self.commits
        self._strike("before commit", self.commits)

    def _after(self, *_: object) -> None:
        self._strike("after commit", getattr(self._here, "number", 0))

    def _strike(self, moment: str, number: int) -> None:
        if (moment, number) == (self._moment, self._nth):
            os.kill(os.getpid(), signal.SIGKILL)


def command(words: tuple[str, ...]) -> int:
    """Run a command as the console script does, in this process, or a flow as the schedule does; answers the code."""
    try:
        with report():
            if words[0] == "flow":
                _flow(words[1])
            else:
                COMMANDS(list(words), prog_name="fundwatch")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def _flow(name: str) -> None:
    from flows.orchestration import deployments  # noqa: PLC0415 - Prefect

    getattr(deployments, name)()


def as_command(play, out: Path) -> None:
    """The rest of a forked process: its words go to a file, and it ends without what its parent would do at exit."""
    code = 1
    try:
        _reuse_fork_server()
        file = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(file, 1)
        os.dup2(file, 2)
        code = play()
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:  # noqa: BLE001 - nothing may leave a forked process but its code
        traceback.print_exc()
    finally:
        os._exit(code)


def _reuse_fork_server() -> None:
    """The workers' fork server is the parent's: here it can be used, but only its parent can wait for it."""
    forkserver._forkserver.ensure_running = lambda: None
