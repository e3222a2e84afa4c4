"""Alerts over MQTT, with a real broker that the test starts."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from flows.alerts import Message, NotSent, Sent, send
from tests.alerting import channel
from tests.chaos_town import ARCHIVED, archive

mqtt = pytest.importorskip("paho.mqtt.client", reason="MQTT comes with the extra mqtt")
MOSQUITTO = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin")
pytestmark = pytest.mark.skipif(MOSQUITTO is None, reason="no broker: apt-get install mosquitto")

MESSAGE = Message("New fund: Harbour", "USD 1 million · alert 17", "text")


@dataclass
class Broker:
    """A broker on a port of its own, and all that a subscriber of it hears."""

    folder: Path
    strangers: bool = True
    heard: list[str] = field(default_factory=list)
    port: int = 0
    _process: subprocess.Popen[bytes] | None = None
    _client: Any = None

    def start(self) -> None:
        if not self.port:
            with socket.create_server(("127.0.0.1", 0)) as free:
                self.port = free.getsockname()[1]
        rules = f"listener {self.port} 127.0.0.1\nallow_anonymous {str(self.strangers).lower()}\n"
        (self.folder / "broker.conf").write_text(rules)
        self._process = subprocess.Popen(
            [str(MOSQUITTO), "-c", str(self.folder / "broker.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(self._answers)
        if self.strangers:
            self._listen()

    def stop(self) -> None:
        if self._client is not None:
            self._client.disconnect()
            self._client.loop_stop()
            self._client = None
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def url(self, topic: str = "funds") -> str:
        return f"mqtt://127.0.0.1:{self.port}/{topic}"

    def _listen(self) -> None:
        joined: list[int] = []
        self._client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
        self._client.on_subscribe = lambda *_: joined.append(1)
        self._client.on_message = lambda _client, _data, message: self.heard.append(message.payload.decode())
        self._client.connect("127.0.0.1", self.port)
        self._client.subscribe("#", qos=1)
        self._client.loop_start()
        wait_for(lambda: joined)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True


def wait_for(what, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, f"nothing came of {what} within {seconds} s"
        time.sleep(0.02)


@pytest.fixture
def broker(tmp_path) -> Iterator[Broker]:
    made = Broker(tmp_path)
    made.start()
    yield made
    made.stop()


def test_a_message_reaches_a_subscriber(broker):
    assert send(channel(broker.url()), MESSAGE) == Sent()
    wait_for(lambda: broker.heard)
    assert broker.heard[0].splitlines()[-1] == MESSAGE.body


def test_a_dead_broker_is_an_answer(broker):
    broker.stop()
    assert isinstance(send(channel(broker.url()), MESSAGE), NotSent)


def test_a_broker_that_does_not_know_us_is_not_taken_for_a_receiver(tmp_path):
    strict = Broker(tmp_path, strangers=False)
    strict.start()
    try:
        assert isinstance(send(channel(strict.url() + "?rto=1"), MESSAGE, time_limit=10), NotSent)
    finally:
        strict.stop()


ALERTS = """
[[channel]]
id = "phone"
url_env = "FUNDWATCH_TEST_BROKER"

[[route]]
id = "all"
channels = ["phone"]
zone = "UTC"
"""


@pytest.mark.slow
def test_alerts_wait_for_a_broker_that_is_down_and_come_once(newsroom, broker, monkeypatch):
    newsroom.configure(alerts=ALERTS)
    monkeypatch.setenv("FUNDWATCH_TEST_BROKER", broker.url())
    broker.stop()
    words = ("backfill", "--direct", "--alerts", "each", "--archive", str(archive(newsroom.folder)))
    told = newsroom.call(*words)
    assert f"alerts: 0 sent, {len(ARCHIVED)} to be tried again" in told
    broker.start()
    for number in range(1, len(ARCHIVED) + 1):
        newsroom.call("alerts", "resend", str(number))
    assert f"alerts: {len(ARCHIVED)} sent" in newsroom.call("deliver")
    wait_for(lambda: len(broker.heard) == len(ARCHIVED))
    assert sorted(re.search(r"alert (\d+)$", one)[1] for one in broker.heard) == ["1", "2", "3"]


def test_without_the_library_of_mqtt_it_is_said_what_to_install(tmp_path):
    code = (
        "import sys; sys.modules['paho'] = None\n"
        "from tests.alerting import channel\n"
        "from flows.alerts import Message, send\n"
        "print(send(channel('mqtt://127.0.0.1/funds'), Message('', 'x', 'text')).reason)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == "channel desk needs the library of MQTT: pip install 'fundwatch[mqtt]'"
