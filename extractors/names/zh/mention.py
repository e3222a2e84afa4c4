"""A mention: one place where a sentence names a fund, and how it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Naming(StrEnum):
    """How a text names a fund, strongest first."""

    LEGAL = "legal"  # the registered name
    PROPER = "proper"  # a name of its own in the press
    SHORT = "short"  # a form the text itself defines: (简称“X”), ("the Fund")
    DESCRIBED = "described"  # no name: 一支AIC股权投资基金, "a $2bn infrastructure fund"
    PRONOUN = "pronoun"  # 该基金, "the fund": whichever fund is being spoken of
    GROUP = "group"  # several at once: 三只子基金, 基金群; never a record


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a sentence names a fund: `text` is normalised, offsets count from the sentence's start."""

    sentence: int  # index into Document.sentences
    start: int
    end: int
    text: str
    naming: Naming
    stands_for: str | None = None  # of a SHORT form: the name that it was defined for
    is_loose: bool = False  # other things are called so as well: no fund without signs beside it
