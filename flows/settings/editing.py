"""Changing sources.toml in place: comments and formatting stay.

Each change is proved on the result: TOML read before and after differs in what was asked for, and in nothing else.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from flows.errors import ConfigurationError, UsageError
from flows.settings.problems import message
from flows.settings.sources import Source

_TABLE = re.compile(r"\s*\[\[\s*source\s*\]\]")
_ANY_TABLE = re.compile(r"\s*\[")
_ENABLED = re.compile(r"(\s*enabled\s*=\s*)(?:true|false)")
_BY_HAND = "the file is written in a way that cannot be edited safely here: change it in an editor"


def edit_sources(folder: Path, change: Callable[[str], str]) -> None:
    """Write sources.toml changed, whole or not at all; ConfigurationError, and no change, if it would be wrong."""
    path = folder / "sources.toml"
    try:
        text = change(path.read_bytes().decode("utf-8-sig"))
        _check(_content(text).get("source", []))
        beside = path.with_suffix(".toml.new")
        beside.write_bytes(text.encode())
        beside.replace(path)
    except ValidationError as error:
        raise UsageError(_in_words(error)) from error
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be changed: {error.strerror}") from error


def _in_words(error: ValidationError) -> str:
    """What is wrong with a source, by the option that gives it where there is one."""
    first = error.errors(include_url=False)[0]
    key = str(first["loc"][0]) if first["loc"] else "the source"
    return f"{'--' if key in _OPTIONS else ''}{key} {message(first, Source)}"


_OPTIONS = {"id", "name", "language"}  # keys of a source that `sources add` asks for


def with_source(text: str, source: Mapping[str, str | bool]) -> str:
    """The text with one more [[source]] table at its end."""
    end = _line_end(text)
    table = ["[[source]]", *(f"{key} = {_value(value)}" for key, value in source.items())]
    gap = "" if not text else end if text.endswith("\n") else 2 * end
    expected = _content(text)
    expected.setdefault("source", []).append(dict(source))
    return _proved(text + gap + end.join(table) + end, expected)


def with_enabled(text: str, source_id: str, *, enabled: bool) -> str:
    """The text with that source switched on or off; UsageError if it has no such source."""
    expected = _content(text)
    sources = expected.get("source", [])
    nth = next((n for n, source in enumerate(sources) if source.get("id") == source_id), None)
    if nth is None:
        raise UsageError(f"sources.toml has no source {source_id!r}: fundwatch sources list shows all")
    if sources[nth].get("enabled", True) is enabled:
        return text
    sources[nth]["enabled"] = enabled
    return _proved(_switched(text, nth, enabled=enabled), expected)


def _check(tables: Sequence[Mapping[str, Any]]) -> None:
    """What the settings would refuse; secrets are not looked up."""
    ids = [Source.model_validate({**table, "headers_env": {}}).id for table in tables]
    double = next((one for one in ids if ids.count(one) > 1), None)
    if double:
        raise UsageError(f"there is a source with the id {double} already: name another with --id")


def _switched(text: str, nth: int, *, enabled: bool) -> str:
    """The text with the `enabled` line of the nth [[source]] rewritten, or with a new one at the end of its keys."""
    lines = text.splitlines(keepends=True)
    heads = [n for n, line in enumerate(lines) if _TABLE.match(line)]
    if nth >= len(heads):
        raise ConfigurationError(_BY_HAND)
    start = heads[nth] + 1
    end = next((n for n in range(start, len(lines)) if _ANY_TABLE.match(lines[n])), len(lines))
    for n in range(start, end):
        if _ENABLED.match(lines[n]):
            lines[n] = _ENABLED.sub(rf"\g<1>{_value(enabled)}", lines[n], count=1)
            return "".join(lines)
    last = max((n for n in range(start, end) if _is_key(lines[n])), default=start - 1)
    lines[last] = lines[last].rstrip("\r\n") + _line_end(text)
    lines.insert(last + 1, f"enabled = {_value(enabled)}{_line_end(text)}")
    return "".join(lines)


def _is_key(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _value(value: str | bool) -> str:
    """A TOML literal; JSON's strings are TOML's but for DEL."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _content(text: str) -> dict[str, Any]:
    return tomllib.loads(text.replace("\r\n", "\n"))


def _proved(text: str, expected: dict[str, Any]) -> str:
    try:
        if _content(text) == expected:
            return text
    except tomllib.TOMLDecodeError:
        pass
    raise ConfigurationError(_BY_HAND)
