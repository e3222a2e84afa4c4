"""Which of the places that a Chinese article tells is a fund's own, weighed by many small signs.

In whose name the place stands, what the words beside it make of it (`telling`), how often and where it is told, which
other places lie in it or around it. What each sign weighs was learned (`weights`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from extractors.facts import Stage
from extractors.funds.standing import Standings, distances
from extractors.funds.zh.evidence import Fact, Read, fact_in
from extractors.funds.zh.spots import Spot
from extractors.funds.zh.telling import surroundings_of
from extractors.funds.zh.told_places import PARTS, Told, told_place
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Mention
from extractors.places import contains, find_places
from extractors.rules_zh_places import CHARACTERS, PURPOSES
from extractors.weights import weights_of

_LESSON: Final = "zh_places"


@dataclass(frozen=True)
class Placing:
    """A fund, the places that may be its own by code, and what it is."""

    read: Read
    verdict: Verdict
    told: Mapping[str, Told]
    about: frozenset[str]

    @cached_property
    def standings(self) -> Standings:
        """How the places stand among each other."""
        return Standings(self.told)

    @cached_property
    def parts(self) -> Mapping[str, int]:
        """What places are to the fund, with the number of those that are it."""
        return Counter(part for told in self.told.values() for part in told.parts)

    @cached_property
    def characters(self) -> Sequence[str]:
        """The places that single characters of the fund's name mean."""
        best = self.verdict.cluster.best()
        return [*_characters(best.text)] if best else []


def place_of(read: Read, verdict: Verdict) -> Fact | None:
    """The likeliest place of a fund; None where it is likelier that it has none."""
    spot = likeliest(placing_of(read, verdict))
    return fact_of(read, spot) if spot else None


def fact_of(read: Read, spot: Spot) -> Fact:
    """The words of a telling, with their evidence."""
    return fact_in(read.document, spot.clause, (spot.span.start, spot.span.end), "place", "zh weighed: place")


def placing_of(read: Read, verdict: Verdict) -> Placing:
    """What is weighed for a fund."""
    around = surroundings_of(read, verdict)
    sentences = {spot.clause.index for tellings in read.spots.values() for spot in tellings}
    off = distances(sentences, around.named)
    told = {code: told_place(around, off, tellings) for code, tellings in read.spots.items()}
    return Placing(read, verdict, told, frozenset(_about(read, verdict)))


def likeliest(one: Placing) -> Spot | None:
    """The best telling of the place that most speaks for; None where more speaks for none."""
    weights = weights_of(_LESSON)
    totals = ((weights.total(signs_of_place(one, code)), told.best) for code, told in one.told.items())
    total, best = max(totals, key=lambda pair: pair[0], default=(0.0, None))
    return best if best and total > weights.total(signs_of_none(one)) else None


def _about(read: Read, verdict: Verdict) -> Iterator[str]:
    """What a fund is: by its name, its stage and its article."""
    best = verdict.cluster.best()
    yield f"named: {best.naming if best else 'never'}"
    yield f"stage: {verdict.stage or Stage.LAUNCHED}"
    yield f"script: {read.document.article.language}"
    if sum(cluster.best() is not None for cluster in read.reference.clusters) > 1:
        yield "several funds"
    yield from (kind for kind, words in PURPOSES if best and words.search(best.text))


# ---------------------------------------------------------------- signs


def signs_of_place(one: Placing, code: str) -> frozenset[str]:
    """The signs that hold for a place as that of a fund."""
    told = one.told[code]
    others = [part for part, places in one.parts.items() if places > (part in told.parts)]
    return frozenset(
        {
            f"a {told.kind}",
            *told.heard,
            *(f"as {part}" for part in told.parts),
            *(f"{told.kind} as {part}" for part in told.parts),
            *(f"as {part}; another as {other}" for part in told.parts for other in others),
            *(f"{what}; a {told.kind}" for what in one.about),
            *(f"{what}; as {part}" for what in one.about for part in told.parts),
            *_where(one, told),
            *_in_names(one, code),
            *_in_short(one, code),
            *one.standings.of(code),
            *_kin(one, code),
        }
    )


def signs_of_none(one: Placing) -> frozenset[str]:
    """The signs that hold where a fund has no place."""
    parts = {part for told in one.told.values() for part in told.parts}
    return frozenset(
        {
            "none",
            f"none; {min(len(one.told), 6)} places",
            *(f"none; {what}" for what in one.about),
            *(f"none; told as {part}" for part in parts),
            *(f"none; nothing as {part}" for part in PARTS if part not in parts),
            *(f"none; a {told.kind} told" for told in one.told.values()),
        }
    )


def _where(one: Placing, told: Told) -> Iterator[str]:
    """How deep in the article, and in which items of a digest a place is told."""
    at = told.spots[0].clause.index - one.read.document.first_text
    depth = "title" if at < 0 else "first sentence" if not at else "lead" if at < 3 else "body"
    yield f"first told in the {depth}"
    here, items = {spot.clause.item for spot in told.spots}, one.verdict.cluster.items
    yield "only in its items" if here <= items else "in its items" if here & items else "only in other items"


def _in_names(one: Placing, code: str) -> Iterator[str]:
    """Whether a place is only ever told as a word of names, and of whose: 磐石 of 磐石创投 is no county."""
    told = one.told[code]
    if any(spot.inside is None for spot in told.spots):
        return
    holders = {"fund" if isinstance(spot.inside, Mention) else "organisation" for spot in told.spots}
    seat = "nothing near it told" if _is_lonely(one, code) else "in a place that is told"
    yield "only in names"
    yield f"only in names: {', '.join(sorted(holders))}"
    yield f"a {told.kind} only in names"
    if all(len(spot.span.text) == _SHORT for spot in told.spots):
        yield f"a {told.kind} only in names, by two characters"
        yield f"a {told.kind} only in names, by two characters; {seat}"


_SHORT: Final = 2
_PROVINCE: Final = 5  # characters of a code: CN/32


def _is_lonely(one: Placing, code: str) -> bool:
    """Whether no other place of its province is told."""
    return not any(key[:_PROVINCE] == code[:_PROVINCE] for key in one.told if key != code)


def _in_short(one: Placing, code: str) -> Iterator[str]:
    """A place's one character (沪, 穗) or the short form of a zone (滨江, of 滨江新区) in the name of the fund."""
    best = one.verdict.cluster.best()
    if code.startswith("?") and code[1:3] == (best.text[:2] if best else ""):
        yield "its name opens with a short form"
    for meant in one.characters:
        if _is_near(meant, code):
            yield f"one character of its name, {'exactly' if meant == code else 'about'}"


def _characters(name: str) -> Iterator[str]:
    """The codes that the first characters of a name mean, each by itself."""
    spans = find_places(name)
    for at, character in enumerate(name[:6]):
        meant = CHARACTERS.get(character)
        if meant and not any(span.start <= at < span.end for span in spans):
            yield meant


def _is_near(one: str, other: str) -> bool:
    return one == other or contains(one, other) or contains(other, one)


def _kin(one: Placing, code: str) -> Iterator[str]:
    """The places inside a place and around it."""
    mine = one.told[code]
    for side, key in _kin_among(tuple(one.told))[code]:
        other = one.told[key]
        yield f"a place {side} it"
        yield f"a {mine.kind}; a {other.kind} {side} it"
        yield from (f"a place {side} it as {part}" for part in other.parts)
        yield from (f"as {own}; a place {side} it as {part}" for own in mine.parts for part in other.parts)


@lru_cache(maxsize=4)  # asked for each place and each fund of an article
def _kin_among(codes: tuple[str, ...]) -> Mapping[str, Sequence[tuple[str, str]]]:
    """For each place the others inside it and around it."""
    found: dict[str, list[tuple[str, str]]] = {code: [] for code in codes}
    for outer in codes:
        for inner in codes:
            if contains(outer, inner):
                found[outer].append(("inside", inner))
                found[inner].append(("around", outer))
    return found
