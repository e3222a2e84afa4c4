"""Who does what an English clause tells of a fund: the house by which one fund is told from another's."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from extractors.funds.en.candidates import Cue, Place
from extractors.funds.en.items import only_speaks
from extractors.parties.en import HOUSES, Party


def doer(spot: Place, bound: Sequence[Cue]) -> Party | None:
    """Who does to a fund what an active rule says: the name last before the verb."""
    starts = [cue.start for cue in bound if cue.rule.stage and cue.start < spot.place]
    if not starts:
        return None
    nouns = sorted(spot.clause.nouns.items())
    before = [
        (place, noun)
        for place, noun in nouns
        if place <= min(starts) + 1 and isinstance(noun, Party) and not _SEAT.match(spot.clause.text, place + 1)
    ]
    place, noun = before[-1] if before else (0, None)
    return None if only_speaks(spot.clause, place) else noun


_SEAT: Final = re.compile(r",?(?: [A-Z]{2},?)?[ -](?:[A-Z]{2}-)?(?:based|headquartered)\b")
"""What follows the name of a town that only tells where a house is: 'The Boston MA-headquartered firm'."""
_OPENING: Final = re.compile(
    r"(?:\d{1,2}[.)] )?(?:(?:(?:Over|Out|Up|Down|Back) )?[Ii]n ⓐ, )?(?:[\w'-]+ ){0,3}?(?:ⓐ's )?ⓐ"
)


def opener(spot: Place) -> Party | None:
    """The firm with which the clause opens, before the phrase: whose news it tells."""
    match = _OPENING.match(spot.clause.text)
    if not match or match.end() > spot.place or only_speaks(spot.clause, match.end() - 1):
        return None
    noun = spot.clause.nouns.get(match.end() - 1)
    return noun if isinstance(noun, Party) and noun.kind in {"firm", "plain"} else None


def brings_in_another(spot: Place, bound: Sequence[Cue], seen: Collection[str]) -> bool:
    """Whether a house that the text has not named before does what is told of the fund."""
    agent = doer(spot, bound) or (opener(spot) if bound else None)
    return agent is not None and agent.kind in HOUSES and bool(seen) and agent.text not in seen


def agent_of(spot: Place, bound: Sequence[Cue]) -> str | None:
    """The name of the one who does it, for later comparison."""
    party = doer(spot, bound)
    return party.text if party else None
