"""Which clauses of an English article are about one fund, and which of their places may be its own."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.items import in_other_items
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.parties.en import Party
from extractors.places import PlaceSpan, find_places
from extractors.rules_en_places import DATELINE, GIVEN_FROM, INVESTORS, LEGAL_HOMES, LISTED, PURPOSE


def own_clauses(story: Story, candidate: Candidate) -> list[Clause]:
    """The clauses that are about a fund: all, unless another fund is told of between them."""
    told = _told_in(story)
    if not told.live - {id(candidate)}:
        return list(story.clauses)
    own = {spot.clause.index for spot in candidate.places}
    mine: list[Clause] = []
    waiting: deque[Clause] = deque(maxlen=_WAITING)
    for clause, focus in zip(story.clauses, story.focus, strict=True):
        if clause.index in told.items:
            waiting.clear()
        if focus is candidate or clause.index in own:
            mine += [*waiting, clause]
            waiting.clear()
        elif clause.index in told.others:
            waiting.clear()
        else:
            waiting.append(clause)
    return mine


def placed_clauses(story: Story, candidate: Candidate) -> list[Clause]:
    """The clauses whose places may be a fund's: those about it, none in another item of a list or section of a digest.

    A digest that announces one fund tells of many places, each in a brief of its own.
    """
    return [one for one in own_clauses(story, candidate) if not in_other_items(one, candidate, story.items)]


_WAITING: Final = 2
"""Clauses that name no fund and still belong to the one that is told behind them."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What all funds of a story share: which of them are told as news, and clauses by their index."""

    live: frozenset[int]  # by `id`
    items: frozenset[int]  # clauses that open an item of a list
    others: frozenset[int]  # clauses that name the live fund they speak of


@lru_cache(maxsize=1)  # asked several times for each fund of one article
def _told_in(story: Story) -> _Told:
    live = frozenset(id(one) for one in story.candidates if any(not cue.past for cue in one.cues))
    named = {(spot.clause.index, id(one)) for one in story.candidates for spot in one.places}
    return _Told(
        live,
        frozenset(clause.index for clause in story.clauses if _BULLET.match(clause.sentence.text)),
        frozenset(
            clause.index
            for clause, focus in zip(story.clauses, story.focus, strict=True)
            if focus is not None and id(focus) in live and (clause.index, id(focus)) in named
        ),
    )


_BULLET: Final = re.compile(r"[•▸*·–-]\s|\d{1,2}[.)]\s")


def about_wholes(story: Story, verdicts: Sequence[Verdict]) -> Story:
    """The story in which what is said behind the parts of a fund, told in one breath, is said of the whole.

    'It is in three parts. A core fund holds ⓜ, a follow-on fund ⓜ. ⓐ and ⓐ are in.'
    """
    whole = {id(one.candidate): one.umbrella for one in verdicts if one.umbrella is not None}
    parts = Counter((spot.clause.index, id(whole[known])) for known, spot in _first_places(verdicts) if known in whole)
    breaths = {index for (index, _), told in parts.items() if told > 1}
    together = {known for known, spot in _first_places(verdicts) if known in whole and spot.clause.index in breaths}
    focus = tuple(
        whole[id(one)] if one and id(one) in together and all(spot.clause is not clause for spot in one.places) else one
        for clause, one in zip(story.clauses, story.focus, strict=True)
    )
    return replace(story, focus=focus) if together else story


def _first_places(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Place]]:
    """Each fund, by `id`, with the place where it is told first."""
    return ((id(one.candidate), one.candidate.places[0]) for one in verdicts)


def announcing(verdict: Verdict) -> list[Clause]:
    """The clauses whose rules announce the fund, those of the text first."""
    every = [verdict.cue.clause, *(cue.clause for cue in verdict.candidate.cues if not cue.past)]
    unique = {clause.index: clause for clause in every}.values()
    return sorted(unique, key=lambda clause: (clause.sentence.part == "title", clause.index))


def places_in(clause: Clause) -> Iterator[tuple[Clause, PlaceSpan]]:
    """The places of a clause that are nobody's address: no investor's country, no office, no word of a firm's name."""
    text = clause.sentence.text
    written = DATELINE.match(text) if clause.sentence.part == "text" else None
    for span in find_places(text):
        if written and span.start < written.end():
            continue
        if span.part_of is None and span.code not in LEGAL_HOMES and not _is_of_others(clause, text, span):
            yield clause, span


def _is_of_others(clause: Clause, text: str, span: PlaceSpan) -> bool:
    before, after = text[: span.start], text[span.end :]
    if GIVEN_FROM.search(before) or PURPOSE.search(before) or re.match(r"'s? (?:[€$£]|ⓜ)", after):
        return True
    if INVESTORS.match(after[:60]) or LISTED.search(before):
        return True
    holders = (noun for noun in clause.nouns.values() if isinstance(noun, Party))
    return any(
        (noun.start <= span.start and span.end <= noun.end and noun.kind not in {"place", "public", "plain"})
        or (noun.text in {"European Union", "European Commission"} and noun.start <= span.start < noun.end)
        for noun in holders
    )
