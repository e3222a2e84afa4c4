"""Which of the days that an English article tells is that of a fund's event, weighed by many small signs; or none.

How the readings of the rules take it (`when`), whose clause it stands in, what is said on both sides of it, how long
before publication it lies. What each sign weighs was learned (`weights`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.ages import days_ago
from extractors.funds.en.clauses import Clause
from extractors.funds.en.roots import root_of, signs_beside, words_of
from extractors.funds.en.scope import own_clauses
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.funds.en.when import Ruled, is_in_dateline, is_near, may_be_event, readings_of, said_of_date
from extractors.weights import weights_of

_LESSON: Final = "en_days"
_MOST: Final = 8
"""Days that are weighed."""


@dataclass(frozen=True, slots=True)
class Day:
    """One place where a text tells a day or a month."""

    clause: Clause
    place: int
    span: DateSpan


@dataclass(frozen=True, slots=True)
class Dating:
    """A fund with the days that may be its event's, by value, each with its places; `ruled`: what the rules take."""

    story: Story
    verdict: Verdict
    published: date | None
    told: Mapping[str, Sequence[Day]]
    ruled: Ruled | None

    @property
    def stage(self) -> str:
        """How far the fund has come."""
        return self.verdict.stage.value


def event_date(story: Story, verdict: Verdict, published: date | None) -> tuple[Clause, DateSpan] | None:
    """The day, or the month, of the event as the text states it; what it does not state is not guessed."""
    one = dating_of(story, verdict, published)
    weights = weights_of(_LESSON)
    totals = {value: weights.total(signs_of_day(one, value)) for value in one.told}
    best = max(totals, key=lambda value: totals[value], default=None)
    if best is None or totals[best] <= weights.total(signs_of_no_day(one)):
        return None
    if one.ruled and one.ruled.value == best:
        return one.ruled.clause, one.ruled.span
    return one.told[best][0].clause, one.told[best][0].span


def dating_of(story: Story, verdict: Verdict, published: date | None) -> Dating:
    """What is weighed for a fund."""
    told: dict[str, list[Day]] = {}
    ruled = next(readings_of(story, verdict, published), None)
    for clause in _clauses(story, verdict):
        for place, span in clause.nouns.items():
            if not isinstance(span, DateSpan) or not span.value or len(span.value) < _MONTH:
                continue
            if may_be_event(clause, place) and is_near(span, published) and (span.value in told or len(told) < _MOST):
                told.setdefault(span.value, []).append(Day(clause, place, span))
    return Dating(story, verdict, published, told, ruled if ruled and ruled.value in told else None)


_MONTH: Final = len("2026-01")
_DAY: Final = len("2026-01-31")


def _clauses(story: Story, verdict: Verdict) -> list[Clause]:
    """The clauses about a fund, and the lead; those in which an event is told first."""
    own = own_clauses(story, verdict.candidate)
    lead = [story.lead] if story.lead else []
    events = [verdict.cue.clause, *(cue.clause for cue in verdict.candidate.cues if not cue.past)]
    return list({clause.index: clause for clause in (*events, *own, *lead)}.values())


# ---------------------------------------------------------------- signs


def signs_of_day(one: Dating, value: str) -> frozenset[str]:
    """The signs that hold for a day as that of a fund's event."""
    days = one.told[value]
    every = {
        f"rank {min(list(one.told).index(value), 3)}",
        "a day" if len(value) == _DAY else "a month",
        *_ruled(one, value),
        *_age(one, value),
        *(sign for day in days for sign in _where(one, day)),
        *_beside(days[0]),
        *(["told twice"] if len(days) > 1 else []),
    }
    return frozenset(every | {f"{one.stage}; {sign}" for sign in every if sign.startswith(_WITH_STAGE)} | {one.stage})


_WITH_STAGE: Final = ("ruled", "rank", "age", "a day", "a month", "event", "said")


def signs_of_no_day(one: Dating) -> frozenset[str]:
    """The signs that hold where the text states no day of the event."""
    how = one.ruled.how if one.ruled else "nothing ruled"
    every = (one.stage, f"{min(len(one.told), 3)} days", how, f"{one.stage}; {how}", one.verdict.cue.rule.name)
    return frozenset({"none", *(f"none; {sign}" for sign in every)})


def _ruled(one: Dating, value: str) -> Iterator[str]:
    if one.ruled is None:
        yield "nothing ruled"
    elif one.ruled.value == value:
        yield "ruled"
        yield f"ruled {one.ruled.how}"
    else:
        yield "another ruled"


def _age(one: Dating, value: str) -> Iterator[str]:
    """How long before the report."""
    if one.published is None:
        yield "age unknown"
    elif len(value) == _DAY:
        yield f"age {days_ago(value, one.published)}"
    else:
        yield f"age {'this month' if one.published.isoformat().startswith(value) else 'months'}"


def _where(one: Dating, day: Day) -> Iterator[str]:
    """Whose clause it is, where that stands, and where in it the words of the event are."""
    clause, mine = day.clause, one.verdict.candidate
    own = {spot.place for spot in mine.places if spot.clause is clause}
    others = {place for place, _ in clause.mentions()} - own
    focus = one.story.focus[clause.index]
    yield "names it" if own else "names others" if others else "names no fund"
    yield "spoken of" if focus is mine else "another is spoken of" if focus is not None else "nothing is spoken of"
    spot = min(clause.index - one.story.first_text, _FAR)
    yield "in the title" if clause.sentence.part == "title" else f"sentence {spot}"
    for cue in mine.cues:
        if cue.clause is clause and cue.rule.stage is not None:
            side = "past" if cue.past else "behind" if cue.end > day.place else "before"
            yield f"event {side}"
            yield f"event {side}: {cue.rule.stage.value}"
    yield f"event {'here' if one.verdict.cue.clause is clause else 'elsewhere'}"
    if is_in_dateline(clause, day.span):
        yield "in the dateline"
    yield f"a date {day.span.kind}"
    yield from (f"said: {sign}" for sign in said_of_date(clause, day.place, day.span))
    if sum(isinstance(noun, DateSpan) for noun in clause.nouns.values()) > 1:
        yield "another date beside"


_FAR: Final = 3  # sentences of the text, from which on all are told alike
_NEAR: Final = 3  # words on each side


def _beside(day: Day) -> Iterator[str]:
    """The words on both sides of a day."""
    text = day.clause.text
    before = [root_of(word) for word in words_of(text[: day.place])[-_NEAR:]]
    behind = [root_of(word) for word in words_of(text[day.place + 1 :])[:_NEAR]]
    yield from signs_beside(before, behind, opens="before: ")
