"""What a person hands in, `add` and `explain` of a page, a file or standard input: through the real commands."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import FundwatchError
from tests.newsroom import Newsroom

HEADLINE = "临江科创母基金完成工商注册"
STORY = (
    "本报讯 临江市国资委发起设立的临江科创股权投资母基金近日完成工商注册，基金总规模50亿元，"
    "由临江国投资本管理有限公司担任管理人，重点投向半导体和新能源。"
)
TEXT = f"{HEADLINE}\n{STORY}"
TRADITIONAL = (
    "臨江科創母基金完成工商註冊\n本報訊 臨江市國資委發起設立的臨江科創股權投資母基金近日完成工商註冊，"
    "基金總規模50億元，由臨江國投資本管理有限公司擔任管理人，重點投向半導體和新能源。"
)
ENGLISH = (
    "Quayside closes Growth Fund III\nLisbon's Quayside Capital has held the final close of Quayside Growth Fund III."
)
HTML = (
    f"<!doctype html><html><head><title>{HEADLINE}</title></head>"
    f"<body><article><h1>{HEADLINE}</h1><p>{STORY}</p></article></body></html>"
)
YESTERDAY = TEXT.replace("近日", "昨日").encode()
PUBLISHED = ("--published", "2026-03-04")
TO_COME = datetime.now(UTC).date() + timedelta(days=3)
NAMES = {TEXT: "临江科创股权投资母基金", TRADITIONAL: "臨江科創股權投資母基金", ENGLISH: "Quayside Growth Fund III"}

Typed = Callable[..., tuple[int, str]]


@pytest.fixture
def typed(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """A command with bytes on standard input, as a terminal runs it: its exit code and what it says."""
    for name, value in newsroom.environment.items():
        monkeypatch.setenv(name, value)

    def run(*words: str, given: bytes = b"") -> tuple[int, str]:
        result = CliRunner().invoke(app, words, input=given)
        if isinstance(result.exception, FundwatchError):
            return result.exception.exit_code, f"{result.output}{result.exception}"
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.output

    return run


_UTF = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
WRITTEN = [
    *((text, charset) for text in (TEXT, TRADITIONAL, ENGLISH) for charset in _UTF),
    (TEXT, "gbk"),
    (TEXT, "gb18030"),
    (TRADITIONAL, "big5"),
]


@pytest.mark.parametrize(("text", "charset"), WRITTEN)
def test_pasted_text_and_text_files_are_read_in_whatever_charset(
    typed: Typed, tmp_path: Path, text: str, charset: str
) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(text.encode(charset))
    for code, said in (typed("explain", "-", given=file.read_bytes()), typed("explain", str(file))):
        assert code == 0
        assert f"FUND {NAMES[text]} |" in said


@pytest.mark.parametrize("charset", ["utf-8", "gbk"])
def test_one_bad_byte_does_not_unmake_a_text(typed: Typed, charset: str) -> None:
    spoilt = TEXT.encode(charset) + b"\xff"
    assert "FUND 临江科创股权投资母基金 |" in typed("explain", "-", given=spoilt)[1]


NO_TEXT = [
    (Random(5).randbytes(5000), "binary data"),
    (bytes(range(256)) * 20, "binary data"),
    (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "an image"),
    (b"PK\x03\x04" + Random(6).randbytes(500), "a zip file or an Office document"),
]


@pytest.mark.parametrize(("body", "what"), NO_TEXT)
@pytest.mark.parametrize("command", ["explain", "add"])
def test_what_is_no_text_is_said_in_one_line_with_exit_code_two(
    typed: Typed, tmp_path: Path, command: str, body: bytes, what: str
) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(body)
    assert typed(command, str(file)) == (2, f"{file}: not readable text but {what}")
    assert typed(command, "-", given=body) == (2, f"standard input: not readable text but {what}")


@pytest.mark.parametrize("charset", ["utf-8", "gbk", "utf-16"])
def test_a_pasted_page_is_read_as_a_page_and_its_tags_are_no_words(typed: Typed, tmp_path: Path, charset: str) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes(HTML.encode(charset))
    for code, said in (typed("explain", "-", given=file.read_bytes()), typed("explain", str(file))):
        assert code == 0
        assert "FUND 临江科创股权投资母基金 |" in said
        assert "<" not in said


def test_nothing_on_standard_input_is_said(typed: Typed) -> None:
    assert typed("explain", "-", given=b" \n") == (2, "standard input: there is no text in it")


@pytest.mark.parametrize("command", ["explain", "add"])
def test_naming_nothing_is_said_with_what_may_be_named(typed: Typed, command: str) -> None:
    assert typed(command, "") == (
        2,
        "nothing is named; name a page (https://...), a file, or - for standard input",
    )


def test_a_text_without_a_day_says_what_that_costs_and_takes_the_day_that_is_named(typed: Typed) -> None:
    undated, dated = typed("explain", "-", given=YESTERDAY), typed("explain", "-", *PUBLISHED, given=YESTERDAY)
    assert "No day of publication is stated" in undated[1]
    assert "event_date" not in undated[1].replace("give no event_date", "")
    assert "No day of publication is stated" not in dated[1]
    assert "event_date     2026-03-03" in dated[1]


def test_the_day_that_is_named_is_kept_with_what_is_added(typed: Typed) -> None:
    assert typed("add", "-", *PUBLISHED, given=YESTERDAY)[0] == 0
    assert "— pasted text, 2026-03-04, #1" in typed("funds", "show", "临江科创股权投资母基金")[1]


def test_a_day_that_is_none_is_refused_in_one_line(typed: Typed) -> None:
    code, said = typed("add", "-", "--published", "yesterday", given=YESTERDAY)
    assert (code, said.strip()) == (
        2,
        "fundwatch: Invalid value for '--published': 'yesterday' is not a day; write it as 2026-01-30"
        " (see fundwatch add --help)",
    )


@pytest.mark.parametrize(("name", "body"), [("story.txt", TEXT), ("story.html", HTML)])
def test_a_fund_from_a_file_cites_the_file(typed: Typed, tmp_path: Path, name: str, body: str) -> None:
    file = tmp_path / name
    file.write_text(body, encoding="utf-8")
    assert typed("add", str(file))[0] == 0
    shown = typed("funds", "show", "临江科创股权投资母基金")[1]
    assert f"— {name}, undated, #1" in shown
    assert "sha256" not in shown
    assert "text:" not in shown


def test_a_fund_from_pasted_text_says_so(typed: Typed) -> None:
    assert typed("add", "-", given=TEXT.encode())[0] == 0
    shown = typed("funds", "show", "临江科创股权投资母基金")[1]
    assert "— pasted text, undated, #1" in shown
    assert "text:" not in shown


def test_explaining_what_cannot_be_read_fails_as_adding_it_does(
    typed: Typed, newsroom: Newsroom, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.html"
    empty.write_text("<html><body></body></html>", encoding="utf-8")
    for what in (str(empty), newsroom.server.url("/no-such-page")):
        explained, added = typed("explain", what), typed("add", what)
        assert (explained[0], added[0]) == (1, 1)
        assert what in explained[1].replace("\n", "")


def test_explaining_an_archive_with_one_bad_line_is_done_all_the_same(typed: Typed, tmp_path: Path) -> None:
    archive = tmp_path / "some.jsonl"
    archive.write_text(json.dumps({"id": "a", "title": HEADLINE, "text": STORY}) + "\nnot json\n", encoding="utf-8")
    code, said = typed("explain", str(archive))
    assert code == 0
    assert "some.jsonl:2: unreadable: not JSON" in said.replace("\n", "")


@pytest.mark.parametrize("command", ["explain", "add"])
def test_a_folder_is_called_a_folder(typed: Typed, tmp_path: Path, command: str) -> None:
    code, said = typed(command, str(tmp_path))
    assert code == 2
    assert said.startswith(f"{tmp_path} is a folder: name a file in it")


@pytest.mark.parametrize("command", ["add", "explain"])
def test_nobody_publishes_on_a_day_still_to_come(typed, command):
    code, said = typed(command, "-", "--published", f"{TO_COME}", given=YESTERDAY)
    assert code == 2
    assert said.splitlines()[-1] == f"--published {TO_COME}: that day is still to come"
    tomorrow = f"{TO_COME - timedelta(days=2)}"  # where it is that day already
    assert typed(command, "-", "--published", tomorrow, given=YESTERDAY)[0] == 0


@pytest.mark.parametrize("words", [("add",), ("explain",), ("backfill", "--direct", "--alerts", "each", "--archive")])
def test_a_line_whose_date_cannot_be_believed_is_named_and_told_without_a_date(typed, newsroom, words):
    path = newsroom.folder / "lines.jsonl"
    story = {"title": HEADLINE, "text": STORY, "published": f"{TO_COME}"}
    path.write_text(
        json.dumps(story) + "\n" + json.dumps({"text": "-", "published": "yesterday-ish"}), encoding="utf-8"
    )
    code, said = typed(*words, str(path))
    assert code == 0
    assert f"{path}:1: `published` is a day still to come, and counts as none\n" in said
    assert f"{path}:2: `published` cannot be read as a date, and counts as none\n" in said
    assert not any(f"{TO_COME.year}-" in alert["message"] for alert in newsroom.alerts)
    assert len(newsroom.alerts) == (words != ("explain",))


def test_a_fund_that_is_added_where_no_route_is_named_says_that_nobody_was_told(typed, newsroom):
    newsroom.configure(alerts="")
    assert (
        f"nobody was told: {newsroom.folder}/config/alerts.toml names no route\n"
        in typed("add", "-", given=TEXT.encode())[1]
    )


PASSED_OVER = [
    (
        "The council has launched a £2 million emergency fund for tenants.",
        "£2 million emergency fund: public or company",
    ),
    ("Norway's sovereign wealth fund sold its shares.", "sovereign wealth fund: a state's wealth fund that exists"),
    ("Readers gave to the flood relief fund.", "flood relief fund: relief, charity or grants"),
]


@pytest.mark.parametrize(("text", "why"), PASSED_OVER)
def test_explain_says_why_what_is_called_a_fund_is_none_to_announce(typed: Typed, text: str, why: str) -> None:
    code, said = typed("explain", "-", given=text.encode())
    assert code == 0
    assert re.search(f"NOT .*{re.escape(why)}", said)
    assert "no fund is named" not in said
    assert json.loads(typed("explain", "-", "--json", given=text.encode())[1])["refusals"]


def test_explain_of_words_without_a_fund_says_that_none_is_named(typed: Typed) -> None:
    assert "no fund is named" in typed("explain", "-", given=b"A new tea house has opened.")[1]
