"""How long a user waits for commands: `--help`, and a daily run where nothing has changed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.newsroom import Newsroom
from tests.servers import NewsServer

ARTICLES = 40
TIMES = 5

_STORY = (
    "Harbour Lane Partners has closed its fund number {number}, Harbour Lane Fund {number}, at ${size} million.\n"
    "The firm will back makers of industrial software with the new fund, it said on Monday.\n"
)


@dataclass(frozen=True)
class Times:
    """What one command took, of TIMES calls."""

    seconds: float  # that passed, in the median
    own: float  # of one core, in the median: what does not depend on other work on the machine

    def __str__(self) -> str:
        return f"{self.own:.2f} s of a core, median of {TIMES}"


def help_times() -> Times:
    """`fundwatch --help`; a first one that reads the files from disk is not counted."""
    command = [str(Path(sys.executable).parent / "fundwatch"), "--help"]
    return _median(lambda: subprocess.run(command, capture_output=True, check=True), warm=1)


def unchanged_run_times() -> Times:
    """`fundwatch run --direct` on a site on this machine that has nothing new."""
    server = NewsServer()
    try:
        with tempfile.TemporaryDirectory(prefix="fundwatch-bench-") as folder:
            room = Newsroom(server, Path(folder))
            room.configure()
            for number in range(ARTICLES):
                title = f"Harbour Lane closes fund {number}"
                room.publish(f"{number}.html", title, _STORY.format(number=number, size=100 + number))
            room.run("run", "--direct")
            return _median(lambda: room.run("run", "--direct"))
    finally:
        server.close()


def _median(do: Callable[[], object], *, warm: int = 0) -> Times:
    for _ in range(warm):
        do()
    taken = [_taken(do) for _ in range(TIMES)]
    return Times(*(median(one) for one in zip(*taken, strict=True)))


def _taken(do: Callable[[], object]) -> tuple[float, float]:
    """The seconds that pass, and those of a core that the commands in it use."""
    before, started = os.times(), time.perf_counter()
    do()
    after, ended = os.times(), time.perf_counter()
    own = after.children_user + after.children_system - before.children_user - before.children_system
    return ended - started, own
