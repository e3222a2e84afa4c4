"""Which files make an archive, and what each holds by its kind."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, cast

from flows.archive.documents import read_html, read_warc, read_xml
from flows.archive.entries import Content, Opened
from flows.archive.jsonl import read_jsonl
from flows.errors import UsageError
from flows.outcomes import counted

_Reader = Callable[[Opened, IO[bytes]], Iterator[Content]]

_KINDS: dict[str, _Reader] = {
    ".atom": read_xml,
    ".htm": read_html,
    ".html": read_html,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".rss": read_xml,
    ".warc": read_warc,
    ".xml": read_xml,
}
_MOST_NAMES = 5


def check_paths(paths: Iterable[Path], *, also: Iterable[str] = ()) -> None:
    """Raise UsageError for a path that does not exist or is of no known kind; `also` are kinds of the caller's own."""
    for path in paths:
        if path.is_dir():
            continue
        if not path.exists():
            raise UsageError(f"archive {path}: no such file or folder")
        if not _kind(path):
            raise UsageError(f"{path}: not one of {_kinds(also)}")


def check_filled(paths: Iterable[Path]) -> None:
    """Raise UsageError for a folder in which there is nothing to read: whoever names it means something else."""
    for path in paths:
        if not archived_files(path):
            there = _names(_others(path))
            why = f"nothing in it can be read: {there} (not one of {_kinds()})" if there else "there is no file in it"
            raise UsageError(f"archive {path}: {why}")


def told_skipped(paths: Iterable[Path]) -> list[str]:
    """The line that names the files of these folders that are of no known kind, if there are any."""
    skipped = [file for path in paths for file in _others(path)]
    return [f"{counted(len(skipped), 'file')} skipped: {_names(skipped)} (not one of {_kinds()})"] if skipped else []


def archived_files(path: Path) -> list[Path]:
    """The file itself, or those of a folder that are of a known kind, by name."""
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.is_file() and _kind(file))
    return [path]


def _others(path: Path) -> list[Path]:
    """The files of a folder that are of no known kind; hidden ones are the system's own."""
    files = path.rglob("*") if path.is_dir() else ()
    return sorted(file for file in files if file.is_file() and not _kind(file) and not file.name.startswith("."))


def _names(files: Sequence[Path]) -> str:
    more = len(files) - _MOST_NAMES
    return ", ".join(file.name for file in files[:_MOST_NAMES]) + (f" and {more:,} more" if more > 0 else "")


def contents(opened: Opened) -> Iterator[Content]:
    """What one file holds; a file that breaks off gives what stood before."""
    read, path = cast("_Reader", _kind(opened.path)), opened.path
    unpacks = read is not read_warc  # warcio unpacks record by record
    try:
        with gzip.open(path) if unpacks and path.suffix == ".gz" else path.open("rb") as file:
            yield from read(opened, cast("IO[bytes]", file))
    except (OSError, EOFError, zlib.error) as error:
        yield opened.failed(f"the file cannot be read on: {error}")


def _kinds(also: Iterable[str] = ()) -> str:
    return f"{', '.join((*also, *_KINDS))}, each kind of archive also with .gz"


def _kind(path: Path) -> _Reader | None:
    return _KINDS.get(Path(path.name.lower().removesuffix(".gz")).suffix)
