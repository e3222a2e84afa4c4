"""Sizes as each language writes them: the words of the article first, then the same amount in figures."""

from __future__ import annotations

from typing import Final, Literal

from babel.numbers import format_compact_decimal, get_currency_name

from extractors.facts import Money
from extractors.money import is_clear
from flows.alerts.words import Tongue

_LOCALE = {"en": "en", "zh": "zh_Hans"}
_FORM: Final[dict[Tongue, Literal["long", "short"]]] = {"en": "long", "zh": "short"}  # babel: "1.2 billion" and 12亿


def in_figures(money: Money, tongue: Tongue) -> str:
    """`CNY 1.2 billion`, `12亿人民币`."""
    locale = _LOCALE[tongue]
    number = format_compact_decimal(money.amount, locale=locale, format_type=_FORM[tongue], fraction_digits=2)
    if tongue == "en":
        return f"{money.currency} {number}"
    return f"{number}{get_currency_name(money.currency, locale=locale)}"


def in_words(money: Money, tongue: Tongue) -> str:
    """`50亿元 (CNY 5 billion)`, `€250m`: as the article has it, and in figures where that says more."""
    figures = in_figures(money, tongue)
    written = " ".join(money.as_written.split())
    if not written or tells_no_more(figures, written):
        return figures
    if is_clear(written, money.amount, money.currency, tongue):
        return written
    return f"{written} ({figures})" if tongue == "en" else f"{written}（{figures}）"


def tells_no_more(told: str, known: str) -> bool:
    """Whether two ways of writing say one thing: 50亿元 and 50亿人民币."""
    return _bare(told) == _bare(known)


def _bare(text: str) -> str:
    return "".join(text.lower().split()).replace("元", "").replace("人民币", "").replace("rmb", "cny")
