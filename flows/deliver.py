"""Delivers what is due: each channel for itself and at the same time, so that a dead or slow one holds up no other.

    lease (committed) ─> send ─> mark (committed)       a crash between the two sends again, with the same alert id
    gather (one commit) ─> a digest's own alert and delivery, its members `gathered`

Before anything is sent, deliveries that belong in one message (a digest's time, more than the route's cap, the first
poll of a source) are gathered: the digest becomes an alert of its own in the very transaction that ends its members.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from flows.alerts import Courier, Look, Message, NotSent, Sent, after_quiet, compose, look_of
from flows.alerts.gathering import WEEKS, Group, digest_of, plan, weeks_of
from flows.outcomes import counted
from flows.processes import is_alive, this_process
from flows.store import DeliveryState
from flows.store.base import chunks
from flows.store.deliveries import End

if TYPE_CHECKING:
    from flows.alerts.words import Tongue
    from flows.settings import Channel, Route, Settings
    from flows.store import DueDelivery, Store, Unit, Waiting

Sender = Callable[["Channel", Message], Sent | NotSent]

# How long a failed delivery waits for its next attempt; after the last one it is dead. Three days in all: a channel
# that was down over a week-end is not lost.
BACK_OFF: Final = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 180, 360, 720, 1440, 1440))

_LEASE: Final = timedelta(minutes=3)  # a dead holder on this machine is seen at once; this is for all others
_RENEW_AFTER: Final = timedelta(minutes=1)  # and a send takes at most one: a lease never ends in its holder's hands
_WAITING: Final = (DeliveryState.PENDING, DeliveryState.FAILED, DeliveryState.SENDING)
_BATCH: Final = 20_000  # deliveries looked at in one unit: what is told in one message is told in one
_AT_HAND: Final = 50  # alerts of which all is in memory
_AT_ONCE: Final = 16  # channels at the same time
_GIVE_UP_AFTER: Final = 3  # failures in a row: the rest of the channel's deliveries wait for the next time
_BEHIND: Final = "not tried: the channel did not answer the message before it"
_STOPPED: Final = NotSent("not tried: fundwatch was stopped")


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of the deliveries that were due: messages sent, failed (to be tried again), dead, gathered."""

    sent: int = 0
    failed: int = 0
    dead: int = 0
    gathered: int = 0  # alerts that went into a summary or digest, which is counted as sent by itself
    problems: tuple[tuple[str, str], ...] = ()  # (channel, why), the last reason of each
    waiting: tuple[Waiting, ...] = field(default=(), compare=False)  # all that waits afterwards

    def lines(self) -> list[str]:
        """The sums, why channels failed, and what waits and for how long, as a person reads them."""
        sums = f"alerts: {self.sent} sent, {self.failed} to be tried again, {self.dead} given up"
        return [sums, *(f"{channel}: {why}" for channel, why in self.problems), *map(_told, self.waiting)]

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
            done = sum(pool.map(_Job.run, jobs), _without_channel(store, settings))
        except BaseException:
            stop.set()  # the other channels end after the message they are sending
            raise
    usable = {channel.id for channel in channels}
    return replace(done, waiting=tuple(one for one in store.waiting() if one.channel in usable))


def _told(waiting: Waiting) -> str:
    """What waits for a channel; what failed before is told apart from what only waits for its time."""
    again = f" ({waiting.failed} failed before)" if waiting.failed else ""
    number = f"{counted(waiting.number, 'alert')} {'waits' if waiting.number == 1 else 'wait'}"
    return f"{waiting.channel}: {number}{again}, due from {waiting.due:%Y-%m-%d %H:%M} UTC"


def _without_channel(store: Store, settings: Settings) -> Delivered:
    """A problem for each channel that alerts wait for and that the configuration does not have, or has switched off."""
    usable = {channel.id for channel in settings.channels if channel.enabled}
    waiting = {
        channel: sum(counts.get(state, 0) for state in _WAITING)
        for channel, counts in store.delivery_counts().items()
        if channel not in usable
    }
    told = "to be sent to this channel, which alerts.toml does not have or has switched off"
    problems = ((channel, f"{counted(number, 'alert')} {told}") for channel, number in waiting.items() if number)
    return Delivered(problems=tuple(problems))


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
    leased_at: datetime | None = None
    _courier: Courier | None = None

    def run(self) -> Delivered:
        while not self.stop.is_set():
            due = self._gather_and_lease()
            if due is None or not self._send_all(due):
                break
        return self.done

    def _gather_and_lease(self) -> Sequence[DueDelivery] | None:
        """What is to be sent one by one (a digest just gathered comes the next time); None when nothing is due."""
        now = self.clock()
        with self.store.unit() as unit:
            due = unit.due_deliveries(now=now, limit=_BATCH, channel=self.channel.id, alive=is_alive, brief=True)
            planned = plan(due, {route.id: route for route in self.settings.routes})
            for group in planned.groups:
                self._gather(unit, group, now)
            unit.begin_attempts(planned.singles, now=now, lease=_LEASE, holder=str(this_process()))
        self.leased_at = now
        self.done += Delivered(gathered=sum(len(group.deliveries) for group in planned.groups))
        return planned.singles if due else None

    def _gather(self, unit: Unit, group: Group, now: datetime) -> None:
        zone = _zone(self._route(group.route))
        group = replace(group, deliveries=tuple(_whole(unit, group.deliveries)))
        alerts = unit.alerts(since=now - timedelta(weeks=WEEKS)) if group.why == "digest" else ()
        weeks = weeks_of(alerts, zone=zone, now=now) if alerts else ()
        payload = digest_of(group, zone=zone, now=now, weeks=weeks).as_payload()
        alert_id = unit.add_alert("digest", payload=payload, now=now)
        unit.add_delivery(alert_id, self.channel.id, route=group.route, due=now)
        unit.gather(group.deliveries, into=alert_id, now=now)

    def _send_all(self, due: Sequence[DueDelivery]) -> bool:
        """Send one after the other; False when the channel is not worth another try now."""
        sending = enumerate(_whole(self.store, due), start=1)
        return all(self._go_on(delivery, self._send(delivery), due[number:]) for number, delivery in sending)

    def _go_on(self, delivery: DueDelivery, answer: Sent | NotSent, rest: Sequence[DueDelivery]) -> bool:
        """Record what became of one delivery, and let the rest wait unless they are to be sent now."""
        self.failures = 0 if isinstance(answer, Sent) else self.failures + 1
        given_up = answer if isinstance(answer, NotSent) and self._gives_up(answer) else None
        put_back = replace(given_up, reason=_BEHIND) if given_up else _STOPPED if self.stop.is_set() else None
        with self.store.unit() as unit:
            if put_back:
                self._put_back(unit, rest, put_back)
            else:
                self._renew(unit, rest)
            self._mark(unit, delivery, answer)  # the last, for its reason is the one to show
        return put_back is None

    def _gives_up(self, answer: NotSent) -> bool:
        """Whether a channel is left alone for now: it hangs, asks for it, or has failed too often in a row."""
        return answer.hung or answer.wait is not None or self.failures >= _GIVE_UP_AFTER

    def _renew(self, unit: Unit, rest: Sequence[DueDelivery]) -> None:
        now = self.clock()
        if rest and self.leased_at and now - self.leased_at > _RENEW_AFTER:
            unit.renew_deliveries([d.delivery_id for d in rest], now=now, lease=_LEASE)
            self.leased_at = now

    def _send(self, delivery: DueDelivery) -> Sent | NotSent:
        try:
            message = compose(delivery.alert, language=self._language(delivery), look=self._look())
        except (KeyError, TypeError, ValueError) as error:
            return NotSent(f"the alert cannot be put into words: {type(error).__name__}: {error}")
        if self.sender is not None:
            return self.sender(self.channel, message)
        return self._line().send(message)

    def _mark(self, unit: Unit, delivery: DueDelivery, answer: Sent | NotSent) -> None:
        if isinstance(answer, NotSent):
            self._fail(unit, [delivery], answer)
            return
        unit.mark_sent(delivery.delivery_id, now=self.clock(), attempt=delivery.attempt)
        self.done += Delivered(sent=1)

    def _put_back(self, unit: Unit, rest: Sequence[DueDelivery], answer: NotSent) -> None:
        """Let what was leased behind a message that failed wait like it, in few statements however much it is."""
        alike: dict[tuple[str, int], list[DueDelivery]] = defaultdict(list)
        for delivery in rest:
            alike[delivery.route, delivery.attempt].append(delivery)
        for deliveries in alike.values():
            self._fail(unit, deliveries, answer)

    def _fail(self, unit: Unit, alike: Sequence[DueDelivery], answer: NotSent) -> None:
        """Of one route and at one attempt: they wait as long."""
        now = self.clock()
        retry_at = self._retry_at(alike[0], now, answer.wait or timedelta())
        end = End("failed", now, answer.reason, alike[0].attempt)
        unit.mark_all_failed([delivery.delivery_id for delivery in alike], end, retry_at=retry_at)
        failed, dead = (len(alike), 0) if retry_at else (0, len(alike))
        self.done += Delivered(failed=failed, dead=dead, problems=((self.channel.id, answer.reason),))

    def _retry_at(self, delivery: DueDelivery, now: datetime, wait: timedelta) -> datetime | None:
        """After our own back-off, the receiver's wish where that is longer, and the route's quiet hours."""
        if delivery.attempt > len(BACK_OFF):
            return None
        retry_at = now + max(BACK_OFF[delivery.attempt - 1], wait)
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


def _whole(reads: Store | Unit, due: Sequence[DueDelivery]) -> Iterator[DueDelivery]:
    """The deliveries with all that their alerts tell, few in memory at a time."""
    for part in chunks(due, _AT_HAND):
        alerts = reads.alerts_by_id([delivery.alert.alert_id for delivery in part])
        yield from (replace(delivery, alert=alerts[delivery.alert.alert_id]) for delivery in part)


def _zone(route: Route | None) -> ZoneInfo:
    return route.zone if route else ZoneInfo("UTC")
