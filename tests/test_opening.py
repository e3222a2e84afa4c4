"""Where there is no database yet: what only reads says so and makes none, what keeps something makes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import NoDatabaseError
from flows.store import Store
from tests.newsroom import Newsroom

READING = (
    "funds list",
    "funds show f-1",
    "funds why f-1 f-2",
    "funds unsure",
    "funds judgements",
    "funds merge f-1 f-2",
    "funds split f-1 1",
    "funds confirm f-1",
    "funds undo 1",
    "export sightings",
    "export funds",
    "export articles",
    "alerts list",
    "alerts show 1",
    "alerts resend 1",
    "alerts preview --route all",
    "reprocess --direct",
    "deliver",
    "doctor --heartbeat",
)
BEFORE_THE_FIRST_RUN = ("sources list", "sources health", "sources disable ledger", "sources enable ledger")


@pytest.fixture
def nowhere(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a database in a folder that is not there, where the commands look for it."""
    newsroom.configure()
    for name, value in newsroom.environment.items():
        monkeypatch.setenv(name, value)
    path = newsroom.folder / "nonexistent" / "x.db"
    monkeypatch.setenv("FUNDWATCH_DATABASE_URL", f"sqlite:///{path}")
    return path


@pytest.mark.parametrize("words", READING)
def test_what_reads_says_that_there_is_no_database_and_makes_none(nowhere: Path, words: str) -> None:
    result = CliRunner().invoke(app, words.split())
    assert isinstance(result.exception, NoDatabaseError)
    assert result.exception.exit_code == 2
    assert str(result.exception) == (
        f"there is no database at sqlite:///{nowhere} yet: `fundwatch run` makes it (or name another with --database)"
    )
    assert not nowhere.parent.exists()


@pytest.mark.parametrize("words", BEFORE_THE_FIRST_RUN)
def test_sources_are_listed_and_switched_before_the_first_run(nowhere: Path, words: str) -> None:
    result = CliRunner().invoke(app, words.split())
    assert (result.exit_code, result.exception) == (0, None)
    assert not nowhere.parent.exists()


def test_the_doctor_looks_at_all_else_where_there_is_no_database_yet(nowhere: Path, newsroom: Newsroom) -> None:
    newsroom.publish("a.html", "Quayside opens an office", "Quayside has opened an office in Oslo.\n")
    result = CliRunner().invoke(app, ["doctor"])
    assert f"WARN  database: there is no database at sqlite:///{nowhere} yet: `fundwatch run` makes it" in result.output
    assert f"GB free in {newsroom.folder}" in result.output
    assert "ok    source " in result.output
    assert not nowhere.parent.exists()


def test_the_doctor_says_that_no_database_could_be_made(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUNDWATCH_DATABASE_URL", "sqlite:////proc/nonexistent/x.db")
    result = CliRunner().invoke(app, ["doctor"])
    assert result.exit_code == 1
    assert "WRONG database: no database can be made below /proc: " in result.output


def test_what_keeps_something_makes_the_database(nowhere: Path, newsroom: Newsroom) -> None:
    text = newsroom.folder / "note.txt"
    text.write_text("The harbour has opened a new quay for ferries today.", encoding="utf-8")
    added = CliRunner().invoke(app, ["add", str(text)])
    assert added.exit_code == 0
    assert f"a new database was made: sqlite:///{nowhere}" in added.output
    assert nowhere.is_file()
    assert "a new database" not in CliRunner().invoke(app, ["add", str(text)]).output
    assert CliRunner().invoke(app, ["funds", "list"]).exit_code == 0


def test_a_database_named_from_the_folder_we_are_in_is_told_by_its_whole_path(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(nowhere.parent.parent)
    relative = ("--database", "sqlite:///tmp/typo.db")
    assert f"no database at sqlite:///{Path.cwd()}/tmp/typo.db yet" in str(
        CliRunner().invoke(app, ["funds", "list", *relative]).exception
    )
    Path("note.txt").write_text("The harbour has opened a new quay for ferries today.", encoding="utf-8")
    added = CliRunner().invoke(app, ["add", "note.txt", *relative])
    assert f"a new database was made: sqlite:///{Path.cwd()}/tmp/typo.db\n" in added.output


def test_an_empty_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.touch()
    with pytest.raises(NoDatabaseError, match="there is no database at"):
        Store.open(f"sqlite:///{path}", create=False)


def test_an_empty_postgresql_is_no_database_and_its_password_is_not_told(postgresql_server: str) -> None:
    with pytest.raises(NoDatabaseError) as said:
        Store.open(postgresql_server.replace("postgresql://postgres:", "postgresql://postgres:hush"), create=False)
    assert "hush" not in str(said.value)
