"""What a stated date means on the calendar, seen from the day an article was published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

Kind = Literal["absolute", "partial", "relative", "vague"]


@dataclass(frozen=True, slots=True)
class Stated:
    """A date at `text[start:end]` as far as its own words tell; the year of 1月29日 and the month of 29日 are None.

    A `weekday` is a remark on the date beside it, if there is one. `ahead`: the text puts it into the future.
    """

    start: int
    end: int
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: bool = False
    ahead: bool = False


AHEAD: Final = timedelta(days=21)
"""How far after its publication an article names a day without a year: 2月10日 in an article of January 28."""


def written(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """The ISO form of a date as precise as its parts; None without a year or where no such day exists.

    >>> written(2026, 1, 30), written(2026, 1), written(2026), written(2026, 2, 30)
    ('2026-01-30', '2026-01', '2026', None)
    """
    if year is None:
        return None
    if month is None:
        return f"{year:04d}"
    if not is_day(year, month, day or 1):
        return None
    return f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else "")


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    try:
        return bool(date(year, month, day))
    except ValueError:
        return False


def year_for(month: int, day: int | None, published: date, *, ahead: bool = False) -> int:
    """The year that brings a date without one nearest before `published` (or up to three weeks after it).

    `ahead`: the first such date from `published` on.
    """
    if ahead:
        return published.year + ((month, day or 31) < (published.month, published.day))
    first = date(published.year, month, min(day or 1, 28))
    if first > published + AHEAD:
        return published.year - 1
    return published.year + (first.replace(year=published.year + 1) <= published + AHEAD)


def month_for(day: int, published: date, *, ahead: bool = False) -> tuple[int, int]:
    """The (year, month) of a bare 29日: the latest one that is not after `published`; `ahead`: the first from it on."""
    if ahead:
        return shift_month(published, 0 if day >= published.day else 1)
    return shift_month(published, 0 if day <= published.day else -1)


def shift_month(published: date, months: int) -> tuple[int, int]:
    """The (year, month) some months away.

    >>> shift_month(date(2026, 1, 30), -1)
    (2025, 12)
    """
    count = published.year * 12 + published.month - 1 + months
    return count // 12, count % 12 + 1


def weekday_in_week(weekday: int, published: date, weeks: int) -> date:
    """The day of a week that begins on Monday: 上周五 is weekday 4 of weeks=-1."""
    monday = published - timedelta(days=published.weekday())
    return monday + timedelta(days=weekday, weeks=weeks)


def latest_weekday(weekday: int, published: date, *, before: bool = False) -> date:
    """The most recent such day on (unless `before`) or before `published`."""
    back = (published.weekday() - weekday) % 7
    return published - timedelta(days=7 if before and not back else back)


def of_day(start: int, end: int, day: date | None, *, weekday: bool = False) -> Stated:
    """A relative date that is this whole day; without one (no publication day) nothing is known of it."""
    if day is None:
        return Stated(start, end, "relative", weekday=weekday)
    return Stated(start, end, "relative", day.year, day.month, day.day, weekday=weekday)
