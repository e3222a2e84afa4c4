"""Chinese funds as local papers, filings and digests tell them: under which name, how far along, with which sums."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds


def found(text: str, title: str | None = None) -> list[Sighting]:
    """The funds of a Chinese article of one day."""
    return list(find_funds(Article("a", None, title, text, None, date(2026, 3, 9), "zh")).sightings)


def only(text: str, title: str | None = None) -> Sighting:
    """The one fund of an article."""
    (fund,) = found(text, title)
    return fund


NAMED = [
    (
        "临海科创投资基金(柳溪)合伙企业(有限合伙)在柳溪完成工商登记,总规模30亿元。",
        "临海科创投资基金(柳溪)合伙企业(有限合伙)",
    ),
    (
        "临海智造产业投资基金二期股份有限公司于3月2日注册成立,注册资本200亿元。",
        "临海智造产业投资基金二期股份有限公司",
    ),
    (
        "近日,该基金完成工商注册登记并取得营业执照,名称:临海禾露股权投资合伙企业(有限合伙);出资额:50000万元。",
        "临海禾露股权投资合伙企业(有限合伙)",
    ),
    (
        "近日,投资基金完成备案,备案信息如下:基金名称:临海禾露股权投资合伙企业(有限合伙);管理人名称:白露资本。",
        "临海禾露股权投资合伙企业(有限合伙)",
    ),
    (
        "白露资本成立第二档医材基金,“白露贰创业投资有限合伙”(以下简称“白露贰号”),已完成设立登记。",
        "白露贰创业投资有限合伙",
    ),
    ("外电指出,白露创投将一只新基金规模下修,正为旗下机器人基金筹集6亿美元。", "机器人基金"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_fund_has_the_fullest_name_that_the_text_tells(text: str, name: str) -> None:
    title = "青禾股份:关于合作设立投资基金的进展公告" if "名称:" in text else None
    assert name in {fund.name for fund in found(text, title)}


def test_a_name_that_the_text_says_as_well_is_no_headlines_short_form() -> None:
    text = "由三家公司共同筹资15亿元成立的影视专项基金——柳溪影视产业基金于3月2日在临海正式成立。"
    assert only(text, "柳溪影视产业基金成立").name == "柳溪影视产业基金"


STAGES = [
    ("白露创投宣布已完全关闭规模为12亿美元的第七期美元基金的募资。", "final_close"),
    ("白露资本宣布,其第三期人民币基金顺利封闭,规模30亿元。", "final_close"),
    ("白露集团宣布完成总规模25亿美元(约170亿元人民币)的亚洲信贷基金募资。", "final_close"),
    ("白露资本第六期美元基金目标15亿美元,目前已获得9亿美元承诺。", "first_close"),
    ("白露资本在开曼注册了第六期美元基金。", "registered"),
    ("青禾新材公告,公司参与设立的产业基金日前完成私募基金备案。", "filed"),
    ("白露资本正在募集一支可能是有史以来规模最大的专投亚洲医药的基金,目标80亿美元。", "planned"),
    ("白露资本为第六期美元基金寻求15亿美元。", "planned"),
    ("白露资本向老投资人寄出第六期美元基金的募资材料,目标15亿美元。", "planned"),
    ("总规模达30亿元的临海智造基金呼之欲出。", "planned"),
    ("白露创投向监管机构递交文件,为其第七只成长基金募集10亿美元。", "planned"),
    ("蓝岚集团旗下亚洲私募股权基金三期最终募集规模锁定在110亿美元的硬顶。", "final_close"),
    ("意见提出将由临海市投资基金发起设立总规模100亿元的临海天使投资基金。", "planned"),
    ("白露集团与柳溪新区政府签订谅解备忘录,合作成立一只人民币私募基金,规模50亿元。", "planned"),
    ("总规模50亿元的临海市科创母基金已进入实质性运作阶段。", "launched"),
    ("临海绿色产业基金首次合伙人会议召开,基金总规模20亿元。", "launched"),
    ("临海未来产业基金横空出世,规模50亿元。", "launched"),
    ("经临海市政府批准,由青禾集团发起设立的临海文化产业基金举行启动仪式,规模50亿元。", "launched"),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_a_paper_may_say_it_in_many_ways(text: str, stage: str) -> None:
    assert only(text).stage.value == stage


SIZED = [
    ("临海市财政安排10亿元组建科技创新种子基金。", "10亿元", None),
    ("临海市宣布投入20亿元成立科技成果转化基金。", "20亿元", None),
    ("临海文创基金正式成立,采用母子基金架构,首期母基金规模25亿元左右。", None, "25亿元"),
]


@pytest.mark.parametrize(("text", "size", "first"), SIZED)
def test_the_sums_are_those_of_the_fund(text: str, size: str | None, first: str | None) -> None:
    fund = only(text)
    told = [money and money.as_written for money in (fund.size, fund.first_tranche)]
    assert told == [size, first]


def test_funds_in_a_row_with_their_sums_are_told_together() -> None:
    text = "柳溪区政府与青禾集团签署合作协议,双方将共同出资设立规模30亿元的柳溪医药基金和规模10亿元的柳溪能源基金。"
    told = {(fund.name, fund.stage.value, fund.size and fund.size.as_written) for fund in found(text)}
    assert told == {("柳溪医药基金", "launched", "30亿元"), ("柳溪能源基金", "launched", "10亿元")}


NOT_BEGUN = (
    "青禾智造基金召开年度合伙人会议。",
    "青禾智造基金完成对白露科技的出资。",
    "青禾智造基金完成出资,助力白露科技扩产。",
    "青禾新材表示,公司参与设立的产业基金投资了白露科技。",
    "2019年成立的青禾智造基金规模突破80亿元。",
)


@pytest.mark.parametrize("text", NOT_BEGUN)
def test_what_a_fund_that_is_there_does_is_no_news_of_its_founding(text: str) -> None:
    assert not found(text)


def test_a_fund_that_sets_up_another_is_no_news_itself() -> None:
    (fund,) = found("港投公司與柳溪公共投資基金合組10億美元基金,投資大灣區企業。")
    assert fund.size
    assert fund.size.as_written == "10億美元"
    assert "柳溪公共投資基金" not in fund.name


def test_a_fund_that_gives_the_money_is_not_the_one_that_closes() -> None:
    text = "白露资本旗下青禾量子创投基金获得临海市引导基金出资3亿元,首次交割完成。"
    assert "临海市引导基金" not in {fund.name for fund in found(text)}
