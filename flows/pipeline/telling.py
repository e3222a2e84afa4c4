"""Queueing alerts in the very transaction that stores what they tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from extractors.changes import Change
from extractors.facts import Article, Fund
from flows.alerts.news import FundNews, Notice, Telling, fund_news
from flows.alerts.routing import deliveries_for
from flows.alerts.sites import with_names
from flows.settings import Settings
from flows.store import AlertKind, Unit


@dataclass(frozen=True, slots=True)
class Occasion:
    """What an alert is told about beside the fund: the article, who listed it, and when."""

    article: Article
    now: datetime
    sources: tuple[str, ...] = ()
    together: str | None = None  # what is told under one word comes in one summary: a source's first poll, a backfill


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells the routes of the configuration what a run finds."""

    settings: Settings
    run_id: int | None

    def new(self, unit: Unit, fund: Fund, occasion: Occasion) -> None:
        """A fund is announced."""
        self._tell(unit, "new", fund, occasion)

    def updated(self, unit: Unit, fund: Fund, occasion: Occasion, changed: Sequence[Change]) -> None:
        """A known fund has changed in a way that matters; unless this very run has just told that it is new."""
        fresh = (alert.run_id for alert in unit.alerts(fund_ids=[fund.fund_id]) if alert.kind == "new")
        if self.run_id is None or self.run_id not in fresh:
            self._tell(unit, "update", fund, occasion, changed)

    def _tell(
        self, unit: Unit, kind: AlertKind, fund: Fund, occasion: Occasion, changed: Sequence[Change] = ()
    ) -> None:
        telling = Telling(occasion.article, tuple(changed), sources=occasion.sources, together=occasion.together)
        news = fund_news(fund, unit.sightings_of(fund.fund_id), telling)
        queue_alert(unit, kind, news, settings=self.settings, now=occasion.now, run_id=self.run_id)


class Silence:
    """Tells nobody: a backfill without alerts."""

    def new(self, unit: Unit, fund: Fund, occasion: Occasion) -> None:
        """Say nothing."""

    def updated(self, unit: Unit, fund: Fund, occasion: Occasion, changed: Sequence[Change]) -> None:
        """Say nothing."""


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
    fund_id = news.fund_id if isinstance(news, FundNews) else None
    news = with_names(news, settings.sources) if isinstance(news, FundNews) else news
    alert_id = unit.add_alert(kind, fund_id=fund_id, run_id=run_id, payload=news.as_payload(), now=now)
    for queued in deliveries_for(kind, news, settings, now=now):
        unit.add_delivery(alert_id, queued.channel, route=queued.route, due=queued.due)
    return alert_id
