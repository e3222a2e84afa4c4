"""A phrase for a fund within the words of a sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Token numbers of a phrase: first word, first word of the name, the noun, last word."""

    first: int
    name: int
    head: int
    last: int
    named: bool
