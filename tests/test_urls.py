"""One form for each address."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractors.urls import canonical, host_of

SAME = [
    ("HTTPS://News.Example.COM:443/a?utm_source=x&id=3#top", "https://news.example.com/a?id=3"),
    ("http://news.example:80", "http://news.example/"),
    ("http://news.example:8080/a", "http://news.example:8080/a"),
    ("https://news.example/a/index.html?b=2&a=1", "https://news.example/a/?b=2&a=1"),
    ("https://news.example/Index.PHP", "https://news.example/"),
    ("https://news.example/my-index.html", "https://news.example/my-index.html"),
    ("https://news.example/x?from=timeline&isappinstalled=0", "https://news.example/x"),
    ("https://news.example/x?from=2026-01-01&to=2026-02-01", "https://news.example/x?from=2026-01-01&to=2026-02-01"),
    ("https://news.example/x?spm=a1.b2&fbclid=1&gclid=2&p=", "https://news.example/x?p="),
    ("https://news.example/x?&&a=1&", "https://news.example/x?a=1"),
    ("https://news.example/s?__biz=M&mid=1&idx=1&sn=f&chksm=c&scene=27", "https://news.example/s?__biz=M&mid=1&idx=1&sn=f"),
    ("https://新闻.example/基金?q=一期", "https://xn--efvy88h.example/%E5%9F%BA%E9%87%91?q=%E4%B8%80%E6%9C%9F"),
    ("https://news.example/%e5%9f%ba%7ea%2Db", "https://news.example/%E5%9F%BA~a-b"),
    ("https://news.example/100%/a b", "https://news.example/100%25/a%20b"),
    ("https://news.example/a/./b/../../c/..", "https://news.example/"),
    ("https://news.example/a//b/../c", "https://news.example/a//c"),
    ("https://user:secret@news.example/a", "https://news.example/a"),
    (" https://news.example/a\n\t/b ", "https://news.example/a/b"),
    ("https://news.example./a", "https://news.example/a"),
    ("http://[2001:DB8::1]:80/a", "http://[2001:db8::1]/a"),
    ("https://news.example/a?url=https://b.example/c?d=e", "https://news.example/a?url=https://b.example/c?d=e"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "form"), SAME)
def test_an_address_has_one_form(written: str, form: str) -> None:
    assert canonical(written) == form


NONE = [
    "", "news", "/a/b", "//news.example/a", "mailto:a@news.example", "javascript:void(0)", "file:///etc/hosts", "ftp://news.example/a",
    "data:text/html,x", "http://", "http:///a", "https://news.example:port/", "http://[::1", "http://a b/", "http://exa<mple/",
    "https://news.example/" + "a" * 5000, "http://" + "é" * 80 + ".example/", "http://news.example:99999/",
]  # fmt: skip


@pytest.mark.parametrize("written", NONE)
def test_what_is_no_web_address_is_none(written: str) -> None:
    assert canonical(written) is None


LINKS = [
    ("../b.html", "https://news.example/b.html"),
    ("?page=2", "https://news.example/a/x?page=2"),
    ("//cdn.example/c", "https://cdn.example/c"),
    ("/d?utm_medium=rss", "https://news.example/d"),
    ("https://other.example/e", "https://other.example/e"),
    ("", "https://news.example/a/x"),
    ("mailto:desk@news.example", None),
]


@pytest.mark.parametrize(("link", "form"), LINKS)
def test_a_link_is_resolved_against_its_page(link: str, form: str | None) -> None:
    assert canonical(link, "https://news.example/a/x") == form


PIECES = st.lists(
    st.sampled_from([*"/?#&=%.:@ \\[]", "..", "index.html", "%2e", "%25", "utm_a=1", "基金", "\ud800"])
    | st.text(max_size=3)
)


@given(st.sampled_from(["http://news.example", "HTTPS://A.example:443/", ""]), PIECES.map("".join))
@example("http://news.example", "/index.html/index.html")
@example("http://news.example", "/%%32%35")
def test_the_form_of_a_form_is_itself(start: str, rest: str) -> None:
    form = canonical(start + rest)
    assert form is None or canonical(form) == form


def test_the_host_of_an_address_goes_without_www() -> None:
    assert host_of("https://www.news.example/a") == "news.example"
