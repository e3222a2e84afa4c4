"""Delivers what is due: each channel for itself and at the same time, so that a dead or slow one holds up no other.

    lease (committed) ─> send ─> mark (committed)       a crash between the two sends again, with the same alert id
    lease + gather (one commit) ─> a digest's own alert and delivery, its members done

Before anything is sent, deliveries that belong in one message (a digest's time, more than the route's cap, the first
poll of a source) are gathered: the digest becomes an alert of its own in the very transaction that ends its members.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from flows.alerts import Courier, Look, Message, NotSent, Sent, after_quiet, compose, look_of
from flows.alerts.gathering import WEEKS, Group, digest_of, plan, weeks_of
from flows.store import DeliveryState

if TYPE_CHECKING:
    from flows.alerts.words import Tongue
    from flows.settings import Channel, Route, Settings
    from flows.store import DueDelivery, Store, Unit

Sender = Callable[["Channel", Message], Sent | NotSent]

# How long a failed delivery waits for its next attempt; after the last one it is dead. Three days in all: a channel
# that was down over a week-end is not lost.
BACK_OFF: Final = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 180, 360, 720, 1440, 1440))

_LEASE: Final = timedelta(minutes=3)  # longer than one send may take; renewed before each
_WAITING: Final = (DeliveryState.PENDING, DeliveryState.FAILED, DeliveryState.SENDING)
_BATCH: Final = 2_000  # deliveries looked at in one unit
_AT_ONCE: Final = 16  # channels at the same time
_GIVE_UP_AFTER: Final = 3  # failures in a row: the rest of the channel's deliveries wait for the next time


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of the deliveries that were due: messages sent, failed (to be tried again), dead, gathered."""

    sent: int = 0
    failed: int = 0
    dead: int = 0
    gathered: int = 0  # alerts that went into a summary or digest, which is counted as sent by itself
    problems: tuple[tuple[str, str], ...] = ()  # (channel, why), the last reason of each

    def __add__(self, other: Delivered) -> Delivered:
        return Delivered(
            sent=self.sent + other.sent,
            failed=self.failed + other.failed,
            dead=self.dead + other.dead,
            gathered=self.gathered + other.gathered,
            problems=tuple(dict([*self.problems, *other.problems]).items()),
        )


def deliver(store: Store, settings: Settings, *, now: datetime, sender: Sender | None = None) -> Delivered:
    """Send all that is due by `now`; never raises for a channel that fails."""
    started = time.monotonic()
    stop = threading.Event()
    channels = [c for c in settings.channels if c.enabled]
    jobs = [
        _Job(store, settings, channel, sender, lambda: now + timedelta(seconds=time.monotonic() - started), stop)
        for channel in channels
    ]
    if not jobs:
        return _without_channel(store, settings)
    with ThreadPoolExecutor(max_workers=min(_AT_ONCE, len(jobs)), thread_name_prefix="deliver") as pool:
        try:
            return sum(pool.map(_Job.run, jobs), _without_channel(store, settings))
        except BaseException:
            stop.set()  # the other channels end after the message they are sending
            raise


def _without_channel(store: Store, settings: Settings) -> Delivered:
    """A problem for each channel that alerts wait for and that the configuration does not have, or has switched off."""
    usable = {channel.id for channel in settings.channels if channel.enabled}
    waiting = {
        channel: sum(counts.get(state, 0) for state in _WAITING)
        for channel, counts in store.delivery_counts().items()
        if channel not in usable
    }
    told = "{} alerts wait for this channel, which alerts.toml does not have or has switched off"
    return Delivered(problems=tuple((channel, told.format(number)) for channel, number in waiting.items() if number))


@dataclass
class _Job:
    """One channel's deliveries."""

    store: Store
    settings: Settings
    channel: Channel
    sender: Sender | None
    clock: Callable[[], datetime]
    stop: threading.Event
    done: Delivered = field(default_factory=Delivered)
    failures: int = 0
    _courier: Courier | None = None

    def run(self) -> Delivered:
        while not self.stop.is_set():
            due = self._lease_and_gather()
            if due is None or not self._send_all(due):
                break
        return self.done

    def _lease_and_gather(self) -> Sequence[DueDelivery] | None:
        """What is to be sent one by one (a digest just gathered comes the next time); None when nothing is due."""
        now = self.clock()
        with self.store.unit() as unit:
            due = unit.lease_deliveries(now=now, lease=_LEASE, limit=_BATCH, channel=self.channel.id)
            planned = plan(due, {route.id: route for route in self.settings.routes})
            for group in planned.groups:
                self._gather(unit, group, now)
        self.done += Delivered(gathered=sum(len(group.deliveries) for group in planned.groups))
        return planned.singles if due else None

    def _gather(self, unit: Unit, group: Group, now: datetime) -> None:
        zone = _zone(self._route(group.route))
        alerts = unit.alerts(since=now - timedelta(weeks=WEEKS)) if group.why == "digest" else ()
        weeks = weeks_of(alerts, zone=zone, now=now) if alerts else ()
        payload = digest_of(group, zone=zone, now=now, weeks=weeks).as_payload()
        alert_id = unit.add_alert("digest", payload=payload, now=now)
        unit.add_delivery(alert_id, self.channel.id, route=group.route, due=now)
        for delivery in group.deliveries:
            unit.mark_sent(delivery.delivery_id, now=now, attempt=delivery.attempt)

    def _send_all(self, due: Sequence[DueDelivery]) -> bool:
        """Send one after the other; False when the channel is not worth another try now."""
        for number, delivery in enumerate(due):
            answer = self._send(delivery)
            self.failures = 0 if isinstance(answer, Sent) else self.failures + 1
            given_up = isinstance(answer, NotSent) and (answer.hung or self.failures >= _GIVE_UP_AFTER)
            rest = due[number + 1 :]
            with self.store.unit() as unit:
                self._mark(unit, delivery, answer)
                if given_up or self.stop.is_set():
                    self._put_back(unit, rest)
                elif rest:
                    unit.renew_deliveries([d.delivery_id for d in rest], now=self.clock(), lease=_LEASE)
            if given_up:
                return False
        return True

    def _send(self, delivery: DueDelivery) -> Sent | NotSent:
        try:
            message = compose(delivery.alert, language=self._language(delivery), look=self._look())
        except (KeyError, TypeError, ValueError) as error:
            return NotSent(f"the alert cannot be put into words: {type(error).__name__}: {error}")
        if self.sender is not None:
            return self.sender(self.channel, message)
        return self._line().send(message)

    def _mark(self, unit: Unit, delivery: DueDelivery, answer: Sent | NotSent) -> None:
        now = self.clock()
        if isinstance(answer, Sent):
            unit.mark_sent(delivery.delivery_id, now=now, attempt=delivery.attempt)
            self.done += Delivered(sent=1)
            return
        retry_at = self._retry_at(delivery, now)
        unit.mark_failed(
            delivery.delivery_id, now=now, reason=answer.reason, retry_at=retry_at, attempt=delivery.attempt
        )
        dead = retry_at is None
        problem = (self.channel.id, answer.reason)
        self.done += Delivered(failed=0 if dead else 1, dead=1 if dead else 0, problems=(problem,))

    def _put_back(self, unit: Unit, rest: Iterable[DueDelivery]) -> None:
        answer = NotSent("not tried: the channel did not answer the message before it")
        for delivery in rest:
            self._mark(unit, delivery, answer)

    def _retry_at(self, delivery: DueDelivery, now: datetime) -> datetime | None:
        if delivery.attempt > len(BACK_OFF):
            return None
        retry_at = now + BACK_OFF[delivery.attempt - 1]
        route = self._route(delivery.route)
        return after_quiet(route.quiet, route.zone, retry_at) if route else retry_at

    def _route(self, route_id: str) -> Route | None:
        return next((route for route in self.settings.routes if route.id == route_id), None)

    def _language(self, delivery: DueDelivery) -> Tongue:
        route = self._route(delivery.route)
        return route.language if route else "en"

    def _look(self) -> Look:
        return self._line().look or look_of(self.channel)

    def _line(self) -> Courier:
        if self._courier is None:
            self._courier = Courier(self.channel)
        return self._courier


def _zone(route: Route | None) -> ZoneInfo:
    return route.zone if route else ZoneInfo("UTC")
