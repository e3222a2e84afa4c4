"""Whose a phrase of an English article is, beside a fund told before: signs of owners, tellers and firms near by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.en.candidates import Candidate, Cue, Place, owner_name
from extractors.funds.en.items import are_akin, teller_of
from extractors.funds.en.memory import Memory
from extractors.lexicon_en import FUND_HEADS
from extractors.parties.en import HOUSES, Party


def signs_of_houses(spot: Place, bound: Sequence[Cue], one: Candidate, memory: Memory) -> Iterator[str]:
    """Whether the houses that a phrase and a fund are told with are one, and whether the text knew them."""
    yield from _of_owner(spot, one, memory)
    yield from _of_teller(spot, one, memory)
    yield from _of_house(spot, bound, one, memory)
    if spot.mention.is_named:
        yield f"name begins as {_first_word(spot, one, memory)}"


def _of_owner(spot: Place, one: Candidate, memory: Memory) -> Iterator[str]:
    """Whether the name in a possessive before a phrase is known as the fund's."""
    own = owner_name(spot)
    if not own:
        return
    yield "owner known" if memory.knew(own, spot) else "owner new"
    theirs = {name for place in one.places if (name := owner_name(place))}
    names = theirs | one.agents | {mention.name for mention in one.named}
    if names:
        yield f"owner: {_same_of(own, names)}"
    beside = {name for place in one.places for name in _names_at(place)}
    yield f"owner in its sentences: {_same_of(own, beside)}"


def _of_teller(spot: Place, one: Candidate, memory: Memory) -> Iterator[str]:
    """Whether the house that opens the sentence is the one that opens the fund's."""
    house = teller_of(spot)
    if house is None:
        return
    yield "teller known" if memory.knew(house.text, spot) else "teller new"
    told = {teller.text for place in one.places if (teller := teller_of(place))}
    if told:
        yield f"teller: {_same_of(house.text, told)}"
    if any(house.text in _names_at(place) for place in one.places):
        yield "teller named with it"


def _of_house(spot: Place, bound: Sequence[Cue], one: Candidate, memory: Memory) -> Iterator[str]:
    """Whether the firms beside the two are one."""
    ours = _house(spot)
    theirs = {house for place in one.places if (house := _house(place))}
    if ours is None:
        yield "house: only theirs" if theirs else "house: none"
        return
    named = any(ours in _names_at(place) for place in one.places)
    told = "only ours" if not theirs else "same" if named else _same_of(ours, theirs)
    known = "known" if memory.knew(ours, spot) else "new"
    yield f"house: {told}"
    yield f"house: {told}, {known}"
    if bound and one.cues:
        yield f"house: {told}, {known}, both with events"


def _house(spot: Place) -> str | None:
    """The last firm before a phrase in its sentence, or else one close behind it."""
    firms = [
        (place, noun.text)
        for place, noun in spot.clause.nouns.items()
        if isinstance(noun, Party) and noun.kind in HOUSES
    ]
    before = [name for place, name in firms if place < spot.place]
    behind = [name for place, name in firms if spot.place < place < spot.place + _CLOSE]
    return before[-1] if before else behind[0] if behind else None


_CLOSE: Final = 30


def _first_word(spot: Place, one: Candidate, memory: Memory) -> str:
    """Whose name a fund's name begins with: that of a house told with the other fund, of another house, of none."""
    name = spot.mention.name
    if name.split(maxsplit=1)[0].lower() in FUND_HEADS:
        return "any fund does"
    if any(are_akin(name, other) for place in one.places for other in _names_at(place)):
        return "a house named with it"
    known = any(memory.knew(other, spot) and are_akin(name, other) for other in memory.seen)
    return "another house known" if known else "no house known"


def _names_at(spot: Place) -> set[str]:
    return {noun.text for noun in spot.clause.nouns.values() if isinstance(noun, Party)}


def _same_of(name: str, names: set[str]) -> str:
    return "same" if any(are_akin(name, other) for other in names) else "other"
