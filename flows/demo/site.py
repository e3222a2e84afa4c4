"""The built-in news site: three publishers and an alert receiver on one loopback port, for as long as a block runs."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources.abc import Traversable
from typing import Any

_TYPES = {".xml": "application/xml", ".atom": "application/atom+xml", ".html": "text/html"}


@dataclass
class Site:
    """Pages of a day (those of earlier days stay), and the alerts that arrived."""

    pages: Traversable
    day: int = 1
    address: str = ""
    received: list[dict[str, Any]] = field(default_factory=list)

    def page(self, path: str) -> bytes | None:
        """The newest version of a page up to today, in the charset that its name tells."""
        for day in range(self.day, 0, -1):
            file = self.pages.joinpath(str(day), *path.strip("/").split("/"))
            if file.is_file():
                text = file.read_text(encoding="utf-8").replace("{site}", self.address)
                return text.encode(_charset(path))
        return None


@contextmanager
def served(pages: Traversable) -> Iterator[Site]:
    """Serve the site on a free port of the loopback interface."""
    site = Site(pages)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    site.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _charset(path: str) -> str:
    return "gb2312" if ".gb2312." in path else "utf-8"


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.split("?")[0]
            body = site.page(path)
            self.send_response(200 if body is not None else 404)
            # One publisher declares its charset in the page alone, as many Chinese sites do.
            suffix = path[path.rfind(".") :]
            self.send_header("Content-Type", _TYPES.get(suffix, "text/plain"))
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            site.received.append(json.loads(self.rfile.read(length)))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
            """Say nothing: the demo's own words are on the screen."""

    return Handler
