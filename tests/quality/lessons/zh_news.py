"""Which funds of a Chinese article are its news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.zh.announcing import is_shut_out, signs_of_fund
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions
from tests.quality.detect import article_of
from tests.quality.lessons.zh_casts import pairs_of


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund that a Chinese article tells of: right if it is paired with one of the gold."""
    if not line["lang"].startswith("zh"):
        return
    document = read_document(article_of(dict(line)), wider_mentions)
    if not document.mentions:
        return
    scene = read_scene(document)
    told = [verdict for verdict in scene.verdicts if verdict.cluster.best()]
    right = pairs_of(scene.read, told, line["gold"]["funds"])
    for index, verdict in enumerate(told if scene.weights else ()):
        if not is_shut_out(verdict):
            yield signs_of_fund(scene, verdict), index in right
