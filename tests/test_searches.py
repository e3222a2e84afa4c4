import base64

import pytest

from extractors.facts import FeedItem
from extractors.searches import bare_title, real_address, unwrapped


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
    assert unwrapped(item) == FeedItem("https://n.example/a", "云岭母基金完成备案", summary="s")
