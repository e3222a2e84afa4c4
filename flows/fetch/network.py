"""Connections: the address that was checked is the one connected to, and every wait counts against one limit."""

from __future__ import annotations

import contextlib
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import Any

import httpcore
import httpx

from flows.fetch.addresses import AllowList

Resolver = Callable[[str, int, float | None], list[str]]
"""Name, port and seconds -> numeric addresses; httpcore's errors if there are none or none in time."""

_ends_at: ContextVar[float | None] = ContextVar("ends_at", default=None)


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """All network waits of this thread inside the block end after `seconds` together, however data trickles in."""
    token = _ends_at.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _ends_at.reset(token)


def remaining(timeout: float | None, error: type[Exception] = httpcore.ReadTimeout) -> float | None:
    """`timeout` cut down to what is left of the limit; raises `error` when nothing is."""
    ends_at = _ends_at.get()
    if ends_at is None:
        return timeout
    left = ends_at - time.monotonic()
    if left <= 0:
        raise error("time limit")
    return left if timeout is None else min(timeout, left)


class _LimitedStream(httpcore.NetworkStream):
    """A connection whose every read, write and handshake is cut to the time that is left."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, remaining(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, remaining(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = remaining(timeout, httpcore.ConnectTimeout)
        return _LimitedStream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class NameNotFound(httpcore.ConnectError):
    """The host name has no address."""


class GuardedBackend(httpcore.NetworkBackend):
    """Resolves a name once, checks every address it has, and connects to the checked address itself.

    A name that answers differently the second time gains nothing: there is no second time.
    """

    def __init__(self, allowed: AllowList, resolver: Resolver | None = None) -> None:
        self._allowed = allowed
        self._resolve = resolver or resolve
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address that takes it; AddressRefused if any address of the name is private."""
        addresses = self._resolve(host, port, remaining(timeout, httpcore.ConnectTimeout))
        for address in addresses:
            self._allowed.check(host, address)
        error: Exception = httpcore.ConnectError("no address")
        for address in addresses:
            left = remaining(timeout, httpcore.ConnectTimeout)
            try:
                return _LimitedStream(self._inner.connect_tcp(address, port, left, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
        raise error


def resolve(host: str, port: int, timeout: float | None) -> list[str]:
    """All addresses of a name, IPv4 first; httpcore's errors if there is none or none in time.

    The system's resolver takes no time limit, so it runs in a thread that is left behind when it hangs.
    """
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()
    if _is_numeric(host):
        return [host]
    threading.Thread(target=_look_up, args=(host, port, answers), daemon=True).start()
    try:
        answer = answers.get(timeout=timeout)
    except queue.Empty:
        raise httpcore.ConnectTimeout("name look-up") from None
    if isinstance(answer, OSError):
        raise NameNotFound(str(answer))
    return answer


def _is_numeric(host: str) -> bool:
    """Whether no look-up is needed. Odd forms such as 0x7f.1 are no addresses here: the look-up reads them."""
    for family in (socket.AF_INET, socket.AF_INET6):
        with contextlib.suppress(OSError):
            socket.inet_pton(family, host)
            return True
    return False


def _look_up(host: str, port: int, answers: queue.SimpleQueue[list[str] | OSError]) -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        answers.put(error if isinstance(error, OSError) else socket.gaierror(str(error)))
        return
    ordered = sorted(found, key=lambda entry: entry[0] != socket.AF_INET)
    answers.put(list(dict.fromkeys(str(entry[4][0]) for entry in ordered)))


class GuardedTransport(httpx.HTTPTransport):
    """httpx's own transport over guarded connections. No proxy of the environment: it would connect in our place."""

    def __init__(self, allowed: AllowList, *, connections: int = 64, resolver: Resolver | None = None) -> None:
        context = httpx.create_ssl_context()
        super().__init__(verify=context)
        self._pool.close()
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=15,  # servers close idle ones after 5-60 s; a stale one costs a retry
            network_backend=GuardedBackend(allowed, resolver),
        )
