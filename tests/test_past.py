"""Sources asked for a past period."""

from datetime import UTC, date, datetime, timedelta

import pytest

from flows.fetch import Fetcher
from flows.settings import Source
from flows.sources import poll_past
from flows.store.records import SourceState
from tests.servers import Reply, fetch_settings, page

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)


@pytest.fixture
def look_back(news_server):
    def look(kind, first, state=None, **more):
        url = more.pop("url", news_server.url("/start"))
        source = Source(id="site", name="Site", kind=kind, url=url, language="zh", **more)
        with Fetcher(fetch_settings()) as fetcher:
            states = {"site": state(source)} if state else {}
            (polled,) = poll_past([source], states, fetcher, first=first, now=NOW)
        return polled

    return look


def names(polled):
    return [item.url.rsplit("/", 1)[1] for item in polled.items]


def test_every_sitemap_that_may_reach_the_period_is_asked(news_server, look_back):
    dated = {"/old.xml": "2024-05-01", "/edge.xml": "2025-01-03", "/new.xml": "2026-03-01"}
    plain = ["/s-2023-11.xml", "/s-2025-02.xml", "/s2024.xml", "/other.xml"]
    entries = [f"<sitemap><loc>{loc}</loc><lastmod>{day}</lastmod></sitemap>" for loc, day in dated.items()]
    entries += [f"<sitemap><loc>{loc}</loc></sitemap>" for loc in plain]
    news_server.on("/start", page(f"<sitemapindex>{''.join(entries)}</sitemapindex>"))
    for path in [*dated, *plain]:
        news_server.on(path, page(f"<urlset><url><loc>{path}.html</loc></url></urlset>"))
    polled = look_back("sitemap", date(2025, 1, 1))
    assert names(polled) == ["edge.xml.html", "new.xml.html", "s-2025-02.xml.html", "other.xml.html"]


def listing(number, days):
    links = "".join(f'<li><a href="/art/{d}.html">云岭市产业基金公告之{d}</a> {d}</li>' for d in days)
    return page(f'<ul>{links}</ul><a href="/list{number + 1}">下一页</a>')


def test_a_listing_is_followed_back_until_the_period_is_covered(news_server, look_back):
    news_server.on("/start", listing(0, ["2026-03-05", "2026-03-04", "2026-03-03"]))
    news_server.on("/list1", listing(1, ["2026-03-02", "2026-03-01", "2026-02-28"]))
    news_server.on("/list2", listing(2, ["2026-02-27", "2026-02-26", "2026-02-25"]))
    news_server.on("/list3", listing(3, ["2026-02-24", "2026-02-23", "2026-02-22"]))
    polled = look_back("listing", date(2026, 3, 1))
    assert len(polled.items) == 9
    assert news_server.asked("/list3") == []


def test_a_listing_that_repeats_itself_ends(news_server, look_back):
    news_server.on("/start", listing(0, ["2026-03-05", "2026-03-04", "2026-03-03"]))
    news_server.on("/list1", listing(0, ["2026-03-05", "2026-03-04", "2026-03-03"]))
    assert len(look_back("listing", None).items) == 3
    assert len(news_server.requests) == 3  # robots.txt and two pages


def test_an_endpoint_is_asked_page_by_page(news_server, look_back):
    for number, days in enumerate([(5, 4), (3, 2), ()]):
        rows = ",".join(f'{{"u": "/f/{d}", "t": "基金", "d": "2026-03-0{d}"}}' for d in days)
        news_server.on(f"/api?p={number + 1}", page(f'{{"rows": [{rows}]}}'))
    api = {"items": "rows", "link": "u", "title": "t", "date": "d", "params": {"p": "{page1}"}}
    assert names(look_back("api", None, url=news_server.url("/api"), api=api)) == ["5", "4", "3", "2"]


def test_a_lost_page_costs_only_itself(news_server, look_back):
    news_server.on("/start", listing(0, ["2026-03-05", "2026-03-04", "2026-03-03"]))
    polled = look_back("listing", None)
    assert (len(polled.items), polled.problem, polled.unreachable) == (3, "no such page (404)", False)


def test_a_not_modified_that_nobody_asked_for_is_a_problem(news_server, look_back):
    news_server.on("/start", Reply(304))
    polled = look_back("feed", None)
    assert (polled.unreachable, polled.problem) == (True, 'the server says "not modified" to a first question')


def test_a_wish_to_be_left_alone_holds_for_backfills_too(news_server, look_back):
    until = NOW + timedelta(hours=1)
    polled = look_back("feed", None, lambda source: SourceState("site", url=source.url, failures=1, not_before=until))
    assert (polled.asked, polled.problem, news_server.requests) == (
        False,
        "asked us to wait until 2026-03-06 09:00 UTC",
        [],
    )


def test_a_backfill_changes_nothing_that_is_remembered(news_server, look_back):
    news_server.on(
        "/start", page('<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>', ETag='"9"')
    )

    def known(source):
        return SourceState("site", url=source.url, etag='"1"', last_success=NOW)

    polled = look_back("feed", None, known)
    assert (names(polled), polled.state.etag, "if-none-match" in news_server.requests[0].headers) == (
        ["a"],
        '"1"',
        False,
    )
    news_server.on("/start", Reply(500))
    assert look_back("feed", None, known).state.failures == 1
