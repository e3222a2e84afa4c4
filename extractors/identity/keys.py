"""Short keys under which a fund is stored and looked up: one fund told twice shares at least one, mostly several.

Each is a proper name or joins two or three facts, so that few funds share it; of a city's round sums in a usual
sector there are many all the same, and the funds that share most keys are the ones to look at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from math import floor, log10

from extractors.facts import Sighting
from extractors.identity.money import dollars
from extractors.identity.names import Name
from extractors.identity.parties import Party
from extractors.identity.profiles import Profile, profile_of
from extractors.places import is_domestic, place_of_code

_SMALL = frozenset({"county", "zone"})  # places with few funds: the size is enough
_WIDE = frozenset({"country", "region"})  # places of thousands of funds
_MOST_SECTORS = 4
_SHORT_CORE = 6  # letters: two Chinese characters that many funds have
_HUGE = 7e9  # dollars

MOST_CANDIDATES = 6  # a real fund shares more keys than its neighbours: further ones only cost


def keys(facts: Sighting) -> frozenset[str]:
    """The keys of a sighting or of a fund's combined facts."""
    return keys_of(profile_of(facts))


def keys_of(profile: Profile) -> frozenset[str]:
    """The keys of a profile."""
    places = sorted({codes[0] for codes in profile.places} | {p[0] for name in profile.names for p in name.places})
    sizes = sorted(set(_sizes(profile)))
    groups = (_name_keys(profile, places), _place_keys(profile, places), _party_keys(profile, places, sizes))
    return frozenset(key for group in (*groups, _rare_sizes(profile)) for key in group)


def likeliest(found: Iterable[str]) -> list[str]:
    """Of the ids of funds found by key (each as often as it shares one) those that share most, MOST_CANDIDATES at most.

    So a sighting costs the same among a million funds as among a thousand.
    """
    shared = Counter(found)
    return sorted(shared, key=lambda fund_id: (-shared[fund_id], fund_id))[:MOST_CANDIDATES]


# ---------------------------------------------------------------- names


def _name_keys(profile: Profile, places: list[str]) -> Iterator[str]:
    for name in profile.names:
        yield from _core_keys(name, places)
        if "national" in name.concepts:
            yield from (f"k:national|{kind}" for kind in sorted(name.concepts & {"vc", "guidance", "industry"}))


def _core_keys(name: Name, places: list[str]) -> Iterator[str]:
    if len(name.core) > 2:
        yield f"n:{name.core}"
    if len(name.latin) > 1 and len(name.latin[0]) > _SHORT_CORE:
        yield f"n:{name.latin[0]}"
    if name.han and len(name.han) > 3:  # the short form of a longer name: 龙驹 of 龙驹创进, with its province
        yield from (f"h:{name.han[:2]}|{province}" for province in sorted({_province(place) for place in places}))


def _province(code: str) -> str:
    return "/".join(code.split("/")[:2])


# ---------------------------------------------------------------- places


def _place_keys(profile: Profile, places: list[str]) -> Iterator[str]:
    sectors = sorted(profile.sectors)[:_MOST_SECTORS]
    described = sorted({c for name in profile.names if not name.core for c in name.concepts if c.startswith("sector:")})
    place_only = any(name.places and not name.core and not name.concepts for name in profile.names)
    for place in places:
        yield from _sized(profile, place, sectors)
        if not _is_wide(place):
            yield from (f"p:{place}|{sector.removeprefix('sector:')}" for sector in described or sectors)
        if place_only or is_domestic(place):
            yield f"p:{place}"


def _sized(profile: Profile, place: str, sectors: list[str]) -> Iterator[str]:
    for currency, amount in sorted(profile.sizes | profile.tranches):
        enough = _kind(place) in _SMALL or dollars(currency, amount) >= _HUGE or not sectors or _digits(amount) > 2
        for size in _rounded(currency, amount):
            yield from ([f"p:{place}|{size}"] if enough else [])
            yield from (f"p:{place}|{size}|{sector}" for sector in sectors)


def _kind(code: str) -> str:
    place = place_of_code(code)
    return place.kind if place else "zone"


def _is_wide(code: str) -> bool:
    return _kind(code) in _WIDE and not is_domestic(code)


# ---------------------------------------------------------------- parties


def _party_keys(profile: Profile, places: list[str], sizes: list[str]) -> Iterator[str]:
    numbers = sorted(profile.counts("number") | profile.counts("year"))
    counted = [number for number in numbers if number not in "123"] + sorted(profile.counts("letter"))
    yield from (f"c:{count}|{size}" for count in counted for size in sizes)
    for label in _labels(profile.managers):
        yield f"m:{label}"
        yield from (f"m:{label}|{number}" for number in numbers)
    for label in _labels(profile.parties):
        yield from (f"s:{label}|{rest}" for rest in (*sizes, *places))


def _labels(parties: Iterable[Party]) -> Iterator[str]:
    """What parties are looked up by: their core, else their place with each of their kinds."""
    for party in parties:
        if party.core and not party.is_office:
            yield party.core[:24]
        elif party.codes and not party.is_office:
            yield from (f"{party.codes[0]}+{kind}" for kind in sorted(party.kinds))


# ---------------------------------------------------------------- sizes


def _sizes(profile: Profile) -> Iterator[str]:
    for currency, amount in profile.sizes | profile.tranches:
        yield from _rounded(currency, amount)


def _rounded(currency: str, amount: int) -> list[str]:
    """An amount to two digits, both ways where it lies between: 5.05 billion is found as 5.0 and as 5.1."""
    if amount <= 0:
        return []
    unit = 10 ** max(0, floor(log10(amount)) - 1)
    return sorted({f"{currency}{round(amount * near / unit) * unit}" for near in (0.99, 1.0, 1.01)})


def _digits(amount: int) -> int:
    return len(str(amount).rstrip("0"))


def _rare_sizes(profile: Profile) -> Iterator[str]:
    """Amounts that few funds have: four digits or enormous, or three with a sector."""
    for currency, amount in sorted(profile.sizes):
        if _digits(amount) > 3 or amount >= 10**12:
            yield f"z:{currency}{amount}"
        elif _digits(amount) == 3:
            yield from (f"z:{currency}{amount}|{sector}" for sector in sorted(profile.sectors)[:_MOST_SECTORS])
