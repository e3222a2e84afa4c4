"""What the other funds of an English article say of one: a name beside a description, the same sum, another house.

A headline's 'Nordic kitty' and the name three sentences on are one fund told twice, a name beside the announced one
is often its parent or an older sister; no grammar tells these apart, but together the signs do (`announcing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.en.candidates import EMPTY_WORDS, Candidate, name_key
from extractors.funds.en.families import are_of_one_family, are_of_two_houses
from extractors.funds.en.items import houses_differ
from extractors.funds.en.one_by_one import COUNT
from extractors.funds.en.same import owners_differ
from extractors.funds.en.sums import same_sum, sums_differ
from extractors.rules import MONEY

_MOST: Final = 11
"""Funds of an article that are compared: one that tells of more is a list, whose items have little to say of others."""


def said_by_neighbours(
    fund: Candidate, funds: Sequence[Candidate], ranks: Sequence[str], *, ruled: bool
) -> Iterator[str]:
    """The signs of the other funds of an article, with repetitions.

    `ranks`: how each stands to this one; `ruled`: whether rules announce this one, beside which others count less.
    """
    if len(funds) > _MOST:
        return
    digest = ruled and _is_of_digest(fund, [one for one, rank in zip(funds, ranks, strict=True) if rank == RULED])
    if digest:
        yield "one of several houses' funds"
    kind = f"{'announced ' if ruled else ''}{'named' if fund.named else 'nameless'}"
    for other, rank in zip(funds, ranks, strict=True):
        if other is fund:
            continue
        beside = f"{kind} beside {'named' if other.named else 'nameless'}"
        yield f"{beside}, {rank}"
        yield from _said_of_row(fund, other, rank)
        if ruled and not fund.named and other.refusals and not other.cues:
            continue  # 'X has launched a $90m fund. Its previous fund …': what is refused beside it says nothing of it
        unheard = _OF_KIN if digest and rank == RULED else frozenset()
        for sign in (sign for sign in _signs_of(fund, other) if sign not in unheard):
            yield f"{beside}, {sign}"
            yield f"{beside}, {rank}, {sign}"


RULED: Final = "told by the rules"
"""How a fund stands to another that rules announce."""
_SEVERAL: Final = 3
"""Announced funds, each of another house, that make a text a digest."""


_OF_KIN: Final = frozenset({"of two families", "one number", "two numbers"})
"""Signs that say nothing between new funds of other houses; an old fund of another house is still no news."""


def _is_of_digest(fund: Candidate, news: Sequence[Candidate]) -> bool:
    """Whether a text announces several funds, each of the others of another house than this one."""
    others = [one for one in news if one is not fund]
    return len(others) + 1 >= _SEVERAL and all(are_of_two_houses(fund, one) for one in others)


def _said_of_row(fund: Candidate, other: Candidate, rank: str) -> Iterator[str]:
    """What is told of another fund of the enumeration that a fund stands in."""
    if _in_one_row(fund, other):
        yield from ("in a row with others", f"in a row, {rank}")
        yield from (f"in a row, told: {cue.rule.name}" for cue in other.cues)
        yield from (f"in a row, refused: {cue.rule.name}" for cue in other.refusals)


def _in_one_row(fund: Candidate, other: Candidate) -> bool:
    """Whether two funds stand in one enumeration: 'Altura I (ⓜ), Altura II (ⓜ) and Birch Fund'."""
    return any(
        one.clause is two.clause and _ROW.fullmatch(one.clause.text, *_between(one.place, two.place))
        for one in fund.places[:_TOLD]
        for two in other.places[:_TOLD]
    )


def _between(one: int, two: int) -> tuple[int, int]:
    return min(one, two) + 1, max(one, two)


_TOLD: Final = 3
"""Phrases of a fund that are looked for in rows."""
_ROW: Final = re.compile(
    r"(?:\s?\([^()]{0,60}\)| (?:at|of|with|worth|on|for) (?:[\w-]+ ){0,2}ⓜ| ⓜ|"
    r" (?:(?:an?|one|the) (?:half|third|quarter|fifth|tenth|rest|other)|\d+(?:%| per ?cent)) (?:to|for|in|into)|"
    r" (?:the|an?|its|their|as well as|plus|both|ⓐ's|ⓐ)|[,;]| and| ⓕ)*\s?"
)
"""What stands between the funds of an enumeration."""


def _signs_of(fund: Candidate, other: Candidate) -> Iterator[str]:
    is_first = fund.places[0].clause.index <= other.places[0].clause.index
    one, later = (fund, other) if is_first else (other, fund)
    sentences = {spot.clause.index for spot in fund.places}
    yield "told first" if is_first else "told later"
    yield "in one sentence" if sentences & {spot.clause.index for spot in other.places} else "in other sentences"
    if other.plural and not fund.plural and one is other:
        yield from _of_several(later, one)
    if fund.named and other.named:
        yield "of one family" if are_of_one_family(fund, other) else "of two families"
    else:
        yield _shared_words(*((later, one) if one.named else (one, later)))
        yield from _shared_sums(one, later)
    if fund.number and other.number:
        yield "one number" if fund.number == other.number else "two numbers"
    told = {
        "of other houses": houses_differ(later.places[0], one),
        "of other owners": any(owners_differ(spot, one) for spot in later.places),
        "that in the headline alone": other.in_title_only,
        "that refused": other.refusals,
    }
    yield from (sign for sign, holds in told.items() if holds)


_NEAR: Final = 4
"""Clauses behind 'three funds' in which they are told one by one."""


def _of_several(later: Candidate, several: Candidate) -> Iterator[str]:
    """Whether a fund may be one of those that were counted before it, with a sum of its own or without."""
    first = later.places[0].clause
    gap = min(abs(first.index - spot.clause.index) for spot in several.places)
    if gap <= _NEAR:
        has_sum = MONEY in first.text or later.mentions[0].money is not None
        yield "that counted before"
        yield f"that counted before, {'with a sum' if has_sum else 'without a sum'}"
        is_count = any(cue.rule is COUNT for cue in several.refusals)
        yield f"that counted before, {'with' if several.cues or is_count else 'without'} events"
        if is_count:
            yield "that counted before, told one by one"


def _shared_words(nameless: Candidate, other: Candidate) -> str:
    """What a description says that the other's phrases say too."""
    own = {word for word in _words_of(nameless) if word not in EMPTY_WORDS and word.isalpha()}
    shared = own & _words_of(other)
    if not own:
        return "no words of its own"
    return "all words in the other" if shared == own else "some words in the other" if shared else "no words in common"


def _words_of(fund: Candidate) -> set[str]:
    return {word for mention in fund.mentions for word in name_key(mention.name)}


def _shared_sums(one: Candidate, later: Candidate) -> Iterator[str]:
    if any(same_sum(spot, one) for spot in later.places):
        yield "one sum"
    if any(sums_differ(spot, one) for spot in later.places):
        yield "two sums"
