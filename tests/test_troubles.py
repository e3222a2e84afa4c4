"""What fundwatch tells of itself is told in the language of the route: of sources, runs and the silence of both."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from flows.alerts import troubles
from flows.alerts.news import Digest, Notice
from flows.alerts.troubles import TROUBLES, in_tongue
from flows.fetch import exchange, hops
from flows.pipeline import run
from flows.sources import health
from tests.newsroom import ALERTS

IN_CHINESE = ALERTS.replace("cap = 100", 'cap = 100\nlanguage = "zh"\nkinds = ["new", "run", "source"]')


def chinese(text: str) -> str:
    return in_tongue(Notice("", (text,)), "zh").lines[0]


SAID = {
    "Nobody listens: unreachable": "Nobody listens：无法访问",
    "江报: well again": "江报：已恢复正常",
    "The daily run 8 was interrupted": "每日运行 8 中断",
    "It began at 2026-03-06 08:00 UTC.": "开始于 2026-03-06 08:00 UTC。",
    "no source could be reached: ledger: the connection was refused; wire: no such page (404)": (
        "没有一个信源可以访问：ledger：连接被拒绝；wire：没有这个页面（404）"
    ),
    "no source could be reached: 5 of 5 sources (a, b and 3 more): the host name is not found: is there a network, "
    "DNS, a proxy?": (
        "没有一个信源可以访问：5 个信源中的 5 个（a, b 和另外 3 个）：找不到主机名：网络、DNS、代理是否正常？"
    ),
    "its robots.txt gave no answer: no connection within 10 s": "其 robots.txt 没有应答：10 s 内未能连接",
    "look for the new address of the feed: fundwatch sources check URL": (
        "请查找信源的新地址：fundwatch sources check URL"
    ),
    "no fund for 40 days, where there used to be 6; the last on 2026-01-20": (
        "已 40 天没有基金消息，以往同期有 6 条；最近一条在 2026-01-20"
    ),
    "the host name is not found: is there a network, DNS, a proxy?": "找不到主机名：网络、DNS、代理是否正常？",
    "what a server may say: for itself; or not": "what a server may say: for itself; or not",
}


@pytest.mark.parametrize(("english", "told"), SAID.items())
def test_a_sentence_is_told_with_its_names_and_numbers(english, told):
    assert chinese(english) == told


FIXED = [
    *(verdict.value for verdict in health.Verdict if verdict not in health._FINE),
    *health._ADVICE.values(),
    *(reason for _, reason in hops._NAMED.values()),
    *(reason for _, _, reason in exchange._CONNECTION_TROUBLES),
    *(
        f"The {kind} run 7 {broken}"
        for kind in ("daily", "backfill", "add", "reprocess")
        for broken in run._BROKEN.values()
    ),
    run._UNEXPECTED,
]


@pytest.mark.parametrize("english", FIXED)
def test_every_trouble_that_has_fixed_words_is_told_in_chinese(english):
    told = chinese(english)
    assert told != english
    assert re.search("[一-鿿]", told)


def sentences() -> set[str]:
    """The strings of `flows` outside the table, with a word for each value that is put into them."""
    written = set()
    for path in Path(troubles.__file__).parents[1].rglob("*.py"):
        if path != Path(troubles.__file__):
            nodes = [*ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
            written |= {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
            written |= {_with_words(node) for node in nodes if isinstance(node, ast.JoinedStr)}
    return written


def _with_words(written: ast.JoinedStr) -> str:
    return "".join(str(one.value) if isinstance(one, ast.Constant) else "WORD" for one in written.values)


def test_no_row_is_left_of_a_sentence_that_is_said_otherwise_now():
    said = sentences().union(FIXED, SAID, *(english.split(": ", 1) for english in SAID))
    assert not [english for english, _ in TROUBLES if not any(map(troubles._pattern(english).fullmatch, said))]


@pytest.mark.parametrize("row", TROUBLES, ids=lambda row: row[0])
def test_the_two_languages_of_a_row_name_the_same_things(row):
    english, told = (sorted(re.findall(r"\{(\w+)\}", words)) for words in row)
    assert english == told


def test_in_a_digest_they_are_translated_too_and_in_english_nothing_is():
    digest = Digest("digest", "all", 0, (), others=("wire: frozen",))
    assert in_tongue(digest, "zh").others == ("wire：停止更新",)
    assert in_tongue(digest, "en") is digest


@pytest.mark.slow
def test_a_run_that_fails_is_told_in_the_language_of_the_route(newsroom):
    newsroom.configure(alerts=IN_CHINESE)
    newsroom.call("run", "--direct", code=1)  # the feed is not there: 404
    (told,) = newsroom.alerts
    assert told["title"] == "每日运行 1 失败"
    assert told["message"].splitlines()[0] == "没有一个信源可以访问：ledger：没有这个页面（404）"
    assert not re.search("[A-Za-z]{4}", told["message"].replace("ledger", ""))
