"""A fund of an English article that is described first and gets its name later: both are one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from extractors.funds.en.bearers import only_gets_money
from extractors.funds.en.belonging import is_likely, keep_pair
from extractors.funds.en.candidates import Candidate, Cue, is_family, opens_item
from extractors.funds.en.items import (
    heads_section,
    houses_differ,
    in_other_items,
    is_headed,
    is_of_another_house,
)
from extractors.funds.en.memory import Memory
from extractors.funds.en.same import contents_differ, kinds_differ
from extractors.funds.en.sums import has_own_sum, sums_differ
from extractors.rules_en_refusals import DENIALS

_NAME_WITHIN: Final = 6
"""Clauses within which a fund that was described gets its name."""


def named_later(memory: Memory, items: Mapping[int, int]) -> dict[int, Candidate]:
    """`id` of a candidate -> the one it turns out to be; the phrases of both are joined."""
    merged: dict[int, Candidate] = {}
    for earlier in memory.funds:
        told = earlier.cues or _is_denied(earlier) or heads_section(earlier)
        if id(earlier) in merged or earlier.named or not told:
            continue
        while later := _name_of(earlier, [one for one in memory.funds if id(one) not in merged], memory, items):
            merged[id(later)] = earlier
            earlier.take_over(later, _refusals_too(earlier, later))
            if earlier.named:
                break  # a headline's fund is told more fully first, and named in the next sentence
    return merged


def _refusals_too(earlier: Candidate, later: Candidate) -> Sequence[Cue]:
    """What rules say against the later one, and so against both: not that a fund told as new gets money."""
    return () if only_gets_money(earlier, later) else later.refusals


def _name_of(
    earlier: Candidate, others: Sequence[Candidate], memory: Memory, items: Mapping[int, int]
) -> Candidate | None:
    """The fund, told later, that gives the name of one that was only described, if the two are likely one."""
    fitting = (
        one for one in others if not _told_apart(earlier, one, items) and _is_name_for(earlier, one, memory.funds)
    )
    if not memory.by_rules:
        return next((one for one in fitting if is_likely(one.places[0], one.cues, earlier, memory, _LATER)), None)
    allowed = list(fitting)
    start = earlier.places[0].clause.index
    for one in others:
        if one.named and 0 < one.places[0].clause.index - start <= 2 * _NAME_WITHIN:
            ruling = _LATER if any(other is one for other in allowed) else f"not {_LATER}"
            keep_pair(one.places[0], one.cues, earlier, memory, ruling)
    return allowed[0] if allowed else None


_LATER: Final = "named later"


def _told_apart(earlier: Candidate, later: Candidate, items: Mapping[int, int]) -> bool:
    """Whether another item of a list or another house brings in the later one."""
    first = later.places[0]
    own = bool(later.cues) or has_own_sum(first)
    if kinds_differ(first.mention, earlier):
        return True
    return in_other_items(first.clause, earlier, items) or (own and houses_differ(first, earlier))


def _is_denied(earlier: Candidate) -> bool:
    """Whether a fund is told to be given up: the name that follows is then given up too."""
    return any(cue.rule.name in DENIALS for cue in earlier.refusals)


def _is_name_for(earlier: Candidate, later: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether `later` may be the name, or in the text the fuller telling, of a fund that was only described."""
    if later is earlier or later.plural != earlier.plural or is_family(earlier):
        return False
    if later.refusals and not later.cues and not only_gets_money(earlier, later):
        return False
    start = later.places[0].clause.index
    gap = start - max((spot.clause.index for spot in earlier.places if spot.clause.index < start), default=start)
    again = not earlier.cues and any(mention.definite and mention.money for mention in later.mentions[:1])
    if not 0 < gap <= _NAME_WITHIN or not (later.named or again or (earlier.in_title_only and later.cues)):
        return False
    if not is_headed(earlier, later) and _is_apart(earlier, later, candidates, gap):
        return False
    return not any(sums_differ(place, earlier) for place in later.places) and not (
        not later.named
        and not earlier.in_title_only
        and any(contents_differ(place.mention, earlier) for place in later.places)
    )


_BESIDE: Final = re.compile(
    r"\b(?:such as|like|unlike|similar to|akin to|modelled on|compared with|rival|others?,? including)"
    r" (?:(?:[\w'-]+|ⓐ(?:'s)?) ){0,4}$",
    re.IGNORECASE,
)
"""What leads a fund that is named to be compared: 'others, such as the Harbour Fund', 'unlike Peak Growth Fund'."""


def _is_apart(earlier: Candidate, later: Candidate, candidates: Sequence[Candidate], gap: int) -> bool:
    """Whether the two are told as different funds: by number, house, item of a list, or an event of its own."""
    bound = [cue for cue in later.cues if cue.place is not None]
    first = later.places[0]
    run_by = gap == 1 and _RUN_BY.match(first.clause.text)
    own_house = not bound and not run_by and _OWN_HOUSE.search(first.clause.text)
    if own_house or _BESIDE.search(first.clause.text[: first.place]):
        return True
    if is_of_another_house(first, earlier):
        return True
    if not earlier.cues and (later.foreign or any(not cue.past for cue in bound)):
        return True
    if earlier.number and later.number and earlier.number != later.number:
        return True
    if earlier.in_title_only:
        return False
    foreign = later.foreign and not (gap == 1 and _NAMELESS_HOUSE.match(_told_first(earlier)))
    return foreign or opens_item(later.places[0]) or bool(later.named and _rivals(later, candidates))


def _told_first(one: Candidate) -> str:
    """The first sentence of the text that tells of a fund, in symbols."""
    return next((spot.clause.text for spot in one.places if spot.clause.sentence.part == "text"), "")


_NAMELESS_HOUSE: Final = re.compile(
    r"(?:An?|One|Two) (?:[\w'-]+ |ⓐ ){0,4}(?:managers?|firms?|houses?|investors?|banks?|insurers?|groups?|company|"
    r"companies|sponsors?|boutique|shop|outfit)\b"
)
"""A lead that does not say who does it: 'A Wellington manager has …'; the next sentence names the house."""
_RUN_BY: Final = re.compile(r"(?:[Tt]he )?ⓕ (?:is|will be|is to be|would be) (?:managed|run) by ⓐ")
"""How the next sentence opens that names the fund just told, and tells who runs it."""
_OWN_HOUSE: Final = re.compile(
    r"ⓕ, (?:which|that|to be) [^;]{0,60}(?:run|manage|managed|set up|launched)\b|managed by ⓐ"
)


def _rivals(later: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether several named funds stand together, so that none of them is the name of the one described."""
    clause = later.places[0].clause
    others = [one for one in candidates if one is not later and one.named and one.places[0].clause is clause]
    return bool(others)
