"""Scores a feed reader's manners point by point on a loopback server: `make conduct`.

A `Reader` is anything that polls feeds on a schedule; the points look only at what the server saw and at what
the reader tells. So other readers can be scored on the same server: `python tests/conduct.py feedparser` or `reader`.
The points are those of the conduct rules for feed readers in README, plus the faults that real servers have.
"""

from __future__ import annotations

import gzip
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

sys.path.insert(0, str(Path(__file__).parent.parent))

from flows.fetch import ARTICLE, Fetcher
from flows.fetch.addresses import AllowList
from flows.fetch.network import GuardedTransport
from flows.settings import Source
from flows.sources import poll_all
from flows.store.records import SourceState
from tests.servers import NewsServer, Reply, StillClock, fetch_settings, gzipped, page, redirect

START = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Reader(Protocol):
    """What is scored: it is given feeds, lives for a while, and tells titles and problems."""

    titles: list[str]
    problems: list[str]

    def subscribe(self, *urls: str) -> None: ...
    def live(self, span: timedelta) -> None: ...
    def read_article(self, url: str) -> str: ...
    def close(self) -> None: ...


class Fundwatch:
    """Ourselves: the schedule's polls every quarter of an hour, a new run (as after a restart) each time."""

    def __init__(self) -> None:
        self.now = START
        self.titles: list[str] = []
        self.problems: list[str] = []
        self._sources: list[Source] = []
        self._states: dict[str, SourceState] = {}
        self._settings = fetch_settings(total_timeout=timedelta(seconds=0.6), retries=1, spacing=timedelta(seconds=3))
        self._transport = GuardedTransport(AllowList(self._settings.private_hosts))
        self.naps: list[float] = []

    def subscribe(self, *urls: str) -> None:
        self._sources += [
            Source(id=f"s{n}", name=url, kind="feed", url=url, language="zh")
            for n, url in enumerate(urls, len(self._sources))
        ]

    def live(self, span: timedelta) -> None:
        end = self.now + span
        while self.now < end:
            clock = StillClock(self.now)
            for polled in poll_all(self._sources, self._states, self._fetcher(clock), now=self.now, due_only=True):
                self._states[polled.source.id] = polled.state
                self.titles += [item.title or "" for item in polled.items if item.title not in self.titles]
                self.problems += [polled.problem] if polled.problem else []
            self.naps += clock.naps
            self.now += timedelta(minutes=15)

    def read_article(self, url: str) -> str:
        answer = self._fetcher(StillClock(self.now)).get(url, ask=ARTICLE)
        return answer.reason if hasattr(answer, "reason") else "read"

    def close(self) -> None:
        self._transport.close()

    def _fetcher(self, clock: StillClock) -> Fetcher:
        return Fetcher(self._settings, clock=clock.clock, transport=self._transport)


class Feedparser:
    """feedparser's own fetching, as its documentation uses it: hourly, with the validators of the last answer."""

    def __init__(self) -> None:
        self.titles: list[str] = []
        self.problems: list[str] = []
        self._feeds: dict[str, dict[str, str | None]] = {}

    def subscribe(self, *urls: str) -> None:
        self._feeds.update({url: {"etag": None, "modified": None} for url in urls})

    def live(self, span: timedelta) -> None:
        import feedparser  # noqa: PLC0415 - only this reader needs it

        for _ in range(max(int(span / HOUR), 1)):
            for url, known in self._feeds.items():
                got = feedparser.parse(url, **known)
                known.update({key: got.get(key) or known[key] for key in known})
                self.titles += [e.get("title", "") for e in got.entries if e.get("title") not in self.titles]
                self.problems += [str(got.get("bozo_exception"))] if got.get("bozo") and not got.entries else []

    def read_article(self, url: str) -> str:
        return "it has no way to read articles"

    def close(self) -> None:
        pass


class LemonReader:
    """The library `reader` (pip install reader), with its scheduled updates every quarter of an hour, hourly a feed."""

    def __init__(self) -> None:
        from reader import make_reader  # noqa: PLC0415 - only this reader needs it

        self.now = START
        self.titles: list[str] = []
        self.problems: list[str] = []
        self._reader = make_reader(":memory:", session_timeout=(3, 0.6))
        self._reader.set_tag((), ".reader.update", {"interval": 60})
        self._reader._now = lambda: self.now  # its tests set its clock in the same way

    def subscribe(self, *urls: str) -> None:
        for url in urls:
            self._reader.add_feed(url, exist_ok=True)

    def live(self, span: timedelta) -> None:
        end = self.now + span
        while self.now < end:
            for _, value in self._reader.update_feeds_iter(scheduled=True):
                self.problems += [str(value)] if isinstance(value, Exception) else []
            self.now += timedelta(minutes=15)
        self.titles = [entry.title or "" for entry in self._reader.get_entries()]

    def read_article(self, url: str) -> str:
        return "it has no way to read articles"

    def close(self) -> None:
        self._reader.close()


@dataclass(frozen=True)
class Point:
    """One rule of conduct, with the check that raises AssertionError where it is broken."""

    name: str
    check: Callable[[NewsServer, Reader], None]


POINTS: list[Point] = []


def point(name: str) -> Callable[[Callable[[NewsServer, Reader], None]], Callable[[NewsServer, Reader], None]]:
    def register(check: Callable[[NewsServer, Reader], None]) -> Callable[[NewsServer, Reader], None]:
        POINTS.append(Point(name, check))
        return check

    return register


def rss(*titles: str, head: str = "") -> str:
    entries = "".join(f"<item><title>{t}</title><link>https://n.example/{t}</link></item>" for t in titles)
    return f'<rss version="2.0"><channel><title>Site</title>{head}{entries}</channel></rss>'


def polled(server: NewsServer, reader: Reader, *replies: Reply, span: timedelta = HOUR / 2) -> str:
    """Subscribe to /feed, which answers with `replies`, and live for a while."""
    url = server.on("/feed", *replies)
    reader.subscribe(url)
    reader.live(span)
    return url


# --- validators ---


@point("ETag and Last-Modified go back byte for byte")
def exact_validators(server: NewsServer, reader: Reader) -> None:
    sent = {"ETag": 'W/"a b,c"', "Last-Modified": "Fri, 06 Mar 2026 08:00:00 +0000"}
    polled(server, reader, Reply(200, rss("a").encode(), sent), Reply(304), span=3 * HOUR)
    back = server.requests[1].headers
    assert (back["if-none-match"], back["if-modified-since"]) == (sent["ETag"], sent["Last-Modified"])


@point("no validator is ever invented")
def no_invention(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a")), span=5 * HOUR)
    assert len(server.requests) > 1
    assert not any({"if-modified-since", "if-none-match"} & set(seen.headers) for seen in server.requests)


@point("validators of a 304 replace the old ones")
def newer_validators(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a"), ETag='"1"'), Reply(304, headers={"ETag": '"2"'}), span=5 * HOUR)
    assert server.requests[-1].headers["if-none-match"] == '"2"'


@point("a server whose ETag lies is found out within eight days")
def lying_etag(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a"), ETag='"1"'), span=HOUR / 2)
    server.on("/feed", Reply(304))
    reader.live(DAY)
    original, server.answer = (
        server.answer,
        lambda seen: (  # type: ignore[method-assign]
            Reply(304) if "if-none-match" in seen.headers else page(rss("a", "late"), ETag='"1"')
        ),
    )
    reader.live(7 * DAY)
    server.answer = original  # type: ignore[method-assign]
    assert "late" in reader.titles


@point("an ETag that changes each time brings nothing twice")
def changing_etag(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, *(page(rss("a"), ETag=f'"{n}"') for n in range(9)), span=5 * HOUR)
    assert reader.titles == ["a"]


@point("an error does not lose the validators")
def validators_survive(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a"), ETag='"1"'), Reply(404), Reply(304), span=8 * HOUR)
    assert server.requests[-1].headers.get("if-none-match") == '"1"'


# --- waiting ---


@point("hourly polls at most, whatever happens")
def at_most_hourly(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a"), ETag='"1"'), Reply(304), span=DAY)
    assert 2 <= len(server.requests) <= 25


@point("Retry-After in seconds is obeyed, over restarts")
def wait_in_seconds(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, Reply(429, headers={"Retry-After": "18000"}), page(rss("a")), span=4 * HOUR)
    assert len(server.requests) == 1
    reader.live(4 * HOUR)
    assert reader.titles == ["a"]


@point("Retry-After as a date is obeyed")
def wait_until_date(server: NewsServer, reader: Reader) -> None:
    until = START + 5 * HOUR
    date = until.strftime("%a, %d %b %Y %H:%M:%S GMT")
    polled(server, reader, Reply(503, headers={"Retry-After": date}), page(rss("a")), span=4 * HOUR)
    assert len(server.requests) == 1


@point("a wait of years is cut to a day")
def absurd_wait(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, Reply(429, headers={"Retry-After": "99999999"}), page(rss("a")), span=2 * DAY)
    assert reader.titles == ["a"]


@point("429 is a state of the host: its other feeds are not asked")
def host_wide(server: NewsServer, reader: Reader) -> None:
    busy = Reply(429, headers={"Retry-After": "7200"})
    reader.subscribe(*(server.on(f"/{n}", busy) for n in range(5)))
    reader.live(HOUR)
    assert len(server.requests) == 1


@point("max-age is respected")
def max_age(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a"), Cache_Control="max-age=21600"), span=5.5 * HOUR)
    assert len(server.requests) == 1


@point("Expires is respected")
def expires(server: NewsServer, reader: Reader) -> None:
    dates = {"Date": "Fri, 06 Mar 2026 08:00:00 GMT", "Expires": "Fri, 06 Mar 2026 14:00:00 GMT"}
    polled(server, reader, page(rss("a"), **dates), span=5.5 * HOUR)
    assert len(server.requests) == 1


@point("the feed's own ttl is respected")
def ttl(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a", head="<ttl>360</ttl>")), span=5.5 * HOUR)
    assert len(server.requests) == 1


@point("skipHours are respected")
def skip_hours(server: NewsServer, reader: Reader) -> None:
    hours = "".join(f"<hour>{hour}</hour>" for hour in range(9, 14))
    polled(server, reader, page(rss("a", head=f"<skipHours>{hours}</skipHours>")), span=5.5 * HOUR)
    assert len(server.requests) == 1


# --- the request ---


@point("no cookies, no Referer")
def no_cookies(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a"), Set_Cookie="id=1; Path=/; Max-Age=999999"), span=4 * HOUR)
    assert len(server.requests) > 1
    assert not any({"cookie", "referer"} & set(seen.headers) for seen in server.requests)


@point("an honest name with the operator's contact")
def user_agent(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(rss("a")))
    agent = server.requests[0].headers.get("user-agent", "")
    assert "operator.example" in agent
    assert "Mozilla" not in agent


@point("compression is asked for and feeds are named in Accept")
def compression(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, gzipped(rss("a")))
    assert "gzip" in server.requests[0].headers.get("accept-encoding", "")
    assert "rss+xml" in server.requests[0].headers.get("accept", "")
    assert reader.titles == ["a"]


@point("the address is asked for as it is: no cache-busting")
def as_it_is(server: NewsServer, reader: Reader) -> None:
    server.on("/feed?b=2&a=1", page(rss("a")))
    reader.subscribe(server.url("/feed?b=2&a=1"))
    reader.live(5 * HOUR)
    assert {seen.path for seen in server.requests} == {"/feed?b=2&a=1"}


@point("one address in two lists is asked for once")
def asked_once(server: NewsServer, reader: Reader) -> None:
    url = server.on("/feed", page(rss("a")))
    reader.subscribe(url, url + "#part")
    reader.live(HOUR / 2)
    assert len(server.requests) == 1


@point("requests to one host are spaced, one at a time")
def spaced(server: NewsServer, reader: Reader) -> None:
    reader.subscribe(*(server.on(f"/{n}", page(rss(f"t{n}"))) for n in range(4)))
    reader.live(HOUR / 4)
    assert getattr(reader, "naps", []) == [3.0, 3.0, 3.0]


@point("robots.txt is obeyed for articles")
def robots(server: NewsServer, reader: Reader) -> None:
    server.on("/robots.txt", page("User-agent: *\nDisallow: /private\n"))
    server.on("/private/a", page("secret"))
    server.on("/open/a", page("news"))
    assert reader.read_article(server.url("/private/a")) == "robots.txt does not allow it"
    assert reader.read_article(server.url("/open/a")) == "read"
    assert server.asked("/private/a") == []


# --- moving, going ---


@point("a move for good is adopted after some days")
def moved(server: NewsServer, reader: Reader) -> None:
    server.on("/new", page(rss("a")))
    polled(server, reader, redirect("/new", 301), span=6 * DAY)
    before = len(server.asked("/feed"))
    reader.live(DAY)
    assert len(server.asked("/feed")) == before
    assert server.requests[-1].path == "/new"


@point("a passing redirect is not adopted")
def passing_redirect(server: NewsServer, reader: Reader) -> None:
    server.on("/maintenance", page(rss("a")))
    polled(server, reader, redirect("/maintenance", 302), span=6 * DAY)
    assert server.requests[-2].path == "/feed"


@point("redirects in a circle end and are told")
def circle(server: NewsServer, reader: Reader) -> None:
    server.on("/b", redirect("/feed"))
    polled(server, reader, redirect("/b"))
    assert len(server.requests) <= 40
    assert reader.problems


@point("410 is asked for no more")
def gone(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, Reply(410), span=3 * DAY)
    assert len(server.requests) == 1


@point("404 slows down and never stops")
def missing(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, Reply(404), span=4 * DAY)
    assert 5 <= len(server.requests) <= 20
    server.on("/feed", page(rss("back")))
    reader.live(2 * DAY)
    assert reader.titles == ["back"]


# --- faults ---


@point("a short fault of the server is tried again")
def short_fault(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, Reply(503), page(rss("a")), span=HOUR / 4)
    assert reader.titles == ["a"]


@point("a slow drip ends in time")
def slow_drip(server: NewsServer, reader: Reader) -> None:
    def drip(wire: object) -> None:
        wire.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")  # type: ignore[attr-defined]
        for _ in range(60):
            time.sleep(0.05)
            wire.write(b"<")  # type: ignore[attr-defined]

    before = time.monotonic()
    polled(server, reader, Reply(write=drip), span=HOUR / 4)
    assert time.monotonic() - before < 2.5
    assert reader.problems


@point("a body without end ends at the size limit")
def endless(server: NewsServer, reader: Reader) -> None:
    def write(wire: object) -> None:
        wire.write(b"HTTP/1.1 200 OK\r\n\r\n")  # type: ignore[attr-defined]
        for _ in range(300):
            wire.write(b" " * 100_000)  # type: ignore[attr-defined]

    polled(server, reader, Reply(write=write), span=HOUR / 4)
    assert reader.problems


@point("a compressed bomb ends at the size limit")
def bomb(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page(gzip.compress(bytes(30_000_000), 1), Content_Encoding="gzip"), span=HOUR / 4)
    assert reader.problems


@point("a cut-off compressed body is a problem, and the next poll recovers")
def cut_off(server: NewsServer, reader: Reader) -> None:
    half = gzip.compress(rss(*"abcdefgh").encode())[:-20]
    polled(server, reader, page(half, Content_Encoding="gzip", ETag='"1"'), page(rss("a")), span=4 * HOUR)
    assert reader.problems
    assert reader.titles == ["a"]


@point("a wrong charset does not spoil a Chinese title")
def wrong_charset(server: NewsServer, reader: Reader) -> None:
    body = ('<?xml version="1.0" encoding="gb2312"?>' + rss("云岭市母基金登记,规模镕資")).encode("gb18030")
    polled(server, reader, page(body, Content_Type="text/xml; charset=utf-8"))
    assert reader.titles == ["云岭市母基金登记,规模镕資"]


@point("HTML in the place of XML is told, not taken")
def html(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, page("<html><title>Please log in</title><p>..</p></html>", ETag='"login"'))
    assert reader.problems
    assert reader.titles == []


@point("an XML bomb blows nothing up")
def xml_bomb(server: NewsServer, reader: Reader) -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    before = time.monotonic()
    polled(server, reader, page(f'<!DOCTYPE rss [<!ENTITY l0 "x">{levels}]>' + rss("&l8;")), span=HOUR / 4)
    assert all(len(title) < 100 for title in reader.titles)
    assert time.monotonic() - before < 2


@point("a redirect into a private network is refused")
def private(server: NewsServer, reader: Reader) -> None:
    polled(server, reader, redirect("http://169.254.169.254/latest/meta-data/"), span=HOUR / 4)
    assert "private network" in " ".join(reader.problems)


def score(make: Callable[[], Reader]) -> list[tuple[Point, str]]:
    """Every point with what went wrong; empty where it was kept."""
    results = []
    for one in POINTS:
        server, reader = NewsServer(), make()
        try:
            one.check(server, reader)
            results.append((one, ""))
        except Exception as error:  # noqa: BLE001 - another reader may fail in any way, and only loses the point
            results.append((one, f"{type(error).__name__}: {error}".splitlines()[0][:100]))
        finally:
            reader.close()
            server.close()
    return results


READERS: dict[str, Callable[[], Reader]] = {
    "fundwatch": Fundwatch,
    "feedparser": Feedparser,
    "reader": LemonReader,
}


def main(name: str = "fundwatch") -> int:
    """Print the score point by point; 1 if any point is lost."""
    results = score(READERS[name])
    for one, wrong in results:
        print(f"{'-' if wrong else '+'} {one.name}{f'   ({wrong})' if wrong else ''}")  # noqa: T201
    kept = sum(not wrong for _, wrong in results)
    print(f"{name}: {kept} of {len(results)} points")  # noqa: T201
    return int(kept < len(results))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
