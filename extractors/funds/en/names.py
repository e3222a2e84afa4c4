"""The name of a fund among its phrases, and its other names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.funds.en.candidates import FUND_COMPANY, Candidate, Place, content_of
from extractors.funds.en.clauses import Sum
from extractors.funds.en.headlines import only_named
from extractors.funds.en.named import Named
from extractors.lexicon_en import ORDINALS
from extractors.names.en import is_headline

_MOST: Final = 7
_BARE: Final = re.compile(
    r"(?:new |first |latest |next )?(?:fund|vehicle|pool|partnership|programme|program|facility|sub-fund|funds|"
    r"vehicles)",
    re.IGNORECASE,
)
"""Nothing but the noun: a purpose behind it says more, and so does the manager's name."""
_ONLY_A_KIND: Final = re.compile(
    r"(?:(?:a|the|new|newly|established|formed|first|latest|next|private|public|state|mother|guidance|parent|main|joint|"
    r"venture|equity|growth|capital|credit|debt|investment|lending|closed-end|limited) )*(?:fund|vehicle|pool|pot|"
    r"partnership|programme|program|facility|fund of funds|fund-of-funds|sub-fund)s?",
    re.IGNORECASE,
)
"""What thousands of funds are: 'private equity fund'; what is called so in a text has a better name, or none."""


def best_name(candidate: Candidate) -> Named:
    """The fullest proper name; without one, the phrase of the text that says most."""
    named = [place for place in candidate.places if place.mention.is_named]
    if named:
        return _named(max(named, key=_fullness), "en name")
    described = [
        place for place in candidate.places if place.mention.kind in {"described", "group"}
    ] or candidate.places
    return _named(max(described, key=_telling), "en description")


def _fullness(place: Place) -> tuple[bool, int, int]:
    """What makes a name the fullest: it is the fund's, not that of a company around it; it is long, and told early."""
    name = place.mention.name
    return not FUND_COMPANY.search(name), len(name), -place.clause.index


def _telling(place: Place) -> tuple[bool, bool, bool, bool, bool, int]:
    """What makes a description tell most: capitals, content, a number, running text and no headline, an early place."""
    mention = place.mention
    return (
        not mention.weak or bool(mention.money),
        _bears_capitals(place),
        bool(content_of(mention.name)) or bool(mention.number),
        place.clause.sentence.part == "text",
        bool(mention.money) or _with_sum(place) > 0,
        -place.clause.index,
    )


def _bears_capitals(place: Place) -> bool:
    """Whether running text writes plain words as a name: 'The Opportunity Growth Fund'."""
    mention, sentence = place.mention, place.clause.sentence
    told = mention.in_capitals and mention.definite
    return told and sentence.part == "text" and not is_headline(sentence.text)


_WITH_SUM: Final = re.compile(r" (?:of|worth) ⓜ")
_WITH_ANY_SUM: Final = re.compile(
    r" (?:of|worth) (?:(?:about|around|between|up to|nearly|almost|some|at least|more than|over|roughly) )?ⓜ"
)


def _with_sum(place: Place) -> int:
    """The end of 'of $90m' behind a phrase, 0 if there is none."""
    behind = _WITH_ANY_SUM if _BARE.fullmatch(place.mention.name) else _WITH_SUM
    match = behind.match(place.clause.text[place.place + 1 :])
    noun = place.clause.nouns.get(place.place + match.end()) if match else None
    return noun.span.end if isinstance(noun, Sum) else 0


_PURPOSE: Final = re.compile(
    r" (?:(?P<for>(?:mainly |chiefly |mostly |primarily )?for)|that|which|to (?:back|invest|buy|finance|fund|support|"
    r"take|lend)|devoted to|dedicated to|focus\w* on|aimed at) "
    r"[^,.;:()\"?!]{3,50}?(?=[,.;:(?!]|$| (?:by|with|at|when|after|before|this|next|last|"
    r"(?:early|late)(?!.stage)|has|have|will|would|should|could|is|was|from)\b)"
)


def _with_purpose(place: Place) -> int:
    """The end of 'that takes stakes in start-ups' behind a bare noun, 'for mills' behind one that says nothing."""
    name = place.mention.name
    match = _PURPOSE.match(place.clause.sentence.text, place.mention.end)
    if not match or place.mention.kind != "described" or content_of(name):
        return 0
    says_kind = match["for"] and not ORDINALS & set(name.lower().split())
    return match.end() if says_kind or _BARE.fullmatch(name) else 0


def _named(place: Place, rule: str) -> Named:
    mention = place.mention
    end = _end_of(place)
    if not mention.is_named and not mention.money:
        end = _with_sum(place) or _with_purpose(place) or end
    return Named(place.clause.sentence.text[mention.name_start : end], place.clause, mention.name_start, end, rule)


def _whole(place: Place) -> Named:
    start, end = place.mention.name_start, place.mention.name_start + len(place.mention.name)
    return Named(place.mention.name, place.clause, start, end, "en other name")


def _end_of(place: Place) -> int:
    """Where a name ends; that of the company that a fund is put into tells the fund's before its own last words."""
    company = FUND_COMPANY.search(place.mention.name) if place.mention.is_named else None
    return place.mention.name_start + (company.start() if company else len(place.mention.name))


def aliases_of(
    candidate: Candidate, name: Named, managers: Sequence[Named], *, alone: bool, told: frozenset[str]
) -> Iterator[Named]:
    """Other forms that say something, each once; the manager's name for a fund that is only 'the fund' and alone.

    `told`: the words of the running text, by which a name is told from the rest of a headline.
    """
    seen = {_plain(name.text)}
    found = 0
    for other in (only_named(one, told) for one in _others(candidate)):
        if _plain(other.text) in seen or _ONLY_A_KIND.fullmatch(other.text) or found >= _MOST:
            continue
        seen.add(_plain(other.text))
        found += 1
        yield other
    if alone and _is_nameless(candidate) and managers and found < _MOST:
        yield managers[0]


def _is_nameless(candidate: Candidate) -> bool:
    """Whether no phrase of a fund says more than 'the fund'."""
    return all(place.mention.kind == "anaphor" or _BARE.fullmatch(place.mention.name) for place in candidate.places)


def _others(candidate: Candidate) -> Iterator[Named]:
    for place in candidate.places:
        for alias in place.mention.aliases:
            start = place.clause.sentence.text.find(alias, place.mention.start)
            yield Named(alias, place.clause, start, start + len(alias), "en short name in brackets")
        if place.mention.kind != "anaphor":
            yield _named(place, "en other name")
            yield _whole(place)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()
