"""Who of an article's cast manages a fund and who puts money into it, weighed by many small signs.

Rules of roles (`roles`) know how a text says it outright; most texts only show it. What each sign weighs was learned
(`weights`), what the rules say among the signs (`casting`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from extractors.funds.en.cast import Member, cast_of, is_no_backer
from extractors.funds.en.casting import Casting, castings, signs_of_member
from extractors.funds.en.named import Named, Roles
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.weights import weights_of

MANAGERS: Final = "en_managers"
SPONSORS: Final = "en_sponsors"
_MANAGES: Final = 0.3
_PERHAPS: Final = 0.2
"""How probable the only manager of a fund has to be."""
_NO_HOUSES: Final = frozenset({"person", "place"})
_SURELY: Final = 0.6
"""How probable a person or a place has to be as manager."""
_HOUSES: Final = frozenset({"firm", "plain", "institution"})
_SAID: Final = 0.15
"""How probable a house has to be that rules call manager, though it rather gives."""
_GIVES: Final = 0.3
"""How probable a role has to be: at these values precision and recall were alike on articles held out."""


def weighed_roles(story: Story, verdicts: Sequence[Verdict], told: Mapping[int, Roles]) -> dict[int, Roles]:
    """The managers and sponsors of each announced fund, by `id` of its candidate."""
    cast = cast_of(story.clauses, [verdict.candidate for verdict in verdicts])
    return {id(one.verdict.candidate): _chosen(one, cast) for one in castings(story, verdicts, told, cast)}


def _chosen(casting: Casting, cast: Sequence[Member]) -> Roles:
    signs = [signs_of_member(member, casting) for member in cast]
    manages = [weights_of(MANAGERS).chance(one) for one in signs]
    gives = [weights_of(SPONSORS).chance(one) for one in signs]
    heads = _heads(cast, signs, manages, gives)
    givers = [at for at in range(len(cast)) if gives[at] >= _GIVES and at not in heads and _may_give(cast[at])]
    return Roles(
        [_named(cast[at], casting.told.managers, "en weighed: manager") for at in heads],
        [_named(cast[at], casting.told.sponsors, "en weighed: sponsor") for at in givers],
    )


def _heads(
    cast: Sequence[Member], signs: Sequence[frozenset[str]], manages: Sequence[float], gives: Sequence[float]
) -> list[int]:
    """The numbers of the managers: the likely ones, else the likeliest."""
    likely = [
        at
        for at, one in enumerate(cast)
        if (manages[at] > gives[at] or _is_only_told_manager(one, signs[at]))
        and (one.kind not in _NO_HOUSES or manages[at] >= _SURELY)
    ]
    heads = [at for at in likely if manages[at] >= (_MANAGES if manages[at] > gives[at] else _SAID)]
    return heads or [at for at in sorted(likely, key=manages.__getitem__)[-1:] if manages[at] >= _PERHAPS]


def _is_only_told_manager(member: Member, signs: frozenset[str]) -> bool:
    """Whether rules call a house manager, and nothing else."""
    return "told managers" in signs and "told sponsors" not in signs and member.kind in _HOUSES


def _may_give(member: Member) -> bool:
    """Whether anywhere a member is named as more than an adviser or a source, and not only inside a fund's name."""
    return any(not use.inside and not is_no_backer(use.clause, use.place) for use in member.uses)


def _named(member: Member, told: Sequence[Named], rule: str) -> Named:
    """The member by its fullest name, with the rule that says the same, if there is one."""
    full = member.fullest
    same = next((one.rule for one in told if member.is_named_by(one)), rule)
    return Named(full.name, full.clause, full.start, full.end, same)
