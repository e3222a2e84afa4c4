"""Funds whose money is given away: 'will offer grants', 'a grant programme', 'non-repayable contributions'.

A fund of a city or a ministry is launched with a name and a sum, in the words of one that invests. What tells the two
apart is what happens to the money: whoever gets it keeps it. Where a fund takes stakes or has partners besides, it is
one that invests.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from extractors.funds.en.candidates import Candidate
from extractors.funds.en.story import Story

_PROGRAMME: Final = re.compile(
    r"\b(?:programmes?|programs?|schemes?|facility|package)(?: (?:of|worth) .*)?$", re.IGNORECASE
)
_MAY_INVEST: Final = re.compile(
    r"\b(?:invest\w*|equity|venture|credit|loan|guarantee|co-invest\w*|growth)\b", re.IGNORECASE
)
_GRANTS: Final = re.compile(r"\b(?:grants?|subsid(?:y|ies)|vouchers?|handouts?)\b", re.IGNORECASE)
_GIVES: Final = re.compile(
    r"\b(?:offer|award|provid|giv|mak|distribut|disburs|hand|pay)(?:e|es|ed|s|ing)?(?: out)? "
    r"(?:(?:the|up to|about|non-?dilutive|matching|small|cash|direct|annual|one-time|[\d,.$£€]+\w*|million|to) ){0,4}"
    r"grants\b|"
    r"\bgrants? (?:funding )?(?:programmes?|programs?|schemes?|opportunit(?:y|ies)|initiatives?|competitions?|rounds?|"
    r"fund(?:ing)?\b)|\bgrant (?:amounts|sizes|awards)\b|\bgrants? (?:of|worth|ranging|range|will range|between)\b|"
    r"\bnon-?repayable\b|\bapplications (?:will be|are) (?:scored|graded|judged)\b",
    re.IGNORECASE,
)
"""Words of money that is not to come back."""
_INVESTS: Final = re.compile(
    r"\b(?:equity(?! (?:impact|goals?|criteria|lens|and (?:inclusion|justice)))|"
    r"ventures?|fund of funds|buys? into|co-invest\w*|stakes?|limited partners?|general partners?|"
    r"carried interest|portfolio|loans?|debt|first close|final close|hard cap|"
    r"invest(?:s|ing)? (?:in|into|as much as|up to|across|between|alongside)|"
    r"invested (?:in|into|up to|across)|fund managers?|return on)\b",
    re.IGNORECASE,
)
"""Words of money that is."""


def gives_away(story: Story, candidate: Candidate) -> bool:
    """Whether a fund's money is given away: it is only ever called a programme beside grants, or funds here give."""
    return _is_programme(story, candidate) or id(candidate) in _givers(story)


def _is_programme(story: Story, candidate: Candidate) -> bool:
    told = [mention.name for mention in candidate.mentions if mention.kind in {"described", "group"}]
    if candidate.named or not told or not _speaks_of_grants(story):
        return False
    return all(_PROGRAMME.search(name) and not _MAY_INVEST.search(name) for name in told)


@lru_cache(maxsize=1)  # asked for each fund of one article
def _speaks_of_grants(story: Story) -> bool:
    return any(_GRANTS.search(clause.sentence.text) for clause in story.clauses)


@lru_cache(maxsize=1)
def _givers(story: Story) -> frozenset[int]:
    """The funds, by `id`, whose sentences tell of grants, in an article that never tells of investing.

    Where only one fund has a name, whatever is said of grants is said of it.
    """
    told = [clause.sentence.text for clause in story.clauses]
    if any(map(_INVESTS.search, told)):
        return frozenset()
    giving = {clause.index for clause in story.clauses if _GIVES.search(clause.sentence.text)}
    if giving and sum(bool(one.named) for one in story.candidates) <= 1:
        return frozenset(map(id, story.candidates))
    held = (one for one in story.candidates if any(spot.clause.index in giving for spot in one.places))
    focused = (one for clause, one in zip(story.clauses, story.focus, strict=True) if clause.index in giving)
    return frozenset(map(id, (*held, *focused)))
