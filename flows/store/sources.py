"""What is remembered of each source between two polls."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Row, select

from flows.store.base import Reads, Writes
from flows.store.records import SourceState
from flows.tables import SourceRow

_FIELDS = tuple(f.name for f in fields(SourceState))


class SourceReads(Reads):
    """The state of sources."""

    def source_states(self) -> dict[str, SourceState]:
        """All that is known, by source id."""
        return {row.source_id: _state(row) for row in self._all(select(SourceRow).order_by(SourceRow.source_id))}

    def source_state(self, source_id: str) -> SourceState | None:
        """What is known of one source; None before its first poll."""
        row = self._first(select(SourceRow).where(SourceRow.source_id == source_id))
        return _state(row) if row else None


class SourceWrites(Writes, SourceReads):
    """Remembering."""

    def save_source_state(self, state: SourceState) -> None:
        """Keep the state in place of the former one."""
        values = asdict(state)
        if not self._update(SourceRow, SourceRow.source_id == state.source_id, **values):
            self._insert(SourceRow, **values)


def _state(row: Row[Any]) -> SourceState:
    return SourceState(**{name: getattr(row, name) for name in _FIELDS})
