"""What places, parties and sectors say of two funds being one."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from itertools import chain, islice, product

from extractors.identity.naming import shares_core
from extractors.identity.parties import Party, same_party, shared
from extractors.identity.parts import REFUSED, Part
from extractors.identity.profiles import Codes, Profile
from extractors.places import contains, is_domestic, place_of_code, same_codes
from extractors.sectors import are_kin

# How much one place says, by its kind: there are few funds in a county and many in a country.
_PLACE = {"zone": 2.5, "county": 2.5, "prefecture": 2.0, "city": 1.75, "province": 1.5, "state": 1.25, "country": 0.75}
_DOMESTIC_REGION = 2.0  # a few provinces; a continent says little
_REGION = 0.5
_CITY_STATES = frozenset({"CN/11", "CN/12", "CN/31", "CN/50"})  # provinces that are a city each
_ANOTHER_TOWN = -4.5  # a group's fund in one town, and its fund in the next
_SEAT_AND_REACH = -1.5  # of one house or backer: Southeast Asia, Singapore
_SOMEWHERE_IN = -0.5  # a province, and one of its cities


def place_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """One place, two places (refused unless the proper name is one), or a place in the other."""
    if a.places and b.places:
        yield from _place_part(a, b, name)
    yield from _named_places(a, b, name)


def _place_part(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    ours, theirs = a.places, b.places
    answers = {(x, y): same_codes(x, y) for x, y in product(ours, theirs)}
    said = f"{_listed(a, ours)} / {_listed(b, theirs)}"
    equal = [x[0] for (x, _), same in answers.items() if same]
    if equal:
        yield Part("place", max(map(_place_weight, equal)), said)
    elif named := _named_there(a, b) or _named_there(b, a):
        yield Part("place", _place_weight(named) / 2, said)
    elif all(same is False for same in answers.values()):
        yield Part("place", _elsewhere(a, b, name), said)
    elif either := [code for x, y in answers for code in x if code in y]:
        yield Part("place", max(map(_place_weight, either)) / 2, said)
    elif not shares_core(name) and _is_far_wider(ours, theirs):
        yield Part("place", _SOMEWHERE_IN, said)


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


# ---------------------------------------------------------------- parties

_MANAGER = 2.5
_SPONSORS = (1.5, 1.25, 1.0, 0.5)  # the first shared one, the second, ...
_PUBLIC_BANKS = "adb afdb aiib ebrd eib eif ifc isdb kfw worldbank"
_PUBLIC_BACKERS = "bio bpifrance cdc deg dfc finnfund fmo ifu kvic norfund oeeb proparco sifem swedfund"
_BACK_MANY = frozenset(f"{_PUBLIC_BANKS} {_PUBLIC_BACKERS}".split())  # their task is to back funds
_OF_MANY = 0.5
_OTHER_MANAGERS = -2.0
_OTHER_HOUSE = -6.0
_FEW_SHARED = -1.0
_NONE_SHARED = -2.0
_OTHER_SPONSORS = -1.5
_LONG_BRAND = 5  # letters


def party_parts(a: Profile, b: Profile) -> Iterator[Part]:
    """Shared managers and sponsors, across languages; offices say no more than their place."""
    managers = shared(a.managers, b.managers)
    if managers:
        yield Part("managers", _MANAGER, _said(managers))
    else:
        yield from islice(chain(_named_after(a, b), _named_after(b, a)), 1)
    both = shared(a.parties, b.parties)
    others = [pair for pair in both if pair not in managers]
    if others:
        yield Part("sponsors", _sponsors_weight(others), _said(tuple(others)))
    elif not both:
        yield from islice(chain(_of_sponsor(a, b), _of_sponsor(b, a)), 1)
    yield from _strangers(a, b, both)


def _named_after(named: Profile, other: Profile) -> Iterator[Part]:
    """A filing tells the manager only by the fund's name: CEDARMOOR PARTNERS IV, L.P. is one of Cedarmoor."""
    cores = {name.core for name in named.names if name.core} if not named.managers else set()
    for manager in other.managers:
        if len(manager.core) >= _LONG_BRAND and any(core.startswith(manager.core) for core in cores):
            yield Part("managers", _MANAGER, f"named after {manager.written}")


def _sponsors_weight(pairs: list[tuple[Party, Party]]) -> float:
    """Those that few funds have first; a bank for development backs many in a year."""
    few = [pair for pair in pairs if pair[0].core not in _BACK_MANY]
    return sum(_SPONSORS[: len(few)]) + _OF_MANY * (len(pairs) - len(few))


def _of_sponsor(named: Profile, other: Profile) -> Iterator[Part]:
    """One text has the sponsor in the fund's name alone: a university's, a group's."""
    cores = {name.core for name in named.names if name.core}
    for sponsor in other.sponsors:
        if len(sponsor.core) >= _LONG_BRAND and sponsor.core in cores and not sponsor.is_office:
            yield Part("sponsors", _SPONSORS[0], f"named after {sponsor.written}")


def have_other_managers(a: Profile, b: Profile) -> bool:
    """Whether each has managers, of whom none is a party of the other; one investor may back two houses."""
    if not a.managers or not b.managers or not _one_script(a.managers, b.managers):
        return False
    common = shared(a.managers, b.parties) or shared(b.managers, a.parties)
    return not common and not any(same_party(x, y) for x, y in product(a.managers, b.managers))


def _have_other_sponsors(a: Profile, b: Profile) -> bool:
    """Whether two companies plan a fund each, perhaps with one manager: of a city's fund papers name who they know."""
    ours, theirs = ([party for party in profile.sponsors if not party.is_office] for profile in (a, b))
    strange = bool(ours and theirs) and not shared(ours, theirs) and _one_script(ours, theirs)
    return strange and not (a.places and b.places)


def _strangers(a: Profile, b: Profile, common: Sized) -> Iterator[Part]:
    named = [[party for party in profile.parties if not party.is_office] for profile in (a, b)]
    if have_other_managers(a, b):
        yield Part("managers", _OTHER_MANAGERS, "other managers")
    elif a.only_grown != b.only_grown:
        return  # an upsize names who has joined
    elif _have_other_sponsors(a, b):
        yield Part("sponsors", _OTHER_SPONSORS, "other sponsors, and no place")
    elif min(map(len, named)) >= 2 and len(common) < min(map(len, named)) / 2 and _one_script(*named):
        weight = _FEW_SHARED if common else _NONE_SHARED
        yield Part("sponsors", weight, f"{len(common)} of {min(map(len, named))} shared")


def _one_script(ours: tuple[Party, ...] | list[Party], theirs: tuple[Party, ...] | list[Party]) -> bool:
    """Whether one would have seen a shared name: translated ones are often not recognised."""
    return any(party.han for party in ours) == any(party.han for party in theirs)


def _said(pairs: tuple[tuple[Party, Party], ...]) -> str:
    return "; ".join(x.written if x.written == y.written else f"{x.written} = {y.written}" for x, y in pairs)


# ---------------------------------------------------------------- sectors

_KIN_SECTORS = -0.5
_SAME_LIST = 1.5  # of four sectors or more
_LONG_LIST, _MOST_OF_IT = 4, 0.75


def sector_parts(a: Profile, b: Profile) -> Iterator[Part]:
    """Sectors by key: half of the shorter list shared speaks for, none shared against, less if words may mean both."""
    if not a.sectors or not b.sectors:
        return
    common = a.sectors & b.sectors
    share = len(common) / min(len(a.sectors), len(b.sectors))
    long = len(common) >= _LONG_LIST and share >= _MOST_OF_IT
    weight = (
        _SAME_LIST
        if long
        else 1.0
        if share >= 0.5
        else 0.5
        if common
        else _KIN_SECTORS
        if are_kin(a.sectors, b.sectors)
        else -1.5
    )
    yield Part("sectors", weight, ", ".join(sorted(common)) or f"{_keys(a)} / {_keys(b)}")


def _keys(profile: Profile) -> str:
    return ", ".join(sorted(profile.sectors))
