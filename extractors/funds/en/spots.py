"""The places that an English article tells of: where each stands, and what stands around it there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Final

from extractors.funds.en.clauses import Clause
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.places import PlaceSpan, contains, find_places
from extractors.places.states import towns_with_states
from extractors.places.surroundings import is_no_place
from extractors.places.towns import is_demonym, town_codes
from extractors.rules import Rule
from extractors.rules_en_places import (
    ACTORS,
    BEFORE,
    BEHIND,
    DATELINE,
    DEVOTED,
    GIVEN_FROM,
    INVESTORS,
    LISTED,
    OF_REGIONS,
    PURPOSE,
    SEATS,
)
from extractors.triggers import Triggered

MOST_CLAUSES: Final = 120
"""Clauses of an article in which places are looked for."""


@dataclass(frozen=True)
class Spot:
    """One telling of a place: `before` and `behind` are the words around it, `inside` the name that it is a word of."""

    clause: Clause
    span: PlaceSpan
    inside: Party | Mention | None
    before: str
    behind: str
    rules: tuple[str, ...]

    @property
    def code(self) -> str:
        """The code of the place meant first."""
        return self.span.code

    @cached_property
    def is_adjective(self) -> bool:
        """Whether it is a word for what belongs to the place: Danish, African."""
        return self.span.demonym or (self.code.startswith("~") and bool(OF_REGIONS.search(self.span.text)))

    @cached_property
    def sides(self) -> Sequence[str]:
        """What the words on both sides of a place make of it."""
        return [*_sides(self)]


@lru_cache(maxsize=1)  # asked for each fund of one article
def spots_of(clauses: tuple[Clause, ...]) -> tuple[Spot, ...]:
    """Every telling of a place in an article, in order."""
    every = [spot for clause in clauses[:MOST_CLAUSES] for spot in _in_clause(clause)]
    shared = _borne_by_firms(clauses, {spot.span.text for spot in every if _is_lesser(spot)})
    meant = {spot.span.text for spot in every if spot.rules or _AT_TOWN.search(spot.before)}
    return tuple(spot for spot in every if spot.span.text not in shared - meant)


def _is_lesser(spot: Spot) -> bool:
    """Whether a town is told by its name alone, and no gazetteer of well-known ones has it."""
    return spot.span.kind == "zone" and "," not in spot.span.text and not spot.code.startswith("CN/")


def _borne_by_firms(clauses: Iterable[Clause], towns: Collection[str]) -> frozenset[str]:
    """Those names of towns that firms' longer names open with: 'Ely' is a firm beside 'Ely Capital Partners'."""
    if not towns:
        return frozenset()
    firms = {noun.text for clause in clauses for noun in clause.nouns.values() if isinstance(noun, Party)}
    return frozenset(town for town in towns if any(firm.startswith(f"{town} ") for firm in firms))


_AT_TOWN: Final = re.compile(r"\b(?:in|of|from|near|at)\s$", re.IGNORECASE)


def _in_clause(clause: Clause) -> Iterator[Spot]:
    spans, rules = _told_in(clause.sentence.text)
    for span in spans:
        fired = tuple(name for name, start, words in rules if start == span.start and span.text in words)
        inside = _holder(clause, span)
        before, behind = _around(clause, span, inside)
        yield Spot(clause, span, inside, before, behind, fired)


@lru_cache(maxsize=256)  # asked by the readings of the rules and by the signs, for each fund of an article
def matches_in(text: str) -> Mapping[str, Sequence[re.Match[str]]]:
    """Where each rule of seats and actors, by its name, takes words of a sentence for a place."""
    found: dict[str, list[re.Match[str]]] = {}
    for rule, match in _TOLD.matches(text):
        found.setdefault(rule.name, []).append(match)
    return found


@lru_cache(maxsize=256)  # as places: asked again for each fund of an article
def _told_in(text: str) -> tuple[tuple[PlaceSpan, ...], tuple[tuple[str, int, tuple[str, str]], ...]]:
    """The places of a sentence, and the rules that take words of it for one: name, start, all words or the first."""
    spans = _with_towns(text, find_places(text))
    if not spans:
        return (), ()
    return spans, tuple(
        (name, match.start("w"), (match["w"], match["w"].split(",")[0]))
        for name, matches in matches_in(text).items()
        for match in matches
    )


# ---------------------------------------------------------------- towns


_LETTER: Final = (
    r"(?:[\w'’]|-(?!(?:based|headquartered|born|minded|backed|listed|focused|registered|domiciled|owned|run)\b))"
)
_CAPITALS: Final = re.compile(rf"\b[A-ZÀ-Þ]{_LETTER}+(?:\s(?:(?:de|del|da|do|la|of)\s)?[A-ZÀ-Þ]{_LETTER}+){{0,5}}")


def _with_towns(text: str, known: Sequence[PlaceSpan]) -> tuple[PlaceSpan, ...]:
    """The places of the gazetteer and, between them, towns told with their state, lesser towns and places in capitals.

    Last those that no table lists, where the words around them leave no doubt: 'the Ombersley-based house'.
    """
    stated = _apart(towns_with_states(text), [one for one in known if "," in one.text])
    told = [*stated, *_apart(known, stated)]
    towns = (span for run in _CAPITALS.finditer(text) for span in _towns_of(run[0], run.start()))
    told += [span for span in _apart(towns, told) if not is_no_place(text, span.start, span.end)]
    return tuple(sorted([*told, *_apart(_unlisted(text), told)], key=lambda span: span.start))


def _apart(spans: Iterable[PlaceSpan], taken: Sequence[PlaceSpan]) -> list[PlaceSpan]:
    """Those that share no words with the places already taken."""
    return [span for span in spans if not any(span.start < one.end and one.start < span.end for one in taken)]


def _unlisted(text: str) -> Iterator[PlaceSpan]:
    sure = [match for rule in SEATS if rule.field == "sure" for match in matches_in(text).get(rule.name, ())]
    named = {match.span("w"): match["w"] for match in sure if ONE_TOWN.fullmatch(match["w"])}
    yield from (PlaceSpan(*at, name, (f"?{name}",)) for at, name in named.items() if not name.startswith("The "))


ONE_TOWN: Final = re.compile(r"[A-ZÀ-Þ][\w'’-]+[a-zà-ÿ](?:\s[A-ZÀ-Þ][\w'’-]+)?")
"""A name that may be a town's: one word or two, not all in capitals."""


def _towns_of(run: str, at: int) -> Iterator[PlaceSpan]:
    words = [match.span() for match in re.finditer(r"\S+", run)]
    first = 0
    while first < len(words):
        for last in range(min(len(words), first + 4), first, -1):
            start, end = words[first][0], words[last - 1][1]
            name = re.sub(r"['’]s?$", "", run[start:end])
            if codes := _town(name):
                yield PlaceSpan(at + start, at + start + len(name), name, codes, demonym=is_demonym(name.title()))
                first = last - 1
                break
        first += 1


@cache
def _town(name: str) -> tuple[str, ...]:
    return town_codes(name) or (town_codes(name.title()) if name.isupper() and len(name) > 3 else ())


_OUTER_FIRST: Final = frozenset({"'s ", "’s ", " "})
_INNER_FIRST: Final = frozenset({", ", " of ", " in "})


def in_full(spot: Spot) -> PlaceSpan:
    """A place with the province or city that it lies in, or its district, where the text writes both as one.

    'Jiangsu's Wuxi', 'Huishan District of Wuxi', never a country: 'China's Wuxi'.
    """
    text, whole = spot.clause.sentence.text, spot.span
    for other in _told_in(text)[0]:
        first, last = sorted((whole, other), key=lambda span: span.start)
        gap = text[first.end : last.start]
        outer, inner = (first, last) if gap in _OUTER_FIRST else (last, first)
        fits = gap in _OUTER_FIRST | _INNER_FIRST and "/" in outer.code and contains(outer.code, inner.code)
        if fits and not (first.demonym or last.demonym):
            whole = PlaceSpan(first.start, last.end, text[first.start : last.end], inner.codes)
    return whole


# ---------------------------------------------------------------- what stands around


_TOLD: Final = Triggered((*SEATS, *ACTORS, Rule(name="dateline", pattern=DATELINE, says=())))


def _holder(clause: Clause, span: PlaceSpan) -> Party | Mention | None:
    """The name or fund's phrase that a place stands in; None where it is all of the name."""
    for noun in clause.nouns.values():
        start = noun.owner[0] if isinstance(noun, Mention) and noun.owner else noun.start
        if start <= span.start and span.end <= noun.end and (start, noun.end) != (span.start, span.end):
            return noun if isinstance(noun, Party | Mention) else None
    return None


_NEAR: Final = 70
"""Symbols on each side of a place that are listened to."""


def _around(clause: Clause, span: PlaceSpan, inside: Party | Mention | None) -> tuple[str, str]:
    """The symbols before and behind a place, or the words within the name that it stands in."""
    if inside is not None:
        text = clause.sentence.text
        start = inside.owner[0] if isinstance(inside, Mention) and inside.owner else inside.start
        return text[start : span.start], text[span.end : inside.end]
    first = bisect_left(clause.offsets, span.start)
    end = bisect_left(clause.offsets, span.end)
    return clause.text[max(0, first - _NEAR) : first], clause.text[end : end + _NEAR]


_SIDES: Final = (
    ("given from", GIVEN_FROM, "before"),
    ("where money goes", PURPOSE, "before"),
    ("listed", LISTED, "before"),
    ("investors of it", INVESTORS, "behind"),
    ("devoted to it", DEVOTED, "behind"),
)


def _sides(spot: Spot) -> Iterator[str]:
    if not isinstance(spot.inside, Party):
        yield from (f"behind: {name}" for name, pattern in BEHIND if pattern.search(spot.behind))
        yield from (f"before: {name}" for name, pattern in BEFORE if pattern.search(spot.before))
    text = spot.clause.sentence.text
    before, behind = (
        text[max(0, spot.span.start - _NEAR) : spot.span.start],
        text[spot.span.end : spot.span.end + _NEAR],
    )
    for name, pattern, side in _SIDES:
        if pattern.search(before if side == "before" else behind):
            yield name
