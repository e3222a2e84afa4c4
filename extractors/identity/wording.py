"""Names taken apart: what of them is a place, a phase, a kind of fund, and what is left that only this fund has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from extractors.phrases import PhraseTable

HAN = re.compile(r"[㐀-鿿]+")
_WORD = r"""
    (?: (?<![%(letter)s\d]) [%(letter)s]-(?=[%(letter)s]{2}) )?  # u-Port, not any two words
    \d{0,4} [%(letter)s] (?: [%(letter)s\d'&.]* [%(letter)s\d] )?  # 7k, m31
    (?: -\d{1,3}(?!\d) )?  # QX-7
    | ^\d{2,4}(?=\ )  # 404 Ventures
"""
_LATIN = re.compile(_WORD % {"letter": "a-z"}, re.VERBOSE)
_PROPER = re.compile(_WORD % {"letter": "A-Za-zÀ-ɏ"}, re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Words:
    """A table of words with the key each stands for; `-` stands for nothing."""

    table: PhraseTable
    keys: dict[str, str]
    weights: dict[str, float]


def _cells(name: str) -> Iterator[list[str]]:
    text = files("extractors").joinpath("data", name).read_text(encoding="utf-8")
    yield from (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


@cache
def fund_words() -> Words:
    """What describes a fund without naming it (`extractors/data/concepts.tsv`)."""
    rows = list(_cells("concepts.tsv"))
    keys = {word: row[0] for row in rows for word in "|".join(row[2:]).casefold().split("|")}
    return Words(PhraseTable(keys), keys, {row[0]: float(row[1]) for row in rows})


@cache
def party_words() -> Words:
    """What describes a company without naming it (`extractors/data/party_words.tsv`)."""
    keys = {word: row[0] for row in _cells("party_words.tsv") for word in "|".join(row[1:]).casefold().split("|")}
    return Words(PhraseTable(keys), keys, {})


@cache
def institutions() -> Words:
    """Investors with unrelated names in two languages (`extractors/data/institutions.tsv`)."""
    keys = {name: row[0] for row in _cells("institutions.tsv") for name in "|".join(row[1:]).split("|")}
    return Words(PhraseTable(keys), keys, {})


def folded(text: str) -> str:
    """Lower case without accents, of the same length: Altérra and ALTERRA are one."""
    return "".join(_base(char) for char in text)


@cache
def _base(char: str) -> str:
    plain = unicodedata.normalize("NFD", char)[0].lower()
    return plain if len(plain) == 1 else char


@cache
def pinyin(han: str) -> str:
    """The sound of Chinese characters as English names write it: 创控 -> chuangkong."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415  0.2 s and 20 MB that only identity needs

    return "".join(lazy_pinyin(han, errors="ignore")).replace("ü", "v")


def left_over(text: str, taken: Iterable[tuple[int, int]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What no span covers: runs of at least two Chinese characters, and words in Latin letters."""
    rest = _without(text, taken)
    words = map(_plain, _LATIN.findall(rest))
    return tuple(run for run in HAN.findall(rest) if len(run) > 1), tuple(word for word in words if len(word) > 1)


def proper_words(text: str, taken: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """The words with a capital that no span covers, folded; `text` in its own case."""
    found = (word[0] for word in _PROPER.finditer(_without(text, taken)) if _is_proper(word[0]))
    return tuple(word for word in (_plain(folded(found_word)) for found_word in found) if len(word) > 1)


def _is_proper(word: str) -> bool:
    """Whether a word names: one with a capital or with a number, as 7k Ventures and 404 Partners have."""
    return any(map(str.isupper, word)) or word[0].isdigit()


def _without(text: str, taken: Iterable[tuple[int, int]]) -> str:
    chars = list(text)
    for start, end in taken:
        chars[start:end] = "|" * (end - start)
    return "".join(chars)


def _plain(word: str) -> str:
    return word.replace(".", "").replace("-", "").removesuffix("'s").replace("'", "")
