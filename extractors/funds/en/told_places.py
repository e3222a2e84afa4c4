"""A place of an English article as a fund sees it: where it is told, in which words, and what it is to the fund."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.items import in_other_items
from extractors.funds.en.scope import announcing
from extractors.funds.en.spots import Spot, in_full
from extractors.funds.en.story import Story
from extractors.funds.en.telling import Cast, signs_of_telling
from extractors.funds.en.verdict import Verdict
from extractors.parties.en import Party
from extractors.places import PlaceSpan


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
class Seen:
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


def told_place(seen: Seen, tellings: Sequence[Spot]) -> Told:
    """A place of an article as a fund sees it; `tellings`: all that name it."""
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


def _best(seen: Seen, tellings: Sequence[Spot]) -> Spot:
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
