"""With real Prefect: a run as a flow, and no process or noise left behind."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sqlite3
import time

import psutil
import pytest

from tests.test_run import FUND

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

NOISE = ("Traceback", "Error logging to API", "telemetry", "Warning", "prefect.")


@pytest.fixture
def newsroom(newsroom, shared_data):
    newsroom.data = shared_data
    return newsroom


def family(pid: int) -> list[psutil.Process]:
    return psutil.Process(pid).children(recursive=True)


def servers(pid: int) -> list[psutil.Process]:
    """Those of its family that are a server of Prefect; one that ends while it is asked is none."""
    return [one for one in family(pid) if "uvicorn" in command(one)]


def command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.NoSuchProcess:  # gone, or a zombie
        return ""


def wait_for(what, seconds: float = 120.0):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = what()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"nothing came of {what} within {seconds:.0f} s")


def latest_name(data) -> str:
    """What Prefect's own database calls the run that it began last."""
    found = next(data.rglob("prefect.db"))
    with contextlib.closing(sqlite3.connect(f"file:{found}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT name FROM flow_run ORDER BY start_time DESC LIMIT 1").fetchone()[0]


def test_a_run_through_prefect_does_what_a_direct_one_does_and_leaves_nothing_behind(newsroom):
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    process = newsroom.start("run")
    server = wait_for(lambda: servers(process.pid))
    out, err = process.communicate(timeout=200)
    assert process.returncode == 0, out + err
    assert not any(word in out + err for word in NOISE), out + err
    assert "1 item: 1 with funds" in err
    assert [row["name"] for row in newsroom.export()] == ["Quayside Growth Fund III"]
    assert len(newsroom.alerts) == 1
    assert re.fullmatch(r"daily run of \d{4}-\d\d-\d\d \d\d:\d\d", latest_name(newsroom.data))
    _, alive = psutil.wait_procs(server, timeout=10)
    assert alive == []


@pytest.mark.parametrize("command", ["run", "serve"])
def test_a_server_of_the_operators_that_does_not_answer_is_named_without_its_secrets(newsroom, monkeypatch, command):
    monkeypatch.setenv("PREFECT_API_URL", "http://me:hush@127.0.0.1:1/api")
    said = newsroom.run(command, code=1)
    assert "no Prefect server of our version answers at http://127.0.0.1:1 (PREFECT_API_URL): start it" in said
    assert "--direct" in said
    assert "hush" not in said


def test_an_address_of_prefect_that_is_none_is_refused(newsroom, monkeypatch):
    monkeypatch.setenv("PREFECT_API_URL", "here")
    assert "PREFECT_API_URL is no address of a server, such as http://HOST:4200/api" in newsroom.run("run", code=2)


def test_a_failed_run_through_prefect_is_one_line_and_exit_code_one(newsroom):
    process = newsroom.start("run")  # the feed is not there: 404
    out, err = process.communicate(timeout=200)
    assert process.returncode == 1, out + err
    assert not any(word in out + err for word in NOISE), out + err
    assert err.strip().splitlines()[-1].startswith("fundwatch: no source could be reached: ledger: ")


def test_a_killed_run_takes_its_server_with_it(newsroom):
    process = newsroom.start("run")
    server = wait_for(lambda: servers(process.pid))
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    _, alive = psutil.wait_procs(server, timeout=15)
    assert alive == []
