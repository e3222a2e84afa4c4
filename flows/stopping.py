"""How a service ends: the first signal asks it to, the second ends it and all that it started at once.

A signal may come between any two instructions, also where an exception would be lost or would leave a child behind
whose number nobody knows. So the first one is only noted, and asked for between two steps (`Stop.check`).
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final, NoReturn

import psutil

from flows.processes import ProcessName, name_of

PROMISED: Final = 20.0
"""Seconds after the first signal in which a service has ended."""
_SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP")  # Ctrl-C; systemd, docker, kill; a terminal that is closed
_ONE: Final = 0.5  # seconds; timeout(1) and closing terminals tell us twice, and mean it once
_AT_ONCE: Final = b"fundwatch: ended at once; the next start goes on from what was finished\n"
_GLANCE: Final = 0.05  # seconds between two looks at what is ending


class Stop:
    """Whether somebody has asked this process to stop; `tell` says to the user that it was heard."""

    def __init__(self, tell: Callable[[], None] = lambda: None) -> None:
        self._tell = tell
        self._asked: float | None = None  # when, by the monotonic clock

    def check(self) -> None:
        """Raise KeyboardInterrupt if so: as Ctrl-C does, but between two steps and never amid one."""
        if self._asked is not None:
            self._tell()
            raise KeyboardInterrupt

    def left(self, *, later: float = 0.0, least: float = 0.5) -> float:
        """The seconds that are left of those promised, without what is needed `later`."""
        gone = 0.0 if self._asked is None else time.monotonic() - self._asked
        return max(PROMISED - gone - later, least)

    def note(self, number: int, _: FrameType | None = None) -> None:
        """Handle a signal."""
        now = time.monotonic()
        if self._asked is None:
            self._asked = now
        elif now - self._asked > _ONE:
            _end_at_once(128 + number)  # as shells count it


@contextmanager
def stoppable(tell: Callable[[], None]) -> Iterator[Stop]:
    """Note signals for as long as the block runs; one that was ignored before (nohup, `&` in a script) stays so."""
    stop = Stop(tell)
    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    for number in numbers:
        if before[number] is not signal.SIG_IGN:
            signal.signal(number, stop.note)
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end_at_once(code: int) -> NoReturn:
    _kill(psutil.Process().children(recursive=True))
    os.write(2, _AT_ONCE)  # print may be in the middle of a line, and would then raise
    os._exit(code)  # nothing that could hang may run any more


def end_with_children(process: subprocess.Popen[bytes], patience: float, *, last: float = 3.0) -> list[ProcessName]:
    """End the children of a process, then the process: each is asked, and killed when its seconds are over.

    Meanwhile the process stands still: so it starts nothing more, and lets its children end in peace. Who they were.
    """
    if process.poll() is not None:
        return []
    top = psutil.Process(process.pid)
    _hold(top)
    children, family = _below(top)
    names = list(_named(children))
    for child in children:
        _tell(child.terminate)
    _wait(children, patience)
    for child in _living(children):
        _end_by_force(child)
    process.terminate()
    _tell(top.resume)
    _wait([top], last)
    _kill(family)
    process.kill()
    process.wait()
    return names


def _hold(process: psutil.Process, patience: float = 1.0) -> None:
    """Have a process stand still; one that is just starting another does so a moment later."""
    _tell(process.suspend)
    deadline = time.monotonic() + patience
    while _state(process) not in {None, psutil.STATUS_STOPPED} and time.monotonic() < deadline:
        time.sleep(_GLANCE / 10)


def _below(process: psutil.Process) -> tuple[list[psutil.Process], list[psutil.Process]]:
    """Its children, and all that descends from it."""
    try:
        return process.children(), process.children(recursive=True)
    except psutil.NoSuchProcess:
        return [], []


def _named(processes: Iterable[psutil.Process]) -> Iterator[ProcessName]:
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            yield name_of(process.pid)


def _wait(processes: Collection[psutil.Process], patience: float) -> None:
    deadline = time.monotonic() + patience
    while _living(processes) and time.monotonic() < deadline:
        time.sleep(_GLANCE)


def _living(processes: Iterable[psutil.Process]) -> list[psutil.Process]:
    return [one for one in processes if _state(one) is not None]


def _state(process: psutil.Process) -> str | None:
    """What psutil calls it; None when it has ended, also where its parent has not noticed yet."""
    try:
        state = process.status() if process.is_running() else psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return None
    return None if state == psutil.STATUS_ZOMBIE else state


def _kill(processes: Iterable[psutil.Process]) -> None:
    for process in processes:
        _tell(process.kill)


def _end_by_force(process: psutil.Process) -> None:
    """Kill a process after all below it: of what it leaves open, Python's tracker would else tell on the screen."""
    _tell(process.suspend)
    _kill(_below(process)[1])
    _tell(process.kill)


def _tell(say: Callable[[], None]) -> None:
    """Send a signal; to one that has ended meanwhile, none."""
    with suppress(psutil.NoSuchProcess):
        say()
