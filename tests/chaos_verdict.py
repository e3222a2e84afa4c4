"""The verdict of `tests/chaos.py`: what a trial left in database and receivers, against an undisturbed run."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

QUERIES = {  # what must be there, each row once; ids of funds and alerts differ from run to run
    "funds": "SELECT name, stage, size_amount, status, sightings FROM funds WHERE merged_into IS NULL",
    "sightings": """SELECT s.article_key, s.name, s.stage, f.name FROM sightings s JOIN funds f USING (fund_id)""",
    "articles": "SELECT article_key, outcome FROM articles",
    "items": "SELECT source_id, url FROM items",
    "alerts": """SELECT a.kind, f.name FROM alerts a LEFT JOIN funds f USING (fund_id)
                 WHERE a.kind NOT IN ('digest', 'run')""",
    "deliveries": """SELECT d.channel, d.state, a.kind, f.name FROM deliveries d JOIN alerts a USING (alert_id)
                     LEFT JOIN funds f USING (fund_id) WHERE a.kind NOT IN ('digest', 'run')""",
    "digests": "SELECT d.channel, d.state FROM deliveries d JOIN alerts a USING (alert_id) WHERE a.kind = 'digest'",
    "open runs": "SELECT kind, state FROM runs WHERE state = 'running'",
}
UNANSWERED = """SELECT d.alert_id, d.channel, count(*) FROM attempts t JOIN deliveries d USING (delivery_id)
                WHERE t.result = 'unanswered' GROUP BY 1, 2"""
ALERT_ID = re.compile(r"alert (\d+)$")


def ledger_of(trial: Path) -> dict[str, Any]:
    """All that a trial left: the database's rows, and what its receivers took."""
    with sqlite3.connect(trial / "fundwatch.db") as connection:
        rows = {name: sorted(map(repr, connection.execute(query))) for name, query in QUERIES.items()}
        unanswered = {f"{alert} {channel}": n for alert, channel, n in connection.execute(UNANSWERED)}
        sent = [
            f"{a} {c}" for a, c in connection.execute("SELECT alert_id, channel FROM deliveries WHERE state = 'sent'")
        ]
    path = trial / "arrived"
    arrived = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    commits = int((trial / "commits").read_text())
    return {"rows": rows, "unanswered": unanswered, "sent": sent, "arrived": arrived, "commits": commits}


def judged(ledger: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """What is lost, what is doubled, and how many messages came twice because no answer was recorded."""
    lost, doubled = [], []
    for name, rows in ledger["rows"].items():
        there, wanted = Counter(rows), Counter(expected["rows"][name])
        lost += [f"{name}: {row}" for row in (wanted - there).elements()]
        doubled += [f"{name}: {row}" for row in (there - wanted).elements()]
    messages = _messages(ledger)
    lost += [f"message: {key}" for key in ledger["sent"] if key not in messages]
    excess = {key: len(bodies) - 1 for key, bodies in messages.items() if len(bodies) > 1}
    doubled += [f"message: {key}" for key, times in excess.items() if times > ledger["unanswered"].get(key, 0)]
    doubled += [f"another text: {key}" for key in excess if len(set(messages[key])) > 1]
    return {"lost": lost, "doubled": doubled, "repeated": sum(excess.values())}


def _messages(ledger: dict[str, Any]) -> dict[str, list[str]]:
    """The texts that came under each alert's id to each channel."""
    messages: dict[str, list[str]] = {}
    for told in ledger["arrived"]:
        found = ALERT_ID.search(told["message"])
        messages.setdefault(f"{found[1] if found else 'none'} {told['channel']}", []).append(told["message"])
    return messages


@dataclass(frozen=True)
class Outcome:
    """What all trials showed."""

    results: list[dict[str, Any]]
    tried: Counter[str]

    @property
    def problems(self) -> list[str]:
        return [f"{r['point']}: {r['problem']}" for r in self.results if "problem" in r]

    def found(self, what: str) -> list[str]:
        return [f"{r['point']}: {one}" for r in self.results for one in r.get(what, ())]

    @property
    def well(self) -> bool:
        return not (self.problems or self.found("lost") or self.found("doubled"))

    def told(self, seconds: float) -> str:
        repeated = sum(r.get("repeated", 0) for r in self.results)
        missed = [r["point"] for r in self.results if r.get("reached") is False]
        where = ", ".join(f"{number} of {name}" for name, number in self.tried.items())
        lines = [
            f"points tried: {len(self.results)} ({where}); {len(missed)} were past the end of the run",
            f"lost: {len(self.found('lost'))}",
            f"doubled: {len(self.found('doubled'))}"
            f" (and {repeated} sent again under the same id, for no answer was recorded)",
            f"seconds: {seconds:.1f}",
        ]
        wrong = [*self.problems, *self.found("lost"), *self.found("doubled"), *missed]
        return "\n".join([*lines, *wrong[:40]])
