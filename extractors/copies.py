"""Copies of one text on several sites, with other titles and a trimmed end: keys to find them, and how alike two are.

A text is read as tokens (a Chinese character, a word, a number), in runs of five. The keys are those of its beginning,
so that a cut end keeps them; whether two texts are copies is decided on all that both have.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from rensa import RMinHash

from extractors.text import normalise

_TOKEN = re.compile(r"[㐀-鿿]|[a-z]+|\d+(?:[.,]\d+)*")
_RUN = 5  # tokens: shorter runs of Chinese characters are ordinary words
_BEGINNING = 160  # tokens, about a first paragraph of either language
_FEWEST = 40  # tokens: less is a caption, of which many are alike

# 16 bands of 4: texts 0.8 alike share a key 999 times in 1,000, texts 0.5 alike 64 times in 100, 0.3 alike 12 in 100.
_BANDS, _ROWS = 16, 4
_SEED = 20_260_101  # stored keys depend on it
_COPY_AT = 0.7  # of the shorter text's runs: a site adds lines of its own; a retold text shares less than 0.3
_NUMBERS_AT = 0.9  # of the shorter text's numbers: notices of one form differ in their numbers and names


def copy_keys(text: str) -> frozenset[str]:
    """Keys of which two copies share at least one; none for a text too short to tell."""
    tokens = _tokens(text)
    if len(tokens) < _FEWEST:
        return frozenset()
    sketch = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    sketch.update(sorted(_runs(tokens[:_BEGINNING])))
    values: Sequence[int] = sketch.digest()
    bands = (values[start : start + _ROWS] for start in range(0, len(values), _ROWS))
    version = RMinHash.ALGORITHM_VERSION  # keys of another algorithm find nothing
    return frozenset(f"{version}.{band}.{_hexadecimal(part)}" for band, part in enumerate(bands))


def likeness(a: str, b: str) -> float:
    """The share of the shorter text's runs that the longer one has too, 0 to 1; the longer's end does not count."""
    short, long = sorted((_tokens(a), _tokens(b)), key=len)
    ours = _counted(short)
    if not ours:
        return 0.0
    return (ours & _counted(long)).total() / ours.total()


def is_copy(a: str, b: str) -> bool:
    """Whether two texts are one, with the numbers that it tells."""
    short, long = sorted((_tokens(a), _tokens(b)), key=len)
    if len(short) < _FEWEST or likeness(a, b) < _COPY_AT:
        return False
    numbers, others = (Counter(token for token in tokens if token[0].isdigit()) for tokens in (short, long))
    return (numbers & others).total() >= _NUMBERS_AT * numbers.total()


@lru_cache(maxsize=64)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(normalise(text).casefold()))


def _runs(tokens: Sequence[str]) -> set[str]:
    return set(_counted(tokens))


def _counted(tokens: Sequence[str]) -> Counter[str]:
    return Counter(" ".join(tokens[at : at + _RUN]) for at in range(len(tokens) - _RUN + 1))


def _hexadecimal(values: Sequence[int]) -> str:
    return "".join(f"{value:08x}" for value in values)
