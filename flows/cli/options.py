"""Options that several commands share, with one spelling and one help text each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer


def _day(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a calendar day has no zone
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day; write it as 2026-01-30") from None


Config = Annotated[
    Path | None,
    typer.Option("--config", envvar="FUNDWATCH_CONFIG", help="Folder with settings.toml, sources.toml, alerts.toml."),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        envvar="FUNDWATCH_DATABASE_URL",
        show_envvar=True,
        help="SQLAlchemy address of the database; default: SQLite in your data folder.",
    ),
]
Direct = Annotated[bool, typer.Option("--direct", help="Without Prefect: the same steps, no record of them there.")]
Since = Annotated[date | None, typer.Option("--since", parser=_day, metavar="DATE", help="From this day on.")]
From = Annotated[date | None, typer.Option("--from", parser=_day, metavar="DATE", help="First day, included.")]
To = Annotated[date | None, typer.Option("--to", parser=_day, metavar="DATE", help="Last day, included.")]
SourceIds = Annotated[list[str] | None, typer.Option("--source", metavar="ID", help="Only this source; repeatable.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="File to write; default: standard output.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON on standard output.")]
Person = Annotated[str | None, typer.Option("--by", envvar="USER", help="Who says so; kept with the judgement.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; kept with the judgement.")]


@dataclass(frozen=True, slots=True)
class Where:
    """The configuration and the database that nearly every command works on; None is the default."""

    config: Config = None
    database: Database = None


@dataclass(frozen=True, slots=True)
class Word:
    """By whom and why something is judged."""

    reason: Reason = ""
    by: Person = None
