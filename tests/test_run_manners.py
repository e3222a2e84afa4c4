"""What a run remembers of sources and hosts for the next one, and whom it tells when a source dies or recovers."""

from __future__ import annotations

import gzip
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.add import add_article
from flows.backfill import Past, run_backfill
from flows.by_hand import Given
from flows.daily import Wish, run_day
from flows.doctor import examine
from flows.errors import RunFailed
from flows.pipeline.run import call_directly
from flows.settings import load_settings
from flows.store import Store
from flows.store.items import MOST_ATTEMPTS
from tests.newsroom import ALERTS, SETTINGS
from tests.servers import page

FUND = "Quayside Partners has closed its third fund, Quayside Growth Fund III, at $450 million.\n" * 2
TITLE = "Quayside closes Growth Fund III at $450m"
BUSY = page("later", 429, Retry_After="7200")
DAY = timedelta(days=1)
ALL_KINDS = ALERTS + 'kinds = ["new", "source"]\n'


@pytest.fixture
def office(newsroom, sqlite_url):
    """The newsroom within this process, with a clock of its own."""

    class Office:
        now = datetime.now(UTC)
        store = Store.open(sqlite_url)

        @property
        def settings(self):
            return load_settings(newsroom.folder / "config", sqlite_url, environ=newsroom.environment)

        def day(self, *, after=timedelta(0)):
            self.now += after
            return run_day(self.settings, self.store, Wish(), clock=lambda: self.now, call=call_directly)

        def past(self, first):
            return run_backfill(self.settings, self.store, Past(first), clock=lambda: self.now, call=call_directly)

        def alerts(self, kind):
            return [alert.payload["subject"] for alert in self.store.alerts() if alert.kind == kind]

    office = Office()
    yield office
    office.store.close()


def test_a_source_that_dies_is_told_once_and_its_recovery_too(newsroom, office):
    newsroom.publish("fund.html", TITLE, FUND)
    newsroom.configure(
        sources=newsroom.source("ledger", "/feed") + newsroom.source("herald", "/herald"), alerts=ALL_KINDS
    )
    newsroom.server.on("/herald", newsroom.feed(), *[page("no", 403)] * 4, newsroom.feed())
    told = []
    for _ in range(7):
        office.day(after=DAY / 4)
        told.append(office.alerts("source"))
    assert told[2] == []  # two failures in a row mean little
    assert told[3] == told[4] == ["herald: refused"]
    assert told[5] == told[6]
    assert sorted(told[6]) == ["herald: refused", "herald: well again"]
    sent = [alert["title"] for alert in newsroom.alerts if "herald" in alert["title"]]
    assert len(sent) == 2


def test_a_busy_host_uses_up_no_attempt_and_is_left_alone_by_the_next_run(newsroom, office):
    newsroom.publish("fund.html", TITLE, FUND)
    newsroom.server.on("/fund.html", BUSY)
    office.day()
    ((host, until),) = office.store.waiting_hosts().items()
    assert host.startswith("127.0.0.1")
    assert until > datetime.now(UTC) + timedelta(hours=1)
    asked = len(newsroom.server.requests)
    for _ in range(MOST_ATTEMPTS):
        office.day(after=timedelta(minutes=1))
    assert len(newsroom.server.requests) == asked
    with office.store.unit() as unit:
        unit.save_waiting_hosts({}, now=until + DAY)  # the time is over
    newsroom.publish("fund.html", TITLE, FUND)
    office.day(after=DAY)
    assert [fund.facts.name for fund in office.store.funds()] == ["Quayside Growth Fund III"]


def test_an_item_of_a_busy_host_is_given_up_after_a_month(newsroom, office):
    newsroom.publish("fund.html", TITLE, FUND)
    newsroom.server.on("/fund.html", page("later", 429, Retry_After="1"))
    office.day()
    with office.store.unit() as unit:
        assert len(unit.to_try_again("ledger", since=office.now - 30 * DAY)) == 1
        assert unit.to_try_again("ledger", since=office.now + DAY) == []


def test_of_two_waiting_times_of_a_host_the_later_holds(sqlite_url):
    now = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
    with Store.open(sqlite_url) as store:
        for wait in (5, 9, 7):
            with store.unit() as unit:
                unit.save_waiting_hosts({"news.example": now + timedelta(hours=wait)}, now=now)
        assert store.waiting_hosts() == {"news.example": now + timedelta(hours=9)}


SITEMAP = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'
PAGES = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{}</loc></url></urlset>'


def test_a_backfill_goes_back_where_a_daily_run_looks_at_the_newest_alone(newsroom, office):
    newsroom.publish("fund.html", TITLE, FUND, day="2025-06-09")
    server, names = newsroom.server, [f"/sitemap-2025-{month:02d}.xml" for month in range(6, 13)]
    server.on(
        "/index.xml", page(SITEMAP.format("".join(f"<sitemap><loc>{server.url(n)}</loc></sitemap>" for n in names)))
    )
    for name in names:
        server.on(name, page(PAGES.format(server.url("/fund.html" if "-06" in name else "/other.html"))))
    newsroom.configure(sources=newsroom.source("ledger", "/index.xml").replace('"feed"', '"sitemap"'))
    office.day()
    assert not server.asked("/fund.html")
    office.past(date(2025, 6, 1))
    assert [fund.facts.name for fund in office.store.funds()] == ["Quayside Growth Fund III"]


def test_a_source_that_tells_a_backfill_to_wait_is_left_alone_by_the_daily_run(newsroom, office):
    newsroom.server.on("/feed", page("later", 503, Retry_After="7200"))
    office.past(date(2025, 6, 1))
    assert office.store.source_state("ledger").not_before > datetime.now(UTC) + timedelta(hours=1)


def test_pages_are_kept_only_where_the_settings_say_so(newsroom, office):
    newsroom.publish("fund.html", TITLE, FUND)
    kept = newsroom.folder / "pages"
    office.day()
    assert not kept.exists()
    newsroom.configure(settings=SETTINGS.replace("workers = 1", f'workers = 1\nkeep = "{kept}"'))
    newsroom.publish("round.html", "Another fund", FUND)
    office.day(after=DAY)
    (file,) = kept.iterdir()
    assert newsroom.server.url("/round.html").encode() in gzip.decompress(file.read_bytes())


def test_a_page_added_by_hand_and_the_doctor_leave_a_waiting_host_alone_too(newsroom, office, monkeypatch):
    newsroom.publish("fund.html", TITLE, FUND)
    newsroom.server.on("/feed", page("later", 429, Retry_After="7200"))
    with pytest.raises(RunFailed, match="asked too often"):
        office.day()
    asked = len(newsroom.server.requests)
    url = newsroom.server.url("/fund.html")
    added = add_article(office.settings, office.store, Given(url), clock=lambda: office.now)
    assert added.failed[url].startswith("127.0.0.1 asked us to wait until")
    monkeypatch.setenv("FUNDWATCH_TEST_DESK", newsroom.environment["FUNDWATCH_TEST_DESK"])
    found = {
        one.subject: one for one in examine(newsroom.folder / "config", office.settings.database_url, now=office.now)
    }
    assert found["source ledger"].doubtful
    assert found["source ledger"].text.startswith("asked us to wait until")
    assert len(newsroom.server.requests) == asked
