import base64
from dataclasses import replace

import pytest

from extractors.facts import FeedItem
from extractors.searches import address_on, bare_title, hides, is_by, real_address, title_key, unwrapped


def google(url):
    code = (
        base64.urlsafe_b64encode(b"\x08\x13\x22" + bytes([len(url)]) + url.encode() + b"\xd2\x01\x00")
        .decode()
        .rstrip("=")
    )
    return f"https://news.google.com/rss/articles/{code}?oc=5"


LINKS = [
    (
        "https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fnews.example%2fa%3fid%3d1&c=1",
        "https://news.example/a?id=1",
    ),
    ("https://www.google.com/url?q=https://news.example/a&sa=U", "https://news.example/a"),
    ("https://www.google.com.hk/url?sa=t&url=https://news.example/a", "https://news.example/a"),
    (google("https://news.example/2026/a.html"), "https://news.example/2026/a.html"),
    ("https://news.google.com/rss/articles/CBMiQUFVX3lxTE1hYmNkZWZnaGlqa2xtbm9w?oc=5", None),
    ("https://news.example/a?url=https://else.example/", None),
    ("https://www.bing.com/news/apiclick.aspx?url=javascript:x", None),
    ("http://[broken", None),
]


@pytest.mark.parametrize(("link", "real"), LINKS)
def test_the_articles_address_is_taken_out_of_the_link(link, real):
    assert real_address(link) == (real or link)


TITLES = [
    ("云岭母基金完成备案 - 云岭日报", "云岭母基金完成备案"),
    ("Harbour Capital closes Fund II at $400m - The Deal Post", "Harbour Capital closes Fund II at $400m"),
    ("Mid-market fund holds first close", "Mid-market fund holds first close"),
    ("A - B", "A - B"),
    (None, None),
]


@pytest.mark.parametrize(("title", "bare"), TITLES)
def test_the_publisher_is_taken_off_the_title(title, bare):
    assert bare_title(title) == bare


def test_an_item_keeps_everything_else():
    item = FeedItem("https://www.google.com/url?q=https://n.example/a", "云岭母基金完成备案 - 日报", summary="s")
    assert unwrapped(item) == FeedItem("https://n.example/a", "云岭母基金完成备案", summary="s", publisher="日报")
    assert unwrapped(replace(item, publisher="n.example")).publisher == "n.example"


HIDDEN = "https://news.google.com/rss/articles/CBMiQUFVX3lxTE1hYmNkZWZnaGlqa2xtbm9w?oc=5"
HIDING = [
    (HIDDEN, True),
    ("https://news.google.com.hk/read/CBMiQUFVX3lxTE1hYmNkZWZnaGlqa2xtbm9w", True),
    ("https://www.bing.com/ck/a?!&&p=0123", True),
    ("https://www.baidu.com/link?url=Ab3", True),
    ("https://www.bing.com/news/apiclick.aspx?url=https%3a%2f%2fnews.example%2fa", False),
    (google("https://news.example/2026/a.html"), False),
    ("https://finance.yahoo.com/news/fund-closes-1.html", False),
    ("https://news.example/articles/CBMiQUFVX3lxTE1hYmNkZWZnaGlqa2xtbm9w", False),
    ("http://[broken", False),
]


@pytest.mark.parametrize(("link", "hidden"), HIDING)
def test_a_link_that_does_not_say_where_it_leads_is_known(link, hidden):
    assert hides(link) is hidden


PAGES = [
    ('<c-wiz data-n-au="https://n.example/a?x=1&amp;y=2">', "https://n.example/a?x=1&y=2"),
    ("<script>window.location.replace('https://n.example/a')</script>", "https://n.example/a"),
    ('<script>var u; location.href = "https://n.example/a";</script>', "https://n.example/a"),
    ("<meta http-equiv='refresh' content='0;URL=https://n.example/a'>", "https://n.example/a"),
    ("<script>location = 'https://www.google.com/sorry'</script>", None),
    ("<p>We value your privacy</p>", None),
]


@pytest.mark.parametrize(("page", "address"), PAGES)
def test_a_page_that_leads_on_by_itself_is_followed(page, address):
    assert address_on(page) == address


def test_titles_are_one_however_they_are_set():
    marked = "Quayside closes  “Growth Fund III” at $450m"
    assert title_key(marked) == title_key("Quayside Closes Growth Fund III at $450M")
    assert title_key("云岭市産業母基金完成備案") == title_key("云岭市产业母基金 完成备案!")
    assert (title_key("Weekly review"), title_key(None)) == (None, None)


PUBLISHERS = [
    ("deals.example", "https://www.deals.example/a", "", True),
    ("www2.deals.example", "https://deals.example/a", "", True),
    ("deals.example", "https://other.example/a", "", False),
    ("The Deal Post", "https://n.example/a", "The Deal Post: Europe", True),
    ("Ledger", "https://ledger.example/a", "", True),
    ("Ledger", "https://n.example/a", "Gazette", False),
]


@pytest.mark.parametrize(("publisher", "url", "source", "same"), PUBLISHERS)
def test_a_publisher_is_known_by_its_host_or_by_the_name_of_its_source(publisher, url, source, *, same):
    assert is_by(publisher, url, source) is same
