"""One fund as a person wants to read it: facts with source and quote, who lost, history, what was alerted to whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from extractors.facts import FACT_FIELDS, Fund, Money, StoredSighting
from flows.cli.screen import clean, moment, money, out, table

if TYPE_CHECKING:
    from flows.store import Store


def print_dossier(store: Store, fund: Fund) -> None:
    """Print the fund with its facts, articles, history and alerts."""
    sightings = store.sightings_of(fund.fund_id)
    by_id = {s.sighting_id: s for s in sightings}
    out.print(f"{clean(fund.facts.name)}  ({fund.fund_id}, {fund.status})", style="bold", markup=False)
    table(("fact", "value", "words", "from"), _facts(fund, by_id))
    out.print()
    table(
        ("sighting", "published", "stage", "confidence", "article"),
        [
            (s.sighting_id, s.published_day, s.facts.stage, f"{s.facts.confidence:.2f}", s.article_url or s.article_key)
            for s in sightings
        ],
        title="told by",
    )
    out.print()
    table(
        ("when (UTC)", "what", "why", "by"),
        [(moment(e.at), e.what, e.why, e.by) for e in fund.history],
        title="history",
    )
    alerts = _alerts(store, fund.fund_id)
    if alerts:
        out.print()
        table(("alert", "kind", "channel", "state", "when (UTC)"), alerts, title="alerted")


def _facts(fund: Fund, by_id: dict[int, StoredSighting]) -> Iterator[tuple[object, ...]]:
    for field in FACT_FIELDS:
        value = getattr(fund.facts, field)
        if value in (None, ()):
            continue
        source = by_id.get(fund.sources.get(field, -1))
        yield field, _shown(value), _words(source, field), (source.site or source.article_key) if source else "a person"
        for lost in fund.conflicts.get(field, ()):
            yield "", f"(also told: {lost})", "", ""


def _shown(value: Any) -> str:
    if isinstance(value, Money):
        return f"{money(value)} ({value.as_written})"
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def _words(source: StoredSighting | None, field: str) -> str:
    evidence = [e for e in source.facts.evidence if e.field == field] if source else []
    return f"“{evidence[0].text[:80]}”" if evidence else ""


def _alerts(store: Store, fund_id: str) -> list[tuple[object, ...]]:
    kinds = {alert.alert_id: alert.kind for alert in store.alerts(fund_ids=[fund_id])}
    deliveries = store.deliveries(alert_ids=list(kinds)) if kinds else []
    return [(d.alert_id, kinds[d.alert_id], d.channel, d.state, moment(d.sent_at)) for d in deliveries]
