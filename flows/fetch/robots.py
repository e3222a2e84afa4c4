"""What robots.txt allows us, asked for once a host and run (RFC 9309)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from extractors.facts import Page
from flows.fetch.answers import Answer, Cause, Failure

# The standard asks crawlers to read at least 500 KiB; nobody honest writes more.
_MOST_BYTES = 512_000
# A crawl delay above a minute is meant for crawlers of whole sites; we ask for a handful of pages a day.
_LONGEST_DELAY = 60.0

_NO_RULES = Protego.parse("")


class Robots:
    """The rules of all sites of a run, for one name of ours."""

    def __init__(self, fetch: Callable[[str], Answer], name: str, slow_down: Callable[[str, float], None]) -> None:
        self._fetch = fetch
        self._name = name
        self._slow_down = slow_down
        self._rules: dict[str, Protego | Failure] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def refusal(self, url: str) -> Failure | None:
        """Why this address must not be asked for; None if it may."""
        parts = urlsplit(url)
        rules = self._of_site(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}", parts.hostname or "")
        if isinstance(rules, Failure):
            return rules
        allowed = rules.can_fetch(url, self._name)
        return None if allowed else Failure("robots.txt does not allow it", Cause.ROBOTS)

    def _of_site(self, site: str, host: str) -> Protego | Failure:
        with self._lock:
            lock = self._locks.setdefault(site, threading.Lock())
        with lock:
            if site not in self._rules:
                self._rules[site] = self._read(site, host)
            return self._rules[site]

    def _read(self, site: str, host: str) -> Protego | Failure:
        """A site without readable rules has none (404, 403); one that cannot answer is not asked for more."""
        answer = self._fetch(f"{site}/robots.txt")
        if isinstance(answer, Page):
            rules = Protego.parse(answer.body[:_MOST_BYTES].decode("utf-8", "replace").lstrip("\ufeff"))
            delay = rules.crawl_delay(self._name)
            if delay:
                self._slow_down(host, min(float(delay), _LONGEST_DELAY))
            return rules
        if isinstance(answer, Failure) and answer.cause in _UNCLEAR:
            reason = f"its robots.txt gave no answer: {answer.reason}"
            return Failure(reason, Cause.ROBOTS_SILENT, answer.status, answer.retry_after)
        return _NO_RULES


_UNCLEAR = {
    Cause.ADDRESS,
    Cause.BUSY,
    Cause.CERTIFICATE,
    Cause.CONNECTION,
    Cause.NAME,
    Cause.SERVER,
    Cause.TIME,
}
