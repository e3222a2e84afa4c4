"""A newsroom for end-to-end tests: a scripted web server, a configuration that points at it, and the real commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.cli.failing import report
from tests.servers import NewsServer, Reply, page

SETTINGS = """
[run]
zone = "Asia/Shanghai"
window = "3650d"
alert_threshold = 0.6
review_threshold = 0.3
lease = "10m"

[fetch]
contact = "https://example.org/contact"
spacing = "0.01s"
connect_timeout = "2s"
total_timeout = "5s"
retries = 0
max_bytes = 3_000_000
private_hosts = ["127.0.0.1"]

[pages]
workers = 1
time_limit = "20s"

[schedule]
daily = "30 7 * * *"
zone = "Asia/Shanghai"
poll = "15m"
"""

ALERTS = """
[[channel]]
id = "desk"
url_env = "FUNDWATCH_TEST_DESK"

[[route]]
id = "all"
channels = ["desk"]
zone = "UTC"
cap = 100
"""

ARTICLE = """<html lang="en"><head><title>{title}</title>
<meta property="article:published_time" content="{day}T08:00:00Z"></head>
<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"""


@dataclass
class Newsroom:
    """What a test writes on the server, and the commands that a user would type."""

    server: NewsServer
    folder: Path
    entries: list[tuple[str, str, str]] = field(default_factory=list)
    data: Path | None = None  # the user's data folder: Prefect's own database is made there, which takes 10 s

    @property
    def database(self) -> str:
        return f"sqlite:///{self.folder}/fundwatch.db"

    @property
    def environment(self) -> dict[str, str]:
        own = {
            "FUNDWATCH_CONFIG": str(self.folder / "config"),
            "FUNDWATCH_DATABASE_URL": self.database,
            "FUNDWATCH_TEST_DESK": self.server.url("/desk").replace("http:", "json:"),
            "XDG_DATA_HOME": str(self.data or self.folder / "data"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "COLUMNS": "200",
        }
        return {**os.environ, **own}

    def configure(self, sources: str | None = None, alerts: str = ALERTS, settings: str = SETTINGS) -> None:
        folder = self.folder / "config"
        folder.mkdir(exist_ok=True)
        (folder / "settings.toml").write_text(settings, encoding="utf-8")
        (folder / "sources.toml").write_text(
            self.source("ledger", "/feed") if sources is None else sources, encoding="utf-8"
        )
        (folder / "alerts.toml").write_text(alerts, encoding="utf-8")
        self.server.on("/desk", page("{}"))

    def source(self, name: str, path: str) -> str:
        """The table of a feed in sources.toml."""
        keys = {"id": name, "name": name, "kind": "feed", "language": "en", "url": self.server.url(path)}
        return "[[source]]\n" + "".join(f'{key} = "{value}"\n' for key, value in keys.items())

    def publish(self, name: str, title: str, text: str, day: str = "2026-03-09") -> None:
        """Put an article on the server and into the feed."""
        paragraphs = "".join(f"<p>{line}</p>" for line in text.splitlines() if line.strip())
        html = ARTICLE.format(title=title, day=day, paragraphs=paragraphs)
        self.server.on(f"/{name}", page(html, Content_Type="text/html; charset=utf-8"))
        self.entries.append((name, title, day))
        self.server.on("/feed", self.feed())

    def feed(self) -> Reply:
        items = "".join(
            f"<item><title>{title}</title><link>{self.server.url(f'/{name}')}</link>"
            f"<pubDate>{day}T08:00:00Z</pubDate></item>"
            for name, title, day in reversed(self.entries)
        )
        return page(
            f'<rss version="2.0"><channel><title>Ledger</title>{items}</channel></rss>', Content_Type="text/xml"
        )

    def start(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "flows", *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def run(self, *words: str, code: int = 0) -> str:
        """Run a command as a user would, check its exit code, and give both its outputs."""
        process = self.start(*words)
        out, err = process.communicate(timeout=100)
        assert process.returncode == code, f"{words} ended with {process.returncode}\n{out}\n{err}"
        assert "Traceback" not in out + err
        return out + err

    def call(self, *words: str, code: int = 0) -> str:
        """The same as `run` within this process, for tests that are not about processes: to start one takes 2 s."""
        with CliRunner(env=self.environment).isolation() as (out, err, _):
            with pytest.raises(SystemExit) as end, report():
                app(words)
            sys.stdout.flush()
            sys.stderr.flush()
            said = out.getvalue().decode() + err.getvalue().decode()
        assert (end.value.code or 0) == code, f"{words} ended with {end.value.code}\n{said}"
        assert "Traceback" not in said
        return said

    def export(self, subject: str = "sightings", *more: str) -> list[dict[str, object]]:
        """What the command exports; without a process of its own, as most tests end by looking at it."""
        out = CliRunner(env=self.environment).invoke(app, ["export", subject, *more]).stdout
        return [json.loads(line) for line in out.splitlines()]

    @property
    def alerts(self) -> list[dict[str, str]]:
        return [json.loads(seen.body) for seen in self.server.asked("/desk")]


@pytest.fixture
def newsroom(news_server: NewsServer, tmp_path: Path) -> Newsroom:
    room = Newsroom(news_server, tmp_path)
    room.configure()
    return room


@pytest.fixture(scope="module")
def shared_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One data folder for all tests of a module: Prefect makes its own database once."""
    return tmp_path_factory.mktemp("data")
