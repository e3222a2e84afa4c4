"""Whole runs over weeks: every way in which a source can fail is told apart, told once, and its recovery too."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from flows.daily import Wish, run_day
from flows.pipeline.run import call_directly
from flows.settings import load_settings
from flows.sources import Verdict, health_of
from flows.store import Store
from tests.newsroom import ALERTS, ARTICLE
from tests.servers import Reply, page

DAY = timedelta(days=1)
START = datetime.now(UTC)
WELL = "well"
FAULTS = {
    "empty": page('<rss version="2.0"><channel></channel></rss>'),
    "frozen": None,  # the same as ever
    "login": page("<html><title>Please log in</title></html>", Content_Type="text/html"),
    "missing": Reply(404),
    "refused": Reply(403),
    "removed": Reply(410),
    "broken": Reply(500),
    "garbled": page("<rss><channel><item"),
}
TOLD = {
    "empty": Verdict.EMPTY,
    "frozen": Verdict.FROZEN,
    "login": Verdict.LOGIN,
    "missing": Verdict.UNREACHABLE,
    "refused": Verdict.REFUSED,
    "removed": Verdict.GONE,
    "broken": Verdict.UNREACHABLE,
    "garbled": Verdict.UNREADABLE,
}


@pytest.fixture
def weeks(newsroom, sqlite_url):
    """Runs of the newsroom in this process, each with a new opening of the database, on days of the test's choice."""

    class Weeks:
        now = START

        def day(self, *, after=DAY):
            self.now += after
            settings = load_settings(newsroom.folder / "config", sqlite_url, environ=newsroom.environment)
            with Store.open(sqlite_url) as store:
                run_day(settings, store, Wish(), clock=lambda: self.now, call=call_directly)
                self.told = Counter(a.payload["subject"] for a in store.alerts() if a.kind == "source")
                states, yields = store.source_states(), store.source_yields(self.now)
                self.health = {
                    s.id: health_of(s, states.get(s.id), self.now, yields.get(s.id)) for s in settings.sources
                }

    return Weeks()


def feed(server, *names):
    items = "".join(f"<item><title>{n}</title><link>{server.url('/' + n)}</link></item>" for n in names)
    return page(f'<rss version="2.0"><channel>{items}</channel></rss>', Content_Type="text/xml")


def story(server, name, words):
    html = ARTICLE.format(title=f"News of {name}", day=f"{START:%Y-%m-%d}", paragraphs=f"<p>{words}</p>")
    server.on(f"/{name}", page(html, Content_Type="text/html; charset=utf-8"))


def test_every_trouble_is_told_apart_once_and_recovery_too(newsroom, weeks):
    server = newsroom.server
    newsroom.configure(
        "".join(newsroom.source(name, f"/feed-{name}") for name in [*FAULTS, WELL]),
        alerts=ALERTS + 'kinds = ["source"]\n',
    )
    for name in [*FAULTS, WELL]:
        server.on(f"/feed-{name}", FAULTS["empty"] if name == "empty" else feed(server, f"{name}-1"))
    weeks.day()
    assert weeks.told == {"empty: empty": 1}
    for name, fault in FAULTS.items():
        if fault:
            server.on(f"/feed-{name}", fault)
    for number in range(100, 104):
        server.on(f"/feed-{WELL}", feed(server, f"{WELL}-{number}"))
        weeks.day(after=23 * DAY)  # 92 days in all: without a rhythm, 90 days of silence are too long
    assert {name: weeks.health[name].verdict for name in FAULTS} == TOLD
    assert weeks.health[WELL].verdict is Verdict.HEALTHY
    assert weeks.told == {f"{name}: {verdict.value}": 1 for name, verdict in TOLD.items()}
    for name in FAULTS:
        server.on(f"/feed-{name}", feed(server, f"{name}-2"))
    for _ in range(2):
        weeks.day()
    back = {f"{name}: well again": 1 for name in FAULTS if name != "removed"}  # gone for good is not asked again
    assert weeks.told == {f"{name}: {verdict.value}": 1 for name, verdict in TOLD.items()} | back
    assert len(server.asked("/feed-removed")) == 2


def test_a_rebuilt_site_and_one_without_funds_any_more_are_told(newsroom, weeks):
    server = newsroom.server
    newsroom.configure(
        "".join(newsroom.source(name, f"/feed-{name}") for name in ("rebuilt", "dry")),
        alerts=ALERTS + 'kinds = ["source"]\n',
    )
    other = "The private equity fund market was quiet this week, said people who follow it from their offices. " * 8
    for name, number in (("rebuilt", 9), ("dry", 26)):
        names = [f"{name}-{n}" for n in range(number)]
        for n, one in enumerate(names):
            told = f"Firm{n} Partners has closed its third fund, Firm{n} Growth Fund III, at $4{n} million. "
            story(server, one, told + other)
        server.on(f"/feed-{name}", feed(server, *names))
    weeks.day()
    assert weeks.told == {}
    for name, words in (("rebuilt", "A fund was closed. Read on in the app."), ("dry", other)):
        names = [f"{name}-{n}" for n in range(100, 109)]
        for one in names:
            story(server, one, words)
        server.on(f"/feed-{name}", feed(server, *names))
    weeks.day(after=40 * DAY)
    weeks.day()
    assert weeks.told == {"rebuilt: layout changed": 1, "dry: no fund": 1}
    assert "characters" in weeks.health["rebuilt"].reason
    assert "no fund for 30 days" in weeks.health["dry"].reason
