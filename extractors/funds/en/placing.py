"""Which of the places that an English article tells is a fund's own, weighed by many small signs.

Where the place stands and in which form, what the house has to do with it, whether the money goes there, which reading
of the rules (`place`) takes it, what the other places are. What each sign weighs was learned (`weights`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.named import Roles
from extractors.funds.en.scope import announcing, placed_clauses
from extractors.funds.en.spots import Spot
from extractors.funds.en.story import Story
from extractors.funds.en.telling import cast_of
from extractors.funds.en.told_places import Seen, Told, told_place
from extractors.funds.en.verdict import Verdict
from extractors.funds.standing import Standings
from extractors.parties.en import Party
from extractors.places import contains
from extractors.rules_en_places import LEGAL_HOMES
from extractors.weights import weights_of

_LESSON: Final = "en_places"


@dataclass(frozen=True)
class Placing:
    """A fund and the places that may be its own, by code: as told, and as the readings of the rules take them."""

    story: Story
    verdict: Verdict
    told: Mapping[str, Told]
    answers: Mapping[str, frozenset[str]]

    @property
    def candidate(self) -> Candidate:
        """The fund."""
        return self.verdict.candidate

    @cached_property
    def standings(self) -> Standings:
        """How the places stand among each other."""
        return Standings(self.told)


def placing_of(
    story: Story, verdict: Verdict, roles: Roles, spots: Sequence[Spot], answers: Mapping[str, frozenset[str]]
) -> Placing:
    """What is weighed for a fund; `answers`: code -> the readings of the rules that take that place."""
    by_code: dict[str, list[Spot]] = {}
    for spot in spots:
        by_code.setdefault(spot.code, []).append(spot)
    own = frozenset(clause.index for clause in placed_clauses(story, verdict.candidate))
    mine = [place.clause.index for place in verdict.candidate.places]
    seen = Seen(story, verdict, cast_of(verdict.candidate, roles), own, mine)
    told = {code: told_place(seen, tellings) for code, tellings in by_code.items()}
    return Placing(story, verdict, told, answers)


def likeliest(one: Placing) -> Told | None:
    """The place that most speaks for, if more does than for none."""
    weights = weights_of(_LESSON)
    signs = {code: signs_of_place(one, code) for code in one.told}
    totals = ((weights.total(held), one.told[code]) for code, held in signs.items())
    total, best = max(totals, key=lambda pair: pair[0], default=(0.0, None))
    return best if best and total > weights.total(_of_none(one, signs)) else None


# ---------------------------------------------------------------- signs


def signs_of_place(one: Placing, code: str) -> frozenset[str]:
    """The signs that hold for a place as that of a fund."""
    told = one.told[code]
    near = {*told.heard, *_depth(one, told), *_rivals(one, told)}
    others = {part for other, place in one.told.items() if other != code for part in place.parts}
    return frozenset(
        {
            f"a {told.kind}",
            *near,
            *(f"{told.kind}: {sign}" for sign in near if not sign.startswith("1 ")),
            *(f"as {part}" for part in told.parts),
            *(f"{told.kind} as {part}" for part in told.parts),
            *(f"as {part}; another as {other}" for part in told.parts for other in others),
            *_of_answers(one, code),
            *one.standings.of(code),
            *_beside(one, code),
        }
    )


def signs_of_none(one: Placing) -> frozenset[str]:
    """The signs that hold for a fund's belonging to none of the places: what some of them is."""
    return _of_none(one, {code: signs_of_place(one, code) for code in one.told})


def _of_none(one: Placing, signs: Mapping[str, frozenset[str]]) -> frozenset[str]:
    told = {sign for code, held in signs.items() for sign in held if not sign.startswith(f"{one.told[code].kind}: ")}
    return frozenset({"none", *(f"none though {sign}" for sign in told or {"no place is told"})})


def _depth(one: Placing, told: Told) -> Iterator[str]:
    """How deep in the article a place is told, and whether where the news stands."""
    at = told.spots[0].clause.index - one.story.first_text
    yield "in the headline" if at < 0 else "in the first sentence" if not at else "in the lead" if at < 3 else "deep"
    news = {clause.index for clause in announcing(one.verdict)}
    if any(spot.clause.index in news for spot in told.spots):
        yield "in a sentence that announces the fund"
    if all(isinstance(spot.inside, Party) for spot in told.spots):
        yield "only in names of parties"


def _rivals(one: Placing, told: Told) -> Iterator[str]:
    """The other funds of the article."""
    mine = {spot.clause.index for spot in one.candidate.places}
    funds = one.story.candidates
    theirs = {spot.clause.index for other in funds if other is not one.candidate for spot in other.places}
    if all(spot.clause.index in theirs - mine for spot in told.spots):
        yield "only in sentences of other funds"
    if len(funds) > 2:
        yield "several funds"
    if one.verdict.umbrella:
        yield "a part of another fund"
    phrases = frozenset(map(id, one.candidate.mentions))
    next_to = {_next_to(phrases, spot) for spot in told.spots}
    yield next(f"next to {whose}" for whose in ("the fund", "another fund", "no fund") if whose in next_to)


def _next_to(phrases: frozenset[int], spot: Spot) -> str:
    """Whose phrase stands nearest to a place in its sentence."""
    told = (mention for _, mention in spot.clause.mentions())
    near = min(told, key=lambda mention: abs(mention.start - spot.span.start), default=None)
    return "no fund" if near is None else "the fund" if id(near) in phrases else "another fund"


def _of_answers(one: Placing, code: str) -> Iterator[str]:
    """The readings of the rules that take the place, one inside it or one around it; or that none does."""
    if not one.answers:
        yield "no reading takes a place"
    if code not in one.answers:
        yield "taken by no reading"
        if all(isinstance(spot.inside, Party) for spot in one.told[code].spots):
            yield "taken by no reading, only in names of parties"
    for answer, readings in one.answers.items():
        if how := _how_taken(answer, code):
            yield from (f"{how} {reading}" for reading in readings)


def _how_taken(answer: str, code: str) -> str | None:
    """How a reading that takes one place takes another."""
    if answer == code:
        return "taken"
    if contains(answer, code):
        return "inside one taken"
    return "around one taken" if contains(code, answer) else None


def _beside(one: Placing, code: str) -> Iterator[str]:
    """What the other places of the article are to a place."""
    others = {key: told for key, told in one.told.items() if key != code}
    told = {
        "a place inside it is told": any(contains(code, other) for other in others),
        "a place around it is told": any(contains(other, code) for other in others),
        "a home of papers": code in LEGAL_HOMES,
        "no other country is told": not any(other.spots[0].span.kind == "country" for other in others.values()),
    }
    yield from (sign for sign, holds in told.items() if holds)
