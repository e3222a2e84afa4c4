"""Funds of which a text speaks in general, imagines or counts: 'firms often raise a new fund', 'if you run one'.

Such words are those of events, but nobody does anything. What makes a sentence general is who does it in it: the
reader, a whole trade in its plural without a number, one of a kind. What it tells of a fund by its name, or of one that
is known, is told of that fund all the same.
"""

from __future__ import annotations

import re
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.sums import has_own_sum
from extractors.names.en import Mention
from extractors.rules import FUND

_HOUSES: Final = (
    r"(?:(?:general|limited|senior|junior|venture|fund) partners|(?:fund |asset |investment )?managers|GPs|LPs|VCs|"
    r"(?:venture )?capitalists|sponsors|firms|houses|shops|teams|investors|institutions|fund-?raisers|dealmakers|"
    r"financiers|allocators)"
)
"""The trade, in its plural."""
_ANY: Final = (
    r"(?:(?!the\b|these\b|those\b|its\b|their\b|our\b|his\b|her\b|both\b|two\b|three\b|four\b|five\b|six\b|seven\b|"
    r"former\b|ex-|\d)[\w'’-]+ ){0,4}?"
)
"""Words before a plural that do not pick out some of the trade."""
_OPENS: Final = r"(?:^|[,;:—–(] |\b(?:and|but|when|as|that|because|while|where|if|since|though) )"
_FREQUENT: Final = (
    r"(?:often|typically|usually|generally|normally|sometimes|commonly|increasingly|frequently|routinely|tend to)"
)
_MAY: Final = r"(?:can|may|might|must|could|should|would|need to|want to|have to|like to|try to|prefer to)"
_DO: Final = (
    r"(?:raise|launch|form|create|establish|set up|start|close|leave|sell|transfer|move|roll|change|run|manage|seek|"
    r"spin|use|offer|charge|market|structure|open|build|turn to|return with|come back with)"
)
_GENERAL: Final = (
    re.compile(
        rf"{_OPENS}{_ANY}{_HOUSES} (?:at |of |in |within |with )?(?:[\w'’-]+ ){{0,4}}?(?:{_FREQUENT}|{_MAY}) ",
    ),
    re.compile(rf"{_OPENS}{_ANY}{_HOUSES}(?: (?:at|of|in|within|with) (?:[\w'’-]+ ){{0,3}}?[\w'’-]+)? {_DO} "),
    re.compile(
        rf"{_OPENS}(?:roughly |about |nearly )?(?:many|most|some|few|several|half of|all|every|each|any|numbers? of) "
        rf"(?:of (?:the )?)?(?:[\w'’-]+ ){{0,3}}?(?:{_HOUSES}|manager|firm|GP|sponsor|general partner|LP) ",
    ),
    re.compile(
        r"(?:^|\(|\b(?:and|but|when|as|that|because|while|where|if|since|though) )an? (?:[\w'’-]+ ){0,2}?"
        r"(?:GP|general partner|manager|firm|sponsor|LP|VC) (?:raising|launching|can|may|might|must|should|has to) ",
    ),
    re.compile(r"\byou(?:['’](?:re|ve|ll|d))? "),
    re.compile(r"\b(?:is|are) (?:called|known as|defined as) an? "),
    re.compile(r"\b(?:is|are) (?:often |usually |typically )?an? (?:type|form) of "),
    re.compile(r"\b(?:most common|typical|usual|simplest) (?:form|type|kind|structure)s? (?:of|is|are) "),
)
"""Who does it, in a sentence of no one in particular."""
_IMAGINED: Final = re.compile(
    r"\b(?:(?:if|when|once|should) (?:you|we|one)|imagine|suppose|hypothetical\w*|let['’]s say|say (?:you|we|a)|"
    r"(?:asked|wonder\w*|ask) (?:[\w'’-]+ ){0,3}?(?:if|whether) (?:they|he|she|it|we|you) (?:would|could|should))\b",
    re.IGNORECASE,
)
"""What brings in what is not so: even a sum makes it no fund."""


def is_told_in_general(candidate: Candidate) -> bool:
    """Whether what tells of a fund is told of no one in particular, and it has neither name nor sum.

    Once it is brought in so, a sentence may take it up as known: 'a new fund … the new fund'.
    """
    first, *rest = candidate.places
    if candidate.named or not _is_general(first):
        return False
    told = {(cue.clause.index, cue.place) for cue in candidate.cues if cue.rule.stage}
    return all(_is_general(spot) or _only_takes_up(spot, told) for spot in rest)


def _only_takes_up(spot: Place, told: set[tuple[int, int | None]]) -> bool:
    """Whether a phrase takes up a fund as known, and no rule tells of an event there."""
    return spot.mention.definite and not has_own_sum(spot) and (spot.clause.index, spot.place) not in told


def _is_general(spot: Place) -> bool:
    """Whether a phrase brings in a fund of no one in particular."""
    if spot.clause.sentence.part == "title" and not _YOURS.search(spot.clause.sentence.text):
        return False
    words = spot.clause.sentence.text
    if spot.mention.definite or spot.mention.owner is not None:
        return False
    words = words[:1].lower() + words[1:]  # a name is no word of the trade: 'Lorne Partners', 'partners'
    before = words if _OPENING.fullmatch(words[: spot.mention.start]) else words[: spot.mention.start]
    return bool(_IMAGINED.search(before)) or (not has_own_sum(spot) and any(one.search(before) for one in _GENERAL))


_OPENING: Final = re.compile(r"(?:in|with|under) (?:an? )?", re.IGNORECASE)
"""What stands before a phrase that only opens a sentence: 'In a continuation fund, managers sell …'."""
_YOURS: Final = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
"""Words of a headline that speaks to its reader."""


def is_record_of_a_time(candidate: Candidate) -> bool:
    """Whether a fund comes in as the largest of a quarter or year: figures of the trade, whose news was another day."""
    spot = candidate.places[0]
    clause = spot.clause
    if clause.sentence.part == "title" or any(one.clause.index < clause.index for one in candidate.places):
        return False
    match = _OF_A_TIME.match(clause.text)
    noun = clause.nouns.get(clause.text.find(FUND))
    return match is not None and isinstance(noun, Mention) and bool(_RECORD.match(noun.name))


_OF_A_TIME: Final = re.compile(
    r"[^ⓕ;]{0,30}ⓕ (?:that |to be |to )?(?:raised |completed |closed |close |launched |announced |in market )?"
    r"(?:(?:in|during|of|for|so far)\b[^;ⓕ]{0,40}?)?(?:quarter|half|year|period|months?|ⓓ|Q[1-4])"
    r"[^;ⓕ]{0,15}? "
    r"(?:was|were|is|are|came from|belonged to|included?)\b"
)
"""A sentence that tells the record of a time, up to its verb: 'The largest fund raised in the quarter was'."""
_RECORD: Final = re.compile(r"(?:the )?(?:[\w-]+ )?(?:largest|biggest|smallest|top|priciest)\b", re.IGNORECASE)
"""How the phrase for a record begins."""
