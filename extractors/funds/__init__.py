"""Which funds an article newly announces, with every fact and the words that prove it, and which it only mentions.

Article -> Document (sentences, nouns as symbols) -> Reference (which mentions are one fund)
        -> events, roles, amounts (rules bound to funds) -> Verdict for each fund -> Sighting | Refusal
"""

from __future__ import annotations

import re

from extractors.facts import Article, Reading
from extractors.funds.en import read_english
from extractors.funds.en.second import may_tell
from extractors.funds.zh import read_chinese

RULES_VERSION = "1"

# One pattern of all these took 0.4 ms a text, without regard to case; letters alone are found in a hundredth of that.
_HAN_WORD = re.compile(r"基金|合伙|合夥|計劃|计划|创投|創投|私募|首[关關]|[終终][关關]|[关關][账帳]")
_PHRASES = ("vehicle", "partnership", "final clos", "first clos")
_KIND = (
    r"(?:credit|equity|investment|infrastructure|venture|debt|lending|mezzanine|co-investment|secondar\w+|buyout)"
    r" (?:platform|program|facility|strategy)"
)
_WORDS = {
    "fund": re.compile(r"\b(?:sub)?funds?\b"),
    "fof": re.compile(r"\bfofs?\b"),
    "pool": re.compile(r"\bpools?\b"),
    "lp": re.compile(r"lp(?<=[^a-z]lp)s?(?![a-z])"),
    **dict.fromkeys((" platform", " program", " facility", " strategy"), re.compile(_KIND)),
}
"""Letters -> the pattern that cannot match without them, in small letters."""
_NUMERAL = re.compile(r" [IVX]+\b")
_NUMBERED = re.compile(r"\b[A-Z][\w&]+,? (?:II|III|IV|VI{0,3}|IX|X|XI{0,2}|XIV|XV)\b")


def may_announce(title: str | None, text: str) -> bool:
    """Whether an article names anything that could be a fund; cheap, and never False for one that announces a fund."""
    return _names_fund(title or "") or _names_fund(text) or may_tell(title, text)


def _names_fund(text: str) -> bool:
    low = text.replace("İ", "i").lower()
    return (
        any(words in low for words in _PHRASES)
        or any(letters in low and pattern.search(low) for letters, pattern in _WORDS.items())
        or bool(not text.isascii() and _HAN_WORD.search(text))
        or bool(_NUMERAL.search(text) and _NUMBERED.search(text))
    )


def find_funds(article: Article) -> Reading:
    """Read one article: a Sighting for each fund that it announces, a Refusal for each fund that it only mentions."""
    if not may_announce(article.title, article.text):
        return Reading()
    if article.language == "en":
        return read_english(article)
    return read_chinese(article) if article.language in {"zh", "zh-Hant"} else Reading()
