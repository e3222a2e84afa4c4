"""fundwatch sources: what a person types to see how sources are doing, and to let them come and go."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from extractors.opml import read_opml
from flows.cli import app
from flows.cli.sources import _number
from flows.errors import UsageError
from flows.settings import default_config_dir
from flows.store import Store
from flows.store.records import SourceState
from tests.servers import page

RSS = (
    '<rss version="2.0"><channel><title>Deals</title>'
    "<item><title>A fund is launched in the north</title><link>https://n.example/a</link></item></channel></rss>"
)
HOME = '<html><head><link rel="alternate" type="application/rss+xml" href="/rss" title="All"></head><body>Hello</body>'


@pytest.fixture
def typed(newsroom, monkeypatch):
    """Type a command in this process; its exit code must be as told."""
    for name in ("FUNDWATCH_TEST_DESK", "FUNDWATCH_CONFIG", "FUNDWATCH_DATABASE_URL"):
        monkeypatch.setenv(name, newsroom.environment[name])

    def run(*words, code=0):
        result = CliRunner().invoke(app, ["sources", *words])
        if isinstance(result.exception, UsageError):
            raise result.exception
        assert result.exit_code == code, result.output
        return result.output

    return run


@pytest.fixture
def sources(newsroom):
    """The [[source]] tables of the user's own file as they are now."""
    return lambda: tomllib.loads((newsroom.folder / "config/sources.toml").read_text(encoding="utf-8"))["source"]


def test_health_says_what_is_wrong_and_what_to_do_worst_first(newsroom, typed, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    tables = [newsroom.source(name, f"/{name}") for name in ("ledger", "herald", "off")]
    newsroom.configure("".join(tables) + "enabled = false\n")
    lost = SourceState(
        "herald", url=newsroom.server.url("/herald"), failures=5, error="no such page (404)", trouble="gone"
    )
    with Store.open(newsroom.database) as store, store.unit() as unit:
        now, then = datetime.now(UTC), datetime(2026, 3, 5, tzinfo=UTC)
        unit.save_source_state(replace(lost, last_polled=now, last_success=then, items_per_week=7.5))
    said = typed("health")
    assert said.index("herald") < said.index("ledger")
    assert "unreachable" in said
    assert "no such page (404)" in said
    assert "look for its new address" in said
    assert all(head in said for head in ("last answer", "last new", "last fund", "items a week", "2026-03-05", "7.5"))
    assert "2 sources, 1 with trouble; 1 switched off" in said


def test_a_site_is_added_by_the_feed_that_it_names(newsroom, typed, sources):
    newsroom.server.on("/", page(HOME, Content_Type="text/html"))
    newsroom.server.on("/rss", page(RSS))
    said = typed("add", newsroom.server.url("/"), "--id", "deals")
    assert "deals, a feed: " in said
    assert "language en (by its titles); dates that name no zone are read as UTC" in said
    assert sources()[-1] == {
        "id": "deals",
        "name": "Deals",
        "kind": "feed",
        "url": newsroom.server.url("/rss"),
        "language": "en",
    }
    with pytest.raises(UsageError, match="is the source deals already"):
        typed("add", newsroom.server.url("/rss"))
    assert "it is the source deals" in typed("check", newsroom.server.url("/rss"))


def test_who_begins_with_no_source_is_told_how_to_add_the_first(newsroom, typed, sources):
    newsroom.configure("")
    assert "sources add URL" in newsroom.run("run", "--direct", code=2)
    newsroom.server.on("/rss", page(RSS))
    typed("add", newsroom.server.url("/rss"), "--id", "deals")
    assert [one["id"] for one in sources()] == ["deals"]


def test_a_home_page_is_checked_by_the_feed_that_would_be_added(newsroom, typed, sources):
    newsroom.server.on("/", page(HOME, Content_Type="text/html"))
    newsroom.server.on("/rss", page(RSS))
    before = sources()
    said = typed("check", newsroom.server.url("/"))
    assert f"its site names a feed: {newsroom.server.url('/rss')}" in said
    assert "A fund is launched in the north" in said
    assert f"to watch it: fundwatch sources add {newsroom.server.url('/')}" in said
    assert f"would be written: 127-0-0-1, a feed: {newsroom.server.url('/rss')}" in said
    assert "language en (by its titles)" in said
    assert sources() == before
    assert len(newsroom.server.requests) == 3  # the page, robots.txt, the feed


def test_a_page_without_anything_is_no_source(newsroom, typed):
    newsroom.server.on("/", page("<html><body>Hello</body></html>", Content_Type="text/html"))
    assert "no links on the page" in typed("check", newsroom.server.url("/"), code=1)


NO_ADDRESS = [
    ("{folder}", '{folder} is on this machine: to watch it, write a [[source]] of kind = "archive" with this path'),
    ("example.com/feed", "'example.com/feed' is no web address; write it as https://example.com/feed"),
    ("", "nothing is named"),
]


@pytest.mark.parametrize(("address", "said"), NO_ADDRESS)
@pytest.mark.parametrize("command", ["add", "check"])
def test_what_is_no_web_address_is_answered_with_the_way_there_is(typed, tmp_path, command, address, said):
    assert said.format(folder=tmp_path) in typed(command, address.format(folder=tmp_path), code=2)


def test_an_export_says_what_opml_cannot_hold(newsroom, typed, tmp_path):
    listing = newsroom.source("list", "/list").replace('"feed"', '"listing"')
    folder = f'[[source]]\nid = "box"\nname = "B"\nkind = "archive"\nlanguage = "en"\npath = "{tmp_path}"\n'
    newsroom.configure(newsroom.source("ledger", "/feed") + listing + folder)
    said = typed("export", "--output", str(tmp_path / "out.opml"))
    assert "left out, since OPML holds feeds alone: 1 archive, 1 listing" in said
    assert f"1 feed written to {tmp_path / 'out.opml'}" in said.replace("\n", "")


def test_nothing_is_added_where_nothing_is_found(newsroom, typed, sources):
    before = sources()
    assert "no such page (404)" in typed("add", newsroom.server.url("/lost"), code=1)
    assert sources() == before


def test_a_wrong_id_or_language_is_refused_in_plain_words_and_the_file_stays_as_it_is(newsroom, typed, sources):
    newsroom.server.on("/rss", page(RSS))
    before = sources()
    refusals = {
        ("--id", "Wrong Id"): "--id must be a name of at most 64 lower-case letters, digits and hyphens",
        ("--id", "ledger"): "there is a source with the id ledger already: name another with --id",
        ("--language", "cn"): "--language must be 'zh', 'zh-Hant' or 'en', not \"cn\"",
    }
    for words, said in refusals.items():
        with pytest.raises(UsageError) as refused:
            typed("add", newsroom.server.url("/rss"), *words)
        assert str(refused.value) == said
    assert sources() == before


def test_sources_are_switched_off_and_on(newsroom, typed, sources):
    assert "not polled any more" in typed("disable", "ledger")
    assert sources()[0]["enabled"] is False
    typed("enable", "ledger")
    assert sources()[0]["enabled"] is True
    with pytest.raises(UsageError, match="there is: ledger"):
        typed("disable", "leger")


def test_a_source_that_said_it_is_gone_is_asked_again_when_a_person_says_so(newsroom, typed):
    gone = SourceState(
        "ledger", url=newsroom.server.url("/feed"), failures=1, error="gone for good (410)", disabled=True
    )
    with Store.open(newsroom.database) as store:
        with store.unit() as unit:
            unit.save_source_state(replace(gone, last_polled=datetime.now(UTC), trouble="gone"))
        assert "fundwatch sources enable ledger" in typed("health").replace("\n", " ")
        typed("enable", "ledger")
        assert (store.source_state("ledger").disabled, store.source_state("ledger").failures) == (False, 0)


def test_subscriptions_come_in_once_and_go_out(newsroom, typed, sources, tmp_path):
    (tmp_path / "in.opml").write_text(
        '<opml version="2.0"><body>'
        f'<outline text="Known" xmlUrl="{newsroom.server.url("/feed")}"/>'
        '<outline text="云岭日报" xmlUrl="https://y.example/feed"/>'
        '<outline text="高雄創投報導" xmlUrl="https://y.example/two" language="zh-tw"/>'
        '<outline text="Strange" xmlUrl="feed:nothing"/></body></opml>',
        encoding="utf-8",
    )
    said = typed("import", str(tmp_path / "in.opml"))
    assert "2 added, 1 were there already, 1 left out" in said
    assert [(s["id"], s["language"]) for s in sources()[1:]] == [("y-example", "zh"), ("y-example-2", "zh-Hant")]
    assert "0 added, 3 were there" in typed("import", str(tmp_path / "in.opml"))
    typed("disable", "ledger")
    typed("export", "--output", str(tmp_path / "out.opml"))
    out = read_opml((tmp_path / "out.opml").read_bytes()).outlines
    assert [one.title for one in out] == ["云岭日报", "高雄創投報導"]
    assert typed("export").startswith("<?xml")


def test_an_export_that_cannot_be_written_says_so(typed, tmp_path):
    with pytest.raises(UsageError, match=r"out\.opml cannot be written: No such file or directory; name another"):
        typed("export", "--output", str(tmp_path / "nowhere/out.opml"))


def test_a_file_that_is_no_opml_says_so(typed, tmp_path):
    (tmp_path / "in.opml").write_text("<rss/>", encoding="utf-8")
    with pytest.raises(UsageError, match="not an OPML file"):
        typed("import", str(tmp_path / "in.opml"))
    with pytest.raises(UsageError, match="cannot be read"):
        typed("import", str(tmp_path / "none.opml"))


@pytest.mark.parametrize("words", [("add", "https://n.example"), ("disable", "altassets"), ("import", "x.opml")])
def test_the_configuration_that_comes_with_fundwatch_is_left_alone(typed, words):
    with pytest.raises(UsageError, match="copy it first, cp -r"):
        typed(*words, "--config", str(default_config_dir()))


@pytest.mark.parametrize(("average", "said"), [(22.39, "22"), (3.456, "3.5"), (0.04, "below 0.1")])
def test_an_average_is_told_as_a_person_says_it(average: float, said: str) -> None:
    assert _number(average) == said


@pytest.mark.slow
def test_the_list_says_when_each_source_is_asked_again(newsroom):
    newsroom.publish("office.html", "Quayside opens an office", "Quayside has opened an office in Oslo.")
    assert "never" in newsroom.call("sources", "list")
    newsroom.call("run", "--direct")
    answered, again = re.findall(r"\d{4}-\d\d-\d\d \d\d:\d\d", newsroom.call("sources", "list"))
    assert datetime.fromisoformat(again) - datetime.fromisoformat(answered) >= timedelta(hours=1)
