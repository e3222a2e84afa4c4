"""A folder of articles as a source: what is new in it becomes articles, once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.fetch import Fetcher
from flows.fetch.keeping import PageKeeper
from flows.settings import Source
from flows.sources import due, health_of, poll
from flows.sources.health import Verdict
from tests.servers import fetch_settings, page

NOW = datetime.now(UTC)  # files have the time of the machine
DAY = timedelta(days=1)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def ask(folder):
    source = Source(id="box", name="Box", kind="archive", path=folder, language="en")

    def once(state=None, now=NOW):
        with Fetcher(fetch_settings()) as fetcher:
            return poll(source, state, fetcher, now=now)

    return once


def test_a_folder_is_read_once_and_then_only_what_has_changed(folder, ask):
    (folder / "a.jsonl").write_text("{}")
    (folder / "note.txt").write_text("no archive")
    first = ask()
    assert ([file.name for file in first.files], first.is_first, first.unchanged) == (["a.jsonl"], True, False)
    again = ask(first.state, NOW + DAY)
    assert (again.files, again.unchanged, again.state.last_new_item) == ((), True, NOW)
    (folder / "b.html").write_text("<p>new")
    assert [file.name for file in ask(again.state, NOW + DAY).files] == ["a.jsonl", "b.html"]  # of the last day
    read_since = replace(again.state, last_success=NOW + 3 * DAY)
    assert ask(read_since, NOW + 4 * DAY).files == ()  # as if they had lain there unchanged for two days


def test_a_folder_that_is_gone_is_a_trouble_that_passes(folder, ask):
    folder.rmdir()
    lost = ask()
    assert (lost.unreachable, lost.problem) == (True, f"archive {folder}: no such file or folder")
    assert not due(lost.source, lost.state, NOW)
    folder.mkdir()
    found = ask(lost.state, NOW + DAY)
    assert (found.problem, found.state.failures) == (None, 0)
    assert health_of(found.source, found.state, NOW + DAY).verdict is Verdict.HEALTHY


@pytest.mark.parametrize(
    "changes", [{"kind": "archive"}, {"kind": "archive", "url": "https://n.example/"}, {"kind": "feed", "path": "x"}]
)
def test_a_path_is_for_archives_and_a_url_for_all_others(changes):
    with pytest.raises(ValueError, match=r"needs|may not have"):
        Source.model_validate({"id": "a", "name": "A", "language": "en", **changes})


# --- whole runs ---

ARTICLE = (
    "<html><head><title>{0} closes</title></head><body><article><h1>{0} closes</h1>"
    "<p>{0} Partners has closed its third fund, {0} Growth Fund III, at $450 million.</p></article></body></html>"
)


def line(name, **more):
    text = f"{name} Partners has closed its third fund, {name} Growth Fund III, at $450 million.\n"
    return json.dumps({"id": name, "title": f"{name} closes", "text": text, "published": "2026-03-09"} | more) + "\n"


def archive(newsroom, path, *keys):
    newsroom.configure(
        "\n".join(
            ["[[source]]", 'id = "box"', 'name = "Box"', 'kind = "archive"', 'language = "en"', f'path = "{path}"']
        )
        + "\n"
        + "\n".join(keys)
    )


def names(newsroom):
    return sorted(one["name"] for one in newsroom.export("sightings", "--all"))


@pytest.mark.slow
def test_lines_and_files_that_come_later_become_articles_once(newsroom, folder):
    archive(newsroom, folder)
    (folder / "a.jsonl").write_text(line("Quayside") + "broken\n")
    said = newsroom.call("run", "--direct")
    assert "2 items: 1 unreadable, 1 with funds" in said
    assert "a.jsonl:2: not JSON" in said
    assert ": 0 items\n" in newsroom.call("run", "--direct")
    with (folder / "a.jsonl").open("a") as file:
        file.write(line("Harbourline"))
    (folder / "saved.html").write_text(ARTICLE.format("Stackpine"))
    said = newsroom.call("run", "--direct")
    assert "4 items: 2 known, 2 with funds" in said
    assert names(newsroom) == [
        "Harbourline Growth Fund III",
        "Quayside Growth Fund III",
        "Stackpine Growth Fund III",
    ]
    assert len(newsroom.alerts) == 2  # what it held at first, in one summary, and one new line; the page has no date
    assert "ok    source box: unchanged since it was last read" in newsroom.call("doctor")
    assert "healthy" in newsroom.call("sources", "health")


@pytest.mark.slow
def test_topics_and_window_hold_for_archives_and_a_wider_window_finds_the_rest(newsroom, folder):
    archive(newsroom, folder, 'topics = ["quayside"]')
    settings = newsroom.folder / "config/settings.toml"
    settings.write_text(settings.read_text().replace('"3650d"', '"3d"'))
    (folder / "a.jsonl").write_text(line("Quayside") + line("Harbourline") + line("Stackpine", published="2020-01-01"))
    assert "3 items: 3 out of window" in newsroom.call("run", "--direct")
    said = newsroom.call("run", "--direct", "--since", "2026-03-01")
    assert "3 items: 1 out of window, 1 off topic, 1 with funds" in said or "1 known, 1 off topic, 1 with funds" in said


@pytest.mark.slow
def test_pages_kept_in_warc_files_are_read_again_by_another_database(newsroom, folder, still_clock):
    newsroom.server.on("/q", page(ARTICLE.format("Quayside"), Content_Type="text/html; charset=utf-8"))
    with PageKeeper(folder) as keeper, Fetcher(fetch_settings(), clock=still_clock.clock, keep=keeper.keep) as fetcher:
        fetcher.get(newsroom.server.url("/q"))
    archive(newsroom, folder)
    assert "1 item: 1 with funds" in newsroom.call("run", "--direct")
    assert names(newsroom) == ["Quayside Growth Fund III"]
