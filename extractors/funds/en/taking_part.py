"""Funds that an English clause only lists among those who take part: 'the Future Fund and two banks are in'."""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.en.clauses import PARTY, Clause
from extractors.funds.en.parts import TOLD_ROLES, group_told
from extractors.rules import FUND


def taking_part(clause: Clause) -> frozenset[int]:
    """The places of a clause that lie in lists of those who take part: 'the Future Fund and two banks are in'."""
    if PARTY not in clause.text and clause.text.count(FUND) < 2:
        return frozenset()
    matches = TOLD_ROLES.matches(clause.text)
    spans = ((rule.name, match.span(group_told(match))) for rule, match in matches)
    lists = (
        _list_in(clause.text, *span) for name, span in spans if span[1] - span[0] > 1 or name == "en together with"
    )
    return frozenset(place for places in lists for place in places)


_NO_LIST: Final = re.compile(
    r"ⓕ (?:also |now |already )?(?:counts?|counted|lists?|names?|numbers?|has|had)\b|"
    r",? (?:own|owns|holds?|have|has|set up|launch\w*|form(?:ed|s)?|raised?|start(?:ed|s)?|creat(?:e|ed|es)|unveil\w*|"
    r"establish\w*|closed?|completed?) (?=ⓕ)|"
    r"(?<= for )(?=(?:the |its )?[\w ]{0,20}ⓕ)"
)
"""Where a list of those who take part ends: 'Fund II counts ⓐ among', '$90m from ⓐ for its third fund', 'led by ⓐ, own
Fund II'."""


def _list_in(text: str, start: int, end: int) -> range:
    ends = _NO_LIST.search(text, start, end)
    return range(start, ends.start() if ends else end)
