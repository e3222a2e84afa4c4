"""What an article calls a fund although it is not read for one: relief, a state's money; `explain` says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.facts import Refusal
from extractors.text import sentences

if TYPE_CHECKING:
    from extractors.facts import Article, Reading


def with_passed_over(article: Article, reading: Reading) -> Reading:
    """The reading; of an English article in which nothing could be announced, with what it calls funds and why not."""
    if article.language != "en" or reading.sightings or reading.refusals:
        return reading
    return replace(reading, refusals=tuple(_passed_over(article)))


def _passed_over(article: Article) -> Iterator[Refusal]:
    from extractors.money import find_money
    from extractors.names.en import find_mentions, is_headline, read_tokens

    for line in sentences(article.title, article.text):
        sums = [(one.start, one.end) for one in find_money(line.text)]
        for one in find_mentions(line.text, read_tokens(line.text, sums, headline=is_headline(line.text))):
            start, end = line.start + one.name_start, line.start + one.end
            words = article.original(line.part)[start:end]
            why = f"another kind of product: {one.excluded}" if one.excluded else "no one fund is meant"
            yield Refusal(words, f"en {one.excluded or one.kind}", why, line.part, start, end, words)
