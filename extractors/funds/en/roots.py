"""The words of an English clause whose nouns are symbols, and what the forms of a word share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

WORD: Final = re.compile(r"[ⓐⓕⓜⓓⓧ]|[\w'&-]+|[^\w\s]")


def words_of(symbols: str) -> list[str]:
    """The words and symbols of a clause, punctuation too."""
    return WORD.findall(symbols)


_ENDING: Final = re.compile(r"(?:ments?|ings?|ed|es|s|d)$")
_LONG: Final = 4
_CUT: Final = 7


@lru_cache(maxsize=16384)
def root_of(word: str) -> str:
    """What the forms of a word share: 'commit' of commits, committed, commitments."""
    low = word.lower()
    if low[:1].isdigit():
        return "0"
    cut = _ENDING.sub("", low) if len(low) > _LONG else low
    return (cut if len(cut) > 2 else low)[:_CUT]


def signs_beside(before: Sequence[str], behind: Sequence[str], *, opens: str, of: str = "") -> Iterator[str]:
    """The signs of the words on both sides: each with its distance, and the nearest two; `of`: what begins them all.

    `opens` is the sign of nothing before.
    """
    yield from (f"{of}{far} before: {word}" for far, word in enumerate(reversed(before), 1))
    yield from (f"{of}{far} behind: {word}" for far, word in enumerate(behind, 1))
    yield f"{of}before: {' '.join(before[-2:])}" if before else opens
    yield f"{of}behind: {' '.join(behind[:2])}"
