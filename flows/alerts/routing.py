"""Who hears of an alert, and when: decided from the news and the routes alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from extractors.places import codes_asked, is_in
from extractors.sectors import sector_keys
from extractors.text import normalise
from flows.alerts.news import FundNews, News, Notice

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from extractors.facts import Money
    from flows.settings import Digest, Quiet, Rates, Route, Settings

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Queued:
    """One delivery to make: the channel, the route that asks for it, and when it is due (UTC)."""

    channel: str
    route: str
    due: datetime


def routes_for(kind: str, news: News, routes: Iterable[Route], rates: Rates) -> tuple[Route, ...]:
    """The routes that want this alert; a digest is addressed when it is gathered and has none."""
    return tuple(r for r in routes if r.enabled and kind in r.kinds and _wants(r, news, rates))


def deliveries_for(kind: str, news: News, settings: Settings, *, now: datetime) -> tuple[Queued, ...]:
    """The deliveries of an alert, one for each channel: of several routes to a channel the earliest due counts."""
    usable = {c.id for c in settings.channels if c.enabled}
    first: dict[str, Queued] = {}
    for route in routes_for(kind, news, settings.routes, settings.rates):
        due = due_at(route, now)
        for channel in usable.intersection(route.channels):
            if channel not in first or due < first[channel].due:
                first[channel] = Queued(channel, route.id, due)
    return tuple(first[channel] for channel in sorted(first))


def due_at(route: Route, now: datetime) -> datetime:
    """When a route tells what is known now: at its next digest, at once, or when its quiet hours end."""
    told = next_digest(route.digest, route.zone, now) if route.digest else now
    return after_quiet(route.quiet, route.zone, told)


def next_digest(digest: Digest, zone: ZoneInfo, now: datetime) -> datetime:
    """The first time of a digest after now (UTC)."""
    local = now.astimezone(zone)
    if digest.every == "hour":
        whole = now.replace(minute=0, second=0, microsecond=0)
        return whole + timedelta(hours=1)
    days = (_WEEKDAYS.index(digest.weekday) - local.weekday()) % 7 if digest.weekday else 0
    step = 7 if digest.weekday else 1
    at = digest.at or time(8)
    first = _local_time(local, days, at)
    return (first if first > now else _local_time(local, days + step, at)).astimezone(now.tzinfo)


def after_quiet(quiet: Quiet | None, zone: ZoneInfo, moment: datetime) -> datetime:
    """The moment itself, or the end of the quiet hours in which it falls."""
    if quiet is None or quiet.start == quiet.end:
        return moment
    local = moment.astimezone(zone)
    clock = local.time()
    overnight = quiet.start > quiet.end
    inside = (clock >= quiet.start or clock < quiet.end) if overnight else quiet.start <= clock < quiet.end
    if not inside:
        return moment
    days = 1 if overnight and clock >= quiet.start else 0
    return _local_time(local, days, quiet.end).astimezone(moment.tzinfo)


def _local_time(local: datetime, days: int, at: time) -> datetime:
    return datetime.combine(local.date() + timedelta(days=days), at, tzinfo=local.tzinfo)


def _wants(route: Route, news: News, rates: Rates) -> bool:
    if isinstance(news, Notice):
        return not route.sources or news.source in route.sources
    return isinstance(news, FundNews) and all(_conditions(route, news, rates))


def _conditions(route: Route, news: FundNews, rates: Rates) -> Iterator[bool]:
    """Each filter of the route: it is empty, or one of its values fits."""
    parties, told = (*news.managers, *news.sponsors), _told(news)
    yield not route.stages or news.stage in route.stages
    yield not route.article_languages or any(link.language in route.article_languages for link in news.links)
    yield not route.places or _is_there(route.places, news)
    yield not route.sectors or _is_of(route.sectors, (*news.sectors, news.name))
    yield not route.parties or _says(route.parties, parties)
    yield not route.sources or bool(set(route.sources) & set(news.sources))
    yield not route.words or _says(route.words, told)
    yield not (route.without_words and _says(route.without_words, told))
    yield _is_large(route, news.size or news.first_tranche, rates)
    yield news.confidence >= route.min_confidence


def _told(news: FundNews) -> tuple[str, ...]:
    return (news.name, *news.aliases, news.quote, *(link.title for link in news.links))


def _says(words: Iterable[str], texts: Iterable[str]) -> bool:
    read = [_plain(text) for text in texts]
    return any(_plain(word) in text for word in words for text in read)


def _plain(text: str) -> str:
    return " ".join(normalise(text).casefold().split())


def _is_of(wanted: Iterable[str], told: Iterable[str]) -> bool:
    """A sector under any of its names, in either language, or the very words."""
    wanted, told = tuple(wanted), tuple(told)
    return bool(sector_keys(wanted) & sector_keys(told)) or _says(wanted, told)


def _is_there(wanted: Iterable[str], news: FundNews) -> bool:
    """Whether the fund's place, or one that its name says where none is told, is or lies in one of those wanted.

    A place that is told but that no table knows is let through: who reads it knows more, and nobody else would see it.
    """
    if news.place and not codes_asked(news.place):
        return True
    where = news.place or news.name
    return any(is_in(where, place) for place in wanted)


def _is_large(route: Route, size: Money | None, rates: Rates) -> bool:
    """Funds whose size is not told, or in a currency without a rate, are let through: too much beats too little."""
    wanted = route.min_size
    if wanted is None or size is None:
        return True
    if size.currency == wanted.currency:
        return size.amount >= wanted.amount
    ours, theirs = rates.per_usd.get(size.currency), rates.per_usd.get(wanted.currency)
    return ours is None or theirs is None or size.amount / ours >= wanted.amount / theirs
