"""How long before publication the days lie that stand beside a Chinese fund."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.zh.document import Clause
from extractors.funds.zh.today import is_long_before, latest_day

_NEAR: Final = 24
"""Characters on each side of a fund in which days are looked for."""
_OF_LATE: Final = timedelta(days=21)
_OF_A_MONTH: Final = 7
"""Characters of a day that is told to the month."""


def said_of_days(spots: Sequence[tuple[Clause, int]], today: date | None) -> Iterator[str]:
    """The signs of the nearest day on each side of a fund, at places of clauses; `today`: of the article."""
    for clause, at in spots:
        near = [
            (place, noun)
            for place, noun in clause.nouns.items()
            if isinstance(noun, DateSpan) and abs(place - at) <= _NEAR
        ]
        before, behind = [day for place, day in near if place < at], [day for place, day in near if place > at]
        for side, days in (("before", before[-1:]), ("behind", behind[:1])):
            yield from (f"{_age(day, today)}, {side}" for day in days)
            words = (clause.sentence.text[day.start : day.end] for day in days)
            yield from (f"a day {when}, {side}" for told in words for when, year in _YEARS.items() if year.search(told))


_YEARS: Final = {
    "of a year past": re.compile("去年|前年|上年"),
    "of this year": re.compile("今年|本年"),
    "of a year to come": re.compile("明年|后年"),
}


def _age(day: DateSpan, today: date | None) -> str:
    if not day.value or today is None:
        return f"a {day.kind} day"
    latest = latest_day(day.value)
    if latest > today + timedelta(days=1):
        whole = len(day.value) > _OF_A_MONTH or latest.year > today.year
        return "a day to come" if whole else "a time that runs"
    if is_long_before(day.value, today):
        return "a day long past"
    return "a day of late" if latest >= today - _OF_LATE else "a day some time ago"
