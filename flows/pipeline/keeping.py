"""From sightings to funds: each article in one transaction, with its sightings, funds and alerts, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Protocol, cast

from extractors.changes import Change, changes
from extractors.facts import Fund, FundStatus, Reading, Sighting, SightingKind, StoredSighting
from extractors.funds import RULES_VERSION
from extractors.identity import Decision
from flows.judge import RULES, Ruling, merge
from flows.outcomes import Ending, FundOutcome, Outcome
from flows.pipeline.identifying import identify
from flows.pipeline.telling import Occasion
from flows.recombine import recombine
from flows.settings import RunSettings
from flows.store import Pair, Unit


class Alerting(Protocol):
    """Who is told of what a run finds; called within the transaction that stores it."""

    def new(self, unit: Unit, fund: Fund, occasion: Occasion) -> None:
        """A fund is announced."""

    def updated(self, unit: Unit, fund: Fund, occasion: Occasion, changed: Sequence[Change]) -> None:
        """A known fund has changed in a way that matters."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How an article ended, and what became of each of its sightings."""

    ending: Ending
    funds: tuple[tuple[FundOutcome, Fund], ...] = ()
    stored: bool = False


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which confidence a sighting is alerted, and from which it is kept for a person to look at."""

    alert: float
    review: float

    @classmethod
    def of(cls, settings: RunSettings) -> Thresholds:
        """Those of the configuration."""
        return cls(settings.alert_threshold, settings.review_threshold)


@dataclass(frozen=True, slots=True)
class Keeper:
    """Identifies the funds of an article and keeps them."""

    alerting: Alerting
    thresholds: Thresholds
    undated_is_news: bool  # a daily run cannot tell an undated article from an old one: those are kept for review

    def keep(self, unit: Unit, reading: Reading, occasion: Occasion) -> Kept:
        """Store an article with what it says of funds; one that is there already changes nothing."""
        article = occasion.article
        sightings = [s for s in reading.sightings if s.confidence >= self.thresholds.review]
        ending = _ending(sightings, reading)
        if not unit.add_article(article, now=occasion.now, outcome=ending.outcome, reason=ending.reason):
            return Kept(Ending(Outcome.KNOWN, "stored before"), stored=True)
        return Kept(ending, tuple(self._keep_all(unit, sightings, occasion)), stored=True)

    def keep_more(self, unit: Unit, sightings: Sequence[Sighting], occasion: Occasion) -> None:
        """Keep further sightings of an article that is stored already."""
        here = {told.fund_id for told in unit.sightings_in(occasion.article.key)}
        for sighting in sightings:
            kept = self._keep_one(unit, sighting, occasion, here)
            here |= {kept[1].fund_id} if kept else set()

    def bring_up_to_date(self, unit: Unit, fund_id: str, *, now: datetime) -> Fund | None:
        """A fund as its sightings now tell it; None when it has none left."""
        return recombine(unit, fund_id, status=self._status(unit.sightings_of(fund_id)), now=now)

    def _keep_all(
        self, unit: Unit, sightings: Sequence[Sighting], occasion: Occasion
    ) -> Iterator[tuple[FundOutcome, Fund]]:
        here: set[str] = set()  # an article tells each fund once: two sightings of it are two funds
        for sighting in sightings:
            kept = self._keep_one(unit, sighting, occasion, here)
            if kept:
                here.add(kept[1].fund_id)
                yield kept

    def _keep_one(
        self, unit: Unit, sighting: Sighting, occasion: Occasion, here: set[str]
    ) -> tuple[FundOutcome, Fund] | None:
        decision = identify(unit, sighting, occasion, here=here)
        before = unit.fund(decision.fund_id) if decision.fund_id else None
        if before is None and sighting.kind is SightingKind.UPSIZE:
            return None  # grown, but never announced to us: there is no record to update
        stored = unit.add_sighting(
            sighting,
            article_key=occasion.article.key,
            fund_id=decision.fund_id,
            rules_version=RULES_VERSION,
            now=occasion.now,
        )
        self._join(unit, stored.fund_id, decision, occasion)
        recombined = self.bring_up_to_date(unit, stored.fund_id, now=occasion.now)
        fund = cast(Fund, recombined)  # None only for a fund without sightings, and this one has just got one
        for pair in _unsure(fund.fund_id, decision, occasion):
            unit.save_pair(pair)
        return self._tell(unit, before, fund, occasion), fund

    def _join(self, unit: Unit, fund_id: str, decision: Decision, occasion: Occasion) -> None:
        """Make one record of funds that this sighting shows to be one: told apart until an article bridged them."""
        for other in decision.joins:
            merge(unit, fund_id, other, Ruling(f"{occasion.article.key} tells of both", RULES, occasion.now))

    def _tell(self, unit: Unit, before: Fund | None, fund: Fund, occasion: Occasion) -> FundOutcome:
        if fund.status is FundStatus.REVIEW:
            return FundOutcome.REVIEW
        if fund.status is FundStatus.REJECTED:
            return FundOutcome.KNOWN
        if before is None or before.status is FundStatus.REVIEW:
            unit.add_event(fund.fund_id, what="announced", why=occasion.article.key, by=RULES, now=occasion.now)
            self.alerting.new(unit, fund, occasion)
            return FundOutcome.NEW
        changed = changes(before.facts, fund.facts)
        if not changed:
            return FundOutcome.KNOWN
        what = "; ".join(f"{c.field}: {c.before or 'unknown'} → {c.after}" for c in changed)
        unit.add_event(fund.fund_id, what=what, why=occasion.article.key, by=RULES, now=occasion.now)
        self.alerting.updated(unit, fund, occasion, changed)
        return FundOutcome.UPDATED

    def _status(self, sightings: Sequence[StoredSighting]) -> FundStatus:
        """New as soon as one announcement is sure enough and has a date; a person's word stands above (the store)."""
        sure = any(
            s.facts.confidence >= self.thresholds.alert and (self.undated_is_news or s.published_day) for s in sightings
        )
        return FundStatus.NEW if sure else FundStatus.REVIEW


def _ending(sightings: Sequence[Sighting], reading: Reading) -> Ending:
    if sightings:
        return Ending(Outcome.FUNDS, ", ".join(s.name for s in sightings)[:300])
    refused = sorted({refusal.rule for refusal in reading.refusals})
    return Ending(Outcome.NO_FUND, f"refused by {', '.join(refused)}"[:300] if refused else "announces no fund")


def _unsure(fund_id: str, decision: Decision, occasion: Occasion) -> Iterator[Pair]:
    """The funds that this one may be, for a person to answer."""
    for other in decision.unsure:
        comparison = decision.comparisons[other]
        yield Pair(
            fund_ids=(fund_id, other),
            answer="unsure",
            weight=comparison.weight,
            parts=tuple(asdict(part) for part in comparison.parts),
            by=RULES,
            at=occasion.now,
        )
