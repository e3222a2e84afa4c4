"""Where an English article says that a fund belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractors.funds.en.clauses import Clause
from extractors.funds.en.roles import Named
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.places import PlaceSpan, find_places

_HOME: Final = re.compile(
    r"[-–]\s?(?:based|headquartered)|\s(?:buyout|venture|private|investor|investment|firm|house|vc|fund|asset|growth|infrastructure|government|city|state|province|district|municipal)",
    re.IGNORECASE,
)


def place_of(story: Story, verdict: Verdict) -> Named | None:
    """The place in the fund's own words, else in those that announce it, else that of the house behind it."""
    return next((found for found in _ladder(story, verdict)), None)


def _ladder(story: Story, verdict: Verdict) -> Iterator[Named]:
    candidate = verdict.candidate
    for spot in candidate.places:
        owner = spot.mention.owner[0] if spot.mention.owner else spot.mention.start
        yield from _places(spot.clause, owner, spot.mention.end, "en place in the fund's name", inside=True)
    clauses = _announcing(verdict)
    for clause in clauses:
        yield from _places(clause, 0, len(clause.sentence.text), "en place of the announcement")
    titles = [clause for clause in story.clauses if clause.sentence.part == "title"]
    spoken = [clause for clause, focus in zip(story.clauses, story.focus, strict=True) if focus is candidate]
    for clause in (*titles, *spoken[:4]):
        yield from _places(clause, 0, len(clause.sentence.text), "en place of the story")


def _announcing(verdict: Verdict) -> list[Clause]:
    cues = [cue for cue in verdict.candidate.cues if not cue.past]
    every = [verdict.cue.clause, *(cue.clause for cue in cues)]
    return sorted(
        {clause.index: clause for clause in every}.values(),
        key=lambda clause: (clause.sentence.part == "title", clause.index),
    )


def _places(clause: Clause, start: int, end: int, rule: str, *, inside: bool = False) -> Iterator[Named]:
    found = [span for span in find_places(clause.sentence.text) if start <= span.start and span.end <= end]
    for span in found:
        if inside or span.part_of is None:
            yield Named(clause.sentence.text[span.start : span.end], clause, span.start, span.end, rule)


def is_home(clause: Clause, span: PlaceSpan) -> bool:
    """Whether a place is told as somebody's home: 'Oslo-based', 'the Stockholm buyout house'."""
    return bool(_HOME.match(clause.sentence.text, span.end))
