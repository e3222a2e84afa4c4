"""Funds told as a group: an umbrella and its members, groups told one by one, regional funds told by region."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Place, name_key
from extractors.funds.en.clauses import Clause
from extractors.funds.en.story import Story
from extractors.funds.en.tables import told_in_lines
from extractors.funds.en.verdict import WEAK, Verdict
from extractors.names.en import Mention
from extractors.parties.en import Party

_PARTS: Final = re.compile(
    r"\b(?:parts|components|sleeves|tiers|pieces|arms|compartments|strategies|tranches|pockets|limbs|members|"
    r"sub-?funds|portions|elements|vehicles)\b"
    r"|\bconsists? of\b|\bcomprises?\b|\bmade up of\b|\bdivided\b|\bsplit\b"
)
_WITHIN: Final = re.compile(r"\bincluding\b|\bof which\b|\bwith\b")
_MEMBERS_WITHIN: Final = 4
"""Clauses after the umbrella's in which its members are told."""


def expand(story: Story, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The announced funds with the members of umbrellas; a group that is told one by one goes."""
    known = [*verdicts, *_members(story, verdicts)]
    lined = list(told_in_lines(story, known))
    rows = {one.candidate.places[0].clause.index for one in lined}
    taken = {id(one.candidate) for one in lined}
    known = [one for one in known if id(one.candidate) not in taken and not _within(one, rows)] + lined
    known = [one for verdict in known for one in (_regions(story, verdict) or [verdict])]
    known = [_with_siblings(one, known) for one in known]
    singles = [one for one in known if not one.candidate.plural]
    named = [one for one in singles if one.candidate.named]
    kept = singles if len(named) >= 2 and len(singles) < len(known) else known
    told = {id(one.candidate) for one in kept}
    kept = [one if id(one.umbrella) in told else replace(one, umbrella=None) for one in kept]
    return [_in_company(_as_part(story, one, kept), kept) for one in kept]


def _within(verdict: Verdict, rows: set[int]) -> bool:
    """Whether a fund is told nowhere but in lines of a table, which are read by their columns."""
    return all(spot.clause.index in rows for spot in verdict.candidate.places)


def _as_part(story: Story, verdict: Verdict, kept: Sequence[Verdict]) -> Verdict:
    """A nameless fund told behind 'it is in three parts' is part of the fund told before it."""
    first = verdict.candidate.places[0].clause.index
    told = story.clauses[max(0, first - 2) : first]
    if verdict.umbrella or verdict.candidate.named or not any(_PARTS.search(clause.text) for clause in told):
        return verdict
    before = [one for one in kept if one.candidate.places[0].clause.index < first]
    return replace(verdict, umbrella=before[0].candidate) if before else verdict


_SURE: Final = 0.8
_BESIDE: Final = 0.78


def _in_company(verdict: Verdict, kept: Sequence[Verdict]) -> Verdict:
    """An article that surely announces one fund is likelier to announce another."""
    if verdict.confidence >= _SURE or not any(one.confidence >= _SURE for one in kept):
        return verdict
    return replace(verdict, confidence=min(_BESIDE, round(verdict.confidence + 0.3, 2)))


def _with_siblings(verdict: Verdict, known: Sequence[Verdict]) -> Verdict:
    """A fund of which only its money is told has got as far as the funds told beside it."""
    if verdict.cue.rule.name not in WEAK:
        return verdict
    index = verdict.candidate.places[0].clause.index
    beside = [one for one in known if one.cue.rule.name not in WEAK and abs(one.cue.clause.index - index) <= 2]
    return replace(verdict, stage=beside[-1].stage, cue=beside[-1].cue) if beside else verdict


# ---------------------------------------------------------------- members of an umbrella


def _members(story: Story, verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """Candidates that nothing is said to happen to, but that are told as parts of an announced fund."""
    announced = {id(verdict.candidate) for verdict in verdicts}
    for candidate in story.candidates:
        if id(candidate) in announced or _is_refused(candidate) or _had(candidate.places[0]):
            continue
        umbrella = next((verdict for verdict in verdicts if _is_member(story, verdict, candidate)), None)
        if umbrella:
            yield replace(
                umbrella,
                candidate=candidate,
                confidence=umbrella.confidence,
                umbrella=umbrella.candidate,
            )


_HARMLESS: Final = frozenset({"en predecessor", "en investor in round", "en committed to fund"})


def _is_refused(candidate: Candidate) -> bool:
    return any(cue.rule.name not in _HARMLESS for cue in candidate.refusals)


_HAD: Final = re.compile(r"(?:,[^,;ⓕ]{0,60},|'s)? (?:had|used to|once)\b")


def _had(spot: Place) -> bool:
    """Whether a fund is told in the past of the past: 'Fund III had gathered $350m' stands beside the new ones."""
    return bool(_HAD.match(spot.clause.text, spot.place + 1))


def _is_member(story: Story, umbrella: Verdict, candidate: Candidate) -> bool:
    first = candidate.places[0]
    start = umbrella.candidate.places[0].clause.index
    told = story.clauses[start : first.clause.index + 1]
    sister = umbrella.candidate.plural and len(told) == 2 and _is_sister(story, candidate)
    if sister or first.clause.index < start or not told or not _has_own_sum(first):
        return sister
    if first.clause is umbrella.candidate.places[-1].clause and _WITHIN.search(first.clause.text):
        return "sub" in first.mention.name.lower()
    if candidate.plural:
        return False
    if any(_PARTS.search(clause.text) for clause in told[-_MEMBERS_WITHIN:]):
        return True
    if umbrella.candidate.plural and candidate.named and len(told) <= _MEMBERS_WITHIN:
        return not any(cue.past for cue in candidate.cues)
    return _shares_name(umbrella.candidate, candidate)


def _is_sister(story: Story, candidate: Candidate) -> bool:
    """Whether two named funds of one house are told in one sentence: 'The Altura LTAF lends; the Altura ELTIF buys'."""
    clause = candidate.places[0].clause
    others = (one for one in story.candidates if one is not candidate and one.places[0].clause is clause)
    return bool(candidate.named) and any(
        one.named and name_key(one.named[0].name)[:1] == name_key(candidate.named[0].name)[:1] for one in others
    )


def _has_own_sum(place: Place) -> bool:
    """Whether the phrase stands with a sum, or with a share of the umbrella's: 'holds the rest'."""
    return bool(place.mention.money) or "ⓜ" in place.clause.text or "the rest" in place.clause.text


def _shares_name(umbrella: Candidate, member: Candidate) -> bool:
    """Whether the member's name begins as the umbrella's does."""
    if not umbrella.named or not member.named:
        return False
    a, b = name_key(umbrella.named[0].name), name_key(member.named[0].name)
    return bool(a) and a[0] == b[0] and len(b) > len(a)


# ---------------------------------------------------------------- regional funds


_REGIONAL: Final = re.compile(r"\b(?:regional|provincial|city-level|local|country|national)\b")
_LIST: Final = re.compile(
    r"(?:\bfor|serv\w+|cover\w*|target\w*|namely|respectively|focus\w* on|in|dedicated to|located in|—|:)\s"
    r"(?P<list>(?:the\s)?ⓐ(?:\s\w+)?(?:,\s(?:and\s)?(?:the\s)?ⓐ(?:\s\w+)?)*,?\sand\s(?:the\s)?ⓐ)"
)


def _regions(story: Story, verdict: Verdict) -> list[Verdict]:
    """One fund for each region, of a group of regional funds whose regions the text lists."""
    spots = [
        place for place in verdict.candidate.places if place.mention.plural and _REGIONAL.search(place.mention.name)
    ]
    for spot in spots:
        for clause in story.clauses[spot.clause.index : spot.clause.index + 3]:
            match = _LIST.search(clause.text, spot.place if clause is spot.clause else 0)
            if match and clause.sentence.part == spot.clause.sentence.part:
                return list(_of_regions(verdict, clause, *match.span("list")))
    return []


def _of_regions(verdict: Verdict, clause: Clause, start: int, end: int) -> Iterator[Verdict]:
    for place in range(start, end):
        noun = clause.nouns.get(place)
        if isinstance(noun, Party):
            own = Place(clause, place, Mention(noun.start, noun.end, "named", noun.text, noun.start))
            shared = [spot for spot in verdict.candidate.places if spot.mention.plural]
            member = Candidate(
                [own, *shared], list(verdict.candidate.cues), [], set(verdict.candidate.agents), region=True
            )
            yield replace(verdict, candidate=member, stage=verdict.stage or Stage.LAUNCHED)
