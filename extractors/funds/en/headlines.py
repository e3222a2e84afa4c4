"""Other names of a fund, without what the headline or sentence around them says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from extractors.funds.en.clauses import Clause
from extractors.funds.en.named import Named
from extractors.lexicon_en import FIRM_WORDS, FUND_HEADS, FUND_WORDS, NAME_PIECES, ROMANS, VERB_FORMS, WEAK_HEADS, words
from extractors.sectors import find_sectors

_WORD: Final = re.compile(r"[^\W_](?:[\w'’&.-]*\w)?")
_HEADS: Final = FUND_HEADS | WEAK_HEADS | ROMANS
_NOUNS: Final = FUND_WORDS | NAME_PIECES | FIRM_WORDS | words("series class brothers sons associates systems services")
_TO_BE: Final = words("goes is was has had gets are were")
_TAIL: Final = re.compile(
    r"""\s (?: (?:that|which) \s (?:was|were|is|are|has|had|have|will|would) \b .*
          | (?:that|which|whose|who|and|or|with|by|at|alone|everywhere) (?:\s owners?)? ) $""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Where a phrase goes on as a sentence, or breaks off within one."""


def words_told(clauses: Sequence[Clause]) -> frozenset[str]:
    """Every word of the running text, in small letters."""
    return frozenset().union(*(_words_of(one.sentence.text) for one in clauses if one.sentence.part == "text"))


@lru_cache(maxsize=512)
def _words_of(sentence: str) -> frozenset[str]:
    return frozenset(match[0].lower() for match in _WORD.finditer(sentence))


def only_named(alias: Named, told: frozenset[str]) -> Named:
    """The part of an alias that names: what stands behind a headline's verb and before the next one, without a tail.

    A word in -s of a headline that the running text (`told`) never has is its verb, for what is part of a name is
    said again below: "Alder fills second fund".
    """
    start, end = 0, len(alias.text)
    if alias.clause.sentence.part == "title":
        start, end = _between_verbs(alias.text, told)
    tail = _TAIL.search(alias.text, start, end)
    while tail:
        end = tail.start()
        tail = _TAIL.search(alias.text, start, end)
    return replace(alias, text=alias.text[start:end], start=alias.start + start, end=alias.start + end)


def _between_verbs(title: str, told: frozenset[str]) -> tuple[int, int]:
    """Where the name stands in a piece of a headline."""
    trade = [range(span.start, span.end) for span in find_sectors(title)]
    words = [(word, word[0].lower()) for word in _WORD.finditer(title)]
    acts = any(low in told for _, low in words[:1])  # who does something in a headline is told of below it
    start, headed = 0, False
    for number, (word, low) in enumerate(words):
        is_trade = any(word.start() in one for one in trade)
        is_verb = number > 0 and (low in _TO_BE or (_is_verb(word[0], told) and not is_trade))
        if is_verb and headed and (low in _TO_BE or low in VERB_FORMS):
            return start, word.start() - 1
        if is_verb and acts and not headed:
            start = word.end() + 1
        headed = headed or low in _HEADS
    return (start, len(title)) if headed else (0, len(title))


def _is_verb(word: str, told: frozenset[str]) -> bool:
    low = word.lower()
    plain = low.isalpha() and low.endswith("s") and not low.endswith(("ss", "us", "is")) and not word.isupper()
    return plain and len(low) > 3 and low not in told | _NOUNS | _HEADS
