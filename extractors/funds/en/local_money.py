"""What the money words that several countries share mean in one English article: whose dollar, peso or krone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from extractors.facts import Article
from extractors.places import find_places
from extractors.places.towns import town_codes
from extractors.rules_en_places import SEATS

_HOME_TOLD_WITHIN: Final = 400
"""Characters of the text within which an article tells its country, if its money is that country's."""
_DOLLARS: Final = {"AU": ("AUD", "A$"), "NZ": ("NZD", "NZ$"), "CA": ("CAD", "C$")}
_SHARED: Final = {
    "CL": {"peso": "CLP"},
    "CO": {"peso": "COP"},
    "AR": {"peso": "ARS"},
    "PH": {"peso": "PHP"},
    "MX": {"peso": "MXN"},
    "DK": {"krone": "DKK"},
    "NO": {"krone": "NOK"},
    "EG": {"pound": "EGP"},
    "PK": {"卢比": "PKR"},
    "LK": {"卢比": "LKR"},
    "UG": {"shilling": "UGX"},
    "TZ": {"shilling": "TZS"},
}
_MARKS: Final = {
    "NZ": re.compile(r"\b(?:KiwiSaver|[Ii]wi|Māori|Aotearoa|Ngāti)\b"),
    "AU": re.compile(r"\b(?:ASIC|APRA|super funds?|Pty)\b"),
}
_ANY_SHARED: Final = re.compile(r"\$|\b(?:peso|kron|pound|rupee|shilling)")
_NAME_GOES_ON: Final = re.compile(r" [A-Z][a-z]+(?:s'|'s)? [A-Z]")
_AMERICAN: Final = re.compile(r"U\.?S\.?\s?\$|\bUSD\b")


def local_meanings(article: Article) -> Mapping[str, str]:
    """Shared word or sign -> currency, as `find_money` takes it; empty where nothing tells."""
    if not (_ANY_SHARED.search(article.text) or _ANY_SHARED.search(article.title or "")):
        return {}
    text = f"{article.title or ''}\n{article.text[:_HOME_TOLD_WITHIN]}"
    countries = list(dict.fromkeys(_countries(text)))
    if not countries:
        return {}
    words = next((_SHARED[country] for country in countries if country in _SHARED), {})
    return {**words, **_dollar(text, countries)}


def _countries(text: str) -> Iterator[str]:
    """The countries of an article's lead, those of its houses first."""
    yield from (country for country, marks in _MARKS.items() if marks.search(text))
    for rule in SEATS:
        for match in rule.pattern.finditer(text):
            yield from (code[:2] for code in town_codes(match["w"])[:1] if rule.field != "beside")
    for span in find_places(text):
        if span.part_of is None and span.code[:1] != "~" and not _NAME_GOES_ON.match(text, span.end):
            yield span.code[:2]


def _dollar(text: str, countries: list[str]) -> Mapping[str, str]:
    """The bare dollar of an article that is plainly at home in Australia, New Zealand or Canada."""
    if "$" not in text or "US" in countries or _AMERICAN.search(text):
        return {}
    code, sign = _DOLLARS.get(countries[0], ("", ""))
    return {"$": code} if code and f" {sign}" not in text else {}
