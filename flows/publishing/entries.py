"""The entries of our own feeds: one for each alert about a fund, whose id never changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from flows.alerts import FundNews, read_payload
from flows.alerts.escaping import clean, safe_url
from flows.alerts.facts import fact_lines, told_change, told_heading, told_reason
from flows.alerts.words import Tongue, say, stage_word

if TYPE_CHECKING:
    from flows.store import Alert

_KINDS = frozenset({"new", "update", "correction"})
_LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class Entry:
    """One alert as a feed tells it; `lines` are plain words, escaped by whoever writes them."""

    id: str  # urn, the same for ever
    title: str
    url: str  # of the article quoted; empty where it has none
    at: datetime
    lines: tuple[str, ...]
    tags: tuple[str, ...]


def entries_of(alerts: Iterable[Alert], tongue: Tongue) -> Iterator[Entry]:
    """An entry for each alert about a fund, in the order given."""
    for alert in alerts:
        news = read_payload(alert.kind, alert.payload)
        if alert.kind in _KINDS and isinstance(news, FundNews):
            yield _entry(alert, news, tongue)


def _entry(alert: Alert, news: FundNews, tongue: Tongue) -> Entry:
    colon = say("colon", tongue)
    changes = (told_change(change, tongue) for change in news.changes)
    facts = (f"{say(field, tongue)}{colon}{value}" for field, _, value in fact_lines(news, tongue))
    lines = filter(None, [told_reason(news, tongue), *changes, *facts])
    return Entry(
        id=f"urn:fundwatch:{news.fund_id}:{alert.kind}:{alert.alert_id}",
        title=clean(told_heading(alert.kind, news, tongue, _LONGEST_NAME)),
        url=safe_url(news.links[0].url) if news.links else "",
        at=alert.at,
        lines=tuple(clean(line) for line in [*lines, *(f"“{quote}”" for quote in news.quote.splitlines())]),
        tags=tuple(clean(tag) for tag in (stage_word(news.stage, tongue), *news.sectors)),
    )
