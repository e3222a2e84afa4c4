"""What is known of the funds of an English article before they are weighed: the rules' verdicts, sums, second looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from extractors.funds.en.amounts import Claim, claims_of
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.second import Weight, weigh
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Dismissed, Verdict


@dataclass(frozen=True, slots=True)
class Scene:
    """A story with what rules and weighing make of its funds; mappings go by `id` of the candidate."""

    story: Story
    funds: Sequence[Candidate]
    day: date | None
    verdicts: Mapping[int, Verdict]
    dismissed: Mapping[int, Dismissed]
    claims: Mapping[int, Sequence[Claim]]
    weights: Mapping[int, Weight]


def scene_of(
    story: Story, verdicts: Sequence[Verdict], judged: Sequence[Verdict | Dismissed], day: date | None
) -> Scene:
    """The scene of a story in which rules announce `verdicts`; `day`: of publication."""
    announced = {id(one.candidate): one for one in verdicts}
    announced_too = [one.candidate for one in verdicts if not _stands_in(one.candidate, story.candidates)]
    funds = _once((*story.candidates, *announced_too), announced)
    claims = claims_of(story, funds)
    return Scene(
        story,
        funds,
        day,
        announced,
        {id(one.candidate): one for one in judged if isinstance(one, Dismissed)},
        claims,
        {id(one): weigh(story, one, claims.get(id(one), []), day) for one in funds},
    )


def _once(funds: Sequence[Candidate], announced: Mapping[int, Verdict]) -> tuple[Candidate, ...]:
    """The funds without those all of whose phrases another has, which the rules took for the same fund."""
    spots = {id(one): {(place.clause.index, place.place) for place in one.places} for one in funds}
    rest = [one for one in funds if id(one) not in announced]
    swallowed = {id(one) for one in rest if any(spots[id(one)] < spots[other] for other in announced)}
    return tuple(one for one in funds if id(one) not in swallowed)


def _stands_in(candidate: Candidate, funds: Sequence[Candidate]) -> bool:
    return any(one is candidate for one in funds)
