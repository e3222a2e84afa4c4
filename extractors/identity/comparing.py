"""Whether two profiles are one fund: named parts for and against, each with its weight and its words, that sum up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from extractors.identity.days import time_parts
from extractors.identity.evidence import party_parts, sector_parts
from extractors.identity.money import money_parts
from extractors.identity.naming import name_part
from extractors.identity.parts import Part
from extractors.identity.profiles import Profile
from extractors.identity.siblings import series_parts
from extractors.identity.whereabouts import place_parts

SAME_AT = 5.0  # a proper name with nothing against it, or place, kind, size and one thing more
UNSURE_AT = 2.5  # below it, two funds have no more in common than neighbours have
_TELLING = frozenset({"name", "description", "series", "managers"})
_NAMES = frozenset({"name", "description", "level"})
_AMOUNTS = frozenset({"size", "first_tranche"})
_BACKERS, _PLACES = frozenset({"sponsors"}), frozenset({"place"})
_A_WORD = 0.5
_SEVERAL = 2.5  # sponsors
_IN_ONE_TOWN = 1.75  # and not only in one province or nation
_ONE_SUM = 1.25  # more than sums in two currencies that may be one
_WEIGHTY = -3.5
_OTHER_SUMS = -1.0
_RARE = 3.0  # the weight of an amount that few funds have, or of a total with its first part


class Answer(StrEnum):
    """What a comparison says."""

    SAME = "same"
    NOT_SAME = "not_same"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The judgement of two being one fund, with the parts that sum to `weight`."""

    judgement: Answer
    weight: float
    parts: tuple[Part, ...]


def compare_profiles(a: Profile, b: Profile) -> Comparison:
    """Weigh all parts of two profiles; the order of the two does not matter for the judgement."""
    return comparison(tuple(_parts(a, b)))


def comparison(parts: tuple[Part, ...]) -> Comparison:
    """The judgement that parts sum to."""
    weight = round(sum(part.weight for part in parts), 2)
    if weight >= SAME_AT and tells_more_than_where(parts):
        return Comparison(Answer.SAME, weight, parts)
    return Comparison(Answer.UNSURE if weight >= UNSURE_AT else Answer.NOT_SAME, weight, parts)


def tells_more_than_where(parts: tuple[Part, ...]) -> bool:
    """Whether anything but place, sector and day speaks for: a town may set up three funds in a week.

    They may be of one round sum: that counts with a word of what the fund is. One backer may be of many funds, too.
    """
    amount, backers = _sum_of(parts, _AMOUNTS), _sum_of(parts, _BACKERS)
    if amount >= _RARE or backers >= _SEVERAL or any(part.weight >= 1 and part.name in _TELLING for part in parts):
        return True
    named = any(part.weight >= _A_WORD and part.name in _NAMES for part in parts)
    of_one_sort = named or any(part.weight >= _A_WORD and part.name == "sectors" for part in parts)
    if backers >= 1 and (named or _sum_of(parts, _PLACES) >= _IN_ONE_TOWN):
        return True
    return (amount >= 1 and named) or (amount >= _ONE_SUM and (of_one_sort or backers >= 1))


def _sum_of(parts: tuple[Part, ...], names: frozenset[str]) -> float:
    return sum(part.weight for part in parts if part.name in names)


def may_be_one(found: Comparison) -> bool:
    """Whether nothing weighty speaks against two funds of which a third sighting, or a name, says that they are one."""
    return found.weight > 0 and all(part.weight > _WEIGHTY for part in found.parts)


def may_be_joined(found: Comparison) -> bool:
    """As `may_be_one` for two funds that a third sighting fits: one without a sum fits those of any.

    What is not the same by itself, and of two sums, is not made one by what tells neither.
    """
    other_sums = any(part.name == "size" and part.weight <= _OTHER_SUMS for part in found.parts)
    return may_be_one(found) and not (other_sums and found.judgement is Answer.NOT_SAME)


def _parts(a: Profile, b: Profile) -> Iterator[Part]:
    name = name_part(a, b)
    if name is not None:
        yield name
    yield from series_parts(a, b, name)
    yield from place_parts(a, b, name)
    yield from money_parts(a, b)
    yield from party_parts(a, b)
    yield from sector_parts(a, b)
    yield from time_parts(a, b, name)
