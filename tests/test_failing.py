"""How a command ends that cannot go on: one line, and a code for scripts."""

from __future__ import annotations

import pytest
import typer

from flows.cli import app as commands
from flows.cli.failing import Stoppable, report


def test_a_stop_by_hand_is_one_line_and_130(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["fundwatch", "run"])
    app = typer.Typer(cls=Stoppable)

    @app.command()
    def run() -> None:
        raise KeyboardInterrupt

    @app.command()
    def other() -> None: ...

    with pytest.raises(SystemExit) as end, report():
        app()
    assert end.value.code == 130
    assert capsys.readouterr().err == (
        "fundwatch: stopped; what was finished is kept, the next run goes on from there\n"
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["exprt"], "No such command 'exprt'. Did you mean 'export'? (see fundwatch --help)"),
        (["explain"], "Missing argument 'URL|FILE|-' (see fundwatch explain --help)"),
        (["funds", "list", "--limt"], "No such option: --limt (see fundwatch funds list --help)"),
        (["funds", "show"], "Missing argument 'FUND' (see fundwatch funds show --help)"),
    ],
)
def test_what_is_typed_wrongly_is_said_in_one_line_that_names_the_help(capsys, typed, said):
    with pytest.raises(SystemExit) as end:
        commands(typed, prog_name="fundwatch")
    assert end.value.code == 2
    assert capsys.readouterr() == ("", f"fundwatch: {said}\n")


def test_typing_nothing_shows_the_help_and_no_error(capsys):
    with pytest.raises(SystemExit) as end:
        commands([], prog_name="fundwatch")
    assert end.value.code == 2
    shown = capsys.readouterr()
    assert "backfill" in shown.out
    assert not shown.err


@pytest.mark.slow
def test_a_wrong_config_folder_names_the_option_that_was_typed(newsroom):
    said = newsroom.call("run", "--direct", "--config", "/no/such", code=2)
    assert "/no/such: no such folder (--config)" in said


@pytest.mark.slow
def test_a_wrong_config_folder_names_the_variable_that_holds_it(newsroom):
    (newsroom.folder / "config").rename(newsroom.folder / "elsewhere")
    assert "no such folder (FUNDWATCH_CONFIG)" in newsroom.call("run", "--direct", code=2)
