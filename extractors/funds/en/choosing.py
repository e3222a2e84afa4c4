"""Who of an article's cast manages a fund and who puts money into it, weighed by many small signs.

Rules of roles (`roles`) know how a text says it outright; most texts only show it. What each sign weighs was learned
(`weights`), what the rules say among the signs (`casting`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Final

from extractors.funds.en.bystanders import is_no_backer
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.cast import Member, cast_of
from extractors.funds.en.casting import signs_of_member
from extractors.funds.en.meetings import Casting, castings
from extractors.funds.en.named import Named, Roles
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.parties.en import HOUSES, Party
from extractors.weights import weights_of

MANAGERS: Final = "en_managers"
SPONSORS: Final = "en_sponsors"
_MANAGES: Final = -0.2
_GIVES: Final = -0.7
"""How probable a role has to be, in logits: here precision and recall were alike on articles held out."""
_GIVES_TOO: Final = 0.4
"""How probable it has to be that a manager gives as well: 'Kerr and Mavis, which put in half each, manage it'."""
_PERHAPS: Final = -0.9
"""How probable the only manager of a fund has to be."""
_SAID: Final = -0.9
"""How probable a house has to be that rules call manager, though it rather gives."""
_SURELY: Final = 0.6
"""How probable a person or a place has to be as manager."""
_WORSE: Final = 1.0
"""How much less probable it may be that one gives than that it gives to another fund of the article."""
_HEADS_LESS: Final = 2.5
"""How much less probable it may be that one manages than that it manages another fund of the article."""
_INHERITS: Final = -4.0
"""How probable the manager of the first fund has to be as that of another, which is told as a part of it."""
_NO_HOUSES: Final = frozenset({"person", "place"})


def weighed_roles(story: Story, verdicts: Sequence[Verdict], told: Mapping[int, Roles]) -> dict[int, Roles]:
    """The managers and sponsors of each announced fund, by `id` of its candidate."""
    cast = cast_of(story.clauses, [verdict.candidate for verdict in verdicts])
    scenes = list(castings(story, verdicts, told, cast))
    parts = [_parts(cast, one, _MOST_PARTS // len(scenes)) for one in scenes]
    most = [
        (max(part.manages for part in of_member), max(part.gives for part in of_member))
        for of_member in zip(*parts, strict=True)
    ]
    chosen = [_chosen(one, cast, mine, most) for one, mine in zip(scenes, parts, strict=True)]
    for one, roles, mine in zip(scenes, chosen, parts, strict=True):
        if one is not scenes[0] and not roles.managers and _is_member(one.verdict):
            able = {cast[at].fullest.name for at, part in enumerate(mine) if part.manages >= _INHERITS}
            roles.managers.extend(named for named in chosen[0].managers if named.text in able)
        if one.verdict.candidate.houses:
            roles.managers[:] = one.told.managers  # the column of a table says it
        elif own := _in_brackets(one.verdict.candidate):
            roles.managers[:] = [own]
    return {id(one.verdict.candidate): roles for one, roles in zip(scenes, chosen, strict=True)}


_BRACKETS: Final = re.compile(r" \((?:ⓜ, )?(?:managed by |run by )?(?=ⓐ(?:, ⓜ)?\))")


def _in_brackets(fund: Candidate) -> Named | None:
    """The house that stands in brackets behind a fund, alone or with a sum: 'Small Loans (£60m, Bexley Capital)'."""
    for spot in fund.places:
        match = _BRACKETS.match(spot.clause.text, spot.place + 1)
        house = spot.clause.nouns.get(match.end()) if match else None
        if isinstance(house, Party) and house.kind in HOUSES:
            return Named(house.text, spot.clause, house.start, house.end, "en house in brackets")
    return None


def _is_member(verdict: Verdict) -> bool:
    """Whether a fund is told as a part of another, or without a name beside one."""
    return verdict.umbrella is not None or verdict.candidate.places[0].mention.kind == "described"


@dataclass(frozen=True, slots=True)
class _Part:
    """How probable the parts of a member in a fund are, in logits."""

    manages: float
    gives: float
    is_only_told_manager: bool


_NO_PART: Final = _Part(-inf, -inf, is_only_told_manager=False)


def _parts(cast: Sequence[Member], casting: Casting, most: int) -> list[_Part]:
    """The parts of all members in a fund; of a very large cast only the nearest may have any."""
    if len(cast) <= most:
        return [_part(member, casting) for member in cast]
    first = casting.verdict.candidate.places[0].clause.index
    near = sorted(range(len(cast)), key=lambda at: min(abs(use.clause.index - first) for use in cast[at].uses[:_USES]))
    weighed = {at: _part(cast[at], casting) for at in near[:most]}
    return [weighed.get(at, _NO_PART) for at in range(len(cast))]


_MOST_PARTS: Final = 2_400
"""Parts that are weighed in an article: a digest of 60 funds has 40 members near each of them."""
_USES: Final = 3
"""Uses of a name by which its distance from a fund is told."""


def _part(member: Member, casting: Casting) -> _Part:
    signs = signs_of_member(member, casting)
    only = "told managers" in signs and "told sponsors" not in signs and member.kind in HOUSES
    return _Part(weights_of(MANAGERS).total(signs), weights_of(SPONSORS).total(signs), only)


def _chosen(
    casting: Casting, cast: Sequence[Member], parts: Sequence[_Part], most: Sequence[tuple[float, float]]
) -> Roles:
    """The roles of one fund; `most`: what each member's parts are in the fund that they are most probable in."""
    heads = _heads(cast, parts, [one for one, _ in most])
    givers = [
        at
        for at, part in enumerate(parts)
        if part.gives >= max(_GIVES_TOO if at in heads else _GIVES, most[at][1] - _WORSE) and _may_give(cast[at])
    ]
    return Roles(
        [_named(cast[at], casting, casting.told.managers, "en weighed: manager") for at in heads],
        [_named(cast[at], casting, casting.told.sponsors, "en weighed: sponsor") for at in givers],
    )


def _heads(cast: Sequence[Member], parts: Sequence[_Part], most: Sequence[float]) -> list[int]:
    """The numbers of the managers: the likely ones, else the likeliest."""
    able = [
        at
        for at, part in enumerate(parts)
        if part.manages >= max(_SURELY if cast[at].kind in _NO_HOUSES else _SAID, most[at] - _HEADS_LESS)
    ]
    likely = [at for at in able if parts[at].manages > parts[at].gives]
    told = [at for at in able if parts[at].is_only_told_manager and at not in likely]
    heads = sorted([at for at in likely if parts[at].manages >= _MANAGES] + told)
    return heads or [
        at for at in sorted(likely, key=lambda at: parts[at].manages)[-1:] if parts[at].manages >= _PERHAPS
    ]


def _may_give(member: Member) -> bool:
    """Whether anywhere a member is named as more than an adviser or a source, and not only inside a fund's name."""
    return any(not use.inside and not is_no_backer(use.clause, use.place) for use in member.uses)


def _named(member: Member, casting: Casting, told: Sequence[Named], rule: str) -> Named:
    """The member by its fullest name, where that stands nearest to the rule that says the same, else to the fund."""
    same = next((one for one in told if member.is_named_by(one)), None)
    near = [same.clause.index] if same else [spot.clause.index for spot in casting.verdict.candidate.places]
    full = member.fullest_near(near)
    return Named(full.name, full.clause, full.start, full.end, same.rule if same else rule)
