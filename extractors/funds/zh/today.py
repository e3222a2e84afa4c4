"""The day that a Chinese article is of, told or not, and from which day on an event is its news."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from extractors.dates import DateSpan

_NEWS: Final = timedelta(days=120)
"""An event dated longer than this before publication is history; registrations are reported up to months later."""
_ROUND_UP: Final = timedelta(days=365)
"""The same where only the days of the text itself are known, which a round-up may spread over a year."""
_TO_COME: Final = re.compile(
    r"(?:将|拟|预计|计划|有望|争取|力争|到|(?<!截)至|截止|目标是?|料|预定|最快|最迟|或)[^。;,]{0,4}$"
)
_NOT_YET: Final = re.compile(r"(?:年?[底末中初])?(?:之?前|以前|内|截止|将|要)")


def past_days(text: str, nouns: Mapping[int, object]) -> Iterator[date]:
    """The first day of each date that a clause in symbols does not tell as still to come."""
    for place, noun in nouns.items():
        if isinstance(noun, DateSpan) and noun.value and not _is_to_come(text, place):
            year, month, day = (*map(int, noun.value.split("-")), 1, 1)[:3]
            yield date(year, month, day)


def _is_to_come(text: str, place: int) -> bool:
    return bool(_TO_COME.search(text, 0, place) or _NOT_YET.match(text, place + 1))


def news_since(published: date | None, told: date | None) -> date | None:
    """The day before which an event is history; `told`: the latest day of the text."""
    if published:
        return published - _NEWS
    return told and told - _ROUND_UP


def is_long_before(value: str, today: date) -> bool:
    """Whether a YYYY, YYYY-MM or YYYY-MM-DD lies so long before a day that what happened then is no news on it."""
    return latest_day(value) < today - _NEWS


def latest_day(value: str) -> date:
    """The last day that a YYYY, YYYY-MM or YYYY-MM-DD may mean."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
