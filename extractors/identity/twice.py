"""Funds that one article may have told twice: by a full name, and by a part of it. A person has to say."""

from __future__ import annotations

from itertools import product

from extractors.facts import Sighting
from extractors.identity.comparing import Comparison, compare_profiles, comparison, may_be_one
from extractors.identity.names import Name
from extractors.identity.parties import shared
from extractors.identity.parts import Part
from extractors.identity.profiles import Profile, profile_of

_TO_BE_ASKED = 3.5  # between not the same and the same
_WHY = "one article tells of both, of one by a part of the other's name"


def told_twice(a: Sighting, b: Sighting) -> Comparison | None:
    """The comparison of two sightings of one article that may be of one fund; None for two funds."""
    return twice(profile_of(a), profile_of(b))


def twice(a: Profile, b: Profile) -> Comparison | None:
    """As `told_twice`: number, sum and manager agree, as far as both are told, and nothing weighty speaks against."""
    agree = _of_one_number(a, b) and _of_one_sum(a, b) and _of_one_manager(a, b)
    if not agree or not any(_stands_in(x, y) for x, y in product(a.names, b.names)):
        return None
    found = compare_profiles(a, b)
    if not may_be_one(found):
        return None
    return comparison((*found.parts, Part("article", round(_TO_BE_ASKED - found.weight, 2), _WHY)))


def _of_one_number(a: Profile, b: Profile) -> bool:
    """Whether both carry the same number; without any, whether both tell a sum."""
    ours, theirs = a.counts("number"), b.counts("number")
    return ours == theirs and bool(ours or (a.sizes and b.sizes))


def _of_one_sum(a: Profile, b: Profile) -> bool:
    return not a.sizes or not b.sizes or bool(a.sizes & b.sizes)


def _of_one_manager(a: Profile, b: Profile) -> bool:
    return not a.managers or not b.managers or bool(shared(a.managers, b.managers))


def _stands_in(x: Name, y: Name) -> bool:
    """Whether one name is the other without some of its words: Fund V of Growth Fund V, 新芽基金 of 新芽产业基金."""
    short, long = sorted((x, y), key=lambda name: len(name.written))
    ours, theirs = (set(name.written.casefold().split()) for name in (short, long))
    if len(ours) > 1:
        return ours <= theirs
    letters = iter(long.whole)
    return short.han in long.han and all(letter in letters for letter in short.whole)
