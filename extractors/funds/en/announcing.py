"""Which funds of an English article are its news, weighed: what the rules say of each, where it is told, and how.

Rules of events decide by one wording; here all that speaks for and against a fund counts together: the rules that
fired and those that refused, its place in the text, its name, its sums, the other funds beside it. What each sign
weighs was learned (`weights`), and the chance that comes out is the confidence of the sighting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extractors.facts import Stage
from extractors.funds.ages import said_of_days
from extractors.funds.en.candidates import Candidate, Cue, Place, name_key
from extractors.funds.en.families import are_of_two_houses
from extractors.funds.en.giving import given_by_others
from extractors.funds.en.growth_cues import growth_cues
from extractors.funds.en.hearsay import said_around
from extractors.funds.en.neighbours import RULED, said_by_neighbours
from extractors.funds.en.scene import Scene
from extractors.funds.en.second import OTHER_MONEY
from extractors.funds.en.setting import said_by_paragraph
from extractors.funds.en.undecided import ceiling_of
from extractors.funds.en.verdict import Dismissed, Verdict
from extractors.lexicon_en import FUND_HEADS
from extractors.rules import FUND, Rule
from extractors.rules_en_refusals import DENIALS, RELIEF
from extractors.weights import weights_of

_LESSON: Final = "en_news"
_ENOUGH: Final = 0.4
"""The chance at which a fund is announced: held out, 0.35 to 0.5 give the same F1; less finds more."""


def announced(scene: Scene) -> list[Verdict]:
    """The funds of a scene whose signs speak for them, with the chance as confidence."""
    return [one for one in decided(scene) if isinstance(one, Verdict)]


def decided(scene: Scene) -> Iterator[Verdict | Dismissed]:
    """Each fund of a scene as it is announced, or, where rules speak of it, the reason why it is not."""
    for one in scene.funds:
        signs = frozenset() if is_denied(scene, one) else signs_of_fund(scene, one)
        verdict = _verdict(scene, one, signs) if signs else None
        if told := verdict or scene.dismissed.get(id(one)) or _outweighed(scene, one, signs):
            yield told


def _outweighed(scene: Scene, candidate: Candidate, signs: frozenset[str]) -> Dismissed | None:
    """Why a fund that rules announce is not announced: what of its signs speaks against it."""
    if id(candidate) not in scene.verdicts:
        return None
    against = [sign for sign, weight in weights_of(_LESSON).reasons(signs) if weight < 0][:_TOLD_SIGNS]
    return Dismissed(candidate, "en weighed", f"its signs speak against it: {', '.join(against)}")


def is_denied(scene: Scene, candidate: Candidate) -> bool:
    """Whether a rule says that there will be no such fund, or none that invests: no sign weighs against that."""
    dismissed = scene.dismissed.get(id(candidate))
    given = any(cue.rule.name == RELIEF for cue in candidate.refusals)
    return given or (dismissed is not None and dismissed.rule in DENIALS | OTHER_MONEY)


_SURELY: Final = 0.5
"""The same for one that rules refuse or nobody calls a fund: held out, of those between the two 2 in 3 were wrong."""
_SURE: Final = 0.99
_TOLD_SIGNS: Final = 6
"""Signs that are told as reasons."""


def _verdict(scene: Scene, candidate: Candidate, signs: frozenset[str]) -> Verdict | None:
    """The verdict of the rules, or one that only signs speak for, its chance as confidence; None if that is low."""
    weights = weights_of(_LESSON)
    confidence = round(min(weights.chance(signs), _SURE), 2)
    is_doubtful = id(candidate) not in scene.verdicts or _NEVER_CALLED in signs
    if confidence < (_SURELY if is_doubtful else _ENOUGH):
        return None
    reasons = weights.reasons(signs)[:_TOLD_SIGNS]
    verdict = scene.verdicts.get(id(candidate)) or _by_signs(scene, candidate)
    return replace(verdict, confidence=min(confidence, ceiling_of(scene.story, verdict)), signs=reasons)


def _by_signs(scene: Scene, candidate: Candidate) -> Verdict:
    """What stands for the rules where they announce nothing: the stage that was heard, told where the fund is first."""
    heard = scene.weights[id(candidate)].stage
    stage = (heard.stage if heard else None) or Stage.LAUNCHED
    spot = candidate.places[0]
    return Verdict(candidate, stage, Cue(_WEIGHED[stage], spot.clause, spot.place, spot.place + 1, spot.place), 0.0)


_NEVER_CALLED: Final = "never called a fund, not numbered"
_WEIGHED: Final = {
    stage: Rule(name=f"en weighed: {stage.value}", stage=stage, pattern=re.compile("ⓕ"), says=("ⓕ",)) for stage in Stage
}
"""What stands as the rule of a fund that signs alone announce."""


# ---------------------------------------------------------------- signs


def signs_of_fund(scene: Scene, candidate: Candidate) -> frozenset[str]:
    """The signs that hold for a fund of a scene."""
    return frozenset(
        {
            *_of_rules(scene, candidate),
            *_of_weight(scene, candidate),
            *_of_phrase(scene, candidate),
            *_of_place(scene, candidate),
            *_of_days(scene, candidate),
            *said_around(candidate, scene.story.clauses),
            *said_by_paragraph(candidate, scene.funds, scene.story.clauses),
            *given_by_others(candidate, scene.story.clauses),
            *said_by_neighbours(
                candidate,
                scene.funds,
                [_rank(scene, one, candidate) for one in scene.funds],
                ruled=id(candidate) in scene.verdicts,
            ),
        }
    )


def _of_rules(scene: Scene, candidate: Candidate) -> Iterator[str]:
    for cue in candidate.cues:
        time = "told as past" if cue.past else "told"
        yield f"{time}: {cue.rule.name}"
        yield f"{time} at stage {cue.rule.stage.value if cue.rule.stage else 'none'}"
    refusals = [cue for cue in candidate.refusals if not _goes_on(cue, candidate)]
    yield from (f"refused: {cue.rule.name}" for cue in refusals)
    if refusals:
        yield "refused by a rule"
    if any(growth_cues(candidate, scene.day)):
        yield "told to grow"
    if verdict := scene.verdicts.get(id(candidate)):
        yield "announced by the rules"
        yield f"announced by the rules at {verdict.stage.value}"
        yield f"the rules' confidence {int(verdict.confidence * 10) / 10}"
    elif scene.verdicts:
        yield "another fund is announced by the rules"
    if verdict and _is_of_group(verdict):
        yield "announced by the rules with its group"
    elif dismissed := scene.dismissed.get(id(candidate)):
        yield f"dismissed: {dismissed.rule}"


def _goes_on(refusal: Cue, candidate: Candidate) -> bool:
    """Whether a fund only invests behind its announcement: 'launched a fund. The vehicle buys mills', say."""
    told = (cue.clause.index for cue in candidate.cues if cue.rule.stage and not cue.past)
    return refusal.rule.name == _INVESTS and min(told, default=refusal.clause.index) < refusal.clause.index


_INVESTS: Final = "en fund invests"


def _is_of_group(verdict: Verdict) -> bool:
    """Whether a fund is announced as a member of a group, whose event is its own."""
    own = {(spot.clause.index, spot.place) for spot in verdict.candidate.places}
    cue = verdict.cue
    return verdict.umbrella is not None or (cue.place is not None and (cue.clause.index, cue.place) not in own)


def _rank(scene: Scene, other: Candidate, candidate: Candidate) -> str:
    """How a fund stands to another in the eyes of rules and weighing."""
    if id(other) in scene.verdicts:
        return RULED
    return "heavier" if scene.weights[id(other)].total > scene.weights[id(candidate)].total else "lighter"


_STEPS: Final = (-2, 0, 1, 2, 3, 4, 5, 6, 7)


def _of_weight(scene: Scene, candidate: Candidate) -> Iterator[str]:
    weight = scene.weights[id(candidate)]
    yield from (f"heard: {name}" for name, _ in weight.parts)
    yield from (f"weighs more than {step}" for step in _STEPS if weight.total > step)
    heavier = sum(other.total > weight.total for other in scene.weights.values())
    yield "the heaviest fund" if not heavier else "the second heaviest" if heavier == 1 else "lighter than two others"


def _of_phrase(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """How a fund is called."""
    first = candidate.mentions[0]
    own = candidate.number
    numbers = [one.number for one in scene.funds if own and one.number and _may_be_kin(candidate, one)]
    yield f"first phrase {first.kind}"
    spoken = {word for mention in candidate.mentions for word in name_key(mention.name)}
    says_fund = bool(spoken & FUND_HEADS)
    yield "called a fund" if says_fund else "never called a fund"
    if not says_fund:
        yield f"never called a fund, {'several words' if len(spoken) > 1 else 'one word'}"
        yield "never called a fund, numbered" if candidate.number else _NEVER_CALLED
    told = {
        "bears a name": candidate.named,
        "several funds in one phrase": candidate.plural,
        "taken as known": first.definite and not candidate.named,
        "told as new": any(mention.is_new for mention in candidate.mentions),
        "a sum in its phrase": any(mention.money for mention in candidate.mentions),
        "a number in its family": own,
        "a later one of a family beside it": own and any(number > own for number in numbers),
        "an earlier one of a family beside it": own and any(number < own for number in numbers),
        "the only fund": len(scene.funds) == 1,
        "the only name": candidate.named and not any(one.named for one in scene.funds if one is not candidate),
        "told once": len(candidate.places) == 1,
        "told in the headline alone": candidate.in_title_only,
        "told three times": len(candidate.places) > 2,
    }
    yield from (sign for sign, holds in told.items() if holds)


def _may_be_kin(candidate: Candidate, other: Candidate) -> bool:
    """Whether the numbers of two funds may be of one family."""
    return other is not candidate and not are_of_two_houses(candidate, other)


_YEAR: Final = re.compile(r"(?<!\bAct of )(?<!\bLaw of )\b(?:19|20)\d\d\b")


def _of_place(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """Where a fund is told, and with which sums and years."""
    yield from {f"has a sum as {claim.field}" for claim in scene.claims.get(id(candidate), [])}
    at = candidate.places[0].clause.index - scene.story.first_text
    yield "told in the headline" if at < 0 else f"told in sentence {at + 1}" if at < 3 else "told further down"
    now = _year_of(scene)
    years = {int(year) for spot in candidate.places[:2] for year in _YEAR.findall(_own_words(spot))}
    told = {
        "an old year beside it": any(year < now - 1 for year in years),
        "this year beside it": now in years,
        "a coming year beside it": any(year > now for year in years),
    }
    yield from (sign for sign, holds in told.items() if holds and now)


_NEAR: Final = 60
"""Characters on each side of a fund in which days are looked for."""


def _of_days(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """How old the days beside a fund are: one that closed in the week of the article is its news."""
    for spot in candidate.places[:2]:
        yield from said_of_days(spot.clause.nouns, spot.place, _NEAR, scene.day)


def _own_words(spot: Place) -> str:
    """The part of a phrase's sentence between the funds beside it: the year of 'Fund V in 2021' is not its own."""
    text = spot.clause.text
    start, end = text.rfind(FUND, 0, spot.place) + 1, text.find(FUND, spot.place + 1)
    return spot.clause.sentence.text[spot.clause.at(start) : spot.clause.at(end) if end > 0 else None]


def _year_of(scene: Scene) -> int:
    """The year of publication, or else the latest that the text tells; 0 for neither."""
    if scene.day:
        return scene.day.year
    told = (int(year) for clause in scene.story.clauses for year in _YEAR.findall(clause.sentence.text))
    return max((year for year in told if year <= _LATEST), default=0)


_LATEST: Final = 2030
"""Later years are those of plans."""
