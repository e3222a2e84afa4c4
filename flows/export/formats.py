"""How it is written: jsonl, csv, xlsx or parquet, line by line; the packages of the last two are optional."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO

from flows.errors import UsageError
from flows.export.cells import cells, headings, visible, with_nested_as_text
from flows.export.lines import Line


def _jsonl(stream: IO[str], lines: Iterable[Line], _columns: Mapping[str, str]) -> None:
    for line in lines:
        stream.write(json.dumps(line, ensure_ascii=False) + "\n")


def _csv(stream: IO[str], lines: Iterable[Line], columns: Mapping[str, str]) -> None:
    table = csv.writer(stream)
    table.writerow(headings(columns))
    table.writerows(cells(line, columns) for line in lines)


def _jsonl_file(path: Path, lines: Iterable[Line], columns: Mapping[str, str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        _jsonl(stream, lines, columns)


def _csv_file(path: Path, lines: Iterable[Line], columns: Mapping[str, str]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as stream:  # without the mark Excel misreads Chinese
        _csv(stream, lines, columns)


MOST_ROWS_OF_A_SHEET = 1_048_575
"""Excel's limit, less the headings."""


def _xlsx_file(path: Path, lines: Iterable[Line], columns: Mapping[str, str]) -> None:
    with _package("openpyxl"):
        from openpyxl import Workbook  # noqa: PLC0415 - optional
    book = Workbook(write_only=True)
    sheet = book.create_sheet("fundwatch")
    sheet.append(headings(columns))
    for number, line in enumerate(lines):
        if number == MOST_ROWS_OF_A_SHEET:
            raise UsageError("a sheet of xlsx holds 1,048,576 rows: narrow the export with --since, or choose csv")
        sheet.append([visible(cell) for cell in cells(line, columns)])
    book.save(path)


def _parquet_file(path: Path, lines: Iterable[Line], columns: Mapping[str, str]) -> None:
    with _package("pyarrow"):
        import pyarrow  # noqa: PLC0415 - optional
        from pyarrow import parquet  # noqa: PLC0415
    text, amount = pyarrow.string(), pyarrow.int64()
    types = {
        "text": text,
        "nested": text,
        "number": pyarrow.float64(),
        "count": amount,
        "list": pyarrow.list_(text),
        "money": pyarrow.struct({"amount": amount, "currency": text, "as_written": text}),
    }
    schema = pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])
    rest = iter(lines)
    with parquet.ParquetWriter(path, schema) as writer:
        while part := [with_nested_as_text(line, columns) for line in islice(rest, 2000)]:
            writer.write_batch(pyarrow.RecordBatch.from_pylist(part, schema=schema))


Write = Callable[[Path, Iterable[Line], Mapping[str, str]], None]
TO_FILE: dict[str, Write] = {"jsonl": _jsonl_file, "csv": _csv_file, "xlsx": _xlsx_file, "parquet": _parquet_file}
TO_SCREEN = {"jsonl": _jsonl, "csv": _csv}


_INSTALL = "install it in the checkout: .venv/bin/pip install --constraint constraints.txt -e '.[tables]'"


@contextmanager
def _package(name: str) -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise UsageError(f"this format needs the package {name}; {_INSTALL}") from error
