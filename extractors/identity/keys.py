"""Short keys under which a fund is stored and looked up: one fund told twice shares at least one, mostly several.

Each is a proper name or joins two or three facts, so that few funds share it; of a city's round sums in a usual
sector there are many all the same, and the funds that share the rarest keys are the ones to look at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from math import floor, log10
from typing import Any

from extractors.facts import Sighting
from extractors.identity.money import COMMON
from extractors.identity.names import Name
from extractors.identity.parties import Party
from extractors.identity.profiles import Profile, profile_of
from extractors.places import is_domestic, place_of_code

_WIDE = frozenset({"country", "region"})  # places of thousands of funds
_MOST_SECTORS = 4
_FULL_NAME = 6  # characters: with its place, a description that few share
_SHORT_CORE = 6  # letters: two Chinese characters that many funds have
_WHOLE_DATE = len("2026-03-02")
_LABEL = 24  # letters of a party's core

_WHOLE = 10_000  # what a key counts that finds one fund; whole numbers, for sums that no order changes
_FAR = 10  # times less than the first

MOST_CANDIDATES = 4  # a real fund shares rarer keys than its neighbours: further ones only cost


def keys(facts: Sighting) -> frozenset[str]:
    """The keys of a sighting or of a fund's combined facts."""
    return keys_of(profile_of(facts))


def keys_of(profile: Profile) -> frozenset[str]:
    """The keys of a profile."""
    places = sorted({codes[0] for codes in profile.places} | {p[0] for name in profile.names for p in name.places})
    sizes = sorted(set(_sizes(profile)))
    groups = (_name_keys(profile, places), _place_keys(profile, places), _party_keys(profile, places, sizes))
    return frozenset(key for group in (*groups, _rare_sizes(profile), _dated(profile, sizes)) for key in group)


def likeliest(found: Iterable[Mapping[str, Any]]) -> list[str]:
    """Of the funds that each key found, with the time when each was last told, the likeliest: MOST_CANDIDATES at most.

    A key counts for the more the fewer funds it finds. Of funds that share as much, the one told last comes first, then
    the one with the higher id. Those that share far less than the first are left out. So a sighting costs about the
    same among a million funds as among a thousand.
    """
    scores: Counter[str] = Counter()
    told: dict[str, Any] = {}
    for funds in found:
        scores.update(dict.fromkeys(funds, _WHOLE // max(1, len(funds))))
        told.update(funds)
    ranked = sorted(scores, key=lambda fund_id: (scores[fund_id], told[fund_id], fund_id), reverse=True)
    return [fund_id for fund_id in ranked[:MOST_CANDIDATES] if scores[fund_id] * _FAR >= scores[ranked[0]]]


# ---------------------------------------------------------------- names


def _name_keys(profile: Profile, places: list[str]) -> Iterator[str]:
    for name in profile.names:
        yield from _core_keys(name, places)
        yield from _initial_keys(name)
        if not name.core and name.places and len(name.whole) >= _FULL_NAME:
            yield f"d:{name.whole}"
        if "national" in name.concepts:
            yield from (f"k:national|{kind}" for kind in sorted(name.concepts & {"vc", "guidance", "industry"}))


def _core_keys(name: Name, places: list[str]) -> Iterator[str]:
    if len(name.core) > 2:
        yield f"n:{name.core}"
    if name.han and len("".join(name.latin)) > 2:  # 沙丘资本(Dune Capital)
        yield f"n:{''.join(name.latin)}"
    if len(name.latin) > 1 and len(name.latin[0]) > _SHORT_CORE:
        yield f"n:{name.latin[0]}"
    if name.han and len(name.han) > 3:  # the short form of a longer name: 龙驹 of 龙驹创进, with its province
        yield from (f"h:{name.han[:2]}|{province}" for province in sorted({_province(place) for place in places}))


def _initial_keys(name: Name) -> Iterator[str]:
    """KGP Fund IV is looked up as Kestrel Growth Partners IV is."""
    short = {name.core} if len(name.latin) == 1 and len(name.core) < _SHORT_CORE else set()
    for number in sorted(value for kind, value in name.series.counts if kind == "number"):
        yield from (f"i:{letters}|{number}" for letters in sorted(name.initials | short))


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
        for size in _rounded(currency, amount):
            yield f"p:{place}|{size}"
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
    for label in sorted({*_labels(profile.managers), *_houses(profile)}):
        yield f"m:{label}"
        yield from (f"m:{label}|{number}" for number in numbers)
    for label in _labels(profile.parties):
        yield from (f"s:{label}|{rest}" for rest in (*sizes, *places))


def _houses(profile: Profile) -> Iterator[str]:
    """What the manager may be called where only the fund's name tells it, as in filings."""
    if not profile.managers:
        yield from (name.core[:_LABEL] for name in profile.names if len(name.core) > _SHORT_CORE)


def _labels(parties: Iterable[Party]) -> Iterator[str]:
    """What parties are looked up by: their core, else their place with each of their kinds."""
    for party in parties:
        if not party.is_office:
            yield from _labels_of(party)


def _labels_of(party: Party) -> Iterator[str]:
    if party.core:
        both = party.han and party.latin  # 沙丘资本(Dune Capital)
        yield from (name[:_LABEL] for name in (party.core, *(["".join(party.latin)] if both else [])))
    elif party.codes:
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


def _dated(profile: Profile, sizes: list[str]) -> Iterator[str]:
    """What was told of one day and one size, whatever the words of two languages."""
    for day in sorted(day for day in profile.event_dates if len(day) == _WHOLE_DATE):
        yield from (f"e:{day}|{size}" for size in sizes)


def _rare_sizes(profile: Profile) -> Iterator[str]:
    """Amounts that few funds have: four digits, enormous or in a currency of few funds; or three with a sector."""
    sectors = sorted(profile.sectors)[:_MOST_SECTORS]
    for currency, amount in sorted(profile.sizes):
        rare = _digits(amount) > 3 or amount >= 10**12 or currency not in COMMON
        ends = [""] if rare else [f"|{sector}" for sector in sectors] if _digits(amount) == 3 else []
        yield from (f"z:{currency}{amount}{end}" for end in ends)
