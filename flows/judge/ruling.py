"""What all judgements share: who decides, what came of it, and whom it must be told."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from extractors.changes import BETWEEN, Change
from extractors.facts import Fund, FundStatus, Money
from flows.errors import UsageError
from flows.recombine import edited_fields
from flows.store import Alert, DeliveryState, Pair, Unit
from flows.store.unit import AllReads

if TYPE_CHECKING:
    from flows.settings import Settings

RULES = "rules"
"""The `by` of what no person decided."""

Verdict = Literal["none_at_all", "after_all", "in_review", "two_funds", "one_fund", "fact_wrong", "taken_back"]
"""What a correction tells, in the words that `flows.alerts.words` has for it."""

_OF_WHAT_STANDS = frozenset({"two_funds", "one_fund", "fact_wrong", "taken_back"})

Changed = Sequence[tuple[str, Any, Any]]
"""Facts that are now others: field, value before, value after."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What those who were told hear, beside the reason."""

    verdict: Verdict
    changed: Changed = ()
    others: tuple[str, ...] = ()  # the records that it makes one with the fund, or parts from it


@dataclass(frozen=True, slots=True)
class Ruling:
    """Who decides, why and when."""

    reason: str
    by: str
    now: datetime
    settings: Settings | None = None  # whose routes hear of a fund that is taken out of review; None: nobody


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of a judgement: the living funds that it is about, the channels that get a correction or an alert."""

    judgement_id: int
    fund_ids: tuple[str, ...]
    corrected: tuple[str, ...] = ()
    announced: tuple[str, ...] = ()


def living(store: AllReads, fund_id: str) -> Fund:
    """The fund under which this id, or the only one that begins so, lives; raises UsageError when there is none."""
    fund = store.fund(fund_id) or _beginning(store, fund_id)
    if fund is None:
        raise UsageError(f"there is no fund {fund_id}: `fundwatch funds list` shows all")
    return fund


_MOST_MATCHES = 20  # told of an ambiguous beginning


def _beginning(store: AllReads, start: str) -> Fund | None:
    """The only fund whose id begins like this; raises UsageError with the matches when there are several."""
    if len(start) < len("f-0"):
        return None
    lives = dict.fromkeys(map(store.surviving, store.ids_from(start, most=_MOST_MATCHES)))
    if len(lives) > 1:
        raise UsageError(f"several funds begin with {start}: {', '.join(lives)}")
    return next((store.fund(one) for one in lives), None)


def correct(
    unit: Unit,
    fund_id: str,
    ruling: Ruling,
    correction: Correction,
    *,
    only: Collection[str] | None = None,
) -> tuple[str, ...]:
    """Queue a correction to the channels that were told of a fund (of these `only`), and answer their names.

    Where the fund itself still waits to be told, as for a digest, its correction waits with it.
    """
    if correction.verdict in _OF_WHAT_STANDS and living(unit, fund_id).status is FundStatus.REJECTED:
        return ()  # they have heard that it is none
    told = {channel: route for channel, route in heard_of(unit, fund_id).items() if only is None or channel in only}
    untold = unit.still_untold([*unit.family(fund_id), *(alert.fund_id or "" for alert in _beside(unit, fund_id))])
    if not told:
        return ()
    from flows.alerts.news import Telling, fund_news, newest  # noqa: PLC0415 - apprise comes with it: half a second
    from flows.alerts.sites import with_names  # noqa: PLC0415

    changes = tuple(Change(field, _shown(before), _shown(after)) for field, before, after in correction.changed)
    fund, sightings = living(unit, fund_id), unit.sightings_of(fund_id)
    last = newest(sightings)
    telling = Telling(
        unit.article(last.article_key) if last else None,
        changes=changes,
        verdict=correction.verdict,
        reason=ruling.reason,
        others=correction.others,
        edited=edited_fields(unit, fund),
    )
    news = fund_news(fund, sightings, telling)
    if ruling.settings:
        news = with_names(news, ruling.settings.sources)
    alert_id = unit.add_alert("correction", fund_id=fund_id, payload=news.as_payload(), now=ruling.now)
    for channel, route in told.items():
        due = _not_in_quiet_hours(route, ruling)
        unit.add_delivery(alert_id, channel, route=route, due=max(due, untold.get(channel, due)))
    return tuple(told)


def _not_in_quiet_hours(route_id: str, ruling: Ruling) -> datetime:
    """Now, or the end of the route's quiet hours: also on one with a digest, for what was told wrongly is urgent."""
    from flows.alerts.routing import after_quiet  # noqa: PLC0415 - as above

    routes = ruling.settings.routes if ruling.settings else ()
    route = next((one for one in routes if one.id == route_id), None)
    return after_quiet(route.quiet, route.zone, ruling.now) if route else ruling.now


def heard_of(unit: Unit, fund_id: str, *, after: int = 0) -> dict[str, str]:
    """Each channel that has heard of a fund, or will, with its route: in its own alerts, or as one that was parted.

    Only in alerts with a higher number than `after`.
    """
    family = unit.family(fund_id)
    alerts = [*unit.alerts(fund_ids=family), *_beside(unit, fund_id)]
    telling = [alert.alert_id for alert in alerts if alert.alert_id > after]
    queued = unit.deliveries(alert_ids=telling) if telling else []
    routes = {one.channel: one.route for one in queued if one.state is not DeliveryState.DEAD}
    return dict(sorted(routes.items()))


def _beside(unit: Unit, fund_id: str) -> list[Alert]:
    """The corrections of other funds that spoke of this one, too: it was parted from them."""
    family = set(unit.family(fund_id))
    judged = {one for judgement in unit.judgements(sorted(family)) for one in judgement.fund_ids}
    others = sorted(judged - family)
    told = unit.alerts(fund_ids=others) if others else []
    return [alert for alert in told if family & set(alert.payload.get("others", ()))]


def announce(unit: Unit, fund_id: str, ruling: Ruling) -> tuple[str, ...]:
    """Queue the alert of a fund that a person has taken out of review, and answer the channels that will hear of it.

    Once: none if any route heard of it before. A person's word is certain, whatever confidence a route asks for.
    """
    if ruling.settings is None or any(alert.kind == "new" for alert in unit.alerts(fund_ids=unit.family(fund_id))):
        return ()
    from flows.alerts.news import Telling, fund_news  # noqa: PLC0415 - apprise comes with it: half a second
    from flows.queueing import queue_alert  # noqa: PLC0415

    sightings = unit.sightings_of(fund_id)
    keys = [sighting.article_key for sighting in sightings]
    fund = living(unit, fund_id)
    edited = edited_fields(unit, fund)
    telling = Telling(unit.article(keys[-1]), sources=unit.sources_listing(keys), edited=edited)
    news = replace(fund_news(fund, sightings, telling), confidence=1.0)
    alert_id = queue_alert(unit, "new", news, settings=ruling.settings, now=ruling.now)
    return tuple(one.channel for one in unit.deliveries(alert_ids=[alert_id]))


def _shown(value: Any) -> str:
    if isinstance(value, Money):
        return value.as_written or f"{value.amount} {value.currency}"
    return BETWEEN.join(value) if isinstance(value, tuple) else str(value or "")


def tell(unit: Unit, fund_ids: tuple[str, ...], what: str, ruling: Ruling) -> None:
    """Write the same line into the history of several funds."""
    for fund_id in fund_ids:
        unit.add_event(fund_id, what=what, why=ruling.reason, by=ruling.by, now=ruling.now)


def statuses(*funds: Fund) -> dict[str, str]:
    """Where funds stand, to be restored by an undo."""
    return {fund.fund_id: str(fund.status) for fund in funds}


def restore_statuses(unit: Unit, before: Mapping[str, str]) -> None:
    """Put funds back where they stood."""
    for fund_id, status in before.items():
        unit.set_status(fund_id, FundStatus(status))


def answer_pair(unit: Unit, fund_ids: tuple[str, str], answer: Any, ruling: Ruling) -> dict[str, Any] | None:
    """Store the answer to whether two funds are one, and answer what was known before, for an undo."""
    before = known_pair(unit, fund_ids)
    weighed = before or Pair(fund_ids, "unsure", 0.0, (), ruling.by, ruling.now)
    unit.save_pair(Pair(fund_ids, answer, weighed.weight, weighed.parts, ruling.by, ruling.now))
    if before is None:
        return None
    return {
        "answer": before.answer,
        "weight": before.weight,
        "parts": [dict(part) for part in before.parts],
        "by": before.by,
        "at": before.at.isoformat(),
    }


def known_pair(unit: Unit, fund_ids: tuple[str, str]) -> Pair | None:
    """What is known of just these two."""
    both = set(fund_ids)
    return next((pair for pair in unit.pairs(fund_ids=fund_ids[:1]) if set(pair.fund_ids) == both), None)


def restore_pair(unit: Unit, fund_ids: tuple[str, str], before: Mapping[str, Any] | None) -> None:
    """Put back what was known of two funds."""
    unit.remove_pair(fund_ids)
    if before:
        at = datetime.fromisoformat(before["at"])
        parts = tuple(before["parts"])
        unit.save_pair(Pair(fund_ids, before["answer"], before["weight"], parts, before["by"], at))
