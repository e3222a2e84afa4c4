"""What the other funds of an English article, and the clause above it, say of how far a fund has come.

A member of a list is told by its name alone: 'Three sub-funds have been formed: 1. the asset fund; 2. the road fund'.
So how far the funds beside it have come, and the words that lead to it, are signs of its own stage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.clauses import Clause
from extractors.funds.en.items import item_of
from extractors.funds.en.scene import Scene
from extractors.funds.en.to_come import is_to_come
from extractors.rules_en_stages import WORDINGS, Wording
from extractors.triggers import Triggered

_WORDINGS: Final = Triggered(WORDINGS)
LONGEST: Final = 1_000
"""Letters of a clause that are listened to."""


def wordings_in(clause: Clause) -> tuple[tuple[Wording, re.Match[str]], ...]:
    """The wordings of stages in a clause."""
    return _wordings(clause.text[:LONGEST])


@lru_cache(maxsize=256)  # several funds ask for those of one clause
def _wordings(text: str) -> tuple[tuple[Wording, re.Match[str]], ...]:
    return tuple((_as_told(wording, text, match), match) for wording, match in _WORDINGS.matches(text))


def _as_told(wording: Wording, text: str, match: re.Match[str]) -> Wording:
    is_plan = wording.name in _CLOSES and is_to_come(text, *match.span())
    if is_plan and not match[0].lower().startswith(_FIRST):
        return replace(wording, name="next close to come")
    return replace(wording, name=f"{wording.name} to come") if is_plan else wording


_CLOSES: Final = frozenset({"first close", "final close"})
_FIRST: Final = ("first", "initial", "opening", "1st", "closed")
"""How a close begins that is a fund's first; any other that is to come says that there was one."""


@dataclass(frozen=True, slots=True)
class _Other:
    """Another fund of the article at the stage that rules settle, and where it is told first."""

    stage: Stage
    at: tuple[int, int]
    apart: bool = False  # in another item of a list or digest

    @property
    def told(self) -> str:
        """How its stage is told, as part of a sign."""
        return f"{self.stage.value}, in another item" if self.apart else self.stage.value


def signs_of_company(scene: Scene, candidate: Candidate, ruled: Mapping[int, Stage | None]) -> Iterator[str]:
    """The stages of the other funds, of which `ruled` has what rules settle, and what is said right above."""
    items = scene.story.items
    item = item_of(candidate.places[0].clause, items)
    others = [
        _Other(stage, _first(one), item_of(one.places[0].clause, items) not in (None, item))
        for one in scene.funds
        if one is not candidate and (stage := ruled.get(id(one)))
    ]
    yield from _of_others(others, _first(candidate))
    yield from _of_hearing(scene, candidate, ruled)
    yield from _leading_in(scene, candidate)


def _of_others(others: Sequence[_Other], here: tuple[int, int]) -> Iterator[str]:
    """All other funds, the first one told before it, the last one before it, and the next."""
    yield from (f"another fund at {one.told}" for one in others)
    if len({one.stage for one in others}) == 1:
        yield f"all other funds at {others[0].stage.value}"
    before = sorted((one for one in others if one.at < here), key=lambda one: one.at)
    behind = sorted((one for one in others if one.at > here), key=lambda one: one.at)
    if before:
        yield f"the first fund at {before[0].told}"
        yield f"the fund before it at {before[-1].told}"
    if behind:
        yield f"the next fund at {behind[0].told}"


def _first(candidate: Candidate) -> tuple[int, int]:
    spot = candidate.places[0]
    return spot.clause.index, spot.place


def _of_hearing(scene: Scene, candidate: Candidate, ruled: Mapping[int, Stage | None]) -> Iterator[str]:
    """What the second reading hears of others that no rule settles."""
    for one in scene.funds:
        heard = scene.weights[id(one)].stage
        if one is not candidate and not ruled.get(id(one)) and heard and heard.stage:
            yield f"another fund heard at {heard.stage.value}"


def _leading_in(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """The wordings of the clause above the one that names the fund first."""
    index = candidate.places[0].clause.index
    above = scene.story.clauses[index - 1] if index else None
    if above and above.sentence.part == "text":
        yield from (f"above: {wording.name}" for wording, _ in wordings_in(above))
