"""Where an English article says that a fund belongs: readings in order of rank, which are signs of what is weighed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause
from extractors.funds.en.named import Named, Roles
from extractors.funds.en.placing import Placing, likeliest, placing_of
from extractors.funds.en.scope import announcing, placed_clauses, places_in
from extractors.funds.en.spots import ONE_TOWN, matches_in, spots_of
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import Verdict
from extractors.places import PlaceSpan, contains, find_places, is_domestic
from extractors.places.towns import is_demonym, town_codes
from extractors.rules import Rule
from extractors.rules_en_places import (
    ACTORS,
    CAPITALS,
    CELL,
    DATELINE,
    LEGAL_HOMES,
    PURPOSE,
    SEATS,
)

_Found = tuple[Clause, PlaceSpan]
_SPOKEN: Final = 4
"""Clauses about the fund, behind those that announce it, in which its place may still stand."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What the readings look at: the fund, the clauses that are about it, and who stands behind it."""

    story: Story
    verdict: Verdict
    roles: Roles
    clauses: Sequence[Clause]

    @property
    def candidate(self) -> Candidate:
        return self.verdict.candidate


def place_of(story: Story, verdict: Verdict, roles: Roles) -> Named | None:
    """The likeliest place of a fund, if one is likely enough."""
    first = verdict.candidate.places[0]
    if verdict.candidate.region:
        return Named(first.mention.name, first.clause, first.mention.start, first.mention.end, "en region of the fund")
    found = likeliest(placing_for(story, verdict, roles))
    if found is None:
        return None
    return Named(found.words.text, found.best.clause, found.words.start, found.words.end, "en weighed: place")


def placing_for(story: Story, verdict: Verdict, roles: Roles) -> Placing:
    """The places that may be a fund's, with what the readings of the rules take."""
    scene = _Scene(story, verdict, roles, placed_clauses(story, verdict.candidate))
    answers: dict[str, set[str]] = {}
    found = [(name, pair) for name, reading in _READINGS.items() if (pair := next(reading(scene), None))]
    if found:
        found.append(("by the rules", _as_noun(story, _finer(scene, found[0][1]))))
    for name, (_, span) in found:
        answers.setdefault(span.code, set()).add(name)
    kept = {code: frozenset(readings) for code, readings in answers.items()}
    return placing_of(story, verdict, roles, spots_of(story.clauses), kept)


# ---------------------------------------------------------------- readings, in order of rank


def _of_its_name(scene: _Scene) -> Iterator[_Found]:
    """A region in the proper name of the fund: its own."""
    yield from (
        found
        for spot in scene.candidate.places
        if spot.mention.is_named
        for found in _in_phrase(spot)
        if _one_country(found[1])
    )


def _of_its_phrase(scene: _Scene) -> Iterator[_Found]:
    """'the Wuhan vehicle', 'Ontario's first pooled debt fund'."""
    yield from (
        found
        for spot in scene.candidate.places
        for found in _in_phrase(spot)
        if _one_country(found[1]) and not found[1].demonym
    )


def _of_the_house(scene: _Scene) -> Iterator[_Found]:
    """The seat of the house that raises the fund, never that of one who only puts money in."""
    managers, sponsors = ([one.text for one in ones] for ones in (scene.roles.managers, scene.roles.sponsors))
    found = [
        (rule, *pair) for clause in scene.clauses for rule in _told_in(clause, SEATS) for pair in _slots(clause, rule)
    ]
    kept = [
        one
        for one in found
        if _one_country(one[2])
        and (_is_beside(one, managers) or not (one[0].field == "beside" or _is_beside(one, sponsors)))
    ]
    if kept and len(scene.clauses) == len(scene.story.clauses) and all(one[2].kind == "country" for one in kept):
        yield from (town for town in _of_writing(scene) if contains(kept[0][2].code, town[1].code))
    kept.sort(key=lambda one: (one[0] not in SEATS[:2] and not _is_beside(one, managers), SEATS.index(one[0])))
    yield from ((clause, span) for _, clause, span in kept)


def _is_beside(found: tuple[Rule, Clause, PlaceSpan], names: Iterable[str]) -> bool:
    """Whether one of the names stands next to a place."""
    _, clause, span = found
    around = clause.sentence.text[max(0, span.start - _BESIDE) : span.end + _BESIDE]
    return any(name in around for name in names)


_BESIDE: Final = 60


def _of_who_acts(scene: _Scene) -> Iterator[_Found]:
    """The place whose authorities set the fund up."""
    for clause in announcing(scene.verdict):
        for rule in _told_in(clause, ACTORS):
            yield from _slots(clause, rule)


def _of_writing(scene: _Scene) -> Iterator[_Found]:
    """A heading above the fund's clauses, or the dateline of the article."""
    texts = [clause for clause in scene.clauses if clause.sentence.part == "text"]
    for clause in filter(None, (*texts[:3], scene.story.lead)):
        if match := DATELINE.match(clause.sentence.text):
            yield from _known(clause, match)


def _of_announcing(scene: _Scene) -> Iterator[_Found]:
    titles = [clause for clause in scene.story.clauses if clause.sentence.part == "title"]
    for clause in (*announcing(scene.verdict), *titles):
        yield from (found for found in places_in(clause) if _one_country(found[1]) and not found[1].demonym)


def _of_continent(scene: _Scene) -> Iterator[_Found]:
    """A region of several countries in the words for the fund."""
    for spot in sorted(scene.candidate.places, key=lambda spot: not spot.mention.is_named):
        yield from _in_phrase(spot)


def _of_the_text(scene: _Scene) -> Iterator[_Found]:
    """Any place that the first clauses about the fund name."""
    for clause in (*announcing(scene.verdict), *scene.clauses[:_SPOKEN]):
        yield from places_in(clause)


def _of_title(scene: _Scene) -> Iterator[_Found]:
    """A town in the headline, however it stands there."""
    yield from (found for found in _towns_about(scene) if found[0].sentence.part == "title" and found[1].kind == "zone")


def _of_its_row(scene: _Scene) -> Iterator[_Found]:
    """The cell of a table that holds a place."""
    for spot in scene.candidate.places:
        text = spot.clause.sentence.text
        if text.count("|") > 1:
            yield from (found for match in CELL.finditer(text) for found in _known(spot.clause, match))


def _of_purpose(scene: _Scene) -> Iterator[_Found]:
    """Where the money goes, if nothing else is told."""
    for clause in (*announcing(scene.verdict), *scene.clauses):
        yield from (
            (clause, span)
            for span in _every(clause)
            if span.part_of is None and not span.demonym and PURPOSE.search(clause.sentence.text[: span.start])
        )


_READINGS: Final = {
    "of its row": _of_its_row,
    "of who acts": _of_who_acts,
    "of the house": _of_the_house,
    "of its name": _of_its_name,
    "of its phrase": _of_its_phrase,
    "of announcing": _of_announcing,
    "of writing": _of_writing,
    "of continent": _of_continent,
    "of the text": _of_the_text,
    "of title": _of_title,
    "of purpose": _of_purpose,
}


# ---------------------------------------------------------------- where places stand


def _told_in(clause: Clause, rules: Sequence[Rule]) -> Sequence[Rule]:
    """The rules that find anything in a clause: in most of them none does."""
    matches = matches_in(clause.sentence.text)
    return [rule for rule in rules if rule.name in matches] if matches else ()


def _slots(clause: Clause, rule: Rule) -> Iterator[_Found]:
    for match in matches_in(clause.sentence.text).get(rule.name, ()):
        found = list(_known(clause, match))
        yield from found
        if not found and rule.field == "sure" and ONE_TOWN.fullmatch(match["w"]):
            yield clause, PlaceSpan(*match.span("w"), match["w"], (f"?{match['w']}",))


def _known(clause: Clause, match: re.Match[str]) -> Iterator[_Found]:
    """The known place in the group `w` of a match: all of it, or its words up to the first comma."""
    words, start = match["w"], match.start("w")
    for part in dict.fromkeys((words, words.split(",")[0])):
        codes = town_codes(part) or town_codes(part.title())
        if codes and codes[0] not in LEGAL_HOMES:
            yield clause, PlaceSpan(start, start + len(part), part, codes, demonym=is_demonym(part))
            return


def _one_country(span: PlaceSpan) -> bool:
    return span.kind != "region" or is_domestic(span.code)


def _in_phrase(spot: Place) -> Iterator[_Found]:
    start = spot.mention.owner[0] if spot.mention.owner else spot.mention.start
    for span in find_places(spot.clause.sentence.text):
        if start <= span.start and span.end <= spot.mention.end:
            yield spot.clause, span


# ---------------------------------------------------------------- the best word for it


def _finer(scene: _Scene, found: _Found) -> _Found:
    """A place inside the one found, if the words that announce the fund name one: 'in Shenzhen's Luohu District'."""
    if any(_NATIONAL.search(mention.name) for mention in scene.candidate.mentions):
        return _of_nation(scene, found)
    if not (found[1].kind in {"country", "region"} or found[1].code.startswith("CN")):
        return found
    if found[1].demonym and (
        town := next((one for one in _towns_about(scene) if contains(found[1].code, one[1].code)), None)
    ):
        return town
    if found[1].kind == "country" and not found[1].code.startswith("CN"):
        return found
    for clause in (*announcing(scene.verdict), *scene.clauses[:_SPOKEN], *scene.story.clauses[:_SPOKEN]):
        for other in _every(clause):
            if any(contains(found[1].code, code) for code in other.codes) and other.part_of in {None, "fund"}:
                return clause, other
    return found


def _towns_about(scene: _Scene) -> Iterator[_Found]:
    """The towns of the dateline and of the headlines."""
    yield from _of_writing(scene)
    for clause in scene.story.clauses:
        if clause.sentence.part == "title":
            for match in CAPITALS.finditer(clause.sentence.text):
                yield from _known(clause, match)


_NATIONAL: Final = re.compile(r"\b(?:national|state|sovereign|federal)\b")


def _of_nation(scene: _Scene, found: _Found) -> _Found:
    """The country, for a national fund whose announcement only names the capital: 'Beijing vows a state fund'."""
    if found[1].kind == "country":
        return found
    for clause in scene.story.clauses:
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
