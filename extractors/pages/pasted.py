"""Bytes that a person hands in as text, a file or what was pasted -> text, in whatever charset they are."""

from __future__ import annotations

import re
import unicodedata

from extractors.pages.decoding import decode, without_mark
from extractors.pages.unreadable import MOST_BYTES, Unreadable, is_html, kind_of

_WORDLESS = frozenset({"Cc", "Cn", "Co", "Cs"})  # Unicode's categories of what is no character of a text
_TOLERATED = 0.05  # of the characters: a few bad bytes do not unmake a text
_LINES = re.compile(r"[\t\n\v\f\r\x1b]")


def read_text(body: bytes) -> str | Unreadable:
    """The text, characters that no database stores replaced; Unreadable, with what it is, where it is none."""
    if len(body) > MOST_BYTES:
        return Unreadable(f"too large: {len(body) / 1e6:.1f} MB, at most {MOST_BYTES / 1e6:.0f} MB are read")
    charset = without_mark(body)
    plain = body if charset is None else body.decode(charset, "replace").encode()
    kind = kind_of(plain, "text/plain")
    text = decode(plain, None).replace("\0", "\ufffd")
    if kind or _is_garbled(text):
        return Unreadable(f"not readable text but {kind or 'binary data'}")
    return text


def has_markup(text: str) -> bool:
    """Whether a text is a page of HTML, or a piece of one."""
    return is_html(text.encode("utf-8", "replace"))


def _is_garbled(text: str) -> bool:
    """Whether too many characters are none: control characters, unassigned ones, bytes of no charset."""
    words = _LINES.sub("", text)
    bad = sum(char == "\ufffd" or unicodedata.category(char) in _WORDLESS for char in words)
    return bad > _TOLERATED * len(words)
