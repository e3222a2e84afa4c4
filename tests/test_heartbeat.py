from pathlib import Path

import pytest
from pydantic import SecretStr

from flows.errors import ConfigurationError
from flows.heartbeat import beat
from flows.settings import default_config_dir, load_settings
from tests.servers import page


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


def test_an_address_that_is_not_of_the_web_stops_the_start(tmp_path: Path):
    for name in ("settings", "sources", "alerts"):
        (tmp_path / f"{name}.toml").write_bytes((default_config_dir() / f"{name}.toml").read_bytes())
    path = tmp_path / "settings.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('# url_env = "FUNDWATCH_HEART', 'url_env = "FUNDWATCH_HEART')
    )
    with pytest.raises(ConfigurationError, match=r"\[heartbeat\], url_env: names a variable that holds no web address"):
        load_settings(tmp_path, environ={"FUNDWATCH_HEARTBEAT": "file:///etc/passwd"})
