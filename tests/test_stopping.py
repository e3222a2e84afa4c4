"""How a service ends: signals are noted, children end in peace or by force, a second signal waits for nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from flows.processes import name_of
from flows.stopping import PROMISED, Stop, end_with_children, stoppable

PRELUDE = """
import os, signal, subprocess, sys, time
def say(word): print(word, flush=True)
def python(script): return subprocess.Popen([sys.executable, "-c", f"import signal, time; {script}"])
"""
DEAF = "signal.signal(signal.SIGTERM, signal.SIG_IGN); {}time.sleep(60)"
READY = "print('ready', flush=True); "
SLOW = (
    "signal.signal(signal.SIGTERM, lambda *_: (time.sleep(0.5), print('in peace', flush=True), exit())); "
    f"{READY}time.sleep(60)"
)
SERVICE = """
from flows.stopping import stoppable
with stoppable(lambda: say("heard")) as stop:
    python({child!r})
    while True:
        {step}
        time.sleep(0.05)
"""


@pytest.fixture
def start():
    """Start a script and wait until it or its child is ready; what is left of them is killed in the end."""
    started: list[subprocess.Popen[bytes]] = []
    left: list[psutil.Process] = []

    def begin(script: str) -> tuple[subprocess.Popen[bytes], list[psutil.Process]]:
        command = [sys.executable, "-c", PRELUDE + script]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        started.append(process)
        left.append(psutil.Process(process.pid))
        assert process.stdout
        assert b"ready\n" in iter(process.stdout.readline, b"")
        below = psutil.Process(process.pid).children(recursive=True)
        left.extend(below)
        return process, below

    yield begin
    for one in left:
        if one.is_running():
            one.kill()
    for process in started:
        if process.stdout and not process.stdout.closed:
            process.communicate()


def are_gone(processes: list[psutil.Process]) -> bool:
    return psutil.wait_procs(processes, timeout=5)[1] == []


def test_what_does_not_end_by_itself_is_killed_when_its_time_is_up(start):
    process, children = start(DEAF.format(f"python({DEAF.format(READY)!r}); "))
    began = time.monotonic()
    end_with_children(process, 0.5, last=0.5)
    assert 0.9 < time.monotonic() - began < 5
    assert process.returncode == -signal.SIGKILL
    assert are_gone(children)


def test_of_what_a_child_that_is_killed_leaves_open_nobody_complains_on_the_screen(start):
    semaphores = "from multiprocessing import get_context as at; open = [at('spawn').Semaphore() for _ in range(2)]"
    leaves = f"{semaphores}; {DEAF.format(READY)}"
    process, children = start(DEAF.format(f"python({leaves!r}); "))
    end_with_children(process, 0.5, last=1.5)
    assert process.communicate()[1] == b""
    assert are_gone(children)


def test_children_end_in_peace_before_their_parent_which_would_kill_them(start):
    impatient = f"""
def end(*_):
    child.kill()
    exit(7)
signal.signal(signal.SIGTERM, end)
child = python({SLOW!r})
signal.pause()
"""
    process, children = start(impatient)
    began = time.monotonic()
    names = [name_of(child.pid) for child in children]
    assert end_with_children(process, 20) == names
    assert time.monotonic() - began < 10
    assert process.communicate()[0] == b"in peace\n"
    assert process.returncode == 7
    assert are_gone(children)


def test_a_process_that_is_ending_starts_nothing_more(start):
    restless = f"""
python({SLOW.replace("0.5", "2")!r})
while True:
    time.sleep(0.1)
    say("one more")
"""
    process, _ = start(restless)
    end_with_children(process, 20)
    assert process.communicate()[0].count(b"one more") <= 8  # in the two seconds that its child took: twenty


def test_of_a_process_that_has_ended_nothing_is_asked():
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    assert end_with_children(process, 10) == []
    assert process.returncode == 0


def test_of_the_seconds_promised_each_takes_what_those_after_it_leave():
    stop = Stop()
    assert stop.left(later=6) == PROMISED - 6
    stop.note(signal.SIGTERM)
    time.sleep(0.1)
    assert PROMISED - 8 < stop.left(later=6) < PROMISED - 6
    assert stop.left(later=PROMISED, least=1.5) == 1.5


def test_a_signal_is_noted_and_raised_between_two_steps_and_told_once():
    said: list[str] = []
    before = signal.getsignal(signal.SIGTERM)
    with stoppable(lambda: said.append("heard")) as stop:
        stop.check()
        os.kill(os.getpid(), signal.SIGTERM)
        said.append("a step, to its end")
        with pytest.raises(KeyboardInterrupt):
            stop.check()
    assert said == ["a step, to its end", "heard"]
    assert signal.getsignal(signal.SIGTERM) is before


def test_two_signals_of_one_moment_are_one_as_wrappers_pass_on_what_the_whole_group_has_heard(start):
    process, children = start(SERVICE.format(child=DEAF.format(READY), step="stop.check()"))
    process.send_signal(signal.SIGTERM)
    process.send_signal(signal.SIGINT)
    process.wait(10)
    children[0].kill()  # it holds the pipes open
    out, err = process.communicate()
    assert out == b"heard\n"
    assert b"at once" not in err


def test_a_second_signal_ends_all_at_once_whatever_hangs(start):
    process, children = start(SERVICE.format(child=DEAF.format(READY), step="pass"))
    process.send_signal(signal.SIGTERM)
    time.sleep(0.8)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.wait(5) == 130
    assert are_gone(children)
    said = process.communicate()[1]
    assert said == b"fundwatch: ended at once; the next start goes on from what was finished\n"


def test_a_signal_that_was_ignored_stays_so():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with stoppable(lambda: None) as stop:
            os.kill(os.getpid(), signal.SIGINT)
            stop.check()
    finally:
        signal.signal(signal.SIGINT, before)
