"""Small readings of a Chinese article: the day on which it was sent, the year that it is about."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.zh.wording import dateline, year_of

PRINTED = date(2025, 12, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("本报青州12月11日讯 两地今天签约。", date(2025, 12, 11)),
        ("新社青州十一日電 兩地今天簽約。", date(2025, 12, 11)),
        ("新社青州12日电 两地今天签约。", PRINTED),
        ("新社青州11月11日电 两地签约。", None),  # a month before it was printed
        ("12月11日电动车企签约。", None),
        ("两地今天签约。据新社12月11日电。", None),
    ],
)
def test_a_dateline_tells_when_an_article_was_sent(text: str, day: date | None) -> None:
    assert dateline(text, PRINTED) == day


def test_no_dateline_counts_without_a_day_of_publication() -> None:
    assert dateline("本报青州12月11日讯 两地今天签约。", None) is None


def test_today_is_the_day_of_the_dateline() -> None:
    text = "本报青州12月11日讯 青禾量子产业基金今天揭牌,规模20亿元。"
    (one,) = find_funds(Article("a", None, None, text, None, PRINTED, "zh")).sightings
    assert one.event_date == "2025-12-11"


@pytest.mark.parametrize(
    "period",
    [
        "2024年前五个月",
        "2024年上半年",
        "2024年1—5月",
        "2024年第二季度",
        "2024年政府工作报告",
        "2024年以来",
        "2024年3月",
    ],
)
def test_the_year_that_an_undated_article_is_about_is_told_with_a_part_of_it(period: str) -> None:
    assert year_of(f"{period},各地都在设基金。") == 2024


@pytest.mark.parametrize("text", ["2030年有望达到2万亿元", "2024年揭牌的基金", "编号2024年1号"])
def test_a_bare_year_does_not_tell_when_an_article_was_written(text: str) -> None:
    assert year_of(text) is None


@pytest.mark.parametrize("occasion", ["2024中国高校成果转化发布会", "2024柳溪投资推介会", "2024青禾创投周"])
def test_the_year_in_the_name_of_an_occasion_tells_when(occasion: str) -> None:
    assert year_of(f"1月18日,{occasion}在柳溪举行。") == 2024
