"""Whether an article announces a fund, how far it has come, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Cue
from extractors.funds.en.clauses import Clause
from extractors.funds.en.story import Story
from extractors.funds.en.sums import has_own_sum
from extractors.rules_en import UNBOUND_NAMES, UNBOUND_STAGES
from extractors.rules_en_refusals import DENIALS

LEAD: Final = 4
"""Sentences of the text that count as its lead, furniture above it included."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A fund that is announced: the rule that settles its stage, and how sure the reading is."""

    candidate: Candidate
    stage: Stage
    cue: Cue
    confidence: float
    umbrella: Candidate | None = None  # the fund that this one is a part of
    signs: tuple[tuple[str, float], ...] = ()  # the heaviest that spoke for and against it, with their weights


@dataclass(frozen=True, slots=True)
class Dismissed:
    """A fund that is only mentioned, with the rule that says why."""

    candidate: Candidate
    rule: str
    why: str


EXPLICIT_CLOSE: Final = frozenset(
    {
        "en final close",
        "en stopped taking money",
        "en final close of",
        "en fund final close",
        "en closed fund",
        "en fund closed",
        "en closing of",
        "en books closed",
        "en took its time",
        "en many subscribed",
        "en ended up with",
    }
)
WEAK: Final = frozenset({"en fund has money", "en to spend", "en money split between"})
"""Rules that tell of money in a fund, and little of how it came there."""
_DONE: Final = frozenset({"en joined to launch", "en fund that somebody launched"})
"""Rules of what has been done, whatever the clause plans besides: 'will put $9m into a fund that Kerr has launched'."""
_OF_PURPOSE: Final = frozenset({"en fund of a sum that will invest"})
"""Rules that tell what a fund is to do, which one that has been set up is still to do."""
_LATE_STAGES: Final = frozenset({Stage.REGISTERED, Stage.FILED, Stage.FIRST_CLOSE, Stage.FINAL_CLOSE})


def judge(story: Story, candidate: Candidate) -> Verdict | Dismissed:
    """Announced, or dismissed with the reason."""
    live = [cue for cue in candidate.cues if not cue.past]
    bound = [cue for cue in live if cue.place is not None or cue.rule.name in UNBOUND_NAMES]
    firm = next(
        (cue for cue in candidate.refusals if cue.rule.name in DENIALS),
        None,
    )
    headline = next((cue for cue in candidate.refusals if cue.clause.sentence.part == "title"), None)
    if headline and not any(cue.clause.sentence.part == "title" for cue in bound):
        return Dismissed(candidate, headline.rule.name, headline.rule.refusal or "")
    if firm and not _outweighs(bound, firm):
        return Dismissed(candidate, firm.rule.name, firm.rule.refusal or "")
    if bound and _is_link(story, candidate):
        return Dismissed(
            candidate, "en link line", "only in a line of links or headings, not in a sentence of the article"
        )
    if not bound or (candidate.refusals and all(cue.place is None for cue in bound)):
        return _dismissed(candidate)
    cue = _settling(live)
    confidence = _confidence(story, candidate, live)
    return Verdict(candidate, cue.rule.stage or Stage.LAUNCHED, cue, confidence)


def _is_link(story: Story, candidate: Candidate) -> bool:
    """Whether a fund stands only in lines without a full stop, in a text that is written in sentences."""
    if not _has_sentences(story):
        return False
    return not any(place.clause.sentence.part == "title" or _is_sentence(place.clause) for place in candidate.places)


@lru_cache(maxsize=1)  # asked for each fund of one article
def _has_sentences(story: Story) -> bool:
    texts = [clause for clause in story.clauses if clause.sentence.part == "text"]
    return sum(map(_is_sentence, texts)) >= len(texts) / 2


def _is_sentence(clause: Clause) -> bool:
    return clause.sentence.text.rstrip().endswith((".", "!", "?", ":", ";", '"', "”", ")", "'"))


def _outweighs(live: Sequence[Cue], firm: Cue) -> bool:
    """Whether the fund is announced in another clause that stands before what denies it."""
    return any(cue.clause.index < firm.clause.index and cue.rule.stage in _LATE_STAGES for cue in live)


def _dismissed(candidate: Candidate) -> Dismissed:
    refusal = next(iter(candidate.refusals), None)
    if refusal:
        return Dismissed(candidate, refusal.rule.name, refusal.rule.refusal or "")
    if candidate.cues:
        return Dismissed(candidate, "en told as past", "told as history: the words around it put it into the past")
    return Dismissed(candidate, "en only mentioned", "named, but nothing is said to happen to it")


# ---------------------------------------------------------------- stage


def _settling(live: Sequence[Cue]) -> Cue:
    """The cue that says how far the fund has come: the most advanced, but for what only repeats or foretells."""
    calls = [cue for cue in live if cue.rule.stage is Stage.GP_CALL]
    text = [cue for cue in live if cue.clause.sentence.part == "text"] or live
    if calls and calls[0].clause.index <= min(cue.clause.index for cue in text):
        return calls[0]
    told = [cue for cue in live if not _is_signature(cue)] or live
    first = _nearest([cue for cue in told if cue.clause.sentence.part == "text"] or told)
    if first.rule.stage is Stage.PLANNED:
        signed = [cue for cue in live if _is_signature(cue) and 0 <= cue.clause.index - first.clause.index <= 1]
        if signed:
            return signed[0]
        late = [cue for cue in live if cue.rule.stage in _LATE_STAGES and _is_definite_stage(cue)]
        return max(late, key=_weight) if late else first
    return max(live, key=_weight)


def _is_signature(cue: Cue) -> bool:
    """Whether papers are told to be signed: what was agreed on in the words before it is there."""
    return cue.rule.name in UNBOUND_STAGES


def _nearest(live: Sequence[Cue]) -> Cue:
    """The strongest cue of the earliest clause."""
    index = min(cue.clause.index for cue in live)
    here = [cue for cue in live if cue.clause.index == index]
    planned = [cue for cue in here if cue.rule.stage is Stage.PLANNED]
    if any(cue.rule.stage is Stage.LAUNCHED for cue in here):
        planned = [cue for cue in planned if cue.rule.name not in _OF_PURPOSE]
    joined = [cue for cue in here if cue.rule.name in _DONE]
    if joined:
        return joined[0]
    closes = [cue for cue in here if cue.rule.stage in _LATE_STAGES and _is_definite_stage(cue)]
    return max(closes, key=_weight) if closes else planned[0] if planned else max(here, key=_weight)


def _is_definite_stage(cue: Cue) -> bool:
    """Whether a late stage is said in its own words, not by a verb like 'raised'."""
    return cue.rule.stage is not Stage.FINAL_CLOSE or cue.rule.name in EXPLICIT_CLOSE


def _weight(cue: Cue) -> tuple[float, int]:
    """Rank of the stage; a first close beats a bare 'raised', a close in so many words beats it."""
    rank = float(cue.rule.stage.rank) if cue.rule.stage else 0.0
    if cue.rule.stage is Stage.FINAL_CLOSE and cue.rule.name not in EXPLICIT_CLOSE:
        rank = Stage.FIRST_CLOSE.rank - 0.5
    if cue.rule.name in WEAK:
        rank = Stage.PLANNED.rank - 0.5
    if cue.rule.stage is Stage.GP_CALL:
        rank = -1.0
    return rank, -cue.clause.index


# ---------------------------------------------------------------- confidence


_DIGEST: Final = re.compile(
    r"\b(?:weekly|week|round-?up|digest|briefs?|briefing|news|items|wrap|recap|bulletin|monthly|latest)\b",
    re.IGNORECASE,
)


def _is_digest(story: Story) -> bool:
    """Whether the article tells several things, so that a fund deep in it may be news."""
    titles = (clause.sentence.text for clause in story.clauses if clause.sentence.part == "title")
    return any(map(_DIGEST.search, titles))


def _confidence(story: Story, candidate: Candidate, live: Sequence[Cue]) -> float:
    """How sure the reading is, from where the fund is told and in how many ways."""
    bound = [cue for cue in live if cue.place is not None or cue.rule.name in UNBOUND_NAMES]
    in_title = any(cue.clause.sentence.part == "title" for cue in bound)
    in_lead = any(0 <= cue.clause.index - story.first_text < LEAD for cue in bound)
    score = 0.65 if in_title or in_lead or _is_digest(story) else 0.5
    score += 0.1 * in_title + 0.1 * in_lead
    score += 0.05 * (len(bound) > 1) + 0.05 * bool(candidate.named)
    score += 0.1 * any(place.mention.number or has_own_sum(place) for place in candidate.places)
    score -= 0.1 * bool(candidate.refusals)
    if not (in_title or in_lead) and all(cue.rule.stage is Stage.PLANNED for cue in bound):
        score -= 0.2  # a plan told deep in a story is seldom its news
    return round(min(0.97, max(0.3, score)), 2)
