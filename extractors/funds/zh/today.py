"""The day that a Chinese article is of, told or not, and from which day on an event is its news."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.ages import NEWS

_ROUND_UP: Final = timedelta(days=365)
"""The same where only the days of the text itself are known, which a round-up may spread over a year."""
_TO_COME: Final = re.compile(
    r"(?:将|拟|预计|计划|有望|争取|力争|到|(?<!截)至|截止|目标是?|料|预定|最快|最迟|或)[^。;,]{0,4}$"
)
_NOT_YET: Final = re.compile(r"(?:年?[底末中初])?(?:之?前|以前|内|截止|将|要|有望|可望|预计|料|计划|力争|争取)")


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
        return published - NEWS
    return told and told - _ROUND_UP
