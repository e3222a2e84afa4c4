"""Where an English article says that a fund belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.en.candidates import Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.roles import Named
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.parties.en import Party
from extractors.places import PlaceSpan, contains, find_places

_Found = tuple[Clause, PlaceSpan]
_NEAR: Final = 4
"""Clauses about the fund, behind those that announce it, in which its place may still stand."""
_INVESTORS: Final = re.compile(
    r"^(?:'s?)?\s(?:ⓜ|[€$£]|\w+\s){0,3}(?:pension|insurers?|insurance|investors|institutions|endowments?|sovereign|family offices|lps|banks?\b)",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(
    r"(?:offices? in|investors? (?:from|in)|came from|come from|lps (?:from|in)|across|such as|including|expand\w* in(?:to)?)\s(?:\w+,? (?:and )?)*$",
    re.IGNORECASE,
)
_DATELINE: Final = re.compile(r"^\(?[A-Z][A-Z .,'-]{2,40}(?=[,(:—/-]|\s--|\s[A-Z][a-z]{2,8}\.? \d)")


def place_of(story: Story, verdict: Verdict) -> Named | None:
    """The place in the fund's own words, else in those that announce it, else that of the story; the finest told."""
    found = next(_ladder(story, verdict), None)
    if found is None:
        return None
    clause, span = _as_noun(story, _finer(story, verdict, found))
    return Named(clause.sentence.text[span.start : span.end], clause, span.start, span.end, "en place")


def _ladder(story: Story, verdict: Verdict) -> Iterator[_Found]:
    candidate = verdict.candidate
    for spot in sorted(candidate.places, key=lambda spot: not spot.mention.is_named):
        yield from _in_phrase(spot)
    titles = [clause for clause in story.clauses if clause.sentence.part == "title"]
    spoken = [clause for clause, focus in zip(story.clauses, story.focus, strict=True) if focus is candidate]
    first = next((clause for clause in story.clauses if clause.sentence.part == "text"), None)
    for clause in (*announcing(verdict), *titles, *spoken[:_NEAR], *([first] if first else [])):
        yield from places_in(clause)


def _in_phrase(spot: Place) -> Iterator[_Found]:
    start = spot.mention.owner[0] if spot.mention.owner else spot.mention.start
    for span in find_places(spot.clause.sentence.text):
        if start <= span.start and span.end <= spot.mention.end:
            yield spot.clause, span


def announcing(verdict: Verdict) -> list[Clause]:
    """The clauses whose rules announce the fund, those of the text first."""
    every = [verdict.cue.clause, *(cue.clause for cue in verdict.candidate.cues if not cue.past)]
    unique = {clause.index: clause for clause in every}.values()
    return sorted(unique, key=lambda clause: (clause.sentence.part == "title", clause.index))


def places_in(clause: Clause) -> Iterator[_Found]:
    """The places of a clause that are nobody's address: no investor's country, no office, no word of a firm's name."""
    text = _with_dateline(clause.sentence.text)
    for span in find_places(text):
        if span.part_of is None and not _is_of_others(clause, text, span):
            yield clause, span


def _with_dateline(text: str) -> str:
    """The sentence with the capitals of 'SAN DIEGO, Jan. 14' written as a name."""
    match = _DATELINE.match(text)
    return match[0].title() + text[match.end() :] if match else text


def _is_of_others(clause: Clause, text: str, span: PlaceSpan) -> bool:
    if _INVESTORS.match(text[span.end : span.end + 60]) or _LISTED.search(text[: span.start]):
        return True
    holders = (noun for noun in clause.nouns.values() if isinstance(noun, Party))
    return any(
        noun.start <= span.start
        and span.end <= noun.end
        and noun.kind not in {"place", "public", "plain"}
        or noun.text in {"European Union", "European Commission"}
        and noun.start <= span.start < noun.end
        for noun in holders
    )


def _finer(story: Story, verdict: Verdict, found: _Found) -> _Found:
    """A place inside the one found, if the words that announce the fund name one: 'in Shenzhen's Luohu District'."""
    titles = [clause for clause in story.clauses if clause.sentence.part == "title"]
    for clause in (*announcing(verdict), *titles):
        for other in _every(clause):
            if any(contains(found[1].code, code) for code in other.codes) and other.part_of in {None, "fund"}:
                return clause, other
    return found


def _every(clause: Clause) -> Sequence[PlaceSpan]:
    return find_places(clause.sentence.text)


def _as_noun(story: Story, found: _Found) -> _Found:
    """The same place written as a noun, where the article does: Israel rather than Israeli."""
    if not found[1].demonym:
        return found
    for clause in story.clauses:
        for span in find_places(clause.sentence.text):
            if span.code == found[1].code and not span.demonym and span.part_of is None:
                return clause, span
    return found
