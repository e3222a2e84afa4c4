"""Whom an English article calls the manager of a fund, or one who puts money into it, in so many words.

'ⓐ is the manager', 'run by ⓐ', 'the investors are ⓐ, ⓐ and ⓐ': such words say the same wherever they stand, and seldom
twice in the same way, so that each counts as one sign of its kind, heard for all names of a list together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extractors.funds.en.cast import Member
from extractors.funds.en.clauses import Clause
from extractors.funds.en.listed import row_with
from extractors.triggers import Triggered

_WORDS: Final = r"(?:[\w'’-]+\s)"
_NOT_SOUGHT: Final = (
    r"(?:(?!(?:for|seek\w*|look\w*|search\w*|invit\w+|need\w*|choos\w+|select\w*|hir\w+|call\w*|appoint\w+|find\w*)\s)"
    r"[\w'’-]+\s)"
)
"""Words that leave open whether one is what it is called, but not 'is looking for a manager'."""
_MANAGER: Final = (
    r"(?:(?:co-?)?managers?|(?:general|executive|unlimited[\s-]liability)\spartners?|gps?|administrators?|"
    r"executive\saffairs\spartners?)\b(?!\s(?:of|at|for)\s(?:ⓐ|the\sfirm))"
)
_GIVER: Final = (
    r"(?:(?:limited\spartner|investor|backer|initiator|contributor|subscriber|shareholder|sponsor|founder|anchor|lp|"
    r"(?<!general\s)(?<!managing\s)(?<!executive\s)(?<!liability\s)partner|supporter|funder|donor|co-founder)s?)\b"
    r"(?!\s(?:at|in\sⓐ))"
)
_HOLDING: Final = (
    r"(?:(?:portfolio|investee|backed)\s(?:company|companies|firms?)|portfolio|holdings|start-?ups|recipients|borrowers|"
    r"companies\s[^,;.:ⓐ]{0,20}\b(?:received|got|been\s(?:backed|funded))\b[^,;.:ⓐ]{0,20}|"
    r"(?:past|early|earlier|its|previous)\sinvestments|(?:stakes?|deals?|bets?)\sin|exits|unicorns)\b"
)
_NOUNS: Final = {"manager": _MANAGER, "giver": _GIVER, "holding": _HOLDING}
_HELPERS: Final = "which|that|who|will|would|shall|is|are|to|can|should|also|both|each|jointly|now|again|then"
_IS: Final = (
    rf"(?:(?:{_HELPERS}|all|there)\s)*"
    r"(?:is|are|was|were|be|being|becomes?|became|remains?|stays?|serves?|serving|acts?|acting|named|appointed|chosen|"
    r"picked|selected|mandated|stepp?(?:ed|s)?\sin)\s(?:as\s|to\sbe\s)?(?:both\s)?"
)
_DOES: Final = rf"(?:(?:{_HELPERS}|has|have|been|set|due|expected|picked|chosen|hired|selected|appointed|mandated)\s)*"
_ASIDE: Final = r"(?:\s\([^()]{1,40}\))?(?:,\s(?![^,;.]{0,50}\b(?:said|says|told)\b)[^,;.ⓜ]{3,70},)?"
_IT: Final = (
    r"(?:(?:it|them|both|all(?:\sof\s(?:it|them))?|these|this|that|"
    r"the\s(?:two|three|lot|money|vehicles?|pot|pool|partnership))\b|[ⓕⓧ])"
)
_BEHIND: Final = {
    "is NOUN": rf"{_ASIDE},?\s{_IS}(?:the\s|its\s|their\s|an?\s)?{_NOT_SOUGHT}{{0,4}}?NOUN",
    "as NOUN": rf"{_ASIDE}\sas\s(?:the\s|its\s|their\s|an?\s)?{_WORDS}{{0,4}}?NOUN",
    ", its NOUN": rf"(?:\s\([^()]{{1,40}}\))?,\s(?:the|its|their|whose|an?|one\sof\sthe)\s{_WORDS}{{0,4}}?NOUN",
}
_BEFORE: Final = {
    "NOUN is": r"NOUN(?:\s(?:of|in|for|that|which|have|has|already|so)\s[^,;.:ⓐ]{1,40})?,?"
    r"(?:\s(?:is|are|was|were|(?:will|would|is\sto|are\sto)\sbe|being|includ\w+|number|such\sas|like|namely|"
    rf"among\sthem)|:)\s(?:\w+\s)?(?:the\s|an?\s)?{_WORDS}{{0,3}}?$",
    "NOUN before": rf"NOUN(?:(?:,|\s\()?\s|,\s(?:the\s)?{_WORDS}{{1,3}})$",
}
_DEEDS_BEHIND: Final = {
    "manages it": rf"{_ASIDE},?\s{_DOES}(?:manag\w+|runs?|running|steers?|oversees?|administers?|handles?|operates?|"
    rf"looks?\safter|looking\safter|takes?\scharge\sof|(?:be\s)?in\scharge\sof|leads?)\s{_IT}",
    "holds a share": rf"{_ASIDE},?\s{_DOES}(?:holds?|owns?|subscribes?|puts?\sup|contributes?|takes?|has|have)\s"
    r"(?:\w+\s){0,3}[\d.]+\s?(?:%|per\s?cent\b)",
    "decides": rf"{_ASIDE},?\s{_DOES}(?:signs?\sthe\sche\w+|takes?\sthe\sdecisions|calls?\sthe\sshots|"
    r"select\w*\sdeals|picks?\sthe\sdeals|does\sthe\s(?:investing|picking)|makes?\sthe\sinvestments)",
}
_DEEDS_BEFORE: Final = {
    "managed by": r"\b(?:managed|run|administered|overseen|steered|handled|operated|looked\safter)\s"
    rf"(?:day\sto\sday\s)?by\s(?:the\s|its\s|an?\s)?{_WORDS}{{0,4}}?$",
    "has backed": r"\b(?:(?:has|have|had|already|earlier|previously|and|which|it)\s(?:backed|funded|bought|"
    rf"invested\sin|financed|incubated)|bets?\son)\s(?:the\s|an?\s)?{_WORDS}{{0,3}}?$",
    "in the hands of": r"\b(?:in\sthe\shands|in\sthe\scare|entrusted\sto|handed\sto|management)\s?"
    rf"(?:of|by|goes\sto|to)?\s(?:the\s)?{_WORDS}{{0,2}}?$",
}


@dataclass(frozen=True, slots=True)
class _Title:
    """One form in which a name is called something; `behind`: told by the words behind it, else by those before."""

    form: str
    pattern: re.Pattern[str]
    behind: bool


def _titles() -> Iterator[_Title]:
    """Each form with each noun, and the deeds."""
    for forms, deeds, behind in ((_BEFORE, _DEEDS_BEFORE, False), (_BEHIND, _DEEDS_BEHIND, True)):
        told = {
            form.replace("NOUN", kind): rule.replace("NOUN", noun if behind else rf"\b{noun}")
            for kind, noun in _NOUNS.items()
            for form, rule in forms.items()
        }
        for form, rule in {**told, **deeds}.items():
            yield _Title(form, re.compile(rule, re.IGNORECASE), behind)


_TITLES: Final = Triggered(_titles())
_REACH: Final = 90
"""Symbols before a name in which it may be called something."""


@lru_cache(maxsize=512)
def _called_in(text: str, first: int, last: int) -> tuple[str, ...]:
    """What the words before and behind a list of names call them."""
    before = text[max(0, first - _REACH) : first]
    return tuple(
        title.form
        for title in _TITLES.possible(text)
        if (title.pattern.match(text, last + 1) if title.behind else title.pattern.search(before))
    )


Titles = Mapping[int, Mapping[int, Sequence[str]]]
"""`id` of a member -> clause -> what it is called there."""


def titles_of(cast: Sequence[Member]) -> Titles:
    """Whom the article calls what."""
    found: dict[int, dict[int, Sequence[str]]] = {}
    for member in cast:
        for use in member.uses:
            told = () if use.inside else called_at(use.clause, use.place)
            if told:
                found.setdefault(id(member), {})[use.clause.index] = told
    return found


def called_at(clause: Clause, place: int) -> Sequence[str]:
    """What the words around a name, or around the row of names it stands in, call it."""
    row = row_with(clause, place)
    return _called_in(clause.text, row[0], row[-1])


def part_in(form: str) -> str:
    """The part that a form tells of: 'manager', 'giver' or 'holding', which is no part at all."""
    return next((part for part in ("giver", "holding") if part in form), _PART_OF_DEED.get(form, "manager"))


_PART_OF_DEED: Final = {"has backed": "holding", "holds a share": "giver"}
