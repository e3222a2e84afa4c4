"""The paragraph of an English article in which a fund is first told: whether the fund opens it and has it to itself.

An item of a digest opens a paragraph and has it to itself; what stands within one, beside others, is rather a rival, a
sister or an older story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause

_ITEMS: Final = 3
"""Paragraphs with funds first told in them that make a text one of many items."""


def said_by_paragraph(candidate: Candidate, funds: Sequence[Candidate], clauses: Sequence[Clause]) -> Iterator[str]:
    """The signs of the paragraph in which the text first tells of a fund; `funds`: all of the article."""
    first = next((spot for spot in candidate.places if _in_text(spot)), None)
    if first is None:
        return
    own, at = first.clause.sentence.paragraph, first.clause.index
    paragraphs = [clause.sentence.paragraph for clause in clauses if clause.sentence.part == "text"]
    others = {
        spot.clause.sentence.paragraph for one in funds if one is not candidate for spot in one.places if _in_text(spot)
    }
    items = {one.places[0].clause.sentence.paragraph for one in funds if _in_text(one.places[0])}
    first_or_only = "in the first paragraph" if paragraphs[-1] != paragraphs[0] else "in the only paragraph"
    where = first_or_only if own == paragraphs[0] else "further down"
    opens = at == 0 or _paragraph(clauses[at - 1]) != _paragraph(first.clause)
    kind = f"{'opens' if opens else 'within'} a paragraph {where}"
    company = "beside others" if own in others else "alone"
    yield kind
    yield f"{company} in a paragraph {where}"
    yield f"{kind}, {company}{', one of many' if len(items) >= _ITEMS else ''}"


def _in_text(spot: Place) -> bool:
    return spot.clause.sentence.part == "text"


def _paragraph(clause: Clause) -> tuple[str, int]:
    return clause.sentence.part, clause.sentence.paragraph
