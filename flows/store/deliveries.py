"""Deliveries: none lost, none doubled; the state of each is here and nowhere else.

    pending ─> sending ─> sent            failed ─> sending ─> … ─> dead
       └─> gathered (told in the digest, or the alert of the same fund, that `digest_id` names)

A delivery is leased (`sending`, with its holder and an attempt row) in a unit that is committed before the send, and
marked in another one after it. Whoever dies in between leaves a lease that its death or its expiry ends; the delivery
is then sent again, with the same alert id. All that is done to many at once takes a few statements, not one for each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, insert, or_, select

from flows.store.alerts import WAITING, AlertWrites, alert_of
from flows.store.base import chunks
from flows.store.records import Delivery, DeliveryState, DueDelivery
from flows.tables import AlertRow, AttemptRow, DeliveryRow

Alive = Callable[[str], bool]
_AT_REST = (DeliveryState.SENT, DeliveryState.GATHERED, DeliveryState.FAILED, DeliveryState.DEAD)
_FREE: dict[str, Any] = {"lease_until": None, "holder": None}
_GONE = {"result": "unanswered", "reason": "its sender was gone"}


def _all_live(_holder: str) -> bool:
    return True


class DeliveryWrites(AlertWrites):
    """The state machine of deliveries."""

    def add_delivery(self, alert_id: int, channel: str, *, route: str, due: datetime) -> int:
        """Queue an alert for a channel and answer the delivery's id; the same alert is queued once for a channel."""
        there = (DeliveryRow.alert_id == alert_id, DeliveryRow.channel == channel)
        row = self._first(select(DeliveryRow.delivery_id).where(*there))
        if row is not None:
            return int(row.delivery_id)
        state = {"state": DeliveryState.PENDING, "attempts": 0, "reason": ""}
        return int(self._insert(DeliveryRow, alert_id=alert_id, channel=channel, route=route, due=due, **state))

    def due_deliveries(
        self,
        *,
        now: datetime,
        limit: int,
        channel: str | None = None,
        alive: Alive = _all_live,
        brief: bool = False,
    ) -> list[DueDelivery]:
        """What is due to be sent, oldest first: waiting and due, or `sending` by one who is gone.

        Gone is a sender whose lease has expired, or whose holder `alive` denies (a process of this machine that ended).
        `brief` leaves of each payload only what says which are told together: thousands of them take little memory.
        """
        query = _due(now, self._dead_holders(now, channel, alive)).order_by(DeliveryRow.due, DeliveryRow.delivery_id)
        if channel is not None:
            query = query.where(DeliveryRow.channel == channel)
        rows = self._stream(query.limit(limit))
        return [_briefly(_leased(row)) if brief else _leased(row) for row in rows]

    def begin_attempts(
        self, due: Sequence[DueDelivery], *, now: datetime, lease: timedelta, holder: str | None = None
    ) -> None:
        """Take what this unit found due. Leave the unit (so that it is committed) before sending anything."""
        leased = {"state": DeliveryState.SENDING, "lease_until": now + lease, "holder": holder}
        for part in chunks(due):
            which = [one.delivery_id for one in part]
            given_up = (AttemptRow.delivery_id.in_(which), AttemptRow.result == "sending")
            self._update(AttemptRow, *given_up, ended=now, **_GONE)
            held = DeliveryRow.delivery_id.in_(which)
            self._update(DeliveryRow, held, attempts=DeliveryRow.attempts + 1, **leased)
            begun = {"started": now, "result": "sending", "reason": ""}
            rows = [{"delivery_id": one.delivery_id, "attempt": one.attempt, **begun} for one in part]
            self._connection.execute(insert(AttemptRow), rows)

    def lease_deliveries(
        self, *, now: datetime, lease: timedelta, limit: int, channel: str | None = None
    ) -> list[DueDelivery]:
        """Find and take what is due, in one."""
        due = self.due_deliveries(now=now, limit=limit, channel=channel)
        self.begin_attempts(due, now=now, lease=lease)
        return due

    def gather(self, due: Iterable[DueDelivery | Delivery], *, into: int, now: datetime) -> None:
        """End deliveries that this unit found due or untried: they are told in the digest or alert with this id."""
        gathered = {"state": DeliveryState.GATHERED, "digest_id": into, "reason": "", **_FREE}
        for which in chunks(one.delivery_id for one in due):
            given_up = (AttemptRow.delivery_id.in_(which), AttemptRow.result == "sending")
            self._update(AttemptRow, *given_up, ended=now, **_GONE)
            self._update(DeliveryRow, DeliveryRow.delivery_id.in_(which), **gathered)

    def renew_deliveries(self, delivery_ids: Sequence[int], *, now: datetime, lease: timedelta) -> None:
        """Prolong the lease of deliveries that are still to be sent."""
        for part in chunks(delivery_ids):
            held = (DeliveryRow.delivery_id.in_(part), DeliveryRow.state == DeliveryState.SENDING)
            self._update(DeliveryRow, *held, lease_until=now + lease)

    def mark_sent(self, delivery_id: int, *, now: datetime, attempt: int | None = None) -> None:
        """Record that the receiver took it; holds whoever else has leased it since, for it is out."""
        sent = {"state": DeliveryState.SENT, "sent_at": now, "reason": "", **_FREE}
        self._update(DeliveryRow, DeliveryRow.delivery_id == delivery_id, **sent)
        self._end_attempts([delivery_id], End("sent", now, attempt=attempt))

    def mark_failed(
        self, delivery_id: int, *, now: datetime, reason: str, retry_at: datetime | None, attempt: int | None = None
    ) -> None:
        """Record that it could not be sent, to be tried again at `retry_at`; None makes it dead.

        With `attempt`, one that has been leased again or sent in the meantime keeps its state.
        """
        self.mark_all_failed([delivery_id], End("failed", now, reason, attempt), retry_at=retry_at)

    def mark_all_failed(self, delivery_ids: Sequence[int], end: End, *, retry_at: datetime | None) -> None:
        """The same for several that stand at the same attempt."""
        failed = {"state": DeliveryState.DEAD if retry_at is None else DeliveryState.FAILED, "reason": end.reason}
        due = {} if retry_at is None else {"due": retry_at}
        for part in chunks(delivery_ids):
            held = [DeliveryRow.delivery_id.in_(part), DeliveryRow.state == DeliveryState.SENDING]
            held += [] if end.attempt is None else [DeliveryRow.attempts == end.attempt]
            self._update(DeliveryRow, *held, **failed, **due, **_FREE)
            self._end_attempts(part, end)

    def resend(self, delivery_id: int, *, now: datetime) -> bool:
        """Queue a delivery once more, dead, sent or gathered, by a person's wish; False when it waits or is in hand."""
        again = {"state": DeliveryState.PENDING, "due": now, "reason": "", "digest_id": None, **_FREE}
        at_rest = DeliveryRow.state.in_(_AT_REST)
        return bool(self._update(DeliveryRow, DeliveryRow.delivery_id == delivery_id, at_rest, **again))

    def _dead_holders(self, now: datetime, channel: str | None, alive: Alive) -> list[str]:
        """Holders of unexpired leases whose process is gone."""
        query = select(DeliveryRow.holder).where(
            DeliveryRow.state == DeliveryState.SENDING, DeliveryRow.lease_until > now
        )
        held = query if channel is None else query.where(DeliveryRow.channel == channel)
        return [row.holder for row in self._all(held.distinct()) if row.holder and not alive(row.holder)]

    def _end_attempts(self, delivery_ids: Sequence[int], end: End) -> None:
        which = AttemptRow.attempt == end.attempt if end.attempt else AttemptRow.result == "sending"
        values = {"ended": end.at, "result": end.result, "reason": end.reason}
        self._update(AttemptRow, AttemptRow.delivery_id.in_(delivery_ids), which, **values)


@dataclass(frozen=True, slots=True)
class End:
    """How an attempt ended; without a number the one that is under way."""

    result: str
    at: datetime
    reason: str = ""
    attempt: int | None = None


def _due(now: datetime, dead: Sequence[str]) -> Select[Any]:
    waiting = and_(DeliveryRow.state.in_(WAITING), DeliveryRow.due <= now)
    gone: ColumnElement[bool] = or_(DeliveryRow.lease_until <= now, DeliveryRow.holder.in_(dead))
    abandoned = and_(DeliveryRow.state == DeliveryState.SENDING, gone)
    joined = select(DeliveryRow, AlertRow.kind, AlertRow.fund_id, AlertRow.run_id, AlertRow.payload, AlertRow.at)
    return joined.join(AlertRow, AlertRow.alert_id == DeliveryRow.alert_id).where(or_(waiting, abandoned))


def _briefly(due: DueDelivery) -> DueDelivery:
    kept = {key: value for key, value in due.alert.payload.items() if key == "together"}
    return replace(due, alert=replace(due.alert, payload=kept))


def _leased(row: Row[Any]) -> DueDelivery:
    return DueDelivery(
        delivery_id=row.delivery_id,
        channel=row.channel,
        route=row.route,
        attempt=row.attempts + 1,
        due=row.due,
        alert=alert_of(row),
    )
