"""Listing pages in the manner of Chinese government, association and trade sites; all are invented."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.listings import read_listing

SHANGHAI = ZoneInfo("Asia/Shanghai")
BASE = "http://jrb.yunling.gov.example/col/col123/index.html"
MENU = '<div class="nav">' + "".join(f'<a href="/col/{n}/">关于我们的机构设置第{n}处</a>' for n in range(9)) + "</div>"
FOOT = "".join(f'<a href="https://other{n}.example/x">其他单位网站的友情链接第{n}个</a>' for n in range(30))


def read(html, **options):
    return read_listing(html.encode(), "text/html; charset=utf-8", BASE, SHANGHAI, **options)


def gov(n):
    return (
        f'<li><a href="../../art/2026/3/{n}/art_123_{n}00.html" '
        f'title="云岭市科技创新母基金第{n}批子基金管理机构遴选公告">'
        f"云岭市科技创新母基金第{n}批子…</a><span>2026-03-{n:02d}</span></li>"
    )


def row(n):
    link = f"<a href='/notice?id={n}77'>关于设立产业投资基金的通知之{n}</a>"
    return f"<tr><td>{n}</td><td>{link}</td><td>2026/3/{n}</td></tr>"


def card(n):
    link = f'<a href="/news/first-2026030{n}-39{n}1.html">'
    text = f"<h3>Harbour Capital launches vehicle number {n}</h3><p>Long text about it</p>"
    return f"<div class=card>{link}<img src=x></a>{link}{text}</a></div>"


def named(n):
    words = ("alder", "birch", "cedar", "dogwood", "elm", "fir", "ginkgo", "hazel")[n]
    title = f"{words.capitalize()} Capital holds the final close of its third vehicle"
    return f'<div class=teaser><a href="/news/{words}-holds-final-close/">{title}</a><p>Long text</p></div>'


def body_of(seven):
    return f"<html><head><title>公告公示</title></head><body>{MENU}{seven}{FOOT}</body></html>"


NUMBERS = range(1, 8)
GOV = body_of(f"<ul class=list>{''.join(map(gov, NUMBERS))}</ul>")
TABLE = body_of(f"<table>{''.join(map(row, NUMBERS))}</table>")
CARDS = body_of("".join(map(card, NUMBERS)))


def test_articles_whose_addresses_are_words_are_learned_too():
    sections = ("Private equity", "Venture capital", "Infrastructure", "Real estate", "Conferences and events")
    links = "".join(f'<li><a href="/news/{name.lower().replace(" ", "-")}/">{name}</a></li>' for name in sections)
    months = "".join(f'<li><a href="/2026/{n:02d}/">Archive of 2026/{n:02d}</a></li>' for n in range(1, 7))
    page = f"<ul class=menu>{links}</ul>{''.join(map(named, range(8)))}<ul class=months>{months}</ul>{FOOT}"
    reading = read(f"<html><body>{page}</body></html>")
    assert (reading.problem, len(reading.items)) == (None, 8)
    assert all(item.url.endswith("-holds-final-close/") for item in reading.items)


def test_a_menu_alone_is_no_list():
    links = "".join(
        f'<li><a href="/about/{name}/">About our {name} team</a></li>' for name in ("first", "other", "last")
    )
    assert read(f"<html><body><ul>{links}</ul></body></html>").items == ()


@pytest.mark.parametrize("html", [GOV, TABLE, CARDS], ids=["gov", "table", "cards"])
def test_the_list_of_articles_is_learned_from_the_page(html):
    reading = read(html)
    assert reading.problem is None
    assert len(reading.items) == 7
    assert [item.published_day for item in reading.items] == [date(2026, 3, n) for n in range(1, 8)]


def test_titles_that_are_cut_short_are_taken_whole():
    first = read(GOV).items[0]
    assert first.title == "云岭市科技创新母基金第1批子基金管理机构遴选公告"
    assert first.url == "http://jrb.yunling.gov.example/art/2026/3/1/art_123_100.html"
    assert read(CARDS).items[0].title == "Harbour Capital launches vehicle number 1"


def test_a_pattern_takes_exactly_what_it_matches():
    reading = read(GOV, pattern=r"/art_123_[1-3]00\.html$")
    assert [item.url[-8:] for item in reading.items] == ["100.html", "200.html", "300.html"]
    assert "none of its 46 links matches the pattern" in read(GOV, pattern="/nothing/").problem


NEXT = [
    *(f'<a href="index_2.html">{text}</a>' for text in ("下一页", "下一页 &gt;", "Next page", "»")),
    '<a href="index_2.html" rel="next">2</a>',
]


@pytest.mark.parametrize("link", NEXT)
def test_the_next_page_is_found(link):
    assert [further.url for further in read(GOV.replace("</body>", link + "</body>")).further] == [
        BASE.replace("index", "index_2")
    ]


def test_no_next_page_is_invented():
    assert read(GOV).further == ()
    assert read(GOV.replace("</body>", '<a href="https://ads.example/">下一页</a></body>')).further == ()


NOTHING = [
    (b"", "empty or no HTML"),
    (b"plain words", "empty or no HTML"),
    (b"<html><body><div id=app></div><script>render()</script></body></html>", "made by a script"),
    (b"<html><body><a href=/a>short</a></body></html>", "looks like a list of articles"),
]


@pytest.mark.parametrize(("body", "says"), NOTHING)
def test_a_page_without_a_list_says_why(body, says):
    assert says in read_listing(body, None, BASE, SHANGHAI).problem


def test_gbk_pages_and_a_base_element_are_understood():
    html = GOV.replace("<head>", '<head><base href="http://www.yunling.gov.example/a/b/c.html">')
    first = read_listing(html.encode("gbk"), "text/html; charset=gb2312", BASE, SHANGHAI, pattern="/art/").items[0]
    assert (first.url, first.title[:3]) == ("http://www.yunling.gov.example/art/2026/3/1/art_123_100.html", "云岭市")


@given(st.binary(max_size=300))
def test_no_bytes_raise(body):
    read_listing(body, None, BASE, SHANGHAI)
    read_listing(b"<a href='" + body + b"'>abcdefghijkl</a>" * 3, None, BASE, SHANGHAI)
