"""Weighed signs: how far many small signs together speak for a reading.

A sign is a short text that holds or does not: "ends in a numeral", "behind: has closed". What each weighs was learned
by `make weights` from the gold corpora of tests/gold that may be read; it stands in data/weights_*.tsv, a sign a line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, fsum

BASE = "(base)"
"""The sign that always holds."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign weighs, in logits: 0 says nothing, 2 about seven to one."""

    of: dict[str, float]

    def total(self, signs: Iterable[str]) -> float:
        """The sum of the weights of the signs, each counted once, and of the base."""
        once = signs if isinstance(signs, set | frozenset) else {*signs}
        base = 0.0 if BASE in once else self.of.get(BASE, 0.0)
        return fsum([base, *filter(None, map(self.of.get, once))])

    def chance(self, signs: Iterable[str]) -> float:
        """How probable the reading is, from 0 to 1."""
        return 1 / (1 + exp(-self.total(signs)))

    def reasons(self, signs: Iterable[str]) -> tuple[tuple[str, float], ...]:
        """The signs that count, with their weights, the heaviest first."""
        told = sorted((-abs(self.of[sign]), sign) for sign in self.of.keys() & signs)
        return tuple((sign, self.of[sign]) for _, sign in told)


@cache
def weights_of(lesson: str) -> Weights:
    """The weights learned for a lesson, by its name: 'en_names'."""
    text = files("extractors").joinpath("data", f"weights_{lesson}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return Weights({sign: float(weight) for weight, sign in rows})
