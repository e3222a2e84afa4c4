"""The language of an article, as far as reading it for funds needs."""

from __future__ import annotations

import re

from extractors.facts import Language
from extractors.text.forms import HAN, normalise, simplified_forms

_SMALL_WORDS = """
    a an and are as at be by for from has have in is it its of on or said that the their to was were which will with
"""
_ENGLISH = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[a-z']+")
_LETTERS = re.compile(r"[^\W\d_]")
_KANA_HANGUL = re.compile(r"[぀-ヿ가-힯]")
_SAMPLE = 6000  # characters: more of a text does not change the answer


def language_of(title: str | None, text: str) -> Language:
    """`zh`, `zh-Hant`, `en`, or `other` for a language whose funds are not read."""
    sample = f"{title or ''}\n{text[:_SAMPLE]}"
    letters = len(_LETTERS.findall(sample))
    han = HAN.findall(sample)
    if letters and len(_KANA_HANGUL.findall(sample)) / letters > 0.15:
        return "other"  # Japanese and Korean
    # One Chinese character says about what 1.5 to 2 letters say; a Chinese text quotes more English than the reverse.
    if len(han) * 3 >= letters:
        return _script_of(han) if han else "other"
    return "en" if _is_english(sample) else "other"


def _script_of(han: list[str]) -> Language:
    """Simplified or traditional; a quarter to a third of the characters of a traditional text have another form."""
    simplified = simplified_forms()
    return "zh-Hant" if sum(char in simplified for char in han) > 0.1 * len(han) else "zh"


def _is_english(sample: str) -> bool:
    """Whether enough of the words are the small words of English; without enough words, whether all is ASCII."""
    words = _WORD.findall(normalise(sample).lower())
    if len(words) < 25:  # a headline: 'Fund closes at $2bn' has none of them
        return all(word.isascii() for word in re.findall(r"[^\W\d_]+", sample))
    return sum(word in _ENGLISH for word in words) > 0.12 * len(words)
