"""Whatever sentences stand together, an article is read, and every proof stands in it."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from extractors.facts import Article
from extractors.funds import find_funds

GOLD = Path(__file__).parent / "gold"
_ENDS = re.compile(r"(?<=[。!?;])|\n|(?<=[.!?])\s+")


def _mixtures(language: str, corpora: tuple[str, ...], count: int) -> Iterator[Article]:
    """Headlines and sentences of a corpus put together by chance, with and without breaks between them."""
    lines = [json.loads(line) for name in corpora for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]
    titles = [line["title"] or "" for line in lines]
    sentences = [part for line in lines for part in _ENDS.split(line["text"]) if part.strip()]
    chance = random.Random(language)
    for number in range(count):
        text = chance.choice(("", " ", "\n")).join(chance.choices(sentences, k=chance.choice((1, 2, 3, 5, 8, 15))))
        title = chance.choice(titles) if chance.random() < 0.7 else None
        yield Article(str(number), None, title, text, None, date(2025, 3, 6), language)  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "corpora", "count"),
    [("zh", ("real_zh", "told_zh"), 500), ("en", ("real_en", "told_en"), 200)],
)
def test_any_sentences_together_are_read(language: str, corpora: tuple[str, ...], count: int) -> None:
    for article in _mixtures(language, corpora, count):
        for sighting in find_funds(article).sightings:
            for proof in sighting.evidence:
                whole = (article.title or "") if proof.part == "title" else article.text
                assert whole[proof.start : proof.end] == proof.text
