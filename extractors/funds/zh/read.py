"""From a Chinese article to what it says of funds.

Article -> Document (sentences, nouns as symbols) -> Reference (which mentions are one fund)
-> events, roles, amounts (rules bound to funds) -> Verdict for each fund -> Settlement -> Scene (all signs weighed)
-> the stage of each (signs weighed) -> Sighting | Refusal
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Article, Reading, Refusal, Sighting
from extractors.funds.upsizes import each_once
from extractors.funds.zh.amounts import find_amounts
from extractors.funds.zh.announcing import Scene, announced, scene_of
from extractors.funds.zh.apportioning import apportioned
from extractors.funds.zh.choosing import weighed_parties
from extractors.funds.zh.document import Document, read_document
from extractors.funds.zh.events import find_events
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.leftover import leftover_sizes
from extractors.funds.zh.owners import by_fund
from extractors.funds.zh.packing import packed
from extractors.funds.zh.reference import Reference
from extractors.funds.zh.roles import find_roles, givers, in_rows, partners, party_mentions
from extractors.funds.zh.second import weigh_again, wider_mentions
from extractors.funds.zh.settle import Settlement
from extractors.funds.zh.sightings import sighting
from extractors.funds.zh.staging import staged
from extractors.funds.zh.verdict import Verdict, judge

_LONGEST = 40_000
"""Characters that are read: the longest weekly digests have 20,000, and a page of a million is no article."""


def read_chinese(article: Article) -> Reading:
    """All that a Chinese article, simplified or traditional, says of funds."""
    article, of_original = packed(replace(article, text=article.text[:_LONGEST]))
    document = read_document(article, wider_mentions)
    if not document.mentions:
        return Reading()
    scene = read_scene(document)
    return of_original(_reading(scene.read, [staged(scene.read, verdict) for verdict in announced(scene)]))


def read_scene(document: Document) -> Scene:
    """The funds of an article, with what the rules of both readings make of them."""
    read, settlement, verdicts = _judged(document)
    verdicts, weighed = weigh_again(read, verdicts)
    return scene_of(read, settlement.join_headlines(verdicts), weighed)


def _judged(document: Document) -> tuple[Read, Settlement, list[Verdict]]:
    """What an article says, and what that makes of each of its funds."""
    roles = find_roles(document)
    among = partners(document)
    reference = Reference(document, party_mentions(roles) | in_rows(document) | givers(document) | among)
    events = find_events(document, reference, among)
    verdicts = [judge(document, reference, cluster, events) for cluster in reference.clusters]
    amounts = find_amounts(document, reference)
    settlement = Settlement(document, reference, amounts)
    verdicts = settlement.settle(verdicts)
    amounts += [*leftover_sizes(document, reference, amounts)]
    return Read(document, reference, amounts, by_fund(roles, reference)), settlement, verdicts


def _reading(read: Read, verdicts: Sequence[Verdict]) -> Reading:
    """The sightings, and a refusal for each fund that is only mentioned."""
    told = [one for one in verdicts if one.stage or (one.is_upsize and one.cluster.best())]
    parties, amounts = weighed_parties(read, told), apportioned(read, told)
    sightings: list[Sighting] = []
    refusals: list[Refusal] = []
    for verdict in verdicts:
        number = verdict.cluster.number
        if number in amounts:
            sightings.append(sighting(read, verdict, parties[number], amounts[number]))
        elif refusal := _refusal(read.document, verdict):
            refusals.append(refusal)
    return Reading(each_once(sightings), tuple(refusals))


def _refusal(document: Document, verdict: Verdict) -> Refusal | None:
    best = verdict.cluster.best()
    if best is None:
        return None
    clause = document.clauses[best.sentence]
    at = clause.place_of(best)
    start, end = clause.original(at, at + 1)
    words = document.raw(clause, at, at + 1)
    return Refusal(words, verdict.rule, verdict.why, clause.sentence.part, start, end, words)
