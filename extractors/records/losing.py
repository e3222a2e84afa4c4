"""What lost: values of other sightings that say something else, kept to be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from extractors.facts import Money, Sighting, SightingKind, StoredSighting
from extractors.records.sameness import SAME, agrees, shown
from extractors.records.speakers import day_of


def conflicts(
    facts: Sighting, told: Iterable[str], ranked: Sequence[StoredSighting], *, by_hand: bool = False
) -> dict[str, tuple[str, ...]]:
    """Of the fields `told` values of sightings that say something else; names are no conflict but aliases.

    What a person set `by_hand` no sum in another currency bears out, though the one may be the other converted.
    """
    bears_out = _bears_out_to_the_unit if by_hand else agrees
    lost = {field: tuple(map(shown, _lost(field, facts, ranked, bears_out))) for field in told if field in SAME}
    return {field: values for field, values in lost.items() if values}


def announcing(telling: list[StoredSighting]) -> list[StoredSighting]:
    """Those that announce the fund; where there are none, those that tell how it has grown."""
    return [one for one in telling if one.facts.kind is SightingKind.ANNOUNCED] or telling


def _bears_out_to_the_unit(field: str, known: Any, value: Any) -> bool:
    converted = isinstance(value, Money) and value.currency != known.currency
    return not converted and agrees(field, known, value)


def _lost(
    field: str, facts: Sighting, ranked: Sequence[StoredSighting], bears_out: Callable[[str, Any, Any], bool]
) -> Iterator[Any]:
    """What is said otherwise, each value once, in whatever words."""
    known = [value for value in (getattr(facts, field),) if value not in (None, ())]
    for value in (getattr(one.facts, field) for one in _rivals(field, facts, ranked)):
        if value not in (None, ()) and not any(bears_out(field, other, value) for other in known):
            known.append(value)
            yield value


def _rivals(field: str, facts: Sighting, ranked: Sequence[StoredSighting]) -> list[StoredSighting]:
    """Who may contradict a fact: the day of another stage does not, nor a size of before the fund grew."""
    if field == "event_date":
        return [one for one in announcing(list(ranked)) if one.facts.stage is facts.stage]
    upsizes = [one for one in ranked if one.facts.kind is SightingKind.UPSIZE and one.facts.size]
    if field == "size" and upsizes:
        last = max(map(day_of, upsizes))
        return [one for one in ranked if day_of(one) > last or (one in upsizes and day_of(one) == last)]
    return list(ranked)
