"""What the weights of detection are learned from: each lesson makes examples of the articles of a gold corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.quality.lessons import (
    en_managers,
    en_names,
    en_news,
    en_same,
    en_sponsors,
    en_stages,
    zh_managers,
    zh_news,
    zh_sponsors,
    zh_stages,
)

Line = Mapping[str, Any]
Example = tuple[frozenset[str], bool]
"""The signs that hold, and whether the reading is right."""

LESSONS: Mapping[str, Callable[[Line], Iterator[Example]]] = {
    "en_names": en_names.examples,
    "en_same": en_same.examples,
    "en_news": en_news.examples,
    "en_stages": en_stages.examples,
    "en_managers": en_managers.examples,
    "en_sponsors": en_sponsors.examples,
    "zh_news": zh_news.examples,
    "zh_stages": zh_stages.examples,
    "zh_managers": zh_managers.examples,
    "zh_sponsors": zh_sponsors.examples,
}
"""The lessons by name: that of the file of weights, data/weights_<name>.tsv; each reads articles with the weights of
those before it."""
