"""Ten thousand alerts over ten channels, one dead and one slow: the others need no longer, and memory stays flat."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
from pydantic import SecretStr

from flows.alerts import Message, NotSent, Sent
from flows.deliver import deliver
from flows.settings import Channel, Rates, Route, Settings, load_settings
from flows.store import DeliveryState, Store
from tests.alerting import NEWS

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
GOOD = tuple(f"good{number}" for number in range(8))
ROUTES = 8  # each below its cap, so that every alert is a message of its own


class Receivers:
    """Good ones take a message in a millisecond, the slow one in twenty, the dead one none; all remember when."""

    def __init__(self) -> None:
        self.start = time.monotonic()
        self.last: dict[str, float] = {}
        self.most = 0

    def __call__(self, channel: Channel, message: Message) -> Sent | NotSent:
        if channel.id == "dead":
            return NotSent("no answer", hung=True)
        time.sleep(0.02 if channel.id == "slow" else 0.001)
        self.last[channel.id] = time.monotonic() - self.start
        if message.body.endswith("0"):
            self.most = max(self.most, psutil.Process().memory_info().rss)
        return Sent()

    @property
    def good_ones_done(self) -> float:
        return max(self.last[name] for name in GOOD)


def settled(channels: tuple[str, ...]) -> Settings:
    made = tuple(Channel(id=name, url_env=SecretStr("json://localhost/x")) for name in channels)
    routes = tuple(Route(id=f"r{n}", channels=channels, zone="UTC", cap=500) for n in range(ROUTES))
    usual = load_settings(Path(__file__).parent.parent / "config", environ={})
    return usual.model_copy(update={"channels": made, "routes": routes, "rates": Rates()})


def queue(store: Store, channels: tuple[str, ...], each: int) -> None:
    with store.unit() as unit:
        for number in range(each):
            alert = unit.add_alert("new", payload=replace(NEWS, name=f"Fund {number}").as_payload(), now=NOW)
            for channel in channels:
                unit.add_delivery(alert, channel, route=f"r{number % ROUTES}", due=NOW)


def delivered(tmp_path: Path, channels: tuple[str, ...], each: int) -> Receivers:
    with Store.open(f"sqlite:///{tmp_path}/{len(channels)}-{each}.db") as store:
        queue(store, channels, each)
        receivers = Receivers()
        deliver(store, settled(channels), now=NOW, sender=receivers)
        counts = store.delivery_counts()
    assert {channel: counts[channel] for channel in GOOD} == {name: {DeliveryState.SENT: each} for name in GOOD}
    return receivers


@pytest.mark.slow
def test_a_dead_and_a_slow_channel_cost_the_others_no_time(tmp_path):
    alone = delivered(tmp_path, GOOD, 200)
    beside = delivered(tmp_path, (*GOOD, "dead", "slow"), 200)
    assert beside.good_ones_done < 1.6 * alone.good_ones_done + 1.0  # other tests may run beside this one
    assert beside.last["slow"] > 200 * 0.02


@pytest.mark.slow
@pytest.mark.timeout(300)  # 25 s on two idle cores
def test_ten_thousand_alerts_take_no_more_memory_than_one_thousand(tmp_path):
    channels = (*GOOD, "dead", "slow")
    few = delivered(tmp_path, channels, 100)
    many = delivered(tmp_path, channels, 1000)
    assert many.most - few.most < 40_000_000
