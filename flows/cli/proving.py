"""The words that prove a fact, as a person reads them: the sentence around them, with the article that it is from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from extractors.facts import Evidence, StoredSighting
from extractors.text import sentences

if TYPE_CHECKING:
    from extractors.facts import Article
    from flows.store import Store

_LONGEST = 240  # characters: three lines of a terminal
_MOST_QUOTES = 6  # of a list of names
_AROUND = 80  # characters before and after the words, where their sentence is longer


def proof(store: Store, told: StoredSighting, field: str) -> str:
    """The words of an article that prove a fact, in their sentence, and where they are from; all names of a list."""
    evidence = [one for one in told.facts.evidence if one.field == field]
    article = store.article(told.article_key) if evidence else None
    wanted = evidence if isinstance(getattr(told.facts, field), tuple) else evidence[:1]
    return " ".join([*(f"“{quote}”" for quote in _quotes(wanted, article)), f"— {place(told)}"])


def _quotes(evidence: Sequence[Evidence], article: Article | None) -> list[str]:
    """The sentences of the words, none for words that stand in one before it."""
    quotes: list[str] = []
    for one in evidence:
        if len(quotes) < _MOST_QUOTES and not any(" ".join(one.text.split()) in quote for quote in quotes):
            quotes.append(_quote(one, article))
    return quotes


def place(told: StoredSighting) -> str:
    """The article of a sighting in a few words: its site or name, its day, the sighting's number."""
    return ", ".join(filter(None, (told.site or article_name(told), day(told), f"#{told.sighting_id}")))


def article_name(told: StoredSighting) -> str:
    """What names an article without address and site: the id of an archive's line; a hash tells a person nothing."""
    kind, separator, _ = told.article_key.partition(":")
    return _UNNAMED.get(kind, told.article_key) if separator else told.article_key


_UNNAMED = {"text": "pasted text", "sha256": "text without id or address"}


def day(told: StoredSighting) -> str:
    """When an article was published."""
    return f"{told.published_day:%Y-%m-%d}" if told.published_day else "undated"


def _quote(evidence: Evidence, article: Article | None) -> str:
    """The sentence of the words; of a long one what is around them."""
    whole = article.original(evidence.part) if article else ""
    if article is None or whole[evidence.start : evidence.end] != evidence.text:
        return evidence.text[:_LONGEST]
    start, end = next(_around(evidence, article), (evidence.start, evidence.end))
    if end - start <= _LONGEST:
        return " ".join(whole[start:end].split())
    first, last = max(start, evidence.start - _AROUND), min(end, evidence.end + _AROUND, evidence.start + _LONGEST)
    marks = ("…" if first > start else "", "…" if last < end else "")
    return " ".join(whole[first:last].split()).join(marks)


def _around(evidence: Evidence, article: Article) -> Iterator[tuple[int, int]]:
    for one in sentences(article.title, article.text):
        if one.part == evidence.part and one.start <= evidence.start < one.end:
            yield one.start, max(one.end, evidence.end)
