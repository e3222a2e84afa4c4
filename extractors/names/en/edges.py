"""How far an English phrase for a fund reaches around its noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from extractors.lexicon_en import FUND_WORDS, NAME_GOES_ON, NOT_A_FUND_BEFORE, ORDINALS, ROMANS, words
from extractors.names.en.tokens import Token, counted, is_headline
from extractors.places import find_places
from extractors.places.towns import is_demonym

_MOST_MODIFIERS: Final = 14
_NAME_LEFT: Final = "CR&o-NK"
_ADJECTIVE: Final = ORDINALS | words(
    "larger smaller big bigger small dedicated large single separate second independent special joint local "
    "global massive"
)


def name_start(tokens: Sequence[Token], kinds: str, place: int, floor: int) -> int:
    """The first word of the capitalised run that ends at `place`."""
    first = place
    at = place - 1
    while at >= floor and place - at <= 16 and not _owns(tokens[at]):
        if inserted := _inserted(tokens, kinds, at):
            at -= inserted
            continue
        if kinds[at] not in _NAME_LEFT:
            break
        if kinds[at] in "CKR" or (kinds[at] == "N" and at + 1 == first and tokens[at].text[:1].isupper()):
            first = at
        elif (
            (kinds[at] == "-" and (tokens[at].start > tokens[at - 1].end or kinds[at - 1] not in "CR"))
            or kinds[at] == "N"
            or (kinds[at] == "&" and at and kinds[at - 1] == "R")
        ):
            break
        at -= 1
    return _after_firm(tokens, kinds, first, place)


def _is_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether a month belongs to what stands before it: 'By the end of April Harbour Point IV stood at'."""
    return at > 0 and tokens[at].text in _MONTHS and tokens[at - 1].low in _BEFORE_MONTHS


def _inserted(tokens: Sequence[Token], kinds: str, at: int) -> int:
    """How many tokens that end at `at` stand inside a name: '(OVP)', '(Europe) Fund', 'State-owned'.

    '(OVP) and' ends a name, and 'Oslo-based' is no part of one.
    """
    if tokens[at].low in _OWNED and kinds[at + 1 : at + 2] == "C" and tokens[at].text[:1].isupper():
        return int(at > 0 and kinds[at - 1] == "C" and not tokens[at - 1].owner)
    brackets = at > 2 and kinds[at - 3 : at + 1] in {"C(C)", "C(R)"} and tokens[at + 1].text != "and"
    if not brackets:
        return 0
    return 3 if tokens[at - 1].text.isupper() or kinds[at + 1 : at + 2] == "K" else 0


_OWNED: Final = words(
    "state-owned central-owned centrally-owned government-owned province-owned provincial-owned city-owned "
    "municipal-owned employee-owned women-owned family-owned minority-owned state-run state-backed"
)
"""What stands in the middle of names as a word of theirs: 'Linhai State-owned Enterprise Reform Fund'."""


_OF_MANY: Final = words(
    "women founders farmers people children workers citizens miners fishers artists veterans makers builders investors "
    "pioneers entrepreneurs teachers creators"
)


def _owns(token: Token) -> bool:
    """Whether a possessive tells whose the fund is; in 'the Women's Growth Fund' it is part of the name."""
    return token.owner and token.low not in _OF_MANY


_ABOUT: Final = words(
    "fundraising marketing raising investors commitments subscriptions backers managers inside about half most part "
    "much all some none"
)
"""Words that open a sentence about a fund and belong to no name: 'Fundraising for Harbour Point IV'."""
_MONTHS: Final = words("January February March April May June July August September October November December")
_BEFORE_MONTHS: Final = words("of in by since until till to from early late mid last")
FIRM_END: Final = words(
    "capital partners ventures inc corp group management advisors ltd llc llp associates investors university bank "
    "trust scheme"
)


def _after_firm(tokens: Sequence[Token], kinds: str, first: int, place: int) -> int:
    """Past 'Harbour Capital and': an 'and' behind a firm's name joins two names, within one it does not."""
    if tokens[first].low in _ABOUT and first + 2 < place and tokens[first + 1].low in {"for", "of"}:
        return first + 2
    if first < place and _is_month(tokens, first):
        return first + 1 + (tokens[first + 1].low == "for")
    for at in range(first + 1, place - 1):
        joins = kinds[at] == "&" and tokens[at].text == "and"
        if (joins and tokens[at - 1].low in FIRM_END) or (
            tokens[at].low == "for" and kinds[at - 1] == "C" and place - at <= 4 and at - first >= 2
        ):
            return at + 1
    return first


def left_edge(tokens: Sequence[Token], kinds: str, start: int, floor: int) -> int:
    """How far the phrase reaches to the left of token `start`."""
    first = start
    at = start - 1
    while at >= floor and start - at <= _MOST_MODIFIERS:
        if _is_abbreviation(tokens, kinds, at):
            at -= 3
            continue
        if at == start - 1 and _is_own(tokens, at):
            first = at
            at -= 1
            continue
        if not _may_modify(tokens, kinds, at) or (kinds[at : at + 2] == "xM" and _acts(tokens[at])):
            break
        if kinds[at] not in "&,-o":
            first = at
        if kinds[at] == "D":
            break
        at -= 1
    return first


def _acts(token: Token) -> bool:
    """Whether a small word before a sum is a headline's verb: 'Kerr touts $90m fund'; what modifies is no plural."""
    return token.low.endswith("s") and not token.low.endswith(("ss", "us", "less"))


def _is_abbreviation(tokens: Sequence[Token], kinds: str, at: int) -> bool:
    """Whether a bracket ends at `at` that shortens the words before it: 'mergers and acquisitions (M&A) fund'."""
    return at > 2 and kinds[at - 3 : at + 1] == "x(C)" and tokens[at - 1].text.isupper()


def _is_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether 'own' stands behind whose it is: 'will set up its own fund'."""
    return at > 0 and tokens[at].low == "own" and (tokens[at - 1].low in _WHOSE or tokens[at - 1].owner)


_WHOSE: Final = words("its their his her our my")


def _may_modify(tokens: Sequence[Token], kinds: str, at: int) -> bool:
    """Whether the token may stand in front of the noun within its phrase."""
    kind = kinds[at]
    if kind not in "xCONRMDw&,-" or tokens[at].owner or _is_month(tokens, at) or tokens[at].low in _LISTS:
        return False
    before = kinds[at - 1] if at else ""
    if kind == ",":
        opens = bool(before) and tokens[at - 1].low in _ADJECTIVE and kinds[at + 1] in "xOC"
        return opens or (before == "x" and bool(_LISTED.match(kinds, at)))
    if kind == "&":
        if before == "O":
            return bool(_UTMOST.fullmatch(tokens[at + 1].low))  # 'its fifth and largest fund' is one, as is 'fifth'
        joins_firms = before == "C" and (tokens[at - 1].low in FIRM_END or _is_anothers(tokens, at + 1))
        return before in {"x", "C"} and kinds[at + 1] in "xC" and not tokens[at - 1].owner and not joins_firms
    if kind == "-":
        return bool(before) and tokens[at].start == tokens[at - 1].end
    return kind != "w" or before in {"D", "x", "O", "M"}


def _is_anothers(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word tells where one of two is from, and only that one: 'Kerr and Dutch pension fund Brae'."""
    return is_demonym(tokens[at].text) and not is_demonym(tokens[at - 2].text)


_UTMOST: Final = re.compile(r"\w{3,}est|final|last")
_LISTS: Final = words("include includes")
"""Verbs that many words may follow which are also names' own: 'the partners include Kerr Growth Fund'."""
_LISTED: Final = re.compile(r",x(?:,x)*,?&x{1,2}[kKw]")
"""The kinds of what a list of trades goes on with: 'a new infrastructure, climate and nature fund'."""


def right_edge(tokens: Sequence[Token], kinds: str, head: int) -> int:
    """Past numbers, legal forms and a place in brackets: 'Fund II (Jersey) L.P.'."""
    last = head
    while last - head < _FURTHEST and (taken := _goes_on_by(tokens, kinds, head, last)):
        last += taken
    return last + _company_behind(tokens, kinds, last)


_FURTHEST: Final = 8


def _goes_on_by(tokens: Sequence[Token], kinds: str, head: int, last: int) -> int:
    """How many tokens behind `last` are one more piece of the name."""
    behind = tokens[last + 1 : last + 5]
    if not behind:
        return 0
    shape, low = "".join(token.kind for token in behind), behind[0].low
    pieces = {
        "(Jersey) II": 4 * (shape == "(C)R" and kinds[last] == "K"),
        "Fund Partnership": kinds[last] == "K" and behind[0].text == "Partnership",
        "(Limited Partnership)": 4 * ([token.text for token in behind] == ["(", "Limited", "Partnership", ")"]),
        "(LP)": 3 * (shape[:3] == "(L)" and kinds[last] in "KC"),
        "II or LP": shape[0] == "L" or (shape[0] == "R" and (kinds[head] not in "kw" or low in ROMANS)),
        "Phase II": 2 * (kinds[last] == "K" and _is_phase(tokens, last + 1)),
        "No. 2": kinds[last] in "KLC" and bool(counted(behind[0].text)),
        "-II": 2 * (shape[:2] == "-R" and (behind[1].low in ROMANS or behind[1].low.isdigit())),
        ", LP": 2 * (shape[:2] == ",L"),
    }
    return next(filter(None, pieces.values()), 0)


def _is_phase(tokens: Sequence[Token], at: int) -> bool:
    """'Phase Two' and 'Phase II' behind a name's noun."""
    return tokens[at].text == "Phase" and at + 1 < len(tokens) and tokens[at + 1].low in _PHASES


def _company_behind(tokens: Sequence[Token], kinds: str, last: int) -> int:
    """How many tokens make a fund a company, 'Harbour Reform Fund Co., Ltd': 0 if none; a manager has its word."""
    behind = [token.low.rstrip(".") for token in tokens[last + 1 : last + 5]]
    if not set(behind[:1]) & {"co", "company", "corporation"} or "C" not in kinds[max(0, last - 3) : last]:
        return 0
    return next((at for at, word in enumerate(behind, 1) if word in {"ltd", "limited"}), 0)


_PHASES: Final = ROMANS | words("one two three four 1 2 3 4")


def purpose_edge(tokens: Sequence[Token], kinds: str, head: int) -> int:
    """Past 'for Start-ups and Small Enterprises' in capitals behind the noun, which belongs to the name."""
    if kinds[head + 1 : head + 3] != "oC" or tokens[head + 1].low != "for":
        return head
    last = head + 2
    while last + 1 < len(tokens) and not tokens[last].owner:
        glued = kinds[last + 1] == "-" and tokens[last + 1].start == tokens[last].end
        if kinds[last + 1] == "C":
            last += 1
        elif (glued or kinds[last + 1] == "&") and kinds[last + 2 : last + 3] == "C":
            last += 2
        else:
            break
    return head if tokens[last].owner else last


def ends_in_country(tokens: Sequence[Token], kinds: str, head: int) -> bool:
    """'Future Fund Oman': a country right behind the noun; not in headlines, where all is capitals."""
    return (
        tokens[head].text == "Fund"
        and kinds[head + 1 : head + 2] == "C"
        and kinds[head + 2 : head + 3] != "C"
        and not (tokens[head].owner or tokens[head + 1].owner)
        and is_country(tokens[head + 1].text)
    )


@cache
def is_country(word: str) -> bool:
    """Whether a word is a country or a continent, as in 'Kestrel Asia IV'."""
    return any(span.end - span.start == len(word) for span in find_places(word))


def without_determiner(kinds: str, first: int) -> int:
    """Where the name begins in a phrase that may open with a determiner."""
    return first + 1 if kinds[first] == "D" and first + 1 < len(kinds) else first


def is_description(tokens: Sequence[Token], kinds: str, name: int, place: int) -> bool:
    """Whether capitals only dress a description: 'RMB5bn AI Industry Fund' in a headline, 'New Fund'."""
    if name and kinds[name - 1] == "M" and is_headline(" ".join(token.text for token in tokens)):
        return True
    run = [token.low for token in tokens[name:place]]
    return all(
        word in ORDINALS
        or word in FUND_WORDS
        or word in {"private", "industry", "industrial", "development", "alternative", "the", "of"}
        for word in run
    )


def is_modifier(tokens: Sequence[Token], last: int) -> bool:
    """Whether the noun only modifies the next one: 'fund manager', 'Guidance Fund Co'."""
    if last + 1 >= len(tokens):
        return False
    following = tokens[last + 1]
    if following.kind == "-" and following.start == tokens[last].end:
        return True
    if following.kind == "L" and following.low.rstrip(".") in {"co", "inc", "ltd", "limited", "plc"}:
        return True
    if tokens[last].kind == "K" and following.text in _VERBS_TOO:
        return False
    return following.low in NOT_A_FUND_BEFORE or (tokens[last].kind == "K" and following.text in NAME_GOES_ON)


_VERBS_TOO: Final = words("offers notes names markets sources rates structures houses")
"""Of the nouns that a fund's may modify, those that behind a name are what the fund does: 'The Harbour Fund offers'."""
