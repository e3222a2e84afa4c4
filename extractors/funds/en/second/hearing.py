"""The signs heard around a fund, and which of them settles how far it has come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.clauses import Clause
from extractors.funds.en.past import is_past
from extractors.funds.en.story import Story
from extractors.funds.en.to_come import is_to_come
from extractors.rules import Sign
from extractors.rules_en import CLOSE_WORDS
from extractors.rules_en_second import FOR, STILL_AHEAD, TO_COME
from extractors.triggers import Triggered


@dataclass(frozen=True, slots=True)
class Heard:
    """A sign in a clause of the fund, at `start` to `end` of its symbols; `distance`: clauses from the fund."""

    sign: Sign
    clause: Clause
    start: int
    end: int
    stage: Stage | None
    distance: int = 0


_FOR: Final = Triggered(FOR)
_PLACES: Final = 3
"""Phrases of a fund whose clauses are listened to."""


def hear(story: Story, candidate: Candidate, day: date | None) -> Iterator[Heard]:
    """The signs in the clauses of the fund, in the headline and in the clause behind, where it is still spoken of."""
    seen: set[int] = set()
    for clause, distance in _around(story, candidate):
        if clause.index in seen:
            continue
        seen.add(clause.index)
        yield from (replace(one, distance=distance) if distance else one for one in _heard_in(clause, day))


@lru_cache(maxsize=1024)  # asked for each fund that stands near
def _heard_in(clause: Clause, day: date | None) -> tuple[Heard, ...]:
    """The signs of a clause, as those of a fund that stands in it."""
    found = ((sign, match.start(), match.end()) for sign, match in _FOR.firsts(clause.text))
    return tuple(
        Heard(sign, clause, start, end, _stage_of(sign, clause, start, end))
        for sign, start, end in found
        if not is_past(clause, start, end, day)
    )


def _around(story: Story, candidate: Candidate) -> Iterator[tuple[Clause, int]]:
    for place in candidate.places[:_PLACES]:
        yield place.clause, 0
    spots = {place.clause.index for place in candidate.places[:_PLACES]}
    yield from ((clause, 1) for clause in story.clauses[: story.first_text])
    beside = {index + step for index in spots for step in (-1, 1)}
    for index in sorted(index for index in beside if 0 <= index < len(story.clauses)):
        clause = story.clauses[index]
        alone = not any(True for _ in clause.mentions())
        if index - 1 in spots and (story.focus[index] is candidate or alone):
            yield clause, 1
        if index + 1 in spots and alone:
            yield clause, 1


def _stage_of(sign: Sign, clause: Clause, start: int, end: int) -> Stage | None:
    """The stage that a sign tells; what is still to come is planned."""
    if sign.stage in {Stage.PLANNED, Stage.GP_CALL}:
        return sign.stage
    if CLOSE_WORDS.search(clause.text, start, end):
        return Stage.PLANNED if is_to_come(clause.text, start, end) else sign.stage
    before = re.split(r"[;,:]", clause.text[:start])[-1]
    ahead = TO_COME.search(before + ("" if before.endswith(" ") else " ")) or STILL_AHEAD.match(clause.text[end:])
    return Stage.PLANNED if ahead else sign.stage


_EXPLICIT: Final = re.compile(r"clos(?:e|ing)|cap|stop|subscri|touch|done|books|doors|counted", re.IGNORECASE)


def settling(heard: Sequence[Heard]) -> Heard | None:
    """A call first; else the most advanced stage told beside the fund; else what stands in the headline."""
    here = [one for one in heard if one.distance == 0] or list(heard)
    calls = [one for one in heard if one.stage is Stage.GP_CALL]
    if calls:
        return calls[0]
    told = [one for one in here if one.stage is not None]
    first_close = next((one for one in heard if one.stage is Stage.FIRST_CLOSE), None)
    if first_close and not any(_is_definite(one) for one in told):
        return first_close
    planned = next((one for one in here if one.stage is Stage.PLANNED), None)
    late = [one for one in told if one.stage is not Stage.PLANNED]
    if planned and late and not any(_is_definite(one) or one.stage in {Stage.FILED, Stage.REGISTERED} for one in late):
        return planned if planned.clause.index <= min(one.clause.index for one in late) else late[0]
    return max(late or told, key=lambda one: one.stage.rank if one.stage else 0, default=None)


def _is_definite(one: Heard) -> bool:
    """Whether a final close is told in its own words."""
    return one.stage is Stage.FINAL_CLOSE and bool(_EXPLICIT.search(one.clause.text[one.start : one.end]))
