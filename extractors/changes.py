"""Which changes of a fund's facts are worth telling: a repetition is not, a further stage or another size is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from extractors.facts import Money, Sighting, SightingKind, StoredSighting
from extractors.identity.money import is_one_amount
from extractors.identity.names import parse_name
from extractors.identity.parties import parse_party, same_party
from extractors.records import combine
from extractors.text import normalise

BETWEEN = "; "
"""Between the names that a correction makes one fund, or two: names have commas."""


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that is now another, or was unknown and is now known; both as a person reads them."""

    field: str
    before: str | None
    after: str


def changes(before: Sighting, after: Sighting, *, settled: bool = True) -> tuple[Change, ...]:
    """What `after` tells that matters beyond `before`: stage, size, first tranche, name, managers.

    No changes are: a stage that steps back, a fact that is no longer told, a name known as an alias, shorter, in other
    letters or with its legal form, the same amount rounded or converted, a manager in other words. While a fund is not
    `settled`, in its first day, papers complete each other's names: one that is only fuller is no change either.
    """
    told = (
        _stage(before, after),
        _money("size", before.size, after.size),
        _money("first_tranche", before.first_tranche, after.first_tranche),
        _name(before, after, settled=settled),
        _managers(before, after),
    )
    return tuple(change for change in told if change)


def growth(sightings: Sequence[StoredSighting]) -> Iterator[tuple[StoredSighting, tuple[Change, ...]]]:
    """Each upsize of a fund with what it made of what was told before it, in the order of their days.

    Nothing where no article announces the fund. An upsize that a later close has outgrown changes nothing.
    """
    told = [one for one in sightings if one.facts.kind is SightingKind.ANNOUNCED]
    upsizes = [one for one in sightings if one.facts.kind is SightingKind.UPSIZE] if told else []
    for one in sorted(upsizes, key=lambda one: (one.published_day or date.max, one.article_key, one.sighting_id)):
        before, told = combine(told)[0], [*told, one]
        yield one, changes(before, combine(told)[0])


def _stage(before: Sighting, after: Sighting) -> Change | None:
    return Change("stage", before.stage, after.stage) if after.stage.rank > before.stage.rank else None


def _money(field: str, before: Money | None, after: Money | None) -> Change | None:
    if after is None or (before and is_one_amount(before, after)):
        return None
    return Change(field, before.as_written if before else None, after.as_written)


def _name(before: Sighting, after: Sighting, *, settled: bool) -> Change | None:
    known = [_plain(name) for name in (before.name, *before.aliases)]
    name = _plain(after.name)
    if name in known or _is_han(name) is not _is_han(known[0]) or _is_title_of(before, after.name):
        return None
    shorter = any(_holds(longer, name) for longer in known)
    fuller = not settled and any(_holds(name, short) for short in known)
    return None if shorter or fuller else Change("name", before.name, after.name)


def _managers(before: Sighting, after: Sighting) -> Change | None:
    known = [parse_party(name) for name in (*before.managers, *before.sponsors)]
    fresh = [name for name in after.managers if not any(same_party(parse_party(name), one) for one in known)]
    return Change("managers", ", ".join(before.managers) or None, ", ".join(after.managers)) if fresh else None


def _is_title_of(known: Sighting, name: str) -> bool:
    """Whether a name is one of a fund's but for its legal form: L.P., 合伙企业（有限合伙）."""
    whole = parse_name(name).whole
    return any(parse_name(one).whole == whole for one in (known.name, *known.aliases))


def _plain(name: str) -> str:
    return "".join(normalise(name).split()).casefold()


def _is_han(name: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in name)


def _holds(longer: str, shorter: str) -> bool:
    """Whether all letters of the shorter name stand in the longer one, in order."""
    letters = iter(longer)
    return all(letter in letters for letter in shorter)
