"""Which day of a Chinese article is that of the event of each fund that it announces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.zh.dating import dating_of, signs_of_day, signs_of_no_day
from tests.quality.lessons.zh_casts import news_of_gold


def choices(line: Mapping[str, Any]) -> Iterator[list[tuple[frozenset[str], bool]]]:
    """For each announced fund all days that may be its event's, and none; right is the one that the gold has."""
    if found := news_of_gold(line):
        read, verdicts, gold = found
        for index, fund in gold.items():
            one = dating_of(read, verdicts[index])
            told = [(signs_of_day(one, value), value == fund["event_date"]) for value in one.told]
            yield [(signs_of_no_day(one), not fund["event_date"]), *told]
