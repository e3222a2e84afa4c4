"""Which sentences of an article an alert quotes: few and whole, that prove together what it tells of the fund."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.facts import Article, Evidence, Sighting
from extractors.text import Sentence, sentences
from flows.alerts.fitting import shorten_around

_LONGEST: Final = 400  # characters: a sentence, not a paragraph
_MOST: Final = 3
# How much a fact matters to who asks whether there is a new fund; facts that are not here prove none.
_WEIGHTS: Final = {"stage": 4, "size": 3, "first_tranche": 1, "name": 0, "managers": 0, "sponsors": 0}
_ENDS_SENTENCE: Final = re.compile(r"[.!?;。！？；…][\"'”’」』)）]*\Z")
"""How a sentence ends and a heading does not: a line that names the fund and nothing more proves little."""

HOW_FAR: Final = re.compile(
    r"\b(?:(?:first|final|interim) )?clos(?:e[sd]?|ings?)\b|\b(?:launch|unveil|establish|register|rais|plan|set)\w*|"
    r"首关|首次关闭|首次交割|终关|最终关闭|关闭|备案|登记|注册|揭牌|成立|设立|组建|发起|募集|募资|拟|遴选|招募|签约",
    re.IGNORECASE,
)
"""Words that tell how far a fund has come: an alert does not keep which they were."""
_SUMS: Final = re.compile(
    r"[$€£¥] ?\d|\d ?(?:(?:[mb]n?|[kb]n|tn|million|billion|trillion)\b|[十百千万亿]+|[美欧港日韩澳]?元)", re.IGNORECASE
)
_RETOLD: Final = {"stage": HOW_FAR, "size": _SUMS, "first_tranche": _SUMS}
"""Facts that a sentence may tell again in other words than those they were read from."""

Proofs = frozenset[tuple[str, str]]
"""Facts with their values."""


@dataclass(frozen=True, slots=True)
class _Quote:
    """Words of the article, and what they prove."""

    words: str
    part: str
    proves: Proofs

    @property
    def is_whole(self) -> bool:
        return self.part == "text" and bool(_ENDS_SENTENCE.search(self.words))


def quote_of(facts: Sighting, article: Article | None, edited: Collection[str]) -> str:
    """A line for each sentence, the first the one that proves most; none that a person has overruled.

    The bare words of a fact where the article is not at hand. What the title proves needs no sentence beside the first.
    """
    overruled = overruled_words(facts, edited)
    held = [one for one in facts.evidence if one.field not in edited]
    told = [one for one in _quotes(held, article) if not _says_again(one.words, overruled, edited)]
    first = max(told, key=_worth, default=None)
    if first is None:
        return ""
    in_title = frozenset((one.field, one.value) for one in held if one.part == "title")
    more = _further([one for one in told if one.is_whole], first.proves | in_title) if first.is_whole else ()
    return "\n".join([first.words, *(one.words for one in told if one in more)])


def overruled_words(facts: Sighting, edited: Collection[str]) -> list[str]:
    """The words that facts which a person set were read from."""
    return [one.text for one in facts.evidence if one.field in edited]


def _says_again(quote: str, overruled: Collection[str], edited: Collection[str]) -> bool:
    """Whether words say what a person has overruled, or something of the kind."""
    retold = (_RETOLD[field] for field in edited if field in _RETOLD)
    return any(words in quote for words in overruled) or any(pattern.search(quote) for pattern in retold)


def _worth(quote: _Quote) -> tuple[bool, int, int]:
    """Whole sentences before bare words, stage and size before all else; of equals the first of the article."""
    fields = {field for field, _ in quote.proves}
    return quote.is_whole and not fields <= {"managers", "sponsors"}, *_weight(quote.proves)


def _weight(proofs: Proofs) -> tuple[int, int]:
    known = {field for field, _ in proofs if field in _WEIGHTS}
    return sum(_WEIGHTS[field] for field in known), len([field for field, _ in proofs if field in known])


def _further(quotes: Sequence[_Quote], proved: Proofs) -> list[_Quote]:
    """Those that prove most of what is not proved yet; a name alone is no reason to quote more."""
    chosen: list[_Quote] = []
    while len(chosen) < _MOST - 1:
        news = {one: frozenset(proof for proof in one.proves - proved if proof[0] != "name") for one in quotes}
        best = max(quotes, key=lambda one: _weight(news[one]), default=None)
        if best is None or not any(_weight(news[best])):
            break
        chosen.append(best)
        proved |= best.proves
    return chosen


def _quotes(evidence: Sequence[Evidence], article: Article | None) -> Iterator[_Quote]:
    """The sentences around evidence in the order of the article, the title first; bare words by what they prove."""
    lines = sentences(article.title, article.text) if article else ()
    around: dict[Sentence, list[Evidence]] = {}
    bare: list[_Quote] = []
    for one in evidence:
        held = _around(one, article, lines)
        if held:
            around.setdefault(held, []).append(one)
        else:
            bare.append(_Quote(" ".join(one.text[:_LONGEST].split()), "", frozenset({(one.field, one.value)})))
    for line in sorted(around, key=lambda line: (line.part == "text", line.start)):
        proves = frozenset((one.field, one.value) for one in around[line])
        yield _Quote(_words(line, around[line], article), line.part, proves)
    yield from bare


def _around(evidence: Evidence, article: Article | None, lines: Sequence[Sentence]) -> Sentence | None:
    """The sentence in which evidence begins; None where its words do not stand there."""
    if article is None or article.original(evidence.part)[evidence.start : evidence.end] != evidence.text:
        return None
    return next((s for s in lines if s.part == evidence.part and s.start <= evidence.start < s.end), None)


def _words(line: Sentence, evidence: Sequence[Evidence], article: Article | None) -> str:
    """The sentence as the article writes it; a long one cut around what proves most."""
    original = article.original(line.part) if article else ""
    end = max(line.end, *(one.end for one in evidence))
    heaviest = [one for one in evidence if _WEIGHTS.get(one.field)] or evidence
    span = min(one.start for one in heaviest) - line.start, max(one.end for one in heaviest) - line.start
    return " ".join(shorten_around(original[line.start : end], span, _LONGEST).split())
