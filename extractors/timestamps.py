"""Moments as machines write them in feeds, sitemaps and endpoints: ten formats, with or without a zone.

Dates inside prose are the business of `extractors.dates`; here the whole string is one moment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment in UTC, and its day in the zone of the source; a bare day counts from its local midnight."""

    at: datetime
    day: date


_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"

# Named zones in hours, as RFC 822 lists them and news sites use them. CST is read in _named_zone: China or Chicago.
_ZONES = {
    "bst": 1.0,
    "cdt": -5.0,
    "cest": 2.0,
    "cet": 1.0,
    "edt": -4.0,
    "est": -5.0,
    "gmt": 0.0,
    "hkt": 8.0,
    "ist": 5.5,
    "jst": 9.0,
    "kst": 9.0,
    "mdt": -6.0,
    "mst": -7.0,
    "pdt": -7.0,
    "pst": -8.0,
    "sgt": 8.0,
    "ut": 0.0,
    "utc": 0.0,
    "z": 0.0,
}

_CLOCK = r"""
    (?P<half>上午|下午|晚上|中午|凌晨)?\s*
    (?P<hour>\d{1,2})\s*[:时時点點]\s*(?P<minute>\d{1,2})        # 9:05, 9时05分
    (?:\s*[:分]\s*(?P<second>\d{1,2})(?:[.,]\d+)?)?\s*[秒分]?
    \s*(?P<ampm>[ap]\.?m\b\.?)?
"""
_NUMERIC = re.compile(
    rf"""
    ^\D{{0,12}}?                                                # a label such as 发布时间：
    (?P<year>\d{{4}})\s*[-/.年]\s*(?P<mon>\d{{1,2}})\s*[-/.月]\s*(?P<day>\d{{1,2}})\s*日?
    (?:[T\s,]*(?:\(?(?:星期|周|週)[一二三四五六日天]\)?\s*)?{_CLOCK})?
    (?P<rest>.*)$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COMPACT = re.compile(
    r"""
    ^(?P<year>\d{4})(?P<mon>\d{2})(?P<day>\d{2})
    (?:[T ]?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?)?
    (?P<rest>\D.*)?$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s\-,]+(?:of\s+)?{_MONTH}[\s\-,]+(?P<year>\d{{4}}|\d{{2}})\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b", re.IGNORECASE)
_YEAR = re.compile(r"\b((?:19|20)\d{2})\b")
_TIME = re.compile(_CLOCK, re.VERBOSE | re.IGNORECASE)
_OFFSET = re.compile(r"(?:gmt|utc)?\s*(?P<sign>[+\-−])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?(?!\d)", re.IGNORECASE)
_NAME = re.compile(r"\b([a-z]{2,4}|z)\b", re.IGNORECASE)
_EPOCH = re.compile(r"^\d{10}(?:\.\d+)?$|^\d{13}$")

# Before the web there was no feed; a year further off is a typing error of the publisher.
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def read_stamp(written: str | None, zone: tzinfo) -> Stamp | None:
    """The moment that `written` names, read in `zone` if it names none itself; None if it is not a moment."""
    text = " ".join((written or "").split())[:80]
    if not text:
        return None
    if _EPOCH.match(text):
        return stamp_of(datetime.fromtimestamp(float(text) / (1000 if len(text) == 13 else 1), tz=UTC), zone)
    moments = (read(text, zone) for read in (_numeric, _compact, _english))
    moment = next((m for m in moments if m), None)
    return stamp_of(moment, zone) if moment else None


def stamp_of(moment: datetime, zone: tzinfo) -> Stamp | None:
    """The stamp of an aware moment, or None if its year cannot be right."""
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return Stamp(moment.astimezone(UTC), moment.astimezone(zone).date())


def _numeric(text: str, zone: tzinfo) -> datetime | None:
    match = _NUMERIC.match(text)
    return _moment(match, match["rest"], zone) if match else None


def _compact(text: str, zone: tzinfo) -> datetime | None:
    match = _COMPACT.match(text)
    return _moment(match, match["rest"] or "", zone) if match else None


def _english(text: str, zone: tzinfo) -> datetime | None:
    found = _DAY_FIRST.search(text) or _MONTH_FIRST.search(text)
    if not found:
        return None
    rest = text[: found.start()] + " " + text[found.end() :]
    clock = _TIME.search(rest)
    after = rest[clock.end() :] if clock else ""
    parts = found.groupdict()
    year = parts.get("year") or next(iter(_YEAR.findall(rest)), None)
    if year is None:
        return None
    written = {
        "year": year,
        "mon": str(_MONTHS[parts["month"].lower()]),
        "day": parts["day"],
        **(clock.groupdict() if clock else {}),
    }
    return _built(written, _YEAR.sub(" ", after) if not parts.get("year") else after, zone)


def _moment(match: re.Match[str], rest: str, zone: tzinfo) -> datetime | None:
    return _built(match.groupdict(), rest, zone)


def _built(written: dict[str, str | None], rest: str, zone: tzinfo) -> datetime | None:
    """The moment of the named parts; None where a part is out of its range (February 30)."""
    year = int(written["year"] or 0)
    hour = _hour(int(written.get("hour") or 0), (written.get("half") or written.get("ampm") or "").lower())
    second = min(int(written.get("second") or 0), 59)  # a leap second is written as 60
    try:
        day = datetime(
            year + (2000 if year < 70 else 1900) if year < 100 else year,
            int(written["mon"] or 0),
            int(written["day"] or 0),
            tzinfo=(_zone_named(rest, zone) if written.get("hour") else None) or zone,
        )
        moment = day.replace(hour=hour % 24, minute=int(written.get("minute") or 0), second=second)
    except ValueError:
        return None
    return moment + timedelta(days=hour // 24)


def _hour(hour: int, half: str) -> int:
    if half.startswith("p") or half in {"下午", "晚上"} or (half == "中午" and hour < 3):
        return hour if hour >= 12 else hour + 12
    if (half.startswith("a") or half in {"上午", "凌晨"}) and hour == 12:
        return 0
    return hour


def _zone_named(rest: str, zone: tzinfo) -> tzinfo | None:
    offset = _OFFSET.search(rest)
    if offset:
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
        return timezone(timedelta(minutes=minutes if offset["sign"] == "+" else -minutes)) if minutes < 1440 else None
    for name in _NAME.findall(rest.lower()):
        hours = _ZONES.get(name) if name != "cst" else _china_or_chicago(zone)
        if hours is not None:
            return timezone(timedelta(hours=hours))
    return None


def _china_or_chicago(zone: tzinfo) -> float:
    """CST is +8 in a Chinese source (Java servers write it so) and -6 elsewhere."""
    return 8.0 if zone.utcoffset(datetime(2026, 1, 1)) == timedelta(hours=8) else -6.0  # noqa: DTZ001 -- only an offset
