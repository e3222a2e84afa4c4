"""What the money words that several countries share mean in one English article: whose dollar, peso or krone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from extractors.facts import Article
from extractors.places import find_places
from extractors.places.towns import town_codes
from extractors.rules_en_places import SEATS

_HOME_TOLD_WITHIN: Final = 200
"""Characters of the text within which an article tells its country, if its money is that country's; of twice as many,
four times as many dollars were taken for another country's, and a third fewer of those were found."""
_DOLLARS: Final = {"AU": ("AUD", "A$"), "NZ": ("NZD", "NZ$"), "CA": ("CAD", "C$")}
_SHARED: Final = {
    "CL": {"peso": "CLP"},
    "CO": {"peso": "COP"},
    "AR": {"peso": "ARS"},
    "PH": {"peso": "PHP"},
    "MX": {"peso": "MXN"},
    "DK": {"krone": "DKK", "kr": "DKK"},
    "NO": {"krone": "NOK", "kr": "NOK"},
    "IS": {"kr": "ISK"},
    "BH": {"dinar": "BHD"},
    "JO": {"dinar": "JOD"},
    "RS": {"dinar": "RSD"},
    "TN": {"dinar": "TND"},
    "QA": {"rial": "QAR"},
    "SA": {"rial": "SAR"},
    "EG": {"pound": "EGP"},
    "PK": {"卢比": "PKR"},
    "LK": {"卢比": "LKR"},
    "MU": {"卢比": "MUR"},
    "NP": {"卢比": "NPR"},
    "ZM": {"k": "ZMW"},
    "UG": {"shilling": "UGX"},
    "TZ": {"shilling": "TZS"},
}
_MARKS: Final = {
    "NZ": re.compile(r"\b(?:KiwiSaver|[Ii]wi|Māori|Aotearoa|Ngāti)\b"),
    "AU": re.compile(r"\b(?:ASIC|APRA|super funds?|Pty)\b"),
}
_SHARED_WORD: Final = re.compile(
    r"\b(?:peso|kron|pound|rupee|shilling|dinar|rial|(?:kr|rs|ps|k)(?![a-z]))", re.IGNORECASE
)
_NAME_GOES_ON: Final = re.compile(r" [A-Z][a-z]+(?:s'|'s)? [A-Z]")
_NAME_LEADS: Final = re.compile(r"(?<![.\n] )\b(?!(?:In|From|Across|For|The|Of|With|At|To|And|A)\b)[A-Z][A-Za-z]{2,} $")
_AMERICAN: Final = re.compile(r"U\.?S\.?\s?\$|\$US|\bUSD\b")
_SIGNED: Final = re.compile(r"\b(?P<sign>NZ|C|CA|A|AU)\$\s?(?P<figure>\d[\d.,]*\d|\d)")
_OF_SIGN: Final = {"NZ": "NZD", "C": "CAD", "CA": "CAD", "A": "AUD", "AU": "AUD"}


def local_meanings(article: Article) -> Mapping[str, str]:
    """Shared word or sign -> currency, as `find_money` takes it; empty where nothing tells."""
    text = f"{article.title or ''}\n{article.text[:_HOME_TOLD_WITHIN]}"
    is_bare = "$" in text and not _AMERICAN.search(text)
    if not (is_bare or _SHARED_WORD.search(article.text) or _SHARED_WORD.search(article.title or "")):
        return {}
    told_both = dict(_told_both_ways(text)) if is_bare else {}
    countries = list(dict.fromkeys(_countries(text)))
    if told_both or not countries:
        return told_both
    words = next((_SHARED[country] for country in countries if country in _SHARED), {})
    return {**words, **(_dollar(text, countries) if is_bare else {})}


def _told_both_ways(text: str) -> Iterator[tuple[str, str]]:
    """The bare dollar of an article that writes one sum with the country's sign and without."""
    for match in _SIGNED.finditer(text):
        if re.search(rf"(?<![A-Z])\$\s?{re.escape(match['figure'])}(?![\d.,]*\d)", text):
            yield "$", _OF_SIGN[match["sign"]]


def _countries(text: str) -> Iterator[str]:
    """The countries of an article's lead, those of its houses first."""
    yield from (country for country, marks in _MARKS.items() if marks.search(text))
    for rule in SEATS:
        for match in rule.pattern.finditer(text):
            yield from (code[:2] for code in town_codes(match["w"])[:1] if rule.field != "beside")
    for span in find_places(text):
        if span.part_of is None and span.code[:1] != "~" and not _inside_a_name(text, span.start, span.end):
            yield span.code[:2]


def _inside_a_name(text: str, start: int, end: int) -> bool:
    """Whether a place is a word of somebody's name: 'Global Affairs Canada', 'Ontario Dairy Pension Plan'."""
    return bool(_NAME_GOES_ON.match(text, end) or _NAME_LEADS.search(text[max(0, start - 24) : start]))


def _dollar(text: str, countries: list[str]) -> Mapping[str, str]:
    """The bare dollar of an article that is plainly at home in Australia, New Zealand or Canada."""
    if "US" in countries:
        return {}
    code, sign = _DOLLARS.get(countries[0], ("", ""))
    return {"$": code} if code and f" {sign}" not in text else {}
