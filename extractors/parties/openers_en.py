"""Whether the capital that opens an English sentence is a name's, told by what stands behind: 'Ellory of Oslo came'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.lexicon_en import words
from extractors.names.en.tokens import Token
from extractors.places import find_places

_AFTER_PLAIN_WORDS: Final = words("by in for of and or to on with from at that")
_PLAIN: Final = words(
    "all belt both capital cash chief corporate date debt demand each energy equity finance food growth half head he "
    "health infrastructure it money more most much none north oil one part rather reform seed she some somebody "
    "someone south state supply technology that the these they this three trade two venture we wealth"
)
"""Words that stand so before another name: 'Half of Norway', 'Seed and Series A'."""
_PLURAL_VERBS: Final = words("are do have were")
"""Verbs of many, which a word that opens a sentence is none's name before: 'Talks have begun', 'Rivals are many'."""
_PLAIN_ENDINGS: Final = ("s", "ing", "tion", "ment", "er", "or", "ed", "ly")
_LONGEST_PLACE: Final = 3
"""Words of a place that are looked at."""


def opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word opens the sentence, or what stands behind a dateline: 'HONG KONG - Lenders'."""
    dated = at > 1 and tokens[at - 1].text in _DASHES and (tokens[at - 2].text == ")" or tokens[at - 2].text.isupper())
    return at == 0 or dated


_DASHES: Final = frozenset("-–—")


def may_be_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that opens a sentence may be a name: a verb or a mark is behind it, or what only names have."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or tokens[at].owner or _is_told_as_name(tokens, at):
        return True
    return following.kind in "sC,(" and following.low not in _AFTER_PLAIN_WORDS | _PLURAL_VERBS


def _is_told_as_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether another name is joined to it, or the town or the country where a house is."""
    low = tokens[at].low
    if at + 2 >= len(tokens) or tokens[at + 2].kind != "C" or low in _PLAIN or low.endswith(_PLAIN_ENDINGS):
        return False
    if tokens[at + 1].low == "and":
        return True
    where = " ".join(token.text for token in tokens[at + 2 : at + 2 + _LONGEST_PLACE])
    return tokens[at + 1].low == "of" and any(span.start == 0 for span in find_places(where))
