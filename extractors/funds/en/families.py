"""Whether two funds of an English article are of one house, or two that only share words which any fund may bear.

'Altura Fund III' and 'European Road Fund II' of Bexley are numbers of two families: that one is III says nothing of II.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import product
from typing import Final

from extractors.funds.en.candidates import EMPTY_WORDS, Candidate, Place, name_key, owner_name
from extractors.funds.en.items import are_akin, teller_of
from extractors.funds.en.kin import is_common
from extractors.lexicon_en import words
from extractors.parties.en import HOUSES, Party
from extractors.sectors import sector_keys

_NUMERALS: Final = words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv")


@lru_cache(maxsize=2048)
def own_words(name: str) -> frozenset[str]:
    """The words of a fund's name that not every fund may bear: no kinds, trades, places and numbers."""
    return frozenset(word for word in name_key(name) if not _is_anybodys(word))


@lru_cache(maxsize=2048)
def _is_anybodys(word: str) -> bool:
    numbered = word in _NUMERALS or not word.isalpha()
    return numbered or word in EMPTY_WORDS or is_common(word) or bool(sector_keys([word]))


def are_of_one_family(one: Candidate, other: Candidate) -> bool:
    """Whether two named funds begin alike: with a word of their own, or with any ('European') and of no two houses."""
    pairs = ((name_key(a.name)[:1], name_key(b.name)[:1]) for a, b in product(one.named, other.named))
    shared = {mine[0] for mine, theirs in pairs if mine and mine == theirs}
    return any(not _is_anybodys(word) for word in shared) or (bool(shared) and not are_of_two_houses(one, other))


def are_of_two_houses(one: Candidate, other: Candidate) -> bool:
    """Whether each of two funds is told with houses, or by names of its own, and the two have none in common."""
    if _goes_on(one) or _goes_on(other):
        return False
    (ours, our_names), (theirs, their_names) = _marks_of(one), _marks_of(other)
    pairs = [*product(ours, theirs | their_names), *product(our_names, theirs)]
    if not (ours and theirs):
        pairs += product(our_names, their_names)
    return bool(pairs) and not any(are_akin(a, b) or own_words(a) & own_words(b) for a, b in pairs)


def _marks_of(fund: Candidate) -> tuple[Set[str], Set[str]]:
    """The houses that a fund is told with, and its names that have words of their own."""
    houses = {house for spot in fund.places for house in _houses_at(spot)}
    return houses | fund.agents, {mention.name for mention in fund.named if own_words(mention.name)}


def _goes_on(fund: Candidate) -> bool:
    """Whether a fund is told of the house that was told before: 'its Birch Fund II', 'The firm also runs …'."""
    return any(
        _GOES_ON.match(spot.clause.text) or (spot.mention.owner and not owner_name(spot)) for spot in fund.places
    )


_GOES_ON: Final = re.compile(
    r"(?:(?:[A-Z]\w+ly|Earlier|Before(?: that)?|In ⓓ|Since then|Besides|And|But),? )?"
    r"(?:It|Its|They|Their|"
    r"(?:The|This) (?:\w+ )?(?:firm|house|manager|group|company|bank|investor|sponsor|parent|same))\b",
    re.IGNORECASE,
)
"""How a sentence opens that goes on about the house told before, so that its fund may be of that one's kin."""


def _houses_at(spot: Place) -> Iterator[str]:
    """Whose the fund of a phrase may be: its owner, who opens the sentence, else the houses beside it."""
    if owner := owner_name(spot):
        yield owner
    elif teller := teller_of(spot):
        yield teller.text
    else:
        nouns = spot.clause.nouns.values()
        yield from (noun.text for noun in nouns if isinstance(noun, Party) and noun.kind in HOUSES)
