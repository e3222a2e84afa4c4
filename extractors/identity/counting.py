"""Which one of a series two funds are: phase II, Fund IV, the second fund, the debut fund, 2021."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.identity.evidence import have_other_managers
from extractors.identity.money import are_other_sums
from extractors.identity.naming import are_one_to_the_letter, is_family
from extractors.identity.parties import shared
from extractors.identity.parts import REFUSED, Part
from extractors.identity.profiles import Profile

_UNCOUNTED = -3.5  # one has a number, the other none
_FORMAL = -8.0  # and both are told by their full names
_OTHER_SUM = -2.0  # more, where their totals are two
_DESCRIBED = -2.0  # descriptions leave the number out: the infrastructure fund, Lorrimer Infrastructure Fund V
_TO_THE_LETTER = -1.0  # one name in full, and beside it the number in words
_USUAL = 2.0  # what a number says that many houses have come to
_FIRST = 1.5  # a house has one debut fund
_FIRST_AND_LATER = -2.5
_IN_FULL = re.compile(
    r"(?:股权|股權|创业|創業)(?:投资|投資)(?:基金)?(?:合[伙夥]企[业業]|\(有限合[伙夥]\)|（有限合[伙夥]）|基金$|基金合)"
)
_ITEM = "item of a list"  # 第二支基金: of this article's list, which another may count otherwise
_COUNTED = (("number", "phase or number"), ("item", _ITEM), ("letter", "series"), ("year", "vintage"))


def number_parts(a: Profile, b: Profile, name: Part | None) -> Iterator[Part]:
    """Two numbers settle it; one number in one family speaks for, a number that only one has against."""
    related = (name is not None and name.weight >= 1.5) or is_family(a, b) or _bears_house(a, b) or _bears_house(b, a)
    others = not related and have_other_managers(a, b)
    strange = not related and bool(a.managers and b.managers and not shared(a.parties, b.parties))  # in two scripts
    yield from _first_parts(a, b, others=others)
    uncounted = _uncounted(a, b, name) if related else 0.0
    for kind, title in _COUNTED:
        alike = kind == "number" and (_is_item_of(a, b) or _is_item_of(b, a))
        part = _count_part(title, a.counts(kind), b.counts(kind), 0.0 if alike else uncounted)
        if part and not (others and part.weight > 0):  # every house has a Fund IV
            yield replace(part, weight=part.weight / 2) if strange and 0 < part.weight <= _USUAL else part


def _bears_house(named: Profile, other: Profile) -> bool:
    """Whether all proper names of the one are that of the other's manager: without a number it is the first."""
    cores = {name.core for name in named.names if name.core}
    return bool(cores) and cores <= other.brands


def _is_item_of(some: Profile, counted: Profile) -> bool:
    """Whether a second one may be the list's or the series': then it is not without number."""
    return not some.counts("number") and bool(some.counts("item") & counted.counts("number"))


def _first_parts(a: Profile, b: Profile, *, others: bool) -> Iterator[Part]:
    if _is_debut(a) and _is_debut(b) and not others and not a.counts("number") & b.counts("number"):
        yield Part("series", _FIRST, "the first fund of both")
    elif (_is_first(a) and _is_later(b)) or (_is_first(b) and _is_later(a)):
        yield Part("series", _FIRST_AND_LATER, "the first fund, and a later one")


def _is_first(profile: Profile) -> bool:
    return any(name.series.is_first for name in profile.names) and not _is_later(profile)


def _is_debut(profile: Profile) -> bool:
    """Whether it is its house's first fund, not only the first for women or climate."""
    named = any(name.series.is_first and name.is_bare for name in profile.names)
    return (named and not _is_later(profile)) or profile.counts("number") == {"1"}


def _is_later(profile: Profile) -> bool:
    numbers = profile.counts("number")
    return bool(numbers) and "1" not in numbers


def _uncounted(a: Profile, b: Profile, name: Part | None) -> float:
    """What it says against that only one of a family has a number."""
    if are_one_to_the_letter(a, b, name):
        return _TO_THE_LETTER
    if _are_formal(a, b):
        return _FORMAL
    described = name is not None and name.name == "description"
    return (_DESCRIBED if described else _UNCOUNTED) + (_OTHER_SUM if are_other_sums(a, b) else 0.0)


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
