"""The cast of each gold fund that is found in an English article, and who of it manages the fund or gives to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from extractors.funds.en.announcing import announced
from extractors.funds.en.cast import Member, cast_of
from extractors.funds.en.casting import signs_of_member
from extractors.funds.en.meetings import Casting, castings
from extractors.funds.en.roles import told_roles
from tests.quality.lessons.pairing import paired
from tests.quality.lessons.scenes import english_scene
from tests.quality.score import grams, normal, similarity

_SAME_PARTY = 0.6
"""Likeness of names at which the score takes two for one party."""


def examples(line: Mapping[str, Any], role: str) -> Iterator[tuple[frozenset[str], bool]]:
    """Each of the cast beside each fund: right if the gold has it in the role, 'managers' or 'sponsors'."""
    for casting, cast, gold in cast_of_gold(line):
        right = _members(cast, gold[role] or [])
        for at, member in enumerate(cast):
            yield signs_of_member(member, casting), at in right


def cast_of_gold(line: Mapping[str, Any]) -> Iterator[tuple[Casting, Sequence[Member], Mapping[str, Any]]]:
    """Each fund that is found and paired with one of the gold."""
    if line["lang"] != "en" or not line["gold"]["funds"]:
        return
    scene = english_scene(line)
    verdicts = announced(scene)
    cast = cast_of(scene.story.clauses, [one.candidate for one in verdicts])
    pairs = paired([one.candidate for one in verdicts], line["gold"]["funds"])
    told = told_roles(scene.story, verdicts)
    for index, casting in enumerate(castings(scene.story, verdicts, told, cast)):
        if index in pairs:
            yield casting, cast, line["gold"]["funds"][pairs[index]]


def _members(cast: Sequence[Member], names: Sequence[str]) -> set[int]:
    """The numbers of the members that bear the names."""
    return {at for name in names for at, likeness in [_likest(cast, name)] if likeness >= _SAME_PARTY}


def _likest(cast: Sequence[Member], name: str) -> tuple[int, float]:
    """The member whose name is likest, then that with most words in common: no 'Oman' for Oman's finance ministry."""
    words = grams(normal(name))
    likeness = [
        max((similarity(name, use.name), (grams(normal(use.name)) & words).total()) for use in member.uses)
        for member in cast
    ]
    best = max(range(len(cast)), key=likeness.__getitem__, default=0)
    return best, likeness[best][0] if likeness else 0.0
