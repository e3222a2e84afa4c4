"""Which sum of an article is the size of a fund and which its first tranche, chosen together by weighed signs.

A choice names a size or none, and a first tranche or none; its weight is that of the signs of both sums and of what
they are to each other: '€52m' and '€75m' in 'has €52m of the €75m it wants'. What each sign weighs was learned.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import fsum
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.amounts import Claim
from extractors.funds.en.story import Story
from extractors.funds.en.sum_signs import signs_of_sums
from extractors.funds.en.told_sums import Asked, Sums, Told, Worth, told_sums
from extractors.funds.en.totals import Amounts
from extractors.weights import weights_of

Signs = Mapping[Worth, frozenset[str]]
"""The signs of each sum."""
SIZE: Final = "size"
TRANCHE: Final = "first_tranche"
WEIGHED: Final = {SIZE: "en weighed: size", TRANCHE: "en weighed: first tranche"}
"""What stands as the rule of a sum that the weights chose against the rules."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A size and a first tranche, each perhaps none, with the signs that speak of the choice."""

    size: Worth | None
    first_tranche: Worth | None
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choice that weighs most for a fund."""

    weight: float
    size: Worth | None
    first_tranche: Worth | None


_LESSON: Final = "en_sums"
_FINALISTS: Final = 4
"""Sums that are tried as the size, and as the tranche, together with each other."""


def apportioned(story: Story, asked: Sequence[Asked]) -> list[Amounts]:
    """The size and the first tranche of each fund."""
    sums = told_sums(story) if asked else {}
    signs = [signs_of_sums(one, story, sums) for one in asked]
    chosen = _settled(
        signs, [one.verdict.stage for one in asked], {worth for worth in sums if _is_told_once(sums[worth])}
    )
    return [
        one.rules
        if one.is_sure
        else Amounts(_claim(told.size, sums, one, SIZE), _claim(told.first_tranche, sums, one, TRANCHE))
        for one, told in zip(asked, chosen, strict=True)
    ]


def _settled(signs: Sequence[Signs], stages: Sequence[Stage], once: Container[Worth]) -> list[Chosen]:
    """The choice of each fund; a sum told once goes to the fund that has most to lose by it."""
    left = [dict(of_sum) for of_sum in signs]
    chosen = [_best(of_sum, stage) for of_sum, stage in zip(left, stages, strict=True)]
    while quarrel := _quarrel(chosen, once):
        worth, these = quarrel
        without = {at: _best(_but(left[at], worth), stages[at]) for at in these}
        winner = max(these, key=lambda at: chosen[at].weight - without[at].weight)
        for at in set(these) - {winner}:
            left[at], chosen[at] = _but(left[at], worth), without[at]
    return chosen


def _quarrel(chosen: Sequence[Chosen], once: Container[Worth]) -> tuple[Worth, list[int]] | None:
    """A sum told once that several funds have chosen, and which they are."""
    wanted: dict[Worth, list[int]] = {}
    for at, one in enumerate(chosen):
        for worth in (one.size, one.first_tranche):
            if worth and worth in once:
                wanted.setdefault(worth, []).append(at)
    return next(((worth, these) for worth, these in wanted.items() if len(these) > 1), None)


def _but(of_sum: Signs, worth: Worth) -> dict[Worth, frozenset[str]]:
    return {other: signs for other, signs in of_sum.items() if other != worth}


def _is_told_once(places: Sequence[Told]) -> bool:
    """Whether a sum can be one fund's alone: told in one place of the text, and not of each of several."""
    return sum(one.clause.sentence.part == "text" for one in places) < 2 and not any(
        one.sum.span.each for one in places
    )


def choices_of(of_sum: Signs, stage: Stage) -> Iterator[Choice]:
    """Every choice that a fund has among sums."""
    for size in (None, *of_sum):
        for tranche in (None, *of_sum):
            if _may_be(size, tranche):
                alone = {
                    f"{what} | {sign}"
                    for what, worth in ((SIZE, size), (TRANCHE, tranche))
                    if worth
                    for sign in of_sum[worth]
                }
                yield Choice(size, tranche, frozenset({*alone, *_together(size, tranche, of_sum, stage)}))


def _best(of_sum: Signs, stage: Stage) -> Chosen:
    """The weightiest choice among the sums that weigh most by themselves."""
    weights = weights_of(_LESSON)
    alone = {what: {worth: _total(what, signs) for worth, signs in of_sum.items()} for what in (SIZE, TRANCHE)}
    sizes, tranches = (_first(totals) for totals in alone.values())
    return max(
        (
            Chosen(
                (alone[SIZE][size] if size else 0.0)
                + (alone[TRANCHE][tranche] if tranche else 0.0)
                + weights.total(_together(size, tranche, of_sum, stage)),
                size,
                tranche,
            )
            for size in sizes
            for tranche in tranches
            if _may_be(size, tranche)
        ),
        key=lambda one: one.weight,
    )


def _first(totals: Mapping[Worth, float]) -> list[Worth | None]:
    return [None, *sorted(totals, key=lambda worth: -totals[worth])[:_FINALISTS]]


def _total(what: str, signs: frozenset[str]) -> float:
    of = _weights_for(what)
    return fsum(of.get(sign, 0.0) for sign in signs)


@cache
def _weights_for(what: str) -> Mapping[str, float]:
    """The weights of the signs of a sum as the size, or as the tranche."""
    start = f"{what} | "
    return {sign.removeprefix(start): one for sign, one in weights_of(_LESSON).of.items() if sign.startswith(start)}


def _claim(worth: Worth | None, sums: Sums, asked: Asked, field: str) -> Claim | None:
    """The rules' claim on a sum that was chosen, else one of the weights' own where the sum is told best."""
    if worth is None:
        return None
    ruled = asked.rules.size if field == SIZE else asked.rules.first_tranche
    if ruled and ruled.amount == worth:
        return ruled
    told = max(sums[worth], key=lambda one: _total(field, one.words))
    return Claim(field, told.sum, told.clause, WEIGHED[field])


# ---------------------------------------------------------------- the signs of a choice


def _may_be(size: Worth | None, tranche: Worth | None) -> bool:
    """Whether the two can stand together: a tranche is less than the size, and told in its currency."""
    return size is None or tranche is None or (size[1] == tranche[1] and tranche[0] < size[0])


def _together(size: Worth | None, tranche: Worth | None, of_sum: Signs, stage: Stage) -> Iterator[str]:
    """What the two are to each other."""
    if size and tranche:
        yield from ("both", f"both, {stage.value}", _share(tranche[0] / size[0]))
        yield from _classes(of_sum[size], of_sum[tranche])
    if not size:
        yield from ("no size", f"no size, {stage.value}")
    if not tranche:
        yield from ("no first tranche", f"no first tranche, {stage.value}")
    if not size and not tranche:
        yield from ("neither", "neither of one") if len(of_sum) == 1 else ("neither",)


def _share(part: float) -> str:
    """How much of the size the tranche is."""
    return next(f"less than {limit:.0%} of the size" for limit in (0.1, 0.3, 0.7, 1) if part < limit)


_OF_SIZE: Final = ("aim", "end", "so far", "cap", "got")
_OF_TRANCHE: Final = ("got", "so far", "first close", "close", "part", "old")


def _classes(size: frozenset[str], tranche: frozenset[str]) -> Iterator[str]:
    """Classes of words beside the one and beside the other."""
    return (
        f"size {one}, first tranche {other}"
        for one in _OF_SIZE
        if {f"before: {one}", f"behind: {one}"} & size
        for other in _OF_TRANCHE
        if {f"before: {other}", f"behind: {other}"} & tranche
    )
