"""The story of an English article: its phrases grouped into funds, each with the rules that speak of it.

Phrases are taken in order, title first. A name joins the fund of that name, 'the fund' the one being spoken of, a
description the latest fund that it does not contradict (number, sum, sector, owner), if the two are likely one
(`belonging`). At the end a fund that was only described takes the name that the text gives it later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from extractors.funds.en.agents import agent_of, brings_in_another
from extractors.funds.en.candidates import Candidate, Cue, Place, name_key
from extractors.funds.en.clauses import Clause, opens_with_its
from extractors.funds.en.cues import cues_of, is_refused, refusing
from extractors.funds.en.in_phrase import told_in_phrase
from extractors.funds.en.items import (
    houses_differ,
    in_other_items,
    items_of,
)
from extractors.funds.en.lists import are_told_apart
from extractors.funds.en.memory import Memory, Pair
from extractors.funds.en.named_later import named_later
from extractors.funds.en.same import home_of
from extractors.funds.en.sums import has_own_sum
from extractors.funds.en.taking_part import taking_part
from extractors.parties.en import Party

_MOST_MENTIONS: Final = 120
"""Phrases for funds that are compared with each other; the longest digests hold some sixty."""


@dataclass(frozen=True, eq=False)  # one article, known by identity
class Story:
    """What an article says of funds: its clauses, its candidates, and which of them each clause speaks of.

    `items`: of which item or section a paragraph is (`items_of`); `pairs`: what a lesson learns from, if the story was
    read for it.
    """

    clauses: tuple[Clause, ...]
    candidates: tuple[Candidate, ...]
    focus: tuple[Candidate | None, ...]
    items: Mapping[int, int]
    pairs: tuple[Pair, ...] = ()

    @cached_property
    def lead(self) -> Clause | None:
        """The first clause of the text, behind the headline's."""
        return next((clause for clause in self.clauses if clause.sentence.part == "text"), None)

    @property
    def first_text(self) -> int:
        """The index of the lead; 0 where there is no text."""
        return self.lead.index if self.lead else 0


class _Teller:
    """Reads clause by clause and remembers which fund is being spoken of."""

    def __init__(self, day: date | None, items: Mapping[int, int], memory: Memory) -> None:
        self._day = day
        self._items = items
        self._heard = 0
        self._waiting: list[Cue] = []
        self.memory = memory
        self.focus: list[Candidate | None] = []

    def hear(self, clause: Clause) -> None:
        """Take in one clause."""
        cues = list(cues_of(clause, self._day))
        places = [place for place, _ in clause.mentions()][: max(0, _MOST_MENTIONS - self._heard)]
        self._heard += len(places)
        parts = taking_part(clause) if places else frozenset()
        here = [one for place in places if (one := self._place(clause, place, cues, takes_part=place in parts))]
        subject = here[0] if here else self.memory.current
        self.focus.append(subject)
        unbound = [cue for cue in cues if cue.place is None]
        if subject is None:
            self._waiting.extend(cue for cue in unbound if cue.rule.stage)
        elif len({id(one) for one in here}) < 2:
            subject.cues.extend(cue for cue in unbound if cue.rule.stage)
            subject.refusals.extend(cue for cue in unbound if cue.rule.refusal)
        for noun in clause.nouns.values():
            if isinstance(noun, Party):
                self.memory.seen.setdefault(noun.text, clause.index)

    def _place(self, clause: Clause, place: int, cues: Sequence[Cue], *, takes_part: bool) -> Candidate | None:
        """The fund that the phrase at `place` means, with the phrase and its cues added to it."""
        spot = Place(clause, place, clause.mention_at(place))
        bound = [*(cue for cue in cues if cue.place == place), *told_in_phrase(spot)]
        if spot.mention.excluded or (takes_part and not bound and not _is_told(spot)):
            return None
        memory = self.memory
        known = [one for one in memory.funds if not self._is_apart(spot, one)]
        candidate = home_of(spot, bound, known, memory)
        if candidate is None:
            return None
        if not candidate.places and brings_in_another(spot, bound, memory.seen):
            candidate.foreign = True
        _add(candidate, spot, bound)
        if not any(one is candidate for one in memory.funds):
            if not memory.funds:
                candidate.cues.extend(self._waiting)
            memory.funds.append(candidate)
        memory.last = candidate
        if not is_refused(bound):
            memory.current = candidate
        return candidate

    def _is_apart(self, spot: Place, one: Candidate) -> bool:
        """Whether a phrase stands beside the fund in a list, or, nameless, where another item or house is told of."""
        if is_beside(spot, one):
            return True
        if spot.mention.is_named:
            return not one.named and in_other_items(spot.clause, one, self._items)
        told = opens_with_its(spot.clause, spot.mention) or bool(spot.mention.number) or not spot.mention.definite
        return (told and houses_differ(spot, one)) or in_other_items(spot.clause, one, self._items)


def is_beside(spot: Place, one: Candidate) -> bool:
    """Whether a list tells a phrase and the fund as two: 'its third fund at ⓜ and an opportunities fund'."""
    clause, mention = spot.clause, spot.mention
    if mention.kind == "anaphor":
        return False
    last = max((place for place, _ in clause.mentions() if place < spot.place), default=-1)
    return any(
        place.clause is clause
        and place.place == last
        and place.mention.kind != "anaphor"
        and are_told_apart(clause.text, last, spot.place, alike=place.mention.is_named == mention.is_named)
        for place in one.places
    )


def read_story(clauses: Sequence[Clause], day: date | None, *, by_rules: bool = False) -> Story:
    """Group the phrases of an article into funds and bind to each the rules that speak of it; `day`: of publication.

    `by_rules`: without weighing, and with the pairs to learn from.
    """
    items = items_of(clauses)
    named = (mention for clause in clauses for _, mention in clause.mentions() if mention.is_named)
    teller = _Teller(day, items, Memory(by_rules, frozenset(name_key(mention.name) for mention in named)))
    for clause in clauses:
        teller.hear(clause)
    memory = teller.memory
    merged = named_later(memory, items)
    focus = tuple(merged.get(id(one), one) if one else None for one in teller.focus)
    kept = tuple(one for one in memory.funds if id(one) not in merged)
    return Story(tuple(clauses), kept, focus, items, tuple(memory.pairs))


def _is_told(spot: Place) -> bool:
    """Whether a phrase says so much of its fund that it is no name in a list: a sum, or its place in a family."""
    return has_own_sum(spot) or bool(spot.mention.money) or (not spot.mention.is_named and bool(spot.mention.number))


def _add(candidate: Candidate, spot: Place, bound: Sequence[Cue]) -> None:
    candidate.places.append(spot)
    refused = refusing(bound, spot)
    candidate.refusals.extend(refused)
    if not refused:
        candidate.cues.extend(cue for cue in bound if cue.rule.stage)
        if agent := agent_of(spot, bound):
            candidate.agents.add(agent)
