"""Ten thousand alerts over ten channels, one dead and one slow, through the real command and real receivers.

The others need no longer than alone, and memory stays flat. Run it with -s to see the figures.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.store import DeliveryState, Store
from tests.alerting import NEWS
from tests.servers import NewsServer, Reply, Seen, page

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
GOOD = tuple(f"good{number}" for number in range(8))
ALL = (*GOOD, "dead", "slow")
ROUTES = 8  # each below its cap, so that every alert is a message of its own
SLOW = 0.02  # seconds that the slow one takes for a message


class Receivers(NewsServer):
    """Remembers of each channel how many messages came, and when the first and the last."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()
        self.first = 0.0
        self.last: dict[str, float] = {}
        super().__init__()

    def answer(self, seen: Seen) -> Reply:
        name, now = seen.path.strip("/"), time.monotonic()
        self.first = self.first or now
        self.last[name] = now
        self.taken[name] += 1
        return Reply(write=_slowly) if name == "slow" else page()

    @property
    def good_ones_done(self) -> float:
        """Seconds from the first message of all to the last of a good channel."""
        return max(self.last[name] for name in GOOD) - self.first


def _slowly(out) -> None:
    time.sleep(SLOW)
    out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


@dataclass
class Delivered:
    """What one command did: what its receivers saw, its seconds, its peak of memory in bytes."""

    receivers: Receivers
    seconds: float = 0.0
    memory: int = 0
    counts: dict[str, dict[DeliveryState, int]] = field(default_factory=dict)


def configured(folder: Path, channels: tuple[str, ...], port: int) -> dict[str, str]:
    """The configuration of these channels, as an environment that names it."""
    folder.mkdir()
    tables = [f'[[channel]]\nid = "{name}"\nurl_env = "{name.upper()}"\n' for name in channels]
    names = ", ".join(f'"{name}"' for name in channels)
    tables += [f'[[route]]\nid = "r{n}"\nchannels = [{names}]\nzone = "UTC"\ncap = 500\n' for n in range(ROUTES)]
    (folder / "alerts.toml").write_text("\n".join(tables))
    source = 'id = "x"\nname = "X"\nkind = "feed"\nurl = "https://x.example/feed"\nlanguage = "en"\n'
    (folder / "sources.toml").write_text(f"[[source]]\n{source}")
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = free.getsockname()[1]
    ports = {name: nobody if name == "dead" else port for name in channels}
    urls = {name.upper(): f"json://127.0.0.1:{ports[name]}/{name}" for name in channels}
    own = {"FUNDWATCH_CONFIG": str(folder), "FUNDWATCH_DATABASE_URL": f"sqlite:///{folder}/fundwatch.db"}
    return {**os.environ, **urls, **own}


def queue(url: str, channels: tuple[str, ...], each: int) -> None:
    with Store.open(url) as store, store.unit() as unit:
        for number in range(each):
            alert = unit.add_alert("new", payload=replace(NEWS, name=f"Fund {number}").as_payload(), now=NOW)
            for channel in channels:
                unit.add_delivery(alert, channel, route=f"r{number % ROUTES}", due=NOW)


def delivered(folder: Path, channels: tuple[str, ...], each: int) -> Delivered:
    """Queue that many alerts for each channel and run `fundwatch deliver`."""
    done = Delivered(Receivers())
    environ = configured(folder, channels, done.receivers.port)
    queue(environ["FUNDWATCH_DATABASE_URL"], channels, each)
    started = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "flows", "deliver"], env=environ, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    done.seconds, done.memory = time.monotonic() - started, used.ru_maxrss * 1024
    done.receivers.close()
    assert process.returncode == 0
    with Store.open(environ["FUNDWATCH_DATABASE_URL"]) as store:
        done.counts = store.delivery_counts()
    assert {name: done.counts[name] for name in GOOD} == {name: {DeliveryState.SENT: each} for name in GOOD}
    assert {name: done.receivers.taken[name] for name in GOOD} == dict.fromkeys(GOOD, each)
    return done


@pytest.mark.load
@pytest.mark.timeout(400)  # 60 s on two idle cores
def test_ten_thousand_alerts_over_ten_channels_hold_up_no_other_and_take_no_more_memory(tmp_path):
    alone = delivered(tmp_path / "alone", GOOD, 100)
    few = delivered(tmp_path / "few", ALL, 100)
    many = delivered(tmp_path / "many", ALL, 1000)
    for what, done in {"alone": alone, "few": few, "many": many}.items():
        told = f"{done.seconds:.1f} s, good ones {done.receivers.good_ones_done:.1f} s, {done.memory / 1e6:.0f} MB"
        print(f"{what}: {sum(done.receivers.taken.values())} messages, {told}")  # noqa: T201 - the figures
    assert few.receivers.good_ones_done < 1.6 * alone.receivers.good_ones_done + 1.0  # other tests run beside this one
    assert few.receivers.last["slow"] - few.receivers.first > 100 * SLOW
    assert many.counts["slow"] == {DeliveryState.SENT: 1000}
    assert many.counts["dead"] == {DeliveryState.FAILED: 1000}
    assert many.memory - few.memory < 40_000_000
