"""What is said around a fund: families of words and single words, on which side, in which sentence.

A rule knows one wording; a family of words ('to close', 'to plan') beside a fund says a little in any wording. Which of
it says anything was learned (`announcing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from extractors.funds.en.candidates import Candidate, Place
from extractors.funds.en.clauses import OTHER, Clause
from extractors.funds.en.roots import root_of, signs_beside, words_of
from extractors.lexicon_en import words
from extractors.rules import FUND, MONEY

_TABLE: Final = r"""
to close: clos(?:e|es|ed|ing|ings), shut\w*, wrap\w*, finish\w*, complet\w+, hard cap, cap, ended, ends, final
to close: oversubscribed, held
to get money: rais\w+, collect\w*, gather\w*, secur\w+, amass\w*, land\w*, pull\w+, brought, brings?, bag\w*, took
to get money: taken, commit\w*, pledg\w*, subscri\w+, attract\w*, gets?, got, won, has, have, holds?, stands?, reach\w*
to plan: plan\w*, seek\w*, aim\w*, target\w*, wants?, wanted, intends?, would, will, hopes?, looks?, looking
to plan: propos\w+, consider\w*, mull\w*, prepar\w+, due, could, may, expect\w*, goal, in talks, market\w*, asks?
to plan: asking, sought, to be, is after
to found: launch\w*, open\w*, set(?:s|ting)? up, unveil\w*, establish\w*, creat\w*, start\w*, begin\w*, began, roll\w*
to found: announc\w*, inaugurat\w*, introduc\w*, debut\w*, found\w*, form\w*, registered, incorporated, new, born
to found: kick\w*, presented, signed, agreed, agreement
to call for managers: managers?, proposals?, applications?, apply, tender, select\w*, bids?, compete, call
to call for managers: letters of intent
to invest: bought, buys?, acquir\w*, led, leads, backs?, backed, stakes?, sold, sells, exit\w*, portfolio, joins?
to invest: particip\w*
of the past: previous\w*, earlier, last year, years? ago, predecessor, since, was, were, had, in (?:19|20)\d\d
of the past: former\w*, already, older, prior, before
to give up: not, no, never, stopp\w*, cancel\w*, shelv\w*, abandon\w*, suspend\w*, drop\w*, without, instead
to give up: postpon\w*, withdrawn?
of investors: limited partners, investors?, backers?, lps?, pension, institutions?, anchor\w*
of other products: mutual, etf, hedge, grants?, relief, scholarship, subscription, shares?, listed, returns?
of other products: performance, assets under management, nav
"""
"""Families of words by what they tell, a row or more each: patterns with commas between."""


def _families() -> dict[str, re.Pattern[str]]:
    told: dict[str, list[str]] = {}
    for row in _TABLE.strip().splitlines():
        name, patterns = row.split(": ", 1)
        told.setdefault(name, []).extend(patterns.split(", "))
    return {name: re.compile(rf"\b(?:{'|'.join(patterns)})\b") for name, patterns in told.items()}


_FAMILIES: Final = _families()
_SIDE: Final = 6
"""Words on each side of a fund in which a family is listened for."""
_PLACES: Final = 3
"""Phrases of a fund whose sentences are heard."""


def said_around(candidate: Candidate, clauses: Sequence[Clause]) -> Iterator[str]:
    """The signs of the words around a fund's first phrases and in the headline, with repetitions."""
    kind = "a name" if candidate.named else "no name"
    for spot in candidate.places[:_PLACES]:
        before = " ".join(spot.clause.text[: spot.place].split()[-_SIDE:])
        behind = " ".join(spot.clause.text[spot.place + 1 :].split()[:_SIDE])
        yield from (f"{name}, before {kind}" for name in _heard_in(before))
        yield from (f"{name}, behind {kind}" for name in _heard_in(behind))
        yield from _in_sentence(spot, kind)
        yield from _words_beside(spot)
        yield from (f"said of it: {sign}" for sign in _words_in(spot.clause.text))
    for clause in clauses:
        if clause.sentence.part == "title":
            yield from (f"{name}, in the headline" for name in _heard_in(clause.text))
            yield from (f"headline: {sign}" for sign in _words_in(clause.text))
    yield from _in_lead(candidate, clauses)


def _in_lead(candidate: Candidate, clauses: Sequence[Clause]) -> Iterator[str]:
    """What the first sentence of the text says, with this fund in it or without."""
    lead = next((clause for clause in clauses if clause.sentence.part == "text"), None)
    if lead is None:
        return
    own = any(spot.clause is lead for spot in candidate.places)
    whose = "lead with it" if own else "lead without it"
    yield from (f"{name}, {whose}" for name in _heard_in(lead.text))
    yield f"{whose}: {''.join(symbol for symbol in _SYMBOLS if symbol in lead.text)}"
    if not own:
        yield from (f"lead: {word}" for word in _words_in(lead.text))


_SYMBOLS: Final = f"{FUND}{OTHER}{MONEY}"


def _in_sentence(spot: Place, kind: str) -> Iterator[str]:
    """What the sentence says as a whole."""
    text = spot.clause.text
    has_sum = MONEY in text or spot.mention.money is not None
    fresh = "new" if spot.mention.is_new else "known" if spot.mention.definite else "plain"
    for name in _heard_in(text):
        yield f"{name}, in the sentence of {kind}"
        yield f"{name}, in the sentence of a {fresh} phrase"
        if has_sum:
            yield f"{name}, with a sum and {kind}"
    if has_sum:
        yield f"a sum in the sentence of {kind}"
    if _ITEM.match(text):
        yield "opens an item"


_ITEM: Final = re.compile(r"\s*(?:[•*–-]|\d+[.)])")


def _words_beside(spot: Place) -> Iterator[str]:
    before = [root_of(word) for word in words_of(spot.clause.text[: spot.place])[-3:]]
    behind = [root_of(word) for word in words_of(spot.clause.text[spot.place + 1 :])[:3]]
    yield from signs_beside(before, behind, opens="before: ")


_REMEMBERED: Final = 1024
"""Sentences whose words are remembered: the funds of an article share theirs."""


@lru_cache(_REMEMBERED)
def _heard_in(text: str) -> tuple[str, ...]:
    """The families of words in a text."""
    low = text.lower()  # twice as fast as patterns without regard to case
    return tuple(name for name, family in _FAMILIES.items() if family.search(low))


@lru_cache(_REMEMBERED)
def _words_in(text: str) -> tuple[str, ...]:
    """The words of a clause that say something by themselves; pairs of them said no more (cross-validated)."""
    return tuple(word for word in map(root_of, words_of(text)) if _says_something(word))


_SMALL: Final = words("the and for its that this with has was are from have been will which their were but they who")


def _says_something(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word not in _SMALL
