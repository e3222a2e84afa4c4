"""Rows as tables hold them: a cell is a plain value, and nothing in it can act as a formula."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from itertools import chain
from typing import Any

from flows.export.lines import Line

_MONEY = ("amount", "currency", "as_written")
_ACTS = re.compile(r"[\s'\"]*[=+\-@\t\r|%＝＋－＠]")
"""What a spreadsheet may take for a formula, also after spaces, quotes and in full width (OWASP: CSV injection)."""

_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML, and so xlsx, cannot hold


def headings(columns: Mapping[str, str]) -> list[str]:
    """The names of the columns, three for each amount."""
    return list(chain.from_iterable(_names(name, kind) for name, kind in columns.items()))


def _names(name: str, kind: str) -> list[str]:
    return [f"{name}_{part}" for part in _MONEY] if kind == "money" else [name]


def cells(line: Line, columns: Mapping[str, str]) -> list[Any]:
    """The cells of a line, under their headings."""
    return [harmless(cell) for name, kind in columns.items() for cell in _split(line[name], kind)]


def _split(value: Any, kind: str) -> list[Any]:
    if kind == "money":
        return [value[part] for part in _MONEY] if value else [None] * len(_MONEY)
    if kind == "list":
        return ["; ".join(value)]
    return [json.dumps(value, ensure_ascii=False)] if kind == "nested" else [value]


def harmless(cell: Any) -> Any:
    """The cell with an apostrophe before what a spreadsheet would run; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and _ACTS.match(cell) else cell


def visible(cell: Any) -> Any:
    """The cell as xlsx can hold it: 32,767 characters, none that XML forbids."""
    return _INVISIBLE.sub("\ufffd", cell)[:32_767] if isinstance(cell, str) else cell


def with_nested_as_text(line: Line, columns: Mapping[str, str]) -> Line:
    """The line with what is nested as JSON, and lists and amounts as they are."""
    nested = {name for name, kind in columns.items() if kind == "nested"}
    return {name: json.dumps(value, ensure_ascii=False) if name in nested else value for name, value in line.items()}
