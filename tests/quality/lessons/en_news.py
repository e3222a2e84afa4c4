"""Which funds of an English article are its news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.en.announcing import signs_of_fund
from tests.quality.lessons.pairing import paired
from tests.quality.lessons.scenes import english_scene


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund that an English article tells of: right if it is paired with one of the gold."""
    if line["lang"] != "en":
        return
    scene = english_scene(line)
    right = paired(scene.funds, line["gold"]["funds"])
    for index, one in enumerate(scene.funds):
        yield signs_of_fund(scene, one), index in right
