"""Options that several commands share, with one spelling and one help text each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from getpass import getuser
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer


def _day(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a calendar day has no zone
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day; write it as 2026-01-30") from None


def since_day(text: str) -> date:
    """The day that is written, or from which so long has passed: 3d, 2w."""
    if _ago(text):
        return datetime.now(UTC).date() - timedelta(days=_DAYS[text[-1]] * int(text[:-1]))
    try:
        return _day(text)
    except typer.BadParameter as refused:
        raise typer.BadParameter(f"{refused.message}, or a length of time as 3d or 2w") from None


def named(text: str) -> str:
    """The file, folder or address that is written; an unset variable names none, and must not mean the folder here."""
    if not text.strip():
        raise typer.BadParameter("nothing is named; is a variable not set?")
    return text


def path_named(text: str) -> Path:
    """The file or folder that is written."""
    return Path(named(text))


def web_address(text: str) -> str:
    """The address that is written; of a file or folder it is said how it becomes a source."""
    if urlsplit(named(text)).scheme in {"http", "https"}:
        return text
    path = Path(text).resolve()
    if not path.exists():
        raise typer.BadParameter(f"{text!r} is no web address; write it as https://example.com/feed")
    raise typer.BadParameter(
        f'{path} is on this machine: to watch it, write a [[source]] of kind = "archive" with this path into'
        f" sources.toml; to read it once, fundwatch backfill --archive {path}"
    )


_DAYS = {"d": 1, "w": 7}


def _ago(text: str) -> bool:
    """Whether a length of time is written, such as 3d."""
    return text[-1:] in _DAYS and len(text) < 6 and text[:-1].isdecimal()  # 9999w is before any news


Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        parser=path_named,
        metavar="FOLDER",
        envvar="FUNDWATCH_CONFIG",
        help="Folder with settings.toml, sources.toml, alerts.toml.",
    ),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        parser=named,
        metavar="URL",
        envvar="FUNDWATCH_DATABASE_URL",
        show_envvar=True,
        help="Such as sqlite:////path/fundwatch.db or postgresql://...; default: SQLite in your data folder.",
    ),
]
Direct = Annotated[
    bool,
    typer.Option(
        "--direct",
        metavar="",
        help="Without Prefect, whose server takes seconds to start: the same steps, no record there.",
    ),
]
Since = Annotated[
    date | None,
    typer.Option("--since", parser=since_day, metavar="DATE|3d", help="Only what was published from this day on."),
]
From = Annotated[date | None, typer.Option("--from", parser=_day, metavar="DATE", help="First day, included.")]
To = Annotated[date | None, typer.Option("--to", parser=_day, metavar="DATE", help="Last day, included.")]
What = Annotated[str, typer.Argument(metavar="URL|FILE|-", help="A page, a file, or - for text on standard input.")]
Published = Annotated[
    date | None,
    typer.Option("--published", parser=_day, metavar="DATE", help="Its day of publication, where it states none."),
]
SourceIds = Annotated[
    list[str] | None, typer.Option("--source", metavar="ID", help="Only this source of sources.toml; repeatable.")
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", parser=path_named, metavar="FILE", help="File to write; default: standard output."),
]
AsJson = Annotated[bool, typer.Option("--json", metavar="", help="As JSON on standard output.")]
_MEANT = "a fund's id (such as f-3k9m2x), how it begins, or the fund's name."
FundMeant = Annotated[str, typer.Argument(metavar="FUND", help=_MEANT.capitalize())]
Other = Annotated[str, typer.Argument(metavar="OTHER", help=f"Another fund: {_MEANT}")]
Person = Annotated[
    str | None, typer.Option("--by", metavar="NAME", envvar="USER", help="Who says so; kept with the judgement.")
]
Reason = Annotated[str, typer.Option("--reason", metavar="WORDS", help="Why; kept with the judgement.")]


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


def who_says(word: Word) -> str:
    """By whom a judgement is: who is named, else the user of this machine, as far as it knows one."""
    try:
        return word.by or getuser()
    except (KeyError, OSError):  # no variable names the user, nor does the system, as in a container
        return "somebody"
