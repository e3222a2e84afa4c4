"""Dates in Chinese and English prose, with their offsets; and `parse_date` for strings that are one date as a whole."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from extractors.dates.reading import DateSpan, find_dates
from extractors.timestamps import read_stamp

__all__ = ["DateSpan", "find_dates", "parse_date"]


def parse_date(written: str | None, *, zone: tzinfo) -> tuple[datetime | None, date | None]:
    """The moment in UTC and the day in the source's zone of a metadata or feed date; (None, None) if it is none.

    A bare day counts from its midnight in `zone`, which also holds for a time that names no zone.
    """
    stamp = read_stamp(written, zone)
    return (stamp.at, stamp.day) if stamp else (None, None)
