"""What is known of each host in one run: when it may be asked next, how often at once, and whether it answers."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows.fetch.clock import Clock

# After so many addresses of a host in a row without a connection, the rest of the run does without it.
_GIVES_UP_AFTER = 2.0


@dataclass(slots=True)
class _Host:
    slots: threading.Semaphore
    spacing: float
    next_at: float = 0.0
    wait_until: datetime | None = None
    silent: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Hosts:
    """Queues of all hosts; safe to use from many threads."""

    def __init__(self, clock: Clock, *, spacing: float, connections: int) -> None:
        self._clock = clock
        self._spacing = spacing
        self._connections = connections
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def turn(self, name: str, *, spaced: bool = True) -> Iterator[None]:
        """Wait until the host may be asked, and hold one of its connections; a redirect within it is not spaced."""
        host = self._host(name)
        with host.slots:
            if spaced:
                self._wait(host)
            yield

    def _wait(self, host: _Host) -> None:
        with host.lock:
            now = self._clock.monotonic()
            start = max(now, host.next_at)
            host.next_at = start + host.spacing
        if start > now:
            self._clock.sleep(start - now)

    def slow_down(self, name: str, spacing: float) -> None:
        """Ask this host no oftener than every `spacing` seconds (its crawl delay)."""
        host = self._host(name)
        with host.lock:
            host.spacing = max(host.spacing, spacing)

    def pause(self, name: str, until: datetime) -> None:
        """The host said 429: nothing of it is asked for before."""
        host = self._host(name)
        with host.lock:
            host.wait_until = max(until, host.wait_until or until)

    def paused_until(self, name: str) -> datetime | None:
        """The end of a waiting time that still runs."""
        until = self._host(name).wait_until
        return until if until and until > self._clock.now() else None

    def pauses(self) -> Mapping[str, datetime]:
        """All waiting times that still run: to be kept beyond this run."""
        running = ((name, self.paused_until(name)) for name in list(self._hosts))
        return {name: until for name, until in running if until}

    def heard(self, name: str, *, silence: float) -> None:
        """Count whether the host answered for one address: 0 it did, 1 it took no connection."""
        host = self._host(name)
        with host.lock:
            host.silent = host.silent + silence if silence else 0.0

    def is_silent(self, name: str) -> bool:
        """Whether the host gave no answer several times in a row in this run."""
        return self._host(name).silent >= _GIVES_UP_AFTER

    def _host(self, name: str) -> _Host:
        with self._lock:
            if name not in self._hosts:
                self._hosts[name] = _Host(threading.Semaphore(self._connections), self._spacing)
            return self._hosts[name]
