"""What puts an English event into the past that is no news: its words, a year, a day long before the article."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from extractors.dates import DateSpan
from extractors.funds.ages import latest_day
from extractors.funds.en.clauses import Clause
from extractors.rules import DATE
from extractors.rules_en import HISTORY

_SEGMENT: Final = re.compile(
    r";|—|\s-{1,2}\s|,?\s(?:up\sfrom|down\sfrom|compared\s(?:with|to)|against|versus)\s|,?\s(?:while|whereas|although|after|since|as)\s|,\s(?:and|but|which)\s(?=\w+\s\w+)|\sand\s(?=(?:will|would|should|is\sto|are\sto|plans|aims|expects|hopes)\s)|:\s|,\s(?=(?:the|an?)\s[^,;]{0,60}?\b(?:formed|founded|set\sup|established|launched|created|born|raised|begun|started)\b)|\s(?:that|which|whom)\s(?=(?:it|they|he|she|was|were|had|has|dates?)\s)"
)
_BREAK: Final = re.compile(rf"{_SEGMENT.pattern}|,\s(?=(?:is|are|has|have|will|plans?|wants?|aims?)\s)")
"""What ends the words before a match that count: also the comma behind an aside, 'Altura, begun in 2017, is back'."""
_OLD_WORDS: Final = re.compile(
    r"\b(?:last year|(?:year|month|decade)s? (?:ago|earlier|before)|in the past)\b", re.IGNORECASE
)
_SINCE: Final = re.compile(
    r"\b(?:since|until|till|by|through|founded in|established in|dating from|under its|to|end of|from|than|for|"
    r"began|set|fixed)\s"
    r"(?:the\s|early\s|late\s|last\s)?$",
    re.IGNORECASE,
)
_LONGEST_NEWS: Final = timedelta(days=75)
"""The time after which what happened is told as history; Form D and registers are often reported two months late."""


def is_past(clause: Clause, start: int, end: int, day: date | None, *, plan: bool = False) -> bool:
    """Whether the words around a match put it into the past that is no news; a `plan` is for a month still to come."""
    low = max((m.end() for m in _BREAK.finditer(clause.text, 0, end) if m.end() <= start), default=0)
    after = _SEGMENT.search(clause.text, end)
    high = after.start() if after else len(clause.text)
    if _is_old_year(clause.text[low:high], day) or _LONG_AFTER.search(clause.text[:start]):
        return True
    if _FORETOLD.search(clause.text[:start]) or _WHEN.match(clause.text[:start]):
        return True
    return bool(HISTORY.search(clause.text, low, high)) or any(
        _is_old(clause, place, day) and not (plan and _is_bare_month(clause, place))
        for place in clause.nouns
        if low <= place < high and clause.text[place] == DATE
    )


_MONTH: Final = re.compile(
    r"(?:(?:early|mid|late|the end of)[ -])?(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)"
)


def _is_bare_month(clause: Clause, place: int) -> bool:
    """Whether a date is a month without a year, which in a plan is the next one: 'plans a first close in June'."""
    noun = clause.nouns[place]
    return bool(_MONTH.fullmatch(clause.sentence.text, noun.start, noun.end))


_FORETOLD: Final = re.compile(
    r"\b(?:said|announced|promised|pledged|agreed|declared) (?:back )?in ⓓ,? (?:that )?(?:it|they|he|she) $"
)
"""'said in January that it' would: what was foretold in another month is older than the news."""
_WHEN: Final = re.compile(r"(?:Back )?[Ii]n (?:ⓓ|(?:19|20)\d\d), when [^;,]*$")
"""'In 2008, when' somebody closed a fund: an aside on those days."""
_LONG_AFTER: Final = re.compile(r"\b(?:years?|months?|decades?)\s(?:after|since)\s(?:[^\s;,]+\s){0,3}$")
"""'less than a year after it raised': what follows is older than the news."""
_YEAR: Final = re.compile(
    r"(?<!since )(?<!founded )(?<!established )\b(?:in|of|during|from|back in) (?:early |late |mid-|the (?:spring|"
    r"summer|autumn|fall|winter) of )?"
    r"(?P<year>(?:19|20)\d\d)\b"
)


def _is_old_year(words: str, day: date | None) -> bool:
    """Whether a bare year puts the words into the past; without a day of publication every bare year does."""
    for match in _YEAR.finditer(words):
        if re.search(r"(?:founded|established|set up|began|since|started|by)\s$", words[: match.start()]):
            continue
        if day is None or date(int(match["year"]), 12, 31) < day.replace(month=max(1, day.month - 2), day=1):
            return True
    return False


def _is_old(clause: Clause, place: int, day: date | None) -> bool:
    """Whether a date is one of history: 'last year', 'two years ago', a day long before the article."""
    noun = clause.nouns[place]
    if _SINCE.search(clause.text[:place]):
        return False
    if _OLD_WORDS.search(clause.sentence.text[noun.start : noun.end]):
        return True
    told = noun.value if isinstance(noun, DateSpan) else None
    return told is not None and day is not None and latest_day(told) < day - _LONGEST_NEWS
