"""Pages: what saved ones say, how bytes become text, and why some pages are no article."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.facts import Article, FeedItem, Page
from extractors.pages import MOST_BYTES, Unreadable, date_of_text, decode, read_page

SHANGHAI = ZoneInfo("Asia/Shanghai")
FETCHED = datetime(2026, 3, 1, tzinfo=UTC)
SAVED = sorted((Path(__file__).parent / "pages").glob("*.json"))
TEXT = "青岚市成长产业投资基金昨日在高新区揭牌，总规模10亿元，由青岚国投与云汀资本共同出资，首期3亿元已经到位。"
URL = "https://news.example/a"


def page(body: str | bytes, content_type: str = "text/html; charset=utf-8", url: str = URL) -> Page:
    return Page(
        url, url, 200, {"content-type": content_type}, body.encode() if isinstance(body, str) else body, FETCHED
    )


def read(body: str | bytes, content_type: str = "text/html; charset=utf-8", **item: object) -> Article | Unreadable:
    return read_page(page(body, content_type), zone=SHANGHAI, item=FeedItem(URL, **item) if item else None)


def saved_body(facts: Path) -> bytes:
    packed = facts.with_suffix(".html.gz")
    return gzip.decompress(packed.read_bytes()) if packed.exists() else facts.with_suffix(".html").read_bytes()


@pytest.mark.parametrize("facts", SAVED, ids=lambda path: path.stem)
def test_a_saved_page_gives_its_facts(facts: Path) -> None:
    saved = json.loads(facts.read_text(encoding="utf-8"))
    expected = saved["expected"]
    found = read_page(page(saved_body(facts), saved["content_type"], saved["url"]), zone=SHANGHAI)
    if "unreadable" in expected:
        assert isinstance(found, Unreadable)
        assert found.reason.startswith(expected["unreadable"])
        return
    assert isinstance(found, Article)
    told = {"key": found.key, "title": found.title, "language": found.language, "site": found.site}
    told |= {
        name: value and value.isoformat()
        for name, value in (("published", found.published), ("published_day", found.published_day))
    }
    assert {name: value for name, value in told.items() if name in expected} == {
        n: v for n, v in expected.items() if n in told
    }
    assert [words for words in expected["contains"] if words not in found.text] == []
    assert [words for words in expected.get("lacks", []) if words in found.text] == []
    assert not found.text.startswith(found.title or "?")


def test_the_text_is_the_same_however_often_it_is_read() -> None:
    body = saved_body(next(path for path in SAVED if path.stem == "en_press_release"))
    assert len({read(body) for _ in range(6)}) == 1


def test_a_page_that_is_called_nothing_but_its_headline_is_known_by_its_host() -> None:
    headline = "Quayside closes Growth Fund III"
    head = f'<title>{headline}</title><meta property="og:site_name" content="{headline}">'
    found = read(
        f"<html><head>{head}</head><body><article><h1>{headline}</h1><p>{TEXT * 3}</p></article></body></html>"
    )
    assert isinstance(found, Article)
    assert (found.title, found.site) == (headline, urlsplit(URL).hostname)


# ---------------------------------------------------------------- bytes to text

ZH = TEXT + "主要投向新材料和机器人。"
HANT = "雲汀資本宣布成立新基金，總規模達十億元，將投資於機器人產業，並與當地政府合作。裏恒碁銹粧嫺"
DECODED = [
    # written in, declared in the header, declared in the page, text
    ("gb18030", None, None, ZH),
    ("gbk", "utf-8", None, ZH),
    ("gbk", "iso-8859-1", None, ZH),
    ("gbk", "big5", None, ZH),
    ("gbk", "gb2312", None, ZH + "镕喆㛃"[:2]),
    ("gb18030", "gb2312", None, ZH + "𠮷㛃"),
    ("gbk", None, "gb2312", ZH),
    ("gbk", "ISO-8859-1", "gb2312", ZH),
    ("gbk", "no-such-charset", "GBK", ZH),
    ("utf-8", "gbk", "gb2312", ZH),
    ("utf-8", "iso-8859-1", None, ZH),
    ("utf-8-sig", "gbk", None, ZH),
    ("utf-16", "utf-8", None, ZH),
    ("utf-16-le", "utf-16le", None, "<p>Ridge closes fund</p>"),
    ("big5hkscs", None, None, HANT),
    ("big5hkscs", "big5", None, HANT),
    ("big5hkscs", "gb2312", None, HANT),
    ("cp1252", None, None, "Société Générale’s “fund” – €5m"),
    ("cp1252", "iso-8859-1", None, "Société Générale’s “fund” – €5m"),
    ("cp1251", "windows-1251", None, "Новый фонд создан"),
    ("shift_jis", "shift_jis", None, "新ファンドを設立した"),
    ("ascii", None, None, "Ridge closes fund"),
]


@pytest.mark.parametrize(("charset", "header", "meta", "text"), DECODED)
def test_bytes_become_the_text_they_were(charset: str, header: str | None, meta: str | None, text: str) -> None:
    text = f'<meta charset="{meta}">{text}' if meta else text
    assert decode(text.encode(charset), f"text/html; charset={header}" if header else None) == text


def test_one_bad_byte_or_a_cut_off_end_does_not_change_the_charset() -> None:
    body = (ZH * 20).encode()
    assert decode(body[:-1], "text/html; charset=gbk").startswith(ZH)
    assert decode(body[:300] + b"\xff" + body[300:], "text/html; charset=gbk").startswith(ZH)
    packed = (ZH * 20).encode("gbk")
    assert decode(packed[:400] + b"\xff" + packed[400:], "text/html; charset=gbk").startswith(ZH)


@given(
    st.binary(max_size=400),
    st.none() | st.text(max_size=40) | st.sampled_from(["text/html; charset=utf-16", "charset=hz"]),
)
def test_decoding_never_fails(body: bytes, content_type: str | None) -> None:
    assert isinstance(decode(body, content_type), str)


@given(st.binary(max_size=300), st.sampled_from(["text/html", "", "text/plain", "application/json"]))
def test_any_bytes_give_an_article_or_a_reason(body: bytes, content_type: str) -> None:
    found = read(b"<html>" + body, content_type)
    assert isinstance(found, Article) or found.reason


# ---------------------------------------------------------------- what is no article

REFUSED = [
    (b"", "text/html", "the answer is empty"),
    (b" \r\n", "text/html", "the answer is empty"),
    (b"%PDF-1.7 x", "text/html", "not a web page but a PDF document"),
    (b"PK\x03\x04....", "text/html", "not a web page but a zip file or an Office document"),
    (b"\x89PNG\r\n", "image/png", "not a web page but an image"),
    (bytes(range(256)) * 40, "text/html", "not a web page but binary data"),
    (b'{"a": "<b>"}', "application/json", "not a web page but JSON data"),
    (b"<?xml version='1.0'?><rss version='2.0'></rss>", "text/xml", "not a web page but a feed or sitemap"),
    (b"<html>" + b"x" * MOST_BYTES, "text/html", "too large: 10.0 MB, at most 10 MB are read"),
    (b"<html>" + b"<p>" * 200_000, "text/html", "too complex: 200001 tags, at most 150000 are read"),
    (b"<html><body></body></html>", "text/html", "no article on the page: 0 characters of text found"),
    (b"just words", "text/html", "no HTML"),
    (b"<html><p>" + b"fund after fund " * 40_000, "text/html", "too long for an article: 6"),
    (b"short", "text/plain", "no article on the page: 5 characters"),
]


@pytest.mark.parametrize(("body", "content_type", "reason"), REFUSED)
def test_what_is_no_article_says_what_it_is(body: bytes, content_type: str, reason: str) -> None:
    found = read(body, content_type)
    assert isinstance(found, Unreadable)
    assert found.reason.startswith(reason)


@pytest.mark.parametrize("html", [f"<p>{TEXT}</p>", f"<div><p>{TEXT}</p></div>", f"<p>{TEXT}"])
def test_a_piece_of_a_page_is_read_like_a_page(html: str) -> None:
    found = read(html)
    assert isinstance(found, Article)
    assert found.text == TEXT


def test_a_brief_that_speaks_of_logins_is_no_login_page() -> None:
    found = read(
        f"<html><body><a>请登录</a><h1>青岚基金</h1><p>{TEXT}</p><form><input type=password></form></body></html>"
    )
    assert isinstance(found, Article)
    assert found.text == TEXT


def test_a_brief_with_the_words_of_a_wall_is_an_article() -> None:
    text = "Ridge Capital said its second fund is no longer available to new investors after the close at $90 million. "
    found = read(f"<html><body><h1>Ridge closes</h1><p>{text}The third is planned.</p></body></html>")
    assert isinstance(found, Article)


def test_plain_text_is_read_as_it_stands() -> None:
    found = read(f"{TEXT}\r\n第二段。", "text/plain; charset=utf-8", title="青岚基金")
    assert isinstance(found, Article)
    assert (found.title, found.text) == ("青岚基金", f"{TEXT}\n第二段。")


def test_ten_thousand_nested_elements_do_no_harm() -> None:
    found = read("<html><body>" + "<div>" * 10_000 + TEXT + "</div>" * 10_000)
    assert isinstance(found, Article | Unreadable)


# ---------------------------------------------------------------- dates and addresses

DATED = [
    # head, body, address, what the feed said -> day
    ('<meta property="article:published_time" content="2026-02-01T23:00:00Z">', "", URL, None, "2026-02-02"),
    ('<meta name="PubDate" content="2026-02-01">', "", URL, "2026-02-09", "2026-02-01"),
    ('<meta itemprop="datePublished" content="2026-02-01 10:00">', "", URL, None, "2026-02-01"),
    ('<script type="application/ld+json">{"pubDate": "2026-02-01T10:00:00"}</script>', "", URL, None, "2026-02-01"),
    ("", "<time pubdate datetime='2026-02-01'>x</time><time datetime='2026-01-01'>y</time>", URL, None, "2026-02-01"),
    ("", "<div class='info'>2026年2月1日 10:22　来源：青岚日报</div>", URL, None, "2026-02-01"),
    ("", "<p>发布时间：2026/2/1</p>", URL, None, "2026-02-01"),
    ("", "<p>Published on February 1, 2026</p>", URL, None, "2026-02-01"),
    ("", "<p>成立日期：2021年5月6日</p>", URL, "2026-02-09", "2026-02-09"),
    ("", "", "https://news.example/202602/t20260201_881.html", None, "2026-02-01"),
    ("", "", "https://news.example/2026/02/01/fund", "2026-02-09", "2026-02-09"),
    ("", "<p>青岚网2026年2月1日讯 记者林青报道，该基金由两家机构发起。</p>", URL, None, "2026-02-01"),
    ("", "<p>青岚市于2019年3月4日设立过一支基金，本次为第二支。</p>", URL, None, None),
    ('<meta name="pubdate" content="2030-01-01">', "", URL, None, None),
    ('<meta name="pubdate" content="soon">', "", URL, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "url", "listed", "day"), DATED)
def test_the_date_is_the_pages_else_the_feeds_else_the_texts(
    head: str, body: str, url: str, listed: str | None, day: str | None
) -> None:
    item = FeedItem(url, published=datetime.fromisoformat(f"{listed}T00:00:00+00:00")) if listed else None
    html = f"<html><head>{head}</head><body><h1>青岚基金</h1>{body}<p>{TEXT}</p><p>{ZH}</p></body></html>"
    found = read_page(page(html, url=url), zone=SHANGHAI, item=item)
    assert isinstance(found, Article)
    assert (found.published_day and found.published_day.isoformat()) == day


TEXT_DATES = [
    ("LONDON, Jan. 5, 2026 /Wire/ -- Ridge closed a fund.", "2026-01-05"),
    ("NEW YORK and PARIS, 5 January 2026 (Wire) - Ridge closed a fund.", "2026-01-05"),
    ("Saturday, 24 January 2026\nLeeds\nRidge closed a fund.", "2026-01-24"),
    ("2026-01-05 10:20 来源：青岚日报\n青岚基金成立。", "2026-01-05"),
    ("青岚基金成立。\n二〇二六年\n2026年1月5日", "2026-01-05"),
    ("新华网青岚2026年1月5日电 青岚基金成立。", "2026-01-05"),
    ("The fund closed on January 5, 2026, with $90 million.", None),
    ("2026年1月5日，青岚基金成立。", None),
    ("青岚基金成立于2019年1月5日", None),
    ("On Monday, Jan. 5, 2026 - a day to remember - Ridge closed a fund.", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "day"), TEXT_DATES)
def test_a_text_dates_itself_only_outside_its_sentences(text: str, day: str | None) -> None:
    stamp = date_of_text(text, SHANGHAI, FETCHED)
    assert (stamp and stamp.day.isoformat()) == day


LINKS = [
    ('<link rel="canonical" href="/b?utm_source=x">', "https://news.example/b"),
    ('<link rel="canonical" href="https://other.example/b">', URL),
    ('<link rel="canonical" href="https://news.example/">', URL),
    ('<link rel="canonical" href="">', URL),
    ('<link rel="amphtml" href="/amp">', URL),
]


@pytest.mark.parametrize(("head", "key"), LINKS)
def test_a_page_may_name_its_address_on_its_own_host(head: str, key: str) -> None:
    found = read(f"<html><head>{head}</head><body><p>{TEXT}</p></body></html>")
    assert isinstance(found, Article)
    assert (found.key, found.url) == (key, key)
