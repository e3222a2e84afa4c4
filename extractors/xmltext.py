"""XML bytes as the web serves them, made safe to parse: one decoding, no bombs, no forbidden characters."""

from __future__ import annotations

import codecs
import contextlib
import re
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from lxml import etree

# What servers declare -> what they mean: the superset that reads every byte of the declared set.
_MEANT = {
    "ascii": "cp1252",
    "big5": "big5hkscs",
    "big5-tw": "big5hkscs",
    "cn-gb": "gb18030",
    "euc-cn": "gb18030",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ks_c_5601-1987": "cp949",
    "shift_jis": "cp932",
    "us-ascii": "cp1252",
    "utf8": "utf-8",
    "x-gbk": "gb18030",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0?\0", "utf-16-le"),
    (b"\0<\0?", "utf-16-be"),
)
_STATEFUL = ("iso-2022", "hz", "utf-7")  # 7-bit: valid UTF-8 by accident, so the declaration decides
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:\-]{1,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:\-]{1,40})""", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BEFORE_DOCTYPE = re.compile(r"\A(?:\s+|<!--.*?-->|<\?.*?\?>)*", re.DOTALL)
_ENTITY = re.compile(r"<!ENTITY\s+(%\s+)?[^\s>]+\s+(SYSTEM|PUBLIC|\"[^\"]*\"|'[^']*')", re.IGNORECASE)

# Honest feeds declare HTML's names for single characters; a longer value is only good for blowing up.
_LONGEST_ENTITY = 64
# Seen in honest feeds: some hundred stray "<", some thousand <br> and <img> inside CDATA, a depth of 30.
_MOST_UNENDED, _MOST_UNCLOSED, _DEEPEST = 2_000, 30_000, 1_000
# A wrong guess of the charset shows at once: a right one leaves a stray byte here and there.
_BAD_SHARE = 0.01


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace; broken markup has names (`<:`) that `etree.QName` refuses."""
    return str(element.tag).rpartition("}")[2]


def xml_text(body: bytes, content_type: str | None) -> str:
    """`body` as text without XML declaration and without characters that XML forbids; never raises."""
    return _FORBIDDEN.sub("", _DECLARATION.sub("", _decoded(body, content_type), count=1).lstrip("\ufeff"))


def entity_problem(text: str) -> str | None:
    """Why the document's own entities make it unsafe to parse; None if they are harmless."""
    start = _BEFORE_DOCTYPE.match(text)
    at = start.end() if start else 0
    if text[at : at + 9].upper() != "<!DOCTYPE":
        return None
    subset = text[at : _end_of_doctype(text, at)]
    if any(_is_unsafe(m) for m in _ENTITY.finditer(subset)):
        return "refused: declares XML entities that expand or point elsewhere"
    return None


def structure_problem(text: str) -> str | None:
    """Why the document's tags would keep a parser busy for minutes; None for all that honest sources write."""
    opened, ended = text.count("<"), text.count(">")
    if opened > 2 * ended + _MOST_UNENDED:
        return "refused: thousands of tags that never end"
    if opened - 2 * text.count("</") - text.count("/>") > _MOST_UNCLOSED:
        return "refused: thousands of elements that are never closed"
    return "refused: elements nested too deeply" if opened > _DEEPEST and _is_too_deep(text) else None


def _is_too_deep(text: str) -> bool:
    """Whether elements nest deeper than any list of news, up to the first error of the XML."""
    parser, depth, deepest = expat.ParserCreate(), 0, 0

    def opens(_name: str, _attributes: object) -> None:
        nonlocal depth, deepest
        depth += 1
        deepest = max(depth, deepest)

    def closes(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = opens, closes
    with contextlib.suppress(expat.ExpatError):
        parser.Parse(text.encode("utf-8", "ignore"), True)
    return deepest > _DEEPEST


def _is_unsafe(entity: re.Match[str]) -> bool:
    value = entity[2]
    nested = "%" in value or re.search(r"&(?!#)", value) is not None
    return bool(entity[1]) or value[0] not in "\"'" or nested or len(value) > _LONGEST_ENTITY


def _end_of_doctype(text: str, start: int) -> int:
    bracket, close = text.find("[", start), text.find(">", start)
    if bracket == -1 or (close != -1 and close < bracket):
        return close if close != -1 else len(text)
    end = re.compile(r"\]\s*>").search(text, bracket)
    return end.end() if end else len(text)


def _decoded(body: bytes, content_type: str | None) -> str:
    for bom, charset in _BOMS:
        if body.startswith(bom):
            return body.decode(charset, "replace")
    declared = _declared(body, content_type)
    if not any(name.startswith(_STATEFUL) for name in declared):
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return _most_plausible(body, [*declared, "utf-8", "gb18030"])


def _declared(body: bytes, content_type: str | None) -> list[str]:
    """The charsets named by the server and by the document, in that order, in the form Python knows."""
    named = [m[1] for m in [_CHARSET.search(content_type or "")] if m]
    named += [m[1].decode("ascii") for m in [_DECLARED.match(body[:400])] if m]
    meant = [_MEANT.get(name.lower(), name.lower()) for name in named]
    return [name for name in meant if _is_charset(name)]


def _is_charset(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding  # noqa: SLF001 -- the only way to tell "utf-8" from "zip"
    except LookupError:
        return False


def _most_plausible(body: bytes, charsets: list[str]) -> str:
    """The first decoding with next to no broken characters, else the one with the fewest."""
    best, fewest = "", len(body) + 1
    for charset in dict.fromkeys(charsets):
        text = body.decode(charset, "replace")
        broken = text.count("\ufffd")
        if broken <= 1 + _BAD_SHARE * sum(not c.isascii() for c in text[:100_000]):
            return text
        if broken < fewest:
            best, fewest = text, broken
    return best
