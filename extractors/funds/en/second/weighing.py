"""How much speaks for a fund's being the news of an article: signs near it, where it stands, what is told of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.amounts import Claim
from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.second.hearing import Heard, hear, settling
from extractors.funds.en.story import Story
from extractors.names.en import Mention
from extractors.rules import MONEY, Sign
from extractors.rules_en_second import AGAINST, INVESTING
from extractors.triggers import Triggered


@dataclass(frozen=True)
class Weight:
    """The sum of the features of a fund, each by its name, and the signs that were heard."""

    parts: tuple[tuple[str, float], ...]
    heard: tuple[Heard, ...]

    @cached_property
    def total(self) -> float:
        """What all features come to."""
        return sum(value for _, value in self.parts)

    @property
    def stage(self) -> Heard | None:
        """The sign that settles the stage."""
        return settling(self.heard)


_LEAD: Final = 3
"""Sentences of the text in which news is told."""


_NOT_OF_CALLS: Final = frozenset(
    {"en second: told as history", "told with an old year", "refused by the first reading"}
)
"""What does not speak against a fund that looks for managers: it may be old."""


def weigh(story: Story, candidate: Candidate, claims: Sequence[Claim], day: date | None) -> Weight:
    """All that speaks for and against one fund of an article; `day`: of publication."""
    heard, against = _listened(story, candidate, day, (len(candidate.places), len(candidate.refusals)))
    calls = any(one.stage is Stage.GP_CALL for one in heard)
    parts = (
        *_standing(story, candidate),
        *_telling(story, candidate, claims),
        *_signs(heard),
        *(part for part in against if part[0] not in _NOT_OF_CALLS or not calls),
    )
    return Weight(tuple(part for part in parts if part[1]), heard)


@lru_cache(maxsize=64)  # a fund is weighed by each step that doubts or chooses, and seldom told more in between
def _listened(
    story: Story, candidate: Candidate, day: date | None, _told: tuple[int, int]
) -> tuple[tuple[Heard, ...], tuple[tuple[str, float], ...]]:
    """What is heard around a fund, and what speaks against it; `_told`: its phrases and refusals so far."""
    return tuple(hear(story, candidate, day)), tuple(_against(story, candidate, day))


# ---------------------------------------------------------------- features


def _standing(story: Story, candidate: Candidate) -> Iterator[tuple[str, float]]:
    """Where the fund stands: headline and first sentences weigh most."""
    at = [place.clause.index - story.first_text for place in candidate.places]
    in_text = [index for index in at if index >= 0]
    yield "in the headline", 1.5 * any(index < 0 for index in at)
    if in_text:
        yield "in the lead", {0: 1.5, 1: 1.0, 2: 0.5}.get(min(in_text), 0.0)
        yield "deep in the text", -1.5 * (min(at) > _LEAD)
    yield "taken up again", 0.5 * (len(at) > 1)


def _telling(story: Story, candidate: Candidate, claims: Sequence[Claim]) -> Iterator[tuple[str, float]]:
    """What is told of the fund itself."""
    mentions = candidate.mentions
    yield "bears a name", 1.0 * bool(candidate.named)
    yield "has a number", 0.5 * bool(candidate.number)
    yield "told as new", 1.0 * any(_is_new(mention) for mention in mentions)
    own = {claim.field for claim in claims} - {"nobody", "part"}
    beside = any(MONEY in clause.text for clause in _next_to(story, candidate))
    yield "has a sum", 1.0 if own or any(mention.money for mention in mentions) else 0.5 * beside
    yield "noun that may mean other things", -0.5 * all(mention.weak for mention in mentions)
    yield "several at large", -1.0 * candidate.plural


def _next_to(story: Story, candidate: Candidate) -> Sequence[Clause]:
    """The clause in which a fund is first told, and the one before."""
    index = candidate.places[0].clause.index
    return story.clauses[max(0, index - 1) : index + 1]


_NEW_WORDS: Final = re.compile(
    r"^(?:an?|another)\b|\b(?:new|first|maiden|debut|inaugural|sophomore|second|third|fourth|fifth|sixth|seventh|next|latest|fresh|continuation)\b",
    re.IGNORECASE,
)


def _is_new(mention: Mention) -> bool:
    return mention.is_new or bool(_NEW_WORDS.search(mention.name))


def _signs(heard: Sequence[Heard]) -> Iterator[tuple[str, float]]:
    """Each sign once, less for one told a clause away; a second sign adds little."""
    best: dict[str, float] = {}
    for one in heard:
        weight = one.sign.weight * (1.0 if one.distance == 0 else 0.6)
        best[one.sign.name] = max(best.get(one.sign.name, 0.0), weight)
    for rank, (name, weight) in enumerate(sorted(best.items(), key=lambda pair: -pair[1])):
        yield name, weight if rank == 0 else weight * 0.25


_REFUSED: Final = {
    "en dropped": -5.0,
    "en will not": -5.0,
    "en fund scrapped": -5.0,
    "en predecessor": -3.0,
    "en previous fund": -3.0,
    "en history": -3.0,
    "en fund invests": -3.0,
    "en staff": -3.0,
    "en upsize": -4.0,
    "en buys fund": -3.0,
    "en grants": -5.0,
    "en only if": -1.5,
    "en committed to fund": -2.0,
    "en investor in round": -3.0,
    "en committed to several": -4.0,
    "en pension's allocation": -4.0,
    "en of an owner": -3.0,
    "en earlier fund by its adjective": -3.0,
    "en rivals have funds": -3.0,
    "en a class of funds": -3.0,
    "en it is off": -5.0,
    "en might be seen": -2.0,
}
"""What the first reading's refusals weigh here."""


def _against(story: Story, candidate: Candidate, day: date | None) -> Iterator[tuple[str, float]]:
    first = story.first_text
    lead = story.clauses[: first + 1]
    heard = _Against(candidate, lead)
    for sign in AGAINST:
        yield sign.name, sign.weight * max(heard.share(sign), default=0.0)
    opening = story.clauses[: first + 2]
    odd = any(mention.excluded in _OTHER_PRODUCTS for clause in opening for _, mention in clause.mentions())
    in_title = any(
        mention.excluded in _OTHER_PRODUCTS
        for clause in opening
        if clause.sentence.part == "title"
        for _, mention in clause.mentions()
    )
    yield "another product in the lead", -2.0 * (odd and (in_title or not candidate.named))
    yield "no word of investing", -1.5 * (not candidate.named and not _invests(story))
    refused = {cue.rule.name for cue in candidate.refusals}
    yield "refused by the first reading", min((_REFUSED.get(name, -1.0) for name in refused), default=0.0)
    yield (
        "told with an old year",
        -3.0 * max((_near(spot, candidate) for spot in candidate.places if _is_old(_segment(spot), day)), default=0.0),
    )


@lru_cache(maxsize=1)  # asked for each fund of one article
def _invests(story: Story) -> bool:
    return any(INVESTING.search(clause.sentence.text) for clause in story.clauses)


_LATER: Final = 0.4
"""What a sign against a fund counts where the fund is only taken up again."""
_SEGMENT: Final = re.compile(r"[;—]| -{1,2} |, (?:while|whereas|although|though) ")


class _Against:
    """The signs against a fund: each by the names that stand in its clauses, in their parts, and in the lead."""

    def __init__(self, candidate: Candidate, lead: Sequence[Clause]) -> None:
        self._lead: Final = [(clause.sentence.part == "title", *_standing_in(clause)) for clause in lead]
        self._spots: Final = [
            (_near(spot, candidate), _names_in(_segment(spot)), *_standing_in(spot.clause))
            for spot in candidate.places[:_MOST_SPOTS]
        ]

    def share(self, sign: Sign) -> Iterator[float]:
        """How much a sign counts: in full beside the fund's first telling, less further down."""
        name = sign.name
        if sign.lead_only:
            yield from (
                1.0
                for title, told, written in self._lead
                if (title or not sign.title_only) and (name in told or (name in written and (sign.in_names or title)))
            )
            return
        for near, segment, told, written in self._spots:
            if name in segment or (sign.in_names and (name in told or name in written)):
                yield near
        if any(name in told or name in written for title, told, written in self._lead if sign.in_names or title):
            yield _LEAD_SHARE


_MOST_SPOTS: Final = 40
"""Phrases of a fund beside which signs are listened for."""


_OTHER_PRODUCTS: Final = frozenset({"hedge", "public", "welfare", "public money"})
"""Kinds that an article is about, where pension funds and sovereign ones may only take part."""
_LEAD_SHARE: Final = 0.5
"""What another product counts where the lead tells of it without the fund."""


def _standing_in(clause: Clause) -> tuple[frozenset[str], frozenset[str]]:
    """The signs against a fund in a clause, and in its words as written: headlines in capitals hide words in names."""
    return _names_in(clause.text), _names_in(clause.sentence.text)


_AGAINST: Final = Triggered(AGAINST)


@lru_cache(maxsize=1024)  # asked for each fund that stands near
def _names_in(words: str) -> frozenset[str]:
    return frozenset(sign.name for sign, _ in _AGAINST.firsts(words))


def _near(spot: Place, candidate: Candidate) -> float:
    """1 for the first phrases of a fund in headline and text, less for what only takes it up again."""
    head = candidate.places[0].clause.index
    told = next((one.clause.index for one in candidate.places if one.clause.sentence.part == "text"), head)
    return 1.0 if spot.clause.index in {head, told} else _LATER


def _segment(spot: Place) -> str:
    """The part of a clause, between semicolons and the like, that holds the fund."""
    text = spot.clause.text
    low = max((match.end() for match in _SEGMENT.finditer(text, 0, spot.place)), default=0)
    after = _SEGMENT.search(text, spot.place)
    return text[low : after.start() if after else len(text)]


_YEAR: Final = re.compile(r"\b(?:in|of|since|from|during|until|by) (?:early |late |mid-)?(?P<year>(?:19|20)\d\d)\b")


def _is_old(words: str, day: date | None) -> bool:
    """Whether a bare year before that of the publication stands beside the fund."""
    return day is not None and any(int(match["year"]) < day.year - 1 for match in _YEAR.finditer(words))
