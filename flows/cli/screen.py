"""What a person sees: tables and lines. Results go to standard output, everything else to standard error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

if TYPE_CHECKING:  # the report's own imports take longer than `--help` may
    from extractors.facts import Money, Sighting
    from flows.pipeline.report import Report

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def say(text: str) -> None:
    """One line of progress or news about the work itself."""
    err.print(escape(clean(text)))


def clean(text: str) -> str:
    """Text of the web without control characters, which could repaint a terminal."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\N{REPLACEMENT CHARACTER}" for c in text)


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, title: str | None = None) -> None:
    """A table on standard output; None prints as nothing."""
    grid = Table(*heads, title=title, title_justify="left", header_style="bold", box=None, pad_edge=False)
    for row in rows:
        grid.add_row(*("" if cell is None else escape(clean(str(cell))) for cell in row))
    out.print(grid)


def money(amount: Money | None) -> str | None:
    """An amount as people of the trade write it: CNY 5bn, USD 250m."""
    if amount is None:
        return None
    for unit, suffix in ((1_000_000_000_000, "tn"), (1_000_000_000, "bn"), (1_000_000, "m")):
        if amount.amount >= unit:
            return f"{amount.currency} {amount.amount / unit:,.3f}".rstrip("0").rstrip(".") + suffix
    return f"{amount.currency} {amount.amount:,}"


def moment(when: datetime | None) -> str | None:
    """A time to the minute, in UTC."""
    return None if when is None else f"{when:%Y-%m-%d %H:%M}"


def parties(names: Sequence[str], most: int = 3) -> str:
    """A few names, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" +{more}" if more > 0 else "")


def facts_row(facts: Sighting) -> tuple[object, ...]:
    """The facts that a list of funds shows, in the order of `FACT_HEADS`."""
    return facts.name, facts.stage, money(facts.size), facts.place, parties(facts.managers or facts.sponsors)


FACT_HEADS = ("name", "stage", "size", "place", "managers or sponsors")


def show_report(report: Report) -> None:
    """The funds of a run as a table, then its sums and what needs attention."""
    if report.found:
        table(("", *FACT_HEADS, "fund"), [(what, *facts_row(fund.facts), fund.fund_id) for what, fund in report.found])
    for line in report.lines():
        say(line)
