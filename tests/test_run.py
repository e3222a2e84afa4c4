"""The daily run end to end: a real web server, the real command, a real database, real deliveries."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest

from flows.store import SourceState, Store
from tests.newsroom import Newsroom
from tests.servers import NewsServer, page

pytestmark = pytest.mark.slow

FUND = (
    "Quayside Partners has closed its third fund, Quayside Growth Fund III, at $450 million.\n"
    "The firm, based in Oslo, will back makers of industrial software across Europe with the new fund.\n"
)
ROUND = (
    "Pallet software maker Loadstar has raised $20 million in a Series A round led by an investor in logistics.\n"
    "The company will use the money to hire engineers, and to open an office in Hamburg next year.\n"
)


def told_of(rows: list[dict], name: str) -> list[dict]:
    return [row for row in rows if name in row["name"]]


@pytest.fixture(scope="module")
def first_run(tmp_path_factory):
    """A newsroom whose articles have been read once, and what was said of it."""
    server = NewsServer()
    newsroom = Newsroom(server, tmp_path_factory.mktemp("first"))
    newsroom.configure()
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    newsroom.publish("round.html", "Loadstar raises $20m Series A", ROUND)
    yield newsroom, newsroom.run("run", "--direct")
    server.close()


def test_a_fund_in_a_feed_is_found_kept_and_told(first_run):
    newsroom, said = first_run
    assert "2 items: 1 off topic, 1 with funds" in said
    (row,) = newsroom.export()
    assert row["name"] == "Quayside Growth Fund III"
    assert (row["size"]["amount"], row["size"]["currency"], row["stage"]) == (450_000_000, "USD", "final_close")
    assert row["published"].startswith("2026-03-09")
    (alert,) = newsroom.alerts
    assert "Quayside Growth Fund III" in alert["title"]
    assert newsroom.server.url("/fund.html") in alert["message"]


def test_every_fact_is_proved_by_words_of_the_article(first_run):
    newsroom, _ = first_run
    (row,) = newsroom.export()
    (article,) = (one for one in newsroom.export("articles") if "Quayside" in one["title"])
    parts = {"title": article["title"], "text": article["text"]}
    assert {e["field"] for e in row["evidence"]} >= {"name", "size", "stage"}
    for evidence in row["evidence"]:
        assert parts[evidence["part"]][evidence["start"] : evidence["end"]] == evidence["text"]


def test_a_second_run_changes_nothing(first_run):
    newsroom, _ = first_run
    before = newsroom.export("sightings", "--all"), newsroom.export("funds", "--all"), len(newsroom.alerts)
    newsroom.run("run", "--direct")
    assert (newsroom.export("sightings", "--all"), newsroom.export("funds", "--all"), len(newsroom.alerts)) == before


def test_one_article_in_two_feeds_under_tracking_parameters_and_a_redirect_is_one(newsroom):
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    target = newsroom.server.url("/fund.html")
    newsroom.server.on("/moved", page(b"", 301, Location=target))
    other = "".join(
        f"<item><title>Quayside</title><link>{link}</link></item>"
        for link in (f"{target}?utm_source=rss", newsroom.server.url("/moved"))
    )
    newsroom.server.on("/other", page(f'<rss version="2.0"><channel><title>x</title>{other}</channel></rss>'))
    newsroom.configure(sources=newsroom.source("ledger", "/feed") + newsroom.source("other", "/other"))
    newsroom.call("run", "--direct")
    assert len(newsroom.export("articles")) == 1
    assert len(newsroom.export()) == 1
    assert len(newsroom.alerts) == 1


def test_of_two_feeds_on_one_host_each_is_the_publisher_of_what_it_lists(newsroom):
    title = "Quayside closes Growth Fund III at $450m"
    newsroom.publish("fund.html", title, FUND)
    newsroom.server.on("/other", newsroom.feed())
    newsroom.server.on("/feed", page('<rss version="2.0"><channel><title>x</title></channel></rss>'))
    newsroom.configure(sources=newsroom.source("ledger", "/feed") + newsroom.source("gazette", "/other"))
    newsroom.call("run", "--direct")
    (alert,) = newsroom.alerts
    assert f"{title} · gazette" in alert["message"]
    assert [one["site"] for one in newsroom.export("articles")] == ["gazette"]
    assert "gazette, 2026-03-09" in newsroom.call("funds", "show", "Quayside Growth Fund III")


def test_an_old_story_is_no_news_of_today_but_found_in_a_backfill_of_its_time(newsroom):
    newsroom.configure(settings=(newsroom.folder / "config/settings.toml").read_text().replace("3650d", "3d"))
    newsroom.publish("old.html", "Quayside closes Growth Fund III at $450m", FUND, day="2021-11-17")
    assert "1 out of window" in newsroom.call("run", "--direct")
    assert newsroom.export() == []
    newsroom.call("backfill", "--direct", "--from", "2021-11-01", "--to", "2021-11-30")
    assert [row["name"] for row in newsroom.export()] == ["Quayside Growth Fund III"]
    assert newsroom.alerts == []


def test_an_article_that_could_not_be_reached_is_tried_again_though_its_feed_is_unchanged(newsroom):
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    article = newsroom.server._script["/fund.html"][0]
    newsroom.server.on("/fund.html", page("busy", 503))
    assert "1 unreachable" in newsroom.call("run", "--direct")
    newsroom.server.on("/fund.html", article)
    assert "1 with funds" in newsroom.call("run", "--direct")
    assert len(newsroom.alerts) == 1


def test_a_dry_run_finds_but_keeps_nothing_and_tells_nobody(newsroom):
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    said = newsroom.run("run", "--direct", "--dry-run")
    assert "1 with funds" in said
    assert "f-" not in said.replace("of-", "")
    assert not list(newsroom.folder.rglob("*.db"))
    assert newsroom.export("articles") == []
    assert newsroom.alerts == []
    assert "1 with funds" in newsroom.call("run", "--direct")


def test_a_dead_source_is_a_line_of_the_report_and_all_dead_fail_the_run(newsroom):
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    newsroom.configure(sources=newsroom.source("ledger", "/feed") + newsroom.source("dead", "/gone"))
    assert "dead: " in newsroom.call("run", "--direct")
    assert len(newsroom.alerts) == 1
    newsroom.configure(sources=newsroom.source("dead", "/gone"))
    said = newsroom.run("run", "--direct", code=1)
    assert "no source could be reached: dead: " in said


def test_sources_that_wait_as_they_were_asked_to_are_not_among_those_that_could_not_be_reached(newsroom):
    names = [f"s{n}" for n in range(5)]
    newsroom.configure(sources="".join(newsroom.source(name, f"/{name}") for name in names))
    later = datetime.now(UTC) + timedelta(hours=1)
    with Store.open(newsroom.database) as store, store.unit() as unit:
        for name in names[1:]:
            url = newsroom.server.url(f"/{name}")
            unit.save_source_state(SourceState(name, url=url, failures=1, error="busy", not_before=later))
    said = newsroom.call("run", "--direct", code=1)
    assert "no source could be reached: s0: no such page (404)\n" in said


BAD_ANSWERS = {
    "bomb": '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{"&" + chr(97 + n) + ";" * 1}{("&" + chr(97 + n) + ";") * 9}">' for n in range(9)
    ) + ']><rss version="2.0"><channel><title>&j;</title></channel></rss>',
    "nothing": "",
    "page": "<html><body><h1>Please log in</h1></body></html>",
    "broken": "<rss version=\"2.0\"><channel><ti",
}  # fmt: skip


def test_a_feed_that_is_none_gives_one_clear_line_and_harms_no_other(newsroom):
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    for name, answer in BAD_ANSWERS.items():
        newsroom.server.on(f"/{name}", page(answer, Content_Type="text/xml"))
    bad = "".join(newsroom.source(name, f"/{name}") for name in BAD_ANSWERS)
    newsroom.configure(sources=bad + newsroom.source("ledger", "/feed"))
    said = newsroom.call("run", "--direct").splitlines()
    assert {name: sum(f"{name}: " in line for line in said) for name in BAD_ANSWERS} == dict.fromkeys(BAD_ANSWERS, 1)
    assert len(newsroom.export()) == 1


def test_a_page_of_fifty_megabytes_is_one_counted_item(newsroom):
    newsroom.publish("fund.html", "Quayside closes Growth Fund III at $450m", FUND)
    newsroom.publish("huge.html", "A fund too far", FUND)
    newsroom.server.on("/huge.html", page(b"<p>fund</p>" * 5_000_000, Content_Type="text/html"))
    assert "2 items: 1 unreadable, 1 with funds" in newsroom.run("run", "--direct")


def test_a_source_that_is_switched_off_is_not_polled_even_when_named(newsroom):
    newsroom.configure(newsroom.source("ledger", "/feed") + "enabled = false\n")
    said = newsroom.call("run", "--direct", "--source", "ledger", code=2)
    assert "source ledger is switched off: `fundwatch sources enable ledger` lets it be polled again" in said
    assert len(said.strip().splitlines()) == 1


def test_a_file_that_is_no_article_is_refused_with_the_kinds_that_are(newsroom):
    file = newsroom.folder / "bin.dat"
    file.write_bytes(bytes(range(256)))
    said = newsroom.call("add", str(file), code=2)
    assert f"{file}: not one of .txt, .md, .atom" in said
    assert len(said.strip().splitlines()) == 1


def test_an_unwritable_database_folder_ends_with_two(newsroom):
    said = newsroom.run("run", "--direct", "--database", "sqlite:////proc/nowhere/fundwatch.db", code=2)
    assert len(said.strip().splitlines()) == 1
    assert "/proc/nowhere" in said


def test_a_wrong_key_names_file_key_and_what_is_allowed(newsroom):
    settings = (newsroom.folder / "config/settings.toml").read_text().replace("lease =", "leese =")
    newsroom.configure(settings=settings)
    said = newsroom.call("run", "--direct", code=2)
    assert "settings.toml" in said
    assert "leese" in said
    assert "lease" in said


def test_a_killed_run_is_taken_up_by_the_next_and_nothing_comes_twice(newsroom):
    for number in range(1, 13):
        newsroom.publish(
            f"fund{number}.html",
            f"Quayside closes Sector {number} fund",
            FUND.replace("Growth Fund III", f"Sector{number} Fund").replace("third", "sector"),
        )
    killed = newsroom.start("run", "--direct")
    database = newsroom.folder / "fundwatch.db"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and stored(database) < 3:
        time.sleep(0.02)
    workers = psutil.Process(killed.pid).children(recursive=True)
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert 3 <= stored(database) < 12, "killed in the middle"
    newsroom.call("run", "--direct")
    articles = newsroom.export("articles")
    assert len(articles) == 12
    told = [alert["message"] for alert in newsroom.alerts]
    assert len(told) == len(set(told))
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert alive == []


def stored(database: Path) -> int:
    try:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=5) as connection:
            return connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def test_help_answers_at_once(newsroom):
    def seconds() -> float:
        start = time.monotonic()
        newsroom.run("--help")
        return time.monotonic() - start

    # Half a second on an idle machine, as `make bench` shows; here other tests may run beside it.
    assert min(seconds() for _ in range(3)) < 2.0


def test_an_archive_is_read_whole_and_exported_under_its_own_ids(newsroom):
    lines = [
        {"id": "a-1", "title": "Quayside closes Growth Fund III at $450m", "text": FUND, "published": None},
        {"id": "a-2", "title": "Loadstar raises $20m", "text": ROUND, "published": "2026-03-01"},
        {"id": "a-3"},
    ]
    archive = newsroom.folder / "archive.jsonl"
    archive.write_text("\n".join(map(json.dumps, lines)) + "\nnot json\n", encoding="utf-8")
    said = newsroom.run("backfill", "--direct", "--archive", str(archive))
    assert "4 items: 2 unreadable, 1 no fund, 1 with funds" in said
    assert f"{archive}:3" in said
    assert f"{archive}:4" in said
    exported = [line for line in newsroom.run("export", "sightings").splitlines() if line.startswith("{")]
    assert [json.loads(line)["article_id"] for line in exported] == ["a-1"]
    assert newsroom.alerts == []


def test_pasted_text_is_added_by_hand_and_told(newsroom):
    text = newsroom.folder / "wechat.txt"
    text.write_text(f"Quayside closes Growth Fund III at $450m\n{FUND}", encoding="utf-8")
    newsroom.run("add", str(text))
    assert [row["name"] for row in newsroom.export()] == ["Quayside Growth Fund III"]
    assert len(newsroom.alerts) == 1
    newsroom.call("add", str(text))
    assert len(newsroom.alerts) == 1
