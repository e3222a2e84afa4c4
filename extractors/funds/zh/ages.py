"""What the days beside a Chinese fund say of how old it is: how long ago they lie, of which year they are told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from extractors.funds import ages
from extractors.funds.zh.document import Clause

_NEAR: Final = 24
"""Characters on each side of a fund in which days are looked for."""
_YEARS: Final = {
    "of a year past": re.compile("去年|前年|上年"),
    "of this year": re.compile("今年|本年"),
    "of a year to come": re.compile("明年|后年"),
}


def said_of_days(spots: Sequence[tuple[Clause, int]], today: date | None) -> Iterator[str]:
    """The signs of the nearest day on each side of a fund, at places of clauses; `today`: of the article."""
    for clause, at in spots:
        yield from ages.said_of_days(clause.nouns, at, _NEAR, today)
        for side, day in ages.nearest_days(clause.nouns, at, _NEAR):
            told = clause.sentence.text[day.start : day.end]
            yield from (f"a day {when}, {side}" for when, year in _YEARS.items() if year.search(told))
