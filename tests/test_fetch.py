"""The fetcher against a real server on a loopback port."""

import gzip
import threading
import time
import tracemalloc
import zlib
from datetime import UTC, datetime, timedelta

import pytest

from extractors.facts import Page
from flows.fetch import ARTICLE, FEED, Ask, Cause, Failure, Fetcher, NotModified, Validators, by_host
from flows.outcomes import Outcome
from tests.servers import Reply, fetch_settings, gzipped, page, redirect


@pytest.fixture
def fetch(news_server, still_clock):
    opened = []

    def make(**options):
        changes = {k: options.pop(k) for k in list(options) if k not in {"connections", "waiting", "transport"}}
        fetcher = Fetcher(fetch_settings(**changes), clock=still_clock.clock, **options)
        opened.append(fetcher)
        return fetcher

    yield make
    for fetcher in opened:
        fetcher.close()


def test_a_page_comes_whole_with_its_headers(news_server, fetch, still_clock):
    url = news_server.on("/a", page("云岭", ETag='W/"x"', X_Name="v"))
    answer = fetch().get(url, ask=FEED)
    assert isinstance(answer, Page)
    assert (answer.body.decode(), answer.status, answer.url) == ("云岭", 200, url)
    assert (answer.headers["etag"], answer.headers["x-name"], answer.fetched_at) == ('W/"x"', "v", still_clock.start)


def test_the_request_is_honest_and_carries_nothing_else(news_server, fetch):
    url = news_server.on("/a", page(Set_Cookie="id=1; Path=/"))
    news_server.on("/b", page())
    fetcher = fetch()
    fetcher.get(url, ask=FEED)
    fetcher.get(news_server.url("/b"), ask=FEED)
    for seen in news_server.requests:
        assert seen.headers["user-agent"].startswith("fundwatch/")
        assert seen.headers["user-agent"].endswith("(+https://operator.example/about)")
        assert "gzip" in seen.headers["accept-encoding"]
        assert "rss+xml" in seen.headers["accept"]
        assert not {"cookie", "referer"} & set(seen.headers)


@pytest.mark.parametrize("etag", ['"plain"', 'W/"weak"', "no-quotes", '"a\xe9b"', '"with, comma"'])
def test_validators_go_back_byte_for_byte(news_server, fetch, etag):
    moment = "Thu, 05 Mar 2026 10:00:00 +0800 (odd)"
    url = news_server.on("/a", page(ETag=etag, Last_Modified=moment), Reply(304, headers={"ETag": '"newer"'}))
    first = fetch().get(url, ask=FEED)
    validators = Validators(first.headers["etag"], first.headers["last-modified"])
    second = fetch().get(url, validators=validators, ask=FEED)
    assert isinstance(second, NotModified)
    assert second.headers["etag"] == '"newer"'
    assert news_server.requests[1].headers["if-none-match"] == etag
    assert news_server.requests[1].headers["if-modified-since"] == moment


STATUSES = [
    (400, Outcome.UNREACHABLE, "the server answered 400", False),
    (401, Outcome.REFUSED, "the server wants a login (401)", False),
    (403, Outcome.REFUSED, "the server refuses us (403)", False),
    (404, Outcome.UNREACHABLE, "no such page (404)", False),
    (410, Outcome.UNREACHABLE, "gone for good (410)", True),
    (451, Outcome.REFUSED, "withheld for legal reasons (451)", False),
    (500, Outcome.UNREACHABLE, "the server answered 500", False),
    (204, Outcome.UNREACHABLE, "the server answered 204", False),
]


@pytest.mark.parametrize(("status", "outcome", "reason", "permanent"), STATUSES)
def test_every_status_has_an_outcome_and_a_line(fetch, news_server, status, outcome, *, reason, permanent):
    answer = fetch().get(news_server.on("/a", Reply(status)), ask=FEED)
    assert (answer.outcome, answer.reason, answer.permanent, answer.status) == (outcome, reason, permanent, status)
    assert (answer.ending.outcome, answer.ending.reason) == (outcome, reason)


# --- redirects ---


def test_redirects_are_followed_and_remembered(news_server, fetch):
    start = news_server.on("/1", redirect("/2", 301))
    news_server.on("/2", redirect(news_server.url("/3?x=1#part"), 308))
    news_server.on("/3?x=1", page("end"))
    answer = fetch().get(start, ask=FEED)
    assert (answer.url_asked, answer.url) == (start, news_server.url("/3?x=1"))
    assert answer.moved_to == answer.url


def test_only_an_unbroken_chain_of_permanent_redirects_counts_as_moved(news_server, fetch):
    first = news_server.on("/1", redirect("/2", 301))
    news_server.on("/2", redirect("/3", 302))
    news_server.on("/3", redirect("/4", 301))
    news_server.on("/4", page())
    assert fetch().get(first, ask=FEED).moved_to == news_server.url("/2")
    assert fetch().get(news_server.url("/2"), ask=FEED).moved_to is None


WRONG_WAYS = [
    ("/a", "redirects in a circle"),
    ("/b", "redirects in a circle"),
    (None, "redirects to nowhere"),
    ("file:///etc/hostname", "only http and https addresses are fetched"),
    ("gopher://127.0.0.1/", "only http and https addresses are fetched"),
    ("http://[", "redirects to nowhere"),
    ("http://10.0.0.1/", "10.0.0.1 lies in a private network (settings.toml, private_hosts, can allow it)"),
]


@pytest.mark.parametrize(("to", "reason"), WRONG_WAYS)
def test_redirects_that_lead_nowhere_good_end(news_server, fetch, to, reason):
    url = news_server.on("/a", redirect(to) if to else Reply(302))
    news_server.on("/b", redirect("/a"))
    assert fetch().get(url, ask=FEED).reason == reason


def test_an_endless_chain_of_redirects_ends(news_server, fetch):
    for n in range(20):
        news_server.on(f"/{n}", redirect(f"/{n + 1}"))
    assert fetch().get(news_server.url("/0"), ask=FEED).reason == "more than 8 redirects"
    assert len(news_server.requests) == 9


def test_a_redirect_to_a_chinese_path_is_followed(news_server, fetch):
    write = (
        b"HTTP/1.1 302 Found\r\nLocation: /\xe5\x9f\xba\xe9\x87\x91\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
    url = news_server.on("/a", Reply(write=lambda wire: wire.write(write)))
    news_server.on("/%E5%9F%BA%E9%87%91", page("found"))
    assert fetch().get(url, ask=FEED).body == b"found"


def test_a_sources_secrets_stay_with_its_host(news_server, fetch):
    url = news_server.on("/a", redirect(news_server.url("/b", host="localhost")))
    news_server.on("/b", page())
    ask = Ask(FEED.accept, headers={"Authorization": "Bearer s3cret"})
    fetch().get(url, ask=ask)
    first, second = news_server.requests
    assert first.headers["authorization"] == "Bearer s3cret"
    assert "authorization" not in second.headers


def test_reasons_hold_no_secrets(news_server, fetch):
    url = news_server.on("/a?token=s3cret", redirect("/a?token=s3cret"))
    for target in (url, "http://user:s3cret@10.0.0.9/?key=s3cret", "ftp://user:s3cret@h.example/"):
        assert "s3cret" not in fetch().get(target, ask=FEED).reason


# --- bodies ---


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


TEXT = "基金成立。".encode() * 5_000
BODIES = {
    "gzip": (gzip.compress(TEXT), "gzip"),
    "x-gzip": (gzip.compress(TEXT), "x-gzip"),
    "gzip in two members": (gzip.compress(TEXT[:50_000]) + gzip.compress(TEXT[50_000:]), "gzip"),
    "gzip with padding": (gzip.compress(TEXT) + b"\0" * 20, "gzip"),
    "deflate": (zlib.compress(TEXT), "deflate"),
    "bare deflate": (raw_deflate(TEXT), "deflate"),
    "twice": (gzip.compress(gzip.compress(TEXT)), "gzip, gzip"),
    "identity": (TEXT, "identity"),
}


@pytest.mark.parametrize("name", BODIES)
def test_compressed_bodies_are_unpacked(news_server, fetch, name):
    body, encoding = BODIES[name]
    assert fetch().get(news_server.on("/a", page(body, Content_Encoding=encoding)), ask=FEED).body == TEXT


BROKEN = [
    (gzip.compress(TEXT)[:-200], "gzip", "the compressed answer breaks off"),
    (b"not gzip at all", "gzip", "the answer is not compressed in the way it says"),
    (TEXT, "br", 'compressed as "br", which was not asked for'),
]


@pytest.mark.parametrize(("body", "encoding", "reason"), BROKEN)
def test_broken_compression_says_so(news_server, fetch, body, encoding, reason):
    answer = fetch().get(news_server.on("/a", page(body, Content_Encoding=encoding)), ask=FEED)
    assert (answer.outcome, answer.reason) == (Outcome.UNREADABLE, reason)


def test_a_compressed_bomb_is_never_whole_in_memory(news_server, fetch):
    bomb = gzip.compress(bytes(200_000_000), compresslevel=1)
    url = news_server.on("/a", page(bomb, Content_Encoding="gzip"))
    tracemalloc.start()
    answer = fetch(max_bytes=2_000_000).get(url, ask=FEED)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (answer.outcome, answer.reason) == (Outcome.UNREADABLE, "larger than 2 MB")
    assert peak < 10_000_000


def endless(wire):
    wire.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while True:
        wire.write(b"x" * 65_536)


def test_a_body_without_end_stops_at_the_limit(news_server, fetch):
    assert fetch().get(news_server.on("/a", Reply(write=endless)), ask=FEED).reason == "larger than 1 MB"


def drip(server, head, piece=b"x"):
    def write(wire):
        wire.write(head)
        while not server.over.wait(0.05):
            wire.write(piece)
            wire.flush()

    return write


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-Slow: "])
def test_a_slow_drip_ends_at_the_total_limit_in_head_and_body(news_server, fetch, head):
    url = news_server.on("/a", Reply(write=drip(news_server, head)))
    before = time.monotonic()
    answer = fetch(total_timeout=timedelta(seconds=0.6)).get(url, ask=FEED)
    assert (answer.outcome, answer.reason) == (Outcome.UNREACHABLE, "no whole answer within 0.6 s")
    assert time.monotonic() - before < 2


WIRES = {
    "cut off": (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "the answer broke off or is not HTTP"),
    "not http": (b"220 smtp ready\r\n", "the answer broke off or is not HTTP"),
    "nothing": (b"", "the answer broke off or is not HTTP"),
}


@pytest.mark.parametrize("name", WIRES)
def test_what_is_no_whole_answer_is_a_failure(news_server, fetch, name):
    sent, reason = WIRES[name]
    answer = fetch().get(news_server.on("/a", Reply(write=lambda wire: wire.write(sent))), ask=FEED)
    assert (answer.outcome, answer.cause, answer.reason) == (Outcome.UNREACHABLE, Cause.CONNECTION, reason)


def test_no_server_and_no_name_are_told_apart(news_server, fetch):
    closed = news_server.url()
    news_server.close()
    assert fetch().get(closed, ask=FEED).reason == "the connection was refused"
    assert fetch().get("http://no-such-host.invalid/", ask=FEED).reason == "the host name is not found"


@pytest.mark.parametrize(
    "url", ["", "news.example/a", "ftp://x.example", "http://", "http://[::1", "http:///a", "file:///etc/hostname"]
)
def test_what_is_no_web_address_is_refused(fetch, url):
    answer = fetch().get(url, ask=FEED)
    assert (answer.outcome, answer.cause) == (Outcome.REFUSED, Cause.ADDRESS)


# --- trying again, waiting ---


def test_passing_errors_are_tried_again(news_server, fetch, still_clock):
    url = news_server.on("/a", Reply(503), Reply(write=lambda wire: None), page("at last"))
    assert fetch(retries=2).get(url, ask=FEED).body == b"at last"
    first, second = still_clock.naps
    assert 0.8 <= first <= 1.2
    assert 3.2 <= second <= 4.8


@pytest.mark.parametrize("status", [400, 403, 404, 410, 429, 501])
def test_lasting_errors_are_not_tried_again(news_server, fetch, status):
    fetch(retries=3).get(news_server.on("/a", Reply(status)), ask=FEED)
    assert len(news_server.requests) == 1


def http_date(moment):
    return moment.strftime("%a, %d %b %Y %H:%M:%S GMT")


WAITS = [
    ("7200", timedelta(hours=2)),
    (http_date(datetime(2026, 3, 6, 9, 30, tzinfo=UTC)), timedelta(minutes=90)),
    ("316800", timedelta(days=1)),
    (http_date(datetime(2027, 1, 1, tzinfo=UTC)), timedelta(days=1)),
]


@pytest.mark.parametrize(("written", "wait"), WAITS)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_understood_in_both_forms_and_capped(news_server, fetch, still_clock, *, status, written, wait):
    url = news_server.on("/a", Reply(status, headers={"Retry-After": written}))
    answer = fetch(retries=2).get(url, ask=FEED)
    assert answer.retry_after == still_clock.start + wait
    assert (len(news_server.requests), still_clock.naps) == (1, [])


def test_a_short_wait_is_waited_for(news_server, fetch, still_clock):
    url = news_server.on("/a", Reply(503, headers={"Retry-After": "4"}), page("ok"))
    assert fetch(retries=1).get(url, ask=FEED).body == b"ok"
    assert still_clock.naps == [4.0]


@pytest.mark.parametrize("written", ["soon", "-5", "", "99999999999999"])
def test_a_429_without_a_usable_wait_pauses_a_quarter_of_an_hour(news_server, fetch, still_clock, written):
    answer = fetch().get(news_server.on("/a", Reply(429, headers={"Retry-After": written})), ask=FEED)
    assert answer.retry_after == still_clock.start + timedelta(minutes=15)


def test_a_429_is_a_state_of_the_host_and_outlives_the_run(news_server, fetch):
    url = news_server.on("/a", Reply(429, headers={"Retry-After": "3600"}))
    other = news_server.on("/b", page())
    run = fetch()
    run.get(url, ask=FEED)
    refused = run.get(other, ask=FEED)
    assert refused.reason == "127.0.0.1 asked us to wait until 2026-03-06 09:00 UTC"
    assert dict(run.waiting) == {"127.0.0.1": refused.retry_after}
    assert isinstance(fetch(waiting=run.waiting).get(other, ask=FEED), Failure)
    assert isinstance(run.get(news_server.on("/c", page()).replace("127.0.0.1", "localhost"), ask=FEED), Page)
    assert len(news_server.requests) == 2


def test_a_503_with_retry_after_silences_its_address_only(news_server, fetch):
    run = fetch()
    run.get(news_server.on("/a", Reply(503, headers={"Retry-After": "3600"})), ask=FEED)
    assert isinstance(run.get(news_server.on("/b", page()), ask=FEED), Page)


def test_a_host_without_connection_is_left_alone_for_the_run(news_server, fetch):
    news_server.close()
    run = fetch(retries=1)
    reasons = [run.get(news_server.url(f"/{n}"), ask=FEED).reason for n in range(4)]
    assert reasons[:2] == ["the connection was refused"] * 2
    assert reasons[2:] == ["127.0.0.1 gave no answer earlier in this run"] * 2


# --- one run ---


def test_the_same_address_is_asked_for_once_in_a_run(news_server, fetch):
    url = news_server.on("/a", page("one"))
    run = fetch(connections=4)
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(run.get(url + "#part", ask=FEED))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.body for answer in answers} == {b"one"}
    assert len(news_server.requests) == 1


def test_requests_to_one_host_are_spaced(news_server, fetch, still_clock):
    run = fetch(spacing=timedelta(seconds=3))
    for n in range(3):
        run.get(news_server.on(f"/{n}", page()), ask=FEED)
    run.get(news_server.url("/0", host="localhost"), ask=FEED)
    assert still_clock.naps == [3.0, 3.0]


def test_a_redirect_within_the_host_does_not_wait(news_server, fetch, still_clock):
    news_server.on("/b", page())
    fetch(spacing=timedelta(seconds=3)).get(news_server.on("/a", redirect("/b")), ask=FEED)
    assert still_clock.naps == []


def test_hosts_run_beside_each_other_and_each_in_order():
    lock, running, most, order = threading.Lock(), [], {"a": 0, "b": 0}, []

    def work(job):
        host = job[7]
        with lock:
            running.append(host)
            most[host] = max(most[host], running.count(host))
            order.append(job)
        time.sleep(0.01)
        with lock:
            running.remove(host)
        return job.upper()

    jobs = [f"http://{host}/{n}" for n in range(5) for host in "ab"]
    results = dict(by_host(jobs, work, str, workers=8))
    assert results == {job: job.upper() for job in jobs}
    assert most == {"a": 1, "b": 1}
    assert [job for job in order if job[7] == "a"] == [f"http://a/{n}" for n in range(5)]
    assert len(list(by_host(jobs, work, str, workers=8, at_once=3))) == 10
    assert most["a"] <= 3


def test_a_hanging_host_holds_up_no_other():
    release = threading.Event()

    def work(job):
        return release.wait(10) if "hang" in job else job

    jobs = ["http://hang/1", "http://hang/2", *(f"http://h{n}/" for n in range(50))]
    finished = []
    for job, _ in by_host(jobs, work, str, workers=4):
        finished.append(job)
        if len(finished) == 50:
            release.set()
    assert all("hang" not in job for job in finished[:50])
    assert len(finished) == 52


# --- robots.txt ---

ROBOTS = "User-agent: *\nDisallow: /private/\n\nUser-agent: fundwatch\nDisallow: /no/\nCrawl-delay: 7\n"


def test_articles_obey_robots_and_feeds_do_not_ask(news_server, fetch, still_clock):
    news_server.on("/robots.txt", page(ROBOTS))
    run = fetch()
    refused = run.get(news_server.on("/no/a", page()), ask=ARTICLE)
    assert (refused.outcome, refused.reason) == (Outcome.REFUSED, "robots.txt does not allow it")
    assert isinstance(run.get(news_server.on("/private/a", page()), ask=ARTICLE), Page)
    assert isinstance(run.get(news_server.on("/no/feed", page()), ask=FEED), Page)
    assert [seen.path for seen in news_server.requests] == ["/robots.txt", "/private/a", "/no/feed"]
    assert still_clock.naps == [7.0]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_that_shows_no_robots_file_has_no_rules(news_server, fetch, status):
    news_server.on("/robots.txt", Reply(status))
    assert isinstance(fetch().get(news_server.on("/a", page()), ask=ARTICLE), Page)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_robots_file_that_cannot_be_read_keeps_us_away(news_server, fetch, status):
    news_server.on("/robots.txt", Reply(status))
    answer = fetch().get(news_server.on("/a", page()), ask=ARTICLE)
    assert answer.outcome == Outcome.UNREACHABLE
    assert answer.reason.startswith("its robots.txt gave no answer")
    assert news_server.asked("/a") == []


def test_a_redirect_does_not_lead_around_robots(news_server, fetch):
    news_server.on("/robots.txt", page("User-agent: *\nDisallow: /no/\n"))
    answer = fetch().get(news_server.on("/a", redirect("/no/b")), ask=ARTICLE)
    assert answer.reason == "robots.txt does not allow it"
    assert news_server.asked("/no/b") == []


def test_gzip_pages_are_counted_after_unpacking(news_server, fetch):
    assert (
        fetch(max_bytes=20_000).get(news_server.on("/a", gzipped("x" * 30_000)), ask=FEED).reason
        == "larger than 0.02 MB"
    )
