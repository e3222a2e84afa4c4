"""Which funds of an English article are its news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.en.announcing import signs_of_fund
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.local_money import local_meanings
from extractors.funds.en.read import read_scene
from extractors.funds.en.widening import widened
from extractors.text import sentences
from tests.quality.detect import article_of
from tests.quality.lessons.pairing import paired


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund that an English article tells of: right if it is paired with one of the gold."""
    if line["lang"] != "en":
        return
    article = article_of(dict(line))
    lines = sentences(article.title, article.text)
    clauses = widened(read_clauses(lines, article.published_day, local=local_meanings(article)))
    scene = read_scene(clauses, article.published_day)
    right = paired(scene.funds, line["gold"]["funds"])
    for index, one in enumerate(scene.funds):
        yield signs_of_fund(scene, one), index in right
