"""What two names say of which at least one only describes: by place, kind and sector, of which many funds have some."""

from __future__ import annotations

import re
from itertools import permutations

from extractors.identity.names import Name
from extractors.identity.wording import HAN, fund_words
from extractors.places import contains
from extractors.sectors import are_kin

_PLACE_ONLY = 3.0  # the Northtown Fund: a place has one fund of that name
_PLACE_SAID = 1.0  # two that say where in passing, as one fund for Northland does: it may have many
_IN_PASSING = re.compile(r"\b(?:fund|vehicle|pool) (?:for|in|to|of)\b")
DESCRIBED = 1.25  # for each full kind that two descriptions share
_MOST_DESCRIBED = 4.0
_PLAIN_NAME = 1.5  # the same of a city's Industry Fund
_TWO_PLACES = 2.0  # more for a fund of the same two nations
FULL_NAME = 3.0  # more for the very same one with its place
_NATIONAL = 5.0  # a nation has one national fund of a kind; of which nation, its place says
_OTHER_KIND = -1.5
_TELLING_KIND = 0.4  # more than the industry and equity investment of any legal name
_FURTHER_KIND = -0.75  # full names of one place in one language, of which one says more
OTHER_TYPE = -5.0
_OTHER_FIELD = -3.0  # nothing that a translator would confuse
_OTHER_SECTOR = -6.0  # a city's full names of two funds, perhaps of one size and with one manager
TYPES = frozenset({"angel", "vc", "guidance", "growth", "merger", "relay", "debt", "direct", "follow-on", "core"})


def apart(x: Name, y: Name) -> tuple[set[str], set[str]]:
    """The kinds that only one of two names says."""
    return set(x.concepts - y.concepts), set(y.concepts - x.concepts)


def weight_of(kind: str) -> float:
    """What sharing a kind says, 0 to 1: a sector much, any fund's word nothing."""
    if kind == "sector:technology":
        return 0.25  # any fund's
    return 1.0 if kind.startswith("sector:") else fund_words().weights.get(kind, 0.0)


def described(x: Name, y: Name) -> float:
    """Two names of which at least one only describes: by the kinds that they share, of all that they say."""
    if x.is_bare or y.is_bare:
        return 0.0
    if _is_place_only(x) or _is_place_only(y):
        return _places_only(x, y)
    shared, every = (sum(map(weight_of, kinds)) for kinds in (x.concepts & y.concepts, x.concepts | y.concepts))
    score = DESCRIBED * shared * shared / every if every else 0.0
    equal = _equal_descriptions(x, y, shared)
    most = _NATIONAL if equal and "national" in x.concepts else _MOST_DESCRIBED
    return min(score + equal, most) + _against(x, y)


def _against(x: Name, y: Name) -> float:
    """Against two descriptions that each say more: of two sectors, angel and venture, nation and region."""
    ours, theirs = apart(x, y)
    if ours & TYPES and theirs & TYPES:
        return OTHER_TYPE
    if ("national" in ours and y.places) or ("national" in theirs and x.places):
        return _OTHER_KIND
    one_language = _is_han(x) == _is_han(y)
    full_names = x.places and y.places and one_language
    if full_names and _of_other_sectors(x, y):
        return _OTHER_SECTOR
    if not are_kin(_sectors(x), _sectors(y)) and _of_other_sectors(x, y):
        return _OTHER_FIELD
    weights = sum(map(weight_of, ours)), sum(map(weight_of, theirs))
    if min(weights) >= 0.5:
        of_one_sector = _sectors(x) & _sectors(y) - {"technology"}
        return _OTHER_KIND if one_language or not of_one_sector else 0.0  # a translator says the rest in other words
    return _FURTHER_KIND if full_names and max(weights) >= _TELLING_KIND else 0.0


def _sectors(name: Name) -> set[str]:
    return {kind.removeprefix("sector:") for kind in name.concepts if kind.startswith("sector:")}


def _of_other_sectors(x: Name, y: Name) -> bool:
    ours, theirs = _sectors(x) - {"technology"}, _sectors(y) - {"technology"}
    return bool(ours and theirs) and not ours & theirs


def _is_han(name: Name) -> bool:
    return bool(HAN.search(name.whole))


def _equal_descriptions(x: Name, y: Name, shared: float) -> float:
    """More for one description, in the same words or, with its place, in another language."""
    if x.whole == y.whole:
        named = FULL_NAME if shared >= 0.5 or _are_of_two_places(x, y) else _PLAIN_NAME
        return named if x.places else 2.0 if shared >= 1 else 0.0
    if _are_of_two_places(x, y):
        return _TWO_PLACES
    full = x.concepts == y.concepts and shared >= 1.5 and _last_place(x)
    return 1.0 if full and _last_place(x) == _last_place(y) else 0.0


def _are_of_two_places(x: Name, y: Name) -> bool:
    """Whether each is named after the same two places, of which neither is in the other: the China-ASEAN fund."""
    ours, theirs = ({codes[0] for codes in name.places} for name in (x, y))
    apart_from = not any(contains(one, other) for one, other in permutations(ours, 2))
    return len(ours) > 1 and ours == theirs and _sectors(x) == _sectors(y) and apart_from


def _places_only(x: Name, y: Name) -> float:
    """The Northtown Fund is the Northtown Fund and no other; a bare Northtown may stand for its guidance fund."""
    if _last_place(x) != _last_place(y):
        return 0.0
    if _is_place_only(x) and _is_place_only(y):
        return _PLACE_SAID if _IN_PASSING.search(x.written) and _IN_PASSING.search(y.written) else _PLACE_ONLY
    if _are_of_two_places(x, y):
        return _TWO_PLACES
    short = x if _is_place_only(x) else y
    return -1.0 if "fund" in short.whole or "基金" in short.whole else 1.0


def _is_place_only(name: Name) -> bool:
    return bool(name.places) and not name.core and not name.concepts


def _last_place(name: Name) -> str:
    return name.places[-1][0] if name.places else ""
