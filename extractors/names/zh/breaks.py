"""Words at which a name breaks off, and words that hold such words in them, looked up at a place of a text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache


@cache
def by_first(words: str) -> Mapping[str, tuple[str, ...]]:
    """First character -> the words of a table that begin with it, longest first."""
    table: dict[str, list[str]] = {}
    for word in sorted(set(words.split()), key=len, reverse=True):
        table.setdefault(word[0], []).append(word)
    return {first: tuple(group) for first, group in table.items()}


def longest_at(table: Mapping[str, tuple[str, ...]], text: str, at: int) -> int:
    """How long the longest word of a table is that stands at a place of a text; 0 for none."""
    return next((len(word) for word in table.get(text[at], ()) if text.startswith(word, at)), 0)
