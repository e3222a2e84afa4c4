"""From a Chinese article to what it says of funds.

Article -> Document (sentences, nouns as symbols) -> Reference (which mentions are one fund)
-> events, roles, amounts (rules bound to funds) -> Verdict for each fund -> Settlement -> Sighting | Refusal
"""

from __future__ import annotations

from dataclasses import replace

from extractors.facts import Article, Reading, Refusal, Sighting, SightingKind, Stage
from extractors.funds.zh.amounts import find_amounts
from extractors.funds.zh.document import Document, read_document
from extractors.funds.zh.events import find_events
from extractors.funds.zh.evidence import Read
from extractors.funds.zh.leftover import leftover_sizes
from extractors.funds.zh.reference import Reference
from extractors.funds.zh.roles import by_fund, find_roles, party_mentions
from extractors.funds.zh.second import chosen, wider_mentions
from extractors.funds.zh.settle import Settlement
from extractors.funds.zh.sightings import sighting
from extractors.funds.zh.verdict import Verdict, judge

_LONGEST = 40_000
"""Characters that are read: the longest weekly digests have 20,000, and a page of a million is no article."""


def read_chinese(article: Article) -> Reading:
    """All that a Chinese article, simplified or traditional, says of funds."""
    article = replace(article, text=article.text[:_LONGEST])
    document = read_document(article)
    first = _read(document) if document.mentions else Reading()
    return first if first.sightings else _read_again(article, first)


def _read_again(article: Article, first: Reading) -> Reading:
    """The second reading, of an article in which the first finds nothing announced."""
    document = read_document(article, wider_mentions)
    if not document.mentions:
        return first
    read, verdicts = _judged(document)
    found = tuple(replace(sighting(read, c.verdict, c.stage), confidence=c.confidence) for c in chosen(read, verdicts))
    told = {one.name for one in found}
    return Reading(found, tuple(one for one in first.refusals if one.name not in told)) if found else first


def _judged(document: Document) -> tuple[Read, list[Verdict]]:
    """What an article says, and what that makes of each of its funds."""
    roles = find_roles(document)
    reference = Reference(document, party_mentions(roles))
    events = find_events(document, reference)
    verdicts = [judge(document, reference, cluster, events) for cluster in reference.clusters]
    amounts = find_amounts(document, reference)
    verdicts = Settlement(document, reference, amounts).settle(verdicts)
    amounts = [*amounts, *leftover_sizes(document, reference, amounts)]
    return Read(document, reference, amounts, by_fund(roles, reference)), verdicts


def _read(document: Document) -> Reading:
    read, verdicts = _judged(document)
    sightings: list[Sighting] = []
    refusals: list[Refusal] = []
    for verdict in verdicts:
        if verdict.stage:
            sightings.append(sighting(read, verdict, verdict.stage))
        elif verdict.is_upsize and verdict.cluster.best():
            sightings.append(sighting(read, verdict, Stage.LAUNCHED, SightingKind.UPSIZE))
        elif refusal := _refusal(document, verdict):
            refusals.append(refusal)
    return Reading(tuple(sightings), tuple(refusals))


def _refusal(document: Document, verdict: Verdict) -> Refusal | None:
    best = verdict.cluster.best()
    if best is None:
        return None
    clause = document.clauses[best.sentence]
    at = next(at for at, noun in clause.nouns.items() if noun is best)
    start, end = clause.original(at, at + 1)
    words = document.raw(clause, at, at + 1)
    return Refusal(words, verdict.rule, verdict.why, clause.sentence.part, start, end, words)
