"""Export: sightings, funds or articles as rows of jsonl, csv, xlsx or parquet, one after the other.

The rows are those of jsonl; a table of cells (csv, xlsx) joins lists with "; ", gives each amount three columns and
writes what is nested as JSON. Nothing in a cell can act as a formula.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal

from flows.errors import UsageError
from flows.export.formats import TO_FILE, TO_SCREEN
from flows.export.lines import Line, Subject, Wanted, columns_of, rows
from flows.store import Store

__all__ = ["Format", "Subject", "Wanted", "export", "rows"]

Format = Literal["jsonl", "csv", "xlsx", "parquet"]


def export(store: Store, wanted: Wanted, *, kind: Format, output: Path | None, screen: IO[str]) -> int:
    """Write the rows to a file (put in place when it is whole) or to `screen`, and answer how many they were.

    Raises UsageError where a format needs a file or a package that is not there, or the file cannot be written.
    """
    counted = _Counted(rows(store, wanted))
    columns = columns_of(wanted)
    if output is None:
        if kind not in TO_SCREEN:
            raise UsageError(f"{kind} cannot be shown on the screen: name a file with --output")
        TO_SCREEN[kind](screen, counted, columns)
    else:
        with _put_in_place(output) as path:
            TO_FILE[kind](path, counted, columns)
    return counted.number


class _Counted:
    """Rows that count themselves while they pass."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = lines
        self.number = 0

    def __iter__(self) -> Iterator[Line]:
        for line in self._lines:
            self.number += 1
            yield line


@contextmanager
def _put_in_place(output: Path) -> Iterator[Path]:
    """A path beside the file, which replaces it at the end: a broken export leaves the former one."""
    draft = output.with_name(f".{output.name}.{os.getpid()}.part")
    try:
        yield draft
        draft.replace(output)
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}; name another file with --output") from error
    finally:
        draft.unlink(missing_ok=True)
