import gzip
import time
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractors.sitemaps import read_sitemap

SHANGHAI = ZoneInfo("Asia/Shanghai")
BASE = "https://news.example/sitemap.xml"
NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def read(text, content_type="application/xml"):
    return read_sitemap(text if isinstance(text, bytes) else text.encode(), content_type, BASE, SHANGHAI)


def urlset(*urls, ns=NS):
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {ns}>{"".join(urls)}</urlset>'


def url(loc="https://news.example/a", extra=""):
    return f"<url><loc>{loc}</loc>{extra}</url>"


def test_pages_come_with_lastmod_as_a_hint():
    (item,) = read(urlset(url(extra="<lastmod>2026-03-06T09:30:00+08:00</lastmod>"))).items
    assert (item.url, item.published, item.title) == (
        "https://news.example/a",
        datetime(2026, 3, 6, 1, 30, tzinfo=UTC),
        None,
    )


def test_google_news_gives_title_and_date():
    news = (
        "<news:news><news:publication><news:name>云岭日报</news:name><news:language>zh-cn</news:language></news:publication>"
        "<news:publication_date>2026-03-06</news:publication_date>"
        "<news:title>母基金 &amp;amp; 子基金</news:title></news:news>"
        "<lastmod>2026-03-09</lastmod>"
    )
    (item,) = read(urlset(url(extra=news), ns=f"{NS} {NEWS}")).items
    assert (item.title, item.published_day) == ("母基金 & 子基金", date(2026, 3, 6))


def test_pictures_and_films_of_a_page_are_not_the_page():
    extra = (
        '<i:image xmlns:i="http://i.example"><i:loc>https://news.example/p.jpg</i:loc><i:title>picture</i:title></i:image>'
        '<v:video xmlns:v="http://v.example"><v:publication_date>2001-01-01</v:publication_date></v:video>'
    )
    (item,) = read(urlset(url(extra=extra))).items
    assert (item.url, item.title, item.published) == ("https://news.example/a", None, None)


def test_an_index_gives_further_sitemaps():
    text = (
        f"<sitemapindex {NS}><sitemap><loc>/s1.xml</loc><lastmod>2026-03-01</lastmod></sitemap>"
        "<sitemap><loc>https://news.example/s2.xml.gz</loc></sitemap></sitemapindex>"
    )
    reading = read(text)
    assert [further.url for further in reading.further] == [
        "https://news.example/s1.xml",
        "https://news.example/s2.xml.gz",
    ]
    assert (reading.further[0].published_day, reading.items) == (date(2026, 3, 1), ())


SAME = {
    "gzip": gzip.compress(urlset(url()).encode()),
    "no namespace": urlset(url(), ns=""),
    "wrong namespace": urlset(url(), ns='xmlns="http://www.google.com/schemas/sitemap/0.84"'),
    "prefixed": f"<s:urlset {NS.replace('xmlns', 'xmlns:s')}><s:url><s:loc>https://news.example/a</s:loc></s:url></s:urlset>",
    "spaces": urlset(url(" \n https://news.example/a \n")),
    "cut off": urlset(url())[:-4],
    "comment": urlset("<!-- all pages -->", url()),
    "plain": "\ufeffhttps://news.example/a\r\n",
    "feed": '<rss version="2.0"><channel><item><link>https://news.example/a</link></item></channel></rss>',
}


@pytest.mark.parametrize("name", SAME)
def test_every_form_gives_the_same_page(name):
    reading = read(SAME[name])
    assert ([item.url for item in reading.items], reading.problem) == (["https://news.example/a"], None)


def test_entries_without_a_usable_address_are_counted():
    reading = read(urlset("<url><lastmod>2026-01-01</lastmod></url>", url("ftp://x.example/"), url("http://[x"), url()))
    assert (len(reading.items), reading.unlinked) == (1, 3)


PROBLEMS = [
    (b"", "the answer is empty"),
    (b"<html><title>404</title></html>", 'an HTML page ("404") instead of a sitemap'),
    (b"User-agent: *\nDisallow:\nSitemap: x", "not a sitemap"),
    (b"<data/>", "not a sitemap"),
    (b"<<<", "not a sitemap"),
    (b"\x1f\x8bbroken", "cannot be unpacked"),
    (gzip.compress(bytes(60_000_000), 1), "larger than 50 MB"),
    (b'<!DOCTYPE u [<!ENTITY a SYSTEM "file:///etc/hostname">]><urlset><url><loc>&a;</loc></url></urlset>', "refused"),
]


@pytest.mark.parametrize(("body", "says"), PROBLEMS)
def test_what_is_no_sitemap_says_why(body, says):
    reading = read(body)
    assert (reading.items, reading.further) == ((), ())
    assert says in reading.problem


def test_a_full_sitemap_is_read_in_seconds():
    body = urlset(*(url(f"https://news.example/{n}", "<lastmod>2026-03-06</lastmod>") for n in range(50_000)))
    before = time.process_time()
    assert len(read(body).items) == 50_000
    assert time.process_time() - before < 15  # about 1.5 s on an idle core


def test_deep_nesting_ends_soon():
    assert read(urlset("<a>" * 100_000)).items == ()


@given(st.binary(max_size=200))
@example(b"<:")
def test_no_bytes_raise(body):
    read(body)
    read(b"<urlset>" + body)
