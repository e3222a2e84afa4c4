"""Funds of a Chinese sentence in a row, of which one thing is told.

先设四支:ⓕ、ⓕ、ⓕ和ⓕ      先设 is said of each of the four
与ⓕ、ⓕ签约,设立ⓕ          与 and 签约 are said of the first two
ⓕⓜ,ⓕⓜ;ⓕⓜ              a row as well: each item with its sum
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extractors.funds.zh.cluster import Cluster, are_two
from extractors.funds.zh.document import Clause
from extractors.names import zh as names
from extractors.names.zh import Mention

_SUM: Final = (
    r"(?:[,，]?(?:总|目标|首期|注册|认缴|各|均|约|近|逾|规模|为|达|有|是|得|出资额?|资本|金额|[:：])*ⓜ(?:的?规模)?)?"
)
_BETWEEN: Final = re.compile(
    rf"[”\"]?(?:\([^()]{{0,30}}\))?{_SUM}(?:\([^()]{{0,30}}\))?[支只个档]?[、,;/]?(?:以及|和|与|及|还有|另有|并|其中|ⓜ的|总?规模ⓜ的)*[“\"]?"
)
"""What stands between two items of a row."""


@dataclass(frozen=True, slots=True)
class Row:
    """The funds of a clause between which nothing but joints and sums stands; places in `clause.text`."""

    places: tuple[int, ...]

    def words_before(self, text: str) -> str:
        """What opens the row."""
        return text[: self.places[0]]

    def words_behind(self, text: str) -> str:
        """What closes it."""
        return text[self.places[-1] + 1 :]


@lru_cache(maxsize=256)
def _rows(text: str, places: tuple[int, ...]) -> tuple[Row, ...]:
    rows: list[list[int]] = []
    for at in places:
        if rows and _BETWEEN.fullmatch(text, rows[-1][-1] + 1, at):
            rows[-1].append(at)
        else:
            rows.append([at])
    return tuple(Row(tuple(row)) for row in rows)


def row_at(clause: Clause, mention: Mention) -> Row:
    """The row in which a mention stands; alone it is a row of one."""
    places = tuple(place for place, _ in clause.funds())
    at = next(place for place in places if clause.nouns[place] is mention)
    return next(row for row in _rows(clause.text, places) if at in row.places)


def mates_of(clause: Clause, mention: Mention) -> list[Mention]:
    """The other mentions in the row of one."""
    row = row_at(clause, mention)
    return [one for place, one in clause.funds() if place in row.places and one is not mention]


_JOINT: Final = re.compile(r"[”\"]?(?:\([^()]{0,30}\))?(?:、|和|与|及|以及)[“\"]?")


def is_joined(clause: Clause, mention: Mention) -> bool:
    """Whether a phrase is one of several that are listed, 科技基金、文旅基金: then it describes none of the others."""
    places = row_at(clause, mention).places
    at = places.index(clause.place_of(mention))
    sides = (places[max(0, at - 1) : at + 1], places[at : at + 2])
    joined = any(len(side) > 1 and _JOINT.fullmatch(clause.text, side[0] + 1, side[1]) for side in sides)
    return joined and not names.points(mention.text)


def tells_apart(clauses: Sequence[Clause], words: Cluster, other: Cluster) -> bool:
    """Whether a text tells two funds apart: by their names, or in the items of a list, each with a fund of its own."""
    named = any(are_two(a.text, b.text) for a in words.names() for b in other.names())
    return named or _are_items(clauses, words, other)


def _are_items(clauses: Sequence[Clause], words: Cluster, other: Cluster) -> bool:
    told = (clauses[m.sentence] for m in (*words.mentions, *other.mentions))
    listed = all(clause.is_listed for clause in told if clause.sentence.part == "text")
    return listed and not any(names.is_specific(m.text) for m in words.names())
