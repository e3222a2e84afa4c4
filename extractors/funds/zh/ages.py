"""How long before publication the days lie that stand beside a Chinese fund."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.zh.document import Clause
from extractors.funds.zh.verdict import NEWS_DAYS, latest_day

_NEAR: Final = 24
"""Characters on each side of a fund in which days are looked for."""
_OF_LATE: Final = 21
_OF_A_MONTH: Final = 7
"""Characters of a day that is told to the month."""


def said_of_days(spots: Sequence[tuple[Clause, int]], today: date | None) -> Iterator[str]:
    """The signs of the nearest day on each side of a fund, at places of clauses; `today`: of the publication."""
    for clause, at in spots:
        near = [(place, noun) for place, noun in clause.nouns.items() if abs(place - at) <= _NEAR]
        days = [(place, noun) for place, noun in near if isinstance(noun, DateSpan)]
        before, behind = [day for place, day in days if place < at], [day for place, day in days if place > at]
        yield from (f"{_age(day, today)}, before" for day in before[-1:])
        yield from (f"{_age(day, today)}, behind" for day in behind[:1])


def _age(day: DateSpan, today: date | None) -> str:
    if not day.value or today is None:
        return f"a {day.kind} day"
    latest = latest_day(day.value)
    if latest > today + timedelta(days=1):
        whole = len(day.value) > _OF_A_MONTH or latest.year > today.year
        return "a day to come" if whole else "a time that runs"
    past = (today - latest).days
    return "a day of late" if past <= _OF_LATE else "a day some time ago" if past <= NEWS_DAYS else "a day long past"
