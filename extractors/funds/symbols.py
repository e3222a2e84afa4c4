"""A sentence with its nouns as one symbol each: what the rules of both languages run over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar


class _Noun(Protocol):
    @property
    def end(self) -> int: ...


_N = TypeVar("_N", bound=_Noun)


def in_symbols(
    words: str, nouns: Iterable[tuple[int, _N]], symbol_of: Callable[[_N], str]
) -> tuple[str, tuple[int, ...], dict[int, _N]]:
    """The words with each noun, from its start to its end, as a symbol; where each symbol begins; what stands there.

    The nouns are in order, and none overlaps another.
    """
    text: list[str] = []
    offsets: list[int] = []
    found: dict[int, _N] = {}
    at = 0
    for start, noun in nouns:
        text.append(words[at:start])
        offsets.extend(range(at, start))
        found[len(offsets)] = noun
        text.append(symbol_of(noun))
        offsets.append(start)
        at = noun.end
    text.append(words[at:])
    offsets.extend(range(at, len(words)))
    return "".join(text), tuple(offsets), found
