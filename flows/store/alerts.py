"""Alerts: what was told, and how far each delivery of it has come."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, case, func, select
from sqlalchemy.orm import InstrumentedAttribute

from flows.store.base import Reads, Writes, chunks
from flows.store.records import Alert, AlertKind, Attempt, Delivery, DeliveryState, Waiting
from flows.tables import AlertRow, AttemptRow, DeliveryRow

WAITING = (DeliveryState.PENDING, DeliveryState.FAILED)


class AlertReads(Reads):
    """What was told, or waits to be."""

    def alerts(
        self,
        *,
        since: datetime | None = None,
        fund_ids: Sequence[str] = (),
        run_id: int | None = None,
        limit: int | None = None,
    ) -> list[Alert]:
        """Alerts made since then, about any of these funds when some are named, by this run; latest first."""
        query = select(AlertRow).order_by(AlertRow.alert_id.desc()).limit(limit)
        if since is not None:
            query = query.where(AlertRow.at >= since)
        if fund_ids:
            query = query.where(AlertRow.fund_id.in_(fund_ids))
        if run_id is not None:
            query = query.where(AlertRow.run_id == run_id)
        return [alert_of(row) for row in self._all(query)]

    def alerts_by_id(self, alert_ids: Sequence[int]) -> dict[int, Alert]:
        """These alerts, by their ids."""
        query = select(AlertRow)
        rows = (row for part in chunks(alert_ids) for row in self._all(query.where(AlertRow.alert_id.in_(part))))
        return {row.alert_id: alert_of(row) for row in rows}

    def alert(self, alert_id: int) -> Alert | None:
        """One alert."""
        row = self._first(select(AlertRow).where(AlertRow.alert_id == alert_id))
        return alert_of(row) if row else None

    def deliveries(
        self, *, alert_ids: Sequence[int] = (), state: Collection[DeliveryState] = (), limit: int | None = None
    ) -> list[Delivery]:
        """Deliveries of these alerts and in these states (all when none is named), latest first."""
        query = select(DeliveryRow).order_by(DeliveryRow.delivery_id.desc()).limit(limit)
        if state:
            query = query.where(DeliveryRow.state.in_(list(state)))
        if not alert_ids:
            return [_delivery(row) for row in self._all(query)]
        parts = chunks(alert_ids)
        return [_delivery(row) for part in parts for row in self._all(query.where(DeliveryRow.alert_id.in_(part)))]

    def delivery_counts(self) -> dict[str, dict[DeliveryState, int]]:
        """How many deliveries of each channel stand in each state."""
        count = func.count().label("count")
        grouped = select(DeliveryRow.channel, DeliveryRow.state, count).group_by(DeliveryRow.channel, DeliveryRow.state)
        sums: dict[str, dict[DeliveryState, int]] = {}
        for channel, state, number in self._all(grouped.order_by(DeliveryRow.channel)):
            sums.setdefault(channel, {})[DeliveryState(state)] = number
        return sums

    def channels_told(self, fund_ids: Sequence[str]) -> list[tuple[str, str]]:
        """Each channel that an alert about one of these funds went or will go to, with its route."""
        query = _by_channel(DeliveryRow.route, fund_ids).order_by(DeliveryRow.channel)
        return [(channel, route) for channel, route in self._all(query)]

    def still_untold(self, fund_ids: Sequence[str]) -> dict[str, datetime]:
        """Each channel to which nothing of these funds has gone yet, with when the first that waits falls due."""
        gone = case((DeliveryRow.state.in_(WAITING), 0), else_=1)
        untold = _by_channel(DeliveryRow.due, fund_ids).having(func.max(gone) == 0)
        return {row[0]: row[1] for row in self._all(untold)}

    def attempts(self, delivery_id: int) -> list[Attempt]:
        """The tries of a delivery, first to last."""
        query = select(AttemptRow).where(AttemptRow.delivery_id == delivery_id).order_by(AttemptRow.attempt)
        return [
            Attempt(attempt=row.attempt, started=row.started, ended=row.ended, result=row.result, reason=row.reason)
            for row in self._all(query)
        ]

    def waiting(self) -> list[Waiting]:
        """What waits to be sent, due or not, by channel."""
        failed = func.sum(case((DeliveryRow.state == DeliveryState.FAILED, 1), else_=0))
        query = select(DeliveryRow.channel, func.count(), failed, func.min(DeliveryRow.due))
        grouped = query.where(DeliveryRow.state.in_(WAITING)).group_by(DeliveryRow.channel)
        return [Waiting(*row) for row in self._all(grouped.order_by(DeliveryRow.channel))]

    def next_due(self) -> datetime | None:
        """When the next delivery falls due; None when nothing waits."""
        row = self._first(select(func.min(DeliveryRow.due)).where(DeliveryRow.state.in_(WAITING)))
        return row[0] if row else None


class AlertWrites(Writes, AlertReads):
    """Something to tell."""

    def add_alert(
        self,
        kind: AlertKind,
        *,
        payload: dict[str, Any],
        now: datetime,
        fund_id: str | None = None,
        run_id: int | None = None,
    ) -> int:
        """Keep something to tell, in the unit that stores the fact itself, and answer the alert's id."""
        return int(self._insert(AlertRow, kind=kind, fund_id=fund_id, run_id=run_id, payload=payload, at=now))

    def retell(self, alert_id: int, *, payload: dict[str, Any]) -> None:
        """Replace what an alert tells; only of one that nobody has begun to send, for a message is never unsaid."""
        self._update(AlertRow, AlertRow.alert_id == alert_id, payload=payload)


def _by_channel(column: InstrumentedAttribute[Any], fund_ids: Sequence[str]) -> Select[Any]:
    """Each channel that an alert about one of these funds goes or went to, with the least of a column there."""
    query = select(DeliveryRow.channel, func.min(column)).join(AlertRow, AlertRow.alert_id == DeliveryRow.alert_id)
    living = query.where(AlertRow.fund_id.in_(fund_ids), DeliveryRow.state != DeliveryState.DEAD)
    return living.group_by(DeliveryRow.channel)


def alert_of(row: Row[Any]) -> Alert:
    """An alert from a row that holds all its columns."""
    return Alert(
        alert_id=row.alert_id,
        kind=row.kind,
        fund_id=row.fund_id,
        run_id=row.run_id,
        payload=row.payload,
        at=row.at,
    )


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        delivery_id=row.delivery_id,
        alert_id=row.alert_id,
        channel=row.channel,
        route=row.route,
        state=DeliveryState(row.state),
        due=row.due,
        attempts=row.attempts,
        sent_at=row.sent_at,
        reason=row.reason,
        digest_id=row.digest_id,
    )
