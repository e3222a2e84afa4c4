"""Closes that are still to come: 'hopes to hold a first close', 'a final close is expected in June'."""

from __future__ import annotations

from functools import lru_cache

from extractors.rules_en import CLOSE_WORDS, FUTURE_AFTER, FUTURE_BEFORE


def is_to_come(text: str, start: int, end: int) -> bool:
    """Whether the first close that text[start:end] tells, in symbols of a clause, is still to be held."""
    close = CLOSE_WORDS.search(text, start, end)
    before, after = close.span() if close else (start, end)
    return bool(FUTURE_BEFORE.search(text[:before]) or FUTURE_AFTER.search(text[after:]))


@lru_cache(maxsize=256)  # asked for each sum and each fund of a clause
def only_to_come(text: str) -> bool:
    """Whether a clause tells a close, and none that has been held."""
    closes = [match.span() for match in CLOSE_WORDS.finditer(text)]
    return bool(closes) and all(is_to_come(text, *span) for span in closes)
