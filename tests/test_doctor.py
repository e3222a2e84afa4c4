"""The doctor names what is broken, what to do, and the same thing only once."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from flows.cli import app
from tests.newsroom import ALERTS, SETTINGS
from tests.servers import page

FUND = "Quayside Partners has closed its third fund, Quayside Growth Fund III, at $450 million.\n" * 2
ODD = ALERTS.replace("TEST_DESK", "TEST_ODD")


@pytest.mark.slow
def test_no_channels_are_a_warning(newsroom):
    newsroom.configure(alerts="")
    newsroom.publish("a.html", "Quayside opens an office", "Quayside has opened an office in Oslo.\n")
    said = newsroom.call("doctor")
    assert "WARN  channels: nobody is told of anything" in said


@pytest.mark.slow
def test_a_channel_that_refuses_is_told_with_its_last_reason(newsroom):
    newsroom.configure()
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    assert "ok    channel desk: nothing waits" in newsroom.call("doctor")
    newsroom.server.on("/desk", page("no", 500))
    newsroom.call("run", "--direct", "--since", "2026-03-01")
    assert "WRONG channel desk: 1 not delivered: " in newsroom.call("doctor", code=1)


@pytest.mark.slow
def test_a_channel_that_apprise_does_not_know_is_wrong(newsroom, monkeypatch):
    monkeypatch.setenv("FUNDWATCH_TEST_ODD", "nosuchservice://somewhere/token")
    newsroom.configure(alerts=ODD)
    newsroom.publish("a.html", "Quayside opens an office", "Quayside has opened an office in Oslo.\n")
    assert "WRONG channel desk: apprise cannot use this" in newsroom.call("doctor", code=1)


@pytest.mark.slow
def test_feeds_that_cannot_be_written_are_told_and_cost_the_run_nothing_else(newsroom):
    below = newsroom.folder / "config" / "settings.toml" / "feeds"
    newsroom.configure(settings=f'{SETTINGS}\n[publish]\nfolder = "{below}"\n')
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    line = f"{below.parent}: [publish], folder: {below} cannot be written: Not a directory\n"
    assert f"WRONG feeds: {line}" in newsroom.call("doctor", code=1)
    said = newsroom.call("run", "--direct")
    assert line in said
    assert "1 new" in said
    assert len(newsroom.alerts) == 1
    newsroom.configure(settings=f'{SETTINGS}\n[publish]\nfolder = "{newsroom.folder}/new/feeds"\n')
    assert f"ok    feeds: {newsroom.folder}/new/feeds can be written" in newsroom.call("doctor")
    assert line not in newsroom.call("run", "--direct")


@pytest.mark.slow
def test_many_sources_with_the_same_trouble_are_one_line(newsroom):
    newsroom.configure(sources="".join(newsroom.source(f"s{n}", f"/lost{n}") for n in range(5)))
    said = newsroom.call("doctor", code=1)
    assert "WRONG sources: 5 of 5 sources (s0, s1, s2, s3, s4): no such page (404)" in said


@pytest.mark.slow
def test_where_no_source_answers_at_all_that_is_one_line_and_the_list_comes_on_request(newsroom):
    lost = "".join(newsroom.source(f"s{n}", "/feed") for n in range(3))
    newsroom.configure(sources=lost.replace("127.0.0.1", "nowhere.invalid"))
    said = newsroom.call("doctor", code=1)
    assert "WRONG sources: none of 3 could be reached (the first: " in said
    assert "s1: " not in said
    assert "s1: " in newsroom.call("doctor", "--sources", code=1)


@pytest.mark.slow
def test_what_is_wrong_with_a_source_comes_with_what_to_do_as_a_result_that_can_be_piped(newsroom):
    newsroom.configure(sources=newsroom.source("lost", "/lost") + newsroom.source("odd", "/odd"), alerts="")
    newsroom.server.on("/odd", page("This is no feed.", Content_Type="text/plain"))
    seen = CliRunner(env=newsroom.environment).invoke(app, ["doctor"])
    assert (seen.exit_code, seen.stderr) == (1, "")
    wrong = [line for line in seen.stdout.splitlines() if line.startswith("WRONG")]
    assert wrong[0] == (
        "WRONG sources: lost: no such page (404); nothing to do if it passes; else look for its new address"
    )
    assert wrong[1].endswith(f"the new address of the feed: fundwatch sources check {newsroom.server.url('/odd')}")
