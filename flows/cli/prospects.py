"""The record that a fund of an explained article would join, in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from extractors.facts import Article, Reading
    from flows.pipeline.prospects import Likeness, Prospect
    from flows.settings import Settings
    from flows.store import Store

_MOST = 5  # reasons that are told: the heaviest; `funds why` tells all

_HEADS = {  # what would become of a fund -> how the line begins, before the record or the reason
    "told": "told of already by",
    "update": "would update",
    "join": "would join",
    "new": "would be new",
    "not_kept": "would not be kept",
}


def prospects_of(
    store: Store | None, article: Article, reading: Reading, settings: Settings, *, now: datetime
) -> list[Prospect] | None:
    """What would become of each sighting of an article, None where there are no records to ask."""
    if store is None:
        return None
    from flows.pipeline.keeping import Thresholds
    from flows.pipeline.prospects import prospects
    from flows.pipeline.telling import Occasion

    return prospects(store, reading.sightings, Occasion(article, now), Thresholds.of(settings.run))


def in_lines(prospect: Prospect) -> Iterator[str]:
    """What would become of a fund, then each record that matters with the heaviest of what speaks for and against."""
    head = _HEADS[prospect.would]
    if prospect.record:
        because = f": {prospect.why}" if prospect.why else ""
        yield f"{head} {_named(prospect.record)}{because}"
        yield from _reasons(prospect.record)
    else:
        yield f"{head}{f': {prospect.why}' if prospect.why else ''}"
    for title, likenesses in _further(prospect):
        for one in likenesses:
            yield f"{title} {_named(one)}"
            yield from _reasons(one)


def _further(prospect: Prospect) -> Iterator[tuple[str, tuple[Likeness, ...]]]:
    yield "and make one with it", prospect.joins
    yield "unsure beside", prospect.unsure
    yield "the nearest record is", (prospect.nearest,) if prospect.nearest else ()


def _named(likeness: Likeness) -> str:
    from extractors.facts import FundStatus
    from flows.cli.screen import judgement_word

    fund, found = likeness.fund, likeness.comparison
    standing = f" ({fund.status})" if fund.status in (FundStatus.REVIEW, FundStatus.REJECTED) else ""
    weighed = f": {found.weight:+.1f} in all, {judgement_word(found.judgement)}" if found else ""
    return f"{fund.fund_id} {fund.facts.name}{standing}{weighed}"


def _reasons(likeness: Likeness) -> Iterator[str]:
    """The heaviest parts in the order in which they are weighed."""
    parts = likeness.comparison.parts if likeness.comparison else ()
    heaviest = sorted(parts, key=lambda part: -abs(part.weight))[:_MOST]
    for part in parts:
        if part in heaviest:
            yield f"  {part.weight:+.1f} {part.name}: {part.why}"
    if len(parts) > len(heaviest):
        yield f"  and {len(parts) - len(heaviest)} lighter"


def as_json(prospect: Prospect) -> dict[str, Any]:
    """The same for machines: ids, names, weights and all parts."""
    return {
        "would": prospect.would,
        "why": prospect.why or None,
        **(_likeness(prospect.record) if prospect.record else {"fund_id": None, "name": None}),
        "joins": [_likeness(one) for one in prospect.joins],
        "unsure": [_likeness(one) for one in prospect.unsure],
        "nearest": _likeness(prospect.nearest) if prospect.nearest else None,
    }


def _likeness(likeness: Likeness) -> dict[str, Any]:
    from dataclasses import asdict

    fund, found = likeness.fund, likeness.comparison
    parts = [asdict(part) for part in found.parts] if found else []
    return {
        "fund_id": fund.fund_id,
        "name": fund.facts.name,
        "status": fund.status,
        "judgement": found.judgement if found else None,
        "weight": found.weight if found else None,
        "parts": parts,
    }
