"""The signs of the part of each of a Chinese article's cast in a fund: what rules say, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.funds.ranks import said_in_role
from extractors.funds.zh.cast import Member, Use
from extractors.funds.zh.company import beside, list_around, way_to_fund
from extractors.funds.zh.meetings import Casting
from extractors.parties.known_zh import signs_of_name
from extractors.places import find_places

_FAR: Final = 4
_MOST_USES: Final = 6
"""Places of a name that are listened to, the nearest to the fund."""
_BRAND: Final = 2  # characters


def signs_of_member(member: Member, casting: Casting) -> frozenset[str]:
    """The signs that hold for a member of the cast and a fund."""
    kind, uses = member.kind, _nearest(member, casting)
    every = {*_form(member.fullest.name, kind), *_kin(member, casting), *_by_rules(member, casting)}
    every.update(_setting(member, uses, casting), *(_beside(use, casting) for use in uses))
    return frozenset(every | {f"{kind}, {sign}" for sign in _BY_KIND & every})


_BY_KIND: Final = frozenset(
    {
        "before the fund",
        "behind the fund",
        "in a list",
        "a sum behind a name",
        "a share behind a name",
        "alone before the fund",
        "kin",
        "in the headline",
        "used twice",
        "nobody is told managers",
        "others are told managers",
        "nobody is told sponsors",
        "opens the sentence",
        "sentences off: 0",
        "only house",
        "only firm",
        "told managers",
        "told managers of another",
        "told managers only of another",
        "told sponsors",
        "told sponsors of another",
        "told sponsors only of another",
    }
)
"""Signs that say one thing of a house and another of a bank or an office."""


def _nearest(member: Member, casting: Casting) -> Sequence[Use]:
    if len(member.uses) <= _MOST_USES:
        return member.uses
    first = min(casting.own)
    return sorted(member.uses, key=lambda use: abs(use.clause.index - first))[:_MOST_USES]


@lru_cache(maxsize=2048)
def _form(name: str, kind: str) -> frozenset[str]:
    """What a name looks like."""
    told = {
        "the form of a company": name.endswith("公司"),
        "a long name": len(name) > 10,
        "a short name": len(name) < 5,
        "opens with a place": _opening_place(name) > 0,
        "only a place": _opening_place(name) == len(name),
        "Latin letters": bool(re.match(r"[A-Za-z]", name)),
        "a name of a group": "集团" in name,
        "manages funds by name": bool(re.search(r"基金管理|私募|投资管理|资产管理|股权投资", name)),
    }
    ends = (f"last word: {name[-length:]}" for length in (2, 4) if len(name) > length)
    return signs_of_name(name) | frozenset({f"kind: {kind}", *ends, *(sign for sign, holds in told.items() if holds)})


@lru_cache(maxsize=2048)
def _opening_place(name: str) -> int:
    """How many characters of a name are the place that it opens with."""
    places = find_places(name)
    return places[0].end if places and places[0].start == 0 else 0


_SERIES: Final = re.compile(r"第?[一二三四五六七八九十\d]+[期号支只]|[IVX]+$|\(.*?\)")


def _kin(member: Member, casting: Casting) -> Iterator[str]:
    """What a name shares with the fund's."""
    name = member.fullest.name
    opening = _opening_place(name)
    brand = name[opening:][:_BRAND]
    if len(brand) == _BRAND and member.fund < 0 and any(brand in own for own in casting.names):
        yield "kin"
        yield "kin, opening" if any(own.startswith(brand) for own in casting.names) else "kin, inside"
    if member.fund >= 0 and _SERIES.sub("", name) in {_SERIES.sub("", own) for own in casting.calls}:
        yield "another of the series"
    if opening and any(own.startswith(name[:_BRAND]) for own in casting.calls):
        yield "the fund opens with its place"
    if any(len(own) > _BRAND and name.startswith(own[: _BRAND + 1]) for own in casting.calls):
        yield "opens as the fund"


def _by_rules(member: Member, casting: Casting) -> Iterator[str]:
    """What rules say of a member and of others."""
    fund = casting.verdict.cluster.number
    for role, named in (("managers", casting.told.managers), ("sponsors", casting.told.sponsors)):
        every = casting.told_of.get((id(member), role), ())
        mine = [(rule, sentence) for number, rule, sentence in every if number == fund]
        yield from (f"rule: {rule}" for rule, _ in mine)
        yield from (f"rule: {rule}, away from the fund" for rule, sentence in mine if sentence not in casting.own)
        if mine and casting.own.keys().isdisjoint(sentence for _, sentence in mine):
            yield f"told {role} away from the fund"
        yield from said_in_role(role, of_it=len(mine), of_any=len(every), told=bool(named))


def _setting(member: Member, uses: Sequence[Use], casting: Casting) -> Iterator[str]:
    """Where in the article a member is named."""
    places = [use.clause.index for use in uses]
    funds = "one fund" if casting.alone else "several funds"
    yield funds
    yield f"stage: {_stage(casting)}"
    off = min(abs(index - own) for index in places for own in casting.own)
    yield f"sentences off: {min(off, _FAR)}"
    yield f"{funds}, sentences off: {min(off, _FAR)}"
    told = {
        "used twice": len(member.uses) > 1,
        "used thrice": len(member.uses) > 2,
        "in the headline": any(use.clause.sentence.part == "title" for use in member.uses),
        "only in the headline": all(use.clause.sentence.part == "title" for use in member.uses),
        "in another item": bool(casting.items) and not any(_is_in_item(use, casting) for use in member.uses),
    }
    yield from (sign for sign, holds in told.items() if holds)
    for name, clauses in (("of it", casting.scope), ("of others", casting.of_others), ("of old", casting.of_old)):
        here = sum(index in clauses for index in places)
        if here:
            yield f"only in sentences {name}" if here == len(places) else f"in sentences {name}"
    yield from casting.ranks.get(id(member), ())


def _stage(casting: Casting) -> str:
    return casting.verdict.stage.value if casting.verdict.stage else "upsize"


def _is_in_item(use: Use, casting: Casting) -> bool:
    return not use.clause.item or use.clause.item in casting.items


def _beside(use: Use, casting: Casting) -> frozenset[str]:
    """What stands beside one use of a name."""
    if use.inside:
        is_own = use.place in casting.own.get(use.clause.index, ())
        return frozenset({"inside the fund's name" if is_own else "inside another fund's name"})
    line = casting.line(use.clause)
    at = casting.rows[use.clause.index].at[use.place]
    if not line[at : at + 1] or line[at] not in "ⓐⓧⓕ":
        return frozenset()
    return beside(line, at) | way_to_fund(line, at) | {*_mates(use, casting)}


def lists_of(cast: Sequence[Member], numbers: Collection[int], casting: Casting) -> list[list[int]]:
    """The members, by number, that stand in each list of a sentence: 由甲集团、乙资本和丙银行出资."""
    found: dict[tuple[int, int], list[int]] = {}
    for number in numbers:
        for use in _nearest(cast[number], casting):
            line = casting.line(use.clause)
            first, last = (0, 0) if use.inside else list_around(line, casting.rows[use.clause.index].at[use.place])
            if first < last:
                found.setdefault((use.clause.index, first), []).append(number)
    return [row for row in found.values() if len(row) > 1]


def _mates(use: Use, casting: Casting) -> Iterator[str]:
    """What rules say of others in the same sentence."""
    for role, named in (("managers", casting.told.managers), ("sponsors", casting.told.sponsors)):
        if any(one.clause is use.clause and not use.overlaps(one) for one in named):
            yield f"a neighbour is told {role}"
