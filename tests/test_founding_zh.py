"""A Chinese fund that the text itself says was founded long ago is no news, be the article dated or not."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Stage
from extractors.funds.zh.document import Document, read_document
from extractors.funds.zh.founding import is_old
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions

DAY = date(2025, 3, 6)


def document(text: str, day: date | None) -> Document:
    return read_document(Article("a", None, None, text, None, day, "zh"), wider_mentions)


def first_is_old(text: str, day: date | None) -> bool:
    scene = read_scene(document(text, day))
    reference = scene.read.reference
    cluster = reference.clusters[0]
    spoken_of = [clause for clause in scene.read.document.clauses if reference.focus(clause) is cluster]
    return is_old(scene.read.document, cluster, spoken_of)


@pytest.mark.parametrize(
    "text",
    [
        "白露股份认购青禾量子产业基金份额。该基金2023年5月25日成立,由青禾资本管理。",
        "青禾量子产业基金成立于2021年,投向芯片。",
        "2022年揭牌的青禾量子产业基金总规模20亿元。",
        "白露股份入伙青禾汇智创业投资合伙企业(有限合伙)。青禾汇智2020年3月31日成立,位于滨海。",
        "青禾量子产业基金注册于滨海新区,2022年11月21日成立,由青禾资本管理。",
        "青禾量子产业基金投向芯片。2021年6月成立,规模20亿元。",
        "青禾量子产业基金设立近一年,已投七家公司。",
        "青禾量子产业基金由白露集团2023年发起,布局芯片。",
        "青禾量子产业基金运营五年来投了四十家公司。",
    ],
)
def test_the_text_says_that_a_fund_was_founded_long_ago(text: str) -> None:
    assert first_is_old(text, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "青禾量子产业基金3月5日成立,由青禾资本管理。",
        "青禾量子产业基金于2025年2月成立。",
        "青禾量子产业基金拟于2027年成立。",
        "青禾量子产业基金揭牌。“白露基金”2012年成立,是它的出资人。",
        "青禾量子二期基金启动募集,2019年设立的一期基金已投完。",
        "青禾资本2012年成立,3月5日发布青禾量子产业基金。",
        "青禾量子产业基金成立三天便完成备案。",
    ],
)
def test_the_text_says_no_such_thing(text: str) -> None:
    assert not first_is_old(text, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "青禾量子产业基金2021年6月成立。截至2025年末,基金已投十家公司。",
        "青禾种业基金2024年成立,首期10亿元。",
        "去年8月成立的青禾种业基金已投七家公司。",
        "前年设立的青禾种业基金已投七家公司。",
    ],
)
def test_an_article_without_a_day_tells_by_its_own_days_what_is_long_ago(text: str) -> None:
    assert first_is_old(text, None)


def test_an_article_without_a_day_may_tell_the_news_with_its_year() -> None:
    assert not first_is_old("青禾量子产业基金于2025年6月12日成立,规模20亿元。", None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("截至2025年末,基金已投十家公司。", date(2025, 1, 1)),
        ("7月26日基金亮相,2024年9月23日遴选。", date(2024, 9, 23)),
        ("2024年9月23日签约,2030年前投完,预计2025年6月首关。", date(2024, 9, 23)),
        ("基金近日签约。", None),
    ],
)
def test_no_older_than_the_latest_day_that_it_tells_as_past_is_an_article(text: str, day: date | None) -> None:
    assert document(text, None).day == day


def test_the_day_of_publication_is_that_of_the_article() -> None:
    assert document("2030年前投完。", DAY).day == DAY


def test_a_fund_founded_long_ago_may_still_close() -> None:
    (verdict, *_) = read_scene(document("2023年成立的青禾量子产业基金近日完成首次关闭。", DAY)).verdicts
    assert verdict.stage is Stage.FIRST_CLOSE
