"""What chat services are really sent: apprise's own classes for them, pointed at a server on this machine."""

import json
from urllib.parse import parse_qs

import pytest
from pydantic import SecretStr

from flows.alerts import Courier, Sent, compose_news
from flows.settings import Channel
from tests.alerting import EVIL, LONG, NEWS, many
from tests.servers import NewsServer, page

# service -> its apprise address, the attribute of apprise's class that holds the service's address (a format gets what
# the class puts in), what the service answers, and where in what it is sent the words stand.
SERVICES = {
    "slack": ("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#funds", "webhook_url", "ok"),
    "telegram": ("tgram://123456789:abcdefghijklmnopqrstuvwxyz123456789/12315544", "notify_url", '{"ok": true}'),
    "dingtalk": (f"dingtalk://{'d' * 40}", "notify_url", '{"errcode": 0}'),
    "feishu": (f"feishu://{'f' * 36}", "notify_url", '{"code": 0}'),
    "wecom": (f"wecombot://{'k' * 36}", "api_url", '{"errcode": 0}'),
    "discord": ("discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js", "notify_url", ""),
}


def words_of(service: str, body: bytes) -> str:
    told = (
        json.loads(body) if body[:1] in b"{[" else {name: values[0] for name, values in parse_qs(body.decode()).items()}
    )
    places = {
        "slack": lambda: told["attachments"][0]["title"] + "\n" + told["attachments"][0]["text"],
        "telegram": lambda: told["text"],
        "dingtalk": lambda: told["text"]["content"],
        "feishu": lambda: told["content"]["text"],
        "wecom": lambda: told["text"]["content"],
        "discord": lambda: told["content"],
    }
    return places[service]()


@pytest.fixture(params=SERVICES)
def service(request, news_server: NewsServer, monkeypatch):
    """A courier to a service, and what it has been sent."""
    address, attribute, answer = SERVICES[request.param]
    courier = Courier(Channel(id="desk", url_env=SecretStr(address)))
    monkeypatch.setattr(courier.plugin, attribute, news_server.url(f"/{request.param}"))
    news_server.answer = lambda seen: (news_server.requests.append(seen), page(answer))[1]

    def send(news, kind="new", tongue="zh") -> str:
        message = compose_news(kind, news, 17, tongue, courier.look)
        assert courier.send(message, time_limit=20) == Sent()
        return words_of(request.param, news_server.requests[-1].body)

    return send


def test_a_fund_is_told_whole(service):
    told = service(NEWS)
    for words in (
        "新基金：Harbour Growth Fund II",
        "首次关闭",
        "12亿元",
        "Harbour Capital",
        NEWS.quote,
        "提醒编号 17",
    ):
        assert words in told
    assert "https://wire.example/harbour?id=1&" in told


def test_a_long_one_is_whole_within_the_limits(service):
    told = service(LONG)
    assert told.rstrip().endswith("提醒编号 17")


def test_a_summary_tells_how_many_it_leaves_out(service):
    told = service(many(500), "digest")
    assert "500" in told
    assert "提醒编号 17" in told


def test_nothing_from_the_web_acts(service):
    told = service(EVIL)
    for mark in ("@everyone", "@all", "<!channel", "<@U123", "<at ", "<script", "javascript:"):
        assert mark not in told
