"""What is remembered of each source between two polls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, case, delete, func, select

from flows.outcomes import Outcome
from flows.store.base import Reads, Writes
from flows.store.records import Harvest, SourceState, SourceYield
from flows.tables import ArticleRow, ItemRow, SourceRow, WaitingHostRow

# A month shows what is missing now; four months before it, what is usual.
_RECENT_DAYS, _BEFORE_DAYS = 30, 120
_READ = (Outcome.FUNDS, Outcome.NO_FUND)

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

    def sources_listing(self, article_keys: Sequence[str]) -> tuple[str, ...]:
        """The sources that have listed one of these articles, by id."""
        told = ItemRow.article_key.in_(article_keys)
        query = select(ItemRow.source_id).where(told).distinct().order_by(ItemRow.source_id)
        return tuple(row.source_id for row in self._all(query))

    def waiting_hosts(self) -> dict[str, datetime]:
        """Hosts that asked to be left alone, each with the moment until which."""
        return {row.host: row.until for row in self._all(select(WaitingHostRow))}

    def source_yields(self, now: datetime) -> dict[str, SourceYield]:
        """What came of each source's articles, by source id; a source without items is left out."""
        recent_from = now - timedelta(days=_RECENT_DAYS)
        recent = self._harvests(recent_from, now, _RECENT_DAYS)
        before = self._harvests(recent_from - timedelta(days=_BEFORE_DAYS), recent_from, _BEFORE_DAYS)
        last = self._last_funds()
        return {
            source_id: SourceYield(
                recent.get(source_id, Harvest(_RECENT_DAYS)),
                before.get(source_id, Harvest(_BEFORE_DAYS)),
                last.get(source_id),
            )
            for source_id in recent.keys() | before.keys() | last.keys()
        }

    def _harvests(self, start: datetime, end: datetime, days: int) -> dict[str, Harvest]:
        read = ItemRow.outcome.in_(_READ)
        statement = (
            select(
                ItemRow.source_id,
                func.count(),
                func.sum(case((read, 0), else_=1)),
                func.avg(case((read, func.length(ArticleRow.text)))),
                func.sum(case((ItemRow.outcome == Outcome.FUNDS, 1), else_=0)),
            )
            .outerjoin(ArticleRow, ArticleRow.article_key == ItemRow.article_key)
            .where(ItemRow.outcome.in_((*_READ, Outcome.UNREADABLE)))
            .where(ItemRow.first_seen >= start, ItemRow.first_seen < end)
            .group_by(ItemRow.source_id)
        )
        return {
            source_id: Harvest(days, count, int(lost or 0) / count, float(length or 0), int(funds or 0))
            for source_id, count, lost, length, funds in self._all(statement)
        }

    def _last_funds(self) -> dict[str, datetime]:
        """When each source last told of a fund."""
        statement = (
            select(ItemRow.source_id, func.max(ItemRow.first_seen))
            .where(ItemRow.outcome == Outcome.FUNDS)
            .group_by(ItemRow.source_id)
        )
        return {source_id: moment for source_id, moment in self._all(statement) if moment}


class SourceWrites(Writes, SourceReads):
    """Remembering."""

    def save_source_state(self, state: SourceState) -> None:
        """Keep the state in place of the former one."""
        values = asdict(state)
        if not self._update(SourceRow, SourceRow.source_id == state.source_id, **values):
            self._insert(SourceRow, **values)

    def save_waiting_hosts(self, waiting: Mapping[str, datetime], *, now: datetime) -> None:
        """Keep the waiting times beside those of other runs, the later of two; those that are over are forgotten."""
        self._connection.execute(delete(WaitingHostRow).where(WaitingHostRow.until <= now))
        known = self.waiting_hosts()
        for host, until in waiting.items():
            if host not in known:
                self._insert(WaitingHostRow, host=host, until=until)
            elif until > known[host]:
                self._update(WaitingHostRow, WaitingHostRow.host == host, until=until)


def _state(row: Row[Any]) -> SourceState:
    return SourceState(**{name: getattr(row, name) for name in _FIELDS})
