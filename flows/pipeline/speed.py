"""How fast a run was: the time from an article's publication to the alert of its fund."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.store import Store


def minutes_to_alert(store: Store, run_id: int) -> list[int]:
    """Of each fund that a run told, the minutes until the first message of it left, or waited for its digest or hour.

    An article that names only its day tells nothing of speed and is left out; a clock that is ahead of us counts as 0.
    """
    alerts = [alert for alert in store.alerts(run_id=run_id) if alert.payload.get("published_at")]
    sent: dict[int, datetime] = {}
    for delivery in store.deliveries(alert_ids=[alert.alert_id for alert in alerts]) if alerts else ():
        if delivery.sent_at:
            sent[delivery.alert_id] = min(delivery.sent_at, sent.get(delivery.alert_id, delivery.sent_at))
    ends = ((alert, sent.get(alert.alert_id, alert.at)) for alert in alerts)
    waits = (end - datetime.fromisoformat(alert.payload["published_at"]) for alert, end in ends)
    return [max(0, wait // timedelta(minutes=1)) for wait in waits]


def spoken(minutes: int) -> str:
    """`45 min`, `5 h`, `3 days`."""
    if minutes < 120:
        return f"{minutes} min"
    hours = round(minutes / 60)
    return f"{hours} h" if hours < 48 else f"{round(hours / 24)} days"
