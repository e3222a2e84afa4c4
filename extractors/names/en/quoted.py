"""English names of funds in quotes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.lexicon_en import FUND_WORDS
from extractors.names.en.tokens import Token


def quoted_name(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> int:
    """The first word of a name in quotes before the noun, 'the "Harbour Bridge" fund'; 0 if there is none."""
    if place - 1 <= floor or kinds[place - 1] != '"':
        return 0
    opens = kinds.rfind('"', max(floor, place - 8), place - 1)
    return opens + 1 if opens >= 0 and kinds[opens + 1] in "CN" and tokens[opens + 1].text[:1].isupper() else 0


def wholly_quoted(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> tuple[int, int] | None:
    """First and last word of a name in quotes that holds the noun: '"Wind Fund Jutland"', '"Girls in Code Fund"'."""
    opens, closes = kinds.rfind('"', floor, place), kinds.find('"', place)
    inside = tokens[opens + 1 : closes]
    if opens < 0 or not 1 < len(inside) <= _MOST_QUOTED or tokens[opens].text == "”" or inside[0].kind not in "CK":
        return None
    plain = all(token.kind in "CKRo&" or token.low in {"in", "to"} for token in inside)
    told = any(token.kind == "C" and token.low not in FUND_WORDS for token in inside)
    return (opens + 1, closes - 1) if plain and told and not any(token.owner for token in inside) else None


_MOST_QUOTED: Final = 8
