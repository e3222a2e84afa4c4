"""Markup as sources write it, made plain: titles and summaries without tags, entities or odd spaces."""

from __future__ import annotations

import html
import re

# Begin and end of what is not text; found by searching forward only: a pattern would try each begin to the very end.
_HIDDEN = (("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<template", "</template"))
_BREAK = re.compile(
    r"</?(?:p|div|br|hr|li|ul|ol|tr|table|h[1-6]|section|article|blockquote|pre|dd|dt)\b[^<>]*>", re.IGNORECASE
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<![^<>]*>|<\?[^<>]*>")
_SMALL = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}  # keeps lengths, as lower() does not
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def plain_text(markup: str) -> str:
    """Text of an HTML fragment: tags gone, entities decoded once, one line a block, spaces collapsed."""
    text = markup
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _shown(text)))
    lines = (" ".join(line.split()) for line in unescape(text).splitlines())
    return "\n".join(line for line in lines if line)


def _shown(markup: str) -> str:
    """The markup without comments, scripts and styles; what never ends hides the rest."""
    for begin, end in _HIDDEN:
        lower, kept, at = markup.translate(_SMALL), [], 0
        while (start := lower.find(begin, at)) != -1:
            kept.append(markup[at:start])
            stop = lower.find(end, start + len(begin))
            at = lower.find(">", stop) + 1 if stop != -1 else 0
            at = at or len(markup)
        markup = " ".join([*kept, markup[at:]])
    return markup


def plain_title(markup: str, *, is_html: bool = True) -> str:
    """One line of text; `is_html=False` leaves what looks like tags and entities as it stands."""
    text = plain_text(markup) if is_html else markup
    return " ".join(text.translate(_INVISIBLE).split())


def unescape(text: str) -> str:
    """Decode entities once; only those closed by a semicolon, so that `?a=1&copy=2` keeps its words."""
    if "&" not in text:
        return text.translate(_INVISIBLE)
    return _ENTITY.sub(lambda m: html.unescape(m[0]), text).translate(_INVISIBLE)
