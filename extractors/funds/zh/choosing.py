"""Who of a Chinese article's cast manages a fund and who puts money into it, weighed by many small signs.

Rules of roles (`told`) know how a text says it outright; most texts only show it. What each sign weighs was learned
(`weights`), what the rules say among the signs (`casting`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Final

from extractors.funds.standing import distances
from extractors.funds.zh.cast import Member
from extractors.funds.zh.casting import lists_of, signs_of_member
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.meetings import Casting, castings
from extractors.funds.zh.told import Named, Parties
from extractors.funds.zh.verdict import Verdict
from extractors.weights import weights_of

MANAGERS: Final = "zh_managers"
SPONSORS: Final = "zh_sponsors"
_MANAGES: Final = 0.2
_GIVES: Final = -0.5
"""How probable a role has to be, in logits: here precision and recall were alike on articles held out."""
_PERHAPS: Final = -0.9
"""How probable the only manager of a fund has to be."""
_WORSE: Final = 2.0
"""How much less probable a part may be than the same in another fund of the article."""
_MOST_PARTS: Final = 2_400
"""Parts that are weighed in an article: a digest of 60 funds has 40 members near each of them."""


@dataclass(frozen=True, slots=True)
class _Part:
    """How probable the parts of a member in a fund are, in logits."""

    manages: float
    gives: float


def weighed_parties(read: Read, verdicts: Sequence[Verdict]) -> dict[int, Parties]:
    """The managers and sponsors of each fund that is told, by the number of the fund."""
    if not verdicts:
        return {}
    cast, scenes = castings(read, verdicts)
    parts = [_parts(cast, casting, _MOST_PARTS // len(scenes)) for casting in scenes]
    most: dict[int, _Part] = {}
    for at, part in (pair for of_fund in parts for pair in of_fund.items()):
        known = most.get(at, part)
        most[at] = _Part(max(known.manages, part.manages), max(known.gives, part.gives))
    return {
        casting.verdict.cluster.number: _chosen(casting, cast, mine, most)
        for casting, mine in zip(scenes, parts, strict=True)
    }


def may_take_part(member: Member, casting: Casting) -> bool:
    """Whether a member is any but the fund itself, and not only named far off in other items of a digest."""
    if member.fund == casting.verdict.cluster.number or member.names & casting.calls:
        return False
    return not casting.items or not casting.near.isdisjoint(member.sentences)


def _parts(cast: Sequence[Member], casting: Casting, most: int) -> dict[int, _Part]:
    """The parts of the members in a fund, by their number; of a very large cast only the nearest may have any."""
    found: dict[int, _Part] = {}
    for at in _near(cast, casting.own, most):
        if may_take_part(cast[at], casting):
            signs = signs_of_member(cast[at], casting)
            found[at] = _Part(weights_of(MANAGERS).total(signs), weights_of(SPONSORS).total(signs))
    lists = lists_of(cast, found, casting)
    listed = _as_listed(found, [row for row in lists if not _is_shared_out([cast[at] for at in row], casting)])
    return {at: replace(part, gives=part.gives - _INSTEAD * max(0.0, part.manages)) for at, part in listed.items()}


_INSTEAD: Final = 0.3
"""How much it speaks against giving that a member manages the fund: few articles tell one as both."""
_OF_LIST: Final = 0.2
_OF_GIVERS: Final = 0.3
"""How much a list counts for whether one of it manages a fund, and whether one gives: who gives stands with others."""


def _is_shared_out(row: Sequence[Member], casting: Casting) -> bool:
    """Whether rules give some of a list to this fund and some to others: 管理人依次为甲资本和乙创投."""
    told = [casting.told_of.get((id(member), "managers"), ()) for member in row]
    mine = [any(number == casting.verdict.cluster.number for number, *_ in of) for of in told if of]
    return any(mine) and not all(mine)


def _as_listed(parts: Mapping[int, _Part], lists: Iterable[Collection[int]]) -> dict[int, _Part]:
    """The parts with what is said of the others of a list: 由甲资本与乙创投共同管理."""
    found = dict(parts)
    for row in lists:
        manage, give = fmean(parts[at].manages for at in row), fmean(parts[at].gives for at in row)
        for at in row:
            manages, gives = parts[at].manages, parts[at].gives
            found[at] = _Part(manages + _OF_LIST * (manage - manages), gives + _OF_GIVERS * (give - gives))
    return found


def _near(cast: Sequence[Member], own: Collection[int], most: int) -> Sequence[int]:
    """The numbers of the members, at most so many, that are named nearest to a fund's sentences."""
    if len(cast) <= most:
        return range(len(cast))
    off = distances(frozenset[int]().union(*(one.sentences for one in cast)), own)
    nearest = [min(map(off.__getitem__, member.sentences)) for member in cast]
    return sorted(sorted(range(len(cast)), key=nearest.__getitem__)[:most])


def _chosen(casting: Casting, cast: Sequence[Member], parts: Mapping[int, _Part], most: Mapping[int, _Part]) -> Parties:
    """The parties of one fund; `most`: what each member's parts are in the fund that they are most probable in."""
    heads = _likely(casting, cast, "managers", {at: (part.manages, most[at].manages) for at, part in parts.items()})
    likely = [at for at in heads if parts[at].manages >= _MANAGES]
    givers = _likely(casting, cast, "sponsors", {at: (part.gives, most[at].gives) for at, part in parts.items()})
    managers = likely or sorted(heads, key=lambda at: -parts[at].manages)[:1]
    return Parties(
        [_named(cast[at], casting, "managers", "zh weighed: manager") for at in managers],
        [_named(cast[at], casting, "sponsors", "zh weighed: sponsor") for at in givers],
    )


_LEAST: Final = {"managers": _PERHAPS, "sponsors": _GIVES}


def _likely(
    casting: Casting, cast: Sequence[Member], role: str, parts: Mapping[int, tuple[float, float]]
) -> Sequence[int]:
    """Who is likely enough in a role; `parts`: how probable it is in this fund, and where it is most probable.

    Whom the rules tell of this fund may be told of another in plainer words.
    """
    number = casting.verdict.cluster.number
    told = {key for key, every in casting.told_of.items() if any(fund == number for fund, *_ in every)}
    return [
        at
        for at, (here, most) in parts.items()
        if here >= _LEAST[role] and (here >= most - _WORSE or (id(cast[at]), role) in told)
    ]


def _named(member: Member, casting: Casting, role: str, weighed: str) -> Named:
    """The member by its fullest name, with the rule that says the same, if there is one."""
    full, number = member.fullest, casting.verdict.cluster.number
    told = casting.told_of.get((id(member), role), ())
    return Named(full.clause, full.start, full.end, next((rule for fund, rule, _ in told if fund == number), weighed))
