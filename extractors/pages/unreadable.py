"""Answers that are no article, told apart in words that say what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_BYTES = 10_000_000
"""The largest page that is read: the largest real article page we met has 3 MB, and a tree takes ten times its size."""

LONGEST_TEXT = 500_000
"""Characters of the longest text that is an article: ten times the longest digest we met; beyond it, it is data."""

_MOST_TAGS = 150_000  # elements; reading 100,000 takes some 10 s


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A page from which no article can be read, with the reason that a person understands."""

    reason: str


_MAGIC = (
    # How files of other kinds begin -> what they are.
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip file or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image or a sound"),
    (b"\x1f\x8b", "compressed data"),
    (b"ID3", "a sound"),
    (b"{\\rtf", "an RTF document"),
)
_TYPES = (
    # Beginning of the content type -> what it is; checked where the bytes themselves do not look like HTML.
    ("application/pdf", "a PDF document"),
    ("application/json", "JSON data"),
    ("application/octet-stream", "binary data"),
    ("application/vnd", "an Office document"),
    ("application/zip", "a zip file"),
    ("audio/", "a sound"),
    ("font/", "a font"),
    ("image/", "an image"),
    ("video/", "a video"),
)
_HTML = re.compile(rb"<(?:!doctype|html|head|body|meta|title|div|p|article|section|table|h1|span|br)\b", re.IGNORECASE)
_CONTROLS = bytes({*range(32)} - {9, 10, 12, 13, 27})  # never in text; ESC is, in ISO-2022-JP
_FEED = re.compile(
    rb"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b", re.DOTALL
)

_WALLS = {
    # What it is -> the words that tell it. Looked for in a short text, or on the whole page where there is none.
    "a Cloudflare challenge": (
        r"just a moment\.\.\.",
        r"checking (?:if the site connection|your browser)",
        r"challenge-platform|_cf_chl",
    ),
    "a page that blocks robots": (
        r"attention required! \| cloudflare",
        r"pardon our interruption|px-captcha|datadome|incapsula",
    ),
    "a WeChat check for robots; paste the text instead": (r"环境异常|完成验证后即可继续访问",),
    "a check for robots": (
        r"captcha|are you (?:a|not a) robot|not a robot|verify you are (?:a )?human",
        r"人机验证|安全验证|滑动验证|拖动.{0,4}滑块|请输入验证码|访问验证",
    ),
    "an answer that we asked too often": (
        r"too many requests|rate limit exceeded",
        r"(?:访问|请求)过于频繁",
    ),
    "a page that refuses access": (
        r"access (?:is )?denied|request blocked|you have been blocked|403 forbidden",
        r"拒绝访问|禁止访问|请求被拦截|已被.{0,6}拦截",
    ),
    "a page that says the article is gone": (
        r"page (?:not found|cannot be found|doesn.t exist)|404 not found|no longer available",
        r"已被发布者删除|内容已被删除|内容暂时无法查看|此内容因违规|(?:文章|页面)(?:不存在|已删除)|页面.{0,4}找不到",
    ),
    "a login or payment page": (
        r"""type=[\"']?password""",
        r"(?:sign|log) in to (?:continue|read|view)|subscribe to (?:continue|read)",
        r"to continue reading|members only|subscribers? only",
        r"请先?登[录陆]|登[录陆]后.{0,2}(?:查看|阅读|继续|可)|会员专享|付费阅读",
    ),
    "a page that shows its text only with JavaScript": (
        r"(?:enable|requires|need to enable) javascript|javascript is (?:required|disabled)",
        r"""id=[\"']?(?:root|app|__next)[\"']?>\s*</div>""",
        r"(?:开启|启用).{0,6}javascript",
    ),
}
_WALL_PATTERNS = tuple((what, re.compile("|".join(words), re.IGNORECASE)) for what, words in _WALLS.items())


def not_a_page(body: bytes, content_type: str | None) -> Unreadable | None:
    """Why these bytes are not read at all: empty, too large, or not a page; None if they may be one."""
    if not body.strip():
        return Unreadable("the answer is empty")
    if len(body) > MOST_BYTES:
        return Unreadable(f"too large: {len(body) / 1e6:.1f} MB, at most {MOST_BYTES / 1e6:.0f} MB are read")
    kind = kind_of(body, (content_type or "").strip().lower())
    if kind:
        return Unreadable(f"not a web page but {kind}")
    tags = body.count(b"<")
    return Unreadable(f"too complex: {tags} tags, at most {_MOST_TAGS} are read") if tags > _MOST_TAGS else None


def kind_of(body: bytes, content_type: str) -> str | None:
    """What these bytes are, if neither a page nor a text; None if they may be one."""
    start = body[:2000]
    magic = next((what for sign, what in _MAGIC if start.startswith(sign)), None)
    if magic or _FEED.match(start):
        return magic or "a feed or sitemap"
    if is_html(body):
        return None
    if _is_binary(start) and "utf-16" not in content_type:
        return "binary data"
    return next((what for beginning, what in _TYPES if content_type.startswith(beginning)), None)


def is_html(body: bytes) -> bool:
    """Whether there are tags of HTML near the beginning."""
    return _HTML.search(body[:20_000]) is not None


def _is_binary(start: bytes) -> bool:
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return False  # the mark of UTF-16, half of whose bytes are zero
    return len(start.translate(None, _CONTROLS)) < 0.9 * len(start)


def wall(html: str) -> Unreadable | None:
    """What stands in the place of an article: a challenge, a login, a page that says it is gone."""
    head = html[:200_000]
    return next((Unreadable(what) for what, pattern in _WALL_PATTERNS if pattern.search(head)), None)
