"""The sum that a phrase for a fund gives itself, and when two of them may be one."""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Sum

_OWN_SUM: Final = re.compile(
    r",?\s(?:of|worth|at|on|holds?|gets?|is|has|have|with|totalling|totaling|a|about|up|to|total|around|over|little)?"
    r"(?:\s(?:about|up|to|a|around|over|more|than|total|of|little))*\s?(?=ⓜ)|\s\((?=ⓜ)"
)
_PART: Final = re.compile(r"ⓜ (?:of (?:which|it|that|them|this)|from|by|was|were|is from|comes? from)\b")
"""A sum behind a fund that is a part of it: 'for its new fund, ⓜ of which is the firm's own'."""


_SUM_BEFORE: Final = re.compile(r"ⓜ (?:is|are|will be) (?:\w+ )?(?:for|in) (?:ⓐ (?:in|as) )?$")


def own_sum(spot: Place) -> tuple[int, str] | None:
    """The amount that a phrase gives itself: '$90m fund', 'fund of $90m', 'fund holds $90m'."""
    clause, mention = spot.clause, spot.mention
    behind = _OWN_SUM.match(clause.text, spot.place + 1)
    if behind and behind[0] == ", " and _PART.match(clause.text, behind.end()):
        behind = None
    following = clause.nouns.get(behind.end()) if behind else None
    if not following and (before := _SUM_BEFORE.search(clause.text[: spot.place])):
        following = clause.nouns.get(before.start())
    span = following.span if isinstance(following, Sum) else None
    if mention.money:
        span = next((one.span for one in clause.inner_sums if one.start == mention.money[0]), span)
    return (span.amount, span.currency) if span and span.amount else None


def has_own_sum(spot: Place) -> bool:
    """Whether a phrase gives itself a sum."""
    return own_sum(spot) is not None


def sums_differ(spot: Place, one: Candidate) -> bool:
    """Whether a phrase gives itself another sum than the fund's phrases do."""
    ours = own_sum(spot)
    theirs = [(place, known) for place in one.places if (known := own_sum(place))]
    return bool(ours and theirs) and not any(
        _close(ours, known, _rounding(spot, place)) for place, known in theirs if ours
    )


def same_sum(spot: Place, one: Candidate) -> bool:
    """Whether a phrase gives itself a sum that the fund's phrases give too."""
    ours = own_sum(spot)
    return ours is not None and any(
        _close(ours, known, _rounding(spot, place)) for place in one.places if (known := own_sum(place))
    )


def _rounding(spot: Place, other: Place) -> float:
    """How far apart, of the larger, two sums of one fund may be: a headline rounds what the text tells exactly."""
    parts = {place.clause.sentence.part for place in (spot, other)}
    return _IN_HEADLINE if len(parts) > 1 else _IN_TEXT


_IN_HEADLINE: Final = 0.03
_IN_TEXT: Final = 0.01


def _close(a: tuple[int, str], b: tuple[int, str], rounding: float) -> bool:
    """Whether two amounts may be one: within rounding, or in two currencies at any rate of the last decades."""
    if a[1] == b[1]:
        return abs(a[0] - b[0]) <= rounding * max(a[0], b[0])
    x, y = in_dollars(a), in_dollars(b)
    return not (x and y) or max(x, y) <= _RATES_MOVE * min(x, y)


def in_dollars(worth: tuple[int, str]) -> float:
    """About what a sum is worth in US dollars; 0 for a rare currency."""
    return worth[0] * _IN_DOLLARS.get(worth[1], 0.0)


_RATES_MOVE: Final = 2.0
_IN_DOLLARS: Final = {
    "USD": 1.0, "EUR": 1.15, "GBP": 1.4, "CHF": 1.1, "CNY": 0.14, "HKD": 0.13, "SGD": 0.73, "AUD": 0.72, "NZD": 0.65,
    "CAD": 0.78, "INR": 0.014, "JPY": 0.008, "KRW": 0.0008, "SEK": 0.11, "DKK": 0.15, "NOK": 0.12, "BRL": 0.25,
    "AED": 0.27, "SAR": 0.27, "TWD": 0.032, "MYR": 0.25, "THB": 0.03, "IDR": 0.00007, "VND": 0.00004, "PHP": 0.02,
    "ZAR": 0.07, "MXN": 0.055, "PLN": 0.26, "TRY": 0.1, "ILS": 0.28, "NGN": 0.002, "KES": 0.009, "MOP": 0.12,
}  # fmt: skip
"""About what a unit was worth; a wrong factor of two still tells 75 million from a billion."""
