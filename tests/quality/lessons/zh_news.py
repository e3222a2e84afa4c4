"""Which funds of a Chinese article are its news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from extractors.funds.zh.announcing import signs_of_fund
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.reference import Cluster
from extractors.funds.zh.second import wider_mentions
from extractors.text import normalise
from tests.quality.detect import article_of
from tests.quality.score import PAIR_AT, names, similarity


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund that a Chinese article tells of: right if it is paired with one of the gold."""
    if not line["lang"].startswith("zh"):
        return
    document = read_document(article_of(dict(line)), wider_mentions)
    if not document.mentions:
        return
    scene = read_scene(document)
    told = [verdict for verdict in scene.verdicts if verdict.cluster.best()]
    paired = _paired([verdict.cluster for verdict in told], line["gold"]["funds"])
    for index, verdict in enumerate(told if scene.weights else ()):
        yield signs_of_fund(scene, verdict), index in paired


def _paired(found: Sequence[Cluster], gold: Sequence[Mapping[str, Any]]) -> set[int]:
    """The numbers of the funds found that are paired one to one with the gold's, the best pair first."""
    scored = sorted(
        ((_likeness(one, fund), -index, number) for index, one in enumerate(found) for number, fund in enumerate(gold)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for likeness, index, number in scored:
        if likeness >= PAIR_AT and -index not in taken and number not in taken.values():
            taken[-index] = number
    return set(taken)


def _likeness(one: Cluster, fund: Mapping[str, Any]) -> float:
    """How alike the names are; the gold's are in the script of the article, those found in simplified characters."""
    return max(similarity(mine.text, normalise(other)) for mine in one.names() for other in names(dict(fund)))
