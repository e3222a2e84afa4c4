"""Archives: files and folders of articles, where nothing bad stops the rest."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.facts import Article
from flows.archive import Unread, read_archive, read_filed
from flows.errors import UsageError
from flows.outcomes import Outcome
from flows.reading import PageReader

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 1, tzinfo=UTC)
TEXT = "青岚市成长产业基金昨日揭牌，基金总规模10亿元，由青岚国投与云汀资本共同出资。"
HTML = f"""<html><head><title>青岚基金揭牌</title></head><body><h1>青岚基金揭牌</h1>
<p>发布时间：2026-02-03</p><p>{TEXT}</p></body></html>"""


VALUES = st.none() | st.integers() | st.text(max_size=20) | st.lists(st.integers(), max_size=2)
JSON = st.dictionaries(st.sampled_from(["id", "url", "title", "text", "published", "x"]), VALUES)


@pytest.fixture(scope="module")
def reader() -> Iterator[PageReader]:
    with PageReader(workers=1) as pages:
        yield pages


@pytest.fixture
def read(reader, tmp_path):
    """Read files of these names and bytes; the paths in places are cut to the name."""

    def run(files: dict[str, bytes], *names: str) -> list[Article | Unread]:
        for name, body in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(body)
        return list(read_archive([tmp_path / name for name in names or files], reader=reader, zone=ZONE, now=NOW))

    return run


def jsonl(*lines: object) -> bytes:
    return b"".join(json.dumps(line).encode() + b"\n" for line in lines)


def place(found: Article | Unread) -> str:
    assert isinstance(found, Unread)
    return Path(found.place).name


def test_a_line_becomes_an_article_under_its_id(read):
    line = {
        "id": 7,
        "url": "https://News.example/a?utm_source=x",
        "title": "青岚基金",
        "text": TEXT,
        "published": "2026-02-03",
    }
    assert read({"a.jsonl": jsonl(line)}) == [
        Article(
            key="7",
            url="https://news.example/a",
            title="青岚基金",
            text=TEXT,
            published=datetime(2026, 2, 2, 16, tzinfo=UTC),
            published_day=date(2026, 2, 3),
            language="zh",
            site="news.example",
        )
    ]


KEYS = [
    ({"id": "x", "url": "https://a.example/1"}, "x"),
    ({"id": None, "url": "https://a.example/1#top"}, "https://a.example/1"),
    ({"id": "", "url": "not an address"}, "not an address"),
    ({"title": "T"}, "sha256:"),
    ({"id": 0}, "0"),
]


@pytest.mark.parametrize(("fields", "key"), KEYS)
def test_the_key_is_the_id_else_the_address_else_a_hash(read, fields, key):
    [article] = read({"a.jsonl": jsonl({**fields, "text": TEXT})})
    assert article.key.startswith(key)


PUBLISHED = [
    ("2026-02-03", datetime(2026, 2, 2, 16, tzinfo=UTC), date(2026, 2, 3)),
    ("2026-02-03T01:00:00", datetime(2026, 2, 2, 17, tzinfo=UTC), date(2026, 2, 3)),
    ("2026-02-03T01:00:00Z", datetime(2026, 2, 3, 1, tzinfo=UTC), date(2026, 2, 3)),
    ("2026-02-03T20:00:00-05:00", datetime(2026, 2, 4, 1, tzinfo=UTC), date(2026, 2, 4)),
    (1770080400, datetime(2026, 2, 3, 1, tzinfo=UTC), date(2026, 2, 3)),
    (None, None, None),
    ("", None, None),
    ("soon", None, None),
    ("2026-02-30", None, None),
]


@pytest.mark.parametrize(("written", "published", "day"), PUBLISHED)
def test_the_date_of_a_line_may_be_written_in_many_ways(read, written, published, day):
    [article] = read({"a.jsonl": jsonl({"text": TEXT, "published": written})})
    assert (article.published, article.published_day) == (published, day)


DOUBTS = [
    ("yesterday-ish", None, "`published` cannot be read as a date, and counts as none"),
    (["2026-02-03"], date(2026, 2, 3), None),
    ("2031-01-01", None, "`published` is a day still to come, and counts as none"),
    ("2026-03-02T07:00:00+08:00", date(2026, 3, 2), None),  # a day of grace, for the zones of the world
    ("2026-03-02T08:01:00+08:00", None, "`published` is a day still to come, and counts as none"),
    (" ", None, None),
]


@pytest.mark.parametrize(("written", "day", "doubt"), DOUBTS)
def test_a_date_that_is_none_or_is_still_to_come_is_told_and_costs_nothing_but_itself(
    reader, tmp_path, written, day, doubt
):
    path = tmp_path / "a.jsonl"
    path.write_bytes(jsonl({"text": TEXT, "published": written}, {"html": HTML, "published": written}))
    text, page = read_filed([path], reader=reader, zone=ZONE, now=NOW)
    assert (text.doubt, page.doubt) == (doubt, doubt)
    assert isinstance(text.result, Article)
    assert isinstance(page.result, Article)
    assert (text.result.published_day, page.result.published_day) == (day, day or date(2026, 2, 3))


def test_an_entry_of_a_saved_feed_that_is_dated_in_the_future_counts_as_undated(reader, tmp_path):
    path = tmp_path / "a.xml"
    entry = f"<item><title>青岚基金揭牌</title><link>https://a.example/1</link><description>{TEXT}</description><pubDate>2031-01-01</pubDate></item>"
    path.write_text(f'<rss version="2.0"><channel>{entry}</channel></rss>', encoding="utf-8")
    [one] = read_filed([path], reader=reader, zone=ZONE, now=NOW)
    assert "still to come" in (one.doubt or "")
    assert isinstance(one.result, Article)
    assert one.result.published_day is None


def test_without_a_date_the_text_may_date_itself(read):
    [article] = read({"a.jsonl": jsonl({"text": f"LONDON, Jan. 5, 2026 /Wire/ -- Ridge closed a fund.\n{TEXT}"})})
    assert article.published_day == date(2026, 1, 5)


BAD_LINES = [
    (b"{", "not JSON"),
    (b"[1]", "not a JSON object"),
    (b'"text"', "not a JSON object"),
    (b"{}", "neither"),
    (b'{"text": ""}', "neither"),
    (b'{"text": null, "html": " "}', "neither"),
    (b'{"text": 5}', "`text` is not a string"),
    (b'{"text": "x", "url": ["y"]}', "`url` is not a string"),
    (b'{"text": "\xff"}', "not JSON"),
    (b"[" * 100_000, "not JSON"),
    (b"\x00\x01", "not JSON"),
    (json.dumps({"text": "fund " * 200_000}).encode(), "too long for an article: 1000000 characters"),
]


@pytest.mark.parametrize(("line", "reason"), BAD_LINES)
def test_a_bad_line_is_one_counted_ending_with_its_number(read, line, reason):
    good = jsonl({"id": "good", "text": TEXT})
    first, bad, last = read({"a.jsonl": good + line + b"\n\n" + good})
    assert (first.key, last.key) == ("good", "good")
    assert place(bad) == "a.jsonl:2"
    assert bad.ending.outcome is Outcome.UNREADABLE
    assert bad.ending.reason.startswith(reason)


def test_half_characters_and_nul_do_not_reach_the_store_and_offsets_stay(read):
    [article] = read({"a.jsonl": b'{"id": "a", "text": "\\ud800x\\u0000y\\ud83d\\ude00"}'})
    assert article.text == "�x�y\U0001f600"


def test_a_line_of_html_goes_through_the_page_reader(read):
    lines = (
        {"id": "a", "html": HTML},
        {"id": "b", "text": TEXT},
        {"id": "c", "html": "<p></p>"},
        {"html": HTML, "published": "2026-01-31"},
    )
    page, text, empty, dated = read({"a.jsonl": jsonl(*lines)})
    assert (page.key, page.url, page.title, page.published_day, page.site) == (
        "a",
        None,
        "青岚基金揭牌",
        date(2026, 2, 3),
        None,
    )
    assert TEXT in page.text
    assert text.key == "b"
    assert place(empty) == "a.jsonl:3"
    assert dated.key.startswith("sha256:")
    assert dated.published_day == date(2026, 1, 31)


FRAGMENTS = [
    f"<p>{TEXT}</p>",
    f"<div><p>{TEXT}</p></div>",
    f"{TEXT}<br>",
    f"<b>{TEXT[:9]}</b>{TEXT[9:]}",
    TEXT,
]


@pytest.mark.parametrize("html", FRAGMENTS)
def test_a_piece_of_a_page_is_read_like_a_page(read, html):
    [article] = read({"a.jsonl": jsonl({"id": "a", "html": html, "title": "青岚基金揭牌"})})
    assert (article.key, article.title, article.text) == ("a", "青岚基金揭牌", TEXT)


def test_a_line_that_never_ends_is_skipped(read, monkeypatch):
    monkeypatch.setattr("flows.archive.jsonl._LONGEST_LINE", 1000)
    good = jsonl({"id": "good", "text": TEXT})
    first, long, last = read({"a.jsonl": good + b"x" * 5000 + b"\n" + good})
    assert (first.key, place(long), last.key) == ("good", "a.jsonl:2", "good")


def test_a_folder_is_read_in_the_order_of_its_names(read):
    line = jsonl({"text": TEXT})
    files = {
        "in/b/2.jsonl": line,
        "in/a.jsonl.gz": gzip.compress(line),
        "in/c.html": HTML.encode("gb18030"),
        "in/notes.txt": b"x",
    }
    read(files, "in")
    assert [type(found) for found in read({}, "in")] == [Article, Article, Article]


def test_a_packed_file_that_breaks_off_gives_what_stood_before(read):
    whole = gzip.compress(jsonl(*({"id": n, "text": f"{TEXT}{n * n}"} for n in range(2000))))
    *articles, end = read({"a.jsonl.gz": whole[: len(whole) // 2]})
    assert len(articles) > 100
    assert (place(end), end.ending.outcome) == ("a.jsonl.gz", Outcome.UNREADABLE)


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.warc.gz", "a.warc", "a.html", "a.xml"])
def test_a_file_of_rubbish_is_one_ending(read, name):
    [found] = read({name: b"\x00rubbish\xff" * 50})
    assert isinstance(found, Unread)
    assert place(found) == name


def warc(*records: tuple[str, str, str, bytes], packed: bool = True) -> bytes:
    """Records of (url, status, content type, body), each packed for itself as WARC files are."""
    written = []
    for url, status, content_type, body in records:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n".encode() + body
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-02-10T00:00:00Z\r\n"
        kind = f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        record = head.encode() + kind.encode() + answer + b"\r\n\r\n"
        written.append(gzip.compress(record) if packed else record)
    return b"".join(written)


PAGE_IN_WARC = warc(("https://news.example/1", "200 OK", "text/html", HTML.encode()), packed=False)
BROKEN = [
    ("a.warc.gz", Random(5).randbytes(300), "record 1 is not one of WARC; nothing from it on is read"),
    ("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nÿþ".encode("latin-1"), "record 1 is not one of WARC"),
    ("a.warc.gz", gzip.compress(PAGE_IN_WARC * 2), "only 1 record read: packed in one piece; `warcio recompress"),
]


@pytest.mark.parametrize(("name", "body", "said"), BROKEN)
def test_a_broken_warc_is_told_in_words_and_never_in_its_bytes(read, name, body, said):
    *_, end = read({name: body})
    assert end.ending.reason.startswith(said)
    assert end.ending.reason.isascii()


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.warc"])
def test_an_empty_file_gives_nothing(read, name):
    assert read({name: b""}) == []


@pytest.mark.parametrize("name", ["nowhere.jsonl", "a.docx"])
def test_a_path_that_is_no_archive_stops_the_command(read, name):
    with pytest.raises(UsageError, match=name):
        read({"a.docx": b"x"}, name)


@given(lines=st.lists(st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()), max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_lines_give_one_answer_each(read, lines):
    body = b"\n".join(lines)
    assert len(read({"any.jsonl": body})) == sum(bool(line.strip()) for line in body.split(b"\n"))


@pytest.mark.parametrize("name", ["a.warc.gz", "a.warc"])
def test_a_warc_gives_the_pages_among_its_records(read, name):
    packed = name.endswith("gz")
    page, gone, other = read({name: warc(
        ("https://news.example/1?spm=1", "200 OK", "text/html; charset=gb2312", HTML.encode("gb18030")),
        ("https://news.example/logo.png", "200 OK", "image/png", b"\x89PNG"),
        ("https://news.example/2", "404 Not Found", "text/html", b"<html></html>"),
        ("https://news.example/3", "200 OK", "text/html", HTML.encode()),
        packed=packed,
    )})  # fmt: skip
    assert (page.key, page.published_day) == ("https://news.example/1", date(2026, 2, 3))
    assert gone.ending.outcome is Outcome.UNREACHABLE
    assert "https://news.example/2" in gone.place
    assert other.key == "https://news.example/3"


def test_a_feed_gives_its_entries_with_their_own_words(read):
    feed = f"""<rss version="2.0"><channel><title>t</title>
      <item><title>青岚基金</title><link>https://news.example/1?utm_source=rss</link><description>{TEXT}</description>
        <pubDate>Tue, 03 Feb 2026 09:00:00 +0800</pubDate></item>
      <item><title>Only a title</title><link>https://news.example/2</link></item></channel></rss>"""
    first, second = read({"a.xml": feed.encode()})
    assert (first.key, first.text, first.published_day) == ("https://news.example/1", TEXT, date(2026, 2, 3))
    assert (second.title, second.text, second.published) == ("Only a title", "", None)


def test_nothing_is_loaded_before_it_is_asked_for(reader, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(jsonl({"text": TEXT}) * 1000 + b"{")
    articles = read_archive([tmp_path / "a.jsonl"], reader=reader, zone=ZONE, now=NOW)
    assert isinstance(next(articles), Article)
    articles.close()
