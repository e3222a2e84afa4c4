"""Which funds of a Chinese article are its news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.zh.announcing import signs_of_fund
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.reference import Cluster
from extractors.funds.zh.second import wider_mentions
from extractors.text import normalise
from tests.quality.detect import article_of
from tests.quality.lessons.pairing import one_to_one
from tests.quality.score import names, similarity


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund that a Chinese article tells of: right if it is paired with one of the gold."""
    if not line["lang"].startswith("zh"):
        return
    document = read_document(article_of(dict(line)), wider_mentions)
    if not document.mentions:
        return
    scene = read_scene(document)
    told = [verdict for verdict in scene.verdicts if verdict.cluster.best()]
    right = one_to_one(
        (_likeness(verdict.cluster, fund), -index, number)  # of two alike the first
        for index, verdict in enumerate(told)
        for number, fund in enumerate(line["gold"]["funds"])
    )
    for index, verdict in enumerate(told if scene.weights else ()):
        yield signs_of_fund(scene, verdict), -index in right


def _likeness(one: Cluster, fund: Mapping[str, Any]) -> float:
    """How alike the names are; the gold's are in the script of the article, those found in simplified characters."""
    return max(similarity(mine.text, normalise(other)) for mine in one.names() for other in names(dict(fund)))
