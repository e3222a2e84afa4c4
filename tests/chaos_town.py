"""The world of `tests/chaos.py`: a server with news and receivers that kill, the configuration, and what is queued."""

from __future__ import annotations

import json
import os
import signal
import threading
import urllib.request
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from flows.alerts.news import fund_news
from flows.queueing import queue_alert
from flows.settings import load_settings
from flows.store import Store
from tests.newsroom import ARTICLE
from tests.newsroom import SETTINGS as NEWSROOM_SETTINGS
from tests.servers import NewsServer, Reply, Seen, page

SETTINGS = NEWSROOM_SETTINGS.replace('spacing = "0.01s"', 'spacing = "0.001s"')

ALERTS = """
[[channel]]
id = "desk"
url_env = "CHAOS_DESK"

[[channel]]
id = "chat"
url_env = "CHAOS_CHAT"

[[route]]
id = "all"
channels = ["desk"]
zone = "UTC"
cap = 100

[[route]]
id = "few"
channels = ["chat"]
zone = "UTC"
cap = 3
"""

# house, fund, town, what it buys, size in millions of dollars
HOUSES = [
    ("Quayside Partners", "Quayside Growth Fund III", "Oslo", "industrial software", 450),
    ("Brackenridge Capital", "Brackenridge Timberlands Fund II", "Helsinki", "forests and sawmills", 310),
    ("Ostrava Bay Investors", "Ostrava Bay Seed Fund I", "Prague", "young robotics companies", 80),
    ("Marigold Lane", "Marigold Lane Health Fund IV", "Boston", "clinics and medical devices", 900),
    ("Tarn Hill Equity", "Tarn Hill Mid-Market Fund V", "Leeds", "family businesses", 620),
    ("Velloso Asset Management", "Velloso Infrastructure Fund I", "Lisbon", "ports and railways", 1200),
    ("Kestrel Yard", "Kestrel Yard Credit Fund II", "Dublin", "loans to shipping companies", 275),
    ("Sandpiper Ventures", "Sandpiper Climate Fund I", "Rotterdam", "heat pumps and batteries", 150),
]
ROUND = (
    "Pallet software maker Loadstar has raised $20 million in a Series A round led by an investor in logistics.\n"
    "The company will use the money to hire engineers, and to open an office in Hamburg next year.\n"
)


def story(number: int) -> tuple[str, str]:
    """Title and text of the news of a house."""
    house, fund, town, what, size = HOUSES[number]
    title = f"{house} closes {fund} at ${size}m"
    text = (
        f"{house} has closed its new fund, {fund}, at ${size} million.\n"
        f"The firm, based in {town}, will back {what} across Europe with the new fund.\n"
    )
    return title, text


FIRST, LATER = (0,), (1, 2)  # what the source lists before and after its first poll
ARCHIVED = range(5, 8)
QUEUED = 20


def sources(port: int) -> str:
    feed = (
        '[[source]]\nid = "ledger"\nname = "Ledger"\nkind = "feed"\nlanguage = "en"\nurl = "http://127.0.0.1:{}/feed"\n'
    )
    return feed.format(port)


def archive(folder: Path) -> Path:
    """The houses' news and a round as an archive."""
    told = [*(story(n) for n in ARCHIVED), ("Loadstar raises $20m Series A", ROUND)]
    lines = [
        {"id": f"a-{n}", "title": title, "text": text, "published": "2026-03-09"}
        for n, (title, text) in enumerate(told)
    ]
    path = folder / "archive.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def queue_alerts(url: str, config: Path) -> None:
    """Queue an alert of each stored fund, as a run that was killed before it delivered leaves them."""
    settings, now = load_settings(config), datetime.now(UTC)
    with Store.open(url) as store, store.unit() as unit:
        funds = [fund_news(fund, unit.sightings_of(fund.fund_id)) for fund in unit.funds()]
        for number in range(QUEUED):
            news = replace(funds[number % len(funds)], name=f"{HOUSES[number % 8][1]} {number}")
            queue_alert(unit, "new", news, settings=settings, now=now)


@dataclass
class Scribe(NewsServer):
    """Lists news, takes messages, writes each down, and kills whom the address says at the message that it says.

    An address is /hook/TRIAL/PID/NTH/MOMENT/CHANNEL.
    """

    folder: Path
    taken: dict[str, int] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        NewsServer.__init__(self)
        self._list(FIRST)

    def answer(self, seen: Seen) -> Reply:
        if seen.path == "/go-on":
            self._list((*FIRST, *LATER))
            return page()
        if not seen.path.startswith("/hook/"):
            return super().answer(seen)
        _, _, trial, pid, nth, moment, channel = seen.path.split("/")
        with self.lock:
            number = self.taken[pid] = self.taken.get(pid, 0) + 1
        struck = number == int(nth)
        if not (struck and moment == "lost"):
            self._write_down(trial, channel, json.loads(seen.body))
        return Reply(write=lambda out: self._strike(out, int(pid), moment)) if struck else page()

    def _write_down(self, trial: str, channel: str, told: dict[str, str]) -> None:
        line = json.dumps({"channel": channel, "title": told["title"], "message": told["message"]})
        with self.lock, (self.folder / trial / "arrived").open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def _strike(self, out, pid: int, moment: str) -> None:
        os.kill(pid, signal.SIGSTOP)  # so that it has no time to do anything with the answer
        if moment == "answered":
            out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            out.flush()
        os.kill(pid, signal.SIGKILL)

    def _list(self, numbers: tuple[int, ...]) -> None:
        items = ""
        for number in numbers:
            title, text = story(number)
            items += self._item(f"/{number}.html", title, text)
        if len(numbers) > 1:
            items += self._item("/round.html", "Loadstar raises $20m Series A", ROUND)
        feed = f'<rss version="2.0"><channel><title>Ledger</title>{items}</channel></rss>'
        self.on("/feed", page(feed, Content_Type="text/xml"))

    def _item(self, path: str, title: str, text: str) -> str:
        paragraphs = "".join(f"<p>{line}</p>" for line in text.splitlines())
        html = ARTICLE.format(title=title, day="2026-03-09", paragraphs=paragraphs)
        self.on(path, page(html, Content_Type="text/html; charset=utf-8"))
        return (
            f"<item><title>{title}</title><link>{self.url(path)}</link><pubDate>2026-03-09T08:00:00Z</pubDate></item>"
        )


class Town:
    """The server in a process of its own, so that those who fork have no threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.port = 0

    def __enter__(self) -> Town:
        read, write = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            scribe = Scribe(self._folder)
            os.write(write, str(scribe.port).encode())
            while os.getppid() != 1:  # ends with its parent, however that ends
                signal.sigtimedwait([signal.SIGTERM], 1)
            os._exit(0)
        self.port = int(os.read(read, 10))
        return self

    def go_on(self) -> None:
        """List the later news too."""
        urllib.request.urlopen(f"http://127.0.0.1:{self.port}/go-on", timeout=10).close()

    def __exit__(self, *_: object) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
