"""Markup as sources write it, made plain: titles and summaries without tags, entities or odd spaces."""

from __future__ import annotations

import html
import re

_HIDDEN = re.compile(r"<!--.*?-->|<(script|style|template)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(
    r"</?(?:p|div|br|hr|li|ul|ol|tr|table|h[1-6]|section|article|blockquote|pre|dd|dt)\b[^<>]*>", re.IGNORECASE
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<![^<>]*>|<\?[^<>]*>")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def plain_text(markup: str) -> str:
    """Text of an HTML fragment: tags gone, entities decoded once, one line a block, spaces collapsed."""
    text = markup
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _HIDDEN.sub(" ", text)))
    lines = (" ".join(line.split()) for line in unescape(text).splitlines())
    return "\n".join(line for line in lines if line)


def plain_title(markup: str, *, is_html: bool = True) -> str:
    """One line of text; `is_html=False` leaves what looks like tags and entities as it stands."""
    text = plain_text(markup) if is_html else markup
    return " ".join(text.translate(_INVISIBLE).split())


def unescape(text: str) -> str:
    """Decode entities once; only those closed by a semicolon, so that `?a=1&copy=2` keeps its words."""
    if "&" not in text:
        return text.translate(_INVISIBLE)
    return _ENTITY.sub(lambda m: html.unescape(m[0]), text).translate(_INVISIBLE)
