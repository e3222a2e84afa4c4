"""Which of a family a fund is: mother or sub-fund, one of several, the continuation, dollar or yuan fund of a house."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.identity.counting import number_parts
from extractors.identity.money import is_one_sum
from extractors.identity.naming import are_one_to_the_letter, is_family, shares_core
from extractors.identity.parts import REFUSED, Part
from extractors.identity.profiles import Profile

_VEHICLES = frozenset({"relay", "parallel"})
_OTHER_VEHICLE = -10.0
_BOTH_MOTHERS = 0.5
_ONE_MOTHER = -1.5  # of one proper name: short for it, or beside it
_ONE_MOTHER_DESCRIBED = -0.5
_BOTH_SEVERAL = 0.5
_SEVERAL = -6.0  # seven funds: none of them
_OTHER_CURRENCY = -10.0
_ONLY_ONE_IN_YUAN = -2.5  # of one proper name: 瀚澜投资基金, 瀚澜人民币投资基金


def series_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """Phase II is not phase III, a mother fund not its sub-fund; the same number in one family speaks for."""
    yield from _level_parts(a, b, name)
    several = _are_several(a), _are_several(b)
    if any(several):
        said = "two sets of funds" if all(several) else "only one tells of several funds"
        yield Part("level", _BOTH_SEVERAL if all(several) else _SEVERAL, said)
    yield from _vehicle_parts(a, b, name)
    yield from number_parts(a, b, name)


def _level_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    ours, theirs = a.levels(), b.levels()
    if len(ours) == len(theirs) == 1 and ours != theirs:
        yield Part("level", REFUSED, "a mother fund and a sub-fund")
    elif "mother" in ours & theirs:
        yield Part("level", _BOTH_MOTHERS, "two mother funds")
    elif "mother" in ours ^ theirs and name is not None:
        yield from _one_mother(a, b, name)


def _one_mother(a: Profile, b: Profile, name: Part) -> Iterator[Part]:
    if not are_one_to_the_letter(a, b):
        weight = _ONE_MOTHER if name.name == "name" else _ONE_MOTHER_DESCRIBED
        yield Part("level", weight, "only one is called a mother fund")


def _are_several(profile: Profile) -> bool:
    """Whether all its names tell of several funds at once: seven private equity funds, 另两只."""
    return all(name.series.is_several for name in profile.names)


def _vehicle_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """A house's continuation or parallel fund is not the one that it continues; its dollar fund not its RMB fund."""
    ours, theirs = ({kind for name in profile.names for kind in name.concepts} for profile in (a, b))
    if ours & _VEHICLES != theirs & _VEHICLES and is_family(a, b):
        yield Part("series", _OTHER_VEHICLE, f"only one is {', '.join(sorted((ours ^ theirs) & _VEHICLES))}")
    if {"usd", "cny"} <= ours ^ theirs and not is_one_sum(a, b):
        yield Part("series", _OTHER_CURRENCY, "a dollar fund and an RMB fund")
    elif "cny" in ours ^ theirs and shares_core(name) and not is_one_sum(a, b):
        yield Part("series", _ONLY_ONE_IN_YUAN, "only one is called an RMB fund")
