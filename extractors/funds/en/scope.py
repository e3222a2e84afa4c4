"""Which clauses of an English article are about one fund."""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.clauses import Clause
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict


def own_clauses(story: Story, candidate: Candidate) -> list[Clause]:
    """The clauses that are about a fund: all, unless another fund is told of between them."""
    others = {id(one) for one in story.candidates if one is not candidate and any(not cue.past for cue in one.cues)}
    mine: list[Clause] = []
    waiting: list[Clause] = []
    for clause, focus in zip(story.clauses, story.focus, strict=True):
        if others and _BULLET.match(clause.sentence.text):
            waiting = []
        if focus is candidate or any(spot.clause is clause for spot in candidate.places):
            mine += [*waiting, clause]
            waiting = []
        elif focus is not None and id(focus) in others and any(spot.clause is clause for spot in focus.places):
            waiting = []
        else:
            waiting = [*waiting, clause] if not others else [*waiting, clause][-2:]
    return mine if others else [*mine, *waiting]


_BULLET: Final = re.compile(r"[•▸*·–-]\s|\d{1,2}[.)]\s")


def announcing(verdict: Verdict) -> list[Clause]:
    """The clauses whose rules announce the fund, those of the text first."""
    every = [verdict.cue.clause, *(cue.clause for cue in verdict.candidate.cues if not cue.past)]
    unique = {clause.index: clause for clause in every}.values()
    return sorted(unique, key=lambda clause: (clause.sentence.part == "title", clause.index))
