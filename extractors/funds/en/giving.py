"""Signs that a fund only gets one investor's money: 'CalPERS allotted up to $50m to Fund V' announces no fund.

The names of investors are symbols to all other signs; here their words count: pension, retirement system, board.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.story import Story
from extractors.parties.en import Party

_INTO: Final = re.compile(
    r"ⓜ(?: \(ⓜ\))?(?: (?:each|apiece|more|of it|commitments?|of (?:equity|its money)))* "
    r"(?:to|in|into|for|with|was for|goes to|is for|will go (?:to|into))(?: (?:the|each of))?(?: ⓐ's)? $"
)
"""A sum that goes into the fund behind it."""
_FOR_IT: Final = re.compile(
    r"ⓜ(?: \(ⓜ\))?(?: of (?:the |its )?[^ⓕ;]{0,40}?)? (?:is|was|are|were|has been|have been) (?:now )?(?:approved|"
    r"earmarked|allotted|allocated|set aside|committed|pledged|promised|destined|meant|reserved|to go|going) "
    r"(?:for|to|in|into) (?:the )?$"
)
"""The same, told of the sum: '$150m of the plan is approved for'."""
_GETS: Final = re.compile(
    r" (?:gets?|got|may have|(?:will|would|is to|are to) (?:have|get|receive)|receives?|received)(?: up to| another)* ⓜ"
)
"""A fund that gets a sum."""
_INVESTORS: Final = {
    "a pension": re.compile(
        r"\b(?:pensions?|retirement|superannuation|teachers'?|employees'?|calpers|calstrs|nycers|public employees?|"
        r"sers|psers|trs|state board|treasur\w+)\b",
        re.IGNORECASE,
    ),
    "an endowment or insurer": re.compile(
        r"\b(?:endowment|universit\w+|insurers?|insurance|foundation)\b", re.IGNORECASE
    ),
    "a development bank": re.compile(
        r"\b(?:ifc|ebrd|eib|eif|adb|aiib|afdb|fmo|proparco|cdc|dfc|opic|bii|swedfund|norfund|deg|idb|"
        r"development bank|finance corporation|european investment (?:bank|fund))\b",
        re.IGNORECASE,
    ),
    "a board's decision": re.compile(
        r"\b(?:board (?:has |have )?(?:approv|agre|decid|vot)\w+|committee|allotted|allocat\w+|earmark\w+|sets? aside|"
        r"approved (?:a )?(?:commitment|investment|allocation)s?|minutes)\b",
        re.IGNORECASE,
    ),
}


def given_by_others(candidate: Candidate, clauses: Sequence[Clause]) -> Iterator[str]:
    """The signs of investors' money, with repetitions."""
    spots = candidate.places[:_PLACES]
    gifts = {gift for spot in spots for gift in _gifts(spot)}
    told = {name for spot in spots for name in _investors_in(spot.clause.sentence.text)}
    above = {name for clause in _above(clauses) for name in _investors_in(clause.sentence.text)}
    yield from gifts
    yield from (f"{name} in its sentence" for name in told)
    yield from (f"{name} in headline or lead" for name in above)
    yield from (f"{gift}, {name} told" for gift in gifts for name in told | above)
    yield from (f"{kind} before it" for spot in spots for kind in _doers(spot))


_PLACES: Final = 3
"""Phrases of a fund whose sentences are heard."""


def _gifts(spot: Place) -> Iterator[str]:
    before = spot.clause.text[: spot.place]
    if _INTO.search(before) or _FOR_IT.search(before):
        yield "a sum into it"
    if _GETS.match(spot.clause.text, spot.place + 1):
        yield "it gets a sum"


def _above(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """The headline and the first sentence of the text."""
    yield from (clause for clause in clauses if clause.sentence.part == "title")
    yield from (clause for clause in clauses if clause.sentence.part == "text" and clause.sentence.start == 0)


def _doers(spot: Place) -> Iterator[str]:
    """What kind the party is that is named last before a fund, and the first of its sentence."""
    parties = [
        noun for place, noun in sorted(spot.clause.nouns.items()) if place < spot.place and isinstance(noun, Party)
    ]
    if parties:
        yield f"kind: {parties[-1].kind}"
        yield f"opens the sentence: {parties[0].kind}"


_SOUGHT: Final = frozenset(
    {
        "en seeks for",
        "en go-ahead",
        "en goal of fund",
        "en part of target",
        "en has money for",
        "en fund asks for",
        "en fund aims to raise",
        "en close to raising",
        "en money set aside for a fund",
        "en will money for new fund",
    }
)
"""Rules that tell what a fund in the market looks for or has so far: beside an investor's decision, no news of it."""
_SCHEMES: Final = frozenset({"a pension", "a board's decision"})
_LEAD: Final = 2


def is_only_allotted(candidate: Candidate, story: Story) -> bool:
    """Whether a named fund is in an article because a pension scheme puts money into it, and nothing else happens."""
    if not candidate.named or {cue.rule.name for cue in candidate.cues if not cue.past} - _SOUGHT:
        return False
    lead = range(story.first_text, story.first_text + _LEAD)
    told = (spot for spot in candidate.places if spot.clause.sentence.part == "text" and spot.clause.index in lead)
    given = (spot.clause for spot in told if any(_gifts(spot)))
    return any(not _SCHEMES.isdisjoint(_investors_in(clause.sentence.text)) for clause in given)


@lru_cache(maxsize=1024)
def _investors_in(text: str) -> tuple[str, ...]:
    return tuple(name for name, words in _INVESTORS.items() if words.search(text))
