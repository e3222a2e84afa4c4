"""Which funds an article newly announces, with every fact and the words that prove it, and which it only mentions.

Article -> Document (sentences, nouns as symbols) -> Reference (which mentions are one fund)
        -> events, roles, amounts (rules bound to funds) -> Verdict for each fund -> Sighting | Refusal
"""

from __future__ import annotations

import re

from extractors.facts import Article, Reading, Refusal, Sighting
from extractors.funds.amounts import find_amounts
from extractors.funds.document import Document, read_document
from extractors.funds.en import read_english
from extractors.funds.events import find_events
from extractors.funds.facts_of import Read, sighting
from extractors.funds.grammar import Grammar
from extractors.funds.mentions import Reference
from extractors.funds.roles import find_roles, party_mentions
from extractors.funds.settle import Settlement
from extractors.funds.verdict import Verdict, judge
from extractors.funds.zh import Chinese

RULES_VERSION = "1"
ALERT_AT = 0.5
"""Sightings below this confidence wait for review."""

_GRAMMARS: dict[str, Grammar] = {"zh": Chinese(), "zh-Hant": Chinese()}
_FUND_WORD = re.compile(
    r"基金|合伙|合夥|計劃|计划|\b(?:sub)?funds?\b|\bfofs?\b|vehicle|partnership|final clos|first clos|\bpools?\b"
    r"|(?:credit|equity|investment|infrastructure|venture|debt|lending|mezzanine|co-investment) (?:platform|program|facility|strategy)"
    r"|(?-i:\b[A-Z][\w&]+,? (?:II|III|IV|VI{0,3}|IX|X|XI{0,2}|XIV|XV)\b)",
    re.IGNORECASE,
)


def may_announce(title: str | None, text: str) -> bool:
    """Whether an article names anything that could be a fund; cheap, and never False for one that announces a fund."""
    return bool(_FUND_WORD.search(title or "") or _FUND_WORD.search(text))


def find_funds(article: Article) -> Reading:
    """Read one article: a Sighting for each fund that it announces, a Refusal for each fund that it only mentions."""
    if not may_announce(article.title, article.text):
        return Reading()
    if article.language == "en":
        return read_english(article)  # its word order binds by clause, not by neighbourhood: a reader of its own
    grammar = _GRAMMARS.get(article.language)
    if grammar is None:
        return Reading()
    document = read_document(article, grammar)
    if not document.mentions:
        return Reading()
    return _read(document, grammar)


def _read(document: Document, grammar: Grammar) -> Reading:
    roles = find_roles(document, grammar)
    reference = Reference(document, grammar, party_mentions(roles))
    events = find_events(document, grammar, reference)
    verdicts = [judge(document, grammar, reference, cluster, events) for cluster in reference.clusters]
    amounts = find_amounts(document, grammar, reference)
    verdicts = Settlement(document, grammar, reference, amounts).settle(verdicts)
    read = Read(document, grammar, reference, amounts, roles)
    sightings: list[Sighting] = []
    refusals: list[Refusal] = []
    for verdict in verdicts:
        if verdict.stage:
            sightings.append(sighting(read, verdict, verdict.stage))
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
