"""Blanks and line breaks inside Chinese sentences hide no fund, and what is proved stands in the original."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds
from extractors.funds.zh.packing import packed


def article(text: str, title: str | None = None) -> Article:
    return Article("a", None, title, text, None, date(2025, 9, 4), "zh")


def only(text: str, title: str | None = None) -> Sighting:
    (one,) = find_funds(article(text, title)).sightings
    return one


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("9月3日,柳溪市海洋产业\n基金揭牌,总规模\n15亿元。", "柳溪\n设立基金"),
        ("9 月 3 日, 柳溪市 海洋 产业 基金 正式 揭牌, 总规模 15 亿元。", None),
        ("柳溪市海洋产业基金\n\n9月3日,柳溪市海洋产业基金\n正式设立,总规模\n15亿元。", None),
    ],
)
def test_a_fund_is_found_across_line_breaks_and_blanks(text: str, title: str | None) -> None:
    told = only(text, title)
    assert (told.name, told.size and told.size.amount) == ("柳溪市海洋产业基金", 1_500_000_000)
    assert told.event_date == "2025-09-03"


def test_every_proof_stands_in_the_text_as_it_came() -> None:
    text = "9 月 3 日, 柳溪市 海洋产业\n基金 正式 揭牌, 总规模 15 亿元, 由 青禾资本 管理。"
    for proof in only(text).evidence:
        assert text[proof.start : proof.end] == proof.text


def test_a_refusal_stands_in_the_text_as_it_came() -> None:
    text = "青禾 资本 否认 设立 柳溪 海洋产业\n基金 , 称 传闻 不实。"
    refusals = find_funds(article(text)).refusals
    assert refusals
    assert all(text[one.start : one.end] == one.text for one in refusals)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("柳溪基金9月3日揭牌,规模15亿元。", "青禾资本牵头 柳溪设基金"),
        ("名称 管理人 规模\n柳溪基金 青禾资本 15亿元", None),
        ("", None),
    ],
)
def test_blanks_that_part_things_stay(text: str, title: str | None) -> None:
    one = article(text, title)
    assert packed(one)[0] is one
