"""Which alerts are told one by one and which in one message, decided from what is due and the routes alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from extractors.changes import Change
from extractors.facts import Stage
from flows.alerts.news import Digest, FundNews, Notice, read_payload

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from flows.settings import Route
    from flows.store import Alert, DueDelivery

WEEKS: Final = 8
"""Weeks in a digest's chart."""

_MOST_ITEMS: Final = 200  # kept in a digest; more than a person reads, and small enough for one row
_CAP: Final = 20  # of a route that is no longer in the configuration


@dataclass(frozen=True, slots=True)
class Group:
    """Deliveries of one route that are told in one message, and why."""

    route: str
    why: str  # "digest" | "cap" | "first_poll"
    label: str
    deliveries: tuple[DueDelivery, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What one channel is told now."""

    singles: tuple[DueDelivery, ...]
    groups: tuple[Group, ...]


def plan(due: Iterable[DueDelivery], routes: Mapping[str, Route]) -> Plan:
    """Each delivery in exactly one place: told alone, or in the one message of its group."""
    singles: list[DueDelivery] = []
    groups: list[Group] = []
    for route_id, deliveries in _by_route(due).items():
        route = routes.get(route_id)
        if route and route.digest and _has_waited(deliveries):
            groups.append(Group(route_id, "digest", "", tuple(deliveries)))
            continue
        alone, together = _first_polls(route_id, deliveries)
        groups += together
        if len(alone) > (route.cap if route else _CAP):
            groups.append(Group(route_id, "cap", "", tuple(alone)))
        else:
            singles += alone
    digests = (d for d in due if d.alert.kind == "digest")
    return Plan((*digests, *singles), tuple(groups))


def _has_waited(deliveries: Sequence[DueDelivery]) -> bool:
    """Whether it is a digest's time: what was told wrongly is put right at once, so corrections alone are none."""
    return any(delivery.alert.kind != "correction" for delivery in deliveries)


def _by_route(due: Iterable[DueDelivery]) -> dict[str, list[DueDelivery]]:
    """What may be gathered; a digest was already."""
    by_route: dict[str, list[DueDelivery]] = defaultdict(list)
    for delivery in due:
        if delivery.alert.kind != "digest":
            by_route[delivery.route].append(delivery)
    return by_route


def _first_polls(route: str, deliveries: Sequence[DueDelivery]) -> tuple[list[DueDelivery], list[Group]]:
    """Alerts of one source's first poll belong together, once there are two."""
    by_label: dict[str, list[DueDelivery]] = defaultdict(list)
    for delivery in deliveries:
        by_label[delivery.alert.payload.get("together") or ""].append(delivery)
    alone = [d for label, found in by_label.items() if not label or len(found) == 1 for d in found]
    together = {label: found for label, found in by_label.items() if label and len(found) > 1}
    return alone, [Group(route, "first_poll", label, tuple(found)) for label, found in together.items()]


def digest_of(group: Group, *, zone: ZoneInfo, now: datetime, weeks: tuple[tuple[str, int], ...] = ()) -> Digest:
    """The one message of a group."""
    alerts = [d.alert for d in group.deliveries]
    told = [(alert.kind, read_payload(alert.kind, alert.payload)) for alert in alerts]
    funds = _each_once((kind, news) for kind, news in told if isinstance(news, FundNews))
    today = now.astimezone(zone).date().isoformat()
    since, until = _period([news for _, news in funds], today) or (None, today)
    return Digest(
        why=group.why,
        route=group.route,
        count=len(funds),
        items=funds[:_MOST_ITEMS],
        others=tuple(news.subject for _, news in told if isinstance(news, Notice)),
        label=group.label,
        since=since,
        until=until,
        weeks=weeks,
        alert_ids=tuple(alert.alert_id for alert in alerts),
    )


def _period(funds: Sequence[FundNews], today: str) -> tuple[str, str] | None:
    """The first and the last day (YYYY-MM-DD) of the articles that are told; None where none has one.

    None after `today`: where an article is from it may be tomorrow already, but not for the reader.
    """
    days = [news.links[0].published for news in funds if news.links]
    known = [min(day, today) for day in days if day]
    return (min(known), max(known)) if known else None


def _each_once(told: Iterable[tuple[str, FundNews]]) -> tuple[tuple[str, FundNews], ...]:
    """Each fund as it was told last, with all that changed since the message before; none that became part of one."""
    latest: dict[str, tuple[str, FundNews]] = {}
    joined: set[str] = set()
    for kind, news in told:
        before = latest.get(news.fund_id)
        latest[news.fund_id] = _followed(before, news, kind) if before else (kind, news)
        joined = joined | set(news.others) if news.verdict == "one_fund" else joined - set(news.others)
    return tuple(item for fund_id, item in latest.items() if fund_id not in joined)


def _followed(before: tuple[str, FundNews], news: FundNews, kind: str) -> tuple[str, FundNews]:
    """A fund whose alert is followed by another in the same message: new stays new, a correction is never left out."""
    first, old = before
    if kind == "correction" or first == "correction":
        told = news if kind == "correction" else replace(news, verdict=old.verdict, reason=old.reason)
        return "correction", replace(told, changes=_one_after_the_other(old, news))
    if first == "new":
        return "new", as_it_stands(old, news)
    return kind, replace(news, changes=_one_after_the_other(old, news))


def as_it_stands(old: FundNews, news: FundNews) -> FundNews:
    """A new fund told with what has become of it before anybody heard of it.

    A fact that was not told at first is no event of its life, and how fast we are is measured by the first article.
    """
    events = tuple(_from_lowest(change, old, news) for change in _one_after_the_other(old, news) if change.before)
    sources = tuple(dict.fromkeys((*old.sources, *news.sources)))
    return replace(news, changes=events, sources=sources, published_at=old.published_at, together=old.together)


def _from_lowest(change: Change, old: FundNews, news: FundNews) -> Change:
    """Of a stage the change from the lowest that is told, for an older article may be read later."""
    if change.field != "stage":
        return change
    stages = [one.before for one in (*old.changes, *news.changes) if one.field == "stage" and one.before]
    return replace(change, before=min(stages, key=lambda stage: Stage(stage).rank))


def _one_after_the_other(old: FundNews, news: FundNews) -> tuple[Change, ...]:
    """Of each field what stood before all, and what stands now; nothing of one that is as it was."""
    changes = {change.field: change for change in old.changes}
    for change in news.changes:
        first = changes.get(change.field, change)
        changes[change.field] = replace(change, before=first.before)
    return tuple(change for change in changes.values() if change.before != change.after)


def weeks_of(alerts: Iterable[Alert], *, zone: ZoneInfo, now: datetime) -> tuple[tuple[str, int], ...]:
    """New funds in each of the last weeks, oldest first, by the week's Monday."""
    today = now.astimezone(zone).date()
    monday = today - timedelta(days=today.weekday())
    days = (alert.at.astimezone(zone).date() for alert in alerts if alert.kind == "new")
    numbers = Counter(day - timedelta(days=day.weekday()) for day in days)
    mondays = (monday - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1))
    return tuple((day.isoformat(), numbers[day]) for day in mondays)
