"""A fund that an article is plainly about although no rule of events speaks of it: found by how it is told.

News of a fund may be worded in ways that no table of verbs holds. What it cannot do without is the fund in the headline
or the lead, told as new, with a sum of its own. So this is asked only where no fund was announced, and answered with
less confidence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from extractors.facts import Stage
from extractors.funds.en.amounts import Claim
from extractors.funds.en.candidates import Candidate, Cue, Place
from extractors.funds.en.clauses import Clause, Sum
from extractors.funds.en.story import Story
from extractors.funds.en.verdict import LEAD, Verdict
from extractors.names.en import Mention
from extractors.parties.en import Party
from extractors.rules import Rule
from extractors.rules_en_verbs import en

ENOUGH: Final = 4
_CONFIDENCE: Final = 0.6

PROMINENT: Final = {
    stage: Rule(
        name=f"en told as {word}",
        stage=stage,
        pattern=re.compile(word),
        says=(word,),
    )
    for stage, word in (
        (Stage.PLANNED, "sought"),
        (Stage.LAUNCHED, "new"),
        (Stage.FIRST_CLOSE, "partly raised"),
        (Stage.FINAL_CLOSE, "raised"),
    )
}
"""What stands as the rule of such a fund: the way in which its sum is told."""

_NEW: Final = re.compile(
    r"\b(?:an?|new|first|second|third|fourth|fifth|sixth|seventh|eighth|maiden|debut|inaugural|latest|next|another|"
    r"fresh|largest|biggest)\b",
    re.IGNORECASE,
)
_QUESTION: Final = re.compile(
    r"^(?:how|why|what|when|should|is|are|can|do|does)\b|\?$|^after\b|\b(?:hires?|hired|appoints?|promotes?|joins?|"
    r"steps? down|resigns?|sells?|sold|exits?|buys?|"
    r"acquires?|ipo|shares?|stakes?|series [a-h]|valuation|lawsuit|sues?|posts?|returns? \d|loses?|gains?|commits?|"
    r"allocates?|profit|earnings)\b",
    re.IGNORECASE,
)
"""Headlines of another kind of story: advice, a move of staff, a deal, results, an allocation."""
_FUTURE: Final = re.compile(
    r"\b(?:will|would|plans?|planned|planning|proposed|to be|is to|are to|seeks?|wants?|intends?|expected|could|"
    r"may|hopes?|next year|talks)\b"
)


def most_prominent(story: Story, claims: dict[int, list[Claim]]) -> list[Verdict]:
    """The fund that an article without announced funds is about, if there is one."""
    if any(_QUESTION.search(clause.text) for clause in story.clauses if clause.sentence.part == "title"):
        return []
    scored = [
        (_score(story, one, claims.get(id(one), [])), one)
        for one in story.candidates
        if not one.refusals and not one.cues and not (one.plural and not one.in_title_only)
    ]
    best = max(scored, key=lambda pair: pair[0], default=None)
    if best is None or best[0] < ENOUGH:
        return []
    candidate = best[1]
    stage = _stage(candidate, claims.get(id(candidate), []))
    place = candidate.places[0]
    cue = Cue(PROMINENT[stage], place.clause, place.place, place.place + 1, place.place)
    return [Verdict(candidate, stage, cue, _CONFIDENCE)]


_RAISES: Final = en(
    r"""(?P<a>ⓐ) (?:,[^,;ⓜ]{0,90},)? [^ⓜⓕ;.]{0,50}? \b(?: <RAISED> | has | have | gets? | got | is\sback\swith
          | returns?\swith | ended\s(?:up\s)?(?:at|with) | tops | for )\b [^ⓜⓕ;.]{0,40}? (?P<m>ⓜ)
        (?! \s (?:series | seed | round | valuation | debt | loan | in\s(?:series|debt|assets|revenue)
          | of\sassets | ipo | from\scustomers | deal | stake | acquisition | offer) )"""
)
_OF_FUNDS: Final = re.compile(
    r"\b(?:limited partners|lps|commitments|fundrais\w+|fund-rais\w+|buy-?outs?|venture (?:capital|firm|investor)|"
    r"private equity|portfolio|start-?ups|co-invest\w*|"
    r"dry powder|hard cap|co-investment|secondaries|growth equity|placement agent|pension (?:funds|plans|schemes))\b",
    re.IGNORECASE,
)
_OF_COMPANIES: Final = re.compile(
    r"\bseries [a-h]\b|\bround\b|\bvaluation\b|\bipo\b|\bcustomers\b|\brevenues?\b|\bshares\b|\bapp\b|\busers\b|"
    r"\bshareholders\b|\bacqui\w+|\bbonds?\b|\bearnings\b",
    re.IGNORECASE,
)


def bare_raise(story: Story) -> list[Verdict]:
    """A firm that has raised money, told without a word for the fund: 'Orrin Capital has $900m to spend'."""
    text = " ".join(clause.sentence.text for clause in story.clauses)
    if len(set(map(str.lower, _OF_FUNDS.findall(text)))) < _HINTS or _OF_COMPANIES.search(text):
        return []
    for clause in story.clauses[: LEAD - 1]:
        for match in _RAISES.finditer(clause.text):
            house, money = clause.nouns.get(match.start("a")), clause.nouns.get(match.start("m"))
            if isinstance(house, Party) and house.kind == "firm" and isinstance(money, Sum) and money.span.amount:
                return [_of_sum(clause, match.start("m"), money)]
    return []


_HINTS: Final = 2
"""Different words of the trade that an article of funds holds at least."""


def _of_sum(clause: Clause, place: int, money: Sum) -> Verdict:
    name = clause.sentence.text[money.span.start : money.span.end]
    spot = Place(clause, place, Mention(money.start, money.end, "described", name, money.span.start))
    cue = Cue(PROMINENT[Stage.FINAL_CLOSE], clause, place, place + 1, place)
    return Verdict(Candidate([spot], [cue]), Stage.FINAL_CLOSE, cue, _CONFIDENCE - 0.05)


def _score(story: Story, candidate: Candidate, claims: Sequence[Claim]) -> int:
    """How plainly an article is about a fund: 0 to 10."""
    indexes = [place.clause.index - story.first_text for place in candidate.places]
    own = [claim for claim in claims if claim.field in {"size", "target", "raised", "first_tranche"}]
    told_new = any(_is_new(mention) for mention in candidate.mentions)
    if not own or not any(index < 2 for index in indexes) or not (told_new or min(indexes) < 0):
        return 0
    return (
        2 * any(index < 0 for index in indexes)
        + any(0 <= index < LEAD for index in indexes)
        + 2 * bool(own)
        + told_new
        + bool(candidate.named)
        + (len(indexes) > 1)
    )


def _is_new(mention: Mention) -> bool:
    return bool(mention.number) or bool(_NEW.search(mention.name)) or not mention.definite


def _stage(candidate: Candidate, claims: Sequence[Claim]) -> Stage:
    fields = {claim.field for claim in claims}
    if {"raised", "target"} <= fields or ("first_tranche" in fields and "target" in fields):
        return Stage.FIRST_CLOSE
    if "raised" in fields:
        return Stage.FINAL_CLOSE
    if "target" in fields or any(_FUTURE.search(place.clause.text) for place in candidate.places[:2]):
        return Stage.PLANNED
    return Stage.LAUNCHED
