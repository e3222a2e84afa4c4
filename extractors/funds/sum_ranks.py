"""What a sum is among the other sums of an article: the largest, the first, beside a larger one aimed at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from extractors.funds.apportioning import Telling, Worth

TELLING: Final = frozenset(
    f"{how}{side}: {name}"
    for how in ("", "close ")
    for side in ("before", "behind")
    for name in ("aim", "got", "so far", "cap", "old", "first close")
)
"""The signs of words that say most."""
BY_STAGE: Final = TELLING | {
    "the largest near", "the smallest near", "the only sum near", "inside the fund's phrase", "first sum near",
    "in the headline", "ruled: size",
}  # fmt: skip
"""Signs that say something else of a fund that opens than of one that closes."""

_Sums = Mapping[Worth, Sequence[Telling]]


def signs_among(worth: Worth, sums: _Sums, near: _Sums, *, alone: bool) -> Iterator[str]:
    """The sum beside the others of the article and those `near` the fund; `alone`: no other fund is announced."""
    same = [other[0] for other in sums if other[1] == worth[1]]
    close = [other[0] for other in near if other[1] == worth[1]]
    told = {
        "the only sum": len(sums) == 1,
        "the only sum near": len(near) == 1 and worth in near,
        "the largest": worth[0] == max(same),
        "the smallest": worth[0] == min(same) and len(same) > 1,
        "the largest near": close and worth[0] == max(close),
        "the smallest near": worth[0] == min(close, default=0) and len(close) > 1,
        "first sum": next(iter(sums)) == worth,
        "first sum near": next(iter(near), None) == worth,
        "first of the text": _first_of_text(sums) == worth,
        "told twice": len(sums[worth]) > 1,
        "headline and text": len({one.part for one in sums[worth]}) > 1,
        "the currency of most": sum(other[1] == worth[1] for other in sums) * 2 > len(sums),
    }
    yield from (sign for sign, holds in told.items() if holds)
    whose = "of the only fund" if alone else "of several funds"
    yield from (f"{sign}, {whose}" for sign in _adding_up(worth[0], same))
    for other, places in near.items():
        if other != worth and other[1] == worth[1]:
            size = "larger" if other[0] > worth[0] else "smaller"
            yield from {f"a {size} one {sign}" for one in places for sign in one.words & TELLING}


_MOST_ADDED: Final = 24
"""Sums that are tried together; among more of them some add up by chance, and each is tried with each."""


def _adding_up(amount: int, amounts: Sequence[int]) -> Iterator[str]:
    """Whether others add up to it, or it adds up with others: '$165m: $90m for the one, $75m for the other'."""
    others = {other for other in amounts if other != amount}
    if len(others) > _MOST_ADDED:
        return
    pairs = {one + other for one in others for other in others if one != other}
    if amount in pairs or any(amount - one in pairs - {2 * one} for one in others if one < amount):
        yield "others add up to it"
    if any(other - amount in others - {amount} for other in others):
        yield "adds up with another"
    if 2 * amount in others:
        yield "half of another"
    if amount % 2 == 0 and amount // 2 in others:
        yield "twice another"


def _first_of_text(sums: _Sums) -> Worth | None:
    return next((worth for worth, places in sums.items() if places[-1].part == "text"), None)
