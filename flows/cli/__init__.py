"""The commands. Each one imports what it needs when it runs, so that `--help` answers at once.

Exit 0: done, also with single dead sources or things to review. 1: the run failed. 2: usage, configuration, database.
"""

from __future__ import annotations

import typer

from flows.cli import alerts, explaining, exporting, funds, running, sources
from flows.cli.failing import report

app = typer.Typer(
    name="fundwatch",
    help="Watch the news for newly announced investment funds: one record for each, with the words that prove it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (running, explaining, exporting):
    module.register(app)
app.add_typer(funds.app, name="funds")
app.add_typer(sources.app, name="sources")
app.add_typer(alerts.app, name="alerts")


def main() -> None:
    """Run the command line; every failure ends in one line and an exit code, never in a traceback."""
    with report():
        app()
