"""Queueing alerts in the very transaction that stores what they tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from flows.alerts.news import FundNews, Notice
from flows.alerts.routing import Queued, deliveries_for
from flows.alerts.sites import with_names
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
    news = with_names(news, settings.sources) if isinstance(news, FundNews) else news
    return queue_for(unit, kind, news, deliveries_for(kind, news, settings, now=now), now=now, run_id=run_id)


def queue_for(
    unit: Unit, kind: AlertKind, news: FundNews | Notice, queued: Sequence[Queued], *, now: datetime, run_id: int | None
) -> int:
    """Keep the alert, queue it for these channels alone, and answer its id."""
    fund_id = news.fund_id if isinstance(news, FundNews) else None
    alert_id = unit.add_alert(kind, fund_id=fund_id, run_id=run_id, payload=news.as_payload(), now=now)
    deliver_to(unit, alert_id, queued)
    return alert_id


def deliver_to(unit: Unit, alert_id: int, queued: Sequence[Queued]) -> None:
    """Queue an alert that is kept already."""
    for one in queued:
        unit.add_delivery(alert_id, one.channel, route=one.route, due=one.due)
