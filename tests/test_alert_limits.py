import re

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from flows.alerts import (
    look_of,
)
from flows.alerts.escaping import clean, safe_url
from flows.alerts.fitting import Line, fit_lines, shorten
from tests.alerting import (
    ADDRESSES,
    EVIL,
    LONG,
    NEWS,
    TELEGRAM,
    channel,
    written,
)


@pytest.mark.parametrize("url", ADDRESSES)
@pytest.mark.parametrize("news", [NEWS, LONG], ids=["usual", "long"])
@pytest.mark.parametrize("tongue", ["en", "zh"])
def test_every_message_keeps_within_the_limits_of_its_service(url, news, tongue):
    look = look_of(channel(url))
    message = written(url, news, tongue=tongue)
    assert look.size(message.body) <= look.body_limit
    assert look.size(message.title) <= (look.title_limit or 0)
    assert "17" in message.body
    message.body.encode()  # no half of a surrogate pair


@pytest.mark.parametrize("url", [TELEGRAM, ADDRESSES[8]])
def test_no_tag_is_cut(url):
    body = written(url, LONG).body
    assert [body.count(f"<{tag}>") + body.count(f"<{tag} ") for tag in ("b", "i", "p", "a", "h1")] == [
        body.count(f"</{tag}>") for tag in ("b", "i", "p", "a", "h1")
    ]


@given(st.text(max_size=80), st.integers(1, 60))
@hypothesis_settings(max_examples=300, deadline=None)
def test_shortening_keeps_the_limit_and_whole_words(text, limit):
    short = shorten(text, limit)
    assert len(short) <= max(limit, 1)
    assert short == text if len(text) <= limit else short.endswith("…")


SHORTENED = [
    ("Harbour Growth Fund", 12, "Harbour…"),
    ("Harbour, Growth Fund", 9, "Harbour…"),
    ("港湾成长二期基金首次关闭", 7, "港湾成长二期…"),
    ("e\u0301e\u0301e\u0301", 4, "e\u0301…"),
    ("Supercalifragilistic", 8, "…"),
]


@pytest.mark.parametrize(("text", "limit", "short"), SHORTENED)
def test_text_is_shortened_after_a_whole_word(text, limit, short):
    assert shorten(text, limit) == short


def test_lines_are_left_out_by_rank_and_rank_0_stays():
    lines = [Line("first"), Line("third", 3), Line("second", 2), Line("last")]
    assert fit_lines(lines, 18, len) == "first\nsecond\nlast"
    assert fit_lines(lines, 3, len) == "first\nlast"


@pytest.mark.parametrize("url", ADDRESSES)
def test_markup_mentions_control_characters_and_formulas_do_nothing(url):
    look = look_of(channel(url))
    message = written(url, EVIL)
    told = f"{message.title}\n{message.body}"
    assert "javascript:" not in told
    assert 'https://ok.example/">' not in told
    assert not any(ord(c) < 32 and c != "\n" for c in told)
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", told)
    assert not any(line.startswith(("=", "+", "-", "@")) for line in told.splitlines())
    if look.is_html:
        assert "<script" not in message.body
        assert "<img" not in message.body
    if look.style == "chat":
        assert not re.search("@(everyone|all|U123)", told)
        assert "<!channel" not in told
        assert "<at" not in told
    if look.markup.name == "markdown" or "discord" in url:
        assert "](" not in told.replace("］(", "")
        assert "`" not in told


def test_a_program_gets_the_words_exactly():
    assert "**Boss** & <b>Sons</b>" in written("json://localhost/x", EVIL).body


CLEANED = [
    ("a\r\nb\tc\x00d", "a b c d"),
    ("one\u2028two\u00a0three", "one two three"),
    ("x\u202ey\ud800z\ue000", "xyz"),
    ("  基金\u3000设立 ", "基金 设立"),
]


@pytest.mark.parametrize(("text", "shown"), CLEANED)
def test_clean_leaves_one_line_of_what_can_be_shown(text, shown):
    assert clean(text) == shown


URLS = [
    ("https://a.example/x?b=1&c=%E5%9F%BA", "https://a.example/x?b=1&c=%E5%9F%BA"),
    ("https://a.example/基金 1", "https://a.example/%E5%9F%BA%E9%87%91%201"),
    ("https://a.example/(x)|<y>\"'", "https://a.example/%28x%29%7C%3Cy%3E%22%27"),
    ("javascript:alert(1)", ""),
    ("ftp://a.example/", ""),
    (None, ""),
    ("https://[broken", ""),
]


@pytest.mark.parametrize(("url", "shown"), URLS)
def test_only_web_addresses_are_linked_and_nothing_ends_them_early(url, shown):
    assert safe_url(url) == shown
