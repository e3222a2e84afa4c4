"""A Chinese article without the blanks inside its sentences, and what was read there told of the original.

Pages cut from a PDF break lines within words and set blanks between them: '11 月 20 日 正式 设立'. No rule would know
these words, so the blanks are taken out before the article is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from extractors.facts import Article, Evidence, Part, Reading, Refusal
from extractors.text import normalise
from extractors.text.paragraphs import run_on_breaks

_IN_WORDS: Final = r"[\u4e00-\u9fff、,;:%《》“”()〇]"
_BLANK: Final = re.compile(rf"(?<={_IN_WORDS})[ ]+(?=\d|{_IN_WORDS})|(?<=\d)[ ]+(?=[\u4e00-\u9fff])")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_SPACED: Final = 8
"""Characters for each blank in a text whose blanks say nothing: headlines and tables have fewer."""
_FEWEST: Final = 6
"""Blanks in a text that is short: a headline of three parts has two."""


_Told = TypeVar("_Told", Evidence, Refusal)


@dataclass(frozen=True, slots=True)
class _Packing:
    """A text without some of its characters; `origins[i]` is where `text[i]` stands in the original."""

    original: str
    text: str
    origins: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch of the original."""
        return self.origins[start], self.origins[end - 1] + 1 if end > start else self.origins[start]


def packed(article: Article) -> tuple[Article, Callable[[Reading], Reading]]:
    """The article to be read, and what turns its reading into one of the original; most articles stay as they are."""
    parts: dict[Part, _Packing] = {"title": _packing(article.title or ""), "text": _packing(article.text)}
    if all(one.text == one.original for one in parts.values()):
        return article, lambda reading: reading
    title = parts["title"].text if article.title else article.title
    return replace(article, title=title, text=parts["text"].text), lambda reading: _unpacked(reading, parts)


def _packing(text: str) -> _Packing:
    plain = normalise(text)
    spans = [match.span() for match in _BLANK.finditer(plain)] if _is_spaced(plain) else []
    gone = {at for start, end in spans for at in range(start, end)} | set(run_on_breaks(plain))
    kept = [at for at in range(len(text)) if at not in gone] if gone else range(len(text))
    return _Packing(text, "".join(text[at] for at in kept) if gone else text, (*kept, len(text)))


def _is_spaced(text: str) -> bool:
    """Whether a text sets blanks within its sentences all over."""
    blanks = sum(1 for _ in _BLANK.finditer(text))
    return blanks >= _FEWEST and blanks * _SPACED >= len(_HAN.findall(text))


def _unpacked(reading: Reading, parts: dict[Part, _Packing]) -> Reading:
    def of_original(one: _Told) -> _Told:
        part = parts[one.part]
        start, end = part.span(one.start, one.end)
        return replace(one, start=start, end=end, text=part.original[start:end])

    sightings = (replace(one, evidence=tuple(map(of_original, one.evidence))) for one in reading.sightings)
    return Reading(tuple(sightings), tuple(map(of_original, reading.refusals)))
