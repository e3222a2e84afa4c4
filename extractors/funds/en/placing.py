"""Which of the places that an English article tells is a fund's own, weighed by many small signs.

Where the place stands and in which form, what the house has to do with it, whether the money goes there, which reading
of the rules (`place`) takes it, what the other places are. What each sign weighs was learned (`weights`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.items import in_other_items
from extractors.funds.en.named import Roles
from extractors.funds.en.scope import announcing, placed_clauses
from extractors.funds.en.spots import Spot, in_full
from extractors.funds.en.story import Story
from extractors.funds.en.telling import Cast, cast_of, signs_of_telling
from extractors.funds.en.verdict import Verdict
from extractors.funds.standing import Standings
from extractors.parties.en import Party
from extractors.places import PlaceSpan, contains
from extractors.rules_en_places import LEGAL_HOMES
from extractors.weights import weights_of

_LESSON: Final = "en_places"


@dataclass(frozen=True, slots=True)
class Told:
    """A place of an article as a fund sees it."""

    spots: Sequence[Spot]  # in what is said about the fund; where that tells it nowhere, all
    best: Spot  # whose words name the place best: in the article a noun by itself, in full, near the fund
    times: int  # in the whole article
    own: int  # in what is said about the fund
    gap: int  # sentences to the nearest phrase of the fund
    heard: frozenset[str]  # the signs of its tellings
    parts: frozenset[str]  # what it is to the fund
    kind: str  # country, state, city, region ... or that only an adjective is told
    words: PlaceSpan  # the best telling with the place around it, where the text writes them together


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
    seen = _Seen(story, verdict, cast_of(verdict.candidate, roles), own, mine)
    told = {code: _told(seen, tellings) for code, tellings in by_code.items()}
    return Placing(story, verdict, told, answers)


def likeliest(one: Placing) -> Told | None:
    """The place that most speaks for, if more does than for none."""
    weights = weights_of(_LESSON)
    signs = {code: signs_of_place(one, code) for code in one.told}
    totals = ((weights.total(held), one.told[code]) for code, held in signs.items())
    total, best = max(totals, key=lambda pair: pair[0], default=(0.0, None))
    return best if best and total > weights.total(_of_none(one, signs)) else None


# ---------------------------------------------------------------- a place as the fund sees it


@dataclass(frozen=True)
class _Seen:
    """What the tellings of a place are looked at with: the fund, its clauses by index, and where its phrases stand."""

    story: Story
    verdict: Verdict
    cast: Cast
    own: frozenset[int]
    mine: Sequence[int]

    @cached_property
    def news(self) -> frozenset[int]:
        """The clauses of the text that announce the fund, and the headlines."""
        titles = (clause.index for clause in self.story.clauses if clause.sentence.part == "title")
        return frozenset({*titles, *(clause.index for clause in announcing(self.verdict))})

    def gap(self, spot: Spot) -> int:
        """Sentences to the nearest phrase of the fund."""
        return min(abs(spot.clause.index - other) for other in self.mine)


def _told(seen: _Seen, tellings: Sequence[Spot]) -> Told:
    about = [spot for spot in tellings if spot.clause.index in seen.own]
    spots = about or tellings
    heard = frozenset(sign for spot in spots for sign in signs_of_telling(seen.cast, spot))
    best = _best(seen, tellings)
    kind = spots[0].span.kind
    return Told(
        spots=spots,
        best=best,
        times=len(tellings),
        own=len(about),
        gap=min(map(seen.gap, spots)),
        heard=heard,
        parts=_parts(heard) if about else _elsewhere(seen.story, seen.verdict.candidate, tellings),
        kind=f"{kind}'s adjective" if all(spot.is_adjective for spot in spots) else kind,
        words=in_full(best),
    )


def _best(seen: _Seen, tellings: Sequence[Spot]) -> Spot:
    """Whose words name a place best: a noun, but an adjective where only that says what the fund is of or for.

    'A fund for Danish bakers … Many bakers in Denmark are old' is Danish, 'Denmark has a fund for Danish bakers' not.
    """
    adjectives = [spot for spot in tellings if spot.is_adjective and spot.clause.index in seen.own]
    of_fund = [spot for spot in adjectives if _tells_fund(seen.cast, spot)]
    nouns = (spot for spot in tellings if not any(_awkward(spot)[:2]))
    if of_fund and not any(spot.clause.index in seen.news or _tells_fund(seen.cast, spot) for spot in nouns):
        tellings = of_fund
    return min(tellings, key=lambda spot: (*_awkward(spot), spot.clause.index not in seen.own, seen.gap(spot)))


def _tells_fund(cast: Cast, spot: Spot) -> bool:
    """Whether a place is a word of the fund's phrase, or stands where its money goes."""
    return id(spot.inside) in cast.phrases or not _FOR.isdisjoint(spot.sides)


_FOR: Final = frozenset({"before: fund for", "before: goes to", "where money goes"})


def _elsewhere(story: Story, candidate: Candidate, tellings: Sequence[Spot]) -> frozenset[str]:
    """What a place is that nothing said about the fund tells: above all funds of the story, or of another one."""
    if all(in_other_items(spot.clause, candidate, story.items) for spot in tellings):
        return frozenset({"of another item"})
    if any(spot.clause.sentence.part == "title" for spot in tellings):
        return frozenset({"of others", "of others, in the headline"})
    if any(spot.clause.index == story.first_text for spot in tellings):
        return frozenset({"of others", "of others, in the first sentence"})
    return frozenset({"of others"})


def _awkward(spot: Spot) -> tuple[bool, bool, bool]:
    """What speaks against the words of a telling: of somebody's name, an adjective, an abbreviation.

    A country behind 'of' at the end of a name ('Export Bank of Chile') is told in full, whoever bears the name.
    """
    named = isinstance(spot.inside, Party) and not (_BELONGING.search(spot.before) and not spot.behind)
    return named, spot.is_adjective, bool(_ABBREVIATED.fullmatch(spot.span.text))


_BELONGING: Final = re.compile(r"\bof (?:the )?$")
_ABBREVIATED: Final = re.compile(r"(?:the )?(?:[A-Z]{2,4}|(?:[A-Z]\.)+)")


_PARTS: Final = {
    "name": re.compile(r"in its name"),
    "phrase": re.compile(r"in its phrase|behind: a vehicle"),
    "authority": re.compile(r"authority|rule: en (?:development bank|government of|place acts)"),
    "seat": re.compile(
        r"rule: en (?:the house|the firm|based|headq|firm of|house of)|before: (?:firm of|seat)|behind: a house"
    ),
    "market": re.compile(r"devoted|targets|money goes|fund for|goes to"),
    "dateline": re.compile(r"rule: dateline"),
    "giver": re.compile(r"given|side: investors|givers|sponsor's name|side: listed"),
    "papers": re.compile(r"papers"),
}
"""What a place may be to a fund -> the signs of its tellings that say so."""


def _parts(heard: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*map(_parts_of_sign, heard)) or frozenset({"nothing"})


@lru_cache(maxsize=2048)  # the same hundred signs are heard in every article
def _parts_of_sign(sign: str) -> frozenset[str]:
    return frozenset(part for part, pattern in _PARTS.items() if pattern.search(sign))


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
