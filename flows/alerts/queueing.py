"""Writes an alert and its deliveries in the transaction that stores what the alert tells."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flows.alerts.news import FundNews, Notice
from flows.alerts.routing import deliveries_for

if TYPE_CHECKING:
    from flows.settings import Settings
    from flows.store import AlertKind, Unit


def queue_alert(
    unit: Unit,
    kind: AlertKind,
    news: FundNews | Notice,
    *,
    settings: Settings,
    now: datetime,
    run_id: int | None = None,
) -> int:
    """Keep the alert (also when no route asks for it), queue it for each channel, and answer its id."""
    fund_id = news.fund_id if isinstance(news, FundNews) else None
    alert_id = unit.add_alert(kind, fund_id=fund_id, run_id=run_id, payload=news.as_payload(), now=now)
    for queued in deliveries_for(kind, news, settings, now=now):
        unit.add_delivery(alert_id, queued.channel, route=queued.route, due=queued.due)
    return alert_id
