"""Alerts and their deliveries: none lost, none doubled; the state of each is here and nowhere else.

A delivery is leased (`sending`, with an attempt row) in a unit that is committed before the send, and marked in
another one after it. Whoever dies in between leaves a lease that expires; the delivery is then sent again, with the
same alert id.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select

from flows.store.base import Reads, Writes, chunks
from flows.store.records import Alert, AlertKind, Attempt, Delivery, DeliveryState, DueDelivery
from flows.tables import AlertRow, AttemptRow, DeliveryRow

_WAITING = (DeliveryState.PENDING, DeliveryState.FAILED)


class AlertReads(Reads):
    """What was told, or waits to be."""

    def alerts(
        self, *, since: datetime | None = None, fund_ids: Sequence[str] = (), limit: int | None = None
    ) -> list[Alert]:
        """Alerts made since then, about any of these funds when some are named, latest first."""
        query = select(AlertRow).order_by(AlertRow.alert_id.desc()).limit(limit)
        if since is not None:
            query = query.where(AlertRow.at >= since)
        if fund_ids:
            query = query.where(AlertRow.fund_id.in_(fund_ids))
        return [_alert(row) for row in self._all(query)]

    def alert(self, alert_id: int) -> Alert | None:
        """One alert."""
        row = self._first(select(AlertRow).where(AlertRow.alert_id == alert_id))
        return _alert(row) if row else None

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

    def attempts(self, delivery_id: int) -> list[Attempt]:
        """The tries of a delivery, first to last."""
        query = select(AttemptRow).where(AttemptRow.delivery_id == delivery_id).order_by(AttemptRow.attempt)
        return [
            Attempt(attempt=row.attempt, started=row.started, ended=row.ended, result=row.result, reason=row.reason)
            for row in self._all(query)
        ]

    def next_due(self) -> datetime | None:
        """When the next delivery falls due; None when nothing waits."""
        row = self._first(select(func.min(DeliveryRow.due)).where(DeliveryRow.state.in_(_WAITING)))
        return row[0] if row else None


class AlertWrites(Writes, AlertReads):
    """The state machine of deliveries."""

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

    def add_delivery(self, alert_id: int, channel: str, *, route: str, due: datetime) -> int:
        """Queue an alert for a channel and answer the delivery's id; the same alert is queued once for a channel."""
        there = (DeliveryRow.alert_id == alert_id, DeliveryRow.channel == channel)
        row = self._first(select(DeliveryRow.delivery_id).where(*there))
        if row is not None:
            return int(row.delivery_id)
        state = {"state": DeliveryState.PENDING, "attempts": 0, "reason": ""}
        return int(self._insert(DeliveryRow, alert_id=alert_id, channel=channel, route=route, due=due, **state))

    def lease_deliveries(
        self, *, now: datetime, lease: timedelta, limit: int, channel: str | None = None, route: str | None = None
    ) -> list[DueDelivery]:
        """Take what is due to be sent, oldest first: waiting and due, or `sending` by someone whose lease expired.

        Leave the unit (so that it is committed) before sending anything.
        """
        query = _due(now).order_by(DeliveryRow.due, DeliveryRow.delivery_id).limit(limit)
        if channel is not None:
            query = query.where(DeliveryRow.channel == channel)
        if route is not None:
            query = query.where(DeliveryRow.route == route)
        rows = self._all(query)
        for row in rows:
            self._begin_attempt(row, now, lease)
        return [_leased(row) for row in rows]

    def renew_deliveries(self, delivery_ids: Sequence[int], *, now: datetime, lease: timedelta) -> None:
        """Prolong the lease of deliveries that are still to be sent."""
        for part in chunks(delivery_ids):
            held = (DeliveryRow.delivery_id.in_(part), DeliveryRow.state == DeliveryState.SENDING)
            self._update(DeliveryRow, *held, lease_until=now + lease)

    def mark_sent(self, delivery_id: int, *, now: datetime, attempt: int | None = None) -> None:
        """Record that the receiver took it; holds whoever else has leased it since, for it is out."""
        sent = {"state": DeliveryState.SENT, "sent_at": now, "lease_until": None, "reason": ""}
        self._update(DeliveryRow, DeliveryRow.delivery_id == delivery_id, **sent)
        self._end_attempt(delivery_id, End("sent", now, attempt=attempt))

    def mark_failed(
        self, delivery_id: int, *, now: datetime, reason: str, retry_at: datetime | None, attempt: int | None = None
    ) -> None:
        """Record that it could not be sent, to be tried again at `retry_at`; None makes it dead.

        With `attempt`, one that has been leased again or sent in the meantime keeps its state.
        """
        failed = {"state": DeliveryState.DEAD if retry_at is None else DeliveryState.FAILED, "reason": reason}
        held = [DeliveryRow.delivery_id == delivery_id, DeliveryRow.state == DeliveryState.SENDING]
        if attempt is not None:
            held.append(DeliveryRow.attempts == attempt)
        due = {} if retry_at is None else {"due": retry_at}
        self._update(DeliveryRow, *held, lease_until=None, **failed, **due)
        self._end_attempt(delivery_id, End("failed", now, reason, attempt))

    def resend(self, delivery_id: int, *, now: datetime) -> bool:
        """Queue a delivery once more, dead or sent, by a person's wish; False when it waits or is being sent."""
        at_rest = DeliveryRow.state.in_([DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.FAILED])
        again = {"state": DeliveryState.PENDING, "due": now, "reason": "", "lease_until": None}
        return bool(self._update(DeliveryRow, DeliveryRow.delivery_id == delivery_id, at_rest, **again))

    def _begin_attempt(self, row: Row[Any], now: datetime, lease: timedelta) -> None:
        if row.state == DeliveryState.SENDING:
            self._end_attempt(row.delivery_id, End("unanswered", now, "its sender was gone"))
        leased = {"state": DeliveryState.SENDING, "lease_until": now + lease, "attempts": row.attempts + 1}
        self._update(DeliveryRow, DeliveryRow.delivery_id == row.delivery_id, **leased)
        begun = {"started": now, "result": "sending", "reason": ""}
        self._insert(AttemptRow, delivery_id=row.delivery_id, attempt=row.attempts + 1, **begun)

    def _end_attempt(self, delivery_id: int, end: End) -> None:
        last = select(func.max(AttemptRow.attempt)).where(AttemptRow.delivery_id == delivery_id).scalar_subquery()
        which = AttemptRow.attempt == (last if end.attempt is None else end.attempt)
        values = {"ended": end.at, "result": end.result, "reason": end.reason}
        self._update(AttemptRow, AttemptRow.delivery_id == delivery_id, which, **values)


@dataclass(frozen=True, slots=True)
class End:
    """How an attempt ended; without a number the last one."""

    result: str
    at: datetime
    reason: str = ""
    attempt: int | None = None


def _due(now: datetime) -> Select[Any]:
    waiting = and_(DeliveryRow.state.in_(_WAITING), DeliveryRow.due <= now)
    abandoned: ColumnElement[bool] = and_(DeliveryRow.state == DeliveryState.SENDING, DeliveryRow.lease_until <= now)
    joined = select(DeliveryRow, AlertRow.kind, AlertRow.fund_id, AlertRow.run_id, AlertRow.payload, AlertRow.at)
    return joined.join(AlertRow, AlertRow.alert_id == DeliveryRow.alert_id).where(or_(waiting, abandoned))


def _leased(row: Row[Any]) -> DueDelivery:
    return DueDelivery(
        delivery_id=row.delivery_id,
        channel=row.channel,
        route=row.route,
        attempt=row.attempts + 1,
        due=row.due,
        alert=_alert(row),
    )


def _alert(row: Row[Any]) -> Alert:
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
    )
