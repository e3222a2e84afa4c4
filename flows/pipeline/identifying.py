"""Asking the store for the funds that a sighting may be of, as identity wants them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime, time

from extractors.facts import Sighting
from extractors.identity import Candidate, Decision, decide, keys
from flows.pipeline.telling import Occasion
from flows.store.unit import AllReads


def identify(store: AllReads, sighting: Sighting, occasion: Occasion, *, here: Collection[str]) -> Decision:
    """Which stored fund a sighting is of; `here` are the funds that its article has told of already."""
    day = occasion.article.published_day
    found = store.found_by(keys(sighting), near=datetime.combine(day, time.max, UTC) if day else occasion.now)
    return decide(
        sighting,
        candidates(store, found),
        day=day,
        here=here,
        judged=dict.fromkeys(store.apart(found), False),
    )


def candidates(store: AllReads, fund_ids: Iterable[str]) -> list[Candidate]:
    """Stored funds with their sightings and with the funds that the same articles tell of."""
    wanted = list(dict.fromkeys(fund_ids))
    told, beside = store.told_of(wanted), store.beside(wanted)
    return [Candidate(fund_id, tuple(told[fund_id]), frozenset(beside[fund_id])) for fund_id in wanted]
