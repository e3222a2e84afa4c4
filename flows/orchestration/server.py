"""A Prefect server of our own for as long as one command needs it, silent, local, and never left behind.

`run`, `backfill`, `reprocess` and `deliver` start one for the command (3-4 s, 13 s in a fresh home); `serve` keeps one.
PREFECT_API_URL in the environment names a server of the operator's instead, and then none is started.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

from flows.errors import ConfigurationError, RunFailed
from flows.processes import claim, die_with_parent, remember_child
from flows.settings.environ import child_environment, environment, set_environment
from flows.stopping import Stop

# Offline, Prefect prints "Failed to send telemetry"; at exit, tracebacks of pending events. A user must see neither.
_QUIET = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_LOGGING_LEVEL": "ERROR",
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",  # its server keeps the traceback, the screen has our one line
    "PREFECT_UI_ENABLED": "0",
    "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",  # off by default: its database only grows
}
_PATIENCE = 120.0  # seconds; the first start migrates Prefect's own database: 13 s here, 75 s seen on slow disks


@contextmanager
def prefect_server(home: Path, *, ui: bool = False, stop: Stop | None = None) -> Iterator[str]:
    """Give the address of a Prefect API: the operator's, else that of a child which ends with the block.

    With `stop`, the wait for its start ends when that is asked for, and Ctrl-C at the terminal does not reach the
    server: what still runs has to be able to tell it how it ended.
    """
    given = environment("PREFECT_API_URL")
    if given:
        _reach(given)
        yield given
        return
    apart, stop = stop is not None, stop or Stop()
    home = _free_home(home)
    mark = home / "server.json"
    port = _free_port()
    api = f"http://127.0.0.1:{port}/api"
    own = _QUIET | {"PREFECT_HOME": str(home), "PREFECT_UI_ENABLED": str(int(ui))}
    child = _start(port, home, own, apart=apart)
    try:
        remember_child(mark, child.pid)
        _wait_until_up(child, api, stop)
        with set_environment(own | {"PREFECT_API_URL": api}):
            yield api
    finally:
        _drain()
        _end(child, min(5.0, stop.left(least=1.0)))
        mark.unlink(missing_ok=True)


def _reach(api: str) -> None:
    """Raise RunFailed where no server of the operator's answers; Prefect asks, which knows its keys."""
    parts = urlsplit(api)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ConfigurationError(
            f"PREFECT_API_URL is no address of a server, such as http://HOST:4200/api: correct it, or {_WITHOUT}"
        )
    from prefect.client.orchestration import get_client  # noqa: PLC0415 - 1.5 s, only with a server of the operator's

    with get_client(sync_client=True) as client:
        wrong = client.api_healthcheck()
        if wrong is None:
            with suppress(RuntimeError):  # what answers there is no Prefect, or one of another age
                client.raise_for_api_version_mismatch()
                return
    place = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"  # its user and password are secret
    raise RunFailed(f"no Prefect server of our version answers at {place} (PREFECT_API_URL): start it, or {_WITHOUT}")


_WITHOUT = "unset the variable for a server of our own; `fundwatch run --direct` needs none"


def _drain(patience: float = 5.0) -> None:
    """Let Prefect send what it still has to tell before its server ends; else it complains on the screen at exit."""
    if "prefect" not in sys.modules:
        return
    from prefect.events.worker import EventsWorker  # noqa: PLC0415 - only where a flow has loaded Prefect
    from prefect.logging.handlers import APILogWorker  # noqa: PLC0415

    APILogWorker.drain_all(timeout=patience)
    EventsWorker.drain_all(timeout=patience)


def _free_home(home: Path) -> Path:
    """The first folder that no living command uses: two servers on one SQLite file lock each other out."""
    for number in range(1, 17):
        candidate = home / str(number)
        if claim(candidate / "server.json"):
            return candidate
    raise RunFailed(f"16 commands already run a Prefect server in {home}; wait for one, or use --direct")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _start(port: int, home: Path, own: dict[str, str], *, apart: bool) -> subprocess.Popen[bytes]:
    home.mkdir(parents=True, exist_ok=True)
    serve = ["-m", "uvicorn", "--factory", "prefect.server.api.server:create_app", "--log-level", "critical"]
    with (home / "server.log").open("ab") as log:
        return subprocess.Popen(  # noqa: S603 - our own interpreter and words
            [sys.executable, *serve, "--host", "127.0.0.1", "--port", str(port)],
            env=child_environment(own | {"PREFECT_UI_API_URL": f"http://127.0.0.1:{port}/api"}),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=apart,
            preexec_fn=die_with_parent if sys.platform != "win32" else None,  # noqa: PLW1509 - see die_with_parent
        )


def _wait_until_up(child: subprocess.Popen[bytes], api: str, stop: Stop) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        stop.check()
        if child.poll() is not None:
            raise RunFailed(f"the Prefect server did not start (exit {child.returncode}); --direct runs without it")
        if _answers(api):
            return
        time.sleep(0.1)
    raise RunFailed(f"the Prefect server was not up after {_PATIENCE:.0f} s; --direct runs without it")


def _answers(api: str) -> bool:
    try:
        with urllib.request.urlopen(f"{api}/health", timeout=2) as answer:  # noqa: S310 - our own child
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _end(child: subprocess.Popen[bytes], patience: float) -> None:
    child.terminate()
    try:
        child.wait(patience)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
