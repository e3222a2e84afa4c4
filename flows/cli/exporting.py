"""fundwatch export: what is stored, as files or on standard output."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Annotated

import typer

from flows.cli.opening import opened
from flows.cli.options import Config, Database, Output, Since
from flows.cli.screen import say


class Subject(StrEnum):
    """What can be exported."""

    SIGHTINGS = "sightings"
    FUNDS = "funds"
    ARTICLES = "articles"


class Format(StrEnum):
    """As what."""

    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"


def export(
    subject: Annotated[Subject, typer.Argument(help="What to export.")],
    kind: Annotated[
        Format, typer.Option("--format", help=r"xlsx and parquet need pip install -c constraints.txt -e '.\[tables]'.")
    ] = Format.JSONL,
    output: Output = None,
    since: Since = None,
    everything: Annotated[bool, typer.Option("--all", help="Also what waits for review or was rejected.")] = False,
    config: Config = None,
    database: Database = None,
) -> None:
    """Write sightings, funds or articles, one a line or row."""
    from flows.export import Wanted
    from flows.export import export as write

    start = datetime.combine(since, time(), tzinfo=UTC) if since else None
    with opened(config, database) as (settings, store):
        wanted = Wanted(subject.value, start, everything, settings.run.alert_threshold)
        number = write(store, wanted, kind=kind.value, output=output, screen=sys.stdout)
    say(f"{number} {subject}" + (f" written to {output}" if output else ""))
