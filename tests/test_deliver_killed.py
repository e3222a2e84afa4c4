"""A sender that is killed with SIGKILL loses no alert, and repeats only what was not recorded, with the same id."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from typer.testing import CliRunner

from extractors.facts import Stage
from flows.alerts import FundNews
from flows.cli import app
from flows.store import DeliveryState, Store
from tests.servers import NewsServer, Reply, page

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
ALERTS = 6

ALERTS_FILE = """
[[channel]]
id = "desk"
url_env = "DESK"

[[route]]
id = "all"
channels = ["desk"]
zone = "UTC"
"""

SOURCES_FILE = """
[[source]]
id = "x"
name = "X"
kind = "feed"
url = "https://x.example/feed"
language = "en"
"""


@dataclass
class Killer:
    """Ends the sender with SIGKILL at its nth message: before the answer leaves, or just after."""

    nth: int
    answer_first: bool
    pid: int = 0
    seen: list[int] = field(default_factory=list)  # the ids of the alerts that arrived

    def reply(self, seen) -> Reply:
        self.seen.append(int(re.search(r"alert (\d+)$", json.loads(seen.body)["message"])[1]))
        if len(self.seen) != self.nth:
            return page()
        return Reply(write=self._strike)

    def _strike(self, out) -> None:
        if self.answer_first:
            out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            out.flush()
        os.kill(self.pid, signal.SIGKILL)


@pytest.mark.slow
@pytest.mark.parametrize("where", [("sqlite", 1), ("sqlite", 3), ("sqlite", ALERTS), ("postgresql", 3)], ids=str)
@pytest.mark.parametrize("answer_first", [False, True], ids=["before the answer", "after the answer"])
def test_a_killed_sender_loses_nothing_and_repeats_only_what_was_not_recorded(
    request, tmp_path, news_server: NewsServer, where, answer_first
):
    database, nth = where
    url = request.getfixturevalue(f"{database}_url")
    (tmp_path / "alerts.toml").write_text(ALERTS_FILE)
    (tmp_path / "sources.toml").write_text(SOURCES_FILE)
    alerts = tell(url)
    killer = Killer(nth, answer_first)
    news_server.answer = killer.reply

    own = {"DESK": f"json://127.0.0.1:{news_server.port}/hook", "FUNDWATCH_CONFIG": str(tmp_path)}
    words = ["deliver", "--database", url]
    sender = subprocess.Popen([sys.executable, "-m", "flows", *words], env=os.environ | own)
    killer.pid = sender.pid
    assert sender.wait(60) == -signal.SIGKILL
    assert CliRunner(env=own).invoke(app, words).exit_code == 0
    arrived = Counter(killer.seen)
    assert set(arrived) == set(alerts)
    repeated = {alert for alert, times in arrived.items() if times > 1}
    assert repeated == {alerts[nth - 1]} or (answer_first and not repeated)  # recorded in the blink before the kill
    with Store.open(url) as store:
        assert {delivery.state for delivery in store.deliveries()} == {DeliveryState.SENT}


def tell(url: str) -> list[int]:
    with Store.open(url) as store, store.unit() as unit:
        ids = []
        for number in range(ALERTS):
            news = FundNews("f-1", f"Quay Fund {number}", Stage.LAUNCHED, 0.8)
            ids.append(unit.add_alert("new", payload=news.as_payload(), now=NOW))
            unit.add_delivery(ids[-1], "desk", route="all", due=NOW)
        return ids
