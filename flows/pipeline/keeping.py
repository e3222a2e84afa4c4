"""From sightings to funds: each article in one transaction, with its sightings, funds and alerts, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Protocol, cast

from extractors.changes import Change, changes
from extractors.facts import Fund, FundStatus, Reading, Sighting, SightingKind, StoredSighting
from extractors.funds import RULES_VERSION
from extractors.identity import Comparison, Decision, told_twice
from flows.judge import RULES, Ruling, merge
from flows.outcomes import Ending, FundOutcome, Outcome
from flows.pipeline.chronicle import write_announced, write_changed, write_past, write_return
from flows.pipeline.copying import Original, original_of, settle
from flows.pipeline.former import former_funds
from flows.pipeline.story import Story
from flows.pipeline.telling import Occasion
from flows.recombine import recombine
from flows.settings import RunSettings
from flows.store import Pair, Unit


class Alerting(Protocol):
    """Who is told of what a run finds; called within the transaction that stores it."""

    def new(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        """A fund is announced; `since` is what earlier articles had told that it has become."""

    def updated(self, unit: Unit, fund: Fund, occasion: Occasion, changed: Sequence[Change]) -> None:
        """A known fund has changed in a way that matters."""

    def again(self, unit: Unit, fund: Fund, occasion: Occasion, since: Sequence[Change] = ()) -> None:
        """A further article tells of a known fund; `since` is what has become of it since the day of that article."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How an article ended, and what became of each of its sightings."""

    ending: Ending
    funds: tuple[tuple[FundOutcome, Fund], ...] = ()
    stored: bool = False
    grown: frozenset[str] = frozenset()  # ids of the funds of which it tells an upsize, and no announcement


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
        original = settle(unit, article, now=occasion.now) if sightings else Original()
        kept = tuple(self._keep_all(unit, sightings, Story(occasion, original)))
        told = zip(kept, sightings, strict=True)
        grown = (fund.fund_id for (_, fund), sighting in told if sighting.kind is SightingKind.UPSIZE)
        return Kept(ending, kept, stored=True, grown=frozenset(grown))

    def keep_more(self, unit: Unit, sightings: Sequence[Sighting], occasion: Occasion) -> None:
        """Keep further sightings of an article that is stored already."""
        key = occasion.article.key
        told = [(one.fund_id, one.facts) for one in unit.sightings_in(key)]
        here = {fund_id for fund_id, _ in told}
        story = Story(occasion, original_of(unit, key), here, tuple(former_funds(unit, key)), told)
        list(self._keep_all(unit, sightings, story))

    def bring_up_to_date(self, unit: Unit, fund_id: str, *, now: datetime) -> Fund | None:
        """A fund as its sightings now tell it; None when it has none left."""
        return recombine(unit, fund_id, status=self._status(unit.sightings_of(fund_id)), now=now)

    def _keep_all(self, unit: Unit, sightings: Sequence[Sighting], story: Story) -> Iterator[tuple[FundOutcome, Fund]]:
        told = zip(sightings, story.twins(sightings), story.claims(unit, sightings), strict=True)
        for sighting, twin, claim in list(told):
            outcome, fund = self._keep_one(unit, sighting, story.decide(unit, sighting, twin, claim), story)
            for pair in _twice(sighting, fund.fund_id, story):
                unit.save_pair(pair)
            story.here.add(fund.fund_id)
            story.told.append((fund.fund_id, sighting))
            yield outcome, fund

    def _keep_one(self, unit: Unit, sighting: Sighting, decision: Decision, story: Story) -> tuple[FundOutcome, Fund]:
        occasion = story.occasion
        before = list(_known(unit, decision))
        stored = unit.add_sighting(
            sighting,
            article_key=occasion.article.key,
            fund_id=decision.fund_id,
            rules_version=RULES_VERSION,
            now=occasion.now,
        )
        write_return(unit, sighting, before, occasion)
        joined = _join(unit, before, occasion)
        recombined = self.bring_up_to_date(unit, stored.fund_id, now=occasion.now)
        fund = cast(Fund, recombined)  # None only for a fund without sightings, and this one has just got one
        for pair in _unsure(fund.fund_id, decision, occasion):
            unit.save_pair(pair)
        outcome = self._tell(unit, joined, fund, story)
        past = write_past(unit, fund, stored, occasion) if before and outcome is FundOutcome.KNOWN else ()
        if outcome in _AGAIN and fund.status is not FundStatus.REJECTED:
            self.alerting.again(unit, fund, occasion, past)
        return outcome, fund

    def _tell(self, unit: Unit, before: Sequence[Fund], fund: Fund, story: Story) -> FundOutcome:
        """Tell what is new of a fund; `before` is what was known of it, and of those that it now is one with."""
        if fund.status is FundStatus.REVIEW:
            return FundOutcome.REVIEW
        told = next((known for known in before if known.status is not FundStatus.REVIEW), None)
        if told is None:
            return self._announce(unit, fund, story.occasion)
        changed = () if fund.fund_id in story.original.fund_ids else _changed(told, fund, story.occasion)
        return self._update(unit, fund, changed, story.occasion) if changed else FundOutcome.KNOWN

    def _announce(self, unit: Unit, fund: Fund, occasion: Occasion) -> FundOutcome:
        self.alerting.new(unit, fund, occasion, write_announced(unit, fund, occasion))
        return FundOutcome.NEW

    def _update(self, unit: Unit, fund: Fund, changed: Sequence[Change], occasion: Occasion) -> FundOutcome:
        write_changed(unit, fund, changed, occasion)
        if fund.status is FundStatus.REJECTED:
            return FundOutcome.KNOWN  # nobody hears of it, but its history goes on: the rejection may be taken back
        self.alerting.updated(unit, fund, occasion, changed)
        return FundOutcome.UPDATED

    def _status(self, sightings: Sequence[StoredSighting]) -> FundStatus:
        """New as soon as one announcement is sure enough and has a date; a person's word stands above (the store).

        A fund of which only an upsize tells was never announced to us: it waits in review for its announcement.
        """
        announced = [s for s in sightings if s.facts.kind is SightingKind.ANNOUNCED]
        dated = [s for s in announced if self.undated_is_news or s.published_day]
        sure = any(s.facts.confidence >= self.thresholds.alert for s in dated)
        return FundStatus.NEW if sure else FundStatus.REVIEW


def why_in_review(sightings: Sequence[StoredSighting], alert_threshold: float) -> str:
    """What keeps a record in review, in words; empty where nothing does by these settings."""
    announced = [one for one in sightings if one.facts.kind is SightingKind.ANNOUNCED]
    surest = max((one.facts.confidence for one in announced), default=0.0)
    if sightings and not announced:
        return "only an upsize tells of it, and no announcement"
    if announced and surest < alert_threshold:
        return f"{surest:.0%} sure, and alerts begin at {alert_threshold:.0%}"
    sure = [one for one in announced if one.facts.confidence >= alert_threshold]
    if sure and not any(one.published_day for one in sure):
        return f"no article with a date tells of it with {alert_threshold:.0%} or more, so it may be old"
    return ""


def _known(unit: Unit, decision: Decision) -> Iterator[Fund]:
    """The fund that a sighting is of, then those that it shows to be one with it."""
    for fund_id in (decision.fund_id, *decision.joins):
        fund = unit.fund(fund_id) if fund_id else None
        if fund:
            yield fund


def _join(unit: Unit, funds: Sequence[Fund], occasion: Occasion) -> list[Fund]:
    """Make one record of funds told apart until an article bridged them, and answer those that it is made of.

    What a person has rejected, or said not to be the same, no rule joins.
    """
    joined = list(funds[:1])
    for other in funds[1:]:
        (first, *_) = joined
        of_one_mind = (first.status is FundStatus.REJECTED) is (other.status is FundStatus.REJECTED)
        if of_one_mind and other.fund_id not in unit.kept_apart(first.fund_id):
            ruling = Ruling(f"{occasion.article.key} tells of both", RULES, occasion.now)
            merge(unit, first.fund_id, other.fund_id, ruling)
            joined.append(other)
    return joined


_AGAIN = (FundOutcome.KNOWN, FundOutcome.UPDATED)
_FIRST_DAYS = timedelta(days=1)  # in which papers complete each other's names


def _changed(before: Fund, after: Fund, occasion: Occasion) -> tuple[Change, ...]:
    """What matters of a change."""
    told = datetime.combine(occasion.article.published_day, time(), UTC) if occasion.article.published_day else None
    settled = (told or occasion.now) - before.first_seen > _FIRST_DAYS
    return changes(before.facts, after.facts, settled=settled)


def _ending(sightings: Sequence[Sighting], reading: Reading) -> Ending:
    if sightings:
        return Ending(Outcome.FUNDS, ", ".join(s.name for s in sightings)[:300])
    refused = sorted({refusal.rule for refusal in reading.refusals})
    return Ending(Outcome.NO_FUND, f"refused by {', '.join(refused)}"[:300] if refused else "announces no fund")


def _unsure(fund_id: str, decision: Decision, occasion: Occasion) -> Iterator[Pair]:
    """The funds that this one may be, for a person to answer."""
    for other in decision.unsure:
        yield _question((fund_id, other), decision.comparisons[other], occasion)


def _twice(sighting: Sighting, fund_id: str, story: Story) -> Iterator[Pair]:
    """The funds of the same article that this one may be told a second time, for a person to answer."""
    for other, told in story.told:
        found = told_twice(sighting, told) if other != fund_id else None
        if found:
            yield _question((fund_id, other), found, story.occasion)


def _question(fund_ids: tuple[str, str], found: Comparison, occasion: Occasion) -> Pair:
    parts = tuple(asdict(part) for part in found.parts)
    return Pair(fund_ids, "unsure", found.weight, parts, by=RULES, at=occasion.now)
