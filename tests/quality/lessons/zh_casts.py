"""The cast of each gold fund that is found in a Chinese article, and who of it manages the fund or gives to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from extractors.funds.zh.announcing import announced
from extractors.funds.zh.cast import Member
from extractors.funds.zh.casting import signs_of_member
from extractors.funds.zh.choosing import may_take_part
from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import read_document
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.meetings import Casting, castings
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions
from extractors.funds.zh.sightings import told_names
from extractors.funds.zh.staging import staged
from extractors.funds.zh.verdict import Verdict
from extractors.text import normalise
from tests.quality.detect import article_of
from tests.quality.lessons.pairing import by_sum, one_to_one
from tests.quality.score import PAIR_AT, names, similarity

_FULL_NAME = 0.1
"""What likeness to the fullest name adds: less than the least that tells two names apart."""
_TOLD = 0.15
_SAME_PARTY = 0.6
"""Likeness of names at which the score takes two for one party."""


def examples(line: Mapping[str, Any], role: str) -> Iterator[tuple[frozenset[str], bool]]:
    """Each of the cast beside each fund: right if the gold has it in the role, 'managers' or 'sponsors'."""
    for casting, cast, gold in cast_of_gold(line):
        right = _members(cast, gold[role] or [], casting)
        for at, member in enumerate(cast):
            if may_take_part(member, casting):
                yield signs_of_member(member, casting), at in right


def cast_of_gold(line: Mapping[str, Any]) -> Iterator[tuple[Casting, Sequence[Member], Mapping[str, Any]]]:
    """Each fund that is found and paired with one of the gold, with the cast of its article."""
    if found := news_of_gold(line):
        read, verdicts, paired = found
        cast, scenes = castings(read, verdicts)
        yield from ((scenes[index], cast, fund) for index, fund in paired.items())


def news_of_gold(
    line: Mapping[str, Any], *, at_stages: bool = True
) -> tuple[Read, list[Verdict], dict[int, Mapping[str, Any]]] | None:
    """What a Chinese article announces, and by the number of the verdict the fund of the gold that it is.

    `at_stages`: whether stages are those that signs tell, or still those of the rules.
    """
    funds = line["gold"]["funds"]
    if not line["lang"].startswith("zh") or not funds:
        return None
    document = read_document(article_of(dict(line)), wider_mentions)
    if not document.mentions:
        return None
    scene = read_scene(document)
    verdicts = [verdict for verdict in announced(scene) if verdict.stage]
    verdicts = [staged(scene.read, verdict) for verdict in verdicts] if at_stages else verdicts
    pairs = pairs_of(scene.read, verdicts, funds)
    return scene.read, verdicts, {index: funds[number] for index, number in sorted(pairs.items())}


def pairs_of(read: Read, told: Sequence[Verdict], funds: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Number of a verdict -> number of the fund of the gold that it is; of two alike one that the rules tell."""
    order = sorted(range(len(told)), key=lambda index: (not told[index].stage, index))
    alike = one_to_one(
        (_preferred(likeness(read, told[index].cluster, fund), told[index]), -place, number)
        for place, index in enumerate(order)
        for number, fund in enumerate(funds)
    )
    pairs = {order[-place]: number for place, number in alike.items()}
    clauses = read.document.clauses
    sentences = {
        index: " ".join(clauses[mention.sentence].sentence.text for mention in verdict.cluster.mentions)
        for index, verdict in enumerate(told)
    }
    return pairs | by_sum(sentences, funds, pairs)


def _preferred(alike: float, verdict: Verdict) -> float:
    """How alike, with what a fund adds that the rules tell: a headline's word for it bears a name as well."""
    return alike + _TOLD * bool(verdict.stage) if alike >= PAIR_AT else alike


def likeness(read: Read, one: Cluster, fund: Mapping[str, Any]) -> float:
    """How alike the names are; the gold's are in the script of the article, those found in simplified characters.

    Of two that bear names of one fund, a paragraph and its heading, the one of the fullest name is likest.
    """
    told = sorted({mention.text for mention in one.names()} | {normalise(fact.value) for fact in told_names(read, one)})
    near = max(similarity(mine, normalise(other)) for mine in told for other in names(dict(fund)))
    return (
        near if near < PAIR_AT else near + _FULL_NAME * max(similarity(mine, normalise(fund["name"])) for mine in told)
    )


def _members(cast: Sequence[Member], called: Sequence[str], casting: Casting) -> set[int]:
    """The numbers of the members that bear the names."""
    told = (_likest(cast, normalise(name), casting) for name in called)
    return {at for at, near in told if near >= _SAME_PARTY}


def _likest(cast: Sequence[Member], name: str, casting: Casting) -> tuple[int, float]:
    near = [
        max(similarity(name, one) for one in member.names) if may_take_part(member, casting) else 0.0 for member in cast
    ]
    best = max(range(len(cast)), key=near.__getitem__, default=0)
    return best, near[best] if near else 0.0
