"""The commands. Each one imports what it needs when it runs, so that `--help` answers at once.

Exit 0: done, also with single dead sources or things to review. 1: the run failed. 2: usage, configuration, database.
"""

from __future__ import annotations

import gc
from typing import Final

import typer

from flows.cli.alerts import app as alerts
from flows.cli.explaining import explain
from flows.cli.exporting import export
from flows.cli.failing import Stoppable, report
from flows.cli.funds import app as funds
from flows.cli.gathering import gathered
from flows.cli.running import add, backfill, deliver, demo, doctor, reprocess, run, serve
from flows.cli.sources import app as sources

app = typer.Typer(
    name="fundwatch",
    cls=Stoppable,
    help="Watch the news for newly announced investment funds: one record for each, with the words that prove it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (demo, run, backfill, add, reprocess, serve, deliver, doctor, explain, export):
    app.command()(gathered(command))
for name, group in (("funds", funds), ("sources", sources), ("alerts", alerts)):
    app.add_typer(group, name=name)


OBJECTS: Final = 50_000
"""Objects that are made before the garbage among them is looked for: at 700, Python's own, a fifth of the start of a
command goes into looking through what it imports, all of which stays."""


def main() -> None:
    """Run the command line; every failure ends in one line and an exit code, never in a traceback."""
    gc.set_threshold(OBJECTS)
    with report():
        app(prog_name="fundwatch")
