"""What one telling of a place has to do with a fund: whose name it is a word of, whom it stands beside, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.named import Named, Roles
from extractors.funds.en.spots import Spot
from extractors.names.en import Mention
from extractors.parties.en import Party


@dataclass(frozen=True, slots=True)
class Cast:
    """A fund's phrases by `id`, and the names of those who manage it and who put money in."""

    phrases: frozenset[int]
    managers: frozenset[str]
    sponsors: frozenset[str]


def cast_of(candidate: Candidate, roles: Roles) -> Cast:
    """The fund and its parties, as tellings of places are compared with them."""
    return Cast(frozenset(map(id, candidate.mentions)), _texts(roles.managers), _texts(roles.sponsors))


def _texts(parties: list[Named]) -> frozenset[str]:
    return frozenset(one.text for one in parties if one.text)


def signs_of_telling(cast: Cast, spot: Spot) -> Iterator[str]:
    """The signs of one telling of a place."""
    yield from _in_phrase(cast, spot)
    yield from _in_name(cast, spot)
    yield from _beside_parties("manager", cast.managers, spot)
    yield from _beside_parties("sponsor", cast.sponsors, spot)
    yield from (f"side: {name}" for name in spot.sides)
    yield from (f"rule: {name}" for name in spot.rules)
    if spot.span.part_of:
        yield f"a word of a {spot.span.part_of}"
    if not spot.clause.sentence.text[: spot.span.start].strip():
        yield "opens the sentence"
    if spot.inside is None:
        yield from _words(spot)
        yield from _behind_fund(spot)


# ---------------------------------------------------------------- names and phrases


def _in_phrase(cast: Cast, spot: Spot) -> Iterator[str]:
    if not isinstance(spot.inside, Mention):
        return
    whose = "its" if id(spot.inside) in cast.phrases else "another fund's"
    yield f"in {whose} {'name' if spot.inside.is_named else 'phrase'}"
    if spot.inside.owner and spot.span.end <= spot.inside.owner[1]:
        yield f"owns {whose} phrase"


def _in_name(cast: Cast, spot: Spot) -> Iterator[str]:
    if not isinstance(spot.inside, Party):
        return
    name = spot.inside.text
    if name in cast.managers:
        yield "in the manager's name"
    elif name in cast.sponsors:
        yield "in a sponsor's name"
    else:
        yield f"in a {spot.inside.kind}'s name"


_BESIDE: Final = 60
"""Characters on each side of a place in which a party stands beside it."""
_LINKED: Final = 12
"""Characters between a party and a place that link them: ', based in '."""
_LED: Final = 40
"""Characters of what a party is, told between its place and its name: 'Danish house Fjell'."""


def _beside_parties(role: str, names: frozenset[str], spot: Spot) -> Iterator[str]:
    text, start, end = spot.clause.sentence.text, spot.span.start, spot.span.end
    here = [name for name in names if name in text]
    if not here:
        return
    yield f"in a sentence with a {role}"
    if any(name in text[max(0, start - _BESIDE) : end + _BESIDE] for name in here):
        yield f"beside a {role}"
    for name in here:
        _, found, link = text[:start].rpartition(name)
        if found and len(link) <= _LINKED:
            yield f"{role} {link.strip()} place"
        link, found, _ = text[end:].partition(name)
        if found and len(link) <= _LED:
            yield f"place {link.strip()} {role}" if len(link) <= _LINKED else f"place leads to {role}"


# ---------------------------------------------------------------- words


_WORD: Final = re.compile(r"[ⓐⓕⓜⓓⓧ]|[\w'&-]+|[^\w\s]")
_PREPOSITION: Final = re.compile(r"\b(?:for|in|of|across|from|that|to)\b")
_FEW: Final = 4
"""Words between a fund and a place that are listened to one by one."""


def _words(spot: Spot) -> Iterator[str]:
    before, behind = _WORD.findall(spot.before[-30:]), _WORD.findall(spot.behind[:30])
    if before:
        yield f"1 before: {before[-1].lower()}"
    if behind:
        yield f"1 behind: {behind[0].lower()}"


def _behind_fund(spot: Spot) -> Iterator[str]:
    """The words between a fund and a place that follows it."""
    _, fund, between = spot.before.rpartition("ⓕ")
    words = _WORD.findall(between)
    if not fund or "." in words:
        return
    if prepositions := _PREPOSITION.findall(between):
        yield f"behind a fund, by {prepositions[-1]}"
    if len(words) <= _FEW:
        yield f"fund {' '.join(words).lower()} place"
