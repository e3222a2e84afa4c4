"""A real HTTP server on a loopback port that answers as its script says and remembers what it was asked."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import BinaryIO

import pytest

from flows.fetch import Clock
from flows.settings import FetchSettings


@dataclass(frozen=True)
class Reply:
    """One answer; `write` takes the place of status, headers and body and says what goes over the wire."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    write: Callable[[BinaryIO], None] | None = None


@dataclass(frozen=True)
class Seen:
    """One request as it came; header names in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""


def page(body: str | bytes = "ok", status: int = 200, **headers: str) -> Reply:
    """An answer with a body; header names are written with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, body if isinstance(body, bytes) else body.encode(), named)


def redirect(to: str, status: int = 302) -> Reply:
    """An answer that points elsewhere."""
    return Reply(status, headers={"Location": to})


def gzipped(body: str | bytes, **headers: str) -> Reply:
    """A compressed answer."""
    data = gzip.compress(body if isinstance(body, bytes) else body.encode())
    return page(data, Content_Encoding="gzip", **headers)


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what many tests are about."""


class NewsServer:
    """`on` writes the script: the replies of a path in order, the last one for ever; else 404."""

    def __init__(self) -> None:
        self.requests: list[Seen] = []
        self.over = threading.Event()  # set when the server goes down: what hangs ends
        self._script: dict[str, list[Reply]] = {}
        self._lock = threading.Lock()
        self._server = _QuietServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def on(self, path: str, *replies: Reply) -> str:
        self._script[path] = list(replies)
        return self.url(path)

    def asked(self, path: str) -> list[Seen]:
        return [seen for seen in self.requests if seen.path == path]

    def answer(self, seen: Seen) -> Reply:
        with self._lock:
            self.requests.append(seen)
            replies = self._script.get(seen.path) or [Reply(404)]
            return replies.pop(0) if len(replies) > 1 else replies[0]

    def close(self) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


def _handler(server: NewsServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 30
        disable_nagle_algorithm = True  # headers and body are two packets: the second would wait 40 ms for an ACK

        def do_GET(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            self._send(server.answer(Seen(self.command, self.path, headers, self.rfile.read(size))))

        do_POST = do_GET  # noqa: N815 - the name that http.server calls

        def _send(self, reply: Reply) -> None:
            try:
                if reply.write:
                    self.close_connection = True
                    reply.write(self.wfile)
                    return
                self.send_response_only(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if reply.status != 304 and "Content-Length" not in reply.headers:
                    self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    return Handler


class StillClock:
    """Time that passes only by sleeping; every nap is kept."""

    def __init__(self, start: datetime = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)) -> None:
        self.start, self.naps, self._passed = start, [], 0.0
        self._lock = threading.Lock()

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.naps.append(round(seconds, 3))
            self._passed += seconds

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self._passed)

    @property
    def clock(self) -> Clock:
        return Clock(monotonic=lambda: self._passed, sleep=self.sleep, now=self.now)


def fetch_settings(**changes: object) -> FetchSettings:
    """Settings that let the tests ask their own server."""
    defaults: dict[str, object] = {
        "contact": "https://operator.example/about",
        "spacing": timedelta(0),
        "connect_timeout": timedelta(seconds=2),
        "total_timeout": timedelta(seconds=5),
        "retries": 0,
        "max_bytes": 1_000_000,
        "private_hosts": ("127.0.0.1", "localhost"),
    }
    return FetchSettings(**{**defaults, **changes})


@pytest.fixture
def news_server() -> Iterator[NewsServer]:
    """A server without any pages yet."""
    server = NewsServer()
    yield server
    server.close()


@pytest.fixture
def still_clock() -> StillClock:
    """A clock that nobody waits for."""
    return StillClock()
