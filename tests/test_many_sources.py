"""Two thousand unchanged feeds of two hundred hosts: hardly slower than asking for them and doing nothing else."""

import asyncio
import multiprocessing
import resource
import socket
import sys
import time
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from flows.fetch import Fetcher
from flows.settings import Source
from flows.sources import poll_all
from flows.store.records import SourceState
from tests.servers import fetch_settings

HOSTS, FEEDS = 200, 10
NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
pytestmark = [
    pytest.mark.load,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux answers on all of 127.0.0.0/8"),
]


class Unchanged(asyncio.Protocol):
    """Answers 304 to everything, but never to addresses with `hang` in them."""

    def connection_made(self, transport):
        self.transport, self.waiting = transport, b""

    def data_received(self, data):
        self.waiting += data
        while b"\r\n\r\n" in self.waiting:
            head, self.waiting = self.waiting.split(b"\r\n\r\n", 1)
            if b"hang" not in head:
                self.transport.write(b'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n')


def serve(listening):
    async def forever():
        server = await asyncio.get_running_loop().create_server(Unchanged, sock=listening)
        await server.serve_forever()

    asyncio.run(forever())


def _until_it_answers(port):
    with httpx.Client(trust_env=False, timeout=20) as client:
        assert client.get(f"http://127.0.1.1:{port}/").status_code == 304


@pytest.fixture(scope="module")
def port():
    with socket.create_server(("0.0.0.0", 0), backlog=500) as listening:  # all of 127.0.1.x
        process = multiprocessing.get_context("spawn").Process(target=serve, args=(listening,), daemon=True)
        process.start()
        port = listening.getsockname()[1]
        _until_it_answers(port)
        yield port
        process.terminate()
        process.join(5)


def feeds(port, *, hanging=0):
    """Addresses of all feeds, host after host; every `hanging`th never answers."""
    names = [f"127.0.1.{host}:{port}/{feed}" for feed in range(FEEDS) for host in range(1, HOSTS + 1)]
    return [f"http://{name}{'hang' if hanging and n % hanging == 0 else ''}" for n, name in enumerate(names)]


def polled(urls):
    """Seconds, and the polls with the seconds at which each was done."""
    sources = [Source(id=f"s{n}", name=url, kind="feed", url=url, language="zh") for n, url in enumerate(urls)]
    states = {s.id: SourceState(s.id, url=s.url, etag='"1"', unconditional_at=NOW, last_success=NOW) for s in sources}
    settings = fetch_settings(private_hosts=("127.0.0.0/8",), total_timeout=timedelta(seconds=3))
    start, done = time.perf_counter(), []
    with Fetcher(settings, connections=2) as fetcher:
        for poll in poll_all(sources, states, fetcher, now=NOW):
            done.append((poll, time.perf_counter() - start))  # noqa: PERF401 - the moment counts
    return time.perf_counter() - start, done


def bare(urls):
    start = time.perf_counter()
    with httpx.Client(trust_env=False) as client:
        for url in urls:
            assert client.get(url, headers={"If-None-Match": '"1"'}).status_code == 304
    return time.perf_counter() - start


def test_two_thousand_unchanged_feeds_cost_little_more_than_a_bare_loop(port):
    urls = feeds(port)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rounds = [(polled(urls), bare(urls)) for _ in range(2)]  # side by side: a busy machine is busy for both
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    for (_, done), _ in rounds:
        assert all(poll.unchanged for poll, _ in done)
        assert len(done) == HOSTS * FEEDS
    assert min(ours / theirs for (ours, _), theirs in rounds) <= 1.5  # 0.2 to 0.4 where two cores are busy otherwise
    assert grown < 100


def test_hanging_feeds_hold_up_no_others(port):
    usual, _ = polled(feeds(port))
    _, done = polled(feeds(port, hanging=20))
    well = [moment for poll, moment in done if not poll.problem]
    assert len(well) == HOSTS * FEEDS * 19 // 20
    assert {poll.problem for poll, _ in done if poll.problem} <= {
        "no whole answer within 3 s",
        *(f"127.0.1.{host} gave no answer earlier in this run" for host in range(1, HOSTS + 1)),
    }
    assert max(well) < 2 * usual + 6  # a hundred of them wait 3 s each: one after the other that would be five minutes
