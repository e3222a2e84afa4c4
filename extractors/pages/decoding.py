"""Bytes of a page -> text, for pages whose declared charset is missing or wrong; above all Chinese ones."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom

# A header or editor's template says one of these without having looked; any other declaration is tried first.
_SAID_BY_DEFAULT = frozenset({"ascii", "cp1252", "cp1254", "iso8859-1", "iso8859-15", "mac-roman"})
_CHINESE = ("gb18030", "big5hkscs")
_WIDE = ("utf-16-le", "utf-16-be")
_SAMPLE = 60_000  # bytes; enough for the frequencies below
_UNDECLARED = 0.1  # of what is not ASCII may be bad UTF-8 where nothing is declared: hardly another text looks like it
_TOLERATED = 0.01  # of what is not ASCII: one bad advertisement does not unmake the declared charset

# The commonest characters of Chinese text, both scripts: 15 to 25 % of real text, under 3 % of text decoded wrongly.
_COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年业市资金公司投产这為個國時來們於對會發業資這與新"
)
_PLAIN = re.compile(r"[\x00-\x7f]+")


def decode(body: bytes, content_type: str | None) -> str:
    """The text of a page; never raises, bytes that are no characters become U+FFFD.

    A byte-order mark or valid multi-byte UTF-8 beats every declaration; then the HTTP header, the meta tag or XML
    declaration, a guess between the Chinese charsets and UTF-16, and Windows-1252. gb2312 and gbk are read as gb18030,
    big5 with the Hong Kong characters.
    """
    mark, bom = read_bom(body)
    if mark and bom:
        return body[len(bom) :].decode(mark, "replace")
    charset = "utf-8" if _is_utf8(body) else _charset(body, content_type)
    return body.decode(charset, "replace")


def _is_utf8(body: bytes) -> bool:
    """Whether all of the body is UTF-8, but for a character cut off at the very end."""
    if b"\x1b" in body or 5 * body[:1000].count(0) > len(body[:1000]):
        return False  # ISO-2022-JP and UTF-16 without a mark are ASCII bytes, too
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body)
    except UnicodeDecodeError:
        # One bad byte in a page of UTF-8 (an advertisement pasted in) is no reason to read it as something else.
        return _share_of_bad(body.decode("utf-8", "replace")) < _TOLERATED
    return True


def _charset(body: bytes, content_type: str | None) -> str:
    sample = body[:_SAMPLE]
    declared = list(dict.fromkeys(_declared(sample, content_type)))
    for charset in (name for name in declared if name not in _SAID_BY_DEFAULT):
        text = sample.decode(charset, "replace")
        if _share_of_bad(text) < _TOLERATED and not (charset in _CHINESE and _share_of_common(text) < 0.03):
            return charset
    guessed = max((*_CHINESE, *_WIDE), key=lambda charset: _likeness(sample.decode(charset, "replace")))
    if _likeness(sample.decode(guessed, "replace")) > 0.08:
        return guessed
    return declared[0] if declared else _western(sample)


def _western(sample: bytes) -> str:
    """UTF-8 with some bad bytes, or Windows-1252."""
    return "utf-8" if _share_of_bad(sample.decode("utf-8", "replace")) < _UNDECLARED else "cp1252"


def without_mark(body: bytes) -> str | None:
    """The kind of UTF-16 in which Western text without a mark has every second byte zero; None for all else."""
    sample = body[:2000]
    zeros = [half.count(0) / max(1, len(half)) for half in (sample[1::2], sample[::2])]
    found = (name for name, half, other in zip(_WIDE, zeros, zeros[::-1], strict=True) if half > 0.3 and other < 0.05)
    return next(found, None)


def _declared(sample: bytes, content_type: str | None) -> Iterator[str]:
    """What the HTTP header says, then what the page says; names that Python knows and that give text."""
    for charset in (http_content_type_encoding(content_type or ""), html_body_declared_encoding(sample)):
        if charset:
            yield charset


def _likeness(text: str) -> float:
    """How much a text looks like Chinese that was decoded rightly: 0.15 to 0.25 for real text, else near 0."""
    return _share_of_common(text) - 10 * _share_of_bad(text)


def _share_of_bad(text: str) -> float:
    foreign = _PLAIN.sub("", text)
    return foreign.count("\ufffd") / len(foreign) if foreign else 0.0


def _share_of_common(text: str) -> float:
    foreign = _PLAIN.sub("", text)
    return sum(char in _COMMON for char in foreign) / len(foreign) if foreign else 0.0
