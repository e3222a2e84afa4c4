"""How far each fund of an English article has come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.facts import Stage
from extractors.funds.en.staging import signs_of_stage
from extractors.funds.stage_totals import signs_for
from tests.quality.lessons.pairing import paired
from tests.quality.lessons.scenes import english_scene


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund of the gold that is found, at each stage: right if it is the fund's."""
    if line["lang"] != "en" or not line["gold"]["funds"]:
        return
    scene = english_scene(line)
    for index, number in paired(scene.funds, line["gold"]["funds"]).items():
        signs = signs_of_stage(scene, scene.funds[index])
        for stage in Stage:
            yield signs_for(stage, signs), stage.value == line["gold"]["funds"][number]["stage"]
