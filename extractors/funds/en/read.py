"""From the story of an English article to its sightings and refusals, with the words that prove each fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from extractors.dates import DateSpan
from extractors.facts import Article, Evidence, Money, Reading, Refusal, Sighting, SightingKind
from extractors.funds.en.adders import adding
from extractors.funds.en.amounts import Claim, claims_of
from extractors.funds.en.announcing import decided
from extractors.funds.en.apportioning import apportioned
from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import Clause, read_clauses, worth_reading
from extractors.funds.en.dating import event_date
from extractors.funds.en.groups import expand
from extractors.funds.en.growing import growths
from extractors.funds.en.headlines import words_told
from extractors.funds.en.joining import joined
from extractors.funds.en.local_money import local_meanings
from extractors.funds.en.named import Named, Roles
from extractors.funds.en.names import aliases_of, best_name
from extractors.funds.en.place import place_of
from extractors.funds.en.prominence import bare_raise, most_prominent
from extractors.funds.en.roles import read_roles
from extractors.funds.en.scene import Scene, scene_of
from extractors.funds.en.second import beside, plausible, reconsidered, second_reading
from extractors.funds.en.staging import staged
from extractors.funds.en.story import Story, read_story
from extractors.funds.en.told_sums import asked_of
from extractors.funds.en.totals import Amounts, held_against
from extractors.funds.en.verdict import Dismissed, Verdict, judge
from extractors.funds.en.widening import widened
from extractors.funds.first_look import may_tell
from extractors.sectors import find_sectors
from extractors.text import Sentence, sentences

_SECTORS_AT_MOST: Final = 6
_REACH: Final = 50_000
_MOST_SENTENCES: Final = 400
"""Characters and sentences of an article that are read: ten times as many as a long one of news has, and enough for a
digest of sixty funds in paragraphs. What lies beyond is told by a refusal."""


def read_english(article: Article) -> Reading:
    """All that an English article says of funds."""
    lines = lines_of(article)
    if not worth_reading(article, lines) and not may_tell(article.title, article.text):
        return Reading()
    scene = scene_in(article, lines)
    story = scene.story
    answers = list(decided(scene))
    told = [one for one in answers if isinstance(one, Verdict)]
    asked = asked_of(story, [staged(scene, one, alone=len(told) == 1) for one in told])
    amounts = apportioned(story, asked)
    asked = [
        replace(one, verdict=held_against(one.verdict, one.claims, sums))
        for one, sums in zip(asked, amounts, strict=True)
    ]
    roles = read_roles(story, [one.verdict for one in asked])
    sightings = tuple(
        _sighting(article, story, one.verdict, sums, roles[id(one.candidate)])
        for one, sums in zip(asked, amounts, strict=True)
    )
    grown = _upsizes(article, scene, answers)
    dismissed = [one for one in answers if isinstance(one, Dismissed) and id(one.candidate) not in grown]
    refusals = (*_refusals(article, story, dismissed), *_beyond(article, lines))
    return Reading((*sightings, *grown.values()), refusals)


def _upsizes(article: Article, scene: Scene, answers: Sequence[Verdict | Dismissed]) -> dict[int, Sighting]:
    """The sightings of funds that grow and are not announced, by `id` of the candidate; they change no other sighting.

    One without a name of its own is known by its manager, or not at all.
    """
    grown = growths(scene, answers)
    told = [*(one for one in answers if isinstance(one, Verdict)), *(one.verdict for one in grown)]
    roles = read_roles(scene.story, told) if grown else {}
    found: dict[int, Sighting] = {}
    for one in grown:
        candidate, size = one.verdict.candidate, Amounts(one.size, None)
        parties = adding(one, roles[id(candidate)])
        if candidate.named or parties.managers:
            sighting = _sighting(article, scene.story, one.verdict, size, parties)
            found[id(candidate)] = _as_upsize(sighting, one.verdict.cue.clause.sentence)
    return found


def _as_upsize(sighting: Sighting, sentence: Sentence) -> Sighting:
    """A sighting as that of an upsize, on a day of its own sentence: other days are told of a fund that exists, too."""
    (stage,) = (one for one in sighting.evidence if one.field == "stage")
    days = (one for one in sighting.evidence if one.field == "event_date")
    strange = [one for one in days if not _stands_before(one, stage, sentence)]
    kept = tuple(one for one in sighting.evidence if one not in strange)
    day = None if strange else sighting.event_date
    return replace(sighting, event_date=day, evidence=kept, kind=SightingKind.UPSIZE)


def _stands_before(day: Evidence, stage: Evidence, sentence: Sentence) -> bool:
    """Whether a day stands in a sentence, before the end of the words of the event."""
    return day.part == stage.part and sentence.start <= day.start < stage.end


def lines_of(article: Article) -> Sequence[Sentence]:
    """The sentences of an article that are read."""
    return sentences(article.title, article.text[:_REACH])[:_MOST_SENTENCES]


def scene_in(article: Article, lines: Sequence[Sentence]) -> Scene:
    """The scene that the sentences of an article tell."""
    clauses = widened(read_clauses(lines, article.published_day, local=local_meanings(article)))
    return read_scene(clauses, article.published_day)


def read_scene(clauses: Sequence[Clause], day: date | None) -> Scene:
    """The funds of an article, with what the rules of both readings make of them; `day`: of publication."""
    story = joined(read_story(clauses, day))
    judged = [reconsidered(story, judge(story, one), day) for one in story.candidates]
    verdicts = expand(story, [one for one in judged if isinstance(one, Verdict)])
    verdicts += beside(story, verdicts, day) if verdicts else []
    if not verdicts:
        verdicts = second_reading(story, day)
    if not verdicts:
        prominent = most_prominent(story, dict(claims_of(story, story.candidates)))
        verdicts = plausible(story, prominent, day) or bare_raise(story)
    return scene_of(story, verdicts, judged, day)


# ---------------------------------------------------------------- a sighting


def _sighting(article: Article, story: Story, verdict: Verdict, amounts: Amounts, roles: Roles) -> Sighting:
    candidate = verdict.candidate
    name = best_name(candidate)
    place = place_of(story, verdict, roles)
    day = event_date(story, verdict, article.published_day)
    told, alone = words_told(story.clauses), _is_alone(story, candidate)
    others = aliases_of(candidate, name, roles.managers, alone=alone, told=told)
    evidence = _Evidence(article)
    evidence.add("name", name.text, name.clause, (name.start, name.end), "en name")
    cue = verdict.cue
    span = cue.clause.at(cue.start), cue.clause.at(cue.end)
    evidence.add("stage", verdict.stage.value, cue.clause, span, cue.rule.name)
    if verdict.signs:
        reasons = ", ".join(f"{weight:+.2f} {sign}" for sign, weight in verdict.signs)
        evidence.add("confidence", f"{verdict.confidence:.2f}", name.clause, (name.start, name.end), reasons)
    return Sighting(
        name=name.text,
        stage=verdict.stage,
        confidence=verdict.confidence,
        aliases=tuple(evidence.named("aliases", others)),
        size=evidence.money("size", amounts.size),
        first_tranche=evidence.money("first_tranche", amounts.first_tranche),
        managers=tuple(evidence.named("managers", roles.managers)),
        sponsors=tuple(evidence.named("sponsors", roles.sponsors)),
        place=evidence.one("place", place),
        sectors=tuple(evidence.named("sectors", _sectors(candidate))),
        event_date=evidence.day(day),
        evidence=tuple(evidence.rows),
    )


def _is_alone(story: Story, candidate: Candidate) -> bool:
    """Whether no other nameless fund of the article could bear its manager's name."""
    return not any(one is not candidate and one.cues and not one.named for one in story.candidates)


class _Evidence:
    """Collects the proof of each fact while the facts are put together."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self.rows: list[Evidence] = []

    def original(self, clause: Clause, start: int, end: int) -> str:
        """The article's own words at [start:end] of a clause's sentence."""
        whole = self._article.original(clause.sentence.part)
        return whole[clause.sentence.start + start : clause.sentence.start + end]

    def add(self, field: str, value: str, clause: Clause, span: tuple[int, int], rule: str) -> None:
        """One row of proof; start and end count from the sentence."""
        base, (start, end) = clause.sentence.start, span
        words = self.original(clause, start, end)
        self.rows.append(Evidence(field, value, clause.sentence.part, base + start, base + end, words, rule))

    def named(self, field: str, found: Iterable[Named]) -> Iterator[str]:
        """The words of each name, proven; once, however often the text has them."""
        told: set[str] = set()
        for one in found:
            words = self.original(one.clause, one.start, one.end)
            if words not in told:
                told.add(words)
                self.add(field, words, one.clause, (one.start, one.end), one.rule)
                yield words

    def one(self, field: str, found: Named | None) -> str | None:
        """The words of a fact that may be missing."""
        return next(self.named(field, [found]), None) if found else None

    def money(self, field: str, claim: Claim | None) -> Money | None:
        """The sum of a claim, proven."""
        if claim is None or claim.amount is None:
            return None
        span = claim.sum.span
        words = self.original(claim.clause, span.start, span.end)
        self.add(field, words, claim.clause, (span.start, span.end), claim.rule)
        return Money(*claim.amount, words)

    def day(self, found: tuple[Clause, DateSpan] | None) -> str | None:
        """The day of the event, proven."""
        if found is None or found[1].value is None:
            return None
        clause, span = found
        self.add("event_date", found[1].value, clause, (span.start, span.end), "en date of the event")
        return found[1].value


# ---------------------------------------------------------------- sectors


def _sectors(candidate: Candidate) -> Iterator[Named]:
    """The sectors in the clauses that hold the fund's phrases."""
    seen: set[str] = set()
    for clause in (place.clause for place in candidate.places if not _BOUGHT.match(place.clause.text, place.place + 1)):
        told = clause.sentence.text
        named = [match.span() for match in _NO_SECTOR.finditer(told)]
        for span in find_sectors(told):
            words = told[span.start : span.end]
            if any(start <= span.start and span.end <= end for start, end in named):
                continue
            if words.lower() not in seen and len(seen) < _SECTORS_AT_MOST:
                seen.add(words.lower())
                yield Named(words, clause, span.start, span.end, "en sector")


_OFFICE: Final = "Ministry|Commission|Department|Authority|Bureau|Council|University|Institute|Agency|Association"
_NO_SECTOR: Final = re.compile(
    rf"""(?: [Mm]inist(?:ry|er) | [Dd]epartment | [Bb]ureau | [Ii]nstitute | [Uu]niversity | [Cc]ouncil | [Ss]ecretary )
           \ (?:of|for) (?: \ (?:the\ |and\ |&\ )? [A-Z][\w-]+ ,? ){{1,5}}
       | (?: \b[A-Z][\w-]+\ (?:and\ |&\ )? ){{1,5}} (?: {_OFFICE} | Daily | Times | News ) \b
       | [Ff]ree[- ][Tt]rade | [Tt]rade\ (?:unions?|wars?|zones?|deals?|tariffs?) | media\ (?:reports?|outlets?|release)
       | (?:local|state|social|news|domestic)\ media | green\ ?light | impact\ (?:on|of)
       | credit\ (?:rating|line|card)s?
       | space\ (?:for|to) | Credit\ (?:Suisse|Agricole) | intellectual\ property""",
    re.VERBOSE,
)
"""Names of offices, papers and banks, and idioms, whose words say nothing of what a fund is for."""

_BOUGHT: Final = re.compile(
    r" (?:has |have )?(?:already |also |so far )?(?:backed|invested in|bought|acquired|bought into) [^;]{0,60}?ⓐ"
)
"""How a fund's phrase goes on where one of its companies is told, whose trade is not what the fund is for."""


# ---------------------------------------------------------------- refusals


def _refusals(article: Article, story: Story, dismissed: Iterable[Dismissed]) -> Iterator[Refusal]:
    for one in dismissed:
        yield _refusal(article, one.candidate.places[0], one.rule, one.why)
    for clause in story.clauses:
        for at, mention in clause.mentions():
            if mention.excluded:
                yield _refusal(
                    article,
                    Place(clause, at, mention),
                    f"en {mention.excluded}",
                    f"another kind of product: {mention.excluded}",
                )


def _beyond(article: Article, lines: Sequence[Sentence]) -> Iterator[Refusal]:
    """What is left unread of a text that no news is as long as."""
    last = lines[-1]
    if len(article.text) <= _REACH and len(lines) < _MOST_SENTENCES:
        return
    if last.part == "text" and article.text[last.end : last.end + _REACH].strip():
        words = article.text[last.end :].lstrip()[:_TOLD_LETTERS]
        start = article.text.index(words, last.end)
        why = f"only the first {last.end} characters of a very long text are read"
        yield Refusal(words, "en beyond reach", why, "text", start, start + len(words), words)


_TOLD_LETTERS: Final = 80


def _refusal(article: Article, spot: Place, rule: str, why: str) -> Refusal:
    sentence = spot.clause.sentence
    start, end = sentence.start + spot.mention.name_start, sentence.start + spot.mention.end
    whole = article.original(sentence.part)
    return Refusal(whole[start:end], rule, why, sentence.part, start, end, whole[start:end])
