"""Processes are known by pid and start time; what a killed run left behind is ended by the next."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest

from flows.processes import (
    ProcessName,
    claim,
    is_alive,
    is_gone,
    name_of,
    parse_name,
    remember_child,
    this_place,
    this_process,
)
from flows.store import Store


@pytest.fixture
def sleeper():
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    yield child
    child.kill()
    child.wait()


def dead_process() -> ProcessName:
    return ProcessName(this_place(), 2**22 - 1, 1.0)


def test_a_running_process_is_not_gone():
    assert not is_gone(this_process())


def test_a_process_that_ended_is_gone(sleeper):
    name = name_of(sleeper.pid)
    sleeper.kill()
    sleeper.wait()
    assert is_gone(name)


def test_another_process_with_the_pid_of_a_dead_one_is_not_taken_for_it():
    me = this_process()
    assert is_gone(ProcessName(me.place, me.pid, me.started - 100))


def test_of_a_process_on_another_machine_nothing_is_known():
    assert not is_gone(ProcessName("elsewhere.example", 1, 1.0))


def elsewhere(started: float = 1.0) -> ProcessName:
    """A process of another machine or container that has our host name."""
    return ProcessName(f"{this_process().host}/0ther600/4026532999", 2**22 - 1, started)


def test_of_a_process_in_another_container_of_our_host_name_nothing_is_known():
    assert not is_gone(elsewhere())
    assert is_alive(str(elsewhere()))


def test_a_place_is_named_by_host_boot_and_namespace():
    assert this_place().startswith(f"{socket.gethostname()}/")
    if sys.platform == "linux":
        code = "from flows.processes import this_place; print(this_place())"
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert other.stdout.strip() == this_place()
        assert this_place().count("/") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="namespaces are of Linux")
def test_a_namespace_of_its_own_is_another_place():
    code = "from flows.processes import this_place; print(this_place())"
    unshare = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc", sys.executable, "-c", code]
    other = subprocess.run(unshare, capture_output=True, text=True, check=False)
    if other.returncode:
        pytest.skip(f"this machine gives nobody a namespace: {other.stderr.strip()}")
    assert other.stdout.strip() != this_place()


def test_what_is_leased_in_another_container_of_our_host_name_waits_for_the_end_of_its_lease(sqlite_url):
    now, lease = datetime(2026, 3, 6, 8, 0, tzinfo=UTC), timedelta(minutes=3)
    with Store.open(sqlite_url) as store:
        with store.unit() as unit:
            unit.add_delivery(unit.add_alert("new", payload={}, now=now), "desk", route="all", due=now)
            unit.begin_attempts(unit.due_deliveries(now=now, limit=9), now=now, lease=lease, holder=str(elsewhere()))
        with store.unit() as unit:
            assert unit.due_deliveries(now=now + lease / 2, limit=9, alive=is_alive) == []
            assert len(unit.due_deliveries(now=now + lease, limit=9, alive=is_alive)) == 1


@pytest.mark.parametrize("name", [this_process(), ProcessName("host:with:colons", 7, 1234.5)])
def test_a_name_reads_back_as_it_was_written(name):
    read = parse_name(str(name))
    assert read is not None
    assert (read.place, read.pid) == (name.place, name.pid)


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


def test_a_claim_from_before_a_restart_of_this_host_is_free(tmp_path: Path):
    place = tmp_path / "server.json"
    place.write_text(json.dumps({"owner": str(elsewhere()), "child": str(elsewhere())}))
    assert claim(place)


def test_a_claim_from_another_host_is_kept(tmp_path: Path):
    place = tmp_path / "server.json"
    place.write_text(json.dumps({"owner": "elsewhere.example/12345678/4026531836:1:1.0", "child": None}))
    assert not claim(place)


def test_a_claim_that_cannot_be_read_is_free(tmp_path: Path):
    place = tmp_path / "server.json"
    place.write_text("half a li")
    assert claim(place)


def test_a_child_is_written_down_beside_the_claim(tmp_path: Path, sleeper):
    place = tmp_path / "server.json"
    claim(place)
    remember_child(place, sleeper.pid)
    assert json.loads(place.read_text()) == {"owner": str(this_process()), "child": str(name_of(sleeper.pid))}
