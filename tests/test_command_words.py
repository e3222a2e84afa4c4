"""What the command line says of itself and of wrong words: whole, and in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from flows.cli import app


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


WRONG = [
    (("funds", "split", "f-1", "first"), "write a whole number, such as 3"),
    (("alerts", "show", "new"), "write a whole number, such as 3"),
    (("export", "people"), "'people' is not one of 'sightings', 'funds', 'articles'."),
    (("export", "funds", "--format", "ods"), "'ods' is not one of 'jsonl', 'csv', 'xlsx', 'parquet'."),
    (("backfill", "--alerts", "all"), "'all' is not one of 'none', 'digest', 'each'."),
    (("funds", "list", "--since", "3"), "'3' is not a day; write it as 2026-01-30"),
]


@pytest.mark.parametrize(("words", "allowed"), WRONG)
def test_a_wrong_value_is_answered_with_what_is_allowed(words: tuple[str, ...], allowed: str) -> None:
    said = _said(*words)
    assert allowed in said
    assert "Input should" not in said
    assert "Value error" not in said
