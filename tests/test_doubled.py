"""Lines of archives that share an id: whatever the texts, each is kept once, and a mistake is told."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from flows.cli import app


def line(house: str, **more: object) -> dict[str, object]:
    text = f"{house} Partners has closed its third fund, {house} Growth Fund III, at $450 million."
    return {"id": "7", "title": f"{house} closes", "text": text, "published": "2026-03-09"} | more


@pytest.fixture
def keep(newsroom, tmp_path):
    """Read these lines as an archive of that name, and answer what the command said."""

    def run(*lines, name="a.jsonl"):
        (tmp_path / name).write_text("".join(json.dumps(one) + "\n" for one in lines))
        words = ["backfill", "--direct", "--archive", str(tmp_path / name)]
        result = CliRunner(env=newsroom.environment).invoke(app, words)
        assert result.exit_code == 0
        return result.output

    return run


def told(newsroom):
    return sorted((one["name"].split()[0], one["article_id"][:7]) for one in newsroom.export())


def test_two_texts_under_one_id_are_both_kept_and_the_second_line_is_named(keep, newsroom):
    said = keep(line("Quayside"), line("Stackpine"))
    (mistake,) = [row for row in said.splitlines() if "a.jsonl" in row]
    assert "a.jsonl:2 (id 7): another text came before with this id; both are kept" in mistake
    assert "give the line an id of its own and read the archive again" in mistake
    assert "2 items: 2 with funds" in said
    assert told(newsroom) == [("Quayside", "7"), ("Stackpine", "sha256:")]
    assert "2 items: 2 known" in keep(line("Quayside"), line("Stackpine"))


def test_a_text_that_comes_twice_under_its_id_is_known(keep):
    spaced = line("Quayside")["text"].replace(" ", "  ")
    said = keep(line("Quayside"), line("Quayside"), line("Quayside", text=spaced))
    assert "3 items: 2 known, 1 with funds" in said
    assert "another text" not in said


def test_the_corrected_archive_adds_nothing_twice_and_gives_what_was_kept_its_id(keep, newsroom):
    keep(line("Quayside"), line("Stackpine"))
    said = keep(line("Quayside"), line("Stackpine", id="8"))
    assert "2 items: 2 known" in said
    assert "another text" not in said
    assert told(newsroom) == [("Quayside", "7"), ("Stackpine", "8")]
    assert "2 items: 2 known" in keep(line("Quayside"), line("Stackpine"))  # the uncorrected one once more
    assert told(newsroom) == [("Quayside", "7"), ("Stackpine", "8")]
    history = next(one for one in newsroom.export("funds") if "Stackpine" in one["name"])["history"]
    assert [event["why"] for event in history] == ["8"]


def test_an_id_of_another_archive_is_told_too(keep, newsroom):
    keep(line("Quayside"))
    assert "b.jsonl:1 (id 7): another text came before" in keep(line("Stackpine"), name="b.jsonl")
    assert len(told(newsroom)) == 2


def test_many_lines_with_a_taken_id_are_told_in_one(keep):
    said = keep(line("Quayside"), *(line(house) for house in ("Stackpine", "Harbourline", "Larkspur", "Teasel")))
    (mistake,) = [row for row in said.splitlines() if "another text" in row]
    assert mistake.startswith("4 lines (")


def test_a_line_without_an_id_may_share_its_address_as_pages_do(keep):
    same = {"id": None, "url": "https://ledger.example/live"}
    said = keep(line("Quayside", **same), line("Stackpine", **same))
    assert "1 known, 1 with funds" in said
    assert "another text" not in said


def test_a_watched_folder_whose_ids_begin_again_loses_no_text(newsroom, tmp_path):
    box = tmp_path / "box"
    box.mkdir()
    newsroom.configure(f'[[source]]\nid = "box"\nname = "Box"\nkind = "archive"\nlanguage = "en"\npath = "{box}"\n')

    def run(name, house):
        (box / name).write_text(json.dumps(line(house)))
        return CliRunner(env=newsroom.environment).invoke(app, ["run", "--direct", "--since", "2026-03-01"]).output

    run("monday.jsonl", "Quayside")
    said = run("tuesday.jsonl", "Stackpine")
    assert "tuesday.jsonl:1 (id 7): another text came before" in said
    assert "2 items: 1 known, 1 with funds" in said
    assert len(told(newsroom)) == 2
