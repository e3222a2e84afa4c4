"""Which files make an archive, and what each holds by its kind."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, cast

from flows.archive.documents import read_html, read_warc, read_xml
from flows.archive.entries import Content, Opened
from flows.archive.jsonl import read_jsonl
from flows.errors import UsageError

_Reader = Callable[[Opened, IO[bytes]], Iterator[Content]]

_KINDS: dict[str, _Reader] = {
    ".atom": read_xml,
    ".htm": read_html,
    ".html": read_html,
    ".jsonl": read_jsonl,
    ".rss": read_xml,
    ".warc": read_warc,
    ".xml": read_xml,
}


def check_paths(paths: Iterable[Path], *, also: Iterable[str] = ()) -> None:
    """Raise UsageError for a path that does not exist or is of no known kind; `also` are kinds of the caller's own."""
    for path in paths:
        if path.is_dir():
            continue
        if not path.exists():
            raise UsageError(f"archive {path}: no such file or folder")
        if not _kind(path):
            raise UsageError(f"{path}: not one of {', '.join((*also, *_KINDS))} (each kind of archive also with .gz)")


def archived_files(path: Path) -> list[Path]:
    """The file itself, or those of a folder that are of a known kind, by name."""
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.is_file() and _kind(file))
    return [path]


def contents(opened: Opened) -> Iterator[Content]:
    """What one file holds; a file that breaks off gives what stood before."""
    read, path = cast("_Reader", _kind(opened.path)), opened.path
    unpacks = read is not read_warc  # warcio unpacks record by record
    try:
        with gzip.open(path) if unpacks and path.suffix == ".gz" else path.open("rb") as file:
            yield from read(opened, cast("IO[bytes]", file))
    except (OSError, EOFError, zlib.error) as error:
        yield opened.failed(f"the file cannot be read on: {error}")


def _kind(path: Path) -> _Reader | None:
    return _KINDS.get(Path(path.name.lower().removesuffix(".gz")).suffix)
