"""Which funds an article newly announces, with every fact and the words that prove it, and which it only mentions.

Article -> Document (sentences, nouns as symbols) -> Reference (which mentions are one fund)
        -> events, roles, amounts (rules bound to funds) -> Verdict for each fund -> Sighting | Refusal
"""

from __future__ import annotations

from extractors.facts import Article, Reading
from extractors.funds.first_look import may_announce

__all__ = ["RULES_VERSION", "find_funds", "may_announce"]

RULES_VERSION = "1"


def find_funds(article: Article) -> Reading:
    """Read one article: a Sighting for each fund that it announces or tells to have grown, a Refusal for each other."""
    if not may_announce(article.title, article.text):
        return Reading()
    if article.language == "en":
        from extractors.funds.en import read_english  # noqa: PLC0415  0.6 s: its rules are 600 patterns

        return read_english(article)
    if article.language in {"zh", "zh-Hant"}:
        from extractors.funds.zh import read_chinese  # noqa: PLC0415  0.4 s, only where Chinese is read

        return read_chinese(article)
    return Reading()
