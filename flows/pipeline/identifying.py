"""Asking the store for the funds that a sighting may be of, as identity wants them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from extractors.facts import Sighting
from extractors.identity import Candidate, Decision, decide, keys
from flows.pipeline.telling import Occasion
from flows.store import Unit


def identify(unit: Unit, sighting: Sighting, occasion: Occasion, *, here: Collection[str]) -> Decision:
    """Which stored fund a sighting is of; `here` are the funds that its article has told of already."""
    found = [fund.fund_id for fund in unit.candidates(keys(sighting))]
    return decide(
        sighting,
        candidates(unit, found),
        day=occasion.article.published_day,
        here=here,
        judged=_judged(unit, found),
    )


def candidates(unit: Unit, fund_ids: Iterable[str]) -> list[Candidate]:
    """Stored funds with their sightings and with the funds that the same articles tell of."""
    found = []
    for fund_id in fund_ids:
        sightings = unit.sightings_of(fund_id)
        articles = {s.article_key for s in sightings}
        beside = {s.fund_id for article in articles for s in unit.sightings_in(article)} - {fund_id}
        found.append(Candidate(fund_id, tuple((s.facts, s.published_day) for s in sightings), frozenset(beside)))
    return found


def _judged(unit: Unit, fund_ids: list[str]) -> dict[tuple[str, str], bool]:
    """What people have answered about pairs of these funds."""
    pairs = unit.pairs(fund_ids=fund_ids) if fund_ids else []
    return {pair.fund_ids: pair.answer == "same" for pair in pairs if pair.answer != "unsure"}
