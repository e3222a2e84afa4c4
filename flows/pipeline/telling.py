"""What a run tells of a fund, and whether an alert that is still unsent may tell it: new, updated, told again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from extractors.changes import Change
from extractors.facts import Article, Fund
from flows.alerts.gathering import as_it_stands
from flows.alerts.news import FundNews, Telling, fund_news, read_payload
from flows.alerts.routing import deliveries_for
from flows.alerts.sites import with_names
from flows.queueing import deliver_to, queue_alert, queue_for
from flows.recombine import edited_fields
from flows.settings import Settings
from flows.store import Alert, DeliveryState, Unit


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

    def new(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        """A fund is announced; `since` is what earlier articles had told that it has become."""
        news = self._news(unit, fund, _telling(occasion, [change for change in since if change.before]))
        queue_alert(unit, "new", news, settings=self.settings, now=occasion.now, run_id=self.run_id)

    def updated(self, unit: Unit, fund: Fund, occasion: Occasion, changed: Sequence[Change]) -> None:
        """A known fund has changed in a way that matters.

        While the alert that announces it waits for the end of this very run, that one tells the change as well; an
        update goes only to those whom it does not reach.
        """
        news = self._news(unit, fund, _telling(occasion, changed))
        unsent = next(iter(self._unsent(unit, fund)), None)
        told = _retell(unit, unsent, news, self.settings, occasion.now) if unsent else frozenset()
        wanted = deliveries_for("update", news, self.settings, now=occasion.now)
        others = [one for one in wanted if one.channel not in told]
        if others or not unsent:
            queue_for(unit, "update", news, others, now=occasion.now, run_id=self.run_id)

    def again(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        """A further article tells of a fund: the alert of this run that announces it tells it as it stands then.

        If the fund is of several that were announced apart, each channel gets only the first of their alerts.
        """
        unsent = self._unsent(unit, fund)
        if not unsent:
            return
        first, telling = unsent[0], Telling(None, tuple(since), sources=occasion.sources)
        news = _quoting_as(first, self._news(unit, fund, telling))
        told = _retell(unit, first, news, self.settings, occasion.now)
        for other in unsent[1:]:
            same = [one for one in unit.deliveries(alert_ids=[other.alert_id]) if one.channel in told]
            unit.gather(same, into=first.alert_id, now=occasion.now)

    def _news(self, unit: Unit, fund: Fund, telling: Telling) -> FundNews:
        edited = edited_fields(unit, fund) - {"name"}  # the old one is an alias, and stands in every sentence
        news = fund_news(fund, unit.sightings_of(fund.fund_id), replace(telling, edited=edited))
        return with_names(news, self.settings.sources)

    def _unsent(self, unit: Unit, fund: Fund) -> list[Alert]:
        """The alerts by which this run announces a fund that nobody has begun to send, the first one first."""
        if self.run_id is None:
            return []
        told = unit.alerts(fund_ids=unit.family(fund.fund_id), run_id=self.run_id)
        return [one for one in reversed(told) if one.kind == "new" and _is_untried(unit, one)]


class Silence:
    """Tells nobody: a backfill without alerts."""

    def new(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        """Say nothing."""

    def updated(self, unit: Unit, fund: Fund, occasion: Occasion, changed: Sequence[Change]) -> None:
        """Say nothing."""

    def again(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        """Say nothing."""


def _quoting_as(alert: Alert, news: FundNews) -> FundNews:
    """The news with the quote of an alert, and the article that it is from first."""
    quoted = next((link["url"] for link in alert.payload.get("links", ())), None)
    links = sorted(news.links, key=lambda link: link.url != quoted)
    return replace(news, quote=alert.payload.get("quote", ""), links=tuple(links))


def _telling(occasion: Occasion, changed: Sequence[Change]) -> Telling:
    return Telling(occasion.article, tuple(changed), sources=occasion.sources, together=occasion.together)


def _is_untried(unit: Unit, alert: Alert) -> bool:
    queued = unit.deliveries(alert_ids=[alert.alert_id])
    return all(one.state is DeliveryState.PENDING and not one.attempts for one in queued)


def _retell(unit: Unit, alert: Alert, news: FundNews, settings: Settings, now: datetime) -> frozenset[str]:
    """Let an alert that nobody was sent tell the fund as it stands now; answer the channels that will get it.

    Those too whose routes want it only by what has become of the fund.
    """
    told = as_it_stands(cast(FundNews, read_payload(alert.kind, alert.payload)), news)
    unit.retell(alert.alert_id, payload=told.as_payload())
    deliver_to(unit, alert.alert_id, deliveries_for("new", told, settings, now=now))
    return frozenset(one.channel for one in unit.deliveries(alert_ids=[alert.alert_id]))
