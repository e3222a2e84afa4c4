"""How much speaks for a fund's being the news of an article: signs near it, where it stands, what is told of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.amounts import Claim
from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.cues import is_past
from extractors.funds.en.story import Story
from extractors.names.en import Mention
from extractors.rules import MONEY
from extractors.rules_en_second import AGAINST, FOR, INVESTING, STILL_AHEAD, TO_COME, Sign


@dataclass(frozen=True, slots=True)
class Heard:
    """A sign in a clause of the fund, at `start` to `end` of its symbols; `distance`: clauses from the fund."""

    sign: Sign
    clause: Clause
    start: int
    end: int
    stage: Stage | None
    distance: int = 0


@dataclass(frozen=True, slots=True)
class Weight:
    """The sum of the features of a fund, each by its name, and the signs that were heard."""

    parts: tuple[tuple[str, float], ...]
    heard: tuple[Heard, ...]

    @property
    def total(self) -> float:
        """What all features come to."""
        return sum(value for _, value in self.parts)

    @property
    def stage(self) -> Heard | None:
        """The sign that settles the stage."""
        return _settling(self.heard)


_LEAD: Final = 3
"""Sentences of the text in which news is told."""
_PLACES: Final = 3
"""Phrases of a fund whose clauses are listened to."""


_NOT_OF_CALLS: Final = frozenset(
    {"en second: told as history", "told with an old year", "refused by the first reading"}
)
"""What does not speak against a fund that looks for managers: it may be old."""


def weigh(story: Story, candidate: Candidate, claims: Sequence[Claim], day: date | None) -> Weight:
    """All that speaks for and against one fund of an article; `day`: of publication."""
    heard = tuple(_heard(story, candidate, day))
    calls = any(one.stage is Stage.GP_CALL for one in heard)
    parts = (
        *_standing(story, candidate),
        *_telling(story, candidate, claims),
        *_signs(heard),
        *(part for part in _against(story, candidate, day) if part[0] not in _NOT_OF_CALLS or not calls),
    )
    return Weight(tuple(part for part in parts if part[1]), heard)


# ---------------------------------------------------------------- features


def _standing(story: Story, candidate: Candidate) -> Iterator[tuple[str, float]]:
    """Where the fund stands: headline and first sentences weigh most."""
    first = _first_text(story)
    at = [place.clause.index - first for place in candidate.places]
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
    "en earlier fund by its adjective": -3.0,
    "en rivals have funds": -3.0,
    "en a class of funds": -3.0,
    "en it is off": -5.0,
    "en might be seen": -2.0,
}
"""What the first reading's refusals weigh here."""


def _against(story: Story, candidate: Candidate, day: date | None) -> Iterator[tuple[str, float]]:
    first = _first_text(story)
    lead = [clause for clause in story.clauses if clause.index <= first]
    for sign in AGAINST:
        yield sign.name, sign.weight * max(_share(sign, candidate, lead), default=0.0)
    opening = story.clauses[: first + 2]
    odd = any(mention.excluded in _OTHER_PRODUCTS for clause in opening for _, mention in clause.mentions())
    in_title = any(
        mention.excluded in _OTHER_PRODUCTS
        for clause in opening
        if clause.sentence.part == "title"
        for _, mention in clause.mentions()
    )
    yield "another product in the lead", -2.0 * (odd and (in_title or not candidate.named))
    yield "no word of investing", -1.5 * (not candidate.named and not any(map(_invests, story.clauses)))
    refused = {cue.rule.name for cue in candidate.refusals}
    yield "refused by the first reading", min((_REFUSED.get(name, -1.0) for name in refused), default=0.0)
    yield (
        "told with an old year",
        -3.0 * max((_near(spot, candidate) for spot in candidate.places if _is_old(_segment(spot), day)), default=0.0),
    )


def _invests(clause: Clause) -> bool:
    return bool(INVESTING.search(clause.sentence.text))


_LATER: Final = 0.4
"""What a sign against a fund counts where the fund is only taken up again."""
_SEGMENT: Final = re.compile(r"[;—]| -{1,2} |, (?:while|whereas|although|though) ")


def _share(sign: Sign, candidate: Candidate, lead: Sequence[Clause]) -> Iterator[float]:
    """How much a sign against a fund counts: in full beside its first telling, less further down."""
    if sign.lead_only:
        heard = (clause for clause in lead if _is_heard(sign, clause))
        yield from (1.0 for clause in heard if clause.sentence.part == "title" or not sign.title_only)
        return
    for spot in candidate.places:
        if sign.pattern.search(_segment(spot)) or (sign.in_names and _is_heard(sign, spot.clause)):
            yield _near(spot, candidate)
    if any(_is_heard(sign, clause) for clause in lead if sign.in_names or clause.sentence.part == "title"):
        yield _LEAD_SHARE


_OTHER_PRODUCTS: Final = frozenset({"hedge", "public", "welfare", "public money"})
"""Kinds that an article is about, where pension funds and sovereign ones may only take part."""
_LEAD_SHARE: Final = 0.5
"""What another product counts where the lead tells of it without the fund."""


def _is_heard(sign: Sign, clause: Clause) -> bool:
    """Whether a sign stands in a clause, or in its words as written: headlines in capitals hide words in names."""
    written = sign.in_names or clause.sentence.part == "title"
    return bool(sign.pattern.search(clause.text)) or (written and bool(sign.pattern.search(clause.sentence.text)))


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


# ---------------------------------------------------------------- signs


def _heard(story: Story, candidate: Candidate, day: date | None) -> Iterator[Heard]:
    """The signs in the clauses of the fund, in the headline and in the clause behind, where it is still spoken of."""
    seen: set[int] = set()
    for clause, distance in _around(story, candidate):
        if clause.index in seen:
            continue
        seen.add(clause.index)
        for sign in FOR:
            match = sign.pattern.search(clause.text)
            if match and not is_past(clause, *match.span(), day):
                stage = _stage_of(sign, clause, match.start(), match.end())
                yield Heard(sign, clause, match.start(), match.end(), stage, distance)


def _around(story: Story, candidate: Candidate) -> Iterator[tuple[Clause, int]]:
    for place in candidate.places[:_PLACES]:
        yield place.clause, 0
    first = _first_text(story)
    spots = {place.clause.index for place in candidate.places[:_PLACES]}
    yield from ((clause, 1) for clause in story.clauses if clause.index < first)
    for clause, focus in zip(story.clauses, story.focus, strict=True):
        alone = not any(True for _ in clause.mentions())
        if clause.index - 1 in spots and (focus is candidate or alone):
            yield clause, 1
        if clause.index + 1 in spots and alone:
            yield clause, 1


def _stage_of(sign: Sign, clause: Clause, start: int, end: int) -> Stage | None:
    """The stage that a sign tells; what is still to come is planned."""
    if sign.stage in {Stage.PLANNED, Stage.GP_CALL}:
        return sign.stage
    before = re.split(r"[;,:]", clause.text[:start])[-1]
    ahead = TO_COME.search(before + ("" if before.endswith(" ") else " ")) or STILL_AHEAD.match(clause.text[end:])
    return Stage.PLANNED if ahead else sign.stage


_EXPLICIT: Final = re.compile(r"clos(?:e|ing)|cap|stop|subscri|touch|done|books|doors|counted", re.IGNORECASE)


def _settling(heard: Sequence[Heard]) -> Heard | None:
    """A call first; else the most advanced stage told beside the fund itself; else what stands in the headline."""
    here = [one for one in heard if one.distance == 0] or list(heard)
    calls = [one for one in heard if one.stage is Stage.GP_CALL]
    if calls:
        return calls[0]
    told = [one for one in here if one.stage is not None]
    first_close = next((one for one in heard if one.stage is Stage.FIRST_CLOSE), None)
    if first_close and not any(_is_definite(one) for one in told):
        return first_close
    planned = next((one for one in here if one.stage is Stage.PLANNED), None)
    late = [one for one in told if one.stage is not Stage.PLANNED]
    if planned and late and not any(_is_definite(one) or one.stage in {Stage.FILED, Stage.REGISTERED} for one in late):
        return planned if planned.clause.index <= min(one.clause.index for one in late) else late[0]
    return max(late or told, key=lambda one: one.stage.rank if one.stage else 0, default=None)


def _is_definite(one: Heard) -> bool:
    """Whether a final close is told in its own words."""
    return one.stage is Stage.FINAL_CLOSE and bool(_EXPLICIT.search(one.clause.text[one.start : one.end]))


def _first_text(story: Story) -> int:
    return next((clause.index for clause in story.clauses if clause.sentence.part == "text"), 0)
