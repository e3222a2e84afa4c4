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


_POSTS: Final = words(
    "chairman chairwoman chairperson chair president vice-president ceo cfo cio coo cto director officer founder "
    "co-founder partner principal"
)
"""Posts in companies: behind one stands who holds it, before it who gave it."""
_OF_POSTS: Final = words(
    "managing executive general senior regional vice deputy founding chief investment operating financial technology "
    "former acting non-executive associate global country honorary co and &"
)
"""What stands between a company and such a post: 'Kerr Bank Regional Vice President'."""


def around_post(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int, bool]]:
    """A run as (first, last, whether told as a person): 'Kerr Bank Chairman Jo Brook' are two, 'Kerr CEO' is one."""
    post = next((at for at in range(last, first - 1, -1) if tokens[at].low in _POSTS), None)
    if post is None or first == last or not _is_person(tokens[post + 1 : last + 1]):
        return [(first, last, False)]
    giver = post - 1
    while giver >= first and tokens[giver].low in _OF_POSTS | _POSTS:
        giver -= 1
    parts = [(first, giver, False)] if giver >= first else []
    return [*parts, (post + 1, last, True)] if post < last else parts or [(first, last, False)]


def _is_person(held: Sequence[Token]) -> bool:
    """Whether words behind a post may be a person's name; none are, where the post ends the run."""
    return (
        len(held) <= _LONGEST_PERSON + 1
        and all(token.kind in "C." for token in held)
        and not {token.low for token in held} & (_ORGANISED | _OF_POSTS)
    )


def past_office(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name of a person begins behind an office in capitals, or where the run begins."""
    holder = next((at for at in range(last - 1, first, -1) if tokens[at].low in _HOLDERS), first)
    held = tokens[holder + 1 : last + 1]
    is_person = holder > first and len(held) <= _LONGEST_PERSON and all(token.kind == "C" for token in held)
    return holder + 1 if is_person and not {token.low for token in held} & _ORGANISED else first


_LONGEST_PERSON: Final = 3
_ORGANISED: Final = FIRM_WORDS | INSTITUTION_WORDS | PUBLIC_WORDS
