"""Which funds of an English article are its news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from extractors.funds.en.announcing import signs_of_fund
from extractors.funds.en.candidates import Candidate
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.local_money import local_meanings
from extractors.funds.en.names import best_name
from extractors.funds.en.read import read_scene
from extractors.funds.en.widening import widened
from extractors.text import sentences
from tests.quality.detect import article_of
from tests.quality.score import PAIR_AT, names, similarity

_PHRASES = 6
"""Phrases of a fund that may be the gold's name."""


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund that an English article tells of: right if it is paired with one of the gold."""
    if line["lang"] != "en":
        return
    article = article_of(dict(line))
    lines = sentences(article.title, article.text)
    clauses = widened(read_clauses(lines, article.published_day, local=local_meanings(article)))
    scene = read_scene(clauses, article.published_day)
    paired = _paired(scene.funds, line["gold"]["funds"])
    for index, one in enumerate(scene.funds):
        yield signs_of_fund(scene, one), index in paired


def _paired(found: Sequence[Candidate], gold: Sequence[Mapping[str, Any]]) -> set[int]:
    """The numbers of the funds found that are paired one to one with the gold's, the best pair first."""
    scored = sorted(
        ((_likeness(one, fund), index, number) for index, one in enumerate(found) for number, fund in enumerate(gold)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for likeness, index, number in scored:
        if likeness >= PAIR_AT and index not in taken and number not in taken.values():
            taken[index] = number
    return set(taken)


def _likeness(one: Candidate, fund: Mapping[str, Any]) -> float:
    own = [best_name(one).text, *(mention.name for mention in one.mentions[:_PHRASES])]
    return max(similarity(mine, other) for mine in own for other in names(dict(fund)))
