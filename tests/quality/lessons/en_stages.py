"""How far each fund of an English article has come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.facts import Stage
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.local_money import local_meanings
from extractors.funds.en.read import read_scene
from extractors.funds.en.staging import signs_for, signs_of_stage
from extractors.funds.en.widening import widened
from extractors.text import sentences
from tests.quality.detect import article_of
from tests.quality.lessons.pairing import paired


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund of the gold that is found, at each stage: right if it is the fund's."""
    if line["lang"] != "en" or not line["gold"]["funds"]:
        return
    article = article_of(dict(line))
    lines = sentences(article.title, article.text)
    clauses = widened(read_clauses(lines, article.published_day, local=local_meanings(article)))
    scene = read_scene(clauses, article.published_day)
    for index, number in paired(scene.funds, line["gold"]["funds"]).items():
        signs = signs_of_stage(scene, scene.funds[index])
        for stage in Stage:
            yield signs_for(stage, signs), stage.value == line["gold"]["funds"][number]["stage"]
