"""Amounts of money in Chinese and English text, with their offsets.

A text may mix both languages: 60亿元 (US$840 million). Shared signs are settled by stated rules that a caller who knows
the country may override (`local`): "$" and "dollars" are USD; 元, and 亿 without a unit, are CNY; "¥" is CNY where the
text is Chinese or speaks of yuan, else JPY.
"""

from __future__ import annotations

from extractors.money.clearness import is_clear
from extractors.money.reading import MoneySpan, find_money, shared_signs

__all__ = ["MoneySpan", "find_money", "is_clear", "shared_signs"]
