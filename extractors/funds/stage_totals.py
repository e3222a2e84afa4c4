"""What the signs of a fund weigh for each stage, by the weights of a lesson: "launched: a sign" is a sign for one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import fsum
from typing import Final

from extractors.facts import Stage
from extractors.weights import weights_of


def signs_for(stage: Stage, signs: Iterable[str]) -> frozenset[str]:
    """The signs of a fund as those of one stage, by which they are weighed."""
    return frozenset({stage.value, *(f"{stage.value}: {sign}" for sign in signs)})


def totals_of(lesson: str, signs: Iterable[str]) -> Mapping[Stage, float]:
    """What the signs of a fund weigh for each stage."""
    table = _by_sign(lesson)
    rows = [_NOTHING, *(row for sign in ("", *signs) if (row := table.get(sign)))]
    return dict(zip(Stage, map(fsum, zip(*rows, strict=True)), strict=True))


_NOTHING: Final = (0.0,) * len(Stage)


@cache
def _by_sign(lesson: str) -> Mapping[str, Sequence[float]]:
    """Sign -> what it weighs for each stage; "" is what holds of a stage without any sign."""
    found: dict[str, list[float]] = {}
    numbers = {stage.value: at for at, stage in enumerate(Stage)}
    for name, weight in weights_of(lesson).of.items():
        stage, _, sign = name.partition(": ")
        if stage in numbers:
            found.setdefault(sign, [0.0] * len(Stage))[numbers[stage]] = weight
    return found
