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

_FUND_WORD = re.compile(
    r"基金|合伙|合夥|計劃|计划|创投|創投|私募|首[关關]|[终終][关關]|[关關][账帳]|[^A-Za-z]LPs?(?![A-Za-z])"
    r"|\b(?:sub)?funds?\b|\bfofs?\b|vehicle|partnership|final clos|first clos|\bpools?\b"
    r"|(?:credit|equity|investment|infrastructure|venture|debt|lending|mezzanine|co-investment)"
    r" (?:platform|program|facility|strategy)"
    r"|(?-i:\b[A-Z][\w&]+,? (?:II|III|IV|VI{0,3}|IX|X|XI{0,2}|XIV|XV)\b)",
    re.IGNORECASE,
)


def may_announce(title: str | None, text: str) -> bool:
    """Whether an article names anything that could be a fund; cheap, and never False for one that announces a fund."""
    return bool(_FUND_WORD.search(title or "") or _FUND_WORD.search(text)) or may_tell(title, text)


def find_funds(article: Article) -> Reading:
    """Read one article: a Sighting for each fund that it announces, a Refusal for each fund that it only mentions."""
    if not may_announce(article.title, article.text):
        return Reading()
    if article.language == "en":
        return read_english(article)
    return read_chinese(article) if article.language in {"zh", "zh-Hant"} else Reading()
