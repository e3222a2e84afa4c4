"""Funds told as lines of a table or a list: 'Name | Manager | Base | Money | Status', 'Name (£60m, Manager)'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Cue, Place, name_key
from extractors.funds.en.clauses import PARTY, Clause
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules import FUND, MONEY, Rule

_CONFIDENCE: Final = 0.75
_WITH_HEAD: Final = 0.83
"""How sure a line of a table is, without and with words above its columns."""
_COLUMNS: Final = {
    "name": re.compile(r"\b(?:fund|funds|vehicle|name|programme|partnership|product)\b", re.IGNORECASE),
    "manager": re.compile(r"\b(?:manager|gp|house|firm|sponsor|general partner|who|adviser)\b", re.IGNORECASE),
    "part": re.compile(
        r"\b(?:public|state|government|federal|own|sponsor'?s?|eu) (?:money|funds|share|part|funding|capital|input)\b"
        r"|\b(?:contribution|anchor|cornerstone)\b",
        re.IGNORECASE,
    ),
    "target": re.compile(r"\b(?:target|goal|sought|aim|wants)\b", re.IGNORECASE),
    "raised": re.compile(r"\b(?:raised|closed on|collected|so far|in hand|closed at)\b", re.IGNORECASE),
    "size": re.compile(r"\b(?:size|amount|money|commitments?|capital|volume|value|corpus)\b", re.IGNORECASE),
    "status": re.compile(r"\b(?:status|stage|state|news|close|what happened|note|notes|event)\b", re.IGNORECASE),
}
"""What a column holds, by the words above it."""

_LINE: Final = Rule(name="en line of a table", pattern=re.compile(r"\|"), says=("Altura Growth | $90m | closed",))
_STAGES: Final[tuple[tuple[Stage, re.Pattern[str]], ...]] = tuple(
    (stage, re.compile(words, re.IGNORECASE))
    for stage, words in (
        (Stage.GP_CALL, r"\b(?:call for managers|rfp|seeks? managers|manager search|tender|applications)\b"),
        (Stage.FIRST_CLOSE, r"\b(?:(?:first|1st|initial|interim|second|dry) clos\w+|partly raised)\b"),
        (Stage.FINAL_CLOSE, r"\b(?:final|last|hard cap|closed|closes|done|complete[d]?|oversubscribed|fully raised)\b"),
        (Stage.FILED, r"\b(?:filed|licen[cs]ed|approved|authori[sz]ed|licen[cs]e|filing|regulator\w*)\b"),
        (Stage.REGISTERED, r"\b(?:registered|incorporated|registration)\b"),
        (
            Stage.PLANNED,
            r"\b(?:raising|in (?:the )?market|fund-?raising|marketing|planned|plans?|upcoming|seeking|seeks|target\w*|"
            r"to (?:launch|come|open)|expected|roadshow|pre-?marketing|proposed|soon)\b",
        ),
        (Stage.LAUNCHED, r"\b(?:launch\w*|opened|open|new|live|set up|started|unveiled|investing|signed)\b"),
    )
)
"""How far a fund is, by the words of its line; the first that fits."""
_FEWEST_CELLS: Final = 3
_MOST_ROWS: Final = 120
"""Lines of tables that are read; those of news hold some twenty."""
_OF_FUNDS: Final = re.compile(
    r"\bfunds?\b|\bvehicles?\b|\b(?:first|final) clos(?:e|es|ings?)\b|\bclosings\b|\bfund-?rais", re.IGNORECASE
)
_Span = tuple[int, int]
_Rows = Sequence[tuple[Clause, Sequence[_Span]]]
_MANAGER: Final = Rule(
    name="en manager of a line",
    pattern=re.compile(r"\|"),
    refusal="the manager of a fund",
    says=("Altura | $90m | Orrin",),
)


def told_in_lines(story: Story, verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """The funds of tables, and those listed with sum and manager behind an announced fund."""
    yield from _of_tables(story)
    yield from (_known_as(story, verdict, alone=False) for verdict in _of_lists(story, verdicts))


# ---------------------------------------------------------------- tables


def _of_tables(story: Story) -> Iterator[Verdict]:
    rows = [(clause, cells) for clause in story.clauses if len(cells := _cells(clause)) >= _FEWEST_CELLS]
    if len(rows) < 2 or not any(_OF_FUNDS.search(clause.sentence.text) for clause in story.clauses):
        return
    head = _header(*rows[0])
    lines = rows[1 : _MOST_ROWS + 1] if head else rows[:_MOST_ROWS]
    _set_apart(story, lines, head)
    above = _told_above(story, rows[0][0])
    for clause, cells in lines:
        if row := _row(clause, cells, head, above):
            yield _known_as(story, row, alone=True)


def _told_above(story: Story, first: Clause) -> Stage | None:
    """How far the funds are that the sentence above a table announces: 'Three funds will be created:'."""
    cues = (cue for one in story.candidates if one.plural for cue in one.cues)
    return next((cue.rule.stage for cue in cues if first.index - 2 < cue.clause.index <= first.index), None)


def _set_apart(story: Story, lines: _Rows, head: Mapping[str, int]) -> None:
    """Funds of other lines have other names, and what stands in the column of managers is none."""
    cells = {clause.index: spans for clause, spans in lines}
    for one in story.candidates:
        inside = [spot for spot in one.places if spot.clause.index in cells]
        if len({name_key(spot.mention.name) for spot in inside}) > 1:
            one.places = [spot for spot in one.places if spot.clause.index not in cells] or inside[:1]
        elif inside and "name" in head and all(_is_manager(spot, cells, head) for spot in one.places):
            one.cues = []
            one.refusals.append(Cue(_MANAGER, inside[0].clause, inside[0].place, inside[0].place + 1, inside[0].place))


def _is_manager(spot: Place, cells: Mapping[int, Sequence[_Span]], head: Mapping[str, int]) -> bool:
    spans, column = cells.get(spot.clause.index, ()), head.get("manager")
    return column is not None and column < len(spans) and spans[column][0] <= spot.place < spans[column][1]


def _known_as(story: Story, row: Verdict, *, alone: bool) -> Verdict:
    """The row's fund, as the candidate that the story has of it; `alone`: whatever the line tells is this fund."""
    spot = row.candidate.places[0]
    for one in story.candidates:
        if any(other.clause is spot.clause and other.place == spot.place for other in one.places) or (
            alone and all(other.clause is spot.clause for other in one.places)
        ):
            elsewhere = [other for other in one.places if other.clause is not spot.clause]
            one.places, one.cues, one.refusals = [spot, *elsewhere], row.candidate.cues, []
            one.sums, one.houses = row.candidate.sums, row.candidate.houses
            return replace(row, candidate=one)
    return row


def _cells(clause: Clause) -> list[_Span]:
    """The stretches of a clause's symbols between its bars or tabs."""
    bars = [-1, *(at for at, sign in enumerate(clause.text) if sign in "|\t"), len(clause.text)]
    return [(a + 1, b) for a, b in pairwise(bars)] if len(bars) > 2 else []


def _words(clause: Clause, span: _Span) -> str:
    return clause.sentence.text[clause.at(span[0]) : clause.at(span[1])].strip()


def _header(clause: Clause, cells: Sequence[_Span]) -> Mapping[str, int]:
    """What each column holds, if the first line says it; empty for a table without a head."""
    found: dict[str, int] = {}
    for number, span in enumerate(cells):
        words = _words(clause, span)
        role = next((role for role, pattern in _COLUMNS.items() if role not in found and pattern.search(words)), None)
        if role:
            found[role] = number
    return found if MONEY not in clause.text and len(found) >= 2 else {}


def _row(clause: Clause, cells: Sequence[_Span], head: Mapping[str, int], above: Stage | None) -> Verdict | None:
    """The fund of a line, if the line has a name and a sum or a status, or the words above say what it tells."""
    name = head.get("name", 0)
    if name >= len(cells):
        return None
    span = cells[name]
    place = next((at for at in range(*span) if clause.text[at] in {PARTY, FUND} and at in clause.nouns), None)
    if place is None:
        return None
    stage = _stage(clause, cells, head)
    candidate = Candidate([Place(clause, place, _mention(clause, span))])
    candidate.sums.update(_sums(clause, cells, head))
    manager = cells[head["manager"]] if head.get("manager", len(cells)) < len(cells) else _second(clause, cells, head)
    if manager and _words(clause, manager):
        candidate.houses.append((clause, *_trimmed(clause, manager)))
    if not candidate.sums and stage is None and not (above and "name" in head):
        return None
    sure = _WITH_HEAD if "name" in head and stage else _CONFIDENCE
    return _verdict(candidate, stage or above or Stage.LAUNCHED, sure)


def _mention(clause: Clause, span: _Span) -> Mention:
    start, end = _trimmed(clause, span)
    return Mention(start, end, "named", clause.sentence.text[start:end], start)


def _trimmed(clause: Clause, span: _Span) -> _Span:
    """Where the words of a cell stand in the sentence, without blanks, bullets and brackets around them."""
    start, end = clause.at(span[0]), clause.at(span[1])
    words = clause.sentence.text[start:end]
    left = len(words) - len(words.lstrip(" \t-*•"))
    return start + left, start + len(words.rstrip(" \t.;,"))


def _second(clause: Clause, cells: Sequence[_Span], head: Mapping[str, int]) -> _Span | None:
    """The cell behind the name, in a table without a head, if it is a firm."""
    if head:
        return None
    nouns = [clause.nouns.get(at) for at in range(*cells[1])]
    return cells[1] if any(isinstance(noun, Party) and noun.kind in {"firm", "plain"} for noun in nouns) else None


def _stage(clause: Clause, cells: Sequence[_Span], head: Mapping[str, int]) -> Stage | None:
    column = head.get("status")
    spans = cells[1:] if column is None or column >= len(cells) else [cells[column]]
    words = " ".join(_words(clause, span) for span in spans)
    return next((stage for stage, pattern in _STAGES if pattern.search(words)), None)


def _sums(clause: Clause, cells: Sequence[_Span], head: Mapping[str, int]) -> Iterator[tuple[int, str]]:
    """(place, field) of each sum of a line, by the head of its column; of two in one cell the larger goal is second."""
    fields = {number: role for role, number in head.items() if role in {"target", "raised", "size", "part"}}
    for number, span in enumerate(cells):
        places = [at for at in range(*span) if clause.text[at] == MONEY]
        if len(places) == 2:
            yield places[0], "raised"
            yield places[1], "target"
        elif places:
            aimed = _COLUMNS["target"].search(clause.text, *span)
            yield places[0], "target" if aimed else fields.get(number, "size")


def _verdict(candidate: Candidate, stage: Stage, sure: float) -> Verdict:
    spot = candidate.places[0]
    cue = Cue(replace(_LINE, stage=stage), spot.clause, 0, len(spot.clause.text), spot.place)
    candidate.cues.append(cue)
    return Verdict(candidate, stage, cue, sure)


# ---------------------------------------------------------------- lists: 'Name (£60m, Manager)'


_ITEM: Final = re.compile(
    r"(?:^[^\w(ⓐⓕ]*|[,;:]\s(?:and\s)?|\band\s|—\s?|-\s)(?P<n>[ⓐⓕ][^ⓐⓕⓜ().;:,]{0,40}?(?:\s?[ⓐⓕ])?)\s?"
    r"\((?P<inside>ⓜ,?\s(?:(?:run|managed|led|overseen)\s)?(?:by\s|with\s|to\s)?(?P<p>ⓐ[^(),;]{0,30})[^()]{0,40}|"
    r"(?P<q>ⓐ)[^()ⓜ]{0,20},\sⓜ)\)"
)
_ROUND: Final = re.compile(r"\bseries\b|\bround\b|\bstake\b|\bled by\b", re.IGNORECASE)


def _of_lists(story: Story, verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """The members of an announced fund that a list gives with their sum and manager."""
    first = min((one.candidate.places[0].clause.index for one in verdicts), default=None)
    items = [(clause, match) for clause in story.clauses for match in _ITEM.finditer(clause.text)]
    if first is None or len(items) < 2:
        return
    umbrella = next(one for one in verdicts if one.candidate.places[0].clause.index == first)
    for clause, match in items:
        if clause.index < first or _ROUND.search(clause.text):
            continue
        candidate = Candidate([Place(clause, match.start("n"), _mention(clause, match.span("n")))])
        candidate.sums[clause.text.index(MONEY, match.start("inside"))] = "size"
        group = "p" if match["p"] else "q"
        candidate.houses.append((clause, *_trimmed(clause, match.span(group))))
        yield replace(umbrella, candidate=candidate, umbrella=umbrella.candidate)
