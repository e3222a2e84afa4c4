"""One fund's facts from its sightings: a registry beats the issuer beats the press, then the later publication.

A manager is who is said to manage, then whom more sites name. Equal facts are told in the language of most articles.
What lost is kept as a conflict, every fact names the sighting it is from, and the order of sightings never matters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from extractors.facts import FACT_FIELDS, Language, Money, Sighting, SightingKind, Stage, StoredSighting
from extractors.identity.money import is_less, is_one_amount
from extractors.identity.names import Name, parse_name
from extractors.identity.parties import Party, parse_party, same_house
from extractors.places import same_place

# Who speaks, by the end of the host name; the longest that fits counts. Nobody listed: the press.
REGISTRY, ISSUER, PRESS = 2, 1, 0
_SPEAKERS: dict[str, int] = {
    "amac.org.cn": REGISTRY,  # Asset Management Association of China: filings of private funds
    "gsxt.gov.cn": REGISTRY,  # national register of companies
    "csrc.gov.cn": REGISTRY,
    "cninfo.com.cn": REGISTRY,  # announcements of listed companies, as the exchanges publish them
    "sse.com.cn": REGISTRY,
    "szse.cn": REGISTRY,
    "bse.cn": REGISTRY,
    "hkexnews.hk": REGISTRY,
    "sfc.hk": REGISTRY,
    "sec.gov": REGISTRY,
    "fca.org.uk": REGISTRY,
    "londonstockexchange.com": REGISTRY,
    "cssf.lu": REGISTRY,
    "mas.gov.sg": REGISTRY,
    "sebi.gov.in": REGISTRY,
    "gov.cn": ISSUER,  # the governments that set funds up
    "gov.hk": ISSUER,
    "gov": ISSUER,
    "gov.uk": ISSUER,
    "gov.sg": ISSUER,
    "europa.eu": ISSUER,
    "prnewswire.com": ISSUER,  # wires that carry the issuer's own words
    "businesswire.com": ISSUER,
    "globenewswire.com": ISSUER,
    "prnasia.com": ISSUER,
}

NOT_STATED = "not stated"
"""What a person reads where no text tells a fact."""

Facts = tuple[Sighting, Mapping[str, int], Mapping[str, tuple[str, ...]]]


def speaker(site: str | None) -> int:
    """REGISTRY, ISSUER or PRESS for a host name."""
    steps = (site or "").lower().split(".")
    ends = (".".join(steps[first:]) for first in range(len(steps)))
    return next((_SPEAKERS[end] for end in ends if end in _SPEAKERS), PRESS)


def combine(sightings: Sequence[StoredSighting]) -> Facts:
    """The facts of a fund, the sighting that each is from, and the values that lost, as a person reads them.

    The stage is the highest told and never steps back; the event date is of that stage. A name that names comes before
    one that only describes. Aliases are all other names. Raises ValueError without sightings.
    """
    if not sightings:
        raise ValueError("a fund has at least one sighting")
    ranked = sorted(sightings, key=_precedence, reverse=True)
    tongue = _tongue(ranked)
    chosen = {field: _chosen(field, ranked, tongue) for field in FACT_FIELDS if field != "aliases"}
    told = {field: one for field, one in chosen.items() if one is not None}
    name = told["name"].facts.name
    facts = Sighting(
        confidence=max(one.facts.confidence for one in ranked),
        aliases=_aliases(name, ranked),
        **{field: getattr(one.facts, field) for field, one in told.items()} | _joined(told, ranked),
    )
    sources = {field: one.sighting_id for field, one in told.items()}
    return facts, sources, _conflicts(facts, told, ranked)


def _precedence(one: StoredSighting) -> tuple[int, str, float, str, int]:
    """Who speaks, then the day, its hour where one is told, then what makes the answer the same in every order."""
    moment = one.published.timestamp() if one.published else 0.0
    return _rank(one), _day(one), moment, one.article_key, one.sighting_id


def _rank(one: StoredSighting) -> int:
    return speaker(_host(one))


def _host(one: StoredSighting) -> str | None:
    return urlsplit(one.article_url or "").hostname or one.site


def _day(one: StoredSighting) -> str:
    day = one.published_day or (one.published.date() if one.published else None)
    return day.isoformat() if day else ""


def _tongue(ranked: Sequence[StoredSighting]) -> Language:
    """The language of most articles; of as many, that of the one published first."""
    counted = Counter(one.language for one in ranked)
    most = [one for one in ranked if counted[one.language] == max(counted.values())]
    return min(most, key=lambda one: (_day(one), one.article_key, one.sighting_id)).language


def _chosen(field: str, ranked: Sequence[StoredSighting], tongue: Language) -> StoredSighting | None:
    """The sighting whose value of a field counts, in the record's language where one says the same; None if none."""
    telling = [one for one in ranked if getattr(one.facts, field) not in (None, ())]
    if field == "name":
        return max(telling, key=lambda one: _naming(one, tongue))
    if field in {"stage", "event_date"}:
        highest = max(one.facts.stage.rank for one in ranked)
        telling = _announcing([one for one in telling if one.facts.stage.rank == highest])
        return telling[0] if telling else None
    if field == "size":
        telling = _since_it_grew(telling)
    if field == "sponsors":
        telling = _fullest(_announcing(telling))
    if field == "managers":
        telling = sorted(telling, key=lambda one: _managing(one, telling), reverse=True)
    return _in_tongue(field, telling, tongue) if telling else None


def _announcing(telling: list[StoredSighting]) -> list[StoredSighting]:
    """Those that announce the fund; where there are none, those that tell how it has grown."""
    return [one for one in telling if one.facts.kind is SightingKind.ANNOUNCED] or telling


def _fullest(telling: list[StoredSighting]) -> list[StoredSighting]:
    """Who tells the sponsors, first who tells more than the first and all of them: to name one denies no other."""
    if not telling:
        return telling
    first = telling[0].facts.sponsors
    fuller = [one for one in telling if _rank(one) == _rank(telling[0]) and _same_names(one.facts.sponsors, first)]
    fullest = max(fuller, key=lambda one: len(one.facts.sponsors))
    return [fullest, *telling] if len(fullest.facts.sponsors) > len(first) else telling


def _joined(told: Mapping[str, StoredSighting], ranked: Sequence[StoredSighting]) -> dict[str, tuple[str, ...]]:
    """The sponsors with those whom upsizes name besides: they join, and replace nobody."""
    if "sponsors" not in told:
        return {}
    sponsors = told["sponsors"].facts.sponsors
    for one in reversed(ranked):
        if one.facts.kind is SightingKind.UPSIZE:
            sponsors += tuple(name for name in one.facts.sponsors if not _same_names(sponsors, (name,)))
    return {"sponsors": sponsors}


def _naming(one: StoredSighting, tongue: Language) -> tuple[Any, ...]:
    who, *rest = _precedence(one)
    return _tells(parse_name(one.facts.name)), who, one.language == tongue, *rest


_SAYS_WHO_MANAGES = re.compile(r"^(?!.*(?:weighed|the name)).*manag")  # rules that read it, not those that infer it


def _managing(one: StoredSighting, telling: Sequence[StoredSighting]) -> tuple[int, bool, int]:
    """Who speaks, whether in words for managing, and how many sites name one of these managers."""
    rules = {told.rule for told in one.facts.evidence if told.field == "managers"}
    said = any(map(_SAYS_WHO_MANAGES.search, rules))
    ours = [parse_party(name) for name in one.facts.managers]
    sites = {_host(other) for other in telling if _name_one_of(other.facts.managers, ours)}
    return _rank(one), said, len(sites)


def _name_one_of(names: Sequence[str], houses: Sequence[Party]) -> bool:
    return any(same_house(parse_party(name), house) for name in names for house in houses)


def _in_tongue(field: str, telling: Sequence[StoredSighting], tongue: Language) -> StoredSighting:
    """The first, or one by as high a speaker that says the same in the language of the record."""
    best = telling[0]
    peers = (one for one in telling if one.language == tongue and _rank(one) == _rank(best))
    return next((one for one in peers if _says_the_same(field, best, one)), best)


def _says_the_same(field: str, best: StoredSighting, other: StoredSighting) -> bool:
    ours, theirs = getattr(best.facts, field), getattr(other.facts, field)
    return field == "sectors" or (same_fact(field, ours, theirs) and same_fact(field, theirs, ours))


def _since_it_grew(telling: list[StoredSighting]) -> list[StoredSighting]:
    """Who tells the size since the fund was last said to have grown: what stood before then, nobody need hold to."""
    upsizes = [one for one in telling if one.facts.kind is SightingKind.UPSIZE]
    if not upsizes:
        return telling
    grown = max(upsizes, key=lambda one: (_day(one), *_precedence(one)))
    return [one for one in telling if one is grown or _is_after(grown, one)]


def _is_after(grown: StoredSighting, one: StoredSighting) -> bool:
    """Whether a size is told later and is no older one told again: a smaller one only counts at a further close."""
    if _day(one) <= _day(grown):
        return False
    further = one.facts.stage is Stage.FINAL_CLOSE and grown.facts.stage is not Stage.FINAL_CLOSE
    return further or not _is_less(one.facts.size, grown.facts.size)


def _is_less(one: Money | None, other: Money | None) -> bool:
    return bool(one and other and is_less((one.currency, one.amount), (other.currency, other.amount)))


def _tells(name: Name) -> int:
    """3 for a proper name, 2 for the fund of a place, 1 for a description, 0 for "second fund"."""
    return 3 if name.core else 2 if name.places else 0 if name.is_bare else 1


def _aliases(name: str, ranked: Sequence[StoredSighting]) -> tuple[str, ...]:
    """All names of all sightings but `name`, each once however it is spaced or spelt."""
    written = [alias for one in ranked for alias in (one.facts.name, *one.facts.aliases)]
    known = {_spelling(name)}
    return tuple(alias for alias in written if _spelling(alias) not in known and not known.add(_spelling(alias)))  # type: ignore[func-returns-value]


def _spelling(name: str) -> str:
    return "".join(name.split()).casefold()


# ---------------------------------------------------------------- what lost


def _conflicts(
    facts: Sighting, told: Mapping[str, StoredSighting], ranked: Sequence[StoredSighting]
) -> dict[str, tuple[str, ...]]:
    """Field -> values of other sightings that say something else; names are no conflict but aliases."""
    lost = {field: tuple(map(shown, _lost(field, facts, ranked))) for field in told if field in _SAME}
    return {field: values for field, values in lost.items() if values}


def _lost(field: str, facts: Sighting, ranked: Sequence[StoredSighting]) -> Iterator[Any]:
    """What is said otherwise, each value once, in whatever words."""
    known = [getattr(facts, field)]
    rivals = [one for one in _announcing(list(ranked)) if one.facts.stage is facts.stage]
    for value in (getattr(one.facts, field) for one in (rivals if field == "event_date" else ranked)):
        if value not in (None, ()) and not any(_SAME[field](other, value) for other in known):
            known.append(value)
            yield value


def same_fact(field: str, one: Any, other: Any) -> bool:
    """Whether two values of a field say the same, in whatever words."""
    return one == other or (
        one not in (None, ()) and other not in (None, ()) and field in _SAME and _SAME[field](one, other)
    )


def shown(value: Money | str | tuple[str, ...]) -> str:
    """A value as conflicts give it."""
    if isinstance(value, Money):
        return value.as_written or f"{value.amount} {value.currency}"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _same_money(won: Money, other: Money) -> bool:
    if won.currency != other.currency:
        return is_one_amount(won, other)  # converted
    return won.amount == other.amount


def _same_place(won: str, other: str) -> bool:
    return won == other or same_place(won, other) is True


def _same_names(won: Sequence[str], others: Sequence[str]) -> bool:
    """Whether all others are among those that won, in any script: 启岳资本, 啟岳資本 and Qiyue Capital are one."""
    known = [parse_party(name) for name in won]
    return all(_name_one_of([name], known) for name in others)


def _same_date(won: str, other: str) -> bool:
    return won.startswith(other) or other.startswith(won)


# A stage passed on the way is history, sectors are a matter of words: neither is a conflict.
_SAME: dict[str, Callable[..., bool]] = {
    "size": _same_money,
    "first_tranche": _same_money,
    "managers": _same_names,
    "sponsors": _same_names,
    "place": _same_place,
    "event_date": _same_date,
}
