"""What would become of the funds of an article if it were kept now: told by the steps that keep it, and not written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from extractors.copies import copy_keys
from extractors.facts import Fund, Sighting, SightingKind
from extractors.identity import Comparison, Decision
from flows.pipeline.copying import Original, copied_by, original_of
from flows.pipeline.doubled import is_taken
from flows.pipeline.former import former_funds
from flows.pipeline.keeping import Thresholds
from flows.pipeline.story import Story
from flows.pipeline.telling import Occasion
from flows.store.unit import AllReads

Would = Literal["told", "update", "join", "new", "not_kept"]


@dataclass(frozen=True, slots=True)
class Likeness:
    """A record, and what speaks for and against a sighting being of it; None where its article settles that."""

    fund: Fund
    comparison: Comparison | None


@dataclass(frozen=True, slots=True)
class Prospect:
    """What would become of one sighting: of which record it is, and of which it may be."""

    would: Would
    why: str = ""  # beside the comparisons: why it waits in review, or is not kept
    record: Likeness | None = None
    joins: tuple[Likeness, ...] = ()  # further records that it shows to be one with `record`
    unsure: tuple[Likeness, ...] = ()  # records that it may be of: a person is asked
    nearest: Likeness | None = None  # of a new one, the record that is most like it


def prospects(
    store: AllReads, sightings: Sequence[Sighting], occasion: Occasion, thresholds: Thresholds
) -> list[Prospect]:
    """For each sighting of an article what would become of it, were it kept as one that a person adds."""
    kept = [one for one in sightings if one.confidence >= thresholds.review]
    own = _own(store, occasion)
    story = _story(store, occasion, own)
    decided = iter(list(_decided(store, kept, story, own or Original())))
    unkept = Prospect("not_kept", f"less sure than review_threshold {thresholds.review:g}")
    found = [next(decided) if one in kept else unkept for one in sightings]
    return [_waiting(one, sighting, thresholds) for one, sighting in zip(found, sightings, strict=True)]


def _own(store: AllReads, occasion: Occasion) -> Original | None:
    """What the very article told when it was kept, by the rules of then or since; None if it is not kept."""
    stored = None if is_taken(store, occasion.article) else store.stored_article(occasion.article.key)
    return Original(tuple(store.sightings_in(stored.article.key))) if stored else None


def _story(store: AllReads, occasion: Occasion, own: Original | None) -> Story:
    """As `Keeper` tells it: of a stored article what is found beside what it told, else of a copy or of none."""
    key = occasion.article.key
    if own is not None:
        return Story(occasion, original_of(store, key), set(own.fund_ids), tuple(former_funds(store, key)))
    first = copied_by(store, occasion.article, copy_keys(occasion.article.text))
    return Story(occasion, Original(tuple(store.sightings_in(first.article.key))) if first else Original())


def _decided(store: AllReads, sightings: Sequence[Sighting], story: Story, own: Original) -> Iterator[Prospect]:
    here = own.twins(sightings)
    told = zip(sightings, here, story.twins(sightings), story.claims(store, sightings), strict=True)
    for sighting, known, twin, claim in told:
        if known:
            yield Prospect("told", "the article is stored", record=_likeness(store, known, {}))
            continue
        decision = story.decide(store, sighting, twin, claim)
        story.here.update([decision.fund_id] if decision.fund_id else [])
        yield _prospect(store, sighting, decision)


def _prospect(store: AllReads, sighting: Sighting, decision: Decision) -> Prospect:
    joins, unsure = (tuple(_likenesses(store, ids, decision)) for ids in (decision.joins, decision.unsure))
    if decision.fund_id is not None:
        would: Would = "update" if sighting.kind is SightingKind.UPSIZE else "join"
        why = "" if decision.comparisons else "its article copies one that tells of it"
        return Prospect(would, why, _likeness(store, decision.fund_id, decision.comparisons), joins, unsure)
    return Prospect("new", unsure=unsure, nearest=None if unsure else _nearest(store, decision))


def _nearest(store: AllReads, decision: Decision) -> Likeness | None:
    weighed = decision.comparisons
    nearest = max(weighed, key=lambda fund_id: (weighed[fund_id].weight, fund_id), default=None)
    return _likeness(store, nearest, weighed) if nearest else None


def _likenesses(store: AllReads, fund_ids: Iterable[str], decision: Decision) -> Iterator[Likeness]:
    for fund_id in fund_ids:
        found = _likeness(store, fund_id, decision.comparisons)
        if found:
            yield found


def _likeness(store: AllReads, fund_id: str, weighed: Mapping[str, Comparison]) -> Likeness | None:
    fund = store.fund(fund_id)
    return Likeness(fund, weighed.get(fund_id)) if fund else None


def _waiting(prospect: Prospect, sighting: Sighting, thresholds: Thresholds) -> Prospect:
    """A new record waits in review for its announcement, or for a person if the text is not sure enough."""
    if prospect.would != "new":
        return prospect
    if sighting.kind is SightingKind.UPSIZE:
        return replace(prospect, why="in review, as only an upsize tells of it")
    if sighting.confidence < thresholds.alert:
        return replace(prospect, why=f"in review, as it is less sure than alert_threshold {thresholds.alert:g}")
    return prospect
