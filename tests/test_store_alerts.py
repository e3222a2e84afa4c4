"""The ledger of alerts: each delivery sent once, taken up again when its sender dies, given up only when told so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.store import DeliveryState, DueDelivery, Store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def _queue(store: Store, *channels: str, due: datetime = NOW) -> list[int]:
    with store.unit() as unit:
        alert_id = unit.add_alert("new", payload={"name": "云溪基金"}, now=NOW)
        return [unit.add_delivery(alert_id, channel, route="all", due=due) for channel in channels]


def _lease(store: Store, at: datetime = NOW, limit: int = 100, channel: str | None = None) -> list[DueDelivery]:
    with store.unit() as unit:
        return unit.lease_deliveries(now=at, lease=MINUTE, limit=limit, channel=channel)


def _states(store: Store) -> list[str]:
    return [f"{delivery.state} {delivery.attempts}" for delivery in reversed(store.deliveries())]


def _results(store: Store, delivery_id: int) -> list[str]:
    return [attempt.result for attempt in store.attempts(delivery_id)]


def test_an_alert_is_queued_once_for_each_channel(store: Store) -> None:
    with store.unit() as unit:
        alert_id = unit.add_alert("new", payload={}, now=NOW)
        first = unit.add_delivery(alert_id, "mail", route="a", due=NOW)
        assert unit.add_delivery(alert_id, "mail", route="b", due=NOW + MINUTE) == first
        assert unit.add_delivery(alert_id, "chat", route="a", due=NOW) != first
    assert len(store.deliveries(alert_ids=[alert_id])) == 2


def test_what_is_due_is_leased_once_with_its_alert(store: Store) -> None:
    (delivery_id,) = _queue(store, "mail")
    _queue(store, "mail", due=NOW + MINUTE)
    (due,) = _lease(store)
    assert (due.delivery_id, due.channel, due.route, due.attempt) == (delivery_id, "mail", "all", 1)
    assert due.alert.payload == {"name": "云溪基金"}
    assert _lease(store) == []
    assert _states(store) == ["sending 1", "pending 0"]
    assert store.next_due() == NOW + MINUTE


def test_a_channel_is_leased_for_itself_oldest_first(store: Store) -> None:
    late, early = (_queue(store, "mail", due=NOW - n * MINUTE)[0] for n in range(2))
    _queue(store, "chat")
    assert [due.delivery_id for due in _lease(store, channel="mail", limit=1)] == [early]
    assert [due.delivery_id for due in _lease(store, channel="mail")] == [late]


def test_a_sent_delivery_is_done(store: Store) -> None:
    (delivery_id,) = _queue(store, "mail")
    _lease(store)
    with store.unit() as unit:
        unit.mark_sent(delivery_id, now=NOW + MINUTE)
    assert _lease(store, NOW + 9 * MINUTE) == []
    (delivery,) = store.deliveries()
    assert (delivery.state, delivery.sent_at) == (DeliveryState.SENT, NOW + MINUTE)
    assert _results(store, delivery_id) == ["sent"]
    assert store.delivery_counts() == {"mail": {DeliveryState.SENT: 1}}


def test_a_failed_delivery_is_tried_again_at_its_time_and_then_dead(store: Store) -> None:
    (delivery_id,) = _queue(store, "mail")
    for attempt, retry_at in [(1, NOW + 5 * MINUTE), (2, None)]:
        (due,) = _lease(store, NOW + 5 * (attempt - 1) * MINUTE)
        with store.unit() as unit:
            unit.mark_failed(delivery_id, now=NOW, reason="500", retry_at=retry_at, attempt=due.attempt)
        assert _lease(store, NOW + 4 * MINUTE) == []
    assert _states(store) == ["dead 2"]
    assert _results(store, delivery_id) == ["failed", "failed"]
    assert store.next_due() is None


def test_the_work_of_a_dead_sender_is_taken_up_with_the_same_alert(store: Store) -> None:
    (delivery_id,) = _queue(store, "mail")
    (first,) = _lease(store)
    (second,) = _lease(store, NOW + MINUTE)
    assert (second.delivery_id, second.alert, second.attempt) == (delivery_id, first.alert, 2)
    assert _results(store, delivery_id) == ["unanswered", "sending"]


def test_a_prolonged_lease_is_not_taken_up(store: Store) -> None:
    ids = _queue(store, "mail", "chat")
    _lease(store)
    with store.unit() as unit:
        unit.renew_deliveries(ids[:1], now=NOW + MINUTE / 2, lease=MINUTE)
    assert [due.delivery_id for due in _lease(store, NOW + MINUTE)] == ids[1:]


# what the first, slow sender tells while a second one holds the lease; the state that then holds
LATE = [("sent", "sent 2"), ("failed", "sending 2"), ("dead", "sending 2")]


@pytest.mark.parametrize(("told", "state"), LATE)
def test_a_sender_that_was_taken_for_dead_may_still_tell_that_it_sent(store: Store, told: str, state: str) -> None:
    (delivery_id,) = _queue(store, "mail")
    _lease(store)
    _lease(store, NOW + MINUTE)
    later = NOW + 2 * MINUTE
    with store.unit() as unit:
        if told == "sent":
            unit.mark_sent(delivery_id, now=later, attempt=1)
        else:
            retry_at = later if told == "failed" else None
            unit.mark_failed(delivery_id, now=later, reason="slow", retry_at=retry_at, attempt=1)
    assert _states(store) == [state]
    assert _results(store, delivery_id) == ["sent" if told == "sent" else "failed", "sending"]


def test_a_failure_told_after_a_success_changes_nothing(store: Store) -> None:
    (delivery_id,) = _queue(store, "mail")
    _lease(store)
    with store.unit() as unit:
        unit.mark_sent(delivery_id, now=NOW)
        unit.mark_failed(delivery_id, now=NOW, reason="late", retry_at=None)
    assert _states(store) == ["sent 1"]


def test_one_can_be_sent_again_by_hand_unless_it_waits_anyway(store: Store) -> None:
    (delivery_id,) = _queue(store, "mail")
    with store.unit() as unit:
        assert not unit.resend(delivery_id, now=NOW)
    _lease(store)
    with store.unit() as unit:
        assert not unit.resend(delivery_id, now=NOW)
        unit.mark_failed(delivery_id, now=NOW, reason="gone", retry_at=None)
        assert unit.resend(delivery_id, now=NOW + MINUTE)
    (due,) = _lease(store, NOW + MINUTE)
    assert due.attempt == 2


def test_channels_told_are_those_that_were_or_will_be_reached(store: Store) -> None:
    ids = _queue(store, "mail", "chat", "dead")
    _lease(store)
    with store.unit() as unit:
        unit.mark_failed(ids[2], now=NOW, reason="gone", retry_at=None)
        assert unit.channels_told(["f-none"]) == []
    assert store.delivery_counts()["dead"] == {DeliveryState.DEAD: 1}


def test_alerts_are_listed_latest_first_and_in_part(store: Store) -> None:
    with store.unit() as unit:
        ids = [unit.add_alert("run", payload={"n": n}, now=NOW + n * MINUTE) for n in range(3)]
    assert [alert.alert_id for alert in store.alerts()] == ids[::-1]
    assert [alert.alert_id for alert in store.alerts(since=NOW + MINUTE, limit=1)] == ids[2:]
    assert store.alerts(fund_ids=["f-none"]) == []
    alert = store.alert(ids[0])
    assert alert is not None
    assert (alert.kind, alert.payload, alert.at) == ("run", {"n": 0}, NOW)
    assert store.alert(99) is None
