"""Opening a database: what can be wrong with one is one line that says what to do, and shows no password."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from extractors.facts import Article, FeedItem
from flows.errors import DatabaseError
from flows.outcomes import Outcome
from flows.store import SourceState, Store
from flows.store.connect import connect, writing
from flows.store.schema import VERSION_TABLE
from flows.tables.columns import LONGEST_KEY, bounded, storable

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def _refusal(url: str) -> str:
    with pytest.raises(DatabaseError) as refused:
        Store.open(url)
    return str(refused.value)


URLS = [
    ("mysql://me:geheim@db.example/x", "'mysql' is not supported"),
    ("fundwatch.db", "cannot be read"),
    ("sqlite://tmp/x.db", "has two slashes, behind which SQLite has no file; write sqlite:////absolute"),
    ("sqlite://x.db", "has two slashes"),
    ("", "cannot be read"),
    ("sqlite://", "needs a file"),
    ("sqlite:///:memory:", "needs a file"),
    ("postgresql://me:geheim@127.0.0.1:1/x", "reachable"),
    ("postgres://me:geheim@127.0.0.1:1/x?password=geheim", "reachable"),
    ("postgresql://me:geheim@[::1/x", "cannot be read"),
]


@pytest.mark.parametrize(("url", "says"), URLS)
def test_a_url_that_leads_nowhere_is_one_line_without_the_password(url: str, says: str) -> None:
    line = _refusal(url)
    assert says in line
    assert "geheim" not in line
    assert "\n" not in line


def test_a_folder_is_made_for_a_new_database(tmp_path: Path) -> None:
    with Store.open(f"sqlite:///{tmp_path}/a/b/fundwatch.db") as store:
        assert store.runs() == []
        assert store.address == f"sqlite:///{tmp_path}/a/b/fundwatch.db"


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    line = _refusal(f"sqlite:///{tmp_path}/file/fundwatch.db")
    assert "make its folder exist and writable" in line


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unwritable for root")
def test_an_unwritable_folder_is_one_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "writable" in _refusal(f"sqlite:///{tmp_path}/fundwatch.db")


def test_a_folder_in_the_place_of_the_file_is_one_line(tmp_path: Path) -> None:
    assert "writable" in _refusal(f"sqlite:///{tmp_path}")


def test_a_corrupt_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"this is no database at all, whatever its name says " * 100)
    assert "another kind of file" in _refusal(f"sqlite:///{tmp_path}/a.db")


def test_a_file_damaged_in_the_middle_is_one_line(sqlite_url: str) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    body = bytearray(path.read_bytes())
    body[4096:] = b"\xff" * (len(body) - 4096)
    path.write_bytes(body)
    assert "damaged" in _refusal(sqlite_url)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    assert "another program" in _refusal(f"sqlite:///{tmp_path}/a.db")


def test_a_schema_of_the_future_is_one_line(sqlite_url: str) -> None:
    connection = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))
    with connection:
        connection.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    connection.close()
    assert "newer than this fundwatch knows" in _refusal(sqlite_url)


@pytest.mark.parametrize("older", ["DROP TABLE former_sightings", "ALTER TABLE runs RENAME COLUMN note TO remark"])
def test_a_database_of_an_unreleased_version_is_one_line(database_url: str, older: str) -> None:
    engine = connect(database_url)
    with writing(engine) as connection:
        connection.exec_driver_sql(older)
    engine.dispose()
    assert "made by an older, unreleased fundwatch" in _refusal(database_url)


def test_a_database_that_is_not_there_is_one_line(postgresql_server: str) -> None:
    assert "createdb" in _refusal(postgresql_server.replace("/postgres?", "/nowhere?"))


def test_without_migration_a_new_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="has not been set up"):
        Store.open(f"sqlite:///{tmp_path}/a.db", migrate=False)


def _write_beyond_the_space_there_is(store: Store) -> None:
    with store.unit() as unit:
        pages = unit._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
        unit.save_source_state(SourceState("a", error="x" * 100_000))


def test_a_full_disk_is_one_line_and_undoes_the_unit(sqlite_url: str) -> None:
    with Store.open(sqlite_url) as store:
        with pytest.raises(DatabaseError, match="free some space"):
            _write_beyond_the_space_there_is(store)
        assert store.source_states() == {}


def _write_and_fail(store: Store) -> None:
    with store.unit() as unit:
        unit.save_source_state(SourceState("a"))
        assert unit.source_state("a") is not None
        raise ZeroDivisionError


def test_a_unit_is_whole_or_not_at_all(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(store)
    assert store.source_state("a") is None


def test_reading_neither_waits_for_a_writer_nor_keeps_one_waiting(store: Store) -> None:
    with store.unit() as unit:
        unit.save_source_state(SourceState("a"))
        unit.save_source_state(SourceState("b"))
    articles = [Article(f"k{n}", None, None, "text", None, None, "en") for n in range(600)]
    with store.unit() as unit:
        for article in articles:
            unit.add_article(article, now=NOW, outcome=Outcome.NO_FUND)
    reading = store.articles()
    next(reading)
    with store.unit() as unit:
        unit.save_source_state(SourceState("c"))
        assert sorted(store.source_states()) == ["a", "b"]
    assert sorted(store.source_states()) == ["a", "b", "c"]
    assert len(list(reading)) == 599


def test_a_second_unit_waits_for_the_first(store: Store) -> None:
    order: list[str] = []

    def second() -> None:
        with store.unit():
            order.append("second")

    thread = threading.Thread(target=second)
    with store.unit():
        thread.start()
        thread.join(0.3)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_times_without_a_zone_are_refused_and_others_come_back_in_utc(store: Store) -> None:
    beijing = datetime.fromisoformat("2026-03-02T07:30:00+08:00")
    with store.unit() as unit:
        unit.save_source_state(SourceState("a", last_polled=beijing))
    state = store.source_states()["a"]
    assert state.last_polled == beijing
    assert state.last_polled.utcoffset() == timedelta(0)
    with pytest.raises(Exception, match="without a zone"), store.unit() as unit:
        unit.save_source_state(SourceState("b", last_polled=datetime(2026, 3, 2)))  # noqa: DTZ001 - the case


def test_validators_come_back_exactly_as_the_server_gave_them(store: Store) -> None:
    state = SourceState(
        "源", etag='W/"Ünï,\t-gzip"', last_modified=" Mon, 02 Mar 2026 09:00:00 GMT ", failures=3, disabled=True
    )
    with store.unit() as unit:
        unit.save_source_state(SourceState("源"))
        unit.save_source_state(state)
    assert store.source_states() == {"源": state}


TEXTS = [("a\x00b", "a\ufffdb"), ("\ud800", "\ufffd"), ("😀基金", "😀基金")]


@pytest.mark.parametrize(("given", "kept"), TEXTS)
def test_what_no_database_can_hold_is_replaced_one_for_one(store: Store, given: str, kept: str) -> None:
    assert storable(given) == kept
    with store.unit() as unit:
        unit.add_article(Article(given, None, given, given, None, None, "zh"), now=NOW, outcome=Outcome.NO_FUND)
    article = store.article(given)
    assert article is not None
    assert (article.key, article.title, article.text) == (kept, kept, kept)


def test_a_key_too_long_for_an_index_is_still_a_key_of_its_own(store: Store) -> None:
    one, other = ("https://a.example/" + "长" * 5000 + end for end in "xy")
    assert bounded(one) != bounded(other)
    assert len(bounded(one).encode()) <= LONGEST_KEY
    with store.unit() as unit:
        for key in (one, other):
            article = Article(key, key, None, key[-1], None, None, "zh")
            assert unit.add_article(article, now=NOW, outcome=Outcome.NO_FUND)
        assert unit.unseen([FeedItem(one), FeedItem(other), FeedItem(one + "z")], "s") == [FeedItem(one + "z")]
    assert [store.article(key).text for key in (one, other)] == ["x", "y"]


def test_opening_an_up_to_date_database_does_not_pay_for_alembic(sqlite_url: str) -> None:
    code = f"import sys; from flows.store import Store; Store.open({sqlite_url!r}); print('alembic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
