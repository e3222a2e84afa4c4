"""Which funds that an English article does not announce it tells to have grown, and what they have now.

Scene, answers -> Growth (verdict, size). Nobody announces such a fund, so more is asked of it: a name of its own or its
house's, words of growth that neither wish nor look back, and no announced fund beside it that it may be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.amounts import Claim
from extractors.funds.en.announcing import is_denied
from extractors.funds.en.candidates import Candidate, Cue, Place, content_of, name_key, owner_name
from extractors.funds.en.clauses import Clause, Sum, opens_with_its
from extractors.funds.en.growth_cues import growth_cues, tells_of_growth
from extractors.funds.en.scene import Scene
from extractors.funds.en.verdict import LEAD, Dismissed, Verdict
from extractors.rules import Rule, part_of
from extractors.rules_en_upsizes import (
    GIVEN,
    NEEDS_SIZE,
    NO_POOLS,
    OWN_PART,
    SIZES,
    WISHED,
)
from extractors.triggers import Triggered

_SIZES: Final = Triggered(SIZES)
_GIVEN: Final = "en grants"
"""The rule of money that is given away."""


@dataclass(frozen=True, slots=True)
class Growth:
    """A fund that exists and grows: the words that say so as a verdict, and what it has now, if that is told."""

    verdict: Verdict
    size: Claim | None


def growths(scene: Scene, answers: Sequence[Verdict | Dismissed]) -> list[Growth]:
    """The upsizes of an article, each fund once."""
    clauses = [clause for clause in scene.story.clauses if tells_of_growth(clause)]
    if not clauses or any(GIVEN.search(clause.text) for clause in scene.story.clauses):
        return []
    announced = [one.candidate for one in answers if isinstance(one, Verdict)]
    funds = (one for one in (*scene.funds, *_left_over(scene, clauses)) if _may_grow(scene, one))
    open_to_growth = [one for one in funds if not _is_told_as_new(one, announced)]
    told = [growth for one in open_to_growth if (growth := _growth(scene, one))]
    return [one for one in told if not any(_is_shorter(one, other) for other in told)]


# ---------------------------------------------------------------- which funds


def _left_over(scene: Scene, clauses: Sequence[Clause]) -> list[Candidate]:
    """Names that nobody took for a fund of the article, as somebody puts money into them: each as a fund of its own."""
    known = {(spot.clause.index, spot.place) for one in scene.funds for spot in one.places}
    found: dict[tuple[str, ...], Candidate] = {}
    for clause in clauses:
        for place, mention in clause.mentions():
            if mention.is_named and not mention.excluded and (clause.index, place) not in known:
                found.setdefault(name_key(mention.name), Candidate()).places.append(Place(clause, place, mention))
    return [one for one in found.values() if not any(_are_alike(one, other) for other in scene.funds)]


def _may_grow(scene: Scene, one: Candidate) -> bool:
    """Whether a fund bears a name of its own or its house's, and is one that invests."""
    if one.plural or is_denied(scene, one) or any(cue.rule.name == _GIVEN for cue in one.refusals):
        return False
    if one.named:
        return not any(NO_POOLS.search(mention.name) for mention in one.named)
    told = [spot for spot in one.places if spot.mention.number or content_of(spot.mention.name)]
    return any(_is_owned(spot) for spot in told) and not _bears_name(scene, one)


def _is_owned(spot: Place) -> bool:
    """Whether a phrase says whose fund it is: 'Alder's second growth fund', 'its second fund'."""
    return bool(spot.mention.owner) or opens_with_its(spot.clause, spot.mention)


def _bears_name(scene: Scene, one: Candidate) -> bool:
    """Whether the article has a name for a fund told only by its house, which it may be."""
    named = [mention for clause in scene.story.clauses for _, mention in clause.mentions() if mention.is_named]
    owners = {owner for spot in one.places if (owner := owner_name(spot))}
    return any(
        mention.name.startswith(tuple(owners)) or (one.number and mention.number == one.number) for mention in named
    )


def _is_told_as_new(one: Candidate, announced: Sequence[Candidate]) -> bool:
    """Whether a fund is among the announced, or may be one of them under another name."""
    return any(one is other or not (one.named and other.named) or _are_alike(one, other) for other in announced)


def _are_alike(a: Candidate, b: Candidate) -> bool:
    """Whether all words of a name of one fund stand in a name of the other."""
    return any(x <= y or y <= x for x in _words(a) for y in _words(b))


def _words(one: Candidate) -> list[frozenset[str]]:
    return [frozenset(name_key(mention.name)) for mention in one.named]


def _is_shorter(one: Growth, other: Growth) -> bool:
    """Whether another growth is told of the same fund under a longer name."""
    a, b = one.verdict.candidate, other.verdict.candidate
    return a is not b and _are_alike(a, b) and _length(a) < _length(b)


def _length(one: Candidate) -> int:
    return max(len(mention.name) for mention in one.mentions)


# ---------------------------------------------------------------- that it grows


def _growth(scene: Scene, one: Candidate) -> Growth | None:
    """What the plainest of the words say that tell of a fund's growth."""
    cues = [(cue, _claim(cue.clause, match, cue.rule)) for cue, match in growth_cues(one, scene.day)]
    sized = [(cue, size) for cue, own in cues if (size := own or _size_after(scene, one, cue))]
    first = next(iter(sized), None) or next(((cue, None) for cue, _ in cues if cue.rule.name not in NEEDS_SIZE), None)
    if first is None:
        return None
    cue, size = first
    return Growth(Verdict(one, Stage.LAUNCHED, cue, _confidence(scene, one, cue, size)), size)


# ---------------------------------------------------------------- what it has now


def _claim(clause: Clause, match: re.Match[str], rule: Rule) -> Claim | None:
    """The sum of the group `m`, or the second of the two that the group `r` reads as a range."""
    span = part_of(match, "m") or part_of(match, "r")
    noun = clause.nouns.get(span[0]) if span else None
    if not isinstance(noun, Sum) or bool(part_of(match, "r")) != bool(noun.span.high):
        return None
    told = noun if noun.span.amount else _upper(clause, noun)
    return Claim("size", told, clause, rule.name) if told.span.amount else None


def _upper(clause: Clause, pair: Sum) -> Sum:
    """The second sum of a pair that only looks like a range: 'from $4 billion to $4.9 billion'."""
    start = clause.sentence.text.rfind(" to ", pair.span.start, pair.span.end) + len(" to ")
    if start < pair.span.start:
        return pair
    span = replace(pair.span, start=start, amount=pair.span.high, kind="exact", low=None, high=None)
    return replace(pair, start=start, span=span)


def _size_after(scene: Scene, one: Candidate, cue: Cue) -> Claim | None:
    """What the rest of the sentence or what follows says that a fund has now."""
    clauses = [cue.clause, *(clause for clause in _following(scene, cue) if _goes_on(clause, one))]
    for clause in (clause for clause in clauses if not OWN_PART.search(clause.text)):
        for rule, match in _SIZES.matches(clause.text):
            after = clause is not cue.clause or match.start() >= cue.start
            if after and (claim := _claim(clause, match, rule)) and not WISHED.search(clause.text[: match.start()]):
                return claim
    return None


def _following(scene: Scene, cue: Cue) -> Sequence[Clause]:
    """The sentence behind that of a cue, or the lead below a headline."""
    if cue.clause.sentence.part == "title":
        return [clause for clause in scene.story.clauses if clause.sentence.part == "text"][:_LEAD]
    return scene.story.clauses[cue.clause.index + 1 : cue.clause.index + 2]


_LEAD: Final = 2


def _goes_on(clause: Clause, one: Candidate) -> bool:
    """Whether a sentence names no other fund."""
    own = {spot.place for spot in one.places if spot.clause is clause}
    return all(place in own or mention.kind == "anaphor" for place, mention in clause.mentions())


# ---------------------------------------------------------------- how sure

_BASE: Final = 0.6
"""Above the alert threshold, though no upsize alerts: all 15 that were found in the gold corpora were right."""


def _confidence(scene: Scene, one: Candidate, cue: Cue, size: Claim | None) -> float:
    """How sure an upsize is: more with what the fund has now, in the lead, and under a name."""
    in_lead = cue.clause.index < scene.story.first_text + LEAD
    score = _BASE + 0.15 * bool(size) + 0.1 * in_lead + 0.05 * bool(one.named)
    return round(score, 2)
