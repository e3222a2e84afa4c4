"""The sentences of an article, Chinese or English, each with its place in the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from extractors.facts import Part
from extractors.text.forms import HAN, normalise
from extractors.text.paragraphs import BULLET, split_paragraphs


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `text` is the normalised `part[start:end]` (line breaks are spaces), `paragraph` counts from 0.

    `bulleted`: whether its paragraph opens with a bullet, which is no part of the text.
    """

    part: Part
    start: int
    end: int
    text: str
    paragraph: int = 0
    bulleted: bool = False


_CLOSERS = r"[\"”')\]》】]*"
_STOP = re.compile(rf"(?:[。!?]+|;|…+|\.+)(?:{_CLOSERS})(?:\[\d{{1,3}}\])*")
_LAST_WORD = re.compile(r"[\w.&'-]+$")
_LONGEST = 1500  # characters: beyond it a 'sentence' is a table or a list, and rules must stay fast


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


_NEVER_LAST = _words("""
    adm approx apr art aug capt cf ch col dec dept dr e.g eg eq est et feb fig figs gen gov hon i.e ie jan jr jul jun lt
    maj mar messrs mr mrs ms mt mts nos nov oct op pp prof rep rev sec sen sep sept sgt sr st v viz vol vs
""")
_SELDOM_LAST = _words("""
    a.m ag bhd bros co cos corp etc inc intl k.k l.l.c l.l.p l.p ltd mfg n.a n.v p.m plc pte pty pvt s.a s.p.a sdn
    u.a.e u.k u.n u.s u.s.a
""")
_BEFORE_NUMBERS = _words("no rs re")
_STARTERS = _words("""
    A According After All Also Although An And As At Based Before Both But By Each For Founded Founders From Having He
    Her His However If In Investors It Its Last Meanwhile More Most Now On One Other Our Over Separately She Since So
    Some Such Terms That The Their There These They This Those To Together Under We When While With You
""")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_NUMBERED = re.compile(
    r"\b(?:Funds?|Partners|Partnership|Ventures?|Capital|Growth|Equity|Opportunit(?:y|ies)|Credit|Debt|Infrastructure|"
    r"Vehicle|Phase|Investors|Secondar(?:y|ies)|Seed|Impact|Buyout|Mezzanine|Energy|Technology) [IVX]$"
)
"""A name that ends in a number of one letter, which is no initial: 'Harbour Fund V. The house …'."""
_SMALL_BRAND = re.compile(r"[a-z][a-z0-9.]* (?:Ventures|VC|Capital|Partners)\b")
"""A name in small letters that opens a sentence: 'funds. betabox Ventures will …'."""
_LOWER_WORD = re.compile(r"[a-z]{3}[\"”)]?$")
_CAPITAL_WORD = re.compile(r"[\"“]?(?!(?:Com|Net|Org|Ai|Io|Cn)\b)[A-Z][a-z]*\b")
_FIRST_WORD = re.compile(r"\s*[\"“'(\[]*([A-Za-z]*)")


def sentences(title: str | None, text: str) -> tuple[Sentence, ...]:
    """The sentences of the title, then of the text, with their offsets in the original."""
    return (*_sentences("title", title or ""), *_sentences("text", text))


def _sentences(part: Part, original: str) -> Iterator[Sentence]:
    for number, paragraph in enumerate(split_paragraphs(normalise(original))):
        text, bulleted = paragraph.text, bool(BULLET.match(paragraph.text))
        for start, end in _spans(text):
            yield Sentence(part, paragraph.start + start, paragraph.start + end, text[start:end], number, bulleted)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each sentence of one paragraph, without bullets and the blanks around it."""
    start = 0
    for match in chain(_STOP.finditer(text), [None]):
        if match and not _ends(text, match, start):
            continue
        end = match.end() if match else len(text)
        yield from _cut(text, *_bare(text, start, end))
        start = end


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    if bullet := BULLET.match(text, start, end):
        start = bullet.end()
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span itself, or pieces of at most `_LONGEST` characters, cut behind a comma or a blank."""
    while end - start > _LONGEST:
        window = text[start : start + _LONGEST]
        piece = max(window.rfind(","), window.rfind("、"), window.rfind(" ")) + 1 or _LONGEST
        yield start, start + piece
        start += piece
    if start < end:
        yield start, end


def _ends(text: str, stop: re.Match[str], start: int) -> bool:
    """Whether a stop mark ends the sentence that begins at `start`."""
    mark, after = stop[0][0], text[stop.end() : stop.end() + 40]
    if not after.strip() or mark == "。":
        return True
    before = text[max(start, stop.start() - 1) : stop.start()]
    if mark in {";", "…"}:
        return bool(HAN.match(before) or (before in "”》)%" and HAN.match(after.lstrip())))
    if mark in "!?":
        return not after.lstrip()[0].islower()
    return _full_stop_ends(text[max(start, stop.start() - 30) : stop.start()].lstrip(), stop[0], after)


def _full_stop_ends(before: str, stop: str, after: str) -> bool:
    """Whether a full stop after the words `before` is one, rather than part of a number or an abbreviation."""
    if not after[0].isspace():
        return _glued(before, after) or (len(stop) > 1 and stop[-1] == "]")
    following = after.lstrip()
    if following[0].islower():
        return bool(_SMALL_BRAND.match(following))
    if _NUMBERED.search(before):
        return True
    word = _last_word(before)
    if word == before and word.isdigit():
        return False  # '2. The fund': a list number
    return not _is_abbreviation(word, following)


def _is_abbreviation(word: str, following: str) -> bool:
    """Whether the full stop behind `word` belongs to it, with the sentence going on at `following`."""
    lower = word.lower()
    if lower in _NEVER_LAST or (lower in _BEFORE_NUMBERS and following[0].isdigit()):
        return True
    if lower in _SELDOM_LAST or _INITIALS.fullmatch(word):
        return _first_word(following) not in _STARTERS
    return False


def _glued(before: str, after: str) -> bool:
    """Whether a blank is missing after the stop: 'raised $2 billion.The fund', but not 'example.Com' or '3.5'."""
    return bool(_LOWER_WORD.search(before) and _CAPITAL_WORD.match(after))


def _last_word(words: str) -> str:
    found = _LAST_WORD.search(words)
    return found[0] if found else ""


def _first_word(words: str) -> str:
    found = _FIRST_WORD.match(words)
    return found[1] if found else ""
