"""A TOML file with its lines: reads it, and finds the line on which a key stands, so that an error can name it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows.errors import ConfigurationError

_HEADER = re.compile(r"\s*(\[\[?)\s*([A-Za-z0-9_.\"'-]+)\s*\]\]?")
_KEY = re.compile(r"\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*[=.]")


@dataclass(frozen=True)
class TomlFile:
    """One configuration file: its path, its content, and the text to find lines in."""

    path: Path
    content: dict[str, Any]
    lines: tuple[str, ...]

    def line_of(self, place: Sequence[str | int]) -> int | None:
        """The line (from 1) of a key such as ("source", 2, "url"), or of its table where the key is missing."""
        table = str(place[0]) if place else ""
        nth = place[1] if len(place) > 1 and isinstance(place[1], int) else 0
        start = self._header(table, nth)
        if start is None:
            return self._key(0, [table])
        rest = [str(p) for p in place[1:] if isinstance(p, str)]
        return (self._key(start, rest) if rest else None) or start

    def _header(self, table: str, nth: int) -> int | None:
        found = [n for n, line in enumerate(self.lines, 1) if (m := _HEADER.match(line)) and m[2] == table]
        return found[nth] if nth < len(found) else None

    def _key(self, start: int, names: list[str]) -> int | None:
        """The line of names[0] after line `start`, inside the same table (a table's own sub-tables included)."""
        for number, line in enumerate(self.lines[start:], start + 1):
            header = _HEADER.match(line)
            if header and header[2].rsplit(".", 1)[-1] == names[0]:
                return number
            if header and "." not in header[2]:
                return None
            if (key := _KEY.match(line)) and key[1] == names[0]:
                return number
        return None


def read_utf8(path: Path) -> str:
    """The file's text; ConfigurationError says why it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from error


def read_toml(path: Path) -> TomlFile:
    """The file's content; ConfigurationError names file and line of what is not TOML, or why it cannot be read."""
    text = read_utf8(path)
    try:
        content = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: is not valid TOML: {error}") from error
    return TomlFile(path, content, tuple(text.splitlines()))
