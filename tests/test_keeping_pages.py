"""Pages kept in WARC files come back as they were."""

import resource
from datetime import UTC, datetime

import pytest

from extractors.facts import Page
from flows.archive import read_archive
from flows.fetch import FEED, Fetcher
from flows.fetch.keeping import PageKeeper
from flows.reading import PageReader
from flows.settings import Source
from flows.sources import poll
from tests.servers import fetch_settings, gzipped, page, redirect


def records(path):
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - only this test reads them itself

    with path.open("rb") as file:
        for record in ArchiveIterator(file):
            head = record.rec_headers
            yield (
                head["WARC-Target-URI"],
                head["X-Url-Asked"],
                head["WARC-Date"],
                record.content_stream().read().decode(),
            )


def test_every_page_is_kept_unpacked_with_its_addresses(news_server, still_clock, tmp_path):
    news_server.on("/a", gzipped("云岭母基金", Set_Cookie="id=1"))
    news_server.on("/b", redirect("/c"))
    news_server.on("/c", page("ok"))
    with (
        PageKeeper(tmp_path / "kept") as keeper,
        Fetcher(fetch_settings(), clock=still_clock.clock, keep=keeper.keep) as f,
    ):
        for path in ("/a", "/a", "/b", "/missing"):
            f.get(news_server.url(path), ask=FEED)
    (file,) = (tmp_path / "kept").iterdir()
    assert file.name == "pages-2026-03-06-001.warc.gz"
    assert list(records(file)) == [
        (news_server.url("/a"), None, "2026-03-06T08:00:00Z", "云岭母基金"),
        (news_server.url("/c"), news_server.url("/b"), "2026-03-06T08:00:00Z", "ok"),
    ]


TEXT = "Quayside Partners has closed its third fund, Quayside Growth Fund III, at $450 million. " * 3


def test_lists_of_sources_are_kept_but_are_no_articles_when_read_again(news_server, still_clock, tmp_path):
    source = Source(id="s", name="S", kind="listing", url=news_server.url("/list"), language="en")
    news_server.on("/list", page("<ul>" + "<li><a href=/a>Quayside closes its fund</a>" * 3, Content_Type="text/html"))
    news_server.on("/a", page(f"<article><h1>Quayside</h1><p>{TEXT}</p></article>", Content_Type="text/html"))
    with (
        PageKeeper(tmp_path) as keeper,
        Fetcher(fetch_settings(), clock=still_clock.clock, keep=keeper.keep) as fetcher,
        PageReader(workers=1) as reader,
    ):
        poll(source, None, fetcher, now=still_clock.start)
        fetcher.get(news_server.url("/a"))
        keeper.close()
        (article,) = read_archive([tmp_path], reader=reader, zone=UTC, now=still_clock.start)
    assert len(list(records(next(tmp_path.iterdir())))) == 2
    assert article.url == news_server.url("/a")


def test_another_run_of_the_day_writes_its_own_file(tmp_path):
    for day in (6, 6, 7):
        with PageKeeper(tmp_path) as keeper:
            keeper.keep(
                Page("https://n.example/", "https://n.example/", 200, {}, b"x", datetime(2026, 3, day, tzinfo=UTC))
            )
    assert sorted(path.name[6:20] for path in tmp_path.iterdir()) == [
        "2026-03-06-001",
        "2026-03-06-002",
        "2026-03-07-001",
    ]


def kept(keeper, *bodies):
    for body in bodies:
        keeper.keep(Page("https://n.example/", "https://n.example/", 200, {}, body, datetime(2026, 3, 6, tzinfo=UTC)))


def test_a_folder_that_cannot_be_written_is_told_and_ends_nothing(tmp_path):
    (tmp_path / "kept").write_text("a file")
    with PageKeeper(tmp_path / "kept") as keeper:
        kept(keeper, b"x", b"y")
    assert keeper.problem == f"2 pages were not kept in {tmp_path / 'kept'}: File exists"


@pytest.fixture
def small_disk():
    """No file of this process grows beyond some kilobytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_ends_the_keeping_and_what_was_kept_before_is_whole(tmp_path):
    from random import randbytes  # noqa: PLC0415 - what cannot be compressed fills a disk

    with PageKeeper(tmp_path) as keeper:
        kept(keeper, b"first", randbytes(20_000), b"third")
    assert keeper.problem == f"2 pages were not kept in {tmp_path}: File too large"
    (file,) = tmp_path.iterdir()
    assert next(records(file))[3] == "first"


def test_without_a_folder_nothing_is_kept():
    with PageKeeper(None) as keeper:
        kept(keeper, b"x")
    assert keeper.problem is None
