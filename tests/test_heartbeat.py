from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from flows.errors import ConfigurationError
from flows.heartbeat import beat, silence
from flows.outcomes import Tally
from flows.settings import default_config_dir, load_settings
from flows.store import Store
from tests.servers import page

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def settings():
    return load_settings(default_config_dir(), environ={})


def test_without_an_address_nothing_is_asked(settings):
    assert settings.heartbeat is None
    assert beat(settings) is None


def test_the_address_is_asked_for(settings, news_server):
    url = news_server.on("/ping/Gehe1m", page())
    assert beat(settings.model_copy(update={"heartbeat": SecretStr(url)})) is None
    assert [seen.method for seen in news_server.asked("/ping/Gehe1m")] == ["GET"]


def test_a_failure_is_a_sentence_without_the_address(settings, news_server):
    refused = news_server.on("/ping/Gehe1m", page("no", 500))
    for url in (refused, "http://127.0.0.1:1/ping/Gehe1m"):
        problem = beat(settings.model_copy(update={"heartbeat": SecretStr(url)}))
        assert problem.startswith("the heartbeat did not arrive: ")
        assert "Gehe1m" not in problem


def test_silence_is_told_when_no_daily_run_was_complete_for_26_hours(sqlite_url):
    with Store.open(sqlite_url) as store:
        assert silence(store, now=NOW) == "no daily run has ever been complete"
        with store.unit() as unit:
            run = unit.begin_run("daily", now=NOW, lease=timedelta(minutes=5), holder="x")
            unit.end_run(run, state="complete", tally=Tally(0), now=NOW)
        assert silence(store, now=NOW + timedelta(hours=26)) is None
        told = silence(store, now=NOW + timedelta(hours=30))
    assert told == "no complete daily run for 30 h: the last one ended at 2026-03-06 08:00 UTC"


def test_an_address_that_is_not_of_the_web_stops_the_start(tmp_path: Path):
    for name in ("settings", "sources", "alerts"):
        (tmp_path / f"{name}.toml").write_bytes((default_config_dir() / f"{name}.toml").read_bytes())
    path = tmp_path / "settings.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('# url_env = "FUNDWATCH_HEART', 'url_env = "FUNDWATCH_HEART')
    )
    with pytest.raises(ConfigurationError, match=r"\[heartbeat\], url_env: names a variable that holds no web address"):
        load_settings(tmp_path, environ={"FUNDWATCH_HEARTBEAT": "file:///etc/passwd"})
