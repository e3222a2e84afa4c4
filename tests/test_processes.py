"""Processes are known by pid and start time; what a killed run left behind is ended by the next."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from flows.processes import ProcessName, claim, is_gone, name_of, parse_name, remember_child, this_process


@pytest.fixture
def sleeper():
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    yield child
    child.kill()
    child.wait()


def dead_process() -> ProcessName:
    return ProcessName(this_process().host, 2**22 - 1, 1.0)


def test_a_running_process_is_not_gone():
    assert not is_gone(this_process())


def test_a_process_that_ended_is_gone(sleeper):
    name = name_of(sleeper.pid)
    sleeper.kill()
    sleeper.wait()
    assert is_gone(name)


def test_another_process_with_the_pid_of_a_dead_one_is_not_taken_for_it():
    me = this_process()
    assert is_gone(ProcessName(me.host, me.pid, me.started - 100))


def test_of_a_process_on_another_machine_nothing_is_known():
    assert not is_gone(ProcessName("elsewhere.example", 1, 1.0))


@pytest.mark.parametrize("name", [this_process(), ProcessName("host:with:colons", 7, 1234.5)])
def test_a_name_reads_back_as_it_was_written(name):
    read = parse_name(str(name))
    assert read is not None
    assert (read.host, read.pid) == (name.host, name.pid)


@pytest.mark.parametrize("text", ["", "me", "host:pid:when", "a:b"])
def test_a_name_that_is_none_reads_as_none(text):
    assert parse_name(text) is None


def test_a_place_is_held_by_one_living_process(tmp_path: Path):
    place = tmp_path / "server.json"
    assert claim(place)
    assert not claim(place)


def test_the_child_of_a_dead_owner_is_ended_and_its_place_freed(tmp_path: Path, sleeper):
    place = tmp_path / "server.json"
    place.write_text(json.dumps({"owner": str(dead_process()), "child": str(name_of(sleeper.pid))}))
    assert claim(place)
    sleeper.wait(5)
    assert not psutil.pid_exists(sleeper.pid)


def test_a_claim_that_cannot_be_read_is_free(tmp_path: Path):
    place = tmp_path / "server.json"
    place.write_text("half a li")
    assert claim(place)


def test_a_child_is_written_down_beside_the_claim(tmp_path: Path, sleeper):
    place = tmp_path / "server.json"
    claim(place)
    remember_child(place, sleeper.pid)
    assert json.loads(place.read_text()) == {"owner": str(this_process()), "child": str(name_of(sleeper.pid))}
