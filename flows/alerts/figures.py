"""Sizes as each language writes them: the words of the article first, then the same amount in figures."""

from __future__ import annotations

from typing import Final, Literal

from babel.numbers import format_compact_decimal, get_currency_name

from extractors.facts import Money
from extractors.money import is_clear
from flows.alerts.words import Tongue

_LOCALE = {"en": "en", "zh": "zh_Hans"}
# What Chinese papers call a currency, where babel's name is another.
_CALLED: Final = {"CNY": "元", "AUD": "澳元", "CAD": "加元", "IDR": "印尼盾"}
_FORM: Final[dict[Tongue, Literal["long", "short"]]] = {"en": "long", "zh": "short"}  # babel: "1.2 billion" and 12亿


def in_figures(money: Money, tongue: Tongue) -> str:
    """`CNY 1.2 billion`, `12亿元`."""
    locale = _LOCALE[tongue]
    number = format_compact_decimal(money.amount, locale=locale, format_type=_FORM[tongue], fraction_digits=2)
    if tongue == "en":
        return f"{money.currency} {number}"
    return f"{number}{_CALLED.get(money.currency) or get_currency_name(money.currency, locale=locale)}"


def in_words(money: Money, tongue: Tongue) -> str:
    """`50亿元 (CNY 5 billion)`, `€250m`: as the article has it, and in figures where that says more."""
    figures = in_figures(money, tongue)
    written = " ".join(money.as_written.split())
    if not written or tells_no_more(figures, written):
        return figures
    if is_clear(written, money.amount, money.currency, tongue):
        return written
    return f"{written} ({figures})" if tongue == "en" else f"{written}（{figures}）"


def alike(one: Money, other: Money, tongue: Tongue) -> tuple[str, str]:
    """Two sums for one line, in one way of writing: both as the article has them where that is clear, or in figures."""
    written = tuple(" ".join(money.as_written.split()) for money in (one, other))
    if all(in_words(money, tongue) == words for money, words in zip((one, other), written, strict=True)):
        return written[0], written[1]
    return in_figures(one, tongue), in_figures(other, tongue)


def tells_no_more(told: str, known: str) -> bool:
    """Whether two ways of writing say one thing: 50亿元 and 50亿人民币."""
    return _bare(told) == _bare(known)


def _bare(text: str) -> str:
    return "".join(text.lower().split()).replace("元", "").replace("人民币", "").replace("rmb", "cny")
