"""Nouns that say a fund only beside money or a word of finance: a vehicle, a pool, a programme, a partnership."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.lexicon_en import ANAPHOR_HEADS, FUND_WORDS, words
from extractors.names.en.edges import is_modifier, left_edge, right_edge, without_determiner
from extractors.names.en.kinds import is_other_facility, is_other_vehicle
from extractors.names.en.span import Span
from extractors.names.en.tokens import Token


def weak_span(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> Span | None:
    """A vehicle, pool or programme: a fund next to money or a word of finance, or taken up again."""
    if tokens[place].low == "chest" and (place == 0 or tokens[place - 1].low != "war"):
        return None
    first = left_edge(tokens, kinds, place, floor)
    inside = tokens[first:place]
    if _goes_on(tokens, place):
        return None
    if is_other_facility(tokens[place].low, [token.low for token in inside]) and not _is_to_invest(tokens, place):
        return None
    if is_other_vehicle(token.low for token in inside) or is_modifier(tokens, place):
        return None
    has_sum = "M" in kinds[first:place] or _money_for(tokens, kinds, first, place) or sum_behind(tokens, kinds, place)
    said = sum(token.low in FUND_WORDS for token in inside)
    fundish = said > (tokens[place].low not in _ALONE_WITH_FUND_WORD) or any(token.low in _STRONG for token in inside)
    counted = (
        tokens[place].low in {"vehicle", "vehicles", "pool", "pot", "chest", "partnership", "effort", "outing"}
        and "O" in kinds[first:place]
    )
    counted = counted or ("N" in kinds[first:place] and tokens[place].low in {"vehicles", "pools"})
    counted = counted or (
        tokens[place].low in ANAPHOR_HEADS | {"vehicles"}
        and kinds[first:place] == "D"
        and tokens[first].low not in {"a", "an"}
    )
    counted = counted or ("O" in kinds[first:place] and kinds[max(0, first - 2) : first] == "Mo")  # '$9m for its first'
    if not (has_sum or fundish or counted):
        return None
    return Span(first, without_determiner(kinds, first), place, right_edge(tokens, kinds, place), named=False)


def _is_to_invest(tokens: Sequence[Token], place: int) -> bool:
    """Whether what follows tells that the noun invests: 'a $50m facility to invest in', 'that will buy stakes'."""
    behind = [token.low for token in tokens[place + 1 : place + 5]]
    return bool(set(behind[:1]) & _TO_THAT) and bool(set(behind[1:]) & _INVESTING)


_TO_THAT: Final = words("to that which")
_INVESTING: Final = words("invest invests co-invest back backs stakes equity")


def _money_for(tokens: Sequence[Token], kinds: str, first: int, place: int) -> bool:
    """'$90m for a logistics vehicle': the sum stands before the phrase."""
    return kinds[max(0, first - 2) : first] == "Mo" and tokens[place].low in _ALONE_WITH_FUND_WORD


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether a further noun follows, so that the weak one only modifies it: 'vehicle inspections'."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return following is not None and following.kind == "x" and not following.low.endswith(("ed", "ing", "ly"))


_ALONE_WITH_FUND_WORD: Final = words("vehicle vehicles pool pools partnership partnerships pot chest jv")


_STRONG: Final = words(
    "venture venture-capital vc buyout buy-out mezzanine secondaries secondary co-investment coinvestment "
    "private-equity direct-lending continuation seed blind-pool growth-equity fund-of-funds s-fund"
)
"""Modifiers that make any weak noun a fund: 'seed programme', 'co-investment platform'."""


def sum_behind(tokens: Sequence[Token], kinds: str, place: int) -> bool:
    """Whether 'of $90m' or 'worth $90m' follows the noun."""
    return kinds[place + 1 : place + 3] in {"oM", "sM"} and tokens[place + 1].low in {"of", "worth"}
