"""One fund's facts from its sightings: a registry beats the issuer beats the press, then the later publication.

A sum is that of the furthest stage. A name is what most tell, then the fullest; a manager is who is said to manage,
then whom more sites name. Equal facts are told in the language of most articles. What lost is kept as a conflict, every
fact names the sighting it is from, and the order of sightings never matters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from extractors.facts import FACT_FIELDS, Language, Sighting, SightingKind, Stage, StoredSighting
from extractors.identity.names import Name, parse_name
from extractors.identity.parties import parse_party
from extractors.money import find_money
from extractors.records.losing import announcing, conflicts
from extractors.records.raised import is_sum_less, raised_apart
from extractors.records.sameness import FINER, name_one_of, same_fact, same_names
from extractors.records.speakers import day_of, host_of, rank_of

Facts = tuple[Sighting, Mapping[str, int], Mapping[str, tuple[str, ...]]]


def combine(sightings: Sequence[StoredSighting]) -> Facts:
    """The facts of a fund, the sighting that each is from, and the values that lost, as a person reads them.

    The stage is the highest told and never steps back; the event date is of that stage. A name that names comes before
    one that only describes. Aliases are all other names. Raises ValueError without sightings.
    """
    if not sightings:
        raise ValueError("a fund has at least one sighting")
    ranked = in_rank(sightings)
    tongue = _tongue(ranked)
    chosen = {field: _chosen(field, ranked, tongue) for field in FACT_FIELDS if field != "aliases"}
    told = {field: one for field, one in chosen.items() if one is not None}
    name = told["name"].facts.name
    facts = Sighting(
        confidence=max(one.facts.confidence for one in ranked),
        aliases=aliases(name, ranked),
        kind=_kind(ranked),
        **{field: getattr(one.facts, field) for field, one in told.items()} | _joined(told, ranked),
    )
    sources = {field: one.sighting_id for field, one in told.items()}
    return facts, sources, conflicts(facts, told, ranked)


def _kind(ranked: Sequence[StoredSighting]) -> SightingKind:
    """Announced by anyone, or known by upsizes alone: then nobody told how far it had come before."""
    kinds = {one.facts.kind for one in ranked}
    return SightingKind.UPSIZE if kinds == {SightingKind.UPSIZE} else SightingKind.ANNOUNCED


def in_rank(sightings: Sequence[StoredSighting]) -> list[StoredSighting]:
    """The sightings, first the one that is believed before all others."""
    return sorted(raised_apart(sightings), key=_precedence, reverse=True)


def _precedence(one: StoredSighting) -> tuple[int, str, float, str, int]:
    """Who speaks, then the day, its hour where one is told, then what makes the answer the same in every order."""
    moment = one.published.timestamp() if one.published else 0.0
    return rank_of(one), day_of(one), moment, one.article_key, one.sighting_id


def _tongue(ranked: Sequence[StoredSighting]) -> Language:
    """The language of most articles; of as many, that of the one published first."""
    counted = Counter(one.language for one in ranked)
    most = [one for one in ranked if counted[one.language] == max(counted.values())]
    return min(most, key=lambda one: (day_of(one), one.article_key, one.sighting_id)).language


def _chosen(field: str, ranked: Sequence[StoredSighting], tongue: Language) -> StoredSighting | None:
    """The sighting whose value of a field counts, in the record's language where one says the same; None if none."""
    telling = [one for one in ranked if getattr(one.facts, field) not in (None, ())]
    if field == "name":
        told = Counter(_spelling(one.facts.name) for one in telling)
        return max(telling, key=lambda one: _naming(one, tongue, told))
    if field in {"stage", "event_date"}:
        highest = max(one.facts.stage.rank for one in ranked)
        telling = _finest(field, announcing([one for one in telling if one.facts.stage.rank == highest]))
        return telling[0] if telling else None
    if field == "size":
        telling = _furthest(_since_it_grew(telling), _LAST_CLOSE)
    if field == "first_tranche":
        telling = _furthest(telling, _CLOSES)
    if field == "sponsors":
        telling = _fullest(announcing(telling), tongue)
    if field == "managers":
        telling = sorted(telling, key=lambda one: _managing(one, telling), reverse=True)
    if field in FINER:
        telling = _finest(field, telling)
    return _in_tongue(field, telling, tongue) if telling else None


_CLOSES = frozenset({Stage.FIRST_CLOSE, Stage.FINAL_CLOSE})
_LAST_CLOSE = frozenset({Stage.FINAL_CLOSE})


def _furthest(telling: list[StoredSighting], came_in: frozenset[Stage]) -> list[StoredSighting]:
    """Who tells a sum, first what came in before what was planned, then by who speaks, of equals at the furthest stage.

    An article that goes back to the launch tells the target of then, however late it is printed.
    """
    return sorted(
        telling,
        key=lambda one: (one.facts.stage in came_in, rank_of(one), one.facts.stage.rank),
        reverse=True,
    )


def _fullest(telling: list[StoredSighting], tongue: Language) -> list[StoredSighting]:
    """Who tells the sponsors, first who names more than the first and all of them: to name one denies no other."""
    peers = [one for one in telling if rank_of(one) == rank_of(telling[0])]
    fuller = [one for one in peers if _is_fuller(one, telling[0], tongue)]
    return [*sorted(fuller, key=lambda one: len(_named(one)), reverse=True)[:1], *telling]


def _is_fuller(one: StoredSighting, first: StoredSighting, tongue: Language) -> bool:
    """Whether one names more sponsors; of translated names, which tell little of who is who, as many will do."""
    ours, theirs = _named(one), _named(first)
    original = one.language == tongue and (first.language == "en") is not (tongue == "en")
    return (original and len(ours) >= len(theirs) > 0) or (len(ours) > len(theirs) and same_names(ours, theirs))


def _named(one: StoredSighting) -> list[str]:
    """The sponsors that are named: Changzhou alone is none, nor is an investment group of nowhere."""
    parsed = ((name, parse_party(name)) for name in one.facts.sponsors)
    return [name for name, party in parsed if party.core or party.kinds]


def _finest(field: str, telling: list[StoredSighting]) -> list[StoredSighting]:
    """Who tells a fact, first who tells the finest that contradicts none before it: Suzhou before Jiangsu and China."""
    finest = telling[:1]
    for one in telling[1:] if field in FINER else ():
        if FINER[field](getattr(one.facts, field), getattr(finest[0].facts, field)):
            finest = [one]
    return [*finest, *(one for one in telling if one not in finest)]


def _joined(told: Mapping[str, StoredSighting], ranked: Sequence[StoredSighting]) -> dict[str, tuple[str, ...]]:
    """The sponsors with those whom upsizes name besides: they join, and replace nobody."""
    if "sponsors" not in told:
        return {}
    sponsors = told["sponsors"].facts.sponsors
    for one in reversed(ranked):
        if one.facts.kind is SightingKind.UPSIZE:
            sponsors += tuple(name for name in one.facts.sponsors if not same_names(sponsors, (name,)))
    return {"sponsors": sponsors}


def _naming(one: StoredSighting, tongue: Language, told: Mapping[str, int]) -> tuple[Any, ...]:
    """How good a name is: that it names, who says it and in which language, how often it is told, how full it is."""
    who, *rest = _precedence(one)
    name = one.facts.name
    spelt = _spelling(name)
    sums = any(map(str.isdigit, name)) and bool(find_money(name))  # the €250 million Ports Fund
    return _tells(parse_name(name)), not sums, who, one.language == tongue, told[spelt], len(spelt), *rest


_SAYS_WHO_MANAGES = re.compile(r"^(?!.*(?:weighed|the name)).*manag")  # rules that read it, not those that infer it


def _managing(one: StoredSighting, telling: Sequence[StoredSighting]) -> tuple[int, bool, int]:
    """Who speaks, whether in words for managing, and how many sites name one of these managers."""
    rules = {told.rule for told in one.facts.evidence if told.field == "managers"}
    said = any(map(_SAYS_WHO_MANAGES.search, rules))
    ours = [parse_party(name) for name in one.facts.managers]
    sites = {host_of(other) for other in telling if name_one_of(other.facts.managers, ours)}
    return rank_of(one), said, len(sites)


def _in_tongue(field: str, telling: Sequence[StoredSighting], tongue: Language) -> StoredSighting:
    """The first, or one by as high a speaker that says the same in the language of the record."""
    best = telling[0]
    peers = (one for one in telling if one.language == tongue and rank_of(one) == rank_of(best))
    return next((one for one in peers if _says_the_same(field, best, one)), best)


def _says_the_same(field: str, best: StoredSighting, other: StoredSighting) -> bool:
    ours, theirs = getattr(best.facts, field), getattr(other.facts, field)
    return field == "sectors" or (same_fact(field, ours, theirs) and same_fact(field, theirs, ours))


def _since_it_grew(telling: list[StoredSighting]) -> list[StoredSighting]:
    """Who tells the size since the fund was last said to have grown: what stood before then, nobody need hold to."""
    telling = [one for one in telling if not _shrinks(one, telling)]
    upsizes = [one for one in telling if one.facts.kind is SightingKind.UPSIZE]
    if not upsizes:
        return telling
    grown = max(upsizes, key=lambda one: (day_of(one), *_precedence(one)))
    return [one for one in telling if one is grown or _is_after(grown, one)]


def _shrinks(one: StoredSighting, telling: Sequence[StoredSighting]) -> bool:
    """Whether an upsize tells less than was told by its day: what was added, or what the fund had been before."""
    earlier = (other.facts.size for other in telling if day_of(other) <= day_of(one))
    return one.facts.kind is SightingKind.UPSIZE and any(is_sum_less(one.facts.size, size) for size in earlier)


def _is_after(grown: StoredSighting, one: StoredSighting) -> bool:
    """Whether a size is told later and is no older one told again: a smaller one only counts at a further close."""
    if day_of(one) <= day_of(grown):
        return False
    further = one.facts.stage is Stage.FINAL_CLOSE and grown.facts.stage is not Stage.FINAL_CLOSE
    return further or not is_sum_less(one.facts.size, grown.facts.size)


def _tells(name: Name) -> int:
    """3 for a proper name, 2 for the fund of a place, 1 for a description, 0 for "second fund"."""
    return 3 if name.core else 2 if name.places else 0 if name.is_bare else 1


def aliases(name: str, ranked: Sequence[StoredSighting]) -> tuple[str, ...]:
    """All names of all sightings but `name`, each once however it is spaced or spelt."""
    written = [alias for one in ranked for alias in (one.facts.name, *one.facts.aliases)]
    known = {_spelling(name)}
    return tuple(alias for alias in written if _spelling(alias) not in known and not known.add(_spelling(alias)))  # type: ignore[func-returns-value]


def _spelling(name: str) -> str:
    return "".join(name.split()).casefold()
