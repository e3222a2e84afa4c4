"""What parties and sectors say of two funds being one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sized
from itertools import chain, islice, product

from extractors.identity.parties import Party, same_party, shared
from extractors.identity.parts import Part
from extractors.identity.profiles import Profile
from extractors.identity.wording import HAN
from extractors.sectors import are_kin
from extractors.text import normalise

_MANAGER = 2.5
_SPONSORS = (1.5, 1.25, 1.0, 0.5)  # the first shared one, the second, ...
_PUBLIC_BANKS = "adb afdb aiib ebrd eib eif ifc isdb kfw worldbank"
_PUBLIC_BACKERS = "bio bpifrance cdc deg dfc finnfund fmo ifu kvic norfund oeeb proparco sifem swedfund"
_BACK_MANY = frozenset(f"{_PUBLIC_BANKS} {_PUBLIC_BACKERS}".split())  # their task is to back funds
_OF_MANY = 0.5
_AT_MOST_OF_MANY = 1.5  # they back much together: the fifth of them says nothing new
_OTHER_MANAGERS = -2.0
_ANOTHER_HOUSE = -3.5
_SEVERAL_BACKERS = 2
_FEW_SHARED = -1.0
_NONE_SHARED = -2.0
_OTHER_SPONSORS = -1.5
_LONG_BRAND = 5  # letters
_OTHER_GOVERNMENTS = -8.0  # outweighs one house, one sum and one day, as its releases for two towns have
_GOVERNMENT = re.compile(r"(?P<seat>[\u3400-\u9fff]+[市县区旗镇])(?:(?:人民)?政府|管委会|管理委员会)")


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
    yield from islice(chain(_of_another_house(a, b), _of_another_house(b, a)), 1)
    yield from _other_governments(a, b)


def _other_governments(a: Profile, b: Profile) -> Iterator[Part]:
    """Two counties' governments back two funds, even where no list knows the counties; a city and its county one."""
    ours, theirs = dict(_governments(a)), dict(_governments(b))
    met = [(x, y) for x, y in product(ours, theirs) if x.endswith(y) or y.endswith(x) or x[-1] != y[-1]]
    if ours and theirs and not met:
        said = f"{', '.join(sorted(ours.values()))} / {', '.join(sorted(theirs.values()))}"
        yield Part("sponsors", _OTHER_GOVERNMENTS, said)


def _governments(profile: Profile) -> Iterator[tuple[str, str]]:
    """The towns and counties whose governments take part, each with the party that says so."""
    found = ((_GOVERNMENT.match(normalise(party.written)), party.written) for party in profile.parties)
    yield from ((match["seat"], written) for match, written in found if match)


def _named_after(named: Profile, other: Profile) -> Iterator[Part]:
    """A filing tells the manager only by the fund's name: CEDARMOOR PARTNERS IV, L.P. is one of Cedarmoor."""
    cores = {name.core for name in named.names if name.core} if not named.managers else set()
    for manager in other.managers:
        if len(manager.core) >= _LONG_BRAND and any(core.startswith(manager.core) for core in cores):
            yield Part("managers", _MANAGER, f"named after {manager.written}")


def _of_another_house(named: Profile, other: Profile) -> Iterator[Part]:
    """A Chinese fund bears its manager's name, and of the other two backers are told at least, but not this one.

    One bank may back both, with one sum: 瀚澜工融产业基金 of 瀚澜创投, and the bank's fund with 澜岳控股.
    """
    backers = [party for party in other.parties if party.han and not party.is_office]
    if len(backers) < _SEVERAL_BACKERS:
        return
    for manager in named.managers:
        bears = manager.han and all(name.han.startswith(manager.han) for name in named.names)
        strange = not any(manager.han in name.han for name in other.names) and not shared((manager,), other.parties)
        if bears and strange:
            yield Part("managers", _ANOTHER_HOUSE, f"only one is named after {manager.written}")


def _sponsors_weight(pairs: list[tuple[Party, Party]]) -> float:
    """Those that few funds have first; a bank for development backs many in a year."""
    few = [pair for pair in pairs if pair[0].core not in _BACK_MANY]
    return sum(_SPONSORS[: len(few)]) + min(_OF_MANY * (len(pairs) - len(few)), _AT_MOST_OF_MANY)


def _of_sponsor(named: Profile, other: Profile) -> Iterator[Part]:
    """One text has the sponsor in the fund's name alone: a university's, a group's."""
    cores = {name.core for name in named.names if name.core}
    for sponsor in other.sponsors:
        if len(sponsor.core) >= _LONG_BRAND and sponsor.core in cores and not sponsor.is_office:
            yield Part("sponsors", _SPONSORS[0], f"named after {sponsor.written}")


def have_other_managers(a: Profile, b: Profile) -> bool:
    """Whether each has managers, of whom none is a party of the other; one investor may back two houses."""
    if not a.managers or not b.managers or not (_one_script(a.managers, b.managers) or _all_in_han(a, b)):
        return False
    common = shared(a.managers, b.parties) or shared(b.managers, a.parties)
    return not common and not any(same_party(x, y) for x, y in product(a.managers, b.managers))


def _all_in_han(a: Profile, b: Profile) -> bool:
    """Whether Chinese texts tell all managers, of whom one may be known in two languages: 淡马锡, and 瀚澜资本."""
    return all(HAN.search(party.written) for party in (*a.managers, *b.managers))


def _have_other_sponsors(a: Profile, b: Profile) -> bool:
    """Whether two companies plan a fund each, perhaps with one manager: of a city's fund papers name who they know."""
    ours, theirs = ([party for party in profile.sponsors if not party.is_office] for profile in (a, b))
    strange = bool(ours and theirs) and not shared(ours, theirs) and _one_script(ours, theirs)
    return strange and not (a.places and b.places)


def _strangers(a: Profile, b: Profile, common: Sized) -> Iterator[Part]:
    if have_other_managers(a, b):
        yield Part("managers", _OTHER_MANAGERS, "other managers")
    elif a.only_grown == b.only_grown:  # an upsize names who has joined
        yield from _strange_sponsors(a, b, common)


def _strange_sponsors(a: Profile, b: Profile, common: Sized) -> Iterator[Part]:
    named = [[party for party in profile.parties if not party.is_office] for profile in (a, b)]
    fewer = min(map(len, named))
    if _have_other_sponsors(a, b):
        yield Part("sponsors", _OTHER_SPONSORS, "other sponsors, and no place")
    elif fewer >= 2 and len(common) < fewer / 2 and _one_script(*named):
        yield Part("sponsors", _FEW_SHARED if common else _NONE_SHARED, f"{len(common)} of {fewer} shared")


def _one_script(ours: tuple[Party, ...] | list[Party], theirs: tuple[Party, ...] | list[Party]) -> bool:
    """Whether one would have seen a shared name: translated ones are often not recognised."""
    return any(party.han for party in ours) == any(party.han for party in theirs)


def _said(pairs: tuple[tuple[Party, Party], ...]) -> str:
    return "; ".join(x.written if x.written == y.written else f"{x.written} = {y.written}" for x, y in pairs)


# ---------------------------------------------------------------- sectors

_KIN_SECTORS, _OTHER_SECTORS = -0.5, -1.5
_SAME_LIST, _HALF_OF_IT, _SOME_OF_IT = 1.5, 1.0, 0.5  # the first of four sectors or more
_LONG_LIST, _MOST_OF_IT = 4, 0.75


def sector_parts(a: Profile, b: Profile) -> Iterator[Part]:
    """Sectors by key: half of the shorter list shared speaks for, none shared against, less if words may mean both."""
    if a.sectors and b.sectors:
        common = ", ".join(sorted(a.sectors & b.sectors))
        yield Part("sectors", _sector_weight(a.sectors, b.sectors), common or f"{_keys(a)} / {_keys(b)}")


def _sector_weight(ours: frozenset[str], theirs: frozenset[str]) -> float:
    common = ours & theirs
    if not common:
        return _KIN_SECTORS if are_kin(ours, theirs) else _OTHER_SECTORS
    share = len(common) / min(len(ours), len(theirs))
    if len(common) >= _LONG_LIST and share >= _MOST_OF_IT:
        return _SAME_LIST
    return _HALF_OF_IT if share >= 0.5 else _SOME_OF_IT


def _keys(profile: Profile) -> str:
    return ", ".join(sorted(profile.sectors))
