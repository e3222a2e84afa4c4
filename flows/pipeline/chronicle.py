"""What articles write into a fund's history: announced, changed, grown, passed on the way, called, found again."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.changes import Change, growth
from extractors.facts import Fund, Sighting, SightingKind, Stage, StoredSighting
from extractors.records import NOT_STATED, same_fact, shown
from flows.judge import RULES
from flows.pipeline.telling import Occasion
from flows.store import Unit


def write_announced(unit: Unit, fund: Fund, occasion: Occasion) -> tuple[Change, ...]:
    """A fund is announced; answer what upsizes that were read before it had made of it, which is told, too."""
    _write(unit, fund, "announced", occasion)
    grown: list[Change] = []
    for upsize, changed in growth(unit.sightings_of(fund.fund_id)):
        what = _told(changed) or _grown(upsize.facts)
        unit.add_event(fund.fund_id, what=what, why=upsize.article_key, by=RULES, now=occasion.now)
        grown += changed
    return tuple(grown)


def write_changed(unit: Unit, fund: Fund, changed: Sequence[Change], occasion: Occasion) -> None:
    """A known fund has changed in a way that matters."""
    _write(unit, fund, _told(changed), occasion)


def write_past(unit: Unit, fund: Fund, stored: StoredSighting, occasion: Occasion) -> tuple[Change, ...]:
    """An article tells of a fund what it was before: a stage passed on the way, a size that it has outgrown.

    Answers what has become of that stage.
    """
    others = [one for one in unit.sightings_of(fund.fund_id) if one.sighting_id != stored.sighting_id]
    passed = _has_passed(fund, stored, others)
    what = f"before that: {stored.facts.stage}" if passed else _outgrown(fund, stored, others)
    if what:
        _write(unit, fund, what, occasion)
    return (Change("stage", stored.facts.stage, fund.facts.stage),) if passed else ()


def write_return(unit: Unit, sighting: Sighting, before: Sequence[Fund], occasion: Occasion) -> None:
    """A fund that had got further calls for managers; one that nothing told of any more is read again."""
    further = any(known.facts.stage is not Stage.GP_CALL for known in before)
    if sighting.stage is Stage.GP_CALL and further:
        _write(unit, before[0], "called for managers", occasion)
    if before and not before[0].sightings:
        _write(unit, before[0], "found again", occasion)


def _write(unit: Unit, fund: Fund, what: str, occasion: Occasion) -> None:
    unit.add_event(fund.fund_id, what=what, why=occasion.article.key, by=RULES, now=occasion.now)


def _told(changed: Sequence[Change]) -> str:
    return "; ".join(f"{c.field}: {c.before or NOT_STATED} → {c.after}" for c in changed)


def _has_passed(fund: Fund, stored: StoredSighting, others: Sequence[StoredSighting]) -> bool:
    """Whether an article is from before the day on which the fund's stage was told, and tells a stage not yet known."""
    facts, day = stored.facts, stored.published_day
    source = next((one for one in others if one.sighting_id == fund.sources.get("stage")), None)
    known = any(one.facts.stage is facts.stage and one.facts.kind is facts.kind for one in others)
    told = source.published_day if source else None
    announces = facts.kind is SightingKind.ANNOUNCED and facts.stage is not Stage.GP_CALL
    return announces and not known and bool(day and told and day < told)


def _outgrown(fund: Fund, stored: StoredSighting, others: Sequence[StoredSighting]) -> str:
    facts = stored.facts
    is_now = fund.sources.get("size") == stored.sighting_id
    known = is_now or any(same_fact("size", facts.size, one.facts.size) for one in others)
    return "" if known or facts.kind is not SightingKind.UPSIZE else _grown(facts)


def _grown(facts: Sighting) -> str:
    return f"upsize: {shown(facts.size) if facts.size else NOT_STATED}"
