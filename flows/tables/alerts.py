"""Tables of what is told to whom: alerts, deliveries and the attempts of each."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from flows.tables.columns import NUMBERED, Base, BigId, Key, row_id


class AlertRow(Base):
    """Something to tell; who is told is in its deliveries."""

    __tablename__ = "alerts"
    alert_id: Mapped[int] = row_id()
    kind: Mapped[str]
    fund_id: Mapped[str | None] = mapped_column(Key, ForeignKey("funds.fund_id"), index=True)
    run_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("runs.run_id"))
    payload: Mapped[dict[str, Any]]
    at: Mapped[datetime] = mapped_column(index=True)
    __table_args__ = (NUMBERED,)


class DeliveryRow(Base):
    """One alert to one channel."""

    __tablename__ = "deliveries"
    delivery_id: Mapped[int] = row_id()
    alert_id: Mapped[int] = mapped_column(BigId, ForeignKey("alerts.alert_id"))
    channel: Mapped[str] = mapped_column(Key)
    route: Mapped[str]
    state: Mapped[str]
    due: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    holder: Mapped[str | None]
    attempts: Mapped[int]
    sent_at: Mapped[datetime | None]
    reason: Mapped[str]
    digest_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("alerts.alert_id"), index=True)
    __table_args__ = (
        UniqueConstraint("alert_id", "channel"),
        Index("ix_deliveries_state_due", "state", "due"),
        Index("ix_deliveries_channel_state_due", "channel", "state", "due"),
        NUMBERED,
    )


class AttemptRow(Base):
    """One try of one delivery; without an end the answer never came."""

    __tablename__ = "attempts"
    delivery_id: Mapped[int] = mapped_column(BigId, ForeignKey("deliveries.delivery_id"), primary_key=True)
    attempt: Mapped[int] = mapped_column(Integer, primary_key=True)
    started: Mapped[datetime]
    ended: Mapped[datetime | None]
    result: Mapped[str]
    reason: Mapped[str]
