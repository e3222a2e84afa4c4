import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import feedparser
import pytest

from extractors.changes import Change
from extractors.facts import Money, Stage
from flows.alerts import FundNews, Link, Notice
from flows.publishing import entries_of, publish
from flows.store import Store

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
NEWS = FundNews(
    fund_id="f-harbour",
    name="Harbour & Quay <Fund>",
    stage=Stage.FIRST_CLOSE,
    confidence=0.9,
    size=Money(1_200_000_000, "CNY", "RMB1.2bn"),
    sectors=("ports",),
    quote="It held a <b>first close</b>.\x00",
    links=(Link("https://wire.example/harbour?a=1&b=2", "Harbour closes", "Harbour Wire", "2026-03-05", "en"),),
)


@pytest.fixture
def store(sqlite_url):
    with Store.open(sqlite_url) as opened:
        with opened.unit() as unit:
            unit.add_alert("new", payload=NEWS.as_payload(), now=NOW)
            changed = replace(NEWS, changes=(Change("stage", "planned", "first close"),))
            unit.add_alert("update", payload=changed.as_payload(), now=NOW + timedelta(hours=1))
            unit.add_alert("source", payload=Notice("a source is silent").as_payload(), now=NOW)
        yield opened


def test_the_atom_feed_is_read_by_a_feed_reader(store, tmp_path):
    atom, _ = publish(store, tmp_path / "new" / "folder", now=NOW)
    feed = feedparser.parse(io.BytesIO(atom.read_bytes()))
    assert not feed.bozo
    assert feed.feed.updated == "2026-03-06T09:00:00Z"
    assert [entry.title for entry in feed.entries] == [
        "Fund update: Harbour & Quay <Fund>",
        "New fund: Harbour & Quay <Fund>",
    ]
    assert len({entry.id for entry in feed.entries}) == 2
    newest = feed.entries[0]
    assert newest.link == "https://wire.example/harbour?a=1&b=2"
    assert "planned → first close" in newest.content[0].value
    assert "<b>first" not in newest.content[0].value
    assert [tag.term for tag in newest.tags] == ["first close", "ports"]


def test_every_entry_has_what_the_standard_demands(store, tmp_path):
    atom, _ = publish(store, tmp_path, now=NOW, tongue="zh")
    space = {"a": "http://www.w3.org/2005/Atom"}
    feed = ET.parse(atom).getroot()
    for node in (feed, *feed.findall("a:entry", space)):
        assert all(len(node.findall(f"a:{name}", space)) == 1 for name in ("id", "title", "updated"))
    assert feed.find("a:author/a:name", space).text


def test_the_json_feed_has_what_its_standard_demands(store, tmp_path):
    _, path = publish(store, tmp_path, now=NOW, tongue="zh")
    feed = json.loads(path.read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] == "新设立的投资基金"
    assert [item["title"] for item in feed["items"]] == [
        "基金进展：Harbour & Quay <Fund>",
        "新基金：Harbour & Quay <Fund>",
    ]
    assert all(item["id"] and item["content_html"] and item["date_published"].endswith("Z") for item in feed["items"])


def test_an_unchanged_ledger_gives_an_unchanged_file(store, tmp_path):
    before = [path.read_bytes() for path in publish(store, tmp_path, now=NOW)]
    after = [path.read_bytes() for path in publish(store, tmp_path, now=NOW + timedelta(days=1))]
    assert before == after
    assert len(list(tmp_path.glob("funds*"))) == 2


def test_without_alerts_the_feeds_are_empty_and_valid(sqlite_url, tmp_path):
    with Store.open(sqlite_url) as store:
        atom, _ = publish(store, tmp_path, now=NOW)
    assert feedparser.parse(io.BytesIO(atom.read_bytes())).entries == []


def test_entries_are_made_of_alerts_about_funds_alone(store):
    assert [entry.id.split(":")[3] for entry in entries_of(store.alerts(), "en")] == ["update", "new"]
