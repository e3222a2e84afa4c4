"""Kills fundwatch with SIGKILL at every step of a run, starts it again, and compares with a run that nobody disturbed.

    for each point:  copy a prepared database ─> run, killed at the point ─> run again ─> compare ledger and receiver

Points are before and after each commit, and three at each send: the message lost on its way in, taken but not
answered, taken and answered. Nothing may be lost, and nothing doubled but what was taken without its answer having been
recorded; that comes again under the same alert id. Processes are forked from one that has all imports behind it, and
the kills come from outside the product: SQLAlchemy's own events, and the receiver of the messages.

    python tests/chaos.py [--points N]     N of all points (about 210), evenly spread; by default 200
    python tests/chaos.py --prefect        the same through Prefect's flows, on one server for all
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from flows.orchestration.server import prefect_server
from tests.chaos_strike import Strike, as_command, command
from tests.chaos_town import ALERTS, SETTINGS, Town, archive, queue_alerts, sources
from tests.chaos_verdict import Outcome, judged, ledger_of

COMMIT_MOMENTS = ("before commit", "after commit")
SEND_MOMENTS = ("lost", "unanswered", "answered")
AT_ONCE = 4  # trials beside each other: much of each is waiting
ROOM = 500_000_000  # bytes; a trial takes half a million, a Prefect server twenty
PATIENCE = 90  # seconds: a run takes less than one, but Prefect's server may wait 60 for its own SQLite to be unlocked


@dataclass(frozen=True)
class Scenario:
    """A command, and the database that it starts from."""

    name: str
    words: tuple[str, ...]
    template: Path


@dataclass(frozen=True)
class Point:
    """Where a run is killed: at the nth commit or message."""

    scenario: Scenario
    moment: str
    nth: int

    def __str__(self) -> str:
        return f"{self.scenario.name}, {self.moment} {self.nth}"


@dataclass(frozen=True)
class Ring:
    """The folder, the server and the scenarios of one chaos; how runs are started: directly or as flows of Prefect."""

    folder: Path
    town: Town
    prefect: bool

    def environment(self, trial: Path, killing: str = "0/never") -> dict[str, str]:
        """What a user's environment says; the receiver reads in its address whom to kill, and when."""
        hook = f"json://127.0.0.1:{self.town.port}/hook/{trial.name}/{os.getpid()}/{killing}"
        return {
            "FUNDWATCH_CONFIG": str(self.folder / "config"),
            "FUNDWATCH_DATABASE_URL": f"sqlite:///{trial}/fundwatch.db",
            "CHAOS_DESK": f"{hook}/desk",
            "CHAOS_CHAT": f"{hook}/chat",
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_STATE_HOME": str(self.folder / "state"),
        }

    def configure(self) -> None:
        config = self.folder / "config"
        config.mkdir()
        files = {"settings": SETTINGS, "alerts": ALERTS, "sources": sources(self.town.port)}
        for name, text in files.items():
            (config / f"{name}.toml").write_text(text, encoding="utf-8")

    def scenarios(self) -> list[Scenario]:
        """The databases are prepared in this very process: so it has behind it what each run would have to load."""
        self.configure()
        path = archive(self.folder)
        polled, queued = self._template("polled"), self._template("queued")
        self._warm(polled, "run", "--direct")
        self.town.go_on()
        self._warm(queued, "backfill", "--direct", "--archive", str(path))
        os.environ.update(self.environment(queued))
        queue_alerts(f"sqlite:///{queued}/fundwatch.db", self.folder / "config")
        self._load_flows()
        direct = () if self.prefect else ("--direct",)
        return [
            Scenario("run", ("run", *direct), polled),
            Scenario("backfill", ("backfill", *direct, "--archive", str(path), "--alerts", "each"), polled),
            Scenario("deliver", ("flow", "deliver_due") if self.prefect else ("deliver",), queued),
        ]

    def _load_flows(self) -> None:
        if self.prefect:
            from flows.orchestration import deployments  # noqa: F401, PLC0415 - so that no run has to

    def _template(self, name: str) -> Path:
        path = self.folder / name
        path.mkdir()
        return path

    def _warm(self, template: Path, *words: str) -> None:
        os.environ.update(self.environment(template))
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            code = command(words)
        if code:
            raise SystemExit(
                f"chaos: {' '.join(words)} ended with {code} before anything was killed: {said.getvalue()}"
            )

    def try_point(self, point: Point, expected: dict[str, Any] | None = None) -> dict[str, Any]:
        """Kill a run, start it again, and say what differs; without `expected`, what an undisturbed run leaves."""
        trial = self.folder / f"{point.scenario.name}-{point.moment.replace(' ', '-')}-{point.nth}"
        shutil.copytree(point.scenario.template, trial)
        killed = expected is not None
        code = self._forked(trial, point, strike=True) if killed else -signal.SIGKILL
        if code not in {-signal.SIGKILL, 0}:
            return {"point": str(point), "problem": f"the first run ended with {code}: {said(trial)}"}
        again = self._forked(trial, point, strike=False)
        if again:
            return {"point": str(point), "problem": f"the run after it ended with {again}: {said(trial)}"}
        ledger = ledger_of(trial)
        shutil.rmtree(trial)
        reached = {"point": str(point), "reached": code != 0}
        return {**reached, **judged(ledger, expected)} if expected else {**reached, "ledger": ledger}

    def _forked(self, trial: Path, point: Point, *, strike: bool) -> int:
        pid = os.fork()
        if pid == 0:
            as_command(lambda: self._play(trial, point, strike=strike), trial / "said")
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def _play(self, trial: Path, point: Point, *, strike: bool) -> int:
        signal.alarm(PATIENCE)
        at_send = strike and point.moment in SEND_MOMENTS
        killing = f"{point.nth}/{point.moment}" if at_send else "0/never"
        os.environ.update(self.environment(trial, killing))
        counting = Strike(point.moment if strike else "", point.nth)
        code = command(point.scenario.words)
        (trial / "commits").write_text(str(counting.commits))
        return code


def said(trial: Path) -> str:
    return (trial / "said").read_text(encoding="utf-8", errors="replace")[-400:]


def undisturbed(ring: Ring, scenario: Scenario) -> dict[str, Any]:
    """What a run leaves that nobody kills."""
    result = ring.try_point(Point(scenario, "undisturbed", 0))
    if "ledger" not in result:
        raise SystemExit(f"chaos: {result['point']}: {result['problem']}")
    return result["ledger"]


def points_of(scenario: Scenario, ledger: dict[str, Any]) -> Iterator[Point]:
    """Every step of an undisturbed run."""
    for nth in range(1, int(ledger["commits"]) + 1):
        yield from (Point(scenario, moment, nth) for moment in COMMIT_MOMENTS)
    before = scenario.template / "arrived"
    sent = len(ledger["arrived"]) - (before.read_bytes().count(b"\n") if before.exists() else 0)
    for nth in range(1, sent + 1):
        yield from (Point(scenario, moment, nth) for moment in SEND_MOMENTS)


def all_tried(ring: Ring, points: list[Point], expected: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Each point in a process of its own, a few at a time."""
    running: dict[int, Path] = {}
    results = []
    for number, point in enumerate(points):
        if len(running) >= AT_ONCE:
            results.append(_ended(running))
        pid = os.fork()
        path = ring.folder / f"result-{number}"
        if pid == 0:
            as_command(lambda p=point, r=path: _try(ring, p, expected[p.scenario.name], r), ring.folder / "said")
        running[pid] = path
    return [*results, *(_ended(running) for _ in range(len(running)))]


def _try(ring: Ring, point: Point, expected: dict[str, Any], path: Path) -> int:
    path.write_text(json.dumps(ring.try_point(point, expected), ensure_ascii=False), encoding="utf-8")
    return 0


def _ended(running: dict[int, Path]) -> dict[str, Any]:
    while True:
        pid, status = os.wait()
        path = running.pop(pid, None)
        if path is not None:
            break
    if status:
        return {"point": path.name, "problem": f"the trial itself ended with {os.waitstatus_to_exitcode(status)}"}
    return json.loads(path.read_text(encoding="utf-8"))


def spread(points: list[Point], number: int) -> list[Point]:
    """That many of them, evenly."""
    return points if number >= len(points) else [points[i * len(points) // number] for i in range(number)]


def fastest() -> str | None:
    """A folder in memory where there is one with room: a killed process leaves the same there as on a disk."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM
    return str(memory) if roomy else None


def flow_runs(api: str, *states: str) -> int:
    """How many runs a Prefect server has seen, in these states or in any."""
    wanted = {"flow_runs": {"state": {"type": {"any_": list(states)}}}} if states else {}
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{api}/flow_runs/count", json.dumps(wanted).encode(), headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill fundwatch at every step of a run and see that nothing is lost.")
    parser.add_argument("--points", type=int, default=200, help="how many points, evenly spread over all")
    parser.add_argument("--prefect", action="store_true", help="through Prefect's flows instead of --direct")
    parser.add_argument("--keep", action="store_true", help="leave the folder of the trials behind")
    wanted = parser.parse_args()
    del sys.modules["__main__"].__file__  # else every worker would begin by importing this script: 0.6 s each
    sys.warnoptions.append("ignore::UserWarning:multiprocessing.resource_tracker")  # that the killed tidied nothing up
    started = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="fundwatch-chaos-", dir=fastest()))
    try:
        with Town(folder) as town, prefect_server(folder / "prefect") if wanted.prefect else nullcontext() as api:
            outcome = _chaos(Ring(folder, town, wanted.prefect), wanted.points)
            if api:
                print(f"flow runs: {flow_runs(api)}, never ended: {flow_runs(api, 'RUNNING')}")  # noqa: T201
    finally:
        if not wanted.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(outcome.told(time.monotonic() - started))  # noqa: T201 - its purpose
    return 0 if outcome.well else 1


def _chaos(ring: Ring, number: int) -> Outcome:
    scenarios = ring.scenarios()
    if threading.active_count() > 1:
        raise SystemExit(f"chaos: cannot fork with threads: {threading.enumerate()}")
    gc.collect()
    gc.freeze()  # what is loaded stays: else each child's first collection would copy all of it
    expected: dict[str, dict[str, Any]] = {}
    points: list[Point] = []
    for scenario in scenarios:
        expected[scenario.name] = undisturbed(ring, scenario)
        points += points_of(scenario, expected[scenario.name])
    results = all_tried(ring, spread(points, number), expected)
    return Outcome(results, Counter(point.scenario.name for point in spread(points, number)))


if __name__ == "__main__":
    sys.exit(main())
