"""Titles and offices that stand before English names of persons: what of a capitalised run is no part of the name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.lexicon_en import FIRM_WORDS, INSTITUTION_WORDS, PUBLIC_WORDS, words
from extractors.names.en.tokens import Token

OFFICES: Final = words("prime chief deputy acting finance foreign vice interior")
"""What stands before a title: 'Prime Minister Kerr'."""
TITLES: Final = words(
    "mr mrs ms dr sir ceo cfo cio president chairman minister premier professor prof dame lord sheikh king prince vice "
    "chancellor governor mayor senator treasurer ambassador commissioner undersecretary congressman congresswoman"
)
_HOLDERS: Final = words("minister chancellor governor mayor senator treasurer commissioner premier secretary")
"""Titles that end the name of an office and begin that of who holds it: 'Entrepreneurship Minister Kerr'."""


def past_office(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name of a person begins behind an office in capitals, or where the run begins."""
    holder = next((at for at in range(last - 1, first, -1) if tokens[at].low in _HOLDERS), first)
    held = tokens[holder + 1 : last + 1]
    is_person = holder > first and len(held) <= _LONGEST_PERSON and all(token.kind == "C" for token in held)
    return holder + 1 if is_person and not {token.low for token in held} & _ORGANISED else first


_LONGEST_PERSON: Final = 3
_ORGANISED: Final = FIRM_WORDS | INSTITUTION_WORDS | PUBLIC_WORDS
