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


def test_what_keeps_something_makes_the_database(nowhere: Path, newsroom: Newsroom) -> None:
    text = newsroom.folder / "note.txt"
    text.write_text("The harbour has opened a new quay for ferries today.", encoding="utf-8")
    assert CliRunner().invoke(app, ["add", str(text)]).exit_code == 0
    assert nowhere.is_file()
    assert CliRunner().invoke(app, ["funds", "list"]).exit_code == 0


def test_an_empty_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.touch()
    with pytest.raises(NoDatabaseError, match="there is no database at"):
        Store.open(f"sqlite:///{path}", create=False)


def test_an_empty_postgresql_is_no_database_and_its_password_is_not_told(postgresql_server: str) -> None:
    with pytest.raises(NoDatabaseError) as said:
        Store.open(postgresql_server.replace("postgresql://postgres:", "postgresql://postgres:hush"), create=False)
    assert "hush" not in str(said.value)
