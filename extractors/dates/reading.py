"""From the dates as stated to days of the calendar: overlaps, and the years and months that the text leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from extractors.dates.calendar import AHEAD, Kind, Stated, is_day, month_for, written, year_for
from extractors.dates.en import read_english
from extractors.dates.zh import read_chinese


@dataclass(frozen=True, slots=True)
class DateSpan:
    """One date at `text[start:end]`.

    `value` is YYYY-MM-DD, YYYY-MM, YYYY or None. `kind` is absolute (a full day), partial (a month, a year, or a day
    whose year nothing tells: value None, `month` and `day` as written), relative (counted from the publication day) or
    vague (近日, recently: value None).
    """

    start: int
    end: int
    value: str | None
    kind: Kind
    month: int | None = None
    day: int | None = None


_NUMERIC: Final = re.compile(
    r"""
    (?<![0-9A-Za-z./-])
    (?: (?P<year>(?:19|20)[0-9]{2}) (?P<sign>[-/.]) (?P<month>[0-9]{1,2}) (?P=sign) (?P<day>[0-9]{1,2})
      | (?P<first>[0-9]{1,2}) / (?P<second>[0-9]{1,2}) / (?P<last>(?:19|20)[0-9]{2}) )
    (?:(?![0-9A-Za-z/%-])|(?=T[0-9])) (?!\.[0-9])
    """,
    re.VERBOSE,
)
_CHINESE: Final = re.compile(r"[年月日周星礼天近前早晚夜晨昨今]")  # no Chinese date is without one of these
_ENGLISH: Final = re.compile(r"[A-Za-z]{2}[-\s]?[a-z0-9]|[QH][1-4]\s|[A-Z]{3}")  # a word of time, Q3 or MAY
_WEEKDAY_GAP: Final = re.compile(r"[\s,(]{0,3}(?:the\s)?")
_LIST_GAP: Final = re.compile(r"\s?(?:至|到|、|和|与|及|-|–|—|~|,|and)\s?")
_SENTENCE_END: Final = re.compile(r"[。!?;；\n]|\.\s")

_RECENT: Final = timedelta(days=45)
"""2024年3月成立, 5月8日发布: a day this close before publication is news and takes no year from a date before it."""
_NEAR: Final = 60
"""Characters within which a date lends its year to the next one of the sentence."""
_FAR: Final = 300
"""Characters within which a date lends its year where no publication day is known."""


def find_dates(text: str, *, day: date | None, year: int | None = None) -> tuple[DateSpan, ...]:
    """All dates in normalised `text`, in order, without overlap; `day` is the day of publication.

    A date without a year gets the one that brings it nearest before `day` (or up to three weeks after); without `day`,
    that of a date shortly before it, else `year`. Spans of time (七年, 5 years, 2025年度) are no dates.

    >>> [(d.value, d.kind) for d in find_dates("1月29日签约, closed last month", day=date(2026, 2, 3))]
    [('2026-01-29', 'absolute'), ('2026-01', 'relative')]
    """
    found: list[Stated] = []
    for stated in _apart(_readings(text, day), text):
        found.append(_settled(stated, found, text, day, year))
    return tuple(_span(stated) for stated in found if _exists(stated))


def _readings(text: str, day: date | None) -> Iterator[Stated]:
    yield from (_numeric(match) for match in _NUMERIC.finditer(text))
    if _CHINESE.search(text):
        yield from read_chinese(text, day)
    if _ENGLISH.search(text):
        yield from read_english(text, day)


def _numeric(match: re.Match[str]) -> Stated:
    """2026-01-30; of 03/04/2026 only the year is sure."""
    if match["year"]:
        return Stated(*match.span(), "absolute", int(match["year"]), int(match["month"]), int(match["day"]))
    first, second, year = int(match["first"]), int(match["second"]), int(match["last"])
    if first > 12 or first == second:
        return Stated(*match.span(), "absolute", year, second, first)
    return (
        Stated(*match.span(), "absolute", year, first, second)
        if second > 12
        else Stated(*match.span(), "partial", year)
    )


def _apart(readings: Iterable[Stated], text: str) -> list[Stated]:
    """In order of place; of two that overlap the one read first stays, and a weekday goes where its date stands."""
    taken = bytearray(len(text))
    kept = []
    for stated in readings:
        if not any(taken[stated.start : stated.end]):
            taken[stated.start : stated.end] = b"\1" * (stated.end - stated.start)
            kept.append(stated)
    kept.sort(key=lambda stated: stated.start)
    return [s for i, s in enumerate(kept) if not (s.weekday and _is_beside_date(i, kept, text))]


def _is_beside_date(i: int, kept: list[Stated], text: str) -> bool:
    """Wednesday in "Wednesday, January 28" and 周三 in 1月28日(周三) tell nothing more."""
    pairs = [(kept[i], kept[i + 1])] if i + 1 < len(kept) else []
    pairs += [(kept[i - 1], kept[i])] if i else []
    return any(
        bool((left if right.weekday else right).day) and _WEEKDAY_GAP.fullmatch(text, left.end, right.start)
        for left, right in pairs
        if left.weekday != right.weekday
    )


def _settled(stated: Stated, before: list[Stated], text: str, day: date | None, year: int | None) -> Stated:
    """The date with its year and month, as far as anything tells them."""
    if stated.kind not in ("absolute", "partial") or stated.year:
        return stated
    last = before[-1] if before else None
    if stated.month is None:
        return _with_month(stated, last, text, day)
    if not 1 <= stated.month <= 12:
        return stated
    own = year_for(stated.month, stated.day, day, ahead=stated.ahead) if day else None
    lent = _lent_year(stated, last, text, _NEAR if day else _FAR)
    if day and own and lent and day - _RECENT <= date(own, stated.month, min(stated.day or 1, 28)) <= day + AHEAD:
        lent = None
    return replace(stated, year=lent or own or year)


def _with_month(stated: Stated, last: Stated | None, text: str, day: date | None) -> Stated:
    """29日 after 1月28日至 is of the same month; else it is the latest 29th."""
    if last and last.month and _LIST_GAP.fullmatch(text, last.end, stated.start):
        return replace(stated, year=last.year, month=last.month)
    if day is None:
        return stated
    year, month = month_for(stated.day or 1, day, ahead=stated.ahead)
    return replace(stated, year=year, month=month)


def _lent_year(stated: Stated, last: Stated | None, text: str, reach: int) -> int | None:
    """The year of the date before, if the same breath goes on to a later month."""
    if not (last and last.year and last.month and stated.month) or stated.start - last.end > reach:
        return None
    if stated.month < last.month or (reach == _NEAR and _SENTENCE_END.search(text, last.end, stated.start)):
        return None
    return last.year


def _exists(stated: Stated) -> bool:
    """No 13月, no February 30."""
    if stated.month is None:
        return not stated.day or 1 <= stated.day <= 31
    return is_day(stated.year or 2024, stated.month, stated.day or 1)


def _span(stated: Stated) -> DateSpan:
    value = written(stated.year, stated.month, stated.day) if stated.month or not stated.day else None
    kind = "partial" if stated.kind == "absolute" and value is None else stated.kind
    return DateSpan(stated.start, stated.end, value, kind, stated.month, stated.day)
