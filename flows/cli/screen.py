"""What a person sees: tables and lines. Results go to standard output, everything else to standard error."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:  # the report's own imports take longer than `--help` may
    from extractors.facts import Money, Sighting
    from flows.pipeline.report import Report

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def say(text: str) -> None:
    """One line of progress or news about the work itself; one line also in a log file."""
    err.print(escape(clean(text)), soft_wrap=not err.is_terminal)


def print_line(words: str | Text) -> None:
    """A line of results; whole where it is piped."""
    out.print(words, soft_wrap=not out.is_terminal)


def clean(text: str) -> str:
    """Text of the web without control characters, which could repaint a terminal; every space is one (U+3000 too)."""
    return "".join(c if c.isprintable() or c in "\n\t" else _shown(c) for c in text)


def _shown(character: str) -> str:
    return " " if unicodedata.category(character) == "Zs" else "\N{REPLACEMENT CHARACTER}"


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, loose: Sequence[str] = ()) -> None:
    """A table on standard output; None prints as nothing, and a table without rows as "none".

    Only the columns of the heads in `loose` (the dearest first) are folded on a narrow terminal, or left out from the
    last; all others are whole, for people to copy ids from. What is piped is folded only where COLUMNS asks for it.
    """
    cells = [["" if cell is None else escape(clean(str(cell))) for cell in row] for row in rows]
    if not cells:
        out.print("none")
        return
    wide = Console(file=out.file, width=_UNFOLDED, highlight=False)
    if out.file is sys.stdout and not out.is_terminal and not get_terminal_size((0, 0)).columns:
        wide.print(_grid(heads, cells, loose))
        return
    grid, least = _fitting(heads, cells, loose)
    (wide if least > out.width else out).print(grid)


_UNFOLDED = 10_000  # columns: wider than any row
_LEAST = 12  # columns of a loose cell: a word, or a fund's id


def _fitting(heads: Sequence[str], cells: Sequence[Sequence[str]], loose: Sequence[str]) -> tuple[Table, int]:
    """The table with as many loose columns as the terminal has room for, and the width that it needs at least."""
    for dropped in range(len(loose) + 1):
        left_out = loose[len(loose) - dropped :]
        kept = [number for number, head in enumerate(heads) if head not in left_out]
        grid = _grid([heads[n] for n in kept], [[row[n] for n in kept] for row in cells], loose)
        least = Measurement.get(out, out.options.update(width=_UNFOLDED), grid).minimum
        if least <= out.width:
            break
    return grid, least


def _grid(heads: Sequence[str], cells: Sequence[Sequence[str]], loose: Sequence[str]) -> Table:
    grid = Table(header_style="bold", box=None, pad_edge=False, collapse_padding=True)
    for number, head in enumerate(heads):
        widest = max(cell_len(Text.from_markup(text).plain) for text in (head, *(row[number] for row in cells)))
        fixed = head not in loose
        grid.add_column(head, no_wrap=fixed, min_width=widest if fixed else min(widest, _LEAST), overflow="fold")
    for row in cells:
        grid.add_row(*row)
    return grid


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


def judgement_word(kind: str) -> str:
    """A judgement or its answer as the command is called that gives it: not-same."""
    return kind.replace("_", "-")


def parties(names: Sequence[str], most: int = 3) -> str:
    """A few names, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" +{more}" if more > 0 else "")


def facts_row(facts: Sighting) -> tuple[object, ...]:
    """The facts that a list of funds shows, in the order of `FACT_HEADS`."""
    return facts.name, facts.how_far, sums(facts), facts.place, _backed(facts)


def _backed(facts: Sighting) -> str:
    """Who manages it; where nobody is named, the sponsors, marked as what they are."""
    sponsors = parties(facts.sponsors)
    return parties(facts.managers) or (sponsors and f"sponsors: {sponsors}")


def sums(facts: Sighting) -> str | None:
    """The size, and the first tranche marked as what it is."""
    first = money(facts.first_tranche)
    return ", ".join(filter(None, (money(facts.size), first and f"{first} first"))) or None


FACT_HEADS = ("name", "stage", "size", "place", "managers or sponsors")
LOOSE_FACTS = ("name", "place", "managers or sponsors")


def show_report(report: Report) -> None:
    """The funds of a run as a table, then its sums and what needs attention."""
    if report.found:
        ids = [] if report.dry else ["fund"]  # those of a dry run are gone with it
        rows = [(what, *facts_row(fund.facts), *(fund.fund_id for _ in ids)) for what, fund in report.found]
        table(("", *FACT_HEADS, *ids), rows, loose=LOOSE_FACTS)
    for line in report.lines():
        say(line)
