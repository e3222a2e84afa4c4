"""What a member is among the whole cast of an article: the first firm, the only one, the one named most often."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from extractors.funds.en.cast import Member

_GROUPS: Final = (("firm", frozenset({"firm"})), ("house", frozenset({"firm", "plain", "institution"})))


def ranks_of(cast: Sequence[Member], fund: tuple[int, int]) -> Mapping[int, set[str]]:
    """The ranks of the members by `id`; `fund`: the clause and the place in it where the fund is told first."""
    told: dict[int, set[str]] = {}
    for word, kinds in _GROUPS:
        group = [one for one in cast if one.kind in kinds]
        for rank, one in _ranks(group, fund) if group else ():
            told.setdefault(id(one), set()).add(f"{rank} {word}")
    return told


def _ranks(group: Sequence[Member], fund: tuple[int, int]) -> list[tuple[str, Member]]:
    most = max(len(one.uses) for one in group)
    ranks = [("most used", one) for one in group if len(one.uses) == most > 1]
    if len(group) == 1:
        ranks.append(("only", group[0]))
    uses = sorted(((use.clause.index, use.place, at) for at, one in enumerate(group) for use in one.uses))
    in_text = [at for at, one in enumerate(group) if any(use.clause.sentence.part == "text" for use in one.uses)]
    before = [at for *place, at in uses if tuple(place) <= fund]
    behind = [at for *place, at in uses if tuple(place) > fund]
    ends = (("first", in_text[:1]), ("last before", before[-1:]), ("first behind", behind[:1]))
    return ranks + [(rank, group[at]) for rank, found in ends for at in found]
