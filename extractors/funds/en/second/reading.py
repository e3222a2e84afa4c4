"""The second reading: asked where the first announced nothing, it finds the fund that an article is plainly about.

Rules of events know verbs and their grammar; free wording escapes them. Here every phrase for a fund is weighed by
signs in its neighbourhood; the heaviest is announced if it weighs enough, never with the confidence of the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.amounts import claims_of
from extractors.funds.en.candidates import Candidate, Cue, content_of, name_key
from extractors.funds.en.clauses import Clause
from extractors.funds.en.general import is_record_of_a_time, is_told_in_general
from extractors.funds.en.giving import is_only_allotted
from extractors.funds.en.grants import gives_away
from extractors.funds.en.items import houses_differ
from extractors.funds.en.second.hearing import Heard
from extractors.funds.en.second.weighing import Weight, weigh
from extractors.funds.en.story import Story
from extractors.funds.en.sums import sums_differ
from extractors.funds.en.verdict import Dismissed, Verdict
from extractors.rules import Rule
from extractors.rules_en_second import AGAINST

ENOUGH: Final = 4.0
"""The weight at which a fund is announced."""
_LOWEST, _HIGHEST = 0.6, 0.75
_STEP: Final = 0.04
"""Confidence for each point of weight beyond enough."""
_BESIDE: Final = 1.5
"""What a further fund of the same article must weigh more."""


def second_reading(story: Story, day: date | None) -> list[Verdict]:
    """The funds of a story that weigh enough although no rule of events announces them; `day`: of publication."""
    claims = claims_of(story, story.candidates)
    told = [one for one in story.candidates if not _is_history(one) and not gives_away(story, one)]
    weights = [(weigh(story, one, claims.get(id(one), []), day), one) for one in told]
    return _chosen([pair for pair in weights if any(one.sign.weight > _FAINT for one in pair[0].heard)])


_FAINT: Final = 1.0
"""The weight of signs that announce nothing by themselves."""


def _is_history(candidate: Candidate) -> bool:
    """Whether all that the rules of events say of a fund is past: free wording around it makes it no news."""
    return bool(candidate.cues) and all(cue.past for cue in candidate.cues)


def _chosen(weights: Sequence[tuple[Weight, Candidate]]) -> list[Verdict]:
    """The heaviest, with the name that it has elsewhere, and others with names that weigh enough by themselves."""
    order = sorted(weights, key=lambda pair: -pair[0].total)
    if not order or order[0][0].total < ENOUGH:
        return []
    weight, first = order[0]
    rest = order[1:]
    if not first.named and (name := next((pair for pair in rest if _may_name(first, pair)), None)):
        rest.remove(name)
        first.places.extend(name[1].places)
    others = [pair for pair in rest if pair[0].total >= ENOUGH + _BESIDE and pair[1].named and first.named]
    return [
        _verdict(one, candidate, settling)
        for one, candidate in ((weight, first), *others)
        if (settling := one.stage) is not None
    ]


def _may_name(first: Candidate, pair: tuple[Weight, Candidate]) -> bool:
    """Whether a named fund that weighs nearly as much is the one that was only described."""
    weight, other = pair
    numbers = {first.number, other.number} - {None}
    if not other.named or weight.total < ENOUGH - 1 or len(numbers) > 1 or first.plural:
        return False
    return not any(sums_differ(spot, first) or houses_differ(spot, first) for spot in other.places)


_STILL_TO_COME: Final = "en second: it is meant to come"
"""What is heard of a close that is still to be held, in the name of the sign of plans."""


def _verdict(weight: Weight, candidate: Candidate, settling: Heard) -> Verdict:
    stage = settling.stage or Stage.LAUNCHED
    sign = settling.sign
    name = sign.name if sign.stage is stage else _STILL_TO_COME
    rule = Rule(name=name, stage=stage, pattern=sign.pattern, says=sign.says, not_says=sign.not_says)
    own = next((spot.place for spot in candidate.places if spot.clause is settling.clause), None)
    cue = Cue(rule, settling.clause, settling.start, settling.end, own)
    candidate.cues.append(cue)
    confidence = min(_HIGHEST, _LOWEST + _STEP * (weight.total - ENOUGH))
    return Verdict(candidate, stage, cue, round(confidence, 2))


_ALONE: Final = 4.5
"""The weight at which a named fund is announced beside others that the first reading found."""


def beside(story: Story, verdicts: Sequence[Verdict], day: date | None) -> list[Verdict]:
    """Named funds that the first reading left undecided beside those it announced, if nothing speaks against them."""
    announced = {id(verdict.candidate) for verdict in verdicts}
    left = [one for one in story.candidates if id(one) not in announced and not one.refusals and not _is_history(one)]
    left = [one for one in left if one.named or (one.places[0].mention.money and not one.plural)]
    claims = claims_of(story, left)
    weights = [(weigh(story, one, claims.get(id(one), []), day), one) for one in left]
    return [_verdict(weight, one, weight.stage) for weight, one in weights if _stands_alone(weight) and weight.stage]


def _stands_alone(weight: Weight) -> bool:
    """Whether a fund has a sum and a sign of its own, and nothing against it but its place in the text."""
    against = [name for name, value in weight.parts if value < 0 and name != "deep in the text"]
    own = any(one.distance == 0 for one in weight.heard) and any(name == "has a sum" for name, _ in weight.parts)
    return (
        own
        and not against
        and weight.total + _DEEP * any(name == "deep in the text" for name, _ in weight.parts) >= _ALONE
    )


_DEEP: Final = 1.5
"""What an item of a digest loses by standing deep in the text, given back."""


# ---------------------------------------------------------------- doubts about what the first reading announced


GRANTS: Final = "en programme of grants"
NAMED_OTHERWISE: Final = "en named as another product"
ALLOTTED: Final = "en only allotted money"
GENERAL: Final = "en told in general"
OTHER_MONEY: Final = frozenset({GRANTS, NAMED_OTHERWISE, ALLOTTED, GENERAL})
"""Why a fund that is told as news is none that invests, or not the article's news, whatever is said of it."""
_DOUBTFUL: Final = 0.5
"""The weight up to which signs against a fund outweigh a rule of events."""


def reconsidered(story: Story, judged: Verdict | Dismissed, day: date | None) -> Verdict | Dismissed:
    """What the first reading made of a fund; dismissed if the article is plainly about something else."""
    if found := next(_never_news(story, judged.candidate), None):
        return Dismissed(judged.candidate, *found)
    if isinstance(judged, Dismissed):
        return judged
    if found := next(_other_news(story, judged.candidate), None):
        return Dismissed(judged.candidate, *found)
    claims = claims_of(story, [judged.candidate])
    weight = weigh(story, judged.candidate, claims.get(id(judged.candidate), []), day)
    against = [sign for sign in AGAINST if any(name == sign.name for name, _ in weight.parts)]
    if weight.total > _DOUBTFUL or not (len(against) > 1 or any(sign.in_names for sign in against)):
        return judged
    why = " and ".join(sign.name.removeprefix("en second: ") for sign in against)
    return Dismissed(judged.candidate, against[0].name, f"the words around it tell of {why}")


def _never_news(story: Story, candidate: Candidate) -> Iterator[tuple[str, str]]:
    """Why a fund is none that we watch, or not the news, whatever rules make of it: the rule, and its reason."""
    if other := _named_as_other(story, candidate) or _said_to_be_other(story, candidate):
        yield NAMED_OTHERWISE, f"the text calls it another product: {other}"
    if is_only_allotted(candidate, story):
        yield ALLOTTED, "a pension scheme puts money into it, and nothing else happens to it"
    if is_told_in_general(candidate):
        yield GENERAL, "told of funds in general, or of one that is only imagined"
    if is_record_of_a_time(candidate):
        yield GENERAL, "told as the largest of a time, in figures of the trade"


def _other_news(story: Story, candidate: Candidate) -> Iterator[tuple[str, str]]:
    """Why a fund that rules announce is not the news: the rule, and its reason."""
    if other := _other_of_headline(story, candidate):
        yield "en product of the headline", f"the headline tells of another product: {other}"
    if gives_away(story, candidate):
        yield GRANTS, "a programme whose money is given away"


_NAMED_WITHIN: Final = 2
"""Clauses of the text in which a fund that the headline describes gets its name."""


def _named_as_other(story: Story, candidate: Candidate) -> str | None:
    """The kind of product whose name in the lead says all that a fund is called: 'port fund', 'Port Relief Fund'."""
    spot = candidate.places[0]
    if candidate.named or candidate.number or candidate.plural or spot.clause.sentence.part != "title":
        return None
    called = {word for mention in candidate.mentions for word in name_key(mention.name)}
    lead = story.first_text
    found = (noun for clause in story.clauses[lead : lead + _NAMED_WITHIN] for _, noun in clause.mentions())
    first = next(found, None)
    return first.excluded if first and first.excluded and called <= set(name_key(first.name)) else None


_IS_OTHER: Final = re.compile(
    r"\W*(?:It|This|The fund) (?:is|will be) (?:[\w'’-]+ ){1,4}?"
    r"(?P<kind>publicly[- ](?:offered|listed|traded|raised)|mutual|index|exchange-traded|hedge|money[- ]market) "
    r"(?:\w+ )?fund\b"
)


def _said_to_be_other(story: Story, candidate: Candidate) -> str | None:
    """The kind of product that a sentence calls the fund it goes on about: 'It is the first publicly offered fund'."""
    told = zip(story.clauses, story.focus, strict=True)
    found = (_IS_OTHER.match(clause.sentence.text) for clause, spoken_of in told if spoken_of is candidate)
    return next((match["kind"] for match in found if match), None)


def _other_of_headline(story: Story, candidate: Candidate) -> str | None:
    """The kind of product that the headline tells of, for a fund that has neither name nor content of its own."""
    titles = [clause for clause in story.clauses if clause.sentence.part == "title"]
    kinds = [mention.excluded for clause in titles for _, mention in clause.mentions()]
    if kinds and all(kinds) and _sums_of(candidate) & {words for clause in titles for words in _sums_in(clause)}:
        return kinds[0]  # 'a $90m recovery fund' under a headline of a '$90m relief fund'
    if candidate.named or any(content_of(mention.name) or mention.number for mention in candidate.mentions):
        return None
    return next((kind for kind in kinds if kind), None) if all(kinds) else None


def _sums_in(clause: Clause) -> frozenset[tuple[int | None, str]]:
    """The amounts inside the phrases of a clause."""
    return frozenset((one.span.amount, one.span.currency) for one in clause.inner_sums if one.span.amount)


def _sums_of(candidate: Candidate) -> frozenset[tuple[int | None, str]]:
    """The amounts inside a fund's own phrases."""
    spots = [spot for spot in candidate.places if spot.mention.money]
    return frozenset(
        (one.span.amount, one.span.currency)
        for spot in spots
        for one in spot.clause.inner_sums
        if spot.mention.money and one.start == spot.mention.money[0] and one.span.amount
    )


_PLAUSIBLE: Final = 2.0
"""The weight below which a fund that only stands out is not announced."""


def plausible(story: Story, verdicts: Sequence[Verdict], day: date | None) -> list[Verdict]:
    """Of funds found only by how prominent they are, those that enough speaks for."""
    claims = claims_of(story, [one.candidate for one in verdicts])
    return [
        one
        for one in verdicts
        if weigh(story, one.candidate, claims.get(id(one.candidate), []), day).total >= _PLAUSIBLE
    ]
