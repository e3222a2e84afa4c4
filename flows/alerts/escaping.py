"""Makes words from the web harmless: what a title or name holds is shown, and never does anything.

`clean` takes out what no message can hold. Each way of marking up text then has its own `Markup`, through which
every word from the web goes exactly once, when the message is put together.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

# Controls and separators of lines become a blank; marks without width (among them those that turn the direction of
# text round and make an address read as another), private and unassigned code points and half pairs go without trace.
_BLANK = frozenset({"Cc", "Zl", "Zp", "Zs"})
_UNSHOWN = frozenset({"Cf", "Cs", "Co", "Cn"})
_JOINERS = frozenset("\u200c\u200d")  # without width, but some scripts need them between their letters

# Look-alikes that no chat service reads as markup, mention or tag: services differ in what a backslash does.
_LOOKALIKES = str.maketrans(
    {"*": "∗", "_": "＿", "`": "ˋ", "~": "∼", "|": "｜", "[": "［", "]": "］", "<": "‹", ">": "›", "\\": "＼"}
)
# A mark without width after @ keeps @everyone, @all and @here from calling anyone.
_MENTION = re.compile(r"([@＠])(?=\w)")
_BREAKER = "\u2060"
_HEADING = re.compile(r"^\s*(#+|[-+=>])", re.MULTILINE)


def clean(text: str) -> str:
    """One line without characters that are not shown; white space of any kind is one blank."""
    return " ".join("".join(_shown(c) for c in text).split())


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category in _BLANK:
        return " "
    return "" if category in _UNSHOWN and char not in _JOINERS else char


def safe_url(url: str | None) -> str:
    """The address with everything encoded that could end it or mean something; empty unless http or https."""
    try:
        usable = url is not None and urlsplit(url).scheme in {"http", "https"} and bool(urlsplit(url).hostname)
    except ValueError:
        usable = False
    return quote(clean(url or "").replace(" ", "%20"), safe="%/:?#@!$&'+,;=-._~").replace("'", "%27") if usable else ""


def _plain(text: str) -> str:
    return _MENTION.sub(rf"\1{_BREAKER}", clean(text))


def _lookalike(text: str) -> str:
    return _HEADING.sub(r" \1", _plain(text).translate(_LOOKALIKES)).strip()


def _html(text: str) -> str:
    return html.escape(clean(text), quote=True)


@dataclass(frozen=True, slots=True)
class Markup:
    """How one kind of message is marked up: words from the web, emphasis, quotes and line ends."""

    name: str
    words: Callable[[str], str]
    bold: str
    quoted: str
    line_end: str = "\n"

    def strong(self, text: str) -> str:
        """Words from the web, emphasised."""
        return self.bold.format(self.words(text))

    def cited(self, text: str) -> str:
        """Words from the web as a quotation."""
        return self.quoted.format(self.words(text))

    def link(self, url: str) -> str:
        """An address on its own, which every service makes a link by itself."""
        shown = safe_url(url)
        return html.escape(shown, quote=True) if self.name == "html" else shown


PLAIN: Final = Markup("text", _plain, "{}", "“{}”")
EXACT: Final = Markup("text", clean, "{}", "“{}”")  # for programs: nothing is added to the words
CHAT: Final = Markup("text", _lookalike, "{}", "“{}”")  # services read marks in text that is said to be plain
MARKDOWN: Final = Markup("markdown", _lookalike, "**{}**", "“{}”")
SLACK: Final = Markup("markdown", _lookalike, "*{}*", "“{}”")
HTML: Final = Markup("html", _html, "<b>{}</b>", "<i>“{}”</i>")
TELEGRAM: Final = Markup("html", lambda text: html.escape(_plain(text), quote=True), "<b>{}</b>", "<i>“{}”</i>")
