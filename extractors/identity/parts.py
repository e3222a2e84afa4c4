"""A part of a comparison: one named reason for or against, with its weight and its words."""

from __future__ import annotations

from dataclasses import dataclass

REFUSED = -20.0  # outweighs everything that can speak for two being one


@dataclass(frozen=True, slots=True)
class Part:
    """`weight` above 0 speaks for one fund, below 0 against; REFUSED settles it."""

    name: str
    weight: float
    why: str
