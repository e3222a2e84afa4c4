"""Alerts without consequences: what a route would have told, and a test message to a channel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from extractors.facts import FundStatus
from flows.alerts import (
    Courier,
    FundNews,
    Message,
    NotSent,
    Sent,
    Telling,
    compose_news,
    fund_news,
    look_of,
    routes_for,
)
from flows.alerts.looks import plugin_of
from flows.alerts.news import Digest
from flows.alerts.plain import plain_text
from flows.alerts.sites import with_names
from flows.alerts.words import Tongue, say
from flows.recombine import edited_fields

if TYPE_CHECKING:
    from flows.settings import Channel, Route, Settings
    from flows.store import Store

_MOST_FUNDS = 1_000  # looked at by a preview


@dataclass(frozen=True, slots=True)
class Preview:
    """One message that a route would have sent, as one channel would have shown it; `text` is its body as read."""

    channel: str
    message: Message
    text: str


def preview_route(store: Store, settings: Settings, route_id: str, *, since: datetime) -> Iterator[Preview]:
    """What the route would have told of the funds first seen since then; sends nothing.

    With today's configuration but for its filter of sources. Raises UsageError for a route that does not exist.
    """
    route = settings.route(route_id)
    told = _wanted(store, settings, route, since)
    for channel in (settings.channel(name) for name in route.channels):
        yield from (Preview(channel.id, message, plain_text(message)) for message in _messages(route, channel, told))


def send_test(channel: Channel, *, language: Tongue = "en") -> Sent | NotSent:
    """Send a test message, so that a person sees whether a channel works."""
    courier = Courier(channel)
    look = courier.look or look_of(channel)
    title, body = f"fundwatch · {say('test', language)}", say("test_body", language, channel=channel.id)
    if look.is_html:
        return courier.send(Message(title if look.title_limit else "", look.markup.words(body), "html"))
    return courier.send(Message(title if look.title_limit else "", body, "text"))


def problem_of(channel: Channel) -> str | None:
    """Why a channel cannot work whatever its service says; None when its address is one that apprise knows."""
    scheme = channel.url.get_secret_value().partition("://")[0].lower()
    if plugin_of(channel) is not None:
        return None
    return (
        f"channel {channel.id}: apprise cannot use this {scheme}:// address (an unknown service, a part that is "
        "missing, or a library that the service needs): see https://github.com/caronc/apprise/wiki"
    )


def _wanted(store: Store, settings: Settings, route: Route, since: datetime) -> list[FundNews]:
    alerted = {FundStatus.NEW, FundStatus.CONFIRMED}
    # The store does not know which source listed an article, and a preview is about new funds, whatever the kinds.
    rehearsed = route.model_copy(update={"enabled": True, "kinds": ("new",), "sources": ()})
    news: list[FundNews] = []
    for fund in islice(store.funds(since=since, status=alerted), _MOST_FUNDS):
        sightings = store.sightings_of(fund.fund_id)
        article = store.article(sightings[-1].article_key) if sightings else None
        telling = Telling(article, edited=edited_fields(store, fund))
        news.append(with_names(fund_news(fund, sightings, telling), settings.sources))
    return [one for one in news if routes_for("new", one, [rehearsed], settings.rates)]


def _messages(route: Route, channel: Channel, told: list[FundNews]) -> Iterator[Message]:
    look = look_of(channel)
    if told and (route.digest or len(told) > route.cap):
        items = tuple(("new", one) for one in told[:200])
        digest = Digest("digest" if route.digest else "cap", route.id, len(told), items)
        yield compose_news("digest", digest, None, route.language, look)
    else:
        yield from (compose_news("new", one, None, route.language, look) for one in told)
