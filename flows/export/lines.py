"""What is exported: a line, as jsonl has it, for each sighting, fund or article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any, Literal

from extractors.facts import FACT_FIELDS, Evidence, Fund, FundStatus, Sighting, SightingKind, StoredSighting
from flows.reasons import reasons
from flows.store import ExportedSighting, Store, StoredArticle

Subject = Literal["sightings", "funds", "articles"]
Line = dict[str, Any]

_FACTS: dict[str, str] = {
    "name": "text",
    "aliases": "list",
    "stage": "text",
    "size": "money",
    "first_tranche": "money",
    "managers": "list",
    "sponsors": "list",
    "place": "text",
    "sectors": "list",
    "event_date": "text",
    "confidence": "number",
}
_OF_ARTICLE = {"article_id": "text", "article_url": "text", "published": "text", "fund_id": "text"}
_OF_FUND = {"first_seen": "text", "last_seen": "text", "sightings": "count", "status": "text", "history": "nested"}

COLUMNS: dict[str, dict[str, str]] = {
    "sightings": {**_OF_ARTICLE, **_FACTS, "evidence": "nested", "status": "text"},
    "funds": {"fund_id": "text", **_FACTS, "evidence": "nested", **_OF_FUND},
    "articles": dict.fromkeys(
        ("article_id", "url", "title", "published", "language", "site", "outcome", "text"), "text"
    ),
}
"""The columns of each export and what they hold; `status` of sightings is there only with everything."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to export: alone what stands at or above `threshold` and was not rejected, or everything."""

    subject: Subject
    since: datetime | None = None
    everything: bool = False
    threshold: float = 0.0


def rows(store: Store, wanted: Wanted) -> Iterator[Line]:
    """The rows as jsonl has them; streams."""
    if wanted.subject == "sightings":
        return _sightings(store, wanted)
    if wanted.subject == "funds":
        return _funds(store, wanted)
    return (_article(stored) for stored in store.articles(wanted.since))


def _sightings(store: Store, wanted: Wanted) -> Iterator[Line]:
    for exported in store.sightings(wanted.since):
        if exported.sighting.facts.kind is SightingKind.UPSIZE:
            continue  # a known fund has grown: no announcement
        status = _standing(exported, wanted.threshold)
        if wanted.everything or status in _TOLD:
            yield _sighting(exported, status if wanted.everything else None)


_TOLD = (FundStatus.NEW, FundStatus.CONFIRMED)


def _standing(exported: ExportedSighting, threshold: float) -> FundStatus:
    """A person's word holds for all sightings of a fund; else each is told or for review by its own confidence."""
    if exported.status in (FundStatus.REJECTED, FundStatus.CONFIRMED):
        return exported.status
    return FundStatus.NEW if exported.sighting.facts.confidence >= threshold else FundStatus.REVIEW


def _sighting(exported: ExportedSighting, status: FundStatus | None) -> Line:
    sighting = exported.sighting
    line = {
        "article_id": sighting.article_key,
        "article_url": sighting.article_url,
        "published": _published(sighting.published, sighting.published_day),
        "fund_id": sighting.fund_id,
        **_facts(sighting.facts),
        "evidence": [_proof(evidence) for evidence in sighting.facts.evidence],
    }
    return line if status is None else {**line, "status": status}


def _funds(store: Store, wanted: Wanted) -> Iterator[Line]:
    found = store.funds(since=wanted.since, status=() if wanted.everything else _TOLD)
    while part := list(islice(found, 200)):
        evidence = _evidence(store, part)
        told = store.told_of([fund.fund_id for fund in part])
        for fund in part:
            days = sorted(day for _, day in told.get(fund.fund_id, ()) if day)
            yield _fund(fund, evidence[fund.fund_id], days)


def _evidence(store: Store, funds: list[Fund]) -> dict[str, list[Line]]:
    """For each fund the words that prove its facts, each from the sighting that the fact comes from."""
    sightings = store.sightings_by_id({source for fund in funds for source in fund.sources.values()})
    return {fund.fund_id: list(_proofs(store, fund, sightings)) for fund in funds}


def _proofs(store: Store, fund: Fund, sightings: Mapping[int, StoredSighting]) -> Iterator[Line]:
    for field, source in fund.sources.items():
        if source in sightings:
            told = sightings[source]
            yield from (_proved(told, evidence) for evidence in told.facts.evidence if evidence.field == field)
            yield from _added(store, fund, told, field)


def _added(store: Store, fund: Fund, source: StoredSighting, field: str) -> Iterator[Line]:
    """What proves those of a list whom the list's own source does not name: investors who joined with an upsize."""
    value = getattr(fund.facts, field)
    left = set(value) - set(getattr(source.facts, field)) if isinstance(value, tuple) else set()
    for told in store.sightings_of(fund.fund_id) if left else ():
        proofs = [proof for proof in told.facts.evidence if proof.field == field and proof.value in left]
        yield from (_proved(told, proof) for proof in proofs)
        left -= {proof.value for proof in proofs}


def _proved(told: StoredSighting, evidence: Evidence) -> Line:
    return {**_proof(evidence), "article_id": told.article_key}


def _fund(fund: Fund, evidence: list[Line], days: Sequence[date]) -> Line:
    """`days`: on which it was told, the first one first."""
    return {
        "fund_id": fund.fund_id,
        **_facts(fund.facts),
        "evidence": evidence,
        "first_seen": _published(fund.first_seen, days[0] if days else None),
        "last_seen": _published(fund.last_seen, days[-1] if days else None),
        "sightings": fund.sightings,
        "status": fund.status,
        "history": [{**asdict(event), "at": event.at.isoformat()} for event in fund.history],
    }


def _article(stored: StoredArticle) -> Line:
    article = stored.article
    return {
        "article_id": article.key,
        "url": article.url,
        "title": article.title,
        "published": _published(article.published, article.published_day),
        "language": article.language,
        "site": article.site,
        "outcome": stored.outcome,
        "text": article.text,
    }


def _facts(facts: Sighting) -> Line:
    values = {field: getattr(facts, field) for field in (*FACT_FIELDS, "confidence")}
    money = {field: asdict(values[field]) for field in ("size", "first_tranche") if values[field]}
    grown = {"stage": None} if facts.kind is SightingKind.UPSIZE else {}  # how far it had come nobody told
    return {**values, **money, **grown}


def _proof(evidence: Evidence) -> Line:
    told = {field: getattr(evidence, field) for field in _PROOF}  # asdict copies deeply: a third of an export's time
    return {**told, "rule": "; ".join(reasons(evidence.rule))} if evidence.field == "confidence" else told


_PROOF = tuple(field.name for field in fields(Evidence))


def _published(moment: datetime | None, day: date | None) -> str | None:
    """The moment in UTC, or only the day where no more is known.

    A date without a time was kept as its midnight: east of Greenwich that is a moment of the day before, in UTC.
    """
    if moment is None or day is None:
        known = moment or day
        return known.isoformat() if known else None
    return day.isoformat() if datetime.combine(day, time(), UTC) - moment in _EAST else moment.isoformat()


_EAST = frozenset(timedelta(hours=hours) for hours in (*range(1, 15), 3.5, 4.5, 5.5, 5.75, 6.5, 9.5))
"""How far the midnights of zones east of Greenwich are before its own."""


def columns_of(wanted: Wanted) -> dict[str, str]:
    """The columns of an export and what they hold."""
    columns = dict(COLUMNS[wanted.subject])
    if wanted.subject == "sightings" and not wanted.everything:
        del columns["status"]
    return columns
