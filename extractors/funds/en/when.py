"""On which day the news of an English article happened: a ranked table of readings over the dates about the fund.

Which of all days it is, if any, is weighed (`dating`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Stage
from extractors.funds.en.clauses import Clause
from extractors.funds.en.scope import own_clauses
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.rules_en_places import DATELINE

_Found = tuple[Clause, DateSpan]

_NOT_THE_EVENT: Final = re.compile(
    r"\b(?:by|until|till|before|after|since|(?<!came )(?<!come )through|from|next|later|expected|"
    r"second half|first half|end of|early|late|mid|of the|founded in|established in|joined in|"
    r"dating|due|scheduled for|later in|starting|beginning|(?:projected|planned|anticipated)\b[^.;]{0,30})\s"
    r"(?:(?!on\s)\w+\s)?$",
    re.IGNORECASE,
)
"""Words before a date that make it a deadline or a beginning."""
_SPOKE: Final = re.compile(
    r"\b(?:(?:said|says|told)\b[^.;]{0,40}\b(?:interview|podcast|(?:phone|conference) call)\b[^.;]{0,30}?(?: on)?|"
    r"(?:people|person|source|insiders?|someone)\b[^.;]{0,60}\b(?:said|told)(?: \w+)?(?: on| late)?)\s"
    r"(?:(?!on\s)\w+\s)?$",
    re.IGNORECASE,
)
"""Words before the date of an interview, or on which somebody unnamed spoke."""
_PERIOD: Final = re.compile(r"\b(?:year|last|ago|earlier|next|week|quarter|half)\b", re.IGNORECASE)
_SURE: Final = re.compile(r"\blast (?:\w+day|night|month)$", re.IGNORECASE)
_WEEKDAY: Final = re.compile(r"day$|night$", re.IGNORECASE)
_AS_OF: Final = re.compile(r"\bas of\s$", re.IGNORECASE)
_EVENT: Final = re.compile(
    r"\b(?:dated?|date of|entered|took place|held|came through|comes? into being|came into being|"
    r"signed|signing|registered|registration|"
    r"approv\w+|agreed|declared|inaugurated|opened|unveiled|presented|incorporated|clos\w+|announce\w*|appeared|posted|"
    r"published|authoris\w+|licen[cs]\w+|constituted|launched|got under way|finali[sz]ed|wrapped|done|first sale|filed|"
    r"put (?:out|their names)|initialled|ceremony|completed|stopped|laid out|resolution|statement|"
    r"voted|passed|broke escrow|resolved|created|pulled the wraps|brought down|told|said)\b",
    re.IGNORECASE,
)
"""Words of a clause that tell of the act itself, or of the house that tells it."""
_PRESS: Final = re.compile(
    r"\btoday\b|\bis pleased to\b|\bare pleased to\b|\b(?:BUSINESS|NEWS|PR)\s?WIRE\b|\bNewswire\b", re.IGNORECASE
)
_LONGEST_AGO: Final = 150
"""Days behind publication up to which an event is the news rather than the history of a fund."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """A day that a reading takes for the event's, and how."""

    how: str
    clause: Clause
    span: DateSpan

    @property
    def value(self) -> str:
        """YYYY-MM-DD or YYYY-MM."""
        return self.span.value or ""


def readings_of(story: Story, verdict: Verdict, published: date | None) -> Iterator[Ruled]:
    """The days that the readings find, the surest reading first."""
    readings: Iterable[tuple[str, Iterator[_Found]]] = (
        ("beside its cue", _beside_its_cue(verdict)),
        ("of a release", _of_a_release(story)),
        ("of its clauses", _of_its_clauses(story, verdict)),
        ("of the lead", _of_the_lead(story, verdict)),
    )
    for how, found in readings:
        yield from (Ruled(how, *one) for one in found if _is_of_stage(verdict, *one, published))


def may_be_event(clause: Clause, place: int) -> bool:
    """Whether a day may be more than that of an interview, or that on which somebody unnamed spoke."""
    return not _SPOKE.search(clause.text[:place])


def said_of_date(clause: Clause, place: int, span: DateSpan) -> Iterator[str]:
    """What the words of a day and those around it say: a weekday, a period, a deadline, that something was done."""
    words = clause.sentence.text[span.start : span.end]
    before = clause.text[:place]
    told = {
        "a weekday": _WEEKDAY.search(words),
        "a period": _PERIOD.search(words),
        "last": _SURE.search(words),
        "not the event": _NOT_THE_EVENT.search(before),
        "as of": _AS_OF.search(before),
        "an act": _EVENT.search(clause.text),
        "an earlier step": _EARLIER_STEP.search(clause.sentence.text[: span.start]),
        "a release": _PRESS.search(clause.sentence.text),
    }
    yield from (sign for sign, holds in told.items() if holds)


def is_in_dateline(clause: Clause, span: DateSpan) -> bool:
    """Whether a day stands in 'BOGOTA, Aug. 15 --'."""
    written = DATELINE.match(clause.sentence.text)
    return bool(written and span.start < written.end())


_EARLIER_STEP: Final = re.compile(
    r"\b(?:first|initial|interim|second|dry|opening) (?:and \w+ )?clos(?:e|ing)\b[^;]{0,40}$", re.IGNORECASE
)


def _is_of_stage(verdict: Verdict, clause: Clause, span: DateSpan, published: date | None) -> bool:
    """Whether a day is near publication, and not that of a first close where the last one is the news."""
    before = clause.sentence.text[: span.start]
    earlier = verdict.stage is Stage.FINAL_CLOSE and _EARLIER_STEP.search(before)
    return not earlier and is_near(span, published)


def _beside_its_cue(verdict: Verdict) -> Iterator[_Found]:
    """The date in the clause of the settling cue, else in another clause that announces."""
    live = [cue for cue in verdict.candidate.cues if not cue.past]
    for cue in (verdict.cue, *(cue for cue in live if cue.rule.stage is verdict.stage), *live):
        dates = sorted(_dates(cue.clause), key=lambda pair: abs(pair[0] - cue.start))
        yield from ((cue.clause, span) for _, span in dates)


def _of_a_release(story: Story) -> Iterator[_Found]:
    """The date in the dateline of a release: 'BOGOTA, Aug. 15 /Newsline/ -- Kestrel today announced'."""
    first = story.lead
    if first is None or not _PRESS.search(first.sentence.text):
        return
    for noun in first.nouns.values():
        if isinstance(noun, DateSpan) and is_in_dateline(first, noun):
            yield first, noun


def _of_its_clauses(story: Story, verdict: Verdict) -> Iterator[_Found]:
    """A day in another clause about the fund that tells of an act, as in 'The papers are dated August 29'."""
    for clause in own_clauses(story, verdict.candidate):
        if _EVENT.search(clause.text):
            yield from ((clause, span) for _, span in _dates(clause) if span.value and len(span.value) == _DAY)


def _of_the_lead(story: Story, verdict: Verdict) -> Iterator[_Found]:
    """A day in the first sentence, whatever happens on it, as in 'Tuesday belonged to finance'."""
    first = story.lead
    if first and not (verdict.umbrella or verdict.candidate.region):
        yield from (
            (first, span) for _, span in _dates(first) if _WEEKDAY.search(first.sentence.text[span.start : span.end])
        )


_DAY: Final = len("2026-01-31")


def _dates(clause: Clause) -> Iterator[tuple[int, DateSpan]]:
    """The (place, date) of each date of a clause that may be the event's: no deadline, no period, no dateline."""
    for place, noun in clause.nouns.items():
        if not isinstance(noun, DateSpan) or noun.value is None or len(noun.value) < len("2026-01"):
            continue
        words = clause.sentence.text[noun.start : noun.end]
        if _AS_OF.search(clause.text[:place]) and not _WEEKDAY.search(words):
            continue
        is_of_another = _NOT_THE_EVENT.search(clause.text[:place]) or not may_be_event(clause, place)
        if is_of_another or (_PERIOD.search(words) and not _SURE.search(words)):
            continue
        if not is_in_dateline(clause, noun):
            yield place, noun


def is_near(span: DateSpan, published: date | None) -> bool:
    """Whether a day lies close enough before publication to be news."""
    if published is None or span.value is None:
        return True
    day = date.fromisoformat(span.value if len(span.value) == _DAY else f"{span.value}-01")
    return -1 <= (published - day).days <= _LONGEST_AGO
