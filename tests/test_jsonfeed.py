import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.jsonfeed import is_json, read_json_feed

SHANGHAI = ZoneInfo("Asia/Shanghai")
BASE = "https://news.example/feed.json"


def read(*items, **feed):
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": list(items), **feed}, ensure_ascii=False)
    return read_json_feed(body.encode(), "application/feed+json", BASE, SHANGHAI)


def test_an_item_comes_whole():
    reading = read(
        {
            "id": "1",
            "url": "/a",
            "title": " 云岭\u3000母基金 ",
            "date_published": "2026-03-06T09:30:00+08:00",
            "content_html": "<p>规模 &amp; 期限。</p><p>完。</p>",
            "summary": "短",
        },
        title="云岭新闻",
    )
    (item,) = reading.items
    assert (item.url, item.title, item.summary) == ("https://news.example/a", "云岭 母基金", "规模 & 期限。\n完。")
    assert (item.published, item.published_day) == (datetime(2026, 3, 6, 1, 30, tzinfo=UTC), date(2026, 3, 6))
    assert (reading.title, reading.problem, reading.unlinked) == ("云岭新闻", None, 0)


LINKS = [
    ({"url": "https://a.example/1", "external_url": "https://b.example/"}, "https://a.example/1"),
    ({"external_url": "https://b.example/"}, "https://b.example/"),
    ({"id": "https://c.example/"}, "https://c.example/"),
    ({"url": "javascript:x", "id": "https://c.example/"}, "https://c.example/"),
    ({"url": "http://[broken", "id": "https://c.example/"}, "https://c.example/"),
]


@pytest.mark.parametrize(("entry", "url"), LINKS)
def test_the_link_is_the_first_that_can_be_followed(entry, url):
    assert read(entry).items[0].url == url


def test_what_cannot_be_followed_is_counted():
    reading = read({"title": "no link"}, {"id": 7}, "not an item", {"url": "/a"})
    assert (len(reading.items), reading.unlinked) == (1, 3)


def test_plain_text_is_not_taken_for_markup():
    assert read({"url": "/a", "title": "a <b> &amp; c"}).items[0].title == "a <b> &amp; c"


def test_odd_values_of_known_keys_are_ignored():
    (item,) = read(
        {"url": "/a", "title": ["x"], "date_published": {"y": 1}, "content_text": None, "summary": True}
    ).items
    assert (item.title, item.published, item.summary) == (None, None, None)


PROBLEMS = [
    (b"", "the answer is empty"),
    (b"{", "broken JSON"),
    (b"[]", "not a JSON Feed"),
    (b'{"items": {"a": 1}}', "not a JSON Feed"),
    (b'{"items":' * 100_000, "broken JSON"),
    (b"1" * 10_000, "broken JSON"),
    (b"<rss/>", "broken JSON"),
]


@pytest.mark.parametrize(("body", "says"), PROBLEMS)
def test_what_is_no_json_feed_says_why(body, says):
    reading = read_json_feed(body, None, BASE, SHANGHAI)
    assert reading.items == ()
    assert says in reading.problem


def test_a_wrong_charset_is_read():
    body = '{"items": [{"url": "/a", "title": "云岭市母基金完成工商登记"}]}'.encode("gbk")
    assert (
        read_json_feed(body, "application/json; charset=utf-8", BASE, SHANGHAI).items[0].title
        == "云岭市母基金完成工商登记"
    )


@pytest.mark.parametrize(
    ("body", "kind", "answer"),
    [
        (b' {"a"', None, True),
        (b"[1]", "application/json", True),
        (b"[1]", None, False),
        (b"<rss>", "application/json", False),
    ],
)
def test_json_is_known_by_its_start(body, kind, answer):
    assert is_json(body, kind) is answer


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
        max_leaves=8,
    )
)
def test_no_value_raises(value):
    for body in (
        json.dumps(value),
        json.dumps({"items": [value, {"url": value, "title": value, "id": "https://x.example/"}]}),
    ):
        read_json_feed(body.encode("utf-8", "surrogatepass"), None, BASE, SHANGHAI)
