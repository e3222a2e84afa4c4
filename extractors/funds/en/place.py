"""Where an English article says that a fund belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.en.candidates import Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.named import Named
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.parties.en import Party
from extractors.places import PlaceSpan, contains, find_places

_HOME: Final = re.compile(
    r"[-–]\s?(?:based|headquartered)\b|\s(?:firm|house|outfit|shop|boutique|manager|investor|seed firm|venture firm|"
    r"buyout house|gp|vc)(?:'s)?\b"
)
_Found = tuple[Clause, PlaceSpan]
_NEAR: Final = 4
"""Clauses about the fund, behind those that announce it, in which its place may still stand."""
_INVESTORS: Final = re.compile(
    r"^(?:'s?)?\s(?:[€$£]\S+\s|state\s|public\s|private\s|local\s|municipal\s|provincial\s|mutual\s|"
    r"development\s|government\s){0,2}(?:pension|insurers?|insurance|investors|institutions|endowments?|sovereign|"
    r"family offices|lps|banks?\b|aid associations|platforms?\b|foundations?\b|lenders?\b|universit|conglomerates?)",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(
    r"(?:offices? in|investors? (?:from|in)|came from|come from|lps (?:from|in)|such as|including|expand\w* "
    r"in(?:to)?)\s(?:\w+,? (?:and )?)*$",
    re.IGNORECASE,
)
_GIVEN_FROM: Final = re.compile(
    r"\b(?:capital|money|commitments?|funding|backing|support|investors?) (?:came |come )?from\b"
)
_DATELINE: Final = re.compile(r"^\(?[A-Z][A-Z .,'-]{2,40}(?=[,(:—/-]|\s--|\s[A-Z][a-z]{2,8}\.? \d)")


def place_of(story: Story, verdict: Verdict) -> Named | None:
    """The place in the fund's own words, else in those that announce it, else that of the story; the finest told."""
    first = verdict.candidate.places[0]
    if verdict.umbrella:
        found = next((pair for spot in verdict.candidate.places for pair in _in_phrase(spot)), None)
        return _named(found) if found else None
    if verdict.candidate.region:
        return Named(first.mention.name, first.clause, first.mention.start, first.mention.end, "en region of the fund")
    found = next(_ladder(story, verdict), None)
    if found is None:
        return None
    return _named(_as_noun(story, _finer(story, verdict, found)))


def _named(found: _Found) -> Named:
    clause, span = found
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
    for clause in announcing(verdict):
        yield from (
            (clause, span) for span in _every(clause) if span.part_of == "organisation" and span.kind == "country"
        )
        if dateline := _DATELINE.match(clause.sentence.text):
            yield from ((clause, span) for span in find_places(dateline[0].title()))
    told = [one for one in story.candidates if any(not cue.past for cue in one.cues)]
    for clause, focus in zip(story.clauses, story.focus, strict=True):
        if len(told) < 2 or focus is candidate or not any(one is focus for one in told):
            yield from (found for found in places_in(clause) if _HOME.match(clause.sentence.text, found[1].end))
    if first and (dateline := _DATELINE.match(first.sentence.text)):
        yield from ((first, span) for span in find_places(dateline[0].title()))


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
    text = _without_dateline(clause.sentence.text)
    for span in find_places(text):
        if span.part_of is None and not _is_of_others(clause, text, span):
            yield clause, span


def _without_dateline(text: str) -> str:
    """The sentence without its 'JERUSALEM -': where it was written says little of where the fund is."""
    match = _DATELINE.match(text)
    return " " * match.end() + text[match.end() :] if match else text


def _is_of_others(clause: Clause, text: str, span: PlaceSpan) -> bool:
    if _GIVEN_FROM.search(text[: span.start]) or re.match(r"'s? (?:[€$£]|ⓜ)", text[span.end :]):
        return True
    if _INVESTORS.match(text[span.end : span.end + 60]) or _LISTED.search(text[: span.start]):
        return True
    holders = (noun for noun in clause.nouns.values() if isinstance(noun, Party))
    return any(
        (noun.start <= span.start and span.end <= noun.end and noun.kind not in {"place", "public", "plain"})
        or (noun.text in {"European Union", "European Commission"} and noun.start <= span.start < noun.end)
        for noun in holders
    )


def _finer(story: Story, verdict: Verdict, found: _Found) -> _Found:
    """A place inside the one found, if the words that announce the fund name one: 'in Shenzhen's Luohu District'."""
    if any(_NATIONAL.search(mention.name) for mention in verdict.candidate.mentions):
        return _of_nation(story, verdict, found)
    for clause in (*announcing(verdict), *story.clauses[:_NEAR]):
        for other in _every(clause):
            if any(contains(found[1].code, code) for code in other.codes) and other.part_of in {None, "fund"}:
                return clause, other
    return found


_NATIONAL: Final = re.compile(r"\b(?:national|state|sovereign|federal)\b")


def _of_nation(story: Story, verdict: Verdict, found: _Found) -> _Found:
    """The country, for a national fund whose announcement only names the capital: 'Beijing vows a state fund'."""
    if found[1].kind == "country" or not any(_NATIONAL.search(m.name) for m in verdict.candidate.mentions):
        return found
    for clause in story.clauses:
        for other in _every(clause):
            if other.kind == "country" and contains(other.code, found[1].code) and not other.demonym:
                return clause, other
    return found


def _every(clause: Clause) -> Sequence[PlaceSpan]:
    return find_places(clause.sentence.text)


def _as_noun(story: Story, found: _Found) -> _Found:
    """The same place written as a noun, where the article does: Israel rather than Israeli."""
    if not found[1].demonym and found[1].part_of != "fund":
        return found
    for clause in story.clauses:
        for span in find_places(clause.sentence.text):
            root = found[1].text[:5]
            if (span.code == found[1].code or span.text.startswith(root)) and not span.demonym and span.part_of is None:
                return clause, span
    return found
