"""The words of an English clause whose nouns are symbols, the forms of the commonest verbs as one."""

from __future__ import annotations

import re
from typing import Final

WORD: Final = re.compile(r"[ⓐⓕⓜⓓⓧ]|[\w'&-]+|[^\w\s]")
_ROOTS: Final = {
    form: root
    for root, forms in {
        "raise": "raises raised raising",
        "close": "closes closed closing",
        "launch": "launches launched launching",
        "invest": "invests invested investing",
    }.items()
    for form in forms.split()
}


def words_of(symbols: str) -> list[str]:
    """The words and symbols of a clause, punctuation too."""
    return WORD.findall(symbols)


def root(word: str) -> str:
    """A word in lower case; forms of the commonest verbs as one."""
    return _ROOTS.get(word.lower(), word.lower())
