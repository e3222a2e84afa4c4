"""Places in normalised text: chains (江苏省昆山市) as one, zones with their parent, and what they are part of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, reduce

from extractors.phrases import Phrase
from extractors.places import surroundings as around
from extractors.places.gazetteer import Place, gazetteer, place_of_code
from extractors.places.surroundings import PartOf


@dataclass(frozen=True, slots=True)
class PlaceSpan:
    """A place at `text[start:end]`; several codes where the name alone does not tell which (鼓楼区)."""

    start: int
    end: int
    text: str
    codes: tuple[str, ...]
    part_of: PartOf | None = None  # the longer name that the place is only a word of: 上海银行, Bank of China
    demonym: bool = False  # Indian, Saudi

    @property
    def code(self) -> str:
        """The place meant first."""
        return self.codes[0]

    @property
    def kind(self) -> str:
        """Kind of the place: region, country, province, prefecture, county, state, city or zone."""
        place = place_of_code(self.code)
        return place.kind if place else "zone"


@lru_cache(maxsize=256)  # one sentence is asked again for each fund and reading: seven times on English news
def find_places(text: str) -> tuple[PlaceSpan, ...]:
    """The places of normalised `text`, in order; longest names first, chains and zones as one span.

    A place inside a longer name keeps its span and says so (`part_of`); the caller decides what that is worth.
    """
    known = gazetteer()
    found = [_span(text, hit) for hit in known.table.find(text) if not around.is_no_place(text, hit.start, hit.end)]
    chained = reduce(lambda spans, span: _chain(text, spans, span), found, list[PlaceSpan]())
    return tuple(_with_part(text, _with_zone(text, span)) for span in chained)


def _with_part(text: str, span: PlaceSpan) -> PlaceSpan:
    part = around.part_of(text, span.start, span.end)
    return replace(span, part_of=part) if part else span


def place_of_name(name: str) -> Place | None:
    """The place that a fund's or company's normalised name says: its opening, else a bracket, else a word of it."""
    return next((place for span in _in_name(name) if (place := place_of_code(span.code))), None)


def opening_within(name: str, codes: Sequence[str]) -> PlaceSpan | None:
    """The short name that a fund's normalised name opens with, where the place is known to be that of `codes`.

    So 安吉 is Anji County in the name of a fund of Anji, and no one's name.
    """
    opening = gazetteer().opening_table.at(name, 0)
    meant = gazetteer().openings[opening.words] if opening else ()
    fitting = tuple(code for code in meant if any(f"{known}/".startswith(f"{code}/") for known in codes))
    return PlaceSpan(0, opening.end, opening.words, fitting) if opening and fitting else None


def _in_name(name: str) -> Iterator[PlaceSpan]:
    opening = gazetteer().opening_table.at(name, len(name) - len(name.lstrip(' "“《(')))
    if opening and opening.words != "中国":
        inside = find_places(name)
        longer = next((span for span in inside if span.start == opening.start and span.end > opening.end), None)
        yield longer or PlaceSpan(opening.start, opening.end, opening.words, gazetteer().openings[opening.words])
    spans = find_places(name)
    yield from (span for span in spans if name[max(0, span.start - 1) : span.end + 1] == f"({span.text})")
    yield from (span for span in spans if not span.demonym)


def _span(text: str, hit: Phrase) -> PlaceSpan:
    known = gazetteer()
    codes = known.names[hit.words]
    return PlaceSpan(hit.start, hit.end, text[hit.start : hit.end], codes, demonym=hit.words in known.demonyms)


def _chain(text: str, spans: list[PlaceSpan], span: PlaceSpan) -> list[PlaceSpan]:
    """Joins 江苏省|昆山市 and Kunshan, Jiangsu into one span with the codes that fit both."""
    last = spans[-1] if spans else None
    if last is None or last.demonym or span.demonym:
        return [*spans, span]
    gap = text[last.end : span.start]
    inner, outer = (span, last) if gap == "" else (last, span)
    fitting = tuple(code for code in inner.codes if any(code.startswith(above + "/") for above in outer.codes))
    if gap not in {"", ", "} or not fitting:
        return [*spans, span]
    joined = PlaceSpan(last.start, span.end, text[last.start : span.end], fitting)
    return [*spans[:-1], joined]


def _with_zone(text: str, span: PlaceSpan) -> PlaceSpan:
    """昆山 + 经开区: one place below Kunshan."""
    zone = None if span.demonym or span.code.startswith("~") else around.zone_at(text, span.end)
    if zone is None:
        return span
    end, step = zone
    return PlaceSpan(span.start, end, text[span.start : end], tuple(f"{code}/{step}" for code in span.codes))
