"""An upsize that an article tells under two names of its fund is told once: nobody announces it, so no name is sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from extractors.facts import FACT_FIELDS, Sighting, SightingKind
from extractors.identity import compare
from extractors.identity.names import Name
from extractors.identity.profiles import Profile, profile_of

_KIND: Final = re.compile(r"[母子]?基金|第?[一二三四五六七八九十\d]+[号期]|私募|股权|投资|合伙企业|[()]")
_WEIGHTY: Final = -3.5
_OF_NAMES: Final = frozenset({"name", "description", "level"})
_LEAST: Final = 2  # letters of a short name


def each_once(sightings: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """The sightings of one article, those of upsizes that are one fund's as one; all others as they are."""
    kept: list[Sighting] = []
    for one in _without_bare(sightings):
        at = next((at for at, other in enumerate(kept) if _is_one_upsize(one, other)), None)
        if at is None:
            kept.append(one)
        else:
            kept[at] = _joined(*sorted((kept[at], one), key=_tells_most, reverse=True))
    return tuple(kept)


def _without_bare(sightings: Sequence[Sighting]) -> list[Sighting]:
    """Without upsizes that no name tells (两只基金扩募), where others have one."""
    grown = [one for one in sightings if one.kind is SightingKind.UPSIZE]
    bare = [one for one in grown if all(name.is_bare or name.series.is_several for name in profile_of(one).names)]
    return [one for one in sightings if one not in bare] if len(bare) < len(grown) else list(sightings)


def _is_one_upsize(a: Sighting, b: Sighting) -> bool:
    """Whether a short name stands for a long one, with no other number, sum or manager."""
    if {a.kind, b.kind} != {SightingKind.UPSIZE}:
        return False
    ours, theirs = profile_of(a), profile_of(b)
    apart = ours.counts("number") != theirs.counts("number") or _are_told_apart(ours, theirs)
    if apart or not any(_shortens(x, y) for x, y in product(ours.names, theirs.names)):
        return False
    return all(part.weight > _WEIGHTY for part in compare(a, b).parts if part.name not in _OF_NAMES)


def _are_told_apart(a: Profile, b: Profile) -> bool:
    other_sums = bool(a.sizes and b.sizes and not a.sizes & b.sizes)
    return other_sums or {"mother", "sub"} <= a.levels() | b.levels()


def _shortens(x: Name, y: Name) -> bool:
    """Whether the letters of one name that say what it is stand in the other in their order: 云桥转型, 云桥制造转型."""
    short, long = sorted((_KIND.sub("", x.whole), _KIND.sub("", y.whole)), key=len)
    letters = iter(long)
    return len(short) >= _LEAST and all(letter in letters for letter in short)


def _tells_most(one: Sighting) -> tuple[bool, int]:
    return bool(one.size), len(one.name)


def _joined(best: Sighting, other: Sighting) -> Sighting:
    """The first with what only the other tells, which is then proven by the other's words; both names are kept."""
    names = dict.fromkeys((*best.aliases, other.name, *other.aliases))
    facts = {field: getattr(best, field) or getattr(other, field) for field in FACT_FIELDS if field != "name"}
    facts["aliases"] = tuple(name for name in names if name != best.name)
    known = {one.field for one in best.evidence} - {"aliases"}
    names_told = (replace(one, field="aliases") for one in other.evidence if one.field in ("name", "aliases"))
    more = [*names_told, *(one for one in other.evidence if one.field not in known | {"aliases"})]
    proofs = tuple(dict.fromkeys((*best.evidence, *more)))
    return replace(best, **facts, confidence=max(best.confidence, other.confidence), evidence=proofs)
