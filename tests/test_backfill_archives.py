"""Folders that a backfill is to read: what it does not read is said, with the reason and what to do."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import UsageError

LINE = {"title": "Quayside closes", "text": "Quayside Partners has closed its third fund, Quayside Growth Fund III."}


@pytest.fixture
def backfill(newsroom, tmp_path):
    """Backfill a folder of these files, and answer what the command said."""

    def run(files, *words):
        for name, line in files.items():
            (tmp_path / "in" / name).parent.mkdir(exist_ok=True)
            (tmp_path / "in" / name).write_text(json.dumps(line), encoding="utf-8")
        typed = ["backfill", "--direct", "--archive", str(tmp_path / "in"), *words]
        result = CliRunner(env=newsroom.environment).invoke(app, typed)
        if isinstance(result.exception, UsageError):
            return str(result.exception)
        assert result.exit_code == 0
        return result.output

    return run


def test_files_of_other_kinds_are_named_beside_those_that_are_read(backfill):
    said = backfill({"a.jsonl": LINE, "b.ndjson": LINE | {"title": "Quayside is done"}, "c.json": LINE, ".d": LINE})
    assert "1 file skipped: c.json (not one of .atom, .htm," in said
    assert "2 items: 2 with funds" in said


def test_of_many_skipped_files_the_first_are_named(backfill):
    said = backfill({"a.jsonl": LINE} | {f"{n}.txt": LINE for n in range(7)})
    assert "7 files skipped: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 2 more (" in said


def test_a_folder_with_nothing_to_read_is_refused(backfill, tmp_path):
    assert backfill({"b.json": LINE}).startswith(f"archive {tmp_path}/in: nothing in it can be read: b.json (not one")


def test_an_empty_folder_is_refused(backfill, tmp_path):
    (tmp_path / "in").mkdir()
    assert backfill({}) == f"archive {tmp_path}/in: there is no file in it"


def test_articles_that_tell_no_day_are_counted_and_the_way_to_keep_them_is_told(backfill):
    files = {"a.jsonl": LINE, "b.jsonl": LINE | {"text": "Elsewhere.", "published": "2025-01-01"}}
    said = backfill(files, "--from", "2026-01-01")
    assert "2 items: 2 out of window" in said
    assert (
        "1 article without a day of publication, and so out of window:"
        " give their lines a `published`, or leave out --from and --to\n"
    ) in said
    assert "without a day" not in backfill({})
