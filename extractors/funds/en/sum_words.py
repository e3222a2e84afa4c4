"""The words on both sides of a sum in an English clause, by themselves and sorted into classes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from extractors.funds.apportioning import TOLD_AS_OPENING
from extractors.lexicon_en import words
from extractors.rules import MONEY
from extractors.rules_en_sums import FOLLOWING, LEADING, OPENING
from extractors.triggers import Triggered

_CLASSES: Final = {
    "aim": words(
        "target targets targeted targeting aim aims aimed aiming seek seeks seeking sought want wants wanted goal "
        "goals hope hopes hoped hoping hoped-for wish wishes plan plans planned planning intend intends intended "
        "expect expects expected ask asks asked asking ambition ambitions looking look looks need needs eventual "
        "eventually ultimately ultimate envisaged envisages foreseen pursuit eye eyes eyed eyeing grow grows reach "
        "mark bound should would like objective pitch pencilled"
    ),
    "future": words("will to may could might should would can"),
    "end": words("final finally end ends finish stop settle land all altogether total totals totalling overall full"),
    "got": words(
        "raise raised raises raising close closed closes closing collect collected gathered gather pulled hauled "
        "secured secure amassed drew attracted took takes banked landed signed commitments committed pledged pledges "
        "subscribed subscriptions promised promises supplied brought brings bring holds held obtained won garnered "
        "received locked rounded booked sold reached hit complete completed"
    ),
    "so far": words(
        "already far date now currently hand initial initially first opening start started starts starting begin "
        "begins began opens opened interim half halfway way towards toward of seed"
    ),
    "first close": words("first initial interim"),
    "close": words("close closes closed closing"),
    "cap": words("cap capped ceiling limit limited maximum most hard hard-cap beyond room"),
    "old": words(
        "predecessor previous previously earlier last prior before ago since older former had was were raised "
        "forerunner then original originally once initial down up from preceding"
    ),
    "against": words(
        "exceed exceeds exceeded exceeding above beyond surpass surpassed surpassing against short past over"
    ),
    "part": words(
        "commit commits contributed contribute contributes contributing anchor anchored cornerstone stake share part "
        "portion which its itself gave give gives giving put puts putting pledge invest invests investing pays paid "
        "lead slice lends lent provide provides providing provided allocated allocation alone sponsor investor "
        "investors backer budget subsidy"
    ),
    "ticket": words(
        "cheque cheques check checks ticket tickets each apiece per between deal deals investments companies company "
        "businesses buyouts minimum loan loans typical typically average enterprise ebitda revenue revenues turnover "
        "valued individual sized businesses rounds equity writes firms"
    ),
    "assets": words("assets manages manage management managed managing oversees runs under aum portfolio portfolios"),
    "deal": words(
        "bought buy buying sold sell acquired acquisition acquire round valuation price worth paid sale profit ipo "
        "spent deployed invested loss debt bonds stake takeover"
    ),
    "world": words("market industry worldwide world year economy country sector gdp global globally nationwide"),
    "capital": words("capital size fund pool vehicle corpus pot purse kitty commitments equity"),
    "more": words("more another further additional extra again remaining rest remainder balance missing still left"),
    "yearly": words("year annual annually yearly quarter years month months"),
    "lure": words(
        "draw mobilise mobilize mobilised mobilized attract attracting trigger leverage leveraging crowd unlock "
        "unlocking generate catalyse catalyze stimulate steer move drive drawing spur"
    ),
    "family": words("funds vehicles combined together two three four five both firm's"),
}
_CLASS_OF: Final = {
    word: tuple(name for name, members in _CLASSES.items() if word in members)
    for word in frozenset().union(*_CLASSES.values())
}
_WORD: Final = re.compile(r"[ⓐⓕⓜⓓⓧ]|[\w'&-]+|[^\w\s]")
_STOPS: Final = frozenset({MONEY, ";", ".", "—", "–"})
_REACH: Final = 9
_NEAR: Final = 3


_LEADING: Final = Triggered(LEADING)
_FOLLOWING: Final = Triggered(FOLLOWING)
_LOOKED_AT: Final = 80
"""Symbols before a sum in which what leads to it is sought."""


_OPENING: Final = dict(zip(("before", "behind"), (one.pattern for one in OPENING), strict=True))


def is_opening(text: str, place: int) -> bool:
    """Whether words beside the sum at a place say that a fund opens with it."""
    before = text[max(0, place - _LOOKED_AT) : place]
    return bool(_OPENING["before"].search(before) or _OPENING["behind"].match(text, place + 1))


def _said(text: str, place: int) -> Iterator[str]:
    """What several words say of a sum: 'may bring it to', 'is the aim'; and whether a fund opens with it."""
    before = text[max(0, place - _LOOKED_AT) : place]
    yield from (f"led: {one.name}" for one in _LEADING.possible(text) if one.pattern.search(before))
    yield from (f"followed: {one.name}" for one in _FOLLOWING.possible(text) if one.pattern.match(text, place + 1))
    if is_opening(text, place):
        yield TOLD_AS_OPENING


def signs_beside(text: str, place: int) -> Iterator[str]:
    """The words on both sides of the sum at a place of a clause's symbols, as far as the next sum or stop."""
    before = _until_stop(reversed(_WORD.findall(text[:place])))
    behind = _until_stop(_WORD.findall(text[place + 1 :]))
    yield from _side("before", before)
    yield from _side("behind", behind)
    yield from _said(text, place)
    yield f"before: {' '.join(reversed(before[:2]))}"
    yield f"behind: {' '.join(behind[:2])}"


def _until_stop(found: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for word in found:
        kept.append(word.lower())
        if word in _STOPS or len(kept) == _REACH:
            break
    return kept


def _side(side: str, found: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(found):
        if at < _NEAR:
            yield f"{at + 1} {side}: {word}"
        for name in _CLASS_OF.get(word, ()):
            yield f"{side}: {name}"
            if at < _NEAR:
                yield f"close {side}: {name}"
    yield from (f"{side} among: {word}" for word in found if not word.isalnum() or word in _SMALL_WORDS)


_SMALL_WORDS: Final = words("of for from in at with by and its the each per is has have it")
