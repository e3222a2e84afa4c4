"""Which processes are ours, named so that a later run can tell a live one from a dead one or another of its pid."""

from __future__ import annotations

import ctypes
import json
import signal
import socket
import sys
import uuid
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psutil

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_LOADED_LIBC = (
    ctypes.CDLL(None) if sys.platform == "linux" else None
)  # loaded before any fork: dlopen after it may hang


@dataclass(frozen=True, slots=True)
class ProcessName:
    """A process for good: pids are used again, a pid with its start time is not."""

    place: str  # see `this_place`
    pid: int
    started: float  # seconds since the epoch

    def __str__(self) -> str:
        return f"{self.place}:{self.pid}:{self.started:.2f}"

    @property
    def host(self) -> str:
        """The name of its machine, which others may have too."""
        return self.place.partition("/")[0]


@cache
def this_place() -> str:
    """Where pids mean what they mean to us: host name, boot of the machine, namespace of pids.

    Host names are not enough: two containers, or two machines of one name, may work on one database.
    """
    boot, namespace = Path("/proc/sys/kernel/random/boot_id"), Path("/proc/self/ns/pid")
    try:
        return f"{socket.gethostname()}/{boot.read_text()[:8]}/{namespace.readlink().name.strip('pid:[]')}"
    except OSError:  # not Linux
        return f"{socket.gethostname()}/{uuid.getnode():x}"


def this_process() -> ProcessName:
    """The process that asks."""
    return name_of(psutil.Process().pid)


def name_of(pid: int) -> ProcessName:
    """The running process of that pid; raises psutil.NoSuchProcess when there is none."""
    return ProcessName(this_place(), pid, psutil.Process(pid).create_time())


def parse_name(text: str) -> ProcessName | None:
    """Read what `str(ProcessName)` wrote; None for anything else."""
    try:
        place, pid, started = text.rsplit(":", 2)
        return ProcessName(place, int(pid), float(started))
    except ValueError:
        return None


def told(name: str) -> str:
    """The process that `str(ProcessName)` named, as a person looks for it."""
    known = parse_name(name)
    return f"process {known.pid} on {known.host}" if known else name


def is_gone(name: ProcessName) -> bool:
    """Whether that process is certainly dead. Of one elsewhere (or before a restart) we know nothing: it may live."""
    if name.place != this_place():
        return False
    try:
        # create_time is exact to the clock tick (10 ms); half a second tells two processes of one pid apart.
        process = psutil.Process(name.pid)
        return abs(process.create_time() - name.started) > 0.5 or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def is_alive(name: str) -> bool:
    """Whether the process that `str(ProcessName)` named may be alive; of one that we cannot know we assume it."""
    known = parse_name(name)
    return known is None or not is_gone(known)


def die_with_parent() -> None:
    """For Popen's preexec_fn: a killed parent takes this child with it (Linux only; elsewhere the pid file serves)."""
    if _LOADED_LIBC is not None:
        _LOADED_LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def claim(path: Path) -> bool:
    """Take a place that one living process at a time may hold; a dead holder's child is ended first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(2):
        try:
            with path.open("x", encoding="utf-8") as fresh:
                fresh.write(json.dumps({"owner": str(this_process()), "child": None}))
        except FileExistsError:
            if not _end_left_behind(path):
                return False
        else:
            return True
    return False


def holder(path: Path) -> ProcessName | None:
    """Who holds a claim."""
    return _claimed(path)[0]


def remember_child(path: Path, pid: int) -> None:
    """Write down a child beside its claim, so that a later run can end it if we are killed."""
    path.write_text(json.dumps({"owner": str(this_process()), "child": str(name_of(pid))}), encoding="utf-8")


def _end_left_behind(path: Path, *, patience: float = 5.0) -> bool:
    """End the child of a dead owner and free its place; False while the owner lives."""
    owner, child = _claimed(path)
    if owner is not None and not _left(owner):
        return False
    if child is not None and child.place == this_place() and not is_gone(child):
        process = psutil.Process(child.pid)
        process.terminate()
        try:
            process.wait(patience)
        except psutil.TimeoutExpired:
            process.kill()
    path.unlink(missing_ok=True)
    return True


def _left(owner: ProcessName) -> bool:
    """Whether a claim in a folder of this host is free: its owner is gone, or the machine or container began anew."""
    restarted = owner.host == socket.gethostname() and owner.place != this_place()
    return restarted or is_gone(owner)


def _claimed(path: Path) -> tuple[ProcessName | None, ProcessName | None]:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return parse_name(said["owner"]), parse_name(said["child"] or "")
    except (OSError, ValueError, KeyError, TypeError):
        return None, None
