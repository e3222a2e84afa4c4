"""What the name of one of the cast shares with a fund's: as signs (`casting`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.funds.en.cast import Member
from extractors.funds.en.meetings import SHORTEST, Casting
from extractors.funds.en.named import key_of
from extractors.lexicon_en import FIRM_WORDS, FUND_WORDS, INSTITUTION_WORDS, PUBLIC_WORDS, words
from extractors.places import find_places

_COMMON: Final = (
    FIRM_WORDS
    | INSTITUTION_WORDS
    | PUBLIC_WORDS
    | FUND_WORDS
    | words(
        "of and the for in new first european global green climate development industrial industry strategic "
        "innovation science sustainable social impact public enterprise international future co ltd limited"
    )
)


@lru_cache(maxsize=2048)
def is_common(word: str) -> bool:
    """Whether two names may share a word by chance: what many funds and houses are for, and where they are."""
    return word in _COMMON or bool(find_places(word.title()))


def signs_of_kin(member: Member, casting: Casting) -> Iterator[str]:
    """What a name shares with the fund's."""
    if member.is_house:
        yield "only inside a fund's name"
    if casting.kin - {id(member)}:
        yield "another is kin"
    for key in {key_of(mention.name) for mention in casting.verdict.candidate.named}:
        for mine in member.keys:
            yield from _shared(key, mine)


def _shared(key: Sequence[str], mine: Sequence[str]) -> Iterator[str]:
    """What the words of a fund's name and of a member's have in common."""
    if key[:1] == mine[:1] and len(mine[0]) >= SHORTEST:
        yield "kin"
        if key[: len(mine)] == mine:
            yield "kin, whole"
            yield from _left_of(key[len(mine) :])
    elif any(not is_common(word) for word in set(mine) & set(key)):
        yield "akin"


_NUMBER: Final = re.compile(r"[\divxlc.]+|one|two|three|four|five")


def _left_of(rest: Sequence[str]) -> Iterator[str]:
    """What a fund's name has beside a member's: 'VELF' may be no firm but what 'VELF 2' is a part of."""
    if all(_NUMBER.fullmatch(word) for word in rest):
        yield "the fund's name but for its number"
    elif all(word in {"fund", "funds", "lp"} or _NUMBER.fullmatch(word) for word in rest):
        yield "the fund's name but for 'fund'"
