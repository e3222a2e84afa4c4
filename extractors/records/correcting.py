"""A fund's facts with a person's word above them: it corrects what was known when it was said, and no later stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from extractors.facts import SightingKind, StoredSighting
from extractors.records.combining import Facts, aliases, combine, in_rank
from extractors.records.losing import conflicts

_OF_A_STAGE = ("stage", "event_date")


def corrected(sightings: Sequence[StoredSighting], said: Mapping[str, Any], since: Sequence[StoredSighting]) -> Facts:
    """As `combine`, with the facts that a person `said`: they have no source, and texts that say otherwise have lost.

    `since` are the sightings that nobody knew when the stage was said: the highest stage that they tell beyond it
    counts, with its day. Raises ValueError without sightings.
    """
    if not said:
        return combine(sightings)
    further = [one for one in since if "stage" in said and one.facts.stage.rank > said["stage"].rank]
    facts, sources, lost = _moved_on(combine(sightings), further)
    stands = {field: value for field, value in said.items() if field != "stage" or not further}
    ranked = in_rank(sightings)
    names = {"aliases": aliases(stands["name"], ranked)} if "name" in stands else {}
    kind = SightingKind.ANNOUNCED if "stage" in said else facts.kind
    facts = replace(facts, **{**names, **stands}, kind=kind)
    left = {field: values for field, values in lost.items() if field not in stands}
    return facts, _but(sources, stands), left | conflicts(facts, stands, ranked, by_hand=True)


def _moved_on(told: Facts, further: Sequence[StoredSighting]) -> Facts:
    """The facts with the stage and its day as only these tell them, if there are any."""
    if not further:
        return told
    later, from_later, lost = combine(further)
    day = {field: values for field, values in lost.items() if field in _OF_A_STAGE}
    return (
        replace(told[0], stage=later.stage, event_date=later.event_date),
        _but(told[1], _OF_A_STAGE) | {field: from_later[field] for field in _OF_A_STAGE if field in from_later},
        {field: values for field, values in told[2].items() if field not in _OF_A_STAGE} | day,
    )


def _but(sources: Mapping[str, int], fields: Mapping[str, Any] | Sequence[str]) -> dict[str, int]:
    return {field: source for field, source in sources.items() if field not in fields}
