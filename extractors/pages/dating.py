"""When a page or text says it was published: metadata, a labelled byline, the address, the first lines of the text.

Dates of events inside the prose are the business of `extractors.dates`; here only what dates the article itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from extractors.text import normalise
from extractors.timestamps import Stamp, read_stamp

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META_NAMES = tuple(
    """
article:published_time
og:published_time
og:article:published_time
datepublished
bytedance:published_time
publishdate
publish_date
publish-date
publish_time
publishtime
pubdate
pub_date
pubtime
apub:time
_pubtime
firstcreatetime
weibo: article:create_at
parsely-pub-date
sailthru.date
dcterms.issued
dc.date.issued
dcterms.created
dc.date.created
dcterms.date
dc.date
date
""".strip().splitlines()
)  # from the surest down: the last ones are at times the day on which a template was saved
_IN_SCRIPT = re.compile(
    r"""
      "(?:datePublished|pubDate|publishDate|publish_time|dateCreated)" \s*:\s* "([^"]{8,40})"   # JSON-LD, Baidu's cards
    | \b(?:oriCreateTime|createTimestamp|ct) \s*=\s* ["'](\d{10})["']                           # WeChat articles
    """,
    re.VERBOSE,
)
_DAY = r"(?:19|20)\d{2}\s?(?:[-/.]|年)\s?\d{1,2}\s?(?:[-/.]|月)\s?\d{1,2}(?:\s?日)?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_YEAR = r",?\s{0,2}(?:19|20)\d{2}"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_ENGLISH_DAY = rf"(?:{_MONTH}\s{{0,2}}{_NUMBER}{_YEAR}|{_NUMBER}\s{{0,2}}{_MONTH}{_YEAR})"
_CLOCK = r"(?:[T\s,|]{0,3}(?:上午|下午)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?"
_WHOLE_DAY = re.compile(rf"(?<!\d)(?:{_DAY}|{_ENGLISH_DAY}){_CLOCK}", re.IGNORECASE)
_LABEL = (
    r"(?:发布(?:时间|日期|于)?|发表(?:时间|日期|于)|刊发时间|公告日期|(?<![㐀-鿿])(?:日期|时间)"  # not 成立日期
    r"|\b(?:published|posted|released|date))\s?(?:on\s|at\s)?"
)
_LABELLED = re.compile(rf"{_LABEL}:?\s{{0,3}}((?:{_DAY}|{_ENGLISH_DAY}){_CLOCK})", re.IGNORECASE)
_DATELINE = re.compile(  # LONDON, Jan. 5, 2026 --
    rf"""
      ^[A-Z]{{2}}(?:[A-Z .,'&-]|and){{1,50}},\s .{{0,30}}? ((?i:{_ENGLISH_DAY})) (?=.{{0,4}}(?:/|\(|--|—|-))
    | ^.{{0,20}}?(?:网|社|报|讯|电|台)\S{{0,8}}? ({_DAY}) \S{{0,6}}?[讯电)]   # 某某网2026年1月5日讯
    """,
    re.VERBOSE,
)
_IN_ADDRESS = re.compile(  # /2026/01/30/, /2026-01/30/, /202601/t20260130_5.html
    r"[/_t](20\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
_CREDIT = re.compile(r"来源|作者|责编|编辑|记者|浏览|阅读|字号|\b(?:by|source|author|editor|updated)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:星期|周)[一二三四五六日天]", re.IGNORECASE)
_LONGEST_LINE = 60  # characters of a line that holds little more than a date, a source and an author
_HEAD_LINES, _FOOT_LINES = 6, 3


def date_of_page(tree: HtmlElement, html: str, zone: tzinfo, latest: datetime) -> Stamp | None:
    """The publication that the page states: in its metadata, else in a time element, else behind a label."""
    return _first((*_of_metadata(tree, html), *_of_times(tree), *_of_bylines(tree)), zone, latest)


def date_of_address(url: str, zone: tzinfo, latest: datetime) -> Stamp | None:
    """The day in an address such as `/2026/01/30/`."""
    return _first((f"{m[1]}-{m[2]}-{m[3]}" for m in _IN_ADDRESS.finditer(url)), zone, latest)


def date_of_text(text: str, zone: tzinfo, latest: datetime) -> Stamp | None:
    """The day that a text gives itself: a dateline, a label, a line at its head or foot that is little but a date."""
    lines = [line.strip() for line in normalise(text).splitlines() if line.strip()]
    ends = lines[:_HEAD_LINES] + lines[_HEAD_LINES:][-_FOOT_LINES:]
    return _first((found for line in ends for found in _of_line(line[:300])), zone, latest)


def _first(written: Iterator[str] | tuple[str, ...], zone: tzinfo, latest: datetime) -> Stamp | None:
    """The first of these that is a moment, and not after `latest` (a day more, for the zones of the world)."""
    stamps = (read_stamp(words, zone) for words in written)
    return next((stamp for stamp in stamps if stamp and stamp.at <= latest + timedelta(days=1)), None)


def _of_metadata(tree: HtmlElement, html: str) -> Iterator[str]:
    said = {
        (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").strip().lower(): tag.get("content") or ""
        for tag in reversed(tree.findall(".//meta"))  # the first of a name wins
    }
    yield from (said[name] for name in _META_NAMES[:1] if name in said)
    yield from (match[1] or match[2] for match in _IN_SCRIPT.finditer(html))
    yield from (said[name] for name in _META_NAMES[1:] if name in said)


def _of_times(tree: HtmlElement) -> Iterator[str]:
    """`<time>` elements marked as the publication; an unmarked one only if it is the page's only one."""
    times = tree.findall(".//time")
    marked = [tag for tag in times if tag.get("pubdate") is not None or "publish" in _marks(tag)]
    for tag in marked or (times if len(times) == 1 else []):
        yield tag.get("datetime") or str(tag.text_content())


def _marks(tag: HtmlElement) -> str:
    return " ".join((tag.get("itemprop") or "", tag.get("class") or "", tag.get("id") or "")).lower()


_BYLINE_MARK = re.compile(
    r"""
    (?:^|[\s_-])
    (?:pub(?:lish)?(?:ed)?[_-]?(?:time|date|at)? | (?:post|entry)[_-]?(?:date|time)
     | (?:article|news|info)[_-]?(?:time|date|info|meta|source) | info | time | date | byline | laiyuan | source | meta)
    (?:$|[\s_-])
    """,
    re.VERBOSE,
)
_MANY = 400  # elements: the byline stands in the head of a page, before the lists of other news


def _of_bylines(tree: HtmlElement) -> Iterator[str]:
    """Short elements named like a byline, then any labelled date, in the order of the page."""
    body = tree.find(".//body")
    for tag in [*(body if body is not None else tree).iter("span", "div", "p", "em", "i", "li", "td")][:_MANY]:
        words = normalise(str(tag.text_content())) if len(tag) < 8 else ""
        if len(words) > 200:
            continue
        labelled = _LABELLED.search(words)
        found = _WHOLE_DAY.search(words) if _BYLINE_MARK.search(_marks(tag)) or _CREDIT.search(words) else None
        if labelled or found:
            yield labelled[1] if labelled else found[0] if found else ""


def _of_line(line: str) -> Iterator[str]:
    if dateline := _DATELINE.search(line):
        yield dateline[1] or dateline[2]
    if labelled := _LABELLED.search(line[:120]):
        yield labelled[1]
    day = _WHOLE_DAY.search(line) if len(line) <= _LONGEST_LINE else None
    if day and _is_little(line[: day.start()] + line[day.end() :]):
        yield day[0]


def _is_little(rest: str) -> bool:
    """Whether what a line has beside its date is a weekday, a mark, or the credit of a source or author."""
    return bool(_CREDIT.search(rest)) or len(re.sub(r"\W", "", _WEEKDAY.sub("", rest))) <= 3
