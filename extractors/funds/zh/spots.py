"""The places that a Chinese article tells of: where each stands, and what stands around it there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from extractors.funds.zh.document import Clause
from extractors.funds.zh.organisations import view_of
from extractors.names.zh import Mention
from extractors.places import PlaceSpan, contains, find_places
from extractors.places.gazetteer import gazetteer
from extractors.places.surroundings import zone_step
from extractors.rules_zh_places import BARE_ZONE, NEW_ZONE, ZONE

MOST_CLAUSES: Final = 200
"""Sentences of an article in which places are looked for."""
_MOST_IN_CLAUSE: Final = 40
"""Places of each kind in a sentence that are weighed: longer rows of places are tables of them."""
NEAR: Final = 24
"""Symbols on each side of a place that are listened to."""


@dataclass(frozen=True, slots=True, eq=False)  # one place of one article, known by identity
class Spot:
    """One telling of a place; `inside` is the fund or the stretch of the organisation that it is a word of."""

    clause: Clause
    span: PlaceSpan
    inside: Mention | tuple[int, int] | None
    before: str
    behind: str
    beside: tuple[tuple[str, Mention], ...]  # the fund named last before it, which it stands behind, and the next

    @property
    def code(self) -> str:
        """The code of the place meant first."""
        return self.span.code


def spots_of(clauses: Sequence[Clause]) -> list[Spot]:
    """Every telling of a place in an article, in order; short names of counties where a place around them is told."""
    found = [(clause, _spans(clause)) for clause in clauses[:MOST_CLAUSES]]
    around = {span.code for _, spans in found for span in spans if not span.code.startswith("~")} - {"CN"}
    return [
        _spot(clause, _settled(span, around))
        for clause, spans in found
        for span in sorted(
            (*spans, *islice(_shortened(clause, spans, around), _MOST_IN_CLAUSE)), key=lambda span: span.start
        )
    ]


def _settled(span: PlaceSpan, around: set[str]) -> PlaceSpan:
    """The one meant of places with one name, a zone told by its kind alone included: that in a place that is told."""
    if span.code.startswith("?"):
        step = zone_step(span.text)
        told = [code for code in around if step and code.endswith(f"/{step}")]
        return replace(span, codes=(told[0],)) if len(told) == 1 else span
    fitting = tuple(code for code in span.codes if any(contains(one, code) for one in around))
    return replace(span, codes=fitting) if fitting and fitting[0] != span.code else span


def _spans(clause: Clause) -> list[PlaceSpan]:
    text = clause.sentence.text
    spans = [_with_inner(text, span) for span in find_places(text)[:_MOST_IN_CLAUSE]]
    spans = [_with_new_zone(text, span) for span in spans]
    for pattern in (ZONE, BARE_ZONE):
        for match in islice(pattern.finditer(text), _MOST_IN_CLAUSE):
            start, end = match.span("place" if "place" in pattern.groupindex else 0)
            if all(end <= span.start or span.end <= start for span in spans):
                words = text[start:end]
                spans.append(PlaceSpan(start, end, words, (f"?{words}",)))
    return spans


def _with_new_zone(text: str, one: PlaceSpan) -> PlaceSpan:
    """A city with the zone behind it that no table lists: 重庆永江新区."""
    zone = NEW_ZONE.match(text, one.end)
    if not zone or one.code.startswith(("~", "?")) or len(one.text) < 2:
        return one
    return replace(one, end=zone.end(), text=text[one.start : zone.end()], codes=(f"{one.code}/{zone[0]}",))


def _shortened(clause: Clause, known: Sequence[PlaceSpan], around: set[str]) -> Iterator[PlaceSpan]:
    """Counties by their short names: where a name opens with one, or where the article tells the place around it."""
    text = clause.sentence.text
    openings = {m.start for _, m in clause.funds()} | {clause.offsets[a] for a, _ in view_of(clause).names.values()}
    for hit in gazetteer().opening_table.find(text):
        codes = gazetteer().openings[hit.words]
        if any(hit.start < span.end and span.start < hit.end for span in known):
            continue
        fitting = tuple(code for code in codes if any(contains(one, code) or one == code for one in around))
        if fitting or hit.start in openings:
            yield PlaceSpan(hit.start, hit.end, hit.words, fitting or codes)


def _with_inner(words: str, one: PlaceSpan) -> PlaceSpan:
    """A place with the one inside it that stands right behind: 湖州德清."""
    inner = _opening_at(words[one.end : one.end + 8])
    if inner is None or inner.start or not inner.code.startswith(one.code + "/"):
        return one
    end = one.end + inner.end
    return replace(one, end=end, text=words[one.start : end], codes=inner.codes)


def _opening_at(words: str) -> PlaceSpan | None:
    """The place that words open with, be it one whose short name is an everyday word."""
    opening = gazetteer().opening_table.at(words, 0)
    if opening is None:
        return None
    return PlaceSpan(opening.start, opening.end, opening.words, gazetteer().openings[opening.words])


def _spot(clause: Clause, span: PlaceSpan) -> Spot:
    inside, beside = _holder(clause, span), tuple(_beside(clause, span))
    text = clause.sentence.text
    if inside is not None:
        start, end = (inside.start, inside.end) if isinstance(inside, Mention) else inside
        return Spot(clause, span, inside, text[start : span.start], text[span.end : end], beside)
    first, end = bisect_left(clause.offsets, span.start), bisect_left(clause.offsets, span.end)
    return Spot(clause, span, None, clause.text[max(0, first - NEAR) : first], clause.text[end : end + NEAR], beside)


def _beside(clause: Clause, span: PlaceSpan) -> Iterator[tuple[str, Mention]]:
    """The funds next to a place, each with the side on which the place stands."""
    funds = [mention for _, mention in clause.funds()]
    yield from (("behind", mention) for mention in [m for m in funds if m.start <= span.start][-1:])
    yield from (("before", mention) for mention in [m for m in funds if m.start > span.start][:1])


def _holder(clause: Clause, span: PlaceSpan) -> Mention | tuple[int, int] | None:
    for _, mention in clause.funds():
        if mention.start <= span.start and span.end <= mention.end:
            return mention
    for begin, stop in view_of(clause).names.values():
        start, end = clause.offsets[begin], clause.ends_at(stop)
        if start <= span.start and span.end <= end and (start, end) != (span.start, span.end):
            return start, end
    return None
