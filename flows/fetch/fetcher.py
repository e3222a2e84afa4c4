"""The fetcher: one for each run."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from urllib.parse import urldefrag

import httpx

from extractors.facts import Page
from flows.fetch.addresses import AllowList
from flows.fetch.answers import Answer, Cause, Failure, Validators
from flows.fetch.asks import ARTICLE, ROBOTS, Ask
from flows.fetch.clock import Clock
from flows.fetch.exchange import Exchange, Limits
from flows.fetch.hops import Hops
from flows.fetch.hosts import Hosts
from flows.fetch.memo import Memo
from flows.fetch.network import GuardedTransport
from flows.fetch.queues import host_of
from flows.fetch.robots import Robots
from flows.settings import FetchSettings

_NAME = "fundwatch"
# Between two pieces of an answer: a server that is silent for longer has died, whatever the total allows.
_SILENCE = 20.0
_PASSING = {Cause.CONNECTION, Cause.SERVER, Cause.TIME}
# How much an address without an answer says about its whole host: one that hangs may be the only one.
_SILENT = {Cause.CONNECTION: 1.0, Cause.NAME: 1.0, Cause.TIME: 0.5}
# A server that asks for a few seconds gets them; for more we come back another time.
_SHORT_WAIT = timedelta(seconds=10)


class Fetcher:
    """Asks for addresses: safe to use from many threads, to be closed (or used as a context manager).

    `transport` and `clock` stand in for the network and for time in tests; `waiting` are hosts that said 429 in
    an earlier run, with the moment until which they are left alone; `keep` is given every page (`PageKeeper.keep`).
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        connections: int = 1,
        clock: Clock | None = None,
        transport: httpx.BaseTransport | None = None,
        waiting: Mapping[str, datetime] | None = None,
        keep: Callable[[Page, Ask], None] | None = None,
    ) -> None:
        self._keep = keep
        self._clock = clock or Clock()
        self._retries = settings.retries
        self._memo = Memo()
        self._hosts = Hosts(self._clock, spacing=settings.spacing.total_seconds(), connections=connections)
        for host, until in (waiting or {}).items():
            self._hosts.pause(host, until)
        self._transport = transport or GuardedTransport(AllowList(settings.private_hosts))
        self._hops = Hops(
            Exchange(self._transport, _limits(settings)),
            self._hosts,
            Robots(lambda url: self.get(url, ask=ROBOTS), _NAME, self._hosts.slow_down),
            clock=self._clock,
            user_agent=user_agent(settings.contact),
        )

    def get(self, url: str, *, validators: Validators | None = None, ask: Ask = ARTICLE) -> Answer:
        """Page, NotModified or Failure; the same address is asked for once in a run, and then answered from memory."""
        key = " ".join((ask.method, urldefrag(url).url, ask.body.hex()))
        return self._memo.once(key, lambda: self._asked(url, validators or Validators(), ask))

    @property
    def waiting(self) -> Mapping[str, datetime]:
        """Hosts that asked us to wait, each with the moment (UTC) until which: for the next run."""
        return self._hosts.pauses()

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _asked(self, url: str, validators: Validators, ask: Ask) -> Answer:
        refusal = self._hops.refusal(url)
        if refusal:
            return refusal
        answer = self._hops.follow(url, validators, ask)
        for attempt in range(self._retries):
            if not isinstance(answer, Failure) or not self._passes(answer):
                break
            self._clock.sleep(self._pause(answer, attempt))
            answer = self._hops.follow(url, validators, ask)
        if self._keep and isinstance(answer, Page):
            self._keep(answer, ask)
        self._hosts.heard(host_of(url), silence=_SILENT.get(answer.cause, 0.0) if isinstance(answer, Failure) else 0.0)
        return answer

    def _passes(self, failure: Failure) -> bool:
        """Whether trying again within seconds is worth it and welcome."""
        long_wait = failure.retry_after and failure.retry_after - self._clock.now() > _SHORT_WAIT
        return failure.cause in _PASSING and failure.status not in {501, 505} and not long_wait

    def _pause(self, failure: Failure, attempt: int) -> float:
        """Seconds before the next attempt: what the server asks, else 1, 4, 16 ... with jitter."""
        if failure.retry_after:
            return max((failure.retry_after - self._clock.now()).total_seconds(), 0.0)
        return float(4**attempt) * random.uniform(0.8, 1.2)  # noqa: S311 -- spreads load, protects nothing


def user_agent(contact: str) -> str:
    """Who we are, and how to reach the person who runs us."""
    try:
        release = version("fundwatch")
    except PackageNotFoundError:
        release = "0"
    return f"{_NAME}/{release} (+{contact})" if contact else f"{_NAME}/{release}"


def _limits(settings: FetchSettings) -> Limits:
    total = settings.total_timeout.total_seconds()
    return Limits(settings.connect_timeout.total_seconds(), min(_SILENCE, total), total, settings.max_bytes)
