"""fundwatch export: what is stored, as files or on standard output."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Annotated

import typer

from flows.cli.opening import opened
from flows.cli.options import Output, Since, Where
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
    subject: Annotated[Subject, typer.Argument(metavar="sightings|funds|articles", help="What to export.")],
    kind: Annotated[
        Format, typer.Option("--format", help=r"xlsx and parquet need pip install -c constraints.txt -e '.\[tables]'.")
    ] = Format.JSONL,
    output: Output = None,
    since: Since = None,
    everything: Annotated[
        bool,
        typer.Option(
            "--all",
            metavar="",
            help="Also what waits for review or was rejected, with its status.",
        ),
    ] = False,
    *,
    where: Where,
) -> None:
    """Write sightings, funds or articles, one a line or row.

    A sighting is one fund announced by one article; news that a known fund has grown is none.
    """
    from flows.export import Wanted
    from flows.export import export as write

    start = datetime.combine(since, time(), tzinfo=UTC) if since else None
    with opened(where) as (settings, store):
        wanted = Wanted(subject.value, start, everything, settings.run.alert_threshold)
        number = write(store, wanted, kind=kind.value, output=output, screen=sys.stdout)
    say(f"{number} {subject}" + (f" written to {output}" if output else ""))
