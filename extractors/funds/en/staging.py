"""How far an announced fund has come, weighed: what rules say, what is told around it, which sums it has.

The rules of events settle a stage by one wording; the same words mean another where others stand beside them: money
that is in is a final close, unless more is wanted. What each sign says of each stage was learned (`weights`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Cue
from extractors.funds.en.clauses import Clause
from extractors.funds.en.company_stages import LONGEST, signs_of_company, wordings_in
from extractors.funds.en.scene import Scene
from extractors.funds.en.verdict import Verdict
from extractors.funds.stage_totals import totals_of
from extractors.lexicon_en import words
from extractors.rules import Rule
from extractors.rules_en_stages import WORK, Wording
from extractors.weights import weights_of

_LESSON: Final = "en_stages"
_TRUST: Final = dict.fromkeys(Stage, 2.5) | {Stage.FINAL_CLOSE: 0.5, Stage.GP_CALL: 4.0}
"""Logits by which another stage must lead for the rules of events to be overruled: held out, 0.5 to 4 do as well. Less
for a final close, which is ruled by money that is in, and that a first close or a mere plan tells as well; the most for
a call for managers, which says in words of its own what few examples teach."""
_OF_OFFICES: Final = frozenset({Stage.REGISTERED, Stage.FILED})
"""Stages that rules tell by the office's own words, and of which there are too few to learn from."""
_SECOND: Final = "en second"
"""How the names of the second reading's signs begin, which are weaker than rules."""


def staged(scene: Scene, verdict: Verdict, *, alone: bool) -> Verdict:
    """A verdict at the stage that its signs tell, with the words that speak for it; `alone`: no other is announced."""
    told = _told(scene, verdict.candidate)
    signs = _signs(scene, verdict.candidate, told)
    ruled = _ruled(scene.verdicts.get(id(verdict.candidate)))
    if ruled in _OF_OFFICES:
        return verdict
    totals = totals_of(_LESSON, signs)
    stage = max(Stage, key=lambda one: totals[one] + _TRUST[one] * (one is ruled))
    if stage is Stage.LAUNCHED and _is_on_record(scene.story.clauses if alone else [one.clause for one in told]):
        stage = Stage.REGISTERED
    return verdict if stage is verdict.stage else replace(verdict, stage=stage, cue=_proof(scene, verdict, stage, told))


def _ruled(known: Verdict | None) -> Stage | None:
    """The stage that a rule of events settled."""
    return known.stage if known and not known.cue.rule.name.startswith(_SECOND) else None


def signs_of_stage(scene: Scene, candidate: Candidate) -> frozenset[str]:
    """The signs that hold for a fund of a scene, whatever they say of its stage."""
    return _signs(scene, candidate, _told(scene, candidate))


# ---------------------------------------------------------------- where a fund is told


@dataclass(frozen=True, slots=True)
class _Told:
    """A clause that tells of a fund: the headline, where it is named, or where it is spoken of; `places`: its own."""

    where: str
    clause: Clause
    places: frozenset[int]

    @property
    def said(self) -> tuple[tuple[Wording, re.Match[str]], ...]:
        """The wordings of the clause."""
        return wordings_in(self.clause)


_MOST: Final = 7
"""Clauses of a fund that are listened to."""
_NAMED: Final = frozenset({"first", "again"})


def _told(scene: Scene, candidate: Candidate) -> Sequence[_Told]:
    return list(islice(_tellings(scene, candidate), _MOST))


def _tellings(scene: Scene, candidate: Candidate) -> Iterator[_Told]:
    """All clauses that tell of a fund."""
    places: dict[int, set[int]] = {}
    for spot in candidate.places:
        places.setdefault(spot.clause.index, set()).add(spot.place)
    named = "first"
    for clause, focus in zip(scene.story.clauses, scene.story.focus, strict=True):
        own = frozenset(places.get(clause.index, ()))
        is_title = clause.sentence.part == "title"
        if own and not is_title:
            yield _Told(named, clause, own)
            named = "again"
        elif is_title or focus is candidate:
            yield _Told("headline" if is_title else "spoken of", clause, own)


_SITES: Final = re.compile(
    r"\b(?:tianyancha|qichacha|qixinbao|aiqicha|(?:corporate|company|business) (?:records|registr(?:y|ies)|registers?|"
    r"databases?|data (?:provider|platform|service|site)))\b",
    re.IGNORECASE,
)
"""Who shows companies that are registered: what they show is there, and entered."""


def _is_on_record(clauses: Iterable[Clause]) -> bool:
    """Whether a site of company records shows what clauses tell of: 'was set up on May 2, Tianyancha shows'."""
    return any(one.sentence.part == "text" and _SITES.search(one.sentence.text) for one in clauses)


# ---------------------------------------------------------------- signs


def _signs(scene: Scene, candidate: Candidate, told: Sequence[_Told]) -> frozenset[str]:
    return frozenset(
        {
            *_of_words(told),
            *_of_pairs(told),
            *_of_days(scene, told),
            *_of_sums(scene, candidate),
            *_of_rules(scene, candidate),
            *signs_of_company(scene, candidate, {at: _ruled(known) for at, known in scene.verdicts.items()}),
        }
    )


_NEAR, _BESIDE = 35, 45
"""Letters around a fund's phrase in which words are told of it; those on one side."""


def _of_words(told: Sequence[_Told]) -> Iterator[str]:
    """The wordings by where they stand."""
    for one in told:
        yield from (f"{one.where}: {wording.name}" for wording, _ in one.said)
        yield from (
            sign for wording, match in one.said for at in one.places for sign in _of_side(wording.name, match, at)
        )
    named = {wording.name for one in told if one.places and one.where in _NAMED for wording, _ in one.said}
    whole = {wording.name for one in told for wording, _ in one.said}
    for where, names in (("beside it", named), ("anywhere", whole)):
        yield from (f"{where}: {name}" for name in names)


def _of_side(name: str, match: re.Match[str], at: int) -> Iterator[str]:
    """How a wording stands to a fund's phrase at a place."""
    start, end = match.span()
    if min(abs(start - at), abs(end - at)) < _NEAR:
        yield f"near: {name}"
    if at - _BESIDE <= end <= at:
        yield f"before: {name}"
    if at <= start <= at + _BESIDE:
        yield f"behind: {name}"


_TOKEN: Final = re.compile(r"[ⓐⓕⓜⓓ]|[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
_GRAMMAR: Final = words(
    "ⓐ ⓕ ⓜ ⓓ a an the this that these its it they them their he she we of in on at for from with by to into up out "
    "over than as about under above between within through among after before until since and or but not no which who "
    "whose what is are was were be been being has have had having will would should may might could can must shall "
    "does did so far first final last second third next new own each both all more most half rest end close closes "
    "closed closing set put raise raised raising launch launched start started open opens opened sign signed plan "
    "plans want wants said says announced there now already also still together"
)


def _of_pairs(told: Sequence[_Told]) -> Iterator[str]:
    """Two words side by side that carry the grammar of what is told: 'will be', 'ⓕ has', 'has been'."""
    for one in told:
        found = [word.lower() for word in _TOKEN.findall(one.clause.text[:LONGEST])]
        yield from (f"pair: {a} {b}" for a, b in pairwise(found) if a in _GRAMMAR and b in _GRAMMAR)


def _of_days(scene: Scene, told: Sequence[_Told]) -> Iterator[str]:
    """Whether dates are past or to come."""
    today = scene.day.isoformat() if scene.day else ""
    for one in told:
        days = (noun.value for noun in one.clause.nouns.values() if isinstance(noun, DateSpan))
        for day in days:
            if day and today:
                where = "beside it" if one.where in _NAMED else one.where
                yield f"{where}: a day {'to come' if day > today[: len(day)] else 'past'}"


_TOTALS: Final = frozenset({"raised", "target", "size", "first_tranche", "cap"})


def _of_sums(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """What its sums are told to be, and whether what came in reaches what is wanted."""
    claims = scene.claims.get(id(candidate), [])
    amounts: dict[str, set[tuple[int, str]]] = {}
    for claim in claims:
        yield f"a sum as {claim.field}"
        if claim.amount:
            amounts.setdefault(claim.field, set()).add(claim.amount)
    yield f"sums as {'+'.join(sorted({claim.field for claim in claims} & _TOTALS))}"
    came_in, wanted = amounts.get("raised") or amounts.get("first_tranche"), amounts.get("target")
    if came_in and wanted:
        short = any(one[1] == other[1] and one[0] < other[0] for one in came_in for other in wanted)
        yield "raised below its target" if short else "raised as much as its target"
    elif came_in or wanted:
        yield "raised, and no target" if came_in else "a target, and nothing raised"


def _of_rules(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """What the rules of both readings say."""
    known, weight = scene.verdicts.get(id(candidate)), scene.weights[id(candidate)]
    yield f"the rules settle on {_name(known.stage if known else None)}"
    yield f"hearing settles on {_name(weight.stage.stage if weight.stage else None)}"
    for cue in candidate.cues:
        stage = _name(cue.rule.stage)
        if cue.past or _is_of_work(cue.clause, cue.start):
            yield f"told as {'past' if cue.past else 'work'} at {stage}"
            continue
        yield f"told: {cue.rule.name}"
        yield f"told at {stage}"
        if cue.clause.sentence.part == "title":
            yield f"told in the headline at {stage}"
    for one in weight.heard:
        stage = _name(one.stage)
        if _is_of_work(one.clause, one.start):
            yield f"heard as work at {stage}"
            continue
        yield f"heard at {stage}"
        yield f"heard {'beside it' if one.distance == 0 else 'further off'} at {stage}"
        yield f"heard: {one.sign.name} at {stage}"
        if one.clause.sentence.part == "title":
            yield f"heard in the headline at {stage}"


_OF_WORK: Final = re.compile(rf"(?:will|shall|would|is to|are to|should) {WORK}", re.IGNORECASE)


def _is_of_work(clause: Clause, start: int) -> bool:
    """Whether what is heard as still to come is only what the fund will do: 'will lend to farmers'."""
    return bool(_OF_WORK.match(clause.text, start))


def _name(stage: Stage | None) -> str:
    return stage.value if stage else "none"


# ---------------------------------------------------------------- the words that prove it


_WEIGHED: Final[Mapping[Stage, Rule]] = {
    stage: Rule(name=f"en weighed: {stage.value}", stage=stage, pattern=re.compile("ⓕ"), says=("ⓕ",)) for stage in Stage
}
"""What stands as the rule of a stage that signs settle."""


def _proof(scene: Scene, verdict: Verdict, stage: Stage, told: Sequence[_Told]) -> Cue:
    """A rule that tells the stage; else what the second reading heard of it; else the wording that weighs most."""
    cues = [cue for cue in verdict.candidate.cues if cue.rule.stage is stage and not cue.past]
    if cues:
        return cues[0]
    heard = next((one for one in scene.weights[id(verdict.candidate)].heard if one.stage is stage), None)
    if heard:
        return Cue(_WEIGHED[stage], heard.clause, heard.start, heard.end, None)
    weights = weights_of(_LESSON).of
    said = [(one, wording, match) for one in told for wording, match in one.said if match.end() > match.start()]
    if not said:
        return replace(verdict.cue, rule=_WEIGHED[stage])
    best, _, match = max(
        said,
        key=lambda row: (
            weights.get(f"{stage.value}: {row[0].where}: {row[1].name}", 0.0)
            + weights.get(f"{stage.value}: anywhere: {row[1].name}", 0.0)
        ),
    )
    return Cue(_WEIGHED[stage], best.clause, match.start(), match.end(), None)
