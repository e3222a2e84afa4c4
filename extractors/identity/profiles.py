"""All that is known of a fund, from one sighting or many, ready to be compared: sets, so order never matters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import TypeVar

from extractors.facts import Money, Sighting, SightingKind, Stage
from extractors.identity.names import Name, parse_name
from extractors.identity.parties import Party, parse_party
from extractors.places import is_domestic, place_codes
from extractors.sectors import sector_keys

Codes = tuple[str, ...]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Profile:
    """What one or more sightings say of one fund."""

    names: tuple[Name, ...]
    places: tuple[Codes, ...]  # of the place field, else of the names
    sizes: frozenset[tuple[str, int]]
    tranches: frozenset[tuple[str, int]]
    managers: tuple[Party, ...]
    sponsors: tuple[Party, ...]
    sectors: frozenset[str]
    stages: frozenset[Stage]
    event_dates: frozenset[str]
    days: tuple[date, ...]  # of publication
    spelt: tuple[tuple[Codes, str], ...] = ()  # each place as the texts write it
    is_seated_by_name: bool = False  # no text says where it is: `places` are those of its names
    has_grown: bool = False  # an upsize tells of it: it was smaller before
    only_grown: bool = False  # only an upsize tells of it: another size, day and investors are no wonder

    def written(self, place: Codes) -> str:
        """A place as the texts write it first."""
        return next((words for codes, words in self.spelt if codes == place), place[0])

    @property
    def parties(self) -> tuple[Party, ...]:
        """Managers and sponsors: one article's manager is another's sponsor."""
        return tuple(dict.fromkeys(self.managers + self.sponsors))

    @property
    def brands(self) -> frozenset[str]:
        """What the managers are called: a name with no other core is one of a family, not of a fund."""
        return frozenset(party.core for party in self.managers if party.core)

    @property
    def named_places(self) -> frozenset[Codes]:
        """The places that its names are made of."""
        return frozenset(codes for name in self.names for codes in name.places)

    def counts(self, kind: str) -> frozenset[str]:
        """The numbers, letters or years that the names carry."""
        return frozenset(value for name in self.names for found, value in name.series.counts if found == kind)

    def levels(self) -> frozenset[str]:
        """Mother or sub-fund, as the names say."""
        return frozenset(name.series.level for name in self.names if name.series.level)


@lru_cache(maxsize=4096)
def profile_of(facts: Sighting, day: date | None = None) -> Profile:
    """The profile of one sighting, published on `day`."""
    seat = place_codes(facts.place) if facts.place else ()
    every = (facts.name, *(alias for alias in facts.aliases if alias not in facts.managers))  # the house is no fund
    names = tuple(dict.fromkeys(parse_name(written, seat) for written in every if written.strip()))
    return Profile(
        names=names,
        places=_places(facts.place, names),
        sizes=_amount(facts.size),
        tranches=_amount(facts.first_tranche),
        managers=tuple(map(parse_party, facts.managers)),
        sponsors=tuple(map(parse_party, facts.sponsors)),
        sectors=sector_keys(facts.sectors) | _named_sectors(names),
        stages=frozenset({facts.stage}),
        event_dates=frozenset({facts.event_date} if facts.event_date else ()),
        days=_days(facts, day),
        spelt=_spelt(facts.place, names),
        is_seated_by_name=not seat,
        has_grown=facts.kind is SightingKind.UPSIZE,
        only_grown=facts.kind is SightingKind.UPSIZE,
    )


def joined(profiles: Iterable[Profile]) -> Profile:
    """The profile of a fund with several sightings, whatever their order."""
    every = list(profiles)
    if len(every) == 1:
        return every[0]
    return Profile(
        names=_each(profile.names for profile in every),
        places=_each(profile.places for profile in every),
        sizes=frozenset().union(*(profile.sizes for profile in every)),
        tranches=frozenset().union(*(profile.tranches for profile in every)),
        managers=_each(profile.managers for profile in every),
        sponsors=_each(profile.sponsors for profile in every),
        sectors=frozenset().union(*(profile.sectors for profile in every)),
        stages=frozenset().union(*(profile.stages for profile in every)),
        event_dates=frozenset().union(*(profile.event_dates for profile in every)),
        days=tuple(sorted(set(chain.from_iterable(profile.days for profile in every)))),
        spelt=_each(profile.spelt for profile in every),
        is_seated_by_name=all(profile.is_seated_by_name for profile in every),
        has_grown=any(profile.has_grown for profile in every),
        only_grown=all(profile.only_grown for profile in every),
    )


def _each(groups: Iterable[Iterable[_T]]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(groups)))


def _days(facts: Sighting, day: date | None) -> tuple[date, ...]:
    """When it was told; where no day of publication is known, when what it tells of was."""
    if day is not None:
        return (day,)
    try:
        return (date.fromisoformat(facts.event_date or ""),)
    except ValueError:  # none, or a month or year alone
        return ()


def _amount(money: Money | None) -> frozenset[tuple[str, int]]:
    return frozenset({(money.currency, money.amount)} if money else ())


def _places(place: str | None, names: tuple[Name, ...]) -> tuple[Codes, ...]:
    codes = place_codes(place) if place else ()
    return (codes,) if codes else tuple(dict.fromkeys(chain.from_iterable(map(_seat, names))))


def _spelt(place: str | None, names: tuple[Name, ...]) -> tuple[tuple[Codes, str], ...]:
    told = [(place_codes(place), place)] if place else []
    return tuple(dict.fromkeys((*told, *chain.from_iterable(name.spelt for name in names))))


def _seat(name: Name) -> tuple[Codes, ...]:
    """Where a name says that its fund is; a continent is where it invests."""
    return tuple(codes for codes in name.places[-1:] if not codes[0].startswith("~") or is_domestic(codes[0]))


def _named_sectors(names: tuple[Name, ...]) -> frozenset[str]:
    found = chain.from_iterable(name.concepts for name in names)
    return frozenset(concept.removeprefix("sector:") for concept in found if concept.startswith("sector:"))
