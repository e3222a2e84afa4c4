"""What the places of two funds say of their being one: told places, and those in their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from extractors.identity.evidence import have_other_managers
from extractors.identity.naming import shares_core
from extractors.identity.parties import shared
from extractors.identity.parts import REFUSED, Part
from extractors.identity.profiles import Codes, Profile
from extractors.places import contains, is_domestic, place_of_code, same_codes

# How much one place says, by its kind: there are few funds in a county and many in a country.
_PLACE = {"zone": 2.5, "county": 2.5, "prefecture": 2.0, "city": 1.75, "province": 1.5, "state": 1.25, "country": 0.75}
_DOMESTIC_REGION = 2.0  # a few provinces; a continent says little
_REGION = 0.5
_CITY_STATES = frozenset({"CN/11", "CN/12", "CN/31", "CN/50"})  # provinces that are a city each
_ANOTHER_TOWN = -4.5  # a group's fund in one town, and its fund in the next
_OTHER_HOUSE = -6.0  # and of other managers
_SEAT_AND_REACH = -1.5  # of one house or backer: Southeast Asia, Singapore
_SOMEWHERE_IN = -0.5  # a province, and one of its cities


def place_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """One place, two places (refused unless the proper name is one), or a place in the other."""
    if a.places and b.places:
        yield from _place_part(a, b, name)
    yield from _named_places(a, b, name)


@dataclass(frozen=True, slots=True)
class _Met:
    """Two funds whose places are told, what speaks for their names, and for each two places whether they are one."""

    a: Profile
    b: Profile
    name: Part | None
    same: Mapping[tuple[Codes, Codes], bool | None]


def _place_part(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """What the first question of the ladder that has an answer says."""
    met = _Met(a, b, name, {(x, y): same_codes(x, y) for x, y in product(a.places, b.places)})
    answers = (ask(met) for ask in _PLACE_LADDER)
    weight = next((answer for answer in answers if answer is not None), None)
    if weight is not None:
        yield Part("place", weight, f"{_listed(a, a.places)} / {_listed(b, b.places)}")


def _in_one_place(met: _Met) -> float | None:
    return _surest(x[0] for (x, _), same in met.same.items() if same)


def _named_alike(met: _Met) -> float | None:
    named = _named_there(met.a, met.b) or _named_there(met.b, met.a)
    return _place_weight(named) / 2 if named else None


def _in_two_places(met: _Met) -> float | None:
    apart = all(same is False for same in met.same.values())
    return _elsewhere(met.a, met.b, met.name) if apart else None


def _in_either(met: _Met) -> float | None:
    """Words that may mean one place."""
    surest = _surest(code for x, y in met.same for code in x if code in y)
    return None if surest is None else surest / 2


def _far_around(met: _Met) -> float | None:
    wider = not shares_core(met.name) and _is_far_wider(met.a.places, met.b.places)
    return _SOMEWHERE_IN if wider else None


_PLACE_LADDER: tuple[Callable[[_Met], float | None], ...] = (
    _in_one_place,
    _named_alike,
    _in_two_places,
    _in_either,
    _far_around,
)


def _surest(codes: Iterable[str]) -> float | None:
    return max(map(_place_weight, codes), default=None)


def _named_there(a: Profile, b: Profile) -> str:
    """The place that one has only by its name, where the other is named after it, too: it need not be its seat."""
    ours, theirs = (profile.named_places for profile in (a, b))
    unsaid = [place for place in a.places if place in ours and a.is_seated_by_name]
    return next((x[0] for x, y in product(unsaid, theirs) if same_codes(x, y)), "")


def _is_far_wider(ours: tuple[Codes, ...], theirs: tuple[Codes, ...]) -> bool:
    """Whether one is told of a province or state, and the other of a place in it."""
    pairs = [(x[0], y[0]) for x, y in product(ours, theirs)]
    wide = {min(x, y, key=len) for x, y in pairs}
    return all(code.count("/") == 1 and code not in _CITY_STATES for code in wide) and all(
        _is_level_apart(x, y) for x, y in pairs
    )


def _elsewhere(a: Profile, b: Profile, name: Part | None) -> float:
    """One proper name in two places: a branch, or the house of another with the same idea."""
    if _invests_in(a) != _invests_in(b) and shared(a.parties, b.parties):
        return _SEAT_AND_REACH
    if not shares_core(name):
        return REFUSED
    return _OTHER_HOUSE if have_other_managers(a, b) else _ANOTHER_TOWN


def _invests_in(profile: Profile) -> bool:
    """Whether its places are parts of the world only: where it invests, wherever it sits."""
    return all(codes[0].startswith("~") and not is_domestic(codes[0]) for codes in profile.places)


def _place_weight(code: str) -> float:
    place = place_of_code(code)
    if code.startswith("~"):
        return _DOMESTIC_REGION if is_domestic(code) else _REGION
    return _PLACE.get(place.kind if place else "zone", 0.0)


def _named_places(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """The place a name carries is part of it: a province's fund is not the one of its city."""
    ours, theirs = ({codes for name in profile.names for codes in name.places} for profile in (a, b))
    pairs = list(product(ours, theirs))
    if any(same_codes(x, y) for x, y in pairs) and not _ends_apart(a, b):
        return
    if not pairs and shares_core(name):
        yield from _regional(a, b) if ours else _regional(b, a)
    if not pairs:
        return
    said = f"named after {_listed(a, ours)} / {_listed(b, theirs)}"
    if all(same_codes(x, y) is False for x, y in pairs):
        yield Part("place in the name", REFUSED, said)
    elif apart := [(x[0], y[0]) for x, y in pairs if _is_level_apart(x[0], y[0])]:
        sisters = _both_named(a, b) and any(x.startswith("~") != y.startswith("~") for x, y in apart)
        yield Part("place in the name", _SISTERS if sisters else _level_weight(a, b, name), said)


_SISTERS = -6.5
"""A house's fund for a continent and its fund for a country there: Brightwater Asia IV, Brightwater Japan IV."""


def _level_weight(a: Profile, b: Profile, name: Part | None) -> float:
    if shares_core(name):
        return -3.5 if _both_named(a, b) else -1.5
    return -4.5


def _ends_apart(a: Profile, b: Profile) -> bool:
    """Whether the last places of the names, which say most (江苏省…(镇江)), are nowhere the same."""
    ours, theirs = ({name.places[-1] for name in profile.names if name.places} for profile in (a, b))
    return not any(same_codes(x, y) for x, y in product(ours, theirs))


def _regional(named: Profile, other: Profile) -> Iterator[Part]:
    """One proper name, here always with a region: Brightwater Asia and Brightwater, unless the other is of Asia too."""
    proper = [name for name in named.names if name.core]
    wide = [name.places[-1] for name in proper if name.places and "/" not in name.places[-1][0]]
    if wide and len(wide) == len(proper) and not any(same_codes(x, y) for x, y in product(wide, other.places)):
        yield Part("place in the name", -2.5, f"only one is named after {_listed(named, tuple(wide))}")


def _is_level_apart(x: str, y: str) -> bool:
    return contains(x, y) or contains(y, x)


def _both_named(a: Profile, b: Profile) -> bool:
    return all(any(n.places and n.core for n in profile.names) for profile in (a, b))


def _listed(told: Profile, places: set[Codes] | tuple[Codes, ...]) -> str:
    return ", ".join(sorted(map(told.written, places)))
