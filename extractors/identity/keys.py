"""Short keys under which a fund is stored and looked up: one fund told twice shares at least one.

Each joins two or more facts, or is a proper name, so that no key collects thousands of funds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import floor, log10

from extractors.facts import Sighting
from extractors.identity.parties import Party
from extractors.identity.profiles import Profile, profile_of
from extractors.places import place_of_code

_WIDE = frozenset({"country", "region"})  # places of thousands of funds: a key of them needs the size
_MOST_SECTORS = 4


def keys(facts: Sighting) -> frozenset[str]:
    """The keys of a sighting or of a fund's combined facts."""
    return keys_of(profile_of(facts))


def keys_of(profile: Profile) -> frozenset[str]:
    """The keys of a profile."""
    sizes = sorted(set(_sizes(profile)))
    places = sorted({codes[0] for codes in profile.places} | {p[0] for name in profile.names for p in name.places})
    return frozenset(
        (
            *_name_keys(profile),
            *_place_keys(profile, places, sizes),
            *_party_keys(profile, places, sizes),
            *_rare_sizes(profile),
        )
    )


def _name_keys(profile: Profile) -> Iterator[str]:
    for name in profile.names:
        if len(name.core) > 2:
            yield f"n:{name.core}"
        if len(name.latin) > 1:
            yield f"n:{name.latin[0]}"
        if "national" in name.concepts:
            yield from (f"k:national|{kind}" for kind in sorted(name.concepts & {"vc", "guidance", "industry"}))


def _place_keys(profile: Profile, places: list[str], sizes: list[str]) -> Iterator[str]:
    for place in places:
        yield from (f"p:{place}|{size}" for size in sizes)
        if _is_wide(place) and not place.startswith(("~jjj", "~yrd", "~gba", "~cy")):
            continue
        yield from (f"p:{place}|{sector}" for sector in sorted(profile.sectors)[:_MOST_SECTORS])
        if any(name.places and not name.core for name in profile.names):
            yield f"p:{place}|named"


def _is_wide(code: str) -> bool:
    place = place_of_code(code)
    return place is not None and place.kind in _WIDE


def _party_keys(profile: Profile, places: list[str], sizes: list[str]) -> Iterator[str]:
    numbers = sorted(profile.counts("number") | profile.counts("year"))
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


def _sizes(profile: Profile) -> Iterator[str]:
    """An amount to two digits, both ways where it lies between: 5.05 billion is found as 5.0 and as 5.1."""
    for currency, amount in sorted(profile.sizes | profile.tranches):
        if amount > 0:
            unit = 10 ** max(0, floor(log10(amount)) - 1)
            yield from {f"{currency}{round(amount * near / unit) * unit}" for near in (0.99, 1.0, 1.01)}


def _rare_sizes(profile: Profile) -> Iterator[str]:
    """Amounts that few funds have: three digits or more, or enormous."""
    for currency, amount in sorted(profile.sizes):
        if len(str(amount).rstrip("0")) >= 3 or amount >= 10**12:
            yield f"z:{currency}{amount}"
