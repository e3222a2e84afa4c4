"""Which of a family a fund is: phase II, Fund IV, mother or sub-fund, the continuation or dollar fund of a house."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.identity.evidence import have_other_managers
from extractors.identity.money import is_one_sum
from extractors.identity.naming import is_family
from extractors.identity.parties import shared
from extractors.identity.parts import REFUSED, Part
from extractors.identity.profiles import Profile

_VEHICLES = frozenset({"relay", "parallel"})
_OTHER_VEHICLE = -10.0
_BOTH_MOTHERS = 0.5
_ONE_MOTHER = -1.5  # of one proper name: short for it, or beside it
_OTHER_CURRENCY = -10.0
_UNCOUNTED = -3.5  # one has a number, the other none
_FORMAL = -8.0  # and both are told by their full names
_IN_FULL = re.compile(
    r"(?:股权|股權|创业|創業)(?:投资|投資)(?:基金)?(?:合[伙夥]企[业業]|\(有限合[伙夥]\)|（有限合[伙夥]）|基金$|基金合)"
)
_ITEM = "item of a list"  # 第二支基金: of this article's list, which another may count otherwise
_COUNTED = (("number", "phase or number"), ("item", _ITEM), ("letter", "series"), ("year", "vintage"))


def series_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """Phase II is not phase III, a mother fund not its sub-fund; the same number in one family speaks for."""
    levels = a.levels(), b.levels()
    if all(len(level) == 1 for level in levels) and levels[0] != levels[1]:
        yield Part("level", REFUSED, "a mother fund and a sub-fund")
    elif "mother" in levels[0] & levels[1]:
        yield Part("level", _BOTH_MOTHERS, "two mother funds")
    elif "mother" in levels[0] ^ levels[1] and name is not None and name.name == "name":
        yield Part("level", _ONE_MOTHER, "only one is called a mother fund")
    yield from _vehicle_parts(a, b)
    related = (name is not None and name.weight >= 1.5) or is_family(a, b)
    uncounted = 0.0 if not related else _FORMAL if _are_formal(a, b) else _UNCOUNTED
    others = not related and have_other_managers(a, b, shared(a.parties, b.parties))
    for kind, title in _COUNTED:
        part = _count_part(title, a.counts(kind), b.counts(kind), uncounted)
        if part and not (others and part.weight > 0):  # every house has a Fund IV
            yield part


def _vehicle_parts(a: Profile, b: Profile) -> Iterator[Part]:
    """A house's continuation or parallel fund is not the one that it continues; its dollar fund not its RMB fund."""
    ours, theirs = ({kind for name in profile.names for kind in name.concepts} for profile in (a, b))
    if ours & _VEHICLES != theirs & _VEHICLES and is_family(a, b):
        yield Part("series", _OTHER_VEHICLE, f"only one is {_listed(frozenset((ours ^ theirs) & _VEHICLES))}")
    if {"usd", "cny"} <= ours ^ theirs and not is_one_sum(a, b):
        yield Part("series", _OTHER_CURRENCY, "a dollar fund and an RMB fund")


def _are_formal(a: Profile, b: Profile) -> bool:
    """Whether each is told by the name of a partnership or investment fund in full, of which no number is left out."""
    return all(any(_IN_FULL.search(name.written) for name in profile.names) for profile in (a, b))


def _count_part(title: str, ours: frozenset[str], theirs: frozenset[str], uncounted: float) -> Part | None:
    said = f"{title} {_listed(ours)} / {_listed(theirs)}"
    if ours and theirs:
        return Part("series", _common(title, ours & theirs), said)
    if (ours | theirs) - {"1"} and uncounted and title != _ITEM:
        return Part("series", uncounted, said)
    return None


def _common(title: str, common: frozenset[str]) -> float:
    """Many have a second fund, few a ninth."""
    if not common:
        return REFUSED
    highest = max((int(value) for value in common if value.isdigit()), default=0)
    return 0.0 if title == _ITEM else 2.5 if 7 <= highest < 1000 else 2.0 if 4 <= highest < 1000 else 1.5


def _listed(values: frozenset[str]) -> str:
    return ", ".join(sorted(values)) or "none"
