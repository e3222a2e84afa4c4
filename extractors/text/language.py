"""The language of an article, as far as reading it for funds needs."""

from __future__ import annotations

import re

from extractors.facts import Language
from extractors.text.forms import HAN, normalise, simplified_forms

_ENGLISH_WORDS = """
    a about after also an and any are as at be been but by for from had has have he how in into is it its more
    new not of on or our over said than that the their these they this to up was we were what which who will
    with would you
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_FOREIGN_WORDS = """
    al auf aux con da das de del dem den der des di die do dos du een ein eine el en est et het i il la las le
    les los mit na nach nel och og op para por que se si sur uma un una und une van von voor y zu
"""
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
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
    # A Chinese market report is at times four fifths foreign company names; the reverse was never met.
    if len(han) * 6 >= letters:
        return _script_of(han) if han else "other"
    return "en" if _is_english(sample) else "other"


def _script_of(han: list[str]) -> Language:
    """Simplified or traditional; a quarter to a third of the characters of a traditional text have another form."""
    simplified = simplified_forms()
    return "zh-Hant" if sum(char in simplified for char in han) > 0.1 * len(han) else "zh"


def _is_english(sample: str) -> bool:
    """Whether enough of the words are the small words of English; without enough words, whether nearly all is ASCII."""
    words = _WORD.findall(normalise(sample).lower())
    if len(words) < 25:  # a headline: 'Fund closes at $2bn' has none of them
        foreign = [word for word in re.findall(r"[^\W\d_]+", sample) if not word.isascii()]
        return len(foreign) <= 0.1 * len(words)
    english = sum(word in _ENGLISH for word in words)
    return english > 0.08 * len(words) and english > sum(word in _FOREIGN for word in words)
