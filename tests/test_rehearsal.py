import json
from datetime import UTC, date, datetime, timedelta

import pytest
from pydantic import SecretStr

from extractors.facts import Article, Evidence, FundStatus, Money, Sighting, Stage
from flows.alerts import NotSent, Sent
from flows.errors import UsageError
from flows.judge import Ruling, edit
from flows.outcomes import Outcome
from flows.rehearsal import preview_route, problem_of, send_test
from flows.settings import Channel, Route, default_config_dir, load_settings
from flows.store import Store
from tests.servers import page

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
TEXT = "Markets were calm. Quay Partners has launched the Quay Fund for ports. It rained."


@pytest.fixture
def settings():
    made = [Channel(id="desk", url_env=SecretStr("json://localhost/x"))]
    usual = {"channels": ("desk",), "zone": "UTC"}
    routes = [
        Route(id="all", **usual),
        Route(id="chips", sectors=("semiconductors",), **usual),
        Route(id="late", enabled=False, kinds=("run",), digest={"every": "hour"}, **usual),
    ]
    changes = {"channels": tuple(made), "routes": tuple(routes)}
    return load_settings(default_config_dir(), environ={}).model_copy(update=changes)


@pytest.fixture
def store(sqlite_url):
    with Store.open(sqlite_url) as opened:
        for number, status in enumerate((FundStatus.NEW, FundStatus.NEW, FundStatus.REVIEW)):
            keep(opened, number, status)
        yield opened


def keep(store: Store, number: int, status: FundStatus) -> None:
    url, start = f"https://x.example/{number}", TEXT.index("launched")
    article = Article(url, url, "Quay", TEXT, NOW, date(2026, 3, 5), "en", "X")
    proof = Evidence("stage", "launched", "text", start, start + 8, "launched", "en launched")
    size = Money(5_000_000, "EUR", "€5m")
    facts = Sighting(f"Quay Fund {number}", Stage.LAUNCHED, 0.8, size=size, sectors=("ports",), evidence=(proof,))
    with store.unit() as unit:
        unit.add_article(article, now=NOW, outcome=Outcome.FUNDS)
        stored = unit.add_sighting(facts, article_key=url, fund_id=None, rules_version="1", now=NOW)
        unit.set_status(stored.fund_id, status)


def test_a_preview_shows_what_a_route_would_have_told_and_keeps_nothing(store, settings):
    shown = list(preview_route(store, settings, "all", since=NOW - timedelta(days=1)))
    assert sorted(one.message.title[:21] for one in shown) == ["New fund: Quay Fund 0", "New fund: Quay Fund 1"]
    assert "Quay Partners has launched the Quay Fund for ports." in shown[0].message.body
    assert "alert" not in shown[0].message.body
    assert store.alerts() == []


@pytest.mark.parametrize(("route", "since"), [("chips", timedelta(days=1)), ("all", -timedelta(days=1))])
def test_a_preview_holds_to_the_filters_and_the_time(store, settings, route, since):
    assert list(preview_route(store, settings, route, since=NOW - since)) == []


def test_a_preview_quotes_no_words_that_a_person_has_overruled(store, settings):
    fund = next(fund for fund in store.funds() if fund.facts.name == "Quay Fund 0")
    with store.unit() as unit:
        edit(unit, fund.fund_id, {"stage": Stage.PLANNED}, Ruling("only planned", "ana", NOW))
    told = {one.message.title: one.text for one in preview_route(store, settings, "all", since=NOW - timedelta(days=1))}
    quoted = {title: "has launched" in text for title, text in told.items()}
    assert quoted == {
        "New fund: Quay Fund 0 · €5m · planned": False,
        "New fund: Quay Fund 1 · €5m · launched": True,
    }


def test_a_preview_of_a_mail_is_the_text_that_its_reader_sees(store, settings):
    mail = Channel(id="desk", url_env=SecretStr("mailto://me:pw@localhost.example"))
    [first, *_] = preview_route(
        store, settings.model_copy(update={"channels": (mail,)}), "all", since=NOW - timedelta(days=1)
    )
    assert first.message.format == "html"
    assert "<" not in first.text
    assert {"Stage: launched", "Size: €5m"} <= set(first.text.splitlines())


def test_a_preview_of_a_digest_is_one_message_also_of_a_route_that_is_switched_off(store, settings):
    [shown] = preview_route(store, settings, "late", since=NOW - timedelta(days=1))
    assert shown.message.title == "2 fund alerts"


def test_a_route_that_does_not_exist_is_named(store, settings):
    with pytest.raises(UsageError, match="no route 'al' in the configuration; there is: all"):
        list(preview_route(store, settings, "al", since=NOW))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_test_message_reaches_its_channel(news_server, language):
    news_server.on("/x", page())
    channel = Channel(id="desk", url_env=SecretStr(f"json://127.0.0.1:{news_server.port}/x"))
    assert send_test(channel, language=language) == Sent()
    assert "desk" in json.loads(news_server.requests[0].body)["message"]


def test_a_test_message_to_a_dead_channel_says_why():
    assert isinstance(send_test(Channel(id="desk", url_env=SecretStr("json://127.0.0.1:1/x"))), NotSent)


def test_an_address_that_apprise_does_not_know_is_named_without_its_secret():
    assert problem_of(Channel(id="desk", url_env=SecretStr("json://localhost/x"))) is None
    problem = problem_of(Channel(id="desk", url_env=SecretStr("jsn://localhost/Gehe1m")))
    assert "channel desk" in problem
    assert "Gehe1m" not in problem
