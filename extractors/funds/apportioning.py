"""Which sum of an article is the size of a fund and which its first tranche, chosen together by weighed signs.

A choice names a size or none, and a first tranche or none; its weight is that of the signs of both sums and of what
they are to each other: '€52m' and '€75m' in 'has €52m of the €75m it wants'. What each sign weighs was learned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from math import fsum
from typing import Final, Protocol

from extractors.facts import Stage
from extractors.weights import weights_of

Worth = tuple[int, str]
"""An amount with its currency."""
Signs = Mapping[Worth, frozenset[str]]
"""The signs of each sum."""
SIZE: Final = "size"
TRANCHE: Final = "first_tranche"


TOLD_AS_OPENING: Final = "told as an opening amount"
"""The sign of a sum that a fund opens with, by any of the words that say so."""


class Telling(Protocol):
    """One place where a text tells a sum."""

    @property
    def part(self) -> str:
        """'title' or 'text'."""

    @property
    def each(self) -> bool:
        """Whether the sum is said of each of several."""

    @property
    def words(self) -> frozenset[str]:
        """The signs of the words on both sides."""


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


_FINALISTS: Final = 4
"""Sums that are tried as the size, and as the tranche, together with each other."""


class Chooser:
    """Chooses by the weights of a lesson: 'en_sums'."""

    def __init__(self, lesson: str) -> None:
        self._lesson: Final = lesson

    def settled(
        self, signs: Sequence[Signs], stages: Sequence[Stage], sums: Mapping[Worth, Sequence[Telling]]
    ) -> list[Chosen]:
        """The choice of each fund; a sum told once goes to the fund that has most to lose by it."""
        once = {worth for worth, places in sums.items() if _is_told_once(places)}
        left = [dict(of_sum) for of_sum in signs]
        chosen = [self._best(of_sum, stage) for of_sum, stage in zip(left, stages, strict=True)]
        while quarrel := _quarrel(chosen, once):
            worth, these = quarrel
            without = {at: self._best(_but(left[at], worth), stages[at]) for at in these}
            winner = max(these, key=lambda at: chosen[at].weight - without[at].weight)
            for at in set(these) - {winner}:
                left[at], chosen[at] = _but(left[at], worth), without[at]
        return chosen

    def total(self, field: str, signs: frozenset[str]) -> float:
        """What the signs of a sum weigh for its being the size, or the first tranche."""
        of = _weights_for(self._lesson, field)
        return fsum(map(of.get, signs, repeat(0.0)))

    def _alone(self, what: str, of_sum: Signs, stage: Stage) -> dict[Worth, float]:
        """What each sum that may be the size, or the tranche, weighs by itself."""
        return {
            worth: self.total(what, signs)
            for worth, signs in of_sum.items()
            if (_may_open(signs) if what == TRANCHE else _may_be_all(signs, stage))
        }

    def _best(self, of_sum: Signs, stage: Stage) -> Chosen:
        """The weightiest choice among the sums that weigh most by themselves."""
        weights = weights_of(self._lesson)
        alone = {what: self._alone(what, of_sum, stage) for what in (SIZE, TRANCHE)}
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


def choices_of(of_sum: Signs, stage: Stage) -> Iterator[Choice]:
    """Every choice that a fund has among sums."""
    for size in (None, *(worth for worth, signs in of_sum.items() if _may_be_all(signs, stage))):
        for tranche in (None, *(worth for worth, signs in of_sum.items() if _may_open(signs))):
            if _may_be(size, tranche):
                alone = {
                    f"{what} | {sign}"
                    for what, worth in ((SIZE, size), (TRANCHE, tranche))
                    if worth
                    for sign in of_sum[worth]
                }
                yield Choice(size, tranche, frozenset({*alone, *_together(size, tranche, of_sum, stage)}))


def _quarrel(chosen: Sequence[Chosen], once: set[Worth]) -> tuple[Worth, list[int]] | None:
    """A sum told once that several funds have chosen, and which they are."""
    wanted: dict[Worth, list[int]] = {}
    for at, one in enumerate(chosen):
        for worth in (one.size, one.first_tranche):
            if worth and worth in once:
                wanted.setdefault(worth, []).append(at)
    return next(((worth, these) for worth, these in wanted.items() if len(these) > 1), None)


def _but(of_sum: Signs, worth: Worth) -> dict[Worth, frozenset[str]]:
    return {other: signs for other, signs in of_sum.items() if other != worth}


def _is_told_once(places: Sequence[Telling]) -> bool:
    """Whether a sum can be one fund's alone: told in one place of the text, and not of each of several."""
    return sum(one.part == "text" for one in places) < 2 and not any(one.each for one in places)


def _first(totals: Mapping[Worth, float]) -> list[Worth | None]:
    return [None, *sorted(totals, key=lambda worth: -totals[worth])[:_FINALISTS]]


@cache
def _weights_for(lesson: str, what: str) -> Mapping[str, float]:
    """The weights of the signs of a sum as the size, or as the tranche."""
    start = f"{what} | "
    return {sign.removeprefix(start): one for sign, one in weights_of(lesson).of.items() if sign.startswith(start)}


# ---------------------------------------------------------------- the signs of a choice


def _may_be(size: Worth | None, tranche: Worth | None) -> bool:
    """Whether the two can stand together: a tranche is less than the size, and told in its currency."""
    return size is None or tranche is None or (size[1] == tranche[1] and tranche[0] < size[0])


def _may_be_all(signs: frozenset[str], stage: Stage) -> bool:
    """Whether a sum can be the size: what a fund opens with is not, unless a close tells what that brought."""
    return TOLD_AS_OPENING not in signs or stage in _CLOSES


def _may_open(signs: frozenset[str]) -> bool:
    """Whether a sum can be the first tranche: what is called a target is not."""
    return not signs & _AIMED


_AIMED: Final = frozenset({"1 behind: target", "1 behind: goal"})
_CLOSES: Final = frozenset({Stage.FIRST_CLOSE, Stage.FINAL_CLOSE})


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
