"""Which day of an English article is that of the event of each fund that it announces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.en.announcing import announced
from extractors.funds.en.dating import dating_of, signs_of_day, signs_of_no_day
from extractors.funds.en.staging import staged
from tests.quality.lessons.pairing import paired
from tests.quality.lessons.scenes import english_scene


def choices(line: Mapping[str, Any]) -> Iterator[list[tuple[frozenset[str], bool]]]:
    """For each announced fund all days that may be its event's, and none; right is the one that the gold has."""
    if line["lang"] != "en" or not line["gold"]["funds"]:
        return
    scene = english_scene(line)
    told = announced(scene)
    pairs = paired([one.candidate for one in told], line["gold"]["funds"])
    for index, number in pairs.items():
        verdict = staged(scene, told[index], alone=len(told) == 1)
        right = line["gold"]["funds"][number]["event_date"]
        one = dating_of(scene.story, verdict, scene.day)
        days = [(signs_of_day(one, value), value == right) for value in one.told]
        yield [(signs_of_no_day(one), not right), *days]
