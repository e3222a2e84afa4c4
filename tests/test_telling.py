"""What one run tells of a fund of which it reads several articles: nothing lost, nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from extractors.facts import Money, Sighting, Stage
from flows.alerts import Message, Sent
from flows.cli import app
from flows.deliver import deliver
from flows.pipeline.telling import Teller
from flows.settings import Channel, Route, Settings, load_settings
from flows.store import Alert, DeliveryState, Store
from tests.desk import DAY, Desk
from tests.newsroom import Newsroom

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
FUND = Sighting("Larkspur Ports Fund II", Stage.LAUNCHED, 0.9, managers=("Larkspur Partners",))
SMALL, LARGE = Money(300_000_000, "EUR", "€300 million"), Money(450_000_000, "EUR", "€450 million")

LAUNCH = {
    "id": "launch",
    "url": "https://ledger.example/launch",
    "published": "2026-01-12",
    "title": "Alderbrook Partners launches Alderbrook Growth Fund III",
    "text": "Alderbrook Partners, a private equity firm in Leeds, today launched Alderbrook Growth Fund III, a buyout "
    "fund with a target of £400 million. It will invest in software companies in the north of England.",
}
CLOSE = {
    "id": "close",
    "url": "https://ledger.example/close",
    "published": "2026-06-20",
    "title": "Alderbrook Growth Fund III holds first close at £250 million",
    "text": "Alderbrook Partners has held a first close of Alderbrook Growth Fund III at £250 million against a target "
    "of £400 million. Investors include the Harewood Pension Fund.",
}


def backfilled(newsroom: Newsroom, *articles: dict[str, str]) -> None:
    """Read an archive of these articles, telling each fund, without a process of its own."""
    archive = newsroom.folder / f"{articles[0]['id']}.jsonl"
    archive.write_text("\n".join(map(json.dumps, articles)), encoding="utf-8")
    said(newsroom, "backfill", "--direct", "--archive", str(archive), "--alerts", "each")


def said(newsroom: Newsroom, *words: str) -> str:
    result = CliRunner(env=newsroom.environment).invoke(app, words)
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())


def test_a_launch_and_a_close_read_in_one_backfill_are_one_alert_that_tells_both(newsroom: Newsroom) -> None:
    backfilled(newsroom, LAUNCH, CLOSE)
    (alert,) = newsroom.alerts
    assert alert["title"].startswith("New fund: Alderbrook Growth Fund III")
    for words in ("Stage: launched → first close", "£250 million", "Leeds", "/close", "/launch"):
        assert words in alert["message"]
    assert said(newsroom, "alerts", "list").count("sent") == 2  # the head of its column, and the one alert
    (fund,) = newsroom.export("funds")
    shown = said(newsroom, "funds", "show", str(fund["fund_id"]))
    assert "new (alert 1) stage: launched → first_close" in shown


def test_so_are_they_when_one_daily_run_finds_both(newsroom: Newsroom) -> None:
    for article in (LAUNCH, CLOSE):
        newsroom.publish(article["id"], article["title"], article["text"], article["published"])
    said(newsroom, "run", "--direct")
    (alert,) = newsroom.alerts
    assert alert["title"].startswith("New fund: Alderbrook Growth Fund III")
    for words in ("Stage: launched → first close", "£250 million", "Leeds", "/close", "/launch"):
        assert words in alert["message"]


# ---------------------------------------------------------------- one run, several articles, several routes


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    with Store.open(sqlite_url) as store:
        yield store


def routes(**kinds: dict[str, object]) -> Settings:
    """The configuration with a channel and a route of each name."""
    settings = load_settings(Path(__file__).parent.parent / "config", environ={})
    made = {
        "channels": tuple(Channel(id=name, url_env=SecretStr("json://localhost/hook")) for name in kinds),
        "routes": tuple(Route(id=name, channels=(name,), zone="UTC", **wishes) for name, wishes in kinds.items()),
    }
    return settings.model_copy(update=made)


def begun(store: Store) -> int:
    with store.unit() as unit:
        return unit.begin_run("backfill", now=NOW, lease=timedelta(minutes=10), holder="test", window_from=None)


def sent(store: Store, settings: Settings) -> list[tuple[str, str]]:
    """Deliver what is due: to which channel, and how each message begins."""
    messages: list[tuple[str, str]] = []

    def sender(channel: Channel, message: Message) -> Sent:
        messages.append((channel.id, f"{message.title.split(':')[0]}: {message.body.splitlines()[0]}"))
        return Sent()

    deliver(store, settings, now=datetime(2026, 12, 1, tzinfo=UTC), sender=sender)
    return sorted(messages)


def alerts(store: Store) -> list[Alert]:
    return list(reversed(store.alerts()))


def test_who_wants_only_updates_hears_of_one_in_the_very_run_that_found_the_fund(store: Store) -> None:
    settings = routes(desk={}, watcher={"kinds": ("update",)})
    desk = Desk(store, Teller(settings, begun(store)))
    desk.tell(FUND)
    desk.tell(FUND_CLOSED)
    assert sent(store, settings) == [
        ("desk", "New fund: Stage: launched → first close"),
        ("watcher", "Fund update: Stage: launched → first close"),
    ]


FUND_CLOSED = Sighting("Larkspur Ports Fund II", Stage.FIRST_CLOSE, 0.9, size=SMALL, managers=("Larkspur Partners",))


def test_who_wants_a_fund_only_for_what_it_has_become_hears_of_it_as_new(store: Store) -> None:
    settings = routes(closes={"stages": ("first_close", "final_close")})
    desk = Desk(store, Teller(settings, begun(store)))
    desk.tell(FUND)
    assert alerts(store)[0].kind == "new"
    desk.tell(FUND_CLOSED)
    assert sent(store, settings) == [("closes", "New fund: Stage: launched → first close")]
    assert [alert.kind for alert in alerts(store)] == ["new"]


def test_a_fact_that_a_further_paper_of_the_same_run_adds_is_told_and_no_change(store: Store) -> None:
    settings = routes(desk={})
    desk = Desk(store, Teller(settings, begun(store)))
    desk.tell(FUND)
    desk.tell(Sighting("Larkspur Ports Fund II", Stage.LAUNCHED, 0.9, size=SMALL, managers=FUND.managers))
    (alert,) = alerts(store)
    assert alert.payload["size"]["as_written"] == "€300 million"
    assert "changes" not in alert.payload


def test_what_changes_after_an_alert_has_gone_out_is_an_update_even_in_the_same_run(store: Store) -> None:
    settings = routes(desk={})
    desk = Desk(store, Teller(settings, begun(store)))
    desk.tell(FUND)
    assert sent(store, settings) == [("desk", "New fund: Stage: launched")]
    desk.tell(FUND_CLOSED)
    assert sent(store, settings) == [("desk", "Fund update: Stage: launched → first close")]


def test_three_stages_in_one_run_are_one_change_from_the_first_to_the_last(store: Store) -> None:
    settings = routes(desk={})
    desk = Desk(store, Teller(settings, begun(store)))
    for stage, size in ((Stage.LAUNCHED, SMALL), (Stage.REGISTERED, SMALL), (Stage.FINAL_CLOSE, LARGE)):
        desk.tell(Sighting("Larkspur Ports Fund II", stage, 0.9, size=size, managers=FUND.managers))
    (alert,) = alerts(store)
    assert [(one["field"], one["before"], one["after"]) for one in alert.payload["changes"]] == [
        ("stage", "launched", "final_close"),
        ("size", "€300 million", "€450 million"),
    ]


def test_stages_that_are_read_the_wrong_way_round_are_told_from_the_first_to_the_last(store: Store) -> None:
    settings = routes(desk={})
    desk = Desk(store, Teller(settings, begun(store)))
    for stage, day in ((Stage.FIRST_CLOSE, 90), (Stage.REGISTERED, 40), (Stage.PLANNED, 0), (Stage.LAUNCHED, 20)):
        desk.tell(replace(FUND, stage=stage, place="Oslo" if day else "Norway"), day=DAY + timedelta(days=day))
    (alert,) = alerts(store)
    assert [(one["before"], one["after"]) for one in alert.payload["changes"]] == [("planned", "first_close")]
    assert alert.payload["place"] == "Oslo"
    assert [link["title"] for link in alert.payload["links"]] == ["a1", "a2", "a4", "a3"]  # the one quoted, the newest


def test_two_records_of_one_run_that_a_third_article_makes_one_are_one_alert(store: Store) -> None:
    settings = routes(desk={}, sized={"min_size": {"amount": 10**9, "currency": "CNY"}})
    desk = Desk(store, Teller(settings, begun(store)))
    wuhu = {"place": "Wuhu", "sectors": ("robotics",), "sponsors": ("Wanjiang Group", "Norwood")}
    size = Money(3 * 10**9, "CNY", "30亿元")
    chinese = Sighting("机器人产业基金", Stage.LAUNCHED, 0.9, size=size, place="芜湖", sponsors=("云岭集团",))
    desk.tell(Sighting("Wuhu robotics fund", Stage.LAUNCHED, 0.9, **wuhu), day=DAY)
    desk.tell(chinese, day=DAY - timedelta(days=200))
    bridge = {"name": "芜湖市机器人产业基金", "sponsors": ("云岭集团", "皖江集团"), "sectors": ("机器人",)}
    desk.tell(replace(chinese, **bridge), day=DAY + timedelta(days=1))
    assert len(list(store.funds())) == 1
    assert sorted(channel for channel, _ in sent(store, settings)) == ["desk", "sized"]
    assert [alert.kind for alert in alerts(store)] == ["new", "new"]
    assert {one.digest_id for one in store.deliveries() if one.state is DeliveryState.GATHERED} == {1}
