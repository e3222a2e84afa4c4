"""What is done around a name: the deeds told before and behind its list, by kind, whatever word tells them.

'backed by ⓐ', 'ⓐ came in with ⓜ' and 'ⓐ bears the first loss' all tell of giving; a word seldom read says as much
by its kind as one read often.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from extractors.funds.en.company import Row
from extractors.funds.en.roots import root_of
from extractors.lexicon_en_deeds import DEEDS
from extractors.rules import FUND, MONEY

_FURTHEST: Final = 14
"""Words on one side of a name that are heard."""
_STOPS: Final = frozenset({".", ";", ":", "?", "!"})
_LINKS: Final = frozenset(
    map(root_of, ("by", "from", "with", "of", "in", "at", "to", "for", "as", "between", "among", "include", "like"))
)
_SYMBOLS: Final = {MONEY: "a sum", FUND: "the fund"}

Deed = tuple[int, str]
"""The number of a word, and the kind of deed that it tells."""


@cache
def _kinds() -> Mapping[str, str]:
    """Roots of words, two of them joined by a space -> the kind of deed."""
    told = ((kind, word) for kind, listed in DEEDS for word in listed.split())
    return {" ".join(map(root_of, word.split("_"))): kind for kind, word in told}


def deeds_around(row: Row, first: int, last: int) -> Iterator[str]:
    """The signs of the deeds around a list from `first` to `last`."""
    deeds = _deeds_of(tuple(row.words))
    before = [deed for deed in deeds if _starts(row.words, first) <= deed[0] < first]
    behind = [deed for deed in deeds if last < deed[0] < _stops(row.words, last)]
    link = row.words[first - 1] if first and row.words[first - 1] in _LINKS else "-"
    near_before, near_behind = before[-1][1] if before else "nothing", behind[0][1] if behind else "nothing"
    yield f"deed before: {near_before}"
    yield f"deed before: {near_before}, {link}"
    yield f"deed behind: {near_behind}"
    yield f"deeds: {near_before}, {link} and {near_behind}"
    yield f"deeds behind: {' and '.join(kind for _, kind in behind[:2])}"
    yield f"deeds before: {' and '.join(kind for _, kind in before[-2:])}, {link}"
    yield from (f"all before: {kind}" for kind in {kind for _, kind in before})
    yield from (f"all behind: {kind}" for kind in {kind for _, kind in behind})
    yield from (f"in the clause: {kind}" for kind in {kind for _, kind in deeds})


def _starts(line: Sequence[str], first: int) -> int:
    low = max(0, first - _FURTHEST)
    return next((at for at in range(first - 1, low - 1, -1) if line[at] in _STOPS), low)


def _stops(line: Sequence[str], last: int) -> int:
    high = min(len(line), last + 1 + _FURTHEST)
    return next((at for at in range(last + 1, high) if line[at] in _STOPS), high)


@lru_cache(maxsize=256)
def _deeds_of(line: tuple[str, ...]) -> tuple[Deed, ...]:
    """The deeds of a clause in order, sums and the fund in question among them."""
    kinds = _kinds()
    found: list[Deed] = []
    for at, word in enumerate(line):
        pair = f"{word} {line[at + 1]}" if at + 1 < len(line) else ""
        kind = kinds.get(pair) or kinds.get(word) or _SYMBOLS.get(word)
        if kind:
            found.append((at, kind))
    return tuple(found)
