"""What two funds' names say of their being one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from rapidfuzz import fuzz

from extractors.identity.describing import DESCRIBED, FULL_NAME, OTHER_TYPE, described, weight_of
from extractors.identity.evidence import have_other_managers
from extractors.identity.kinds import further_kinds
from extractors.identity.names import Name, parse_name
from extractors.identity.parties import shared
from extractors.identity.parts import Part
from extractors.identity.profiles import Profile
from extractors.identity.sounds import is_sound_of
from extractors.identity.wholes import name_pairs
from extractors.identity.wording import pinyin

# Weights of two cores: what is left of a name without place, kind, phase and legal form.
_SAME_CORE = 6.0
_TO_THE_LETTER = 0.5  # more for one name with its kind in the same letters
_SAME_SOUND = 5.0  # 千帆 and Qianfan: several characters sound alike
_LONG_SOUND = 5  # letters
_SLIP = 4.0  # one letter differs in a long Latin core
_SHORT_FORM = 2.5  # three characters or more of the other
_OTHER_CORE = -12.0  # two proper names, as siblings have that share all else; a renamed fund has both in one article
_ONE_HOUSE = 0.2  # of the weight of another name, where the house of only one is told
_BRAND = 2.0  # the manager's own name: any of its funds
_BRAND_AND_KIND = 1.0  # more for its name with a kind, to the letter and unnumbered: Kestrel Growth Fund
_NUMBERED_BRAND = 4.5  # the manager's own name and the number of the fund
_ORDINAL_BRAND = 2.5  # the same, where one has the number alone: the manager is counted apart
_TWO_ORDINALS = 1.25  # a house has one second fund
_SAME_BUT_HOUSE = 1.0
_SAME_IN_HOUSE = 1.25  # one description to the letter, of one manager: the Transition Fund
_TITLE = re.compile(r"(?:(?:[A-Z][\w&'.-]+|of|and|for|the|in) ){2,}Fund(?: [IVX\d]+)?$")
_DESCRIBED_BY_STRANGERS = 0.5  # that each is of one sort, as sectors say too
_KNOWN_BY_HOUSE = -1.5  # of neither anything but the house tells which of many first growth funds it is
_IN_WORDS = re.compile(r"\b[a-z]{4}")  # debut India fund, where a title has capitals


def name_part(a: Profile, b: Profile) -> Part | None:
    """The best that any of the names of one has with any of the other; a clash only where none agrees."""
    house = _house(a, b)
    one_house = bool(shared(a.managers, b.managers))
    weighed = [(x, y, _pair(x, y, house, one_house=one_house)) for x, y in name_pairs(a, b)]
    pairs = _told(weighed, strange=have_other_managers(a, b)) + list(_ordinals(a, b, one_house=one_house))
    best = max(pairs, key=lambda part: part.weight, default=None)
    clash = min(pairs, key=lambda part: part.weight, default=None)
    if best is None or clash is None:
        return None
    # A description agrees with much: it does not make up for a clash of proper names, nor one word of it for another.
    clashes = clash.weight <= _OTHER_CORE and best.weight < _SHORT_FORM and not are_one_to_the_letter(a, b)
    clashes = clashes or (clash.weight <= OTHER_TYPE and best.weight < DESCRIBED)
    chosen = clash if clashes or best.weight <= 0 else best
    return chosen if chosen.weight else None


def _told(weighed: list[tuple[Name, Name, Part]], *, strange: bool) -> list[Part]:
    """What counts of all pairs: two funds with two names of their own are not made one by what both are described as.

    Nor are those of `strange` houses, as far as no place is said: each may have a debut secondaries fund.
    """
    own = [part for x, y, part in weighed if x.core and y.core]
    if not own or max(part.weight for part in own) >= 0:
        return [_of_strangers(x, y, part) if strange else part for x, y, part in weighed]
    return own + [part for x, y, part in weighed if _are_one_title(x, y)]


def _of_strangers(x: Name, y: Name, part: Part) -> Part:
    """The same words of two houses: each means its own. A number, or two places, are weighed by themselves."""
    apart = (x.places and y.places) or x.series.counts & y.series.counts
    if part.name != "description" or part.weight <= _DESCRIBED_BY_STRANGERS or apart:
        return part
    is_named = x.core or y.core or x.places or y.places
    return replace(part, weight=_DESCRIBED_BY_STRANGERS if is_named else _KNOWN_BY_HOUSE)


def _are_one_title(x: Name, y: Name) -> bool:
    """Whether two names made of place and kind are one full name: 江苏泰州科创基金, not what a text says in passing."""
    return bool(x.whole == y.whole and x.places and not x.core and not _IN_WORDS.search(x.written))


@dataclass(frozen=True, slots=True)
class _House:
    """What the parties of two funds are called: a fund's name with nothing else in it is any fund's of theirs."""

    cores: frozenset[str]
    ours: frozenset[str]  # of the managers of the one, and of the other, where they have none in common
    theirs: frozenset[str]
    kinds: frozenset[str]  # words of its own name that would describe a fund: Kestrel Growth Partners


def _house(a: Profile, b: Profile) -> _House:
    managers = [parse_name(manager.written) for manager in (*a.managers, *b.managers)]
    cores = {party.core for party in (*a.parties, *b.parties)} | {manager.core for manager in managers}
    cores |= {parse_name(party.written).core for party in (*a.sponsors, *b.sponsors) if party.han}
    return _House(
        frozenset(cores - {""}),
        *((frozenset(), frozenset()) if shared(a.managers, b.managers) else (a.brands, b.brands)),
        frozenset().union(*(manager.concepts for manager in managers)),
    )


def is_family(a: Profile, b: Profile) -> bool:
    """Whether both have a name with the same proper word, a house's or a fund's own."""
    named = ((x, y) for x, y in product(a.names, b.names) if x.core and y.core)
    return any(_share_words(x, y) for x, y in named)


def _share_words(x: Name, y: Name) -> bool:
    if x.han and y.han:
        return x.han in y.han or y.han in x.han
    return bool(set(x.latin) & set(y.latin)) or _core_weight(x, y) > 0


def _ordinals(a: Profile, b: Profile, *, one_house: bool) -> Iterator[Part]:
    """The second fund of a manager, and one called Fund II, or by the manager's name and II."""
    for x, y in product(a.names, b.names):
        bare, named = (x, y) if x.is_bare else (y, x)
        numbered = bare.series.counts & named.series.counts
        if bare.is_bare and numbered and named.core in a.brands & b.brands and not kinds_of(named):
            yield Part("name", _ORDINAL_BRAND, f"{x.written} / {y.written}")
        if one_house and _are_ordinals(x, y):
            yield Part("description", _TWO_ORDINALS, f"{x.written} / {y.written}")


def _are_ordinals(x: Name, y: Name) -> bool:
    """Whether two names are a number and nothing else, of which one at least is surely not that of a list's item."""
    ours, theirs = (dict(name.series.counts) for name in (x, y))
    counted = {"number"} & {*ours, *theirs} and set(ours.values()) & set(theirs.values())
    return bool(x.is_bare and y.is_bare and counted)


def kinds_of(name: Name) -> set[str]:
    """The kinds that set a fund apart from others of its house."""
    return {kind for kind in name.concepts if weight_of(kind) >= 0.5}


def shares_core(part: Part | None) -> bool:
    """Whether the names are one proper name."""
    return part is not None and part.weight >= _SLIP and part.name == "name"


def are_one_to_the_letter(a: Profile, b: Profile, part: Part | None = None) -> bool:
    """Whether both have a name without number in the same letters, which says a kind or, by `part`, is their own."""
    own = shares_core(part)
    return any(
        x.whole == y.whole and x.core and (own or kinds_of(x)) and not x.series.counts
        for x, y in product(a.names, b.names)
    )


def is_full_name(part: Part | None) -> bool:
    """Whether the names are one proper name, or one description to the letter, place included."""
    return shares_core(part) or (part is not None and part.weight >= FULL_NAME and part.name == "description")


def _pair(x: Name, y: Name, house: _House, *, one_house: bool) -> Part:
    said = f"{x.written} / {y.written}"
    if x.core and y.core:
        return Part("name", _cores(x, y, house), said)
    if _are_two_titles(x, y, house):
        return Part("description", OTHER_TYPE, said)
    same = _SAME_IN_HOUSE if one_house and x.whole == y.whole and kinds_of(x) else _same_but_house(x, y, house)
    return Part("description", described(x, y) + same, said)


def _are_two_titles(x: Name, y: Name, house: _House) -> bool:
    """Whether both are English titles, of which one has a word of its own and the other places: sisters, or strangers.

    A text that tells a fund by place and kind has no need of capitals: the Taiwan technology fund.
    """
    named, bare = (x, y) if x.core else (y, x)
    if not named.core or bare.core or not bare.places or named.core in house.cores | bare.initials:
        return False
    alike = kinds_of(named) & kinds_of(bare) or set(named.places) & set(bare.places)
    return not alike and bool(_TITLE.match(named.written) and _TITLE.match(bare.written))


def _same_but_house(x: Name, y: Name, house: _House) -> float:
    """More where one has the house's name besides and they say the same: Kestrel Europe Fund, the European fund."""
    bare, named = sorted((x, y), key=lambda name: len(name.core))
    if bare.core or named.core not in house.cores or bare.concepts != named.concepts:
        return 0.0
    return _SAME_BUT_HOUSE if bare.concepts or (bare.places and bare.places[-1:] == named.places[-1:]) else 0.0


def _cores(x: Name, y: Name, house: _House) -> float:
    brands = house.cores
    weight = _core_weight(x, y)
    if weight == 0 and _is_sibling(x, y):
        return OTHER_TYPE
    if weight <= 0:
        return weight * _strangeness(x, y, house)
    branded = _is_brand(x, brands) or _is_brand(y, brands)
    kinds = house.kinds if branded else frozenset()
    further = further_kinds(x, y, kinds)
    titled = x.whole == y.whole and bool(kinds_of(x) - kinds)
    if further <= OTHER_TYPE:
        return further
    if branded:
        strange = _are_two_strategies(x, y)
        numbered = weight >= _SHORT_FORM and x.series.counts & y.series.counts and not strange
        own = 0.0 if strange or _names_another(x, y, brands) else _BRAND
        own += _BRAND_AND_KIND if own and titled and not x.series.counts else 0.0
        weight = _NUMBERED_BRAND if numbered else min(weight, own)
    elif titled:
        weight += _TO_THE_LETTER
    return weight + further


def _are_two_strategies(x: Name, y: Name) -> bool:
    """Whether beside the house's name one has a place and the other a kind: Kestrel Japan IV, Kestrel Growth IV."""
    placed, other = (x, y) if x.places else (y, x)
    return bool(placed.places and not other.places and kinds_of(other) - placed.concepts)


def _is_brand(name: Name, brands: frozenset[str]) -> bool:
    """Whether the core is a party's, or what the party's is begun with: 澜岳 of 澜岳重工."""
    return name.core in brands or (len(name.han) > 1 and any(brand.startswith(name.core) for brand in brands))


def _names_another(x: Name, y: Name, brands: frozenset[str]) -> bool:
    """Whether of two Chinese names one is the house's alone, and the other has a further word: 澜海大学校友."""
    short, long = sorted((x, y), key=lambda name: len(name.han))
    return short.core in brands and short.han != long.han and bool(short.han)


def _strangeness(x: Name, y: Name, house: _House) -> float:
    """How much two names that differ prove, 0 to 1: nothing where one is only the house's, of which both may be."""
    cores = {x.core, y.core}
    if not cores & house.cores or (cores & house.ours and cores & house.theirs):
        return 1.0
    return _ONE_HOUSE if cores & (house.ours | house.theirs) else 0.0


def _core_weight(x: Name, y: Name) -> float:
    if x.han and y.han:
        return _han_weight(x.han, y.han)
    if x.han or y.han:
        return _sound_weight(x, y)
    return _latin_weight(x, y)


def _han_weight(x: str, y: str) -> float:
    short, long = sorted((x, y), key=len)
    if short == long:
        return _SAME_CORE
    if short in long:
        return _SHORT_FORM if len(short) > 2 else 1.0
    return _OTHER_CORE


def _latin_weight(x: Name, y: Name) -> float:
    ours, theirs = set(x.latin), set(y.latin)
    if x.core == y.core or ours == theirs or x.whole == y.whole:
        return _SAME_CORE
    if min(len(x.core), len(y.core)) >= 8 and fuzz.ratio(x.core, y.core) >= 90:
        return _SLIP
    if x.core in y.initials or y.core in x.initials:
        return _SHORT_FORM
    if ours <= theirs or theirs <= ours:
        return 0.0  # a further word may be a sibling: Brightwater, Brightwater Asia
    return -1.0 if ours & theirs else _OTHER_CORE


def _sound_weight(x: Name, y: Name) -> float:
    han, latin = (x, y) if x.han else (y, x)
    if {"".join(latin.latin)} & {pinyin(han.han), "".join(han.latin)} or (han.latin and han.latin == latin.latin):
        return _SAME_SOUND if len(han.core) >= 5 else 1.0
    if han.core.startswith(latin.core) and len(latin.core) >= 5:
        return _SHORT_FORM
    if is_sound_of(han.han, latin.core) or (len(han.core) >= _LONG_SOUND and han.core in latin.latin):
        return _SHORT_FORM
    return 0.0  # a translated name: nothing can be said


def _is_sibling(x: Name, y: Name) -> bool:
    """Solenne Transition beside Solenne Frontier: the one has a further word, the other a further kind."""
    short, long = sorted((x, y), key=lambda name: len(name.latin))
    further = short.concepts - long.concepts - {"vc"}
    return (
        not (x.han or y.han) and set(short.latin) < set(long.latin) and max(map(weight_of, further), default=0.0) >= 0.5
    )
