"""Where a fund belongs: the words of the text, tried in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from extractors import rules_zh_facts
from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Fact, Read, fact_in
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Naming
from extractors.places import PlaceSpan, find_places
from extractors.places.gazetteer import gazetteer

# where a fund invests, not where it belongs
_CONTINENTS = frozenset(["亚洲", "亚太", "欧洲", "非洲", "美洲", "北美", "拉美", "全球", "东南亚", "中东"])
_EVERYWHERE = frozenset({"CN"})  # 全国, 中国 outside a name tell no place

Stretch = tuple[Clause, int, int]
"""A part of a sentence: offsets into `clause.sentence.text`."""


def place_of(read: Read, verdict: Verdict) -> Fact | None:
    """Where it settles (落户成都), else the place in its name, else where it is founded, else of headline or event."""
    told = [finding.clause for finding in verdict.events if finding.rule.stage]
    in_names = ((stretch, _in_name(*stretch)) for stretch in _names(read, verdict))
    around = [(clause, 0, len(clause.sentence.text)) for clause in (*_headlines(read, verdict), *told)]
    steps: tuple[Iterable[tuple[Stretch, PlaceSpan | None]], ...] = (
        ((stretch, _in_prose(*stretch)) for stretch in _worded(rules_zh_facts.SETTLED_IN, told)),
        in_names,
        ((stretch, _in_prose(*stretch)) for stretch in _worded(rules_zh_facts.FOUNDED_IN, told)),
        ((stretch, _in_prose(*stretch)) for stretch in around),
    )
    for step in steps:
        for (clause, start, _), span in step:
            if span:
                return fact_in(read.document, clause, (start + span.start, start + span.end), "place", "place")
    return None


def _worded(pattern: re.Pattern[str], clauses: Sequence[Clause]) -> Iterator[Stretch]:
    for clause in clauses:
        if match := pattern.search(clause.sentence.text):
            yield clause, match.start("place"), match.end("place")


def _names(read: Read, verdict: Verdict) -> Iterator[Stretch]:
    """The names of a fund, the fullest first, descriptions last."""
    best = verdict.cluster.best()
    named = sorted(verdict.cluster.names(), key=lambda m: (m is not best, m.naming is Naming.DESCRIBED))
    return ((read.document.clauses[m.sentence], m.start, m.end) for m in named)


def _headlines(read: Read, verdict: Verdict) -> Iterator[Clause]:
    items = verdict.cluster.items | {0}
    return (clause for clause in read.document.clauses if clause.is_headline and clause.item in items)


def _in_name(clause: Clause, start: int, end: int) -> PlaceSpan | None:
    """The place that a name opens with, also in its short form (嘉善), or the narrower one that it adds in brackets."""
    words = clause.sentence.text[start:end]
    spans = [span for span in find_places(words) if span.text not in _CONTINENTS]
    opening = gazetteer().opening_table.at(words, 0)
    if opening and not (spans and spans[0].start == 0):
        spans.insert(0, PlaceSpan(opening.start, opening.end, opening.words, gazetteer().openings[opening.words]))
    return _narrowest(spans)


def _in_prose(clause: Clause, start: int, end: int) -> PlaceSpan | None:
    """The first place that is no word of a longer name."""
    spans = find_places(clause.sentence.text[start:end])
    free = (s for s in spans if s.part_of is None and not s.demonym and s.text not in _CONTINENTS)
    return next((span for span in free if span.code not in _EVERYWHERE), None)


def _narrowest(spans: Sequence[PlaceSpan]) -> PlaceSpan | None:
    """The first place of a name, or one inside it that the name adds: 江苏(镇江); a region gives way to a city."""
    if not spans:
        return None
    first = spans[0]
    inside = [s for s in spans[1:] if s.code.startswith(first.code + "/") or first.code.startswith("~")]
    return inside[0] if inside else first
