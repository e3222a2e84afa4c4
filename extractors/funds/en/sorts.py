"""What sort of giver one of the cast may be: finer than the kind of its name, by what is known of investors and places.

'Norfund' and 'Kerr' are both plain names, but a text tells other things of a development bank than of a start-up; and a
country acts ('Oman sets up a fund') where a town only tells where something is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.funds.en.cast import Member
from extractors.funds.en.company import Row
from extractors.funds.en.named import is_country
from extractors.funds.en.roots import root_of
from extractors.lexicon_en import words
from extractors.parties.known_en import known_kinds
from extractors.places.towns import is_town


def sort_of(member: Member) -> str:
    """An investor or a corporation that is known, a country, a town, or else the kind of the name."""
    known = frozenset().union(*(known_kinds(use.name) for use in member.uses))
    if known:
        return "corporation" if known == {"a corporation"} else "investor"
    return _place(member.fullest.name) if member.kind == "place" else member.kind


@lru_cache(maxsize=4096)
def _place(name: str) -> str:
    return "country" if is_country(name) else "town" if is_town(name) else "place"


def by_sort(sort: str, signs: Iterable[str]) -> Iterator[str]:
    """The signs that say one thing of one sort and another of the next, with the sort."""
    yield f"sort: {sort}"
    yield from (f"{sort}; {sign}" for sign in signs if sign.startswith(_TOLD_APART))


_TOLD_APART: Final = (
    "1 before: ",
    "1 behind: ",
    "acts",
    "clauses off: ",
    "in clauses of",
    "its government",
    "only in clauses of",
    "out of scope",
    "stage: ",
    "used twice",
)


def signs_of_acting(row: Row, at: int, deeds: Iterable[str]) -> Iterator[str]:
    """Whether a name is a subject, with no preposition before it and a verb behind: 'Oman sets up', not 'in Oman'.

    Also whether it only tells whose the government is that is spoken of.
    """
    if _is_ruled(row.words, at):
        yield "its government"
    before = row.words[at - 1] if at else ""
    behind = row.words[at + 1] if at + 1 < len(row.words) else ""
    if before in _BEFORE_SUBJECTS and len(behind) > 1 and behind not in _NO_VERBS:
        yield "acts"
        yield from (f"acts, {deed}" for deed in deeds if deed.startswith("deed behind: "))


_BEFORE_SUBJECTS: Final = frozenset({"", "the", ",", ";", ":", "that", "and", "as", "when", "while"})
_NO_VERBS: Final = words("'s and or of in on at by for from with to base which who where but")


def _is_ruled(line: Sequence[str], at: int) -> bool:
    """Whether a name stands for its government: 'the government of Oman', 'Oman's finance ministry'."""
    before = [word for word in line[max(0, at - _TO_RULER) : at] if word != "the"]
    behind = line[at + 1 : at + 1 + _TO_RULER]
    return (before[-1:] == ["of"] and not _RULERS.isdisjoint(before)) or (
        "'s" in behind[:1] and not _RULERS.isdisjoint(behind)
    )


_TO_RULER: Final = 3
_RULERS: Final = frozenset(
    map(
        root_of, words("government governments authorities cabinet ministry ministries council municipality state city")
    )
)
