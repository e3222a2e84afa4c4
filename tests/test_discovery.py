from zoneinfo import ZoneInfo

import pytest

from extractors.discovery import Named, feeds_named, sitemaps_named, what_is
from flows.fetch import Fetcher
from flows.reading import PageReader
from flows.sources.trying import tried_with
from tests.servers import NewsServer, Reply, StillClock, fetch_settings, page

UTC = ZoneInfo("UTC")
BASE = "https://news.example/a/"
ENTRY = "<item><title>A</title><link>/x</link><pubDate>2026-03-05</pubDate></item>"
RSS = f'<rss version="2.0"><channel><title>Deals</title>{ENTRY}</channel></rss>'
LIST = "".join(f'<li><a href="/news/{n}.html">Harbour Capital article number {n}</a></li>' for n in range(5))
KINDS = [
    (RSS, "feed", 1),
    ('{"items": [{"url": "https://x.example/"}]}', "feed", 1),
    ("<urlset><url><loc>/a</loc></url></urlset>", "sitemap", 1),
    ("<sitemapindex><sitemap><loc>/a</loc></sitemap></sitemapindex>", "sitemap", 0),
    (f"<html><ul>{LIST}</ul></html>", "listing", 5),
    ('<rss version="2.0"><channel></channel></rss>', "feed", 0),
]


@pytest.mark.parametrize(("text", "kind", "items"), KINDS)
def test_a_document_is_known_by_what_it_lists(text, kind, items):
    found, reading = what_is(text.encode(), None, BASE, UTC)
    assert (found, len(reading.items)) == (kind, items)


HOME = """<html><head><title>Deals</title>
<link rel="alternate" type="application/rss+xml" title="All" href="/rss">
<link rel="ALTERNATE" type="application/feed+json" href="feed.json">
<link rel="alternate" hreflang="zh" href="/zh"><link rel="stylesheet" type="text/css" href="/feed.css"></head>
<body><a href="/rss">RSS</a><a href="/funds/atom.xml">Funds</a><a href="/feedback">Feedback</a></body></html>"""


def test_a_page_names_its_feeds():
    assert feeds_named(HOME.encode(), None, BASE) == (
        Named("https://news.example/rss", "feed", "All"),
        Named("https://news.example/a/feed.json", "feed"),
        Named("https://news.example/funds/atom.xml", "feed", "Funds"),
    )


def test_robots_names_sitemaps():
    robots = "User-agent: *\nDisallow:\nSitemap: https://news.example/s.xml\nsitemap:/n.xml\nSitemap: ftp://x\n"
    assert [named.url for named in sitemaps_named(robots, BASE)] == [
        "https://news.example/s.xml",
        "https://news.example/n.xml",
    ]


@pytest.fixture
def tried(news_server: NewsServer, still_clock: StillClock):
    with Fetcher(fetch_settings(), clock=still_clock.clock) as fetcher, PageReader(workers=1) as reader:
        yield lambda url: tried_with(fetcher, reader, url, zone=UTC, now=still_clock.now())


def test_an_address_is_tried_before_it_becomes_a_source(news_server, tried):
    url = news_server.on("/feed", page(RSS))
    one = tried(url)
    assert (one.kind, one.title, [item.title for item in one.items]) == ("feed", "Deals", ["A"])
    assert one.summary == f'{url}: a feed "Deals" with 1 item, the newest of 2026-03-05'


def test_a_home_page_says_what_its_site_offers(news_server, tried):
    url = news_server.on("/", page(HOME.replace("</body>", f"{LIST}</body>")))
    news_server.on("/robots.txt", page("Sitemap: /sitemap.xml"))
    one = tried(url)
    assert (one.kind, len(one.items)) == ("listing", 5)
    assert [named.kind for named in one.named] == ["feed", "feed", "feed", "sitemap"]
    assert f"its site names a sitemap: {news_server.url('/sitemap.xml')}" in one.summary


def test_an_index_tells_of_its_sitemaps_and_a_page_without_a_list_is_no_source(news_server, tried):
    index = tried(news_server.on("/s", page("<sitemapindex><sitemap><loc>/a</loc></sitemap></sitemapindex>")))
    assert (index.problem, index.summary.endswith("with 0 items, and 1 further documents")) == (None, True)
    bare = tried(news_server.on("/b", page(HOME)))
    assert (bare.kind, len(bare.named)) == (None, 3)
    assert "its site names a feed" in bare.summary


def test_a_feed_that_breaks_off_is_no_source_and_said_to_be_broken(news_server, tried):
    one = tried(news_server.on("/cut", page(RSS.partition("<link>")[0], Content_Type="text/xml")))
    assert (one.kind, one.problem) == (None, "broken XML: line 2: no element found")


@pytest.mark.parametrize(("reply", "says"), [(Reply(403), "the server refuses us (403)"), (Reply(304), "not modified")])
def test_an_address_that_gives_nothing_says_why(news_server, tried, reply, says):
    one = tried(news_server.on("/x", reply))
    assert (one.kind, one.items) == (None, ())
    assert says in one.summary


def test_an_address_is_tried_under_the_time_limit_of_runs(news_server, still_clock):
    url = news_server.on("/feed", page(RSS.replace("<item>", "<item><title>A</title></item>" * 3000 + "<item>", 1)))
    with Fetcher(fetch_settings(), clock=still_clock.clock) as fetcher, PageReader(workers=1, seconds=0.01) as reader:
        one = tried_with(fetcher, reader, url, zone=UTC, now=still_clock.now())
    assert (one.kind, one.problem) == (None, "reading took more than 0.01 s and was stopped")
