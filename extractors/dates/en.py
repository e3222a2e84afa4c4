"""Dates as English writes them: January 29, 2026, 29 Jan, in March, last Friday, earlier this month, recently."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Collection, Iterator
from datetime import date, timedelta
from typing import Final

from extractors.dates.calendar import Stated, latest_weekday, of_day, shift_month, weekday_in_week, year_for
from extractors.money.numerals import number_of

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NUMBERS: Final = {name[:3].lower(): number for number, name in enumerate(_MONTHS, start=1)}
_WEEKDAYS: Final = {name: i for i, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}


def _cased(*names: str) -> str:
    """Names as they are and in capitals; never in small letters: "may" and "march" are verbs."""
    return "|".join(name for long in names for name in (long, long.upper()))


_FULL_MONTH = f"(?:{_cased(*_MONTHS)})"
_MONTH = f"(?:{_cased(*_MONTHS)}|(?:{_cased('Sept', *(name[:3] for name in _MONTHS))})\\b\\.?)"
_YEAR = r"(?:19|20)[0-9]{2}(?![0-9])"
_NTH = r"[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9A-Za-z%])"
_NOT_COUNTED = (
    r"(?!,[0-9]{3}(?![0-9])|\.[0-9]|\s?(?:million|billion|trillion|bn|crore|per\scent|percent|people|companies)\b)"
)

_MONTH_DAY: Final = re.compile(
    rf"""
    \b(?P<month>{_MONTH})\s{{1,2}}(?P<day>{_NTH}){_NOT_COUNTED}
    (?:\s?[-–]\s?[0-9]{{1,2}}(?![0-9]))?(?:,?\s{{0,2}}(?P<year>{_YEAR}))?
    """,
    re.VERBOSE,
)
_DAY_MONTH: Final = re.compile(
    rf"(?<![0-9.,$€£])\b(?P<day>{_NTH})\s{{1,2}}(?:of\s)?(?P<month>{_MONTH})(?![a-z])(?:,?\s{{1,2}}(?P<year>{_YEAR}))?"
)
_MONTH_YEAR: Final = re.compile(rf"\b(?P<month>{_MONTH})(?:,?\s{{1,2}}|\sof\s|-)(?P<year>{_YEAR})")
# A month alone could be a name (April Capital), so a word before it must speak of time
_BARE_MONTH: Final = re.compile(
    rf"""
    \b(?P<lead>(?i:last|this|next|coming|in|since|until|till|by|from|during|before|after|early|mid|late|end\sof|of))
    [\s-](?P<month>{_FULL_MONTH})\b(?!\s[A-Z][a-z]|\s?[0-9])
    """,
    re.VERBOSE,
)
_BARE_YEAR: Final = re.compile(
    rf"""
    (?: \b(?i:in|since|of|by|during|early|mid|late|end|year|through|until|before|after)[\s-] | \b[QH][1-4]\s )
    (?P<year>{_YEAR})(?![-–/.%]|,[0-9]|\s(?i:people|companies|and\s[0-9]{{4}}))
    """,
    re.VERBOSE,
)
_DIGIT: Final = re.compile("[0-9]")
_DAYS: Final = {"today": 0, "tonight": 0, "yesterday": -1, "last night": -1, "tomorrow": 1}
_DAY_WORD: Final = re.compile(
    r"""\b(?: (?P<word>today|yesterday|tomorrow|tonight|last\snight)(?!['’]s)
    | (?P<now>this\s(?:morning|afternoon|evening)) )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(
    rf"""
    \b(?:(?P<week>(?i:last|next|this|coming|past))\s)?
    (?P<weekday>{_cased("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")})\b
    (?<!Black\sFriday)(?<!Good\sFriday)(?<!Cyber\sMonday)(?!\.com)
    """,
    re.VERBOSE,
)
_PERIOD: Final = re.compile(r"\b(?P<which>last|this|next)\s(?P<unit>month|year)\b", re.IGNORECASE)
_AGO: Final = re.compile(
    r"\b(?P<count>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?P<unit>day|week|month|year)s?\sago\b",
    re.IGNORECASE,
)
# The day of the month alone, as news from Seoul and Tokyo tells it: "said on the 13th"
_NTH_ALONE: Final = re.compile(
    r"\bon the (?P<day>[0-9]{1,2})(?:st|nd|rd|th)"
    r"(?=[,.;:)]|$|\s\(|\s(?:that|to|at|in|by|it|local|of this month|with|for|under|the)\b)",
    re.IGNORECASE,
)
_VAGUE: Final = re.compile(
    r"\b(?:recently|lately|(?:last|this|next)\sweek|in\s(?:recent|the\s(?:last|past)\sfew)\s(?:days|weeks|months))\b",
    re.IGNORECASE,
)
_WHICH: Final = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_COMING: Final = re.compile(
    r"\b(?:scheduled|slated|due|set|expected|planned|starting|beginning)\s(?:for|in|on|by)?\s?$"
)


def read_english(text: str, published: date | None) -> Iterator[Stated]:
    """Every English date, in no order; where two overlap the earlier yielded one is meant."""
    low, has_digits = text.lower(), bool(_DIGIT.search(text))
    for letters, with_digits, pattern, reading in _READINGS:
        if (has_digits or not with_digits) and any(map(low.__contains__, letters)):
            yield from (reading(match, published) for match in pattern.finditer(text))


def _named(match: re.Match[str], _published: date | None) -> Stated:
    parts = match.groupdict()
    day = int(re.sub("[a-z]", "", parts["day"])) if parts.get("day") else None
    ahead = bool(_COMING.search(match.string, max(0, match.start() - 16), match.start()))
    year = int(match["year"]) if match["year"] else None
    return Stated(*match.span(), "absolute" if day else "partial", year, _month(match), day, ahead=ahead)


def _month(match: re.Match[str]) -> int:
    return _NUMBERS[match["month"][:3].lower()]


def _bare_month(match: re.Match[str], published: date | None) -> Stated:
    """A month after a word of time: "last December" is before the month of publication, "next June" comes after it."""
    lead, month = match["lead"].lower(), _month(match)
    if lead not in _WHICH:
        return Stated(
            *match.span("month"),
            "partial",
            month=month,
            ahead=bool(_COMING.search(match.string[: match.end("lead")][-24:])),
        )
    if published is None:
        return Stated(*match.span(), "relative", month=month)
    if lead == "this":
        return Stated(*match.span(), "relative", published.year, month)
    year = year_for(month, None, published, ahead=_WHICH[lead] > 0)
    return Stated(
        *match.span(), "relative", year - (lead == "last" and (year, month) >= (published.year, published.month)), month
    )


def _bare_year(match: re.Match[str], _published: date | None) -> Stated:
    return Stated(*match.span("year"), "partial", int(match["year"]))


def _day_word(match: re.Match[str], published: date | None) -> Stated:
    days = _DAYS[" ".join(match["word"].lower().split())] if match["word"] else 0
    return of_day(*match.span(), published and published + timedelta(days=days))


def _weekday(match: re.Match[str], published: date | None) -> Stated:
    """Friday is the latest one; "next" and "this" may lie ahead."""
    weekday, week = _WEEKDAYS[match["weekday"][:3].lower()], (match["week"] or "").lower()
    if published is None:
        return of_day(*match.span(), None, weekday=True)
    if week in ("this", "next", "coming"):
        found = weekday_in_week(weekday, published, 0)
        later = found + timedelta(days=7)
        return of_day(
            *match.span(), later if week == "next" or (week == "coming" and found <= published) else found, weekday=True
        )
    return of_day(*match.span(), latest_weekday(weekday, published, before=bool(week)), weekday=True)


def _period(match: re.Match[str], published: date | None) -> Stated:
    if published is None:
        return Stated(*match.span(), "relative")
    shift = _WHICH[match["which"].lower()]
    if match["unit"].lower() == "year":
        return Stated(*match.span(), "relative", published.year + shift)
    return Stated(*match.span(), "relative", *shift_month(published, shift))


def _ago(match: re.Match[str], published: date | None) -> Stated:
    """Days give a day, months a month, years a year; "two weeks ago" is too round for a day."""
    count, unit = int(number_of(match["count"].lower()) or 1), match["unit"].lower()
    if published is None or unit == "week":
        return Stated(*match.span(), "vague" if unit == "week" else "relative")
    if unit == "day":
        return of_day(*match.span(), published - timedelta(days=count))
    return Stated(
        *match.span(), "relative", *(shift_month(published, -count) if unit == "month" else (published.year - count,))
    )


def _nth(match: re.Match[str], published: date | None) -> Stated:
    """The latest such day; the 31st of a month that has none is no day."""
    start, end, day = match.start("day"), match.end(), int(match["day"])
    if published is None:
        return of_day(start, end, None)
    months = (shift_month(published, back) for back in (0, -1))
    days = (date(year, month, day) for year, month in months if 0 < day <= monthrange(year, month)[1])
    return of_day(start, end, next((one for one in days if one <= published), None))


def _vague(match: re.Match[str], _published: date | None) -> Stated:
    return Stated(*match.span(), "vague")


_Reading = Callable[[re.Match[str], date | None], Stated]
_READINGS: Final[tuple[tuple[Collection[str], bool, re.Pattern[str], _Reading], ...]] = (
    (_NUMBERS, True, _MONTH_DAY, _named),
    (_NUMBERS, True, _DAY_MONTH, _named),
    (_NUMBERS, True, _MONTH_YEAR, _named),
    (_NUMBERS, False, _BARE_MONTH, _bare_month),
    (("19", "20"), True, _BARE_YEAR, _bare_year),
    (("day", "tomorrow", "night", "this"), False, _DAY_WORD, _day_word),
    (("day",), False, _WEEKDAY, _weekday),
    (("month", "year"), False, _PERIOD, _period),
    (("ago",), False, _AGO, _ago),
    (("on the ",), True, _NTH_ALONE, _nth),
    (("recent", "lately", "week", "few"), False, _VAGUE, _vague),
)
"""Letters of which a text holds some, and whether it holds a digit, if the pattern can match: half of all sentences
hold none of a row."""
