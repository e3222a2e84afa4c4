"""Facts to columns and back: the one place where a sighting meets its row."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row

from extractors.facts import Evidence, Money, Sighting, SightingKind, Stage, StoredSighting

LARGEST = 2**63 - 1
"""The largest amount of a BIGINT: a hundred thousand times all money there is, in rupiah."""


def columns_of(facts: Sighting) -> dict[str, Any]:
    """The values of `FactColumns`."""
    return {
        "name": facts.name,
        "aliases": list(facts.aliases),
        "stage": facts.stage,
        **_money_columns("size", facts.size),
        **_money_columns("first_tranche", facts.first_tranche),
        "managers": list(facts.managers),
        "sponsors": list(facts.sponsors),
        "place": facts.place,
        "sectors": list(facts.sectors),
        "event_date": facts.event_date,
        "confidence": facts.confidence,
        "kind": facts.kind,
    }


def evidence_of(facts: Sighting) -> list[dict[str, Any]]:
    """The evidence as JSON."""
    return [asdict(evidence) for evidence in facts.evidence]


def facts_of(row: Row[Any], evidence: list[dict[str, Any]] | None = None) -> Sighting:
    """The facts of a row, with evidence where it has some."""
    return Sighting(
        name=row.name,
        stage=Stage(row.stage),
        confidence=row.confidence,
        aliases=tuple(row.aliases),
        size=_money(row, "size"),
        first_tranche=_money(row, "first_tranche"),
        managers=tuple(row.managers),
        sponsors=tuple(row.sponsors),
        place=row.place,
        sectors=tuple(row.sectors),
        event_date=row.event_date,
        evidence=tuple(Evidence(**one) for one in evidence or ()),
        kind=SightingKind(row.kind),
    )


def stored_sighting(row: Row[Any]) -> StoredSighting:
    """A row of sightings joined with their articles (`flows.store.sightings.TOLD`)."""
    return StoredSighting(
        sighting_id=row.sighting_id,
        fund_id=row.fund_id,
        article_key=row.article_key,
        article_url=row.article_url,
        article_title=row.article_title,
        site=row.site,
        published=row.published,
        published_day=row.published_day,
        language=row.language,
        rules_version=row.rules_version,
        facts=facts_of(row, row.evidence),
    )


def as_json(value: Any) -> Any:
    """One fact as JSON keeps it."""
    return asdict(value) if isinstance(value, Money) else list(value) if isinstance(value, tuple) else value


def from_json(field: str, value: Any) -> Any:
    """One fact as `Sighting` has it."""
    if field in ("size", "first_tranche"):
        return None if value is None else Money(**value)
    if field == "stage":
        return Stage(value)
    return tuple(value) if isinstance(value, list) else value


def _money_columns(field: str, money: Money | None) -> dict[str, Any]:
    """Three columns; an amount beyond LARGEST is a misreading that no fund can be, and is left out."""
    fits = money if money is not None and abs(money.amount) <= LARGEST else None
    return {
        f"{field}_amount": fits.amount if fits else None,
        f"{field}_currency": fits.currency if fits else None,
        f"{field}_as_written": fits.as_written if fits else None,
    }


def _money(row: Row[Any], field: str) -> Money | None:
    amount = getattr(row, f"{field}_amount")
    if amount is None:
        return None
    return Money(amount, getattr(row, f"{field}_currency"), getattr(row, f"{field}_as_written"))
