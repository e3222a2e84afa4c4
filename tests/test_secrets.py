"""Nothing that a run writes or says holds a secret: every file of it is searched, Prefect's own among them."""

from __future__ import annotations

import re

import pytest

from tests.chaos_town import story
from tests.newsroom import SETTINGS, Newsroom
from tests.servers import page

PLANTED = ("Pl4ntedPath", "Pl4ntedWord", "Pl4ntedQuery", "Pl4ntedBeat", "Pl4ntedHeader", "Pl4ntedMail")

ALERTS = """
[[channel]]
id = "good"
url_env = "FUNDWATCH_TEST_GOOD"

[[channel]]
id = "refusing"
url_env = "FUNDWATCH_TEST_REFUSING"

[[channel]]
id = "dead"
url_env = "FUNDWATCH_TEST_DEAD"

[[channel]]
id = "mail"
url_env = "FUNDWATCH_TEST_MAIL"

[[route]]
id = "all"
channels = ["good", "refusing", "dead", "mail"]
kinds = ["new", "update", "correction", "source", "run"]
zone = "UTC"
"""


def plant(newsroom: Newsroom) -> None:
    """A secret in each place that can hold one, in the file that a user would put them into."""
    port = newsroom.server.port
    newsroom.server.on("/good/Pl4ntedPath", page())
    newsroom.server.on("/refusing/Pl4ntedPath?key=Pl4ntedQuery", page("no", 500))
    source = newsroom.source("ledger", "/feed") + 'headers_env = { X-Key = "FUNDWATCH_TEST_HEADER" }\n'
    heartbeat = '\n[heartbeat]\nurl_env = "FUNDWATCH_TEST_BEAT"\n'
    newsroom.configure(alerts=ALERTS, sources=source, settings=SETTINGS + heartbeat)
    secrets = {
        "GOOD": f"json://127.0.0.1:{port}/good/Pl4ntedPath",
        "REFUSING": f"json://ada:Pl4ntedWord@127.0.0.1:{port}/refusing/Pl4ntedPath?-key=Pl4ntedQuery",
        "DEAD": "ntfy://ada:Pl4ntedWord@127.0.0.1:9/Pl4ntedPath",
        "MAIL": "mailto://ada:Pl4ntedMail@127.0.0.1:9?to=desk@example.org&mode=insecure",
        "BEAT": f"http://127.0.0.1:{port}/beat/Pl4ntedBeat",
        "HEADER": "Pl4ntedHeader",
    }
    lines = (f"FUNDWATCH_TEST_{name}={value}\n" for name, value in secrets.items())
    (newsroom.folder / "config/.env").write_text("".join(lines), encoding="utf-8")


@pytest.mark.load
@pytest.mark.timeout(300)
def test_no_secret_is_in_anything_that_a_run_writes_or_says(newsroom):
    plant(newsroom)
    newsroom.publish("fund.html", *story(0))
    said = newsroom.run("run")  # through Prefect: its database, artifacts and logs are in the folder too
    assert "alerts: 1 sent" in said
    assert "the heartbeat did not arrive" in said
    for words in (["alerts", "list"], ["alerts", "show", "1"], ["export", "articles", "--all"], ["sources", "list"]):
        said += newsroom.run(*words)
    said += newsroom.run("doctor", code=1)
    said += newsroom.run("alerts", "test", "refusing", code=1)
    assert newsroom.server.asked("/feed")[0].headers["x-key"] == "Pl4ntedHeader"
    assert re.findall("|".join(PLANTED), said) == []
    searched = [path for path in newsroom.folder.rglob("*") if path.is_file() and path.name != ".env"]
    assert {"fundwatch.db", "prefect.db"} <= {path.name for path in searched}
    held = {path.name for path in searched if re.search("|".join(PLANTED).encode(), path.read_bytes())}
    assert held == set()
