"""Archives: a file or folder of articles on this machine, looked at on each run; what is new in it is read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from flows.archive import archived_files, check_paths
from flows.errors import UsageError
from flows.fetch import Cause, Failure
from flows.sources import memory
from flows.sources.turns import Poll, Turn
from flows.store.records import SourceState

# A file server's clock may differ from ours, and a file may be read while it is being written.
_MARGIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    size: int
    written: int  # nanoseconds
    changed: datetime  # when it was last written, or came to lie where it is


class Archive:
    """Files instead of documents: their lines and records are articles, each read once."""

    def poll(self, turn: Turn) -> Poll:
        """The files that have changed since the archive was last read; none while all are as they were."""
        files = _files(turn)
        if isinstance(files, Poll):
            return files
        before, listed = turn.state, _name_of(files)
        state = _after(before, listed, turn.now)
        if listed == before.body_hash:
            return Poll(turn.source, state, unchanged=True)
        since = before.last_success - _MARGIN if before.last_success else None
        changed = tuple(file.path for file in files if since is None or file.changed >= since)
        return Poll(turn.source, state, files=changed, is_first=before.last_success is None)

    def past(self, turn: Turn, first: date | None) -> Poll:  # noqa: ARG002 - the dates stand in the files
        """All files."""
        files = _files(turn)
        return files if isinstance(files, Poll) else Poll(turn.source, turn.state, files=tuple(f.path for f in files))


def _files(turn: Turn) -> list[_File] | Poll:
    """The files of the archive, or the poll that failed."""
    path = turn.source.path or Path()
    try:
        check_paths([path])
        return [_file(one) for one in archived_files(path)]
    except (OSError, UsageError) as error:
        reason = str(error) if isinstance(error, UsageError) else f"archive {path}: {error.strerror}"
        state = memory.after_failure(turn.state, Failure(reason, Cause.CONNECTION), turn.now)
        return Poll(turn.source, state, problem=reason, unreachable=True)


def _file(path: Path) -> _File:
    facts = path.stat()
    changed = datetime.fromtimestamp(max(facts.st_mtime, facts.st_ctime), UTC)
    return _File(path, facts.st_size, facts.st_mtime_ns, changed)


def _name_of(files: Iterable[_File]) -> str:
    """A short name of exactly these files as they are now."""
    lines = (f"{file.path}\n{file.size}\n{file.written}" for file in files)
    return hashlib.sha256("\n\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _after(state: SourceState, listed: str, now: datetime) -> SourceState:
    answered = replace(state, last_polled=now, last_success=now, failures=0, error=None, trouble=None, not_before=None)
    return replace(answered, body_hash=listed, last_new_item=state.last_new_item if listed == state.body_hash else now)
