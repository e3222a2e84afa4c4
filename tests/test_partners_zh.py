"""Funds and partnerships that set up another fund with others: they are parties, and rules hear through them."""

from __future__ import annotations

import pytest

from extractors.facts import Sighting, Stage
from extractors.funds import find_funds
from tests.quality.detect import article_of


def _only(text: str) -> Sighting:
    (one,) = find_funds(article_of({"id": "a", "title": None, "text": text, "lang": "zh"})).sightings
    return one


PLANNED = [
    "白露资本拟与柳溪药业、杭州云阶股权投资合伙企业（有限合伙）（简称“云阶投资”）共同发起设立柳溪白露医药产业投资基金（有限合伙），"
    "名称暂定。总规模20亿元，首期5亿元。",
    "公司准备同柳溪创投、厦门云阶投资合伙企业（有限合伙）（下称“云阶投资”）等一起出资，设立柳溪白露医药产业投资基金（有限合伙）。"
    "总规模20亿元，首期5亿元。",
    "为促进产业升级，柳溪股份拟与云阶投资管理合伙企业（云阶投资）、陈大河等共同出资，设立柳溪白露医药产业投资基金（有限合伙）。"
    "总规模20亿元，首期5亿元。",
    "柳溪股份拟与云阶成长基金携手，设立柳溪白露医药产业投资基金（有限合伙）。总规模20亿元，首期5亿元。",
]


@pytest.mark.parametrize("text", PLANNED)
def test_a_partner_called_like_a_fund_hides_neither_the_plan_nor_the_sums(text: str) -> None:
    fund = _only(text)
    assert fund.name == "柳溪白露医药产业投资基金（有限合伙）"
    assert fund.stage is Stage.PLANNED
    assert [sum_.amount for sum_ in (fund.size, fund.first_tranche) if sum_] == [2_000_000_000, 500_000_000]


def test_two_funds_set_up_together_are_both_told() -> None:
    text = "柳溪股份拟与云阶资本共同设立柳溪成长产业基金、柳溪并购产业基金。"
    found = find_funds(article_of({"id": "a", "title": None, "text": text, "lang": "zh"})).sightings
    assert {one.name for one in found} == {"柳溪成长产业基金", "柳溪并购产业基金"}


@pytest.mark.parametrize(
    "text",
    [
        "柳溪股份与白露资本共同设立云阶基金。",
        "柳溪股份公告，要与白露资本设立“云阶基金”。",
        "柳溪股份与白露集团合作成立云阶基金，公司认缴5亿元。",
    ],
)
def test_what_several_set_up_together_is_a_fund_however_short_its_name(text: str) -> None:
    assert _only(text).name == "云阶基金"


@pytest.mark.parametrize("text", ["白露集团发起设立云阶基金。", "白露证券与柳溪银行共同设立云阶基金，持股51%。"])
def test_what_is_owned_or_founded_by_one_house_and_named_so_is_a_manager(text: str) -> None:
    assert not find_funds(article_of({"id": "a", "title": None, "text": text, "lang": "zh"})).sightings


def test_a_way_out_by_listed_trusts_does_not_make_a_fund_a_public_one() -> None:
    fund = _only(
        "8月28日，云阶投控联同白露人寿、柳溪人寿，共同设立45亿元的云阶租赁住房基金。险资以公募REITs作为退出出口。"
    )
    assert fund.name == "云阶租赁住房基金"
    assert set(fund.sponsors) == {"云阶投控", "白露人寿", "柳溪人寿"}


def test_a_manager_is_named_without_the_assets_that_it_manages() -> None:
    fund = _only(
        "云阶资本宣布，旗下云阶三期创业投资基金完成最终关闭，募集总额35亿元。云阶资本管理资产规模已超过90亿元。"
    )
    assert fund.managers == ("云阶资本",)


def test_limited_partners_are_no_party_by_that_word() -> None:
    fund = _only("云阶产业基金昨日签约成立，规模10亿元，由柳溪集团牵头。各发起人和战略合作方为有限合伙人。")
    assert fund.sponsors == ("柳溪集团",)
