"""Whether an amount as written says all that the same amount in figures would say."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

from extractors.money.reading import find_money
from extractors.text import normalise

_SHARED: Final = re.compile(
    r"(?<![A-Za-z])(?:\$|¥|￥|kr\b|Rs\b|rupees?\b|dollars?\b|pesos?\b|francs?\b|dinars?\b|riyals?\b|rials?\b|shillings?\b"
    r"|kron\w+\b|crowns?\b)|(?<![A-Za-z])N\b",
    re.IGNORECASE,
)
"""Signs of several currencies; 'US$', 'Hong Kong dollars' and the like name one."""
_NAMED: Final = re.compile(
    r"[A-Z][A-Za-z]*\s(?=(?:dollar|rupee|peso|franc|dinar|riyal|rial|shilling|kron|crown))", re.IGNORECASE
)
_SCALES: Final = {
    "en": re.compile(r"\d\s*-?(?:trillion|tn|billion|bln|bn|b|million|mln|mn|m)\b", re.IGNORECASE),
    "zh": re.compile(r"(?:\d|[一二三四五六七八九十百千])\s*(?:万亿|千万|百万|亿|万|兆)"),
}
_INDIAN: Final = re.compile(r"crore|lakh|\bcr\b|\blac\b", re.IGNORECASE)
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_READ_AT_A_GLANCE: Final = 1_000_000  # below it digits need no scale


@lru_cache(maxsize=4096)
def is_clear(as_written: str, amount: int, currency: str, tongue: Literal["en", "zh"]) -> bool:
    """Whether a reader of that language learns nothing from the amount's code and figures beside its own words.

    €250m and KSh 25 billion are clear in English; 50亿元, Rs 500 crore and $90m (whose dollar?) are not.
    """
    text = normalise(as_written)
    if tongue == "en" and _HAN.search(text):
        return False
    scaled = _SCALES[tongue].search(text) and not _INDIAN.search(text)
    small = amount < _READ_AT_A_GLANCE and not _HAN.search(text)
    if not scaled and not small:
        return False
    if tongue == "en" and _SHARED.search(text) and not _NAMED.search(text):
        return False
    return any((span.amount, span.currency) == (amount, currency) for span in find_money(text))
