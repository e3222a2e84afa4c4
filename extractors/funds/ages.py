"""How long before publication the days lie that stand beside a fund."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from extractors.dates import DateSpan

NEWS: Final = timedelta(days=120)
"""An event dated longer than this before publication is history; registrations are reported up to months later."""
_OF_LATE: Final = timedelta(days=21)
_OF_A_MONTH: Final = 7
"""Characters of a day that is told to the month."""


def said_of_days(nouns: Mapping[int, object], at: int, reach: int, today: date | None) -> Iterator[str]:
    """The signs of the nearest day on each side of a fund, within `reach` of its place; `today`: of the article."""
    yield from (f"{_age(day, today)}, {side}" for side, day in nearest_days(nouns, at, reach))


def nearest_days(nouns: Mapping[int, object], at: int, reach: int) -> Iterator[tuple[str, DateSpan]]:
    """("before" or "behind", day) for the nearest on each side of a place."""
    near = [(place, noun) for place, noun in nouns.items() if isinstance(noun, DateSpan) and abs(place - at) <= reach]
    before, behind = [day for place, day in near if place < at], [day for place, day in near if place > at]
    yield from (("before", day) for day in before[-1:])
    yield from (("behind", day) for day in behind[:1])


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


def days_ago(value: str, published: date) -> str:
    """How long before the report a day lies that is told in full: '0', '1', '2', 'some days', 'weeks'."""
    days = (published - date.fromisoformat(value)).days
    return str(days) if days < _OLD else "some days" if days < _OLDER else "weeks"


_OLD: Final = 3
_OLDER: Final = 15


def is_long_before(value: str, today: date) -> bool:
    """Whether a YYYY, YYYY-MM or YYYY-MM-DD lies so long before a day that what happened then is no news on it."""
    return latest_day(value) < today - NEWS


def latest_day(value: str) -> date:
    """The last day that a YYYY, YYYY-MM or YYYY-MM-DD may mean."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
