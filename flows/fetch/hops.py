"""From an address through its redirects to a page: each hop passes the same checks, none takes secrets along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urldefrag, urljoin, urlsplit

from extractors.facts import Page
from flows.fetch.answers import Answer, Cause, Failure, NotModified, Validators
from flows.fetch.asks import Ask
from flows.fetch.bodies import ENCODINGS
from flows.fetch.clock import Clock
from flows.fetch.exchange import PAGES, Answered, Exchange
from flows.fetch.hosts import Hosts
from flows.fetch.queues import host_of
from flows.fetch.robots import Robots
from flows.fetch.waits import retry_after

# Browsers follow twenty; an article or feed that needs more than this never ended well.
_MOST_HOPS = 8
_PERMANENT = {301, 308}
_TEMPORARY = {302, 303, 307}

# What a 429 without Retry-After costs its host: FreshRSS and miniflux users wait a quarter of an hour as well.
_PAUSE = timedelta(minutes=15)

_NAMED: dict[int, tuple[Cause, str]] = {
    401: (Cause.FORBIDDEN, "the server wants a login (401)"),
    403: (Cause.FORBIDDEN, "the server refuses us (403)"),
    404: (Cause.GONE, "no such page (404)"),
    407: (Cause.FORBIDDEN, "a proxy wants a login (407)"),
    410: (Cause.GONE, "gone for good (410)"),
    429: (Cause.BUSY, "asked too often (429)"),
    451: (Cause.FORBIDDEN, "withheld for legal reasons (451)"),
}


@dataclass(frozen=True, slots=True)
class _Journey:
    """Where we are on the way from the address asked for."""

    asked: str
    url: str
    seen: frozenset[str]
    moved_to: str | None = None
    permanent_so_far: bool = True

    def to(self, url: str, *, permanent: bool) -> _Journey:
        """The journey after one more redirect."""
        lasting = permanent and self.permanent_so_far
        return _Journey(self.asked, url, self.seen | {url}, url if lasting else self.moved_to, lasting)


class Hops:
    """Asks for an address and follows where it leads."""

    def __init__(self, exchange: Exchange, hosts: Hosts, robots: Robots, *, clock: Clock, user_agent: str) -> None:
        self._exchange = exchange
        self._hosts = hosts
        self._robots = robots
        self._clock = clock
        self._user_agent = user_agent

    def follow(self, url: str, validators: Validators, ask: Ask) -> Answer:
        """The page at the end of the redirects, or why there is none."""
        asked = urldefrag(url).url
        journey = _Journey(asked, asked, frozenset({asked}))
        previous = ""
        while True:
            answered = self._one(journey, validators, ask, spaced=host_of(journey.url) != previous)
            if isinstance(answered, Failure):
                return answered
            if answered.status not in _PERMANENT | _TEMPORARY:
                return self._answer(journey, answered)
            previous = host_of(journey.url)
            following = _next(journey, answered)
            if isinstance(following, Failure):
                return following
            journey = following

    def _one(self, journey: _Journey, validators: Validators, ask: Ask, *, spaced: bool) -> Answered | Failure:
        refusal = self.refusal(journey.url) or (self._robots.refusal(journey.url) if ask.robots else None)
        if refusal:
            return refusal
        host = host_of(journey.url)
        headers = self._headers(ask, validators, own_host=host == host_of(journey.asked))
        with self._hosts.turn(host, spaced=spaced):
            refusal = self.refusal(journey.url)  # while this one waited for its turn, the host may have said 429
            if refusal:
                return refusal
            return self._exchange.send(ask.method, journey.url, headers, ask.body)

    def refusal(self, url: str) -> Failure | None:
        """Why this address is not asked for at all, if so."""
        host = host_of(url)
        if not host or urlsplit(url).scheme not in {"http", "https"}:
            return Failure("only http and https addresses are fetched", Cause.ADDRESS)
        until = self._hosts.paused_until(host)
        if until:
            return Failure(f"{host} asked us to wait until {until:%Y-%m-%d %H:%M} UTC", Cause.BUSY, retry_after=until)
        if self._hosts.is_silent(host):
            return Failure(f"{host} gave no answer earlier in this run", Cause.CONNECTION)
        return None

    def _headers(self, ask: Ask, validators: Validators, *, own_host: bool) -> dict[str, str]:
        headers = {"User-Agent": self._user_agent, "Accept": ask.accept, "Accept-Encoding": ENCODINGS}
        if validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified:
            headers["If-Modified-Since"] = validators.last_modified
        return {**headers, **ask.headers} if own_host else headers

    def _answer(self, journey: _Journey, answered: Answered) -> Answer:
        now = self._clock.now()
        if answered.status in PAGES:
            return Page(
                journey.asked, journey.url, answered.status, answered.headers, answered.body, now, journey.moved_to
            )
        if answered.status == 304:
            return NotModified(journey.asked, journey.url, answered.headers, now, journey.moved_to)
        return self._failure(journey, answered)

    def _failure(self, journey: _Journey, answered: Answered) -> Failure:
        status, now = answered.status, self._clock.now()
        until = retry_after(answered.headers, now)
        if status == 429:
            until = until or now + _PAUSE
            self._hosts.pause(host_of(journey.url), until)
        default = (Cause.SERVER if status >= 500 else Cause.STATUS, f"the server answered {status}")
        cause, reason = _NAMED.get(status, default)
        return Failure(reason, cause, status, until, permanent=status == 410, headers=answered.headers)


def _next(journey: _Journey, answered: Answered) -> _Journey | Failure:
    target = _target(journey.url, answered.headers)
    if target is None:
        return Failure("redirects to nowhere", Cause.REDIRECT, answered.status)
    if target in journey.seen:
        return Failure("redirects in a circle", Cause.REDIRECT, answered.status)
    if len(journey.seen) > _MOST_HOPS:
        return Failure(f"more than {_MOST_HOPS} redirects", Cause.REDIRECT, answered.status)
    return journey.to(target, permanent=answered.status in _PERMANENT)


def _target(url: str, headers: Mapping[str, str]) -> str | None:
    written = headers.get("location", "").strip()
    try:
        target = written.encode("latin-1").decode("utf-8", "replace")  # what is beyond ASCII is UTF-8 in practice
        return urldefrag(urljoin(url, target)).url if target else None
    except ValueError:
        return None
