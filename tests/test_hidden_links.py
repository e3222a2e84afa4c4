"""Links of a search that do not say where they lead: known by title and publisher, else followed, else told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from extractors.facts import Article, FeedItem
from flows.fetch import Fetcher
from flows.outcomes import Ending, Outcome
from flows.pipeline.intake import read_items
from flows.pipeline.run import Run
from flows.pipeline.ways import Ways
from flows.reading import PageReader
from flows.settings import Source
from flows.sources import Poll
from flows.store import SourceState, Store
from flows.window import Window
from tests.servers import fetch_settings, page, redirect

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
TITLE = "Quayside closes Growth Fund III at $450m"
TEXT = "Quayside Partners has closed its third fund, Quayside Growth Fund III, at $450 million."
HTML = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>{TEXT}</p></article></body></html>"
HIDDEN = "http://news.google.com/rss/articles/CBMiQUFVX3lxTE1hYmNkZWZnaGlqa2xtbm9w?oc=5"
SEARCH = Source(
    id="search", name="Search", kind="search", url="https://news.google.com/rss/search?q=fund", language="en"
)
FOUND = FeedItem(HIDDEN, TITLE, publisher="ledger.example")


class Google:
    """The transport of a network in which news.google.com is the test's own server."""

    def __init__(self, server):
        import httpx  # noqa: PLC0415 - a test stands in for the network

        self._inner, self._port = httpx.HTTPTransport(), server.port

    def handle_request(self, request):
        request.url = request.url.copy_with(host="127.0.0.1", port=self._port)
        return self._inner.handle_request(request)

    def close(self):
        self._inner.close()


@pytest.fixture
def ways(news_server, sqlite_url):
    with (
        Store.open(sqlite_url) as store,
        Fetcher(fetch_settings(), transport=Google(news_server)) as fetcher,
        PageReader(workers=1) as reader,
    ):
        run = Run(store, "daily", lambda: NOW, lease=timedelta(minutes=5))
        with store.unit() as unit:
            run.begin(unit)
        yield Ways(run, fetcher, reader, Window())


def results(ways, *items):
    return [read.result for read in ways.read([Poll(SEARCH, SourceState("search"), tuple(items))])]


def keep(ways, ending, *, url="https://www.ledger.example/a", article=None, title=TITLE):
    with ways.run.store.unit() as unit:
        if article:
            unit.add_article(article, now=NOW, outcome=ending.outcome)
        item, key = FeedItem(url, title), article.key if article else None
        unit.end_item(ways.run.run_id, "ledger", url, item, ending, now=NOW, article_key=key)


def test_a_redirect_leads_to_the_article(ways, news_server):
    news_server.on(HIDDEN.partition(".com")[2], redirect("http://ledger.example/a"))
    news_server.on("/a", page(HTML, Content_Type="text/html"))
    (article,) = results(ways, FOUND)
    assert (article.url, article.title) == ("http://ledger.example/a", TITLE)


def test_a_page_that_leads_on_by_script_is_followed_too(ways, news_server):
    news_server.on(HIDDEN.partition(".com")[2], page('<c-wiz data-n-au="http://ledger.example/a">'))
    news_server.on("/a", page(HTML, Content_Type="text/html"))
    (article,) = results(ways, FOUND)
    assert article.url == "http://ledger.example/a"


@pytest.mark.parametrize("robots", ["", "User-agent: *\nDisallow: /rss\n"])
def test_a_link_that_leads_nowhere_is_told_and_tried_again(ways, news_server, robots):
    news_server.on("/robots.txt", page(robots))
    news_server.on(HIDDEN.partition(".com")[2], page("<p>We value your privacy</p>"))
    (ending,) = results(ways, FOUND)
    reason = "the search's link, an article of ledger.example, does not say where it leads"
    assert ending == Ending(Outcome.UNREACHABLE, reason)


def test_the_article_that_another_source_gave_is_joined_without_asking(ways, news_server):
    article = Article("https://ledger.example/a", "https://ledger.example/a", TITLE, TEXT, None, None, "en")
    keep(ways, Ending(Outcome.FUNDS), article=article)
    assert results(ways, replace(FOUND, title="Quayside Closes “Growth Fund III” at $450M")) == [article]
    assert news_server.requests == []


def test_what_another_source_gave_without_an_article_ends_in_the_same_way(ways):
    keep(ways, Ending(Outcome.OFF_TOPIC, "no word of a fund"))
    reason = "the same as https://www.ledger.example/a: no word of a fund"
    assert results(ways, FOUND) == [Ending(Outcome.OFF_TOPIC, reason)]


OTHERS = [
    {"url": "https://other.example/a"},
    {"title": "Quayside closes Growth Fund IV at $450m"},
    {"url": HIDDEN.replace("QUF", "QUG")},
]


@pytest.mark.parametrize("other", OTHERS)
def test_another_publisher_or_title_or_another_hidden_link_is_not_the_same(ways, news_server, other):
    keep(ways, Ending(Outcome.OFF_TOPIC, "no word of a fund"), **other)
    assert results(ways, FOUND)[0].outcome is Outcome.UNREACHABLE
    assert news_server.requests


def test_a_link_without_secrets_is_read_as_ever(ways, news_server):
    news_server.on("/a", page(HTML, Content_Type="text/html"))
    listed = [
        read.listed
        for read in ways.read([Poll(SEARCH, SourceState("search"), (replace(FOUND, url="http://l.example/a"),))])
    ]
    assert [one.item.url for one in listed] == ["http://l.example/a"]
    assert list(read_items([], ways.fetcher, ways.reader)) == []


# --- whole runs ---


@pytest.mark.slow
def test_entries_without_address_are_counted_and_told(newsroom):
    newsroom.publish("a.html", TITLE, TEXT)
    entries = f"<item><link>{newsroom.server.url('/a.html')}</link></item><item><title>?</title></item>"
    newsroom.server.on("/feed", page(f'<rss version="2.0"><channel>{entries}</channel></rss>'))
    said = newsroom.call("run", "--direct")
    assert "ledger: 1 entry without an address" in said
    assert "2 items: 1 unreachable, 1 with funds" in said
