"""Numbers as written: digits, Chinese numerals, English words, and the scales that multiply them.

All values are exact (`Decimal`): 30.31亿 is 3031000000, not 3030999999.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

SCALES: Final = {
    # Chinese; 兆 is the trillion of Taiwan (the pattern asks for a currency after it: 兆瓦 is a unit of power)
    "万亿": 10**12,
    "千亿": 10**11,
    "百亿": 10**10,
    "十亿": 10**9,
    "亿": 10**8,
    "千万": 10**7,
    "百万": 10**6,
    "十万": 10**5,
    "万": 10**4,
    "千": 10**3,
    "兆": 10**12,
    # English
    "trillion": 10**12,
    "trn": 10**12,
    "tn": 10**12,
    "t": 10**12,
    "billion": 10**9,
    "bln": 10**9,
    "bn": 10**9,
    "bil": 10**9,
    "milliard": 10**9,
    "mrd": 10**9,
    "mld": 10**9,
    "b": 10**9,
    "million": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "mil": 10**6,
    "mm": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "thousand": 10**3,
    "k": 10**3,
    # India: 1 lakh is 100 thousand, 1 crore is 100 lakh
    "lakh crore": 10**12,
    "thousand crore": 10**10,
    "crore": 10**7,
    "cr": 10**7,
    "lakh": 10**5,
    "lac": 10**5,
}
"""Scale as written (lower case, singular) -> factor."""

_CHINESE_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_CHINESE_UNITS = {"十": 10, "百": 100, "千": 1000}
_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: i for i, word in enumerate(_SMALL)} | {word: 10 * i for i, word in enumerate(_TENS, start=2)}
NUMBER_WORDS: Final = (*_WORDS, "hundred")
"""The English words a number is made of, apart from "a", "and", "half", "quarter"."""
_COUNTING: Final = frozenset({*NUMBER_WORDS, "a", "and"})


def number_of(written: str) -> Decimal | None:
    """The value of a number without its scale; None for the indefinite ones (数十, several).

    >>> number_of("1,234.5"), number_of("二十五"), number_of("two hundred"), number_of("几十")
    (Decimal('1234.5'), Decimal('25'), Decimal('200'), None)
    """
    if not written:  # 亿元级, 万亿级: one of it
        return Decimal(1)
    if written[0].isdigit():
        return _digits(written)
    return _words(written) if written[0].isascii() else _chinese(written)


def scale_of(written: str | None) -> int:
    """The factor of a scale as written; 1 for none."""
    if not written:
        return 1
    known = " ".join(written.lower().replace("个", "").replace("-", " ").split())
    return SCALES.get(known) or SCALES[known.removesuffix("s")]


def _digits(written: str) -> Decimal:
    """1,234.5 and 1.234.567 are grouped; 1,5 has a decimal comma."""
    if written.count(".") > 1:
        return Decimal(written.replace(".", ""))
    head, comma, tail = written.rpartition(",")
    if comma and not head.count(",") and len(tail) < 3:
        return Decimal(f"{head}.{tail}")
    return Decimal(written.replace(",", ""))


def _chinese(written: str) -> Decimal | None:
    total, digit, before = 0, 0, ""
    for char in written:
        if char in _CHINESE_UNITS:
            total += (digit or 1) * _CHINESE_UNITS[char]
            digit = 0
        elif char not in _CHINESE_DIGITS or (before in _CHINESE_DIGITS and before not in "零〇"):
            return None  # 几, 数; 五六亿 is "five or six"
        else:
            digit = _CHINESE_DIGITS[char]
        before = char
    return Decimal(total + digit)


def _words(written: str) -> Decimal | None:
    words = written.lower().replace("-", " ").split()
    if "point" in words:  # one point two billion
        return _with_decimals(words)
    if "half" in words or "quarter" in words:
        part = Decimal("0.5") if "half" in words else Decimal("0.25")
        return part + sum(_WORDS.get(word, 0) for word in words)
    if words in (["a"], ["an"]):
        return Decimal(1)
    if not _COUNTING.issuperset(words):
        return None
    total = 0
    for word in words:
        total = (total or 1) * 100 if word == "hundred" else total + _WORDS.get(word, 0)
    return Decimal(total)


def _with_decimals(words: list[str]) -> Decimal | None:
    at = words.index("point")
    whole, tenths = _words(" ".join(words[:at])), words[at + 1 :]
    if whole is None or not tenths or any(_WORDS.get(word, 10) > 9 for word in tenths):
        return None
    return Decimal(f"{whole}.{''.join(str(_WORDS[word]) for word in tenths)}")
