"""The tree of a page -> title, text and site, by trafilatura with our settings."""

from __future__ import annotations

import logging
import re
from configparser import ConfigParser
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import DEFAULT_CONFIG, Document, Extractor
from trafilatura.utils import load_html

from extractors.pages.pasted import has_markup
from extractors.text import normalise

# Without a handler their warnings about single pages would reach the terminal.
for _library in ("courlan", "htmldate", "justext", "trafilatura"):
    logging.getLogger(_library).addHandler(logging.NullHandler())

# Below this many characters trafilatura falls back on ways that bring in the menus around the article. Its own 250 is
# 40 words of English; the two sentences of a Chinese brief have 60 characters, and a menu easily as many.
_ENOUGH_CHINESE, _ENOUGH = 25, 200
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_XML_START = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HIDDEN_ARTICLE = re.compile(r"(id=[\"']js_content[\"'][^>]*?)\sstyle=[\"'][^\"']*[\"']")  # WeChat shows it by script
_TITLE_MARKS = re.compile(r"\s*(?:[|｜_]|\s[-–—·]\s|--)\s*")


@dataclass(frozen=True, slots=True)
class Body:
    """What stands on a page: headline, text with one line a paragraph, name of the site."""

    title: str | None
    text: str
    site: str | None


def tree_of(html: str) -> HtmlElement | None:
    """The tree of a page, or of a piece of one; None if lxml makes none of it."""
    clean = _INVISIBLE.sub("", _XML_START.sub("", _HIDDEN_ARTICLE.sub(r"\1", html)))
    tree: HtmlElement | None = load_html(clean) if clean.strip() else None
    if tree is None and has_markup(clean):  # <p>...</p> alone: trafilatura wants a frame
        tree = load_html(f"<html><body>{clean}</body></html>")
    return tree


def read_body(tree: HtmlElement, url: str, *, latest: date) -> Body:
    """Title, text and site; the text is empty where no article was found.

    `latest` keeps trafilatura from asking the clock; nothing is remembered from one page to the next.
    """
    words = str(tree.text_content())[:20_000]
    chinese = len(_HAN.findall(words)) > 0.1 * len(words.split())
    document = bare_extraction(
        deepcopy(tree), options=_options(url, latest, enough=_ENOUGH_CHINESE if chinese else _ENOUGH)
    )
    if not isinstance(document, Document):
        return Body(_heading(tree), "", None)
    title = _title(tree, document.title, document.sitename)
    return Body(title, _text(document.text or "", title), _site(document.sitename, title))


def _options(url: str, latest: date, *, enough: int) -> Extractor:
    # Its date is not used; this only keeps the search short, and away from the clock.
    date_params: dict[str, Any] = {"extensive_search": False, "original_date": True, "max_date": latest.isoformat()}
    return Extractor(
        config=_config(enough),
        output_format="python",
        comments=False,
        with_metadata=True,
        url=url,
        date_params=date_params,
    )


@cache
def _config(enough: int) -> ConfigParser:
    config = deepcopy(DEFAULT_CONFIG)
    config["DEFAULT"]["MIN_EXTRACTED_SIZE"] = str(enough)
    config["DEFAULT"]["MAX_TREE_SIZE"] = "20000"
    return config


def _heading(tree: HtmlElement) -> str | None:
    """The page's only `<h1>`, else its `<title>`."""
    headings = tree.findall(".//h1")
    found = headings[0] if len(headings) == 1 else tree.find(".//title")
    return _line(str(found.text_content())) if found is not None else None


def _title(tree: HtmlElement, written: str | None, site: str | None) -> str | None:
    """The headline without the name of the site; an `<h1>` that the longer title repeats is the headline."""
    title = _line(written or "") or _heading(tree)
    if title is None:
        return None
    for heading in tree.findall(".//h1")[:3]:
        words = _line(str(heading.text_content()))
        if words and len(words) >= 6 and title.startswith(words):
            return words
    parts = _TITLE_MARKS.split(title)
    if len(parts) > 1 and site and _same(parts[-1], site):
        return title[: title.rindex(parts[-1])].rstrip(" |｜_-–—·") or title
    return title


def _site(written: str | None, title: str | None) -> str | None:
    """The name of the site; a page whose headline is all that it is called names none."""
    return None if written and title and _same(written, title) else written


def _text(text: str, title: str | None) -> str:
    """The text, one line a paragraph, without the headline that many pages repeat above it."""
    lines = [line for line in (" ".join(row.split()) for row in plain_text_lines(text)) if line]
    if title and lines and _same(lines[0].lstrip("# "), title):
        lines = lines[1:]
    return "\n".join(lines)


def plain_text_lines(text: str) -> list[str]:
    """The lines of a text, without marks that nobody sees."""
    return _INVISIBLE.sub("", text).splitlines()


def _same(one: str, other: str) -> bool:
    def core(words: str) -> str:
        return re.sub(r"\W", "", normalise(words)).lower()

    return core(one) == core(other) != ""


def _line(text: str) -> str | None:
    return " ".join(_INVISIBLE.sub("", text).split()) or None
