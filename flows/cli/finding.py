"""Which fund a person means: by its id, by how that begins, or by its name."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from flows.errors import UsageError

if TYPE_CHECKING:
    from extractors.facts import Fund
    from flows.store import Store

_MOST_LISTED = 10
_MOST_LOOKED_AT = 1000  # funds whose names have the words


def fund_meant(store: Store, words: str) -> Fund:
    """The living fund of this id or beginning of one, else the only one so named; UsageError lists those that fit.

    The very name comes before an alias, and that before names that only have the words in them.
    """
    from flows.judge.ruling import living
    from flows.store import FundFilter

    if not words.strip():
        raise UsageError("name a fund: its id, how that begins, or its name; `fundwatch funds list` shows all")
    if words.startswith("f-"):
        return living(store, words)
    found = list(islice(store.funds(wanted=FundFilter(words=words.strip())), _MOST_LOOKED_AT))
    meant = words.strip().casefold()
    named = [fund for fund in found if fund.facts.name.casefold() == meant]
    fitting = named or [fund for fund in found if meant in map(str.casefold, fund.facts.aliases)] or found
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise UsageError(f"there is no fund with {words!r} as id or in its name: `fundwatch funds list` shows all")
    listed = "; ".join(f"{fund.fund_id} {fund.facts.name}" for fund in fitting[:_MOST_LISTED])
    more = f"; and {len(fitting) - _MOST_LISTED} more" if len(fitting) > _MOST_LISTED else ""
    raise UsageError(f"several funds have {words!r} in their names: {listed}{more}")


def judgement_meant(store: Store, words: str) -> int:
    """The judgement of this number, else the last that a person made of the fund so called and that still stands."""
    from flows.judge import RULES

    if words.isdecimal():
        return int(words)
    fund = fund_meant(store, words)
    made = store.judgements(store.family(fund.fund_id))
    stands = next((one for one in made if one.undone_at is None and one.by != RULES), None)
    if stands is None:
        raise UsageError(f"nobody has judged {fund.fund_id}: `fundwatch funds judgements` lists what was decided")
    return stands.judgement_id


def refuse_unknown_place(place: str) -> None:
    """Raise UsageError for a place that nobody knows: an empty list would say that it has no fund."""
    from extractors.places import codes_asked
    from flows.settings.values import A_PLACE

    if not codes_asked(place):
        raise UsageError(f"--place {place} is no place that fundwatch knows, and no fund's place says it: {A_PLACE}")
