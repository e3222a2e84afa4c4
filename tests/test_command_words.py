"""What the command line says of itself and of wrong words: whole, and in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from flows.cli import app
from flows.cli.gathering import gathered
from flows.cli.options import FundMeant, Where, Word, since_day


def _commands(group: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, (*words, name))
        else:
            yield (*words, name), command


COMMANDS = dict(_commands(typer.main.get_command(app)))


def _said(*words: str) -> str:
    """What a command prints, its boxes and folding taken away."""
    result = CliRunner().invoke(app, words, env={"COLUMNS": "300", "TERMINAL_WIDTH": "300"})
    return " ".join(re.sub(r"[│╭╮╰╯─]", " ", re.sub(r"\x1b\[[\d;]*m", "", result.output)).split())


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_help_shows_every_word_of_an_option(words: tuple[str, ...]) -> None:
    said = _said(*words, "--help")
    for option in COMMANDS[words].params:
        text = " ".join((getattr(option, "help", None) or "").replace("\\[", "[").split())
        assert text in said


def test_help_names_the_extra_that_xlsx_needs() -> None:
    assert "pip install -c constraints.txt -e '.[tables]'" in _said("export", "--help")


NAMELESS = [
    ("backfill", "--archive", ""),
    ("funds", "list", "--config", ""),
    ("funds", "list", "--database", " "),
    ("export", "funds", "--output", ""),
    ("sources", "import", ""),
]
WRONG = [
    (("funds", "split", "f-1", "first"), "write a whole number, such as 3"),
    (("alerts", "show", "new"), "write a whole number, such as 3"),
    (("export", "people"), "'people' is not one of 'sightings', 'funds', 'articles'"),
    (("export", "funds", "--format", "ods"), "'ods' is not one of 'jsonl', 'csv', 'xlsx', 'parquet'"),
    (("backfill", "--alerts", "all"), "'all' is not one of 'none', 'digest', 'each'"),
    (("funds", "list", "--since", "3"), "'3' is not a day; write it as 2026-01-30, or a length of time as 3d or 2w"),
    *((words, "nothing is named; is a variable not set?") for words in NAMELESS),
    (("backfill", "--from", "3d"), "'3d' is not a day; write it as 2026-01-30"),
]


@pytest.mark.parametrize(("words", "allowed"), WRONG)
def test_a_wrong_value_is_answered_with_what_is_allowed(words: tuple[str, ...], allowed: str) -> None:
    said = _said(*words)
    assert allowed in said
    assert "Input should" not in said
    assert "Value error" not in said


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_help_of_an_option_names_what_it_takes_and_not_the_type_that_holds_it(words: tuple[str, ...]) -> None:
    said = _said(*words, "--help").partition(" Options ")[2].replace("--help -h <bool>", "")
    assert "list[" not in said
    assert "<bool>" not in said
    assert "<path>" not in said


@pytest.mark.parametrize(("typed", "days"), [("3d", 3), ("2w", 14), ("0d", 0)])
def test_a_length_of_time_counts_back_from_today(typed: str, days: int) -> None:
    assert abs((datetime.now(UTC).date() - since_day(typed)).days - days) <= 1  # midnight may pass meanwhile


def test_a_command_takes_options_that_go_together_as_one_value() -> None:
    asked = []

    def tell(fund: FundMeant, *, word: Word, where: Where) -> None:
        """Tell."""
        asked.append((fund, word, where))

    teller = typer.Typer()
    teller.command()(gathered(tell))
    CliRunner().invoke(teller, ["f-1", "--reason", "so", "--by", "Ada", "--database", "sqlite:///x"], env=NO_PLACE)
    assert asked == [("f-1", Word("so", "Ada"), Where(None, "sqlite:///x"))]


NO_PLACE = {"FUNDWATCH_CONFIG": "", "FUNDWATCH_DATABASE_URL": ""}
