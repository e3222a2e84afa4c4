"""Funds told as a group: an umbrella and its members, groups told one by one, regional funds told by region."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Cue, Place, is_family, name_key
from extractors.funds.en.clauses import Clause
from extractors.funds.en.ellipses import is_of_several
from extractors.funds.en.one_by_one import COUNT, are_next, is_listed, is_told_one_by_one
from extractors.funds.en.story import Story
from extractors.funds.en.tables import told_in_lines
from extractors.funds.en.verdict import WEAK, Verdict
from extractors.names.en import Mention
from extractors.parties.en import Party

_PARTS: Final = re.compile(
    r"\b(?:parts|halves|thirds|components|sleeves|tiers|pieces|arms|compartments|strategies|tranches|pockets|limbs|members|"
    r"sub-?funds|portions|elements|vehicles)\b"
    r"|ⓕ (?:system|matrix|cluster|family)\b"
    r"|\b(?:figure|total|sum|amount|haul) (?:also )?(?:counts?|includes?|covers|takes in)\b"
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
    counts = [one for one in known if one.candidate.plural and is_told_one_by_one(story, one, singles)]
    for one in counts:
        one.candidate.cues, one.candidate.refusals = [], [replace(one.cue, rule=COUNT)]
    kept = [one for one in kept if one not in counts]
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
    told = {_start(verdict.candidate) for verdict in verdicts if verdict.candidate.named}
    for candidate in story.candidates:
        if id(candidate) in announced or _is_old(candidate):
            continue
        last = max((index for index in told if index < _start(candidate)), default=0)
        refused = _is_refused(candidate)
        parents = (
            one
            for one in verdicts
            if _is_next(story, one.candidate, candidate) or (not refused and _is_member(story, one, candidate, last))
        )
        if umbrella := next(parents, None):
            told.add(_start(candidate))
            candidate.refusals = [cue for cue in candidate.refusals if not _tells_purpose(cue)]
            yield replace(
                umbrella,
                candidate=candidate,
                confidence=umbrella.confidence,
                umbrella=umbrella.candidate,
            )


def _start(candidate: Candidate) -> int:
    return candidate.places[0].clause.index


_HARMLESS: Final = frozenset({"en predecessor", "en investor in round", "en committed to fund"})


_PURPOSE: Final = re.compile(r"\b(?:invests|backs|buys|bets|favou?rs|likes|leads|lends)$")
"""How a refusal ends that may tell what a new fund is for: 'The Altura Fund buys into start-ups'."""


def _is_refused(candidate: Candidate) -> bool:
    return any(map(_counts, candidate.refusals))


def _counts(refusal: Cue) -> bool:
    return refusal.rule.name not in _HARMLESS and not _tells_purpose(refusal)


def _tells_purpose(cue: Cue) -> bool:
    return bool(_PURPOSE.search(cue.clause.text, cue.start, cue.end))


_HAD: Final = re.compile(
    r"(?:,[^,;ⓕ]{0,60},|'s)? (?:had|used to|once)\b"
    r"|, (?:which was |itself )?(?:set up|founded|established|launched|created|formed|started)\b"
)


def _is_old(candidate: Candidate) -> bool:
    """Whether a fund beside the new ones is told as past: 'Fund III had gathered $350m', 'Earlier, it set up'."""
    spot = candidate.places[0]
    return any(cue.past for cue in candidate.cues) or bool(_HAD.match(spot.clause.text, spot.place + 1))


def _is_member(story: Story, umbrella: Verdict, candidate: Candidate, last: int) -> bool:
    """Whether a fund is told as part of an announced one; `last`: the clause of the named fund told before it."""
    first = candidate.places[0]
    start = _start(umbrella.candidate)
    told = story.clauses[max(start, last) : first.clause.index + 1]
    if umbrella.candidate.plural and len(told) == 2 and _is_sister(story, candidate):
        return True
    if first.clause.index < start or not told:
        return False
    if is_listed(story, umbrella.candidate, first):
        return True
    own = _has_own_sum(first)
    if own and umbrella.candidate.plural and is_of_several(first.mention):
        return len(told) <= _MEMBERS_WITHIN
    if candidate.named and not candidate.cues and _is_of_equals(story, umbrella.candidate, first):
        return True
    return (own or _goes_on_with_sum(story, first)) and _is_part(umbrella, candidate, told, goes_on=last > start)


def _is_next(story: Story, several: Candidate, candidate: Candidate) -> bool:
    """Whether a fund is one of as many as were counted before it, of none of which anything else is told."""
    told = are_next(story, several) if several.plural else []
    refused = (cue.rule.name != _OF_AN_OWNER and _counts(cue) for one in told for cue in one.refusals)
    return any(one is candidate for one in told) and not any(refused) and not any(map(_is_old, told))


_OF_AN_OWNER: Final = "en of an owner"
"""The refusal of 'the first fund is worth ⓜ', which behind 'two funds' tells no old one."""


def _is_of_equals(story: Story, umbrella: Candidate, spot: Place) -> bool:
    """Whether one of the last clauses gives every part of a fund, or each of several, its sum: 'two of ⓜ each'."""
    last = spot.clause.index
    near = story.clauses[max(_start(umbrella), last - _MEMBERS_WITHIN) : last]
    return any(_EACH.search(one.text) and (umbrella.plural or _PARTS.search(one.text)) for one in near)


_EACH: Final = re.compile(
    r"(?:ⓕ|\b(?:parts|halves|thirds|pieces|pockets|tranches|compartments|sleeves|components|portions))"
    r"(?:,? [\w-]+){0,3} ⓜ (?:each|apiece)\b"
    r"|^(?:Each|Both)\b[^;ⓕ]{0,40} (?:of|with|worth|at|has|have|gets?) (?:\w+ ){0,2}ⓜ"
)
"""What gives every part of a fund its sum: 'two halves of ⓜ each'."""


def _is_part(umbrella: Verdict, candidate: Candidate, told: Sequence[Clause], *, goes_on: bool) -> bool:
    """Whether a fund with a sum is a part by what is `told` since the umbrella, or since the part before it."""
    first, whole = candidate.places[0], umbrella.candidate
    if first.clause is whole.places[-1].clause and _WITHIN.search(first.clause.text):
        return "sub" in first.mention.name.lower()
    if candidate.plural:
        return False
    if (goes_on and is_family(whole)) or any(_PARTS.search(clause.text) for clause in told[-_MEMBERS_WITHIN:]):
        return True
    if whole.plural and candidate.named and len(told) <= _MEMBERS_WITHIN:
        return True
    return _shares_name(whole, candidate)


_GOES_ON: Final = re.compile(r"(?:It|Its|This|That)\b[^ⓕ]*ⓜ")


def _goes_on_with_sum(story: Story, spot: Place) -> bool:
    """Whether the next sentence of the paragraph tells a named fund's sum: 'The Altura Fund lends. It has $9m.'."""
    index = spot.clause.index + 1
    following = story.clauses[index] if spot.mention.is_named and index < len(story.clauses) else None
    if following is None or following.sentence.paragraph != spot.clause.sentence.paragraph:
        return False
    return bool(_GOES_ON.match(following.text))


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
