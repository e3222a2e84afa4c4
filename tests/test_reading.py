"""Workers that read pages: what a page does to its reader costs that page only."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import psutil
import pytest

from extractors.facts import Article, FeedItem, FeedReading, Page
from flows.outcomes import Ending, Outcome
from flows.reading import PageReader, ToRead

NOW = datetime(2026, 3, 1, tzinfo=UTC)
URL = "https://news.example/a"
HTML = """<html><head><title>青岚基金</title></head><body><h1>青岚基金</h1>
<p>青岚市成长产业基金昨日揭牌，基金总规模10亿元，由青岚国投与云汀资本共同出资。</p></body></html>"""


def page(body: str | bytes = HTML) -> Page:
    return Page(URL, URL, 200, {"content-type": "text/html"}, body if isinstance(body, bytes) else body.encode(), NOW)


def list_badly(asked: Page, source: str) -> FeedReading:
    """A reader of documents that does what the body says."""
    read_badly(Page(URL, URL, 200, {}, asked.body.strip(), NOW), UTC, None)
    return FeedReading(title=f"{source} {os.getpid()}")


def read_badly(asked: Page, zone: tzinfo, item: FeedItem | None) -> Article:
    """A reader that does what the body says; a worker imports it by name."""
    what, _, rest = asked.body.decode().partition(" ")
    if what == "hang":
        time.sleep(60)
    if what == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "exit":
        os._exit(3)
    if what == "raise":
        raise RecursionError(rest)
    if what == "eat":
        return bytearray(3 * 1024**3) and None  # type: ignore[return-value]
    return Article(what, None, None, rest, None, None, "en")


@pytest.fixture(scope="module")
def careless():
    """Two workers that read as `read_badly`, with a second for each page."""
    with PageReader(workers=2, seconds=1, read=read_badly) as reader:
        yield reader


@pytest.mark.parametrize(("body", "reason"), [("hang", "more than 1 s"), ("die", "ended its worker")])
def test_a_document_of_a_source_that_ends_its_reader_is_a_problem(careless, body, reason):
    listed = careless.document(list_badly, page(body.encode().ljust(100_000)), "news")
    assert reason in listed.problem
    assert careless.document(list_badly, page(b"next".ljust(100_000)), "news").title.startswith("news ")


def test_a_small_document_needs_no_worker():
    reader = PageReader(workers=1)
    assert reader.document(list_badly, page(b"small"), "news").title == f"news {os.getpid()}"
    assert reader._pool is None


BAD = [
    ("hang", "more than 1 s"),
    ("die", "ended its worker"),
    ("exit", "ended its worker"),
    ("raise too deep", "RecursionError: too deep"),
    pytest.param("eat", "MemoryError", marks=pytest.mark.skipif(sys.platform != "linux", reason="no address limit")),
]


@pytest.mark.parametrize(("body", "reason"), BAD)
def test_a_page_that_ends_its_reader_is_unreadable_and_the_next_is_read(careless, body, reason):
    ending = careless.read(page(body.encode()), zone=UTC)
    assert isinstance(ending, Ending)
    assert ending.outcome is Outcome.UNREADABLE
    assert reason in ending.reason
    assert careless.read(page(b"next"), zone=UTC).key == "next"


def test_pages_come_back_in_their_order_whatever_some_of_them_do(careless):
    bodies = ["a", "hang", "b", "die", "c", "raise", "d", *map(str, range(40))]
    found = list(careless.read_all(ToRead(page(body.encode()), UTC, ref=body) for body in bodies))
    assert [asked.ref for asked, _ in found] == bodies
    assert [result.key for _, result in found if isinstance(result, Article)] == [
        "a",
        "b",
        "c",
        "d",
        *map(str, range(40)),
    ]


def test_only_a_few_pages_are_taken_ahead(careless):
    taken = []

    def asked():
        for number in range(1000):
            taken.append(number)
            yield ToRead(page(str(number).encode()), UTC)

    found = careless.read_all(asked())
    next(found)
    assert len(taken) <= 16
    found.close()


def test_an_article_is_read_and_a_page_without_one_says_why():
    with PageReader(workers=1) as reader:
        article = reader.read(page(), zone=UTC, item=FeedItem(URL, published=NOW))
        assert isinstance(article, Article)
        assert (article.title, article.published) == ("青岚基金", NOW)
        assert reader.read(page(b""), zone=UTC) == Ending(Outcome.UNREADABLE, "the answer is empty")


def test_a_huge_page_is_refused_at_once():
    with PageReader(workers=1) as reader:
        reader.read(page(), zone=UTC)
        begun = time.perf_counter()
        ending = reader.read(page(b"<html>" + b"<p>fund</p>" * 5_000_000), zone=UTC)
        assert time.perf_counter() - begun < 3
        assert "too large: 55.0 MB" in ending.reason


def test_nothing_starts_before_the_first_page_and_nothing_stays_after_the_last():
    before = set(psutil.Process().children(recursive=True))
    with PageReader(workers=2) as reader:
        assert set(psutil.Process().children(recursive=True)) == before
        reader.read(page(), zone=UTC)
        workers = {child for child in psutil.Process().children(recursive=True) if child not in before}
        assert workers
    helpers = {"forkserver", "resource_tracker"}  # one each for the process; they end with it
    left = [child for child in workers if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]
    assert all(any(name in " ".join(child.cmdline()) for name in helpers) for child in left)
    assert len(left) <= 2


ORPHANS = f"""
import os, signal, psutil
from datetime import datetime, UTC
from extractors.facts import Page
from flows.reading import PageReader
if __name__ == "__main__":
    reader = PageReader(workers=2)
    reader.read(Page("{URL}", "{URL}", 200, {{}}, b"<p>x</p>", datetime(2026, 3, 1, tzinfo=UTC)), zone=UTC)
    print(*(child.pid for child in psutil.Process().children(recursive=True)), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_killed_run_leaves_no_worker_behind(tmp_path):
    script = tmp_path / "run.py"
    script.write_text(ORPHANS, encoding="utf-8")
    killed = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=60, check=False)
    pids = [int(pid) for pid in killed.stdout.split()]
    assert len(pids) >= 3
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and any(is_alive(pid) for pid in pids):
        time.sleep(0.05)
    assert not [pid for pid in pids if is_alive(pid)]


def is_alive(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        ("FileNotFoundError(2, 'gone')", False),
        ("EOFError()", False),
        ("BrokenPipeError()", False),
        ("ImportError()", True),
    ],
)
def test_a_worker_that_starts_after_the_last_page_says_nothing(failure, told):
    command = [sys.executable, "-c", f"import flows.preloaded; raise {failure}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent)
    assert ("Traceback" in done.stderr) is told


HEAVY = {"trafilatura", "pebble", "lxml", "warcio", "opencc"}


def test_importing_the_reader_is_cheap():
    code = f"import sys, flows.reading, flows.archive; print({HEAVY} & set(sys.modules))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent)
    assert done.stdout == "set()\n"
