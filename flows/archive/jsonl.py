"""JSON lines: one article a line, each on its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import IO, Any

from extractors.urls import canonical
from flows.archive.entries import Content, Line, Opened

_LONGEST_TEXT = 500_000  # characters, as for pages: rules are not made for a database in one line
_PAGE = re.compile(r"<(?:!doctype|html)\b", re.IGNORECASE)
_LONGEST_LINE = 30_000_000  # bytes: a page of 10 MB with every character escaped


def read_jsonl(opened: Opened, file: IO[bytes]) -> Iterator[Content]:
    """The lines of a file; empty ones are none."""
    number = 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        if len(line) == _LONGEST_LINE:
            yield opened.failed(f"longer than {_LONGEST_LINE // 1_000_000} MB", number)
            _skip(file, line)
        elif line.strip():
            yield _line(opened, line.removeprefix(b"\xef\xbb\xbf"), number)


def _skip(file: IO[bytes], line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(_LONGEST_LINE)


def _line(opened: Opened, line: bytes, number: int) -> Content:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return opened.failed(f"not JSON: {error}", number)
    if not isinstance(record, dict):
        return opened.failed("not a JSON object", number)
    wrong = [name for name in ("url", "title", "text", "html") if not isinstance(record.get(name, ""), str | None)]
    if wrong:
        return opened.failed(f"`{wrong[0]}` is not a string", number)
    if not isinstance(record.get("id"), str | int | None):
        return opened.failed("`id` is neither a string nor a whole number", number)
    return _record(opened, {name: _storable(value) for name, value in record.items()}, number)


def _record(opened: Opened, record: dict[str, Any], number: int) -> Content:
    written = record.get("url") or None
    url = canonical(written) or written if written else None
    key = str(record["id"]) if record.get("id") not in (None, "") else None
    stamp, doubt = opened.dated(str(record.get("published") or ""))
    line = Line(opened.place(number), key, url, record.get("title") or None, stamp, doubt)
    text = record.get("text") or ""
    if len(text) > _LONGEST_TEXT:
        return opened.failed(f"too long for an article: {len(text)} characters", number)
    if text.strip():
        return opened.article(line, text)
    if (record.get("html") or "").strip():
        return opened.page(_whole(record["html"]).encode(), line, content_type="text/html; charset=utf-8")
    return opened.failed("neither `text` nor `html`", number)


def _whole(html: str) -> str:
    """The page; a piece of one, as feeds and databases keep it, gets the frame without which no parser takes it."""
    return html if _PAGE.search(html) else f"<html><body>{html}</body></html>"


def _storable(value: object) -> object:
    """Strings without what no database stores: half characters (escaped in JSON alone) and NUL; same length."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")
