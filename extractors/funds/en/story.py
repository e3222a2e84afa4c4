"""The story of an English article: its phrases grouped into funds, each with the rules that speak of it.

Phrases are taken in order, title first. A name joins the fund of that name, 'the fund' the one being spoken of, a
description the latest fund that it does not contradict (number, sum, sector, owner), if the two are likely one
(`belonging`). At the end a fund that was only described takes the name that the text gives it later.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from extractors.funds.en.agents import agent_of, brings_in_another
from extractors.funds.en.bearers import only_gets_money
from extractors.funds.en.belonging import is_likely, keep_pair
from extractors.funds.en.candidates import Candidate, Cue, Place, is_family, name_key, opens_item
from extractors.funds.en.clauses import Clause, opens_with_its
from extractors.funds.en.cues import cues_of, is_refused, refusing
from extractors.funds.en.in_phrase import told_in_phrase
from extractors.funds.en.items import (
    heads_section,
    houses_differ,
    in_other_items,
    is_headed,
    is_of_another_house,
    items_of,
)
from extractors.funds.en.lists import are_told_apart
from extractors.funds.en.memory import Memory, Pair
from extractors.funds.en.same import contents_differ, home_of, kinds_differ
from extractors.funds.en.sums import has_own_sum, sums_differ
from extractors.funds.en.taking_part import taking_part
from extractors.parties.en import Party
from extractors.rules_en import DENIALS

_MOST_MENTIONS: Final = 120
"""Phrases for funds that are compared with each other; the longest digests hold some sixty."""
_NAME_WITHIN: Final = 6
"""Clauses within which a fund that was described gets its name."""


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
    merged = _named_later(memory, items)
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


# ---------------------------------------------------------------- a fund that gets its name later


def _named_later(memory: Memory, items: Mapping[int, int]) -> dict[int, Candidate]:
    """`id` of a candidate -> the one it turns out to be; the phrases of both are joined."""
    merged: dict[int, Candidate] = {}
    for earlier in memory.funds:
        told = earlier.cues or _is_denied(earlier) or heads_section(earlier)
        if id(earlier) in merged or earlier.named or not told:
            continue
        while later := _name_of(earlier, [one for one in memory.funds if id(one) not in merged], memory, items):
            merged[id(later)] = earlier
            _take_over(earlier, later)
            if earlier.named:
                break  # a headline's fund is told more fully first, and named in the next sentence
    return merged


def _take_over(earlier: Candidate, later: Candidate) -> None:
    earlier.places.extend(later.places)
    earlier.cues.extend(later.cues)
    if not only_gets_money(earlier, later):
        earlier.refusals.extend(later.refusals)
    earlier.agents.update(later.agents)


def _name_of(
    earlier: Candidate, others: Sequence[Candidate], memory: Memory, items: Mapping[int, int]
) -> Candidate | None:
    """The fund, told later, that gives the name of one that was only described, if the two are likely one."""
    fitting = (
        one for one in others if not _told_apart(earlier, one, items) and _is_name_for(earlier, one, memory.funds)
    )
    if not memory.by_rules:
        return next((one for one in fitting if is_likely(one.places[0], one.cues, earlier, memory, _LATER)), None)
    allowed = list(fitting)
    start = earlier.places[0].clause.index
    for one in others:
        if one.named and 0 < one.places[0].clause.index - start <= 2 * _NAME_WITHIN:
            ruling = _LATER if any(other is one for other in allowed) else f"not {_LATER}"
            keep_pair(one.places[0], one.cues, earlier, memory, ruling)
    return allowed[0] if allowed else None


_LATER: Final = "named later"


def _told_apart(earlier: Candidate, later: Candidate, items: Mapping[int, int]) -> bool:
    """Whether another item of a list or another house brings in the later one."""
    first = later.places[0]
    own = bool(later.cues) or has_own_sum(first)
    if kinds_differ(first.mention, earlier):
        return True
    return in_other_items(first.clause, earlier, items) or (own and houses_differ(first, earlier))


def _is_denied(earlier: Candidate) -> bool:
    """Whether a fund is told to be given up: the name that follows is then given up too."""
    return any(cue.rule.name in DENIALS for cue in earlier.refusals)


def _is_name_for(earlier: Candidate, later: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether `later` may be the name, or in the text the fuller telling, of a fund that was only described."""
    if later is earlier or later.plural != earlier.plural or is_family(earlier):
        return False
    if later.refusals and not later.cues and not only_gets_money(earlier, later):
        return False
    start = later.places[0].clause.index
    gap = start - max((spot.clause.index for spot in earlier.places if spot.clause.index < start), default=start)
    again = not earlier.cues and any(mention.definite and mention.money for mention in later.mentions[:1])
    if not 0 < gap <= _NAME_WITHIN or not (later.named or again or (earlier.in_title_only and later.cues)):
        return False
    if not is_headed(earlier, later) and _is_apart(earlier, later, candidates, gap):
        return False
    return not any(sums_differ(place, earlier) for place in later.places) and not (
        not later.named
        and not earlier.in_title_only
        and any(contents_differ(place.mention, earlier) for place in later.places)
    )


_BESIDE: Final = re.compile(
    r"\b(?:such as|like|unlike|similar to|akin to|modelled on|compared with|rival|others?,? including)"
    r" (?:(?:[\w'-]+|ⓐ(?:'s)?) ){0,4}$",
    re.IGNORECASE,
)
"""What leads a fund that is named to be compared: 'others, such as the Harbour Fund', 'unlike Peak Growth Fund'."""


def _is_apart(earlier: Candidate, later: Candidate, candidates: Sequence[Candidate], gap: int) -> bool:
    """Whether the two are told as different funds: by number, house, item of a list, or an event of its own."""
    bound = [cue for cue in later.cues if cue.place is not None]
    first = later.places[0]
    if (not bound and _OWN_HOUSE.search(first.clause.text)) or _BESIDE.search(first.clause.text[: first.place]):
        return True
    if is_of_another_house(first, earlier):
        return True
    if not earlier.cues and (later.foreign or any(not cue.past for cue in bound)):
        return True
    if earlier.number and later.number and earlier.number != later.number:
        return True
    if earlier.in_title_only:
        return False
    foreign = later.foreign and not (gap == 1 and _NAMELESS_HOUSE.match(_told_first(earlier)))
    return foreign or opens_item(later.places[0]) or bool(later.named and _rivals(later, candidates))


def _told_first(one: Candidate) -> str:
    """The first sentence of the text that tells of a fund, in symbols."""
    return next((spot.clause.text for spot in one.places if spot.clause.sentence.part == "text"), "")


_NAMELESS_HOUSE: Final = re.compile(
    r"(?:An?|One|Two) (?:[\w'-]+ |ⓐ ){0,4}(?:managers?|firms?|houses?|investors?|banks?|insurers?|groups?|company|"
    r"companies|sponsors?|boutique|shop|outfit)\b"
)
"""A lead that does not say who does it: 'A Wellington manager has …'; the next sentence names the house."""
_OWN_HOUSE: Final = re.compile(
    r"ⓕ, (?:which|that|to be) [^;]{0,60}(?:run|manage|managed|set up|launched)\b|managed by ⓐ"
)


def _rivals(later: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether several named funds stand together, so that none of them is the name of the one described."""
    clause = later.places[0].clause
    others = [one for one in candidates if one is not later and one.named and one.places[0].clause is clause]
    return bool(others)
