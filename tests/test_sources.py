"""Polling of sources against a real server on a loopback port."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr

from flows.fetch import Fetcher
from flows.settings import Source
from flows.sources import due, poll, poll_all
from flows.sources.memory import next_time, rhythm_interval
from flows.store.records import SourceState
from tests.servers import Reply, fetch_settings, page, redirect

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def rss(*names, head=""):
    entries = "".join(f"<item><title>{n}</title><link>https://news.example/{n}</link></item>" for n in names)
    return f'<rss version="2.0"><channel><title>Site</title>{head}{entries}</channel></rss>'


@pytest.fixture
def source(news_server):
    return Source(id="site", name="Site", kind="feed", url=news_server.url("/feed"), language="zh")


@pytest.fixture
def ask(news_server):
    """Poll once, in a run of its own."""

    def once(source, state=None, now=NOW):
        with Fetcher(fetch_settings()) as fetcher:
            return poll(source, state, fetcher, now=now)

    return once


def names(polled):
    return [item.url.rsplit("/", 1)[1] for item in polled.items]


def test_a_first_poll_lists_all_and_remembers(news_server, source, ask):
    news_server.on("/feed", page(rss("a", "b"), ETag='"1"', Last_Modified="yesterday"))
    polled = ask(source)
    assert (names(polled), polled.is_first, polled.problem, polled.unchanged) == (["a", "b"], True, None, False)
    state = polled.state
    assert (state.source_id, state.url, state.etag, state.last_modified) == ("site", source.url, '"1"', "yesterday")
    assert (state.last_polled, state.last_success, state.last_new_item, state.failures) == (NOW, NOW, NOW, 0)


def test_validators_are_sent_and_a_304_may_bring_newer_ones(news_server, source, ask):
    news_server.on("/feed", page(rss("a"), ETag='"1"', Last_Modified="x"), Reply(304, headers={"ETag": '"2"'}))
    first = ask(source)
    second = ask(source, first.state, NOW + HOUR)
    assert (second.items, second.unchanged, second.is_first, second.problem) == ((), True, False, None)
    assert (second.state.etag, second.state.last_modified) == ('"2"', "x")
    assert (second.state.last_success, second.state.last_new_item) == (NOW + HOUR, NOW)
    assert news_server.requests[1].headers["if-none-match"] == '"1"'


def test_a_server_that_always_says_304_is_asked_plainly_once_a_week(news_server, source, ask):
    news_server.on("/feed", page(rss("a"), ETag='"1"'))
    state = ask(source).state
    news_server.on("/feed", Reply(304))
    for day in range(1, 7):
        state = ask(source, state, NOW + day * DAY).state
    news_server.on("/feed", page(rss("a", "b"), ETag='"1"'))
    polled = ask(source, state, NOW + 7 * DAY)
    assert names(polled) == ["a", "b"]
    assert [("if-none-match" in seen.headers) for seen in news_server.requests] == [False] + [True] * 6 + [False]


def test_the_same_items_are_nothing_new_whatever_else_changes(news_server, source, ask):
    news_server.on("/feed", page(rss("a", "b", head="<lastBuildDate>1</lastBuildDate>")), page(rss("b", "a", head="2")))
    first = ask(source)
    second = ask(source, first.state, NOW + HOUR)
    assert (second.unchanged, names(second), second.state.last_new_item) == (True, ["b", "a"], NOW)


def test_a_not_modified_that_nobody_asked_for_is_a_problem(news_server, source, ask):
    news_server.on("/feed", Reply(304))
    assert ask(source).unreachable


def test_a_failure_keeps_what_was_known(news_server, source, ask):
    news_server.on("/feed", page(rss("a"), ETag='"1"'), Reply(500), page(rss("a"), ETag='"1"'))
    first = ask(source).state
    failed = ask(source, first, NOW + HOUR)
    assert (failed.problem, failed.unreachable, failed.state.error) == ("the server answered 500",) * 1 + (
        True,
        "the server answered 500",
    )
    assert (failed.state.failures, failed.state.etag, failed.state.last_success) == (1, '"1"', NOW)
    recovered = ask(source, failed.state, NOW + 2 * HOUR)
    assert (recovered.state.failures, recovered.state.error) == (0, None)


def test_a_login_page_is_a_problem_and_its_validators_are_not_kept(news_server, source, ask):
    news_server.on("/feed", page("<html><title>Log in</title></html>", ETag='"login"'))
    polled = ask(source)
    assert polled.problem == 'an HTML page ("Log in") instead of a feed'
    assert (polled.state.etag, polled.state.failures, polled.state.last_success) == (None, 1, None)


def test_a_retry_after_is_kept_even_by_hand_and_over_restarts(news_server, source, ask):
    news_server.on("/feed", Reply(429, headers={"Retry-After": "7200"}))
    state = ask(source).state
    assert abs(state.not_before - datetime.now(UTC) - 2 * HOUR) < timedelta(minutes=1)
    waiting = ask(source, state, state.not_before - HOUR)
    assert (waiting.asked, waiting.state, len(news_server.requests)) == (False, state, 1)
    assert waiting.problem.startswith("asked us to wait until")
    assert ask(source, state, state.not_before).asked


def test_gone_for_good_is_asked_no_more(news_server, source, ask):
    news_server.on("/feed", Reply(410))
    state = ask(source).state
    again = ask(source, state, NOW + 30 * DAY)
    assert (again.asked, again.problem) == (False, "no longer asked: gone for good (410)")
    assert not due(source, state, NOW + 30 * DAY)
    moved = source.model_copy(update={"url": news_server.on("/new", page(rss("a")))})
    assert names(ask(moved, state)) == ["a"]


def test_a_move_for_good_is_adopted_after_days_not_at_once(news_server, source, ask):
    news_server.on("/feed", redirect("/moved", 301))
    news_server.on("/moved", page(rss("a"), ETag='"1"'))
    state = None
    for day in range(6):
        state = ask(source, state, NOW + day * DAY).state
    assert state.adopted_url == news_server.url("/moved")
    assert len(news_server.asked("/feed")) == 5


def test_a_move_that_is_taken_back_is_forgotten(news_server, source, ask):
    news_server.on("/feed", redirect("/moved", 301), page(rss("a")), redirect("/moved", 301))
    news_server.on("/moved", page(rss("a")))
    state = None
    for day in range(5):
        state = ask(source, state, NOW + day * DAY).state
    assert (state.adopted_url, state.redirect_seen) == (None, NOW + 2 * DAY)


def test_a_lost_adopted_address_falls_back_to_the_configured_one(news_server, source, ask):
    news_server.on("/feed", page(rss("a")))
    state = SourceState("site", url=source.url, adopted_url=news_server.url("/lost"))
    state = ask(source, state).state
    assert (state.failures, state.adopted_url) == (1, None)
    assert names(ask(source, state)) == ["a"]


def test_another_address_starts_anew(news_server, source, ask):
    news_server.on("/feed", page(rss("a"), ETag='"1"'))
    state = ask(source).state
    moved = source.model_copy(update={"url": news_server.on("/other", page(rss("a")))})
    assert ask(moved, state, NOW + HOUR).is_first
    assert "if-none-match" not in news_server.requests[-1].headers


def test_secret_headers_are_sent(news_server, source, ask):
    news_server.on("/feed", page(rss("a")))
    ask(source.model_copy(update={"headers": {"X-Key": SecretStr("s3cret")}}))
    assert news_server.requests[0].headers["x-key"] == "s3cret"


# --- sitemaps ---


def sitemap(*names, tag="url"):
    root = {"url": "urlset", "sitemap": "sitemapindex"}[tag]
    return f"<{root}>{''.join(f'<{tag}><loc>{n}</loc></{tag}>' for n in names)}</{root}>"


def test_an_index_is_followed_to_its_newest_sitemaps(news_server, source, ask):
    index = "".join(f"<sitemap><loc>/s{n}.xml</loc><lastmod>2026-0{n}-01</lastmod></sitemap>" for n in range(1, 4))
    news_server.on("/feed", page(f"<sitemapindex>{index}</sitemapindex>", ETag='"1"'))
    for n in range(1, 4):
        news_server.on(f"/s{n}.xml", page(sitemap(f"/{n}")))
    source = source.model_copy(update={"kind": "sitemap"})
    first = ask(source)
    assert names(first) == ["3", "2", "1"]
    news_server.on("/s3.xml", page(sitemap("/3", "/new")))
    second = ask(source, first.state, NOW + HOUR)
    assert (names(second), second.unchanged) == (["3", "new"], False)
    assert [seen.path for seen in news_server.requests[4:]] == ["/feed", "/s3.xml"]


def test_an_index_without_dates_is_followed_by_its_numbers(news_server, source, ask):
    names_ = ["/s-9.xml", "/s-10.xml", "/s-11.xml", "/news.xml", "/s-1.xml"]
    news_server.on("/feed", page(sitemap(*names_, tag="sitemap")))
    for name in names_:
        news_server.on(name, page(sitemap(f"{name}.html")))
    polled = ask(source.model_copy(update={"kind": "sitemap"}))
    assert names(polled) == ["news.xml.html", "s-11.xml.html", "s-10.xml.html"]


def test_one_dead_sitemap_of_an_index_does_not_hide_the_others(news_server, source, ask):
    news_server.on("/feed", page(sitemap("/s1.xml", "/s2.xml", tag="sitemap")))
    news_server.on("/s1.xml", page(sitemap("/a")))
    polled = ask(source.model_copy(update={"kind": "sitemap"}))
    assert (names(polled), polled.problem, polled.unreachable) == (["a"], "no such page (404)", False)


# --- when to ask ---


def test_a_source_is_due_after_its_interval_and_later_after_failures(source):
    state = SourceState("site", url=source.url, last_polled=NOW)
    assert due(source, None, NOW)
    assert not due(source, state, NOW + timedelta(minutes=59))
    assert due(source, state, NOW + timedelta(minutes=66))
    failing = replace(state, failures=3)
    assert not due(source, failing, NOW + 3 * HOUR)
    assert due(source, failing, NOW + timedelta(hours=4.5))
    assert due(source, replace(state, failures=500), NOW + timedelta(hours=27))  # never switched off
    assert due(source.model_copy(update={"url": "https://else.example/"}), state, NOW)


def test_when_a_source_is_asked_again_is_when_it_is_due(source):
    source = source.model_copy(update={"interval": HOUR})
    state = SourceState("harbour", url=source.url, last_polled=NOW)
    changes = ({}, {"failures": 3}, {"items_per_week": 7.0}, {"not_before": NOW + 9 * HOUR})
    for known in (replace(state, **change) for change in changes):
        at = next_time(source, known)
        assert at
        assert due(source, known, at)
        assert not due(source, known, at - timedelta(seconds=1))
    assert next_time(source, None) is next_time(source, replace(state, disabled=True)) is None


FRESHNESS = [
    ({"Cache_Control": "public, max-age=7200"}, "", 2 * HOUR),
    ({"Cache_Control": "max-age=7200", "Age": "3600"}, "", HOUR),
    ({"Cache_Control": "max-age=99999999"}, "", DAY),
    ({"Expires": "Fri, 06 Mar 2026 11:00:00 GMT", "Date": "Fri, 06 Mar 2026 08:00:00 GMT"}, "", 3 * HOUR),
    ({"Expires": "0"}, "", None),
    ({"Cache_Control": "no-cache, max-age=7200"}, "", None),
    ({}, "<ttl>180</ttl>", 3 * HOUR),
    ({}, "<ttl>99999</ttl>", DAY),
    ({}, "<skipHours><hour>8</hour><hour>9</hour></skipHours>", 2 * HOUR),
    ({}, f"<skipHours>{''.join(f'<hour>{h}</hour>' for h in range(24))}</skipHours>", HOUR),
    ({"Cache_Control": "max-age=60"}, "<ttl>60</ttl>", HOUR),
]


@pytest.mark.parametrize(("headers", "head", "wait"), FRESHNESS)
def test_freshness_delays_the_schedule_but_not_a_person(news_server, source, ask, headers, *, head, wait):
    news_server.on("/feed", page(rss("a", head=head), **headers))
    state = ask(source).state
    assert state.not_before == (NOW + wait if wait else None)
    assert ask(source, state, NOW + timedelta(minutes=1)).asked
    if wait and wait > HOUR:
        assert not due(source, state, NOW + wait - timedelta(minutes=1))


def test_a_304_does_not_forget_how_long_the_feed_wants_to_be_left(news_server, source, ask):
    news_server.on("/feed", page(rss("a", head="<ttl>300</ttl>"), ETag='"1"'), Reply(304))
    state = ask(source).state
    assert ask(source, state, NOW + 6 * HOUR).state.not_before == NOW + 11 * HOUR


def test_the_rhythm_of_a_source_slows_its_polls_within_bounds(source):
    def pace(per_week):
        return rhythm_interval(source, SourceState("site", items_per_week=per_week)) / HOUR

    assert 1 <= pace(500) < 1.2
    assert 2 < pace(20) < 2.4
    assert 6 <= pace(0.1) < 6.7
    assert 1 <= pace(None) < 1.2


def test_items_a_week_are_told_by_the_dates_of_the_feed(news_server, source, ask):
    days = "".join(
        f"<item><link>https://n.example/{d}</link><pubDate>{(NOW - d * DAY):%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
        for d in range(8)
    )
    news_server.on("/feed", page(f'<rss version="2.0"><channel>{days}</channel></rss>'))
    assert ask(source).state.items_per_week == 8.0


def test_many_sources_are_polled_and_one_that_fails_costs_only_itself(news_server, source):
    sources = [
        source.model_copy(update={"id": f"s{n}", "url": news_server.on(f"/{n}", page(rss("a")))}) for n in range(6)
    ]
    news_server.on("/3", Reply(500))
    states = {"s1": SourceState("s1", url=sources[1].url, last_polled=NOW)}
    with Fetcher(fetch_settings()) as fetcher:
        polls = {polled.source.id: polled for polled in poll_all(sources, states, fetcher, now=NOW, due_only=True)}
    assert set(polls) == {"s0", "s2", "s3", "s4", "s5"}
    assert [source_id for source_id, polled in polls.items() if polled.problem] == ["s3"]


def test_two_sources_with_one_address_ask_it_once(news_server, source):
    news_server.on("/feed", page(rss("a")))
    twins = [source, source.model_copy(update={"id": "twin"})]
    with Fetcher(fetch_settings()) as fetcher:
        assert [names(polled) for polled in poll_all(twins, {}, fetcher, now=NOW)] == [["a"], ["a"]]
    assert len(news_server.requests) == 1


# --- the other kinds ---


def test_a_search_gives_the_articles_themselves(news_server, source, ask):
    link = "https://www.bing.com/news/apiclick.aspx?url=https%3a%2f%2fnews.example%2freal"
    entry = f"<item><title>母基金成立了 - 日报</title><link>{link}</link></item>"
    news_server.on("/feed", page(f'<rss version="2.0"><channel>{entry}</channel></rss>'))
    (item,) = ask(source.model_copy(update={"kind": "search"})).items
    assert (item.url, item.title) == ("https://news.example/real", "母基金成立了")


def test_an_rsshub_route_is_read_as_a_feed(news_server, source, ask):
    news_server.on("/feed", page(rss("a")))
    assert names(ask(source.model_copy(update={"kind": "rsshub"}))) == ["a"]


def test_a_listing_obeys_robots_and_gives_its_articles(news_server, source, ask):
    links = "".join(
        f'<li><a href="/art/{n}.html">云岭市产业基金公告之第{n}号</a> 2026-03-0{n}</li>' for n in range(1, 6)
    )
    news_server.on("/feed", page(f"<html><ul>{links}</ul></html>"))
    listing = source.model_copy(update={"kind": "listing", "articles": r"/art/[1-3]\.html"})
    assert names(ask(listing)) == ["1.html", "2.html", "3.html"]
    news_server.on("/robots.txt", page("User-agent: *\nDisallow: /feed\n"))
    assert ask(listing).problem == "robots.txt does not allow it"


def test_an_endpoint_is_asked_and_read_as_its_table_says(news_server, source, ask):
    asked = f"/api?since={NOW - 7 * DAY:%Y-%m-%d}&page=1"
    news_server.on(asked, page('{"rows": [{"id": "7", "t": "母基金", "d": "2026-03-05"}]}'))
    table = {"items": "rows", "link": news_server.url("/fund/{id}"), "title": "t", "date": "d", "method": "POST"}
    api = {**table, "params": {"since": "{week_ago}", "page": "{page1}"}, "body": '{"day": "{today}"}'}
    endpoint = Source.model_validate(
        {**source.model_dump(exclude={"headers", "api"}), "kind": "api", "url": news_server.url("/api"), "api": api}
    )
    (item,) = ask(endpoint).items
    assert (item.url, item.title, f"{item.published_day}") == (news_server.url("/fund/7"), "母基金", "2026-03-05")
    (seen,) = news_server.requests
    assert (seen.method, seen.body, seen.headers["content-type"]) == (
        "POST",
        b'{"day": "2026-03-06"}',
        "application/json",
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "api"},
        {"api": {"items": "a", "link": "b", "title": "c"}},
        {"articles": "x"},
        {"kind": "listing", "articles": "("},
    ],
)
def test_a_source_that_does_not_fit_its_kind_is_refused(source, changes):
    with pytest.raises(ValueError, match=r"must be|needs a table|may have"):
        Source.model_validate({**source.model_dump(exclude={"headers", "api", "articles"}), **changes})
