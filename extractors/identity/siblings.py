"""Which of a family a fund is: mother or sub-fund, one of several, the continuation, dollar or yuan fund of a house."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.identity.counting import number_parts
from extractors.identity.money import have_surely_other_sums, is_one_sum
from extractors.identity.names import Name
from extractors.identity.naming import are_one_to_the_letter, is_family, shares_core
from extractors.identity.parties import shared
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

_OTHER_STRATEGY = -5.0
_STYLES = frozenset({"sector:m&a", "sector:technology", "sector:secondaries"})


def series_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """Phase II is not phase III, a mother fund not its sub-fund; the same number in one family speaks for."""
    yield from _level_parts(a, b, name)
    several = _are_several(a), _are_several(b)
    if any(several):
        said = "two sets of funds" if all(several) else "only one tells of several funds"
        yield Part("level", _BOTH_SEVERAL if all(several) else _SEVERAL, said)
    yield from _vehicle_parts(a, b, name)
    yield from _strategy_parts(a, b)
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


def _strategy_parts(a: Profile, b: Profile) -> Iterator[Part]:
    """A house counts each row of its funds from one: Kestrel Partners VII, Kestrel Property Europe VII, another sum."""
    if not a.counts("number") & b.counts("number") or not shared(a.managers, b.managers):
        return
    ours, theirs = _numbered(a), _numbered(b)
    if not is_one_sum(a, b) and _are_two_rows(ours, theirs, a.brands & b.brands):
        said = f"{ours[0].written} / {theirs[0].written}"
        yield Part("series", _OTHER_STRATEGY, f"one number, and only one is called by the house's name: {said}")
        return
    only = sorted(_strategy(ours) - _reach(b)) or sorted(_strategy(theirs) - _reach(a))
    if ours and theirs and only and have_surely_other_sums(a, b):
        said = ", ".join(word.removeprefix("sector:") for word in only)
        yield Part("series", _OTHER_STRATEGY, f"one number and two sums, and only one is named after {said}")


def _are_two_rows(ours: list[Name], theirs: list[Name], house: frozenset[str]) -> bool:
    """Whether all numbered names of the one are the house's, and those of the other say other words.

    Not across scripts: translators write a house as they please.
    """
    if any(name.han for name in (*ours, *theirs)):
        return False
    own, other = ({name.core for name in names} for names in (ours, theirs))
    if other <= house:
        own, other, ours, theirs = other, own, theirs, ours
    if not own or not other or not own <= house:
        return False
    words = {word for name in theirs for word in name.latin}
    return bool(words) and not any(word[:4] in brand or brand[:4] in word for word in words for brand in house)


def _numbered(profile: Profile) -> list[Name]:
    """The names of their own that carry a number: "eighth buyout fund" leaves out what a title would say."""
    return [name for name in profile.names if name.core and any(kind == "number" for kind, _ in name.series.counts)]


def _strategy(names: list[Name]) -> set[str]:
    """The sectors and places that a row of funds may be named after; buyouts and ventures are all that a house does."""
    sectors = {kind for name in names for kind in name.concepts if kind.startswith("sector:")}
    return sectors - _STYLES | {codes[0] for name in names for codes in name.places}


def _reach(profile: Profile) -> set[str]:
    """What any name, sector or place of a fund says that it is for."""
    named = {concept for name in profile.names for concept in name.concepts}
    places = {code for codes in (*profile.places, *profile.named_places) for code in codes}
    return named | {f"sector:{sector}" for sector in profile.sectors} | places
