"""Which place of a Chinese article each fund that it announces belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.zh.placing import Placing, fact_of, placing_of, signs_of_none, signs_of_place
from tests.quality.lessons.zh_casts import news_of_gold
from tests.quality.score import same_place


def choices(line: Mapping[str, Any]) -> Iterator[list[tuple[frozenset[str], bool]]]:
    """For each announced fund all places that are told, and none; right are those that the score takes for right."""
    if found := news_of_gold(line):
        read, verdicts, gold = found
        yield from (_choice(placing_of(read, verdicts[index]), fund["place"]) for index, fund in gold.items())


def _choice(one: Placing, place: str | None) -> list[tuple[frozenset[str], bool]]:
    told = [
        (signs_of_place(one, code), same_place(place, fact_of(one.read, told.best).value))
        for code, told in one.told.items()
    ]
    return [(signs_of_none(one), not place), *told]
