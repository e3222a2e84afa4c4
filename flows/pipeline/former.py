"""Funds that an article told of until newer rules no longer read them there: read again, they keep their records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.facts import Fund, Sighting
from extractors.identity import Answer, compare
from flows.pipeline.copying import names
from flows.store.unit import AllReads


def former_funds(store: AllReads, article_key: str) -> Iterator[Fund]:
    """The living records of what an article told of by older rules."""
    for fund_id in dict.fromkeys(map(store.surviving, store.formerly_told_in(article_key))):
        fund = store.fund(fund_id)
        if fund is not None:
            yield fund


def told_before(former: Sequence[Fund], sightings: Sequence[Sighting]) -> list[str | None]:
    """For each sighting the former record that it is of: one so called, else one that nobody tells of and that fits."""
    left = list(former)
    found: list[str | None] = []
    for sighting in sightings:
        fund = next((one for one in left if names(one.facts) & names(sighting)), None)
        fund = fund or next((one for one in left if not one.sightings and _may_be(one, sighting)), None)
        left = [one for one in left if one is not fund]
        found.append(fund.fund_id if fund else None)
    return found


def _may_be(fund: Fund, sighting: Sighting) -> bool:
    return compare(fund.facts, sighting).judgement is not Answer.NOT_SAME
