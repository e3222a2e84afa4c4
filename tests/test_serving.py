"""With real Prefect: a schedule starts runs until it is stopped, at whatever moment, and leaves nothing behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import replace

import psutil
import pytest

from flows.orchestration.supervising import alone
from flows.processes import this_process
from tests.newsroom import SETTINGS
from tests.servers import Reply
from tests.test_orchestration import NOISE, family, servers, wait_for
from tests.test_run import FUND
from tests.test_told_failures import RUNS_TOO

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

BOUND = 20 + 10  # seconds: what is promised, and what a busy machine takes to notice
STOPPING = "stopping within 20 s: "


@pytest.fixture
def newsroom(newsroom, shared_data):
    """Polls every five seconds, and a fund to be found by the first."""
    newsroom.data = shared_data
    newsroom.configure(settings=SETTINGS.replace('poll = "15m"', 'poll = "5s"'), alerts=RUNS_TOO)
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    return newsroom


@pytest.fixture
def serve(newsroom):
    """Start it; what is left of it is killed in the end."""
    started: list[subprocess.Popen[str]] = []

    def begin() -> subprocess.Popen[str]:
        process = newsroom.start("serve")
        started.append(process)
        return process

    yield begin
    for process in started:
        for one in living(process):
            with suppress(psutil.NoSuchProcess):  # those below end with those above
                one.kill()
        with process:  # its pipes would be closed in another test's time, and be held against that one
            process.wait()


def living(process: subprocess.Popen[str]) -> list[psutil.Process]:
    return [] if process.poll() is not None else [psutil.Process(process.pid), *family(process.pid)]


def stop(process: subprocess.Popen[str], *signals: int, pause: float = 1.0, within: float = BOUND) -> str:
    """Send the signals; nobody of its family may be left. What it said."""
    everyone = [psutil.Process(process.pid), *family(process.pid)]
    for number in signals:
        process.send_signal(number)
        time.sleep(pause)
    out, err = process.communicate(timeout=within)
    _, alive = psutil.wait_procs(everyone, timeout=5)
    assert alive == []
    assert not any(word in out + err for word in NOISE), out + err
    return err


def told(newsroom) -> list[dict[str, str]]:
    """Once what was asked of the receiver has come, the list is waited for."""
    return wait_for(lambda: newsroom.alerts, 200)


def of_the_terminal(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """Whom Ctrl-C reaches: all of its family that is in its process group."""
    group = os.getpgid(process.pid)
    everyone = [psutil.Process(process.pid), *family(process.pid)]
    return [one for one in everyone if one.is_running() and os.getpgid(one.pid) == group]


def test_serve_that_is_stopped_while_its_server_starts_ends_in_one_line_and_no_error(serve):
    process = serve()
    wait_for(lambda: family(process.pid))
    said = stop(process, signal.SIGTERM)
    assert process.returncode == 0, said
    assert said.startswith(STOPPING)
    assert said.count("\n") == 1


def test_a_second_serve_of_one_database_is_refused_and_names_the_first(newsroom, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(newsroom.data))
    with alone(newsroom.database):
        said = newsroom.run("serve", code=1)
    assert f"another `fundwatch serve` keeps the schedule of {newsroom.database} (process {os.getpid()})" in said
    with alone(newsroom.database), alone(f"{newsroom.database}.other"):
        pass  # the place is free again, and another database has its own


def test_the_mark_of_a_serve_in_another_container_keeps_nobody_from_serving(newsroom, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(newsroom.data))
    with alone(newsroom.database):
        (mark,) = newsroom.data.rglob("serving/*.json")
        mark.write_text(mark.read_text().replace(str(this_process()), str(replace(this_process(), place="gone/1/2"))))
        with alone(newsroom.database):
            pass


@pytest.mark.load
def test_serve_starts_scheduled_runs_until_it_is_stopped(newsroom, serve):
    process = serve()
    told(newsroom)
    assert of_the_terminal(process) == [psutil.Process(process.pid)]
    wait_for(lambda: "the last complete daily run" in newsroom.run("doctor"))
    time.sleep(2)  # in which its line is written
    said = stop(process, signal.SIGINT)
    assert process.returncode == 0, said
    assert re.search(
        r"Prefect is at http://127.0.0.1:\d+; the next daily run is due at \d{4}-\d\d-\d\d 07:30 Asia/", said
    )
    assert re.search(r" UTC  poll 1: 1 item: 1 with funds; funds: 1 new; alerts: 1 sent, ", said)
    assert STOPPING in said
    assert [row["name"] for row in newsroom.export()] == ["Quayside Growth Fund III"]


@pytest.mark.load
@pytest.mark.parametrize(("number", "seconds"), [(signal.SIGINT, 3), (signal.SIGTERM, 10)])
def test_a_message_on_its_way_when_serve_is_stopped_arrives_and_is_not_sent_again(newsroom, serve, number, seconds):
    newsroom.server.on("/desk", Reply(write=answer_after(seconds)), Reply())
    process = serve()
    told(newsroom)
    said = stop(process, number)
    assert process.returncode == 0, said
    assert newsroom.run("run", "--direct").count("alerts: ") == 0  # neither the message again nor trouble to tell
    assert len(newsroom.alerts) == 1


@pytest.mark.load
def test_a_receiver_that_hangs_holds_up_the_stop_of_serve_for_seconds_and_hears_the_alert_later(newsroom, serve):
    newsroom.server.on("/desk", Reply(write=lambda _: newsroom.server.over.wait(200)), Reply())
    process = serve()
    told(newsroom)
    said = stop(process, signal.SIGTERM)
    assert process.returncode == 0, said
    assert "1 sent" in newsroom.run("run", "--direct")
    assert [alert["title"] for alert in newsroom.alerts] == [newsroom.alerts[0]["title"]] * 2


@pytest.mark.load
def test_a_server_of_prefect_that_answers_no_more_does_not_hold_up_the_stop_of_serve(newsroom, serve):
    process = serve()
    told(newsroom)
    for one in servers(process.pid):
        one.suspend()
    said = stop(process, signal.SIGTERM)
    assert process.returncode == 0, said


@pytest.mark.load
def test_a_second_signal_ends_serve_at_once(newsroom, serve):
    newsroom.server.on("/desk", Reply(write=lambda _: newsroom.server.over.wait(200)))
    process = serve()
    told(newsroom)
    said = stop(process, signal.SIGTERM, signal.SIGTERM, within=2)
    assert process.returncode == 128 + signal.SIGTERM
    assert said.endswith("fundwatch: ended at once; the next start goes on from what was finished\n")


@pytest.mark.load
def test_serve_that_is_killed_takes_all_with_it(newsroom, serve):
    newsroom.server.on("/desk", Reply(write=lambda _: newsroom.server.over.wait(200)))
    process = serve()
    told(newsroom)
    everyone = family(process.pid)
    process.kill()
    process.communicate()
    assert psutil.wait_procs(everyone, timeout=BOUND)[1] == []


def answer_after(seconds: float):
    """A receiver that takes its time."""

    def write(wire) -> None:
        time.sleep(seconds)
        wire.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    return write
