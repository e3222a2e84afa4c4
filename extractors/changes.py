"""Which changes of a fund's facts are worth telling: a repetition is not, a further stage or another size is."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.facts import Money, Sighting
from extractors.text import normalise


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that is now another, or was unknown and is now known; both as a person reads them."""

    field: str
    before: str | None
    after: str


def changes(before: Sighting, after: Sighting) -> tuple[Change, ...]:
    """What `after` tells that matters beyond `before`: stage, size, first tranche, name, managers.

    A stage that steps back, a fact that is no longer told and a name already known as an alias are no changes.
    """
    told = (
        _stage(before, after),
        _money("size", before.size, after.size),
        _money("first_tranche", before.first_tranche, after.first_tranche),
        _name(before, after),
        _managers(before, after),
    )
    return tuple(change for change in told if change)


def _stage(before: Sighting, after: Sighting) -> Change | None:
    return Change("stage", before.stage, after.stage) if after.stage.rank > before.stage.rank else None


def _money(field: str, before: Money | None, after: Money | None) -> Change | None:
    if after is None or (before and (before.amount, before.currency) == (after.amount, after.currency)):
        return None
    return Change(field, before.as_written if before else None, after.as_written)


def _name(before: Sighting, after: Sighting) -> Change | None:
    known = {_plain(name) for name in (before.name, *before.aliases)}
    return None if _plain(after.name) in known else Change("name", before.name, after.name)


def _managers(before: Sighting, after: Sighting) -> Change | None:
    known = {_plain(name) for name in (*before.managers, *before.sponsors)}
    fresh = [name for name in after.managers if _plain(name) not in known]
    return Change("managers", ", ".join(before.managers) or None, ", ".join(after.managers)) if fresh else None


def _plain(name: str) -> str:
    return "".join(normalise(name).split()).casefold()
