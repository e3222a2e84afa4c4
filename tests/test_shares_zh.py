"""A raise that is shared out among funds, and how other papers bring in the fund that is their news."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds
from extractors.names.zh import never_ours

PUBLISHED = date(2025, 9, 6)


def read(text: str, title: str | None = None) -> list[Sighting]:
    found = find_funds(Article("a", None, title, text, None, PUBLISHED, "zh")).sightings
    return [one for one in found if one.kind is SightingKind.ANNOUNCED]


def names(text: str, title: str | None = None) -> set[str]:
    return {one.name for one in read(text, title)}


def test_each_line_that_gives_a_fund_its_share_of_a_raise_tells_of_it() -> None:
    text = (
        "风投机构暮山资本宣布完成新一轮募资,共筹得60亿美元。\n分配如下:\n- 暮山成长基金:30亿美元,投后期\n"
        "- 暮山医疗基金:10亿美元\n- 暮山应用基金:15亿美元"
    )
    assert {"暮山成长基金", "暮山医疗基金", "暮山应用基金"} <= names(text, "暮山资本揽60亿美元")


def test_the_rows_of_a_table_are_funds_by_their_whole_names() -> None:
    text = (
        "暮山资本官宣募完60亿美元新基金。\n\n| 基金 | 金额 |\n|---|---|\n| Late Dusk V | 30亿美元 |\n"
        "| Fund X Bio Apps | 20亿美元 |\n| Fund X Chips | 10亿美元 |\n\n随便拎一只出来,都不算小。"
    )
    assert {"Late Dusk V", "Fund X Bio Apps", "Fund X Chips"} <= names(text, "暮山资本募完60亿美元")


def test_a_total_that_is_split_up_tells_of_each_part() -> None:
    text = (
        "暮山资本今日宣布完成新一轮募资,总额55亿美元,"
        "其中30亿美元归入成长云帆基金,15亿美元归入早期星槎基金,10亿美元归入医疗远志基金。"
    )
    sizes = {one.name: one.size and one.size.as_written for one in read(text, "暮山资本募得55亿美元")}
    assert sizes.keys() == {"成长云帆基金", "早期星槎基金", "医疗远志基金"}
    assert sizes["早期星槎基金"] == "15亿美元"
    assert sizes["医疗远志基金"] == "10亿美元"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("汉江集团旗下科技投资基金HanVentures正式成立,规模1.5亿美元。", "HanVentures"),
        ("政府将在国发基金底下设立类主权基金,规模500亿元。", "类主权基金"),
        ("白露发展基金会总裁表示,该机构正与伙伴筹备一支林业投资联合基金,首期10亿美元。", "林业投资联合基金"),
        (
            "滨海云程股权投资合伙企业(有限合伙)成立,出资人名单曝光:青禾国投认缴5亿元。",
            "滨海云程股权投资合伙企业(有限合伙)",
        ),
    ],
)
def test_a_fund_is_told_by_its_whole_name_and_nothing_else(text: str, name: str) -> None:
    assert names(text) == {name}


def test_the_fund_with_whose_description_a_text_opens_is_the_one_founded_in_the_next_sentence() -> None:
    text = (
        "由青禾资本管理的又一只地方产业基金在滨海落地。"
        "近日,青禾资本与白露银行共同出资,设立金沙湾旅游产业投资基金,总规模9亿元。"
    )
    assert names(text) == {"金沙湾旅游产业投资基金"}


def test_a_headlines_sovereign_fund_is_no_other_name_of_the_fund_that_it_pays_into() -> None:
    text = "沙特主权财富基金与暮山资本就组建一只面向东南亚的基础设施基金达成一致,双方各出资5亿美元。"
    assert names(text, "沙特主权基金牵手暮山") == {"基础设施基金"}


NONE = [
    ("云岭区发展旅游", "云岭区日前设立旅游发展基金,由区财政每年安排3000万元专项资金,用于星级酒店创建。"),
    ("绩效情况报告", "报告显示,市本级先后设立青禾转型升级产业基金和青禾科创投资基金两支母基金,到位8亿元。"),
    ("合作签约", "涉及的还有青禾国际枢纽产业基金服务平台基金库首批入库意向等。"),
]


@pytest.mark.parametrize(("title", "text"), NONE)
def test_budgets_history_and_lists_of_funds_are_no_announcements(title: str, text: str) -> None:
    assert not read(text, title)


def test_the_fund_of_a_year_ago_is_history_beside_the_new_one() -> None:
    text = "暮山资本宣布,Crypto Fund IV完成募资,规模2亿美元。约一年前,暮山资本才推出规模1亿美元的Crypto Fund III。"
    assert names(text, "暮山资本加密基金募得2亿美元") == {"Crypto Fund IV"}


def test_an_aim_is_no_close() -> None:
    (one,) = read("暮山资本的第五期美元基金目标定在12亿美元,比四期多出三成。", "暮山资本第五期基金")
    assert one.stage in {Stage.PLANNED, Stage.LAUNCHED}


def test_a_fund_for_crypto_money_is_none_of_the_money_market() -> None:
    assert not never_ours("第四支加密货币基金")
    assert never_ours("青禾货币基金")


FILED = (
    "滨海青禾创业投资基金合伙企业(有限合伙)",
    "白露山海股权投资基金合伙企业(有限合伙)",
    "云岭启航创业投资合伙企业(有限合伙)",
)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "备案动态",
            "上周新备案创投基金:\n"
            + "\n".join(f"{n}、{x},管理人青禾创投,备案日期2025-09-0{n}" for n, x in enumerate(FILED, 1)),
        ),
        ("上周备案", f"上周完成备案的创投基金有三只:{';'.join(FILED)}。"),
        (
            "本周新设基金",
            "| 名称 | 日期 | 出资额 |\n|---|---|---|\n" + "\n".join(f"| {x} | 2025-09-01 | 5亿元 |" for x in FILED),
        ),
    ],
)
def test_every_entry_of_a_list_of_filings_is_told(title: str, text: str) -> None:
    assert names(text, title) == set(FILED)


def test_a_line_that_heads_a_section_tells_of_the_funds_below_it() -> None:
    text = "【新设】\n白露省人工智能产业基金  规模30亿元\n滨海市低空经济基金  规模10亿元"
    assert names(text, "基金动态") == {"白露省人工智能产业基金", "滨海市低空经济基金"}


def test_who_puts_in_how_much_stands_before_the_fund_in_a_list_of_investors() -> None:
    text = "①滨海电力出资2亿元,滨海绿能产业基金,规模10亿元;\n②云岭药业出资1亿元,青禾医疗二期基金,规模5亿元。"
    assert names(text, "LP投资周报") == {"滨海绿能产业基金", "青禾医疗二期基金"}


def test_a_headlines_fund_is_the_one_that_the_text_calls_by_the_end_of_its_name() -> None:
    text = "本周多地有消息。滨海新区集团出资设立的科创母基金完成备案,规模20亿元。云岭区设立区级并购母基金。"
    found = read(text, "一周快讯:滨海新区科创母基金备案;云岭设并购母基金")
    assert ["滨海新区科创母基金" in (one.name, *one.aliases) for one in found].count(True) == 1
    assert ["科创母基金" in (one.name, *one.aliases) for one in found].count(True) == 1
