"""Where a fund belongs: a ranked table of readings, of which the first that finds a place wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from extractors.funds.zh.document import Clause
from extractors.funds.zh.evidence import Fact, Read, fact_in
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Naming
from extractors.places import PlaceSpan, find_places, is_domestic
from extractors.places.gazetteer import gazetteer
from extractors.rules import part_of
from extractors.rules_zh_facts import ACTED_BY, FOCUS, FOREIGN, FOUNDED_IN, SETTLED_IN, ZONE

_EVERYWHERE: Final = frozenset({"CN"})  # 全国, 中国 tell no place

Stretch = tuple[Clause, int, int]
"""A part of a sentence: offsets into `clause.sentence.text`."""
_Found = tuple[Stretch, PlaceSpan | None]


@dataclass(frozen=True)
class _Scene:
    """What the readings look at: the article and the fund."""

    read: Read
    verdict: Verdict

    @cached_property
    def told(self) -> list[Clause]:
        """The sentences that report an event of the fund."""
        return [finding.clause for finding in self.verdict.events if finding.rule.stage]

    @cached_property
    def own(self) -> list[Clause]:
        """Those, the ones that name the fund, and the ones in which it is the fund spoken of."""
        cluster = self.verdict.cluster
        clauses = self.read.document.clauses
        named = [clauses[m.sentence] for m in cluster.mentions]
        spoken_of = [c for c in clauses if self.read.reference.focus(c) is cluster and not [*c.funds()]]
        return list({c.index: c for c in (*self.told, *named, *spoken_of)}.values())

    @cached_property
    def headlines(self) -> list[Clause]:
        """The title and the headings of its items."""
        items = self.verdict.cluster.items | {0}
        return [c for c in self.read.document.clauses if c.is_headline and c.item in items]

    @cached_property
    def text(self) -> str:
        """The whole article in the one form of the rules."""
        return "\n".join(clause.sentence.text for clause in self.read.document.clauses)


def place_of(read: Read, verdict: Verdict) -> Fact | None:
    """Where it settles (落户成都), else the place in its name, else of its founding, headline, parties or event."""
    scene = _Scene(read, verdict)
    for step in _READINGS:
        for (clause, start, _), span in step(scene):
            if span:
                return fact_in(read.document, clause, (start + span.start, start + span.end), "place", "place")
    return None


# ------------------------------------------------------------ the readings


def _settled(scene: _Scene) -> Iterator[_Found]:
    for clause in scene.own:
        for match in SETTLED_IN.finditer(clause.sentence.text):
            start, end = part_of(match, "p") or match.span()
            yield (clause, start, end), _in_prose(clause, start, end) or _county(match.string[start:end])


def _in_names(scene: _Scene) -> Iterator[_Found]:
    """The place in its names, the fullest name first, descriptions last; the zone that it shortens."""
    best = scene.verdict.cluster.best()
    named = sorted(scene.verdict.cluster.names(), key=lambda m: (m is not best, m.naming is Naming.DESCRIBED))
    found = [(m, _in_name(scene, scene.read.document.clauses[m.sentence], m.start, m.end)) for m in named]
    wide = next((span.code for _, span in found if span), None)
    found.sort(key=lambda pair: not (wide and pair[1] and pair[1].code.startswith(wide + "/")))
    for mention, span in found:
        clause = scene.read.document.clauses[mention.sentence]
        yield from _of_zone(scene, mention.text)
        if span:
            yield from _inside(scene, span)
        yield (clause, mention.start, mention.end), span


def _inside(scene: _Scene, wide: PlaceSpan) -> Iterator[_Found]:
    """The district of a city in a fund's name, where a headline speaks of it."""
    for stretch, span in _first_free(scene.headlines):
        if span and wide.code.startswith("CN/") and span.code.startswith(wide.code + "/"):
            yield stretch, span


def _founded(scene: _Scene) -> Iterator[_Found]:
    return (found for found in _worded(FOUNDED_IN, scene.told) if found[1] and found[1].code.startswith("CN/"))


def _foreign(scene: _Scene) -> Iterator[_Found]:
    """The seat of a house of another country, of which a fund is told by name alone."""
    return (found for found in _acting(FOREIGN, scene) if found[1] and not found[1].code.startswith("CN/"))


def _labelled(scene: _Scene) -> Iterator[_Found]:
    """The place before a colon at which an entry of a digest begins, or the entries before it: 四川:ⓕ设立;ⓕ设立."""
    for own in scene.own[:1]:
        for clause in reversed(scene.read.document.clauses[max(0, own.index - _ENTRIES) : own.index + 1]):
            if label := _LABEL.match(clause.sentence.text):
                wide = _county(label["place"]) or next(iter(find_places(label["place"])), None)
                if wide is None or wide.end < len(label["place"]) - 1 or clause.is_headline:
                    return
                acting = [found for found in _acting(ACTED_BY, scene) if found[0][0] is own and found[1]]
                yield from (found for found in acting if found[1] and found[1].code.startswith(wide.code + "/"))
                yield (clause, label.start("place"), label.end("place")), wide
                return


_ENTRIES: Final = 3
_LABEL: Final = re.compile(r"[^\w]{0,3}(?P<place>[\u4e00-\u9fff]{2,5}):")


def _in_headlines(scene: _Scene) -> Iterator[_Found]:
    """The place of a headline, in the spelling of the text where that has one of its own; of several places none."""
    for stretch, span in _first_free([c for c in scene.headlines if not _is_of_many(scene, c)]):
        told = ((clause, 0, len(clause.sentence.text)) for clause in scene.told if clause.sentence.part == "text")
        fuller = ((where, s) for where in told for s in _free(*where) if span and s.code == span.code)
        yield next(fuller, (stretch, span))


def _is_of_many(scene: _Scene, clause: Clause) -> bool:
    """Whether a headline tells of several places, as that of a digest does, and not of this fund by name."""
    if any(m in scene.verdict.cluster.mentions for _, m in clause.funds()):
        return False
    codes = {s.code for s in find_places(clause.sentence.text) if _is_seat(s)}
    return any(not a.startswith(b) and not b.startswith(a) for a in codes for b in codes)


def _of_parties(scene: _Scene) -> Iterator[_Found]:
    return _acting(ACTED_BY, scene)


def _acting(pattern: re.Pattern[str], scene: _Scene) -> Iterator[_Found]:
    """The place before a house of some kind."""
    for clause in (*scene.headlines, *scene.told):
        for match in pattern.finditer(clause.sentence.text):
            start, end = match.span("place")
            yield (clause, start, end), next((s for s in find_places(match["place"]) if _is_seat(s)), None)


def _in_lead(scene: _Scene) -> Iterator[_Found]:
    """The place of which the first sentence of its item speaks."""
    items = scene.verdict.cluster.items
    lead = [
        c for c in scene.read.document.clauses if c.item in items and c.sentence.part == "text" and not c.is_heading
    ]
    yield from (found for found in _first_free(lead[:1]) if found[1] and found[1].code.startswith("CN/"))


def _in_events(scene: _Scene) -> Iterator[_Found]:
    return _first_free(scene.told)


_READINGS: Final = (
    _settled,
    _in_names,
    _founded,
    _foreign,
    _labelled,
    _in_headlines,
    _of_parties,
    _in_events,
    _in_lead,
)
"""From the surest to the loosest."""


# ------------------------------------------------------------ places in words


def _worded(pattern: re.Pattern[str], clauses: Iterable[Clause]) -> Iterator[_Found]:
    for clause in clauses:
        for match in pattern.finditer(clause.sentence.text):
            start, end = part_of(match, "p") or match.span()
            yield (clause, start, end), _in_prose(clause, start, end)


def _first_free(clauses: Iterable[Clause]) -> Iterator[_Found]:
    for clause in clauses:
        stretch = (clause, 0, len(clause.sentence.text))
        yield stretch, _in_prose(*stretch)


def _in_prose(clause: Clause, start: int, end: int) -> PlaceSpan | None:
    """The first place that is no word of a longer name, nor where the fund is to invest."""
    return next(_free(clause, start, end), None)


def _free(clause: Clause, start: int, end: int) -> Iterator[PlaceSpan]:
    words = clause.sentence.text[start:end]
    free = [s for s in find_places(words) if s.part_of is None and not s.demonym and _is_seat(s)]
    free = [_with_inner(words, one) for one in free if not _DATELINE.match(words, one.end)]
    return (s for s in free if not FOCUS.search(words, 0, s.start) and not _is_venue(words, s))


_DATELINE: Final = re.compile(
    r"(?:\d{1,2}月)?(?:\d{1,2}日)?(?:综合|特派记者|编译)?(?:电(?![子力池商网视影动])|讯|报导|报道|专电)"
)


def _with_inner(words: str, one: PlaceSpan) -> PlaceSpan:
    """A place with the one inside it that stands right behind: 湖州德清."""
    inner = _county(words[one.end : one.end + 8])
    if inner is None or inner.start or not inner.code.startswith(one.code + "/"):
        return one
    end = one.end + inner.end
    return replace(one, end=end, text=words[one.start : end], codes=inner.codes)


def _is_venue(words: str, span: PlaceSpan) -> bool:
    """Whether a meeting abroad is told: 在里加签约."""
    return not span.code.startswith("CN/") and words[max(0, span.start - 1) : span.start] in {"在", "于"}


def _county(words: str) -> PlaceSpan | None:
    """The place that words open with, be it one whose short name is an everyday word."""
    opening = gazetteer().opening_table.at(words, 0)
    if opening is None:
        return None
    return PlaceSpan(opening.start, opening.end, opening.words, gazetteer().openings[opening.words])


def _is_seat(span: PlaceSpan) -> bool:
    """Whether a fund may belong there: not to the whole country, nor to a part of the world."""
    return span.code not in _EVERYWHERE and (not span.code.startswith("~") or is_domestic(span.code))


def _in_name(scene: _Scene, clause: Clause, start: int, end: int) -> PlaceSpan | None:
    """The place that a name opens with, also in its short form (嘉善), or the narrower one that it adds in brackets."""
    words = clause.sentence.text[start:end]
    spans = [span for span in find_places(words) if _is_seat(span)]
    opening = _county(words)
    if opening and not (spans and spans[0].start == 0) and _is_seat(opening):
        spans.insert(0, opening)
    spans = [span for span in spans if not _is_brand(scene, span)]
    return _narrowest(spans)


def _is_brand(scene: _Scene, span: PlaceSpan) -> bool:
    """Whether a company bears a county's short name: 木兰 is one, but 木兰资本 need not sit there."""
    short = span.kind == "county" and len(span.text) == 2
    return short and bool(re.search(re.escape(span.text) + _COMPANY, scene.text))


_COMPANY: Final = r"(?:资本|证券|能源|实业|创投(?!集团)|控股|集团|科技|股份|资产|精工|电子|生物|医药|半导体|影响力)"


def _of_zone(scene: _Scene, name: str) -> Iterator[_Found]:
    """The zone named in full elsewhere that a name opens with in short: 滨江产业基金 of 滨江新区."""
    for clause in scene.read.document.clauses:
        for match in ZONE.finditer(clause.sentence.text):
            start, end = match.span("place")
            if name[:2] == match["place"][:2] and not find_places(name[:3]):
                yield (clause, start, end), PlaceSpan(0, end - start, match["place"], ("",))


def _narrowest(spans: Sequence[PlaceSpan]) -> PlaceSpan | None:
    """The first place of a name, or one inside it that the name adds: 江苏(镇江); a region gives way to a city."""
    if not spans:
        return None
    first = spans[0]
    inside = [s for s in spans[1:] if s.code.startswith(first.code + "/") or first.code.startswith("~")]
    return inside[0] if inside else first
