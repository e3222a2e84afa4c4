"""Plain constructions of Chinese fund news: who stands before and behind a fund, in brackets, behind a byline."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds
from extractors.funds.first_look import may_announce


def found(text: str, title: str | None = None) -> list[Sighting]:
    """The funds that a Chinese article of one day announces."""
    read = find_funds(Article("a", None, title, text, None, date(2026, 3, 9), "zh"))
    return [fund for fund in read.sightings if fund.kind is SightingKind.ANNOUNCED]


def only(text: str, title: str | None = None) -> Sighting:
    """The one fund of an article."""
    (fund,) = found(text, title)
    return fund


@pytest.mark.parametrize(
    "byline",
    ["(记者张明)", "本报讯(全媒体记者张明)", "柳溪社青禾3月5日电(记者张明 李华)", "(通讯员陈七)", "(撰稿人李华)"],
)
def test_a_byline_is_no_part_of_the_name_behind_it(byline: str) -> None:
    assert only(f"{byline}湖北省绿色转型投资基金昨日在武汉揭牌。该基金规模10亿元。").name == "湖北省绿色转型投资基金"


NAMED = [
    ("白露集团宣布成立CVC基金“白露风投”,首期规模3亿美元。", "白露风投"),
    ("白露集团宣布成立名为“逐光者”的企业风险投资基金,首期规模3亿美元。", "“逐光者”"),
    ("柳溪湖FOF日前设立,规模30亿元,由柳溪金控全额出资。", "柳溪湖FOF"),
    ("青禾麓生命科学基金完成首轮募集,首轮募资3亿美元。", "青禾麓生命科学基金"),
    ("青禾投资局与柳溪国际共同发起一只规模为10亿美元的青禾双向投资基金。", "青禾双向投资基金"),
    ("宁波航空基金是继宁波海洋基金之后,该市设立的第二只专项基金,规模5亿元,昨日揭牌。", "宁波航空基金"),
    ("宁波航空基金是宁波继海洋基金后成立的第二只专项基金,规模5亿元,昨日揭牌。", "宁波航空基金"),
    ("青禾集团表示,与白露资本合作的并购基金已经成立,规模为20亿元。", "并购基金"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_fund_is_known_by_the_name_beside_it(text: str, name: str) -> None:
    fund = only(text)
    assert fund.name == name
    assert not any("海洋" in alias for alias in fund.aliases)


def test_a_fund_of_funds_in_latin_letters_is_worth_a_second_look() -> None:
    assert may_announce(None, "柳溪湖FOF日前设立")
    assert not may_announce(None, "SOFOFA met in Santiago")


def test_sub_funds_that_a_count_brings_are_no_houses_beside_their_parent() -> None:
    text = "柳溪市设立总规模100亿元的现代产业母基金,同步设立四只子基金,分别为智造基金、绿能基金、农食基金、文旅基金。"
    funds = {fund.name: fund.size and fund.size.amount for fund in found(text)}
    assert funds == {
        "现代产业母基金": 10_000_000_000,
        "智造基金": None,
        "绿能基金": None,
        "农食基金": None,
        "文旅基金": None,
    }


NO_NEWS = [
    "柳溪市打出产业基金“组合拳”,助力企业成长。",
    "青禾发展基金在柳溪启动,首批启动资金由白露公司捐赠。",
    "华青证券获批设立私募基金管理子公司,注册资本5亿元。",
    "天眼查显示,近日,柳溪云帆壹号创业投资合伙企业发生工商变更,新增白露人寿为合伙人,出资额由6.6亿元增至12亿元。",
    "白露人寿近日决定向青禾资本管理的人民币三期基金追加出资2亿元,该基金于2023年完成募集。",
    "青禾科技获湖北省产业投资基金1亿元投资。",
]


@pytest.mark.parametrize("text", NO_NEWS)
def test_what_happens_to_a_fund_that_is_there_is_no_new_fund(text: str) -> None:
    assert not found(text)


STAGES = [
    ("筹备一年之久的青禾氢能产业基金日前面世,基金规模为35亿元。", Stage.LAUNCHED),
    ("筹备近一年的青禾氢能产业基金昨日正式设立。", Stage.LAUNCHED),
    ("两部门正筹备规模35亿元的青禾氢能产业基金。", Stage.PLANNED),
    ("青禾资本周一关闭了其第三只基金,募资3亿美元。", Stage.FINAL_CLOSE),
    ("青禾资本宣布完成第三期美元基金“白露远航”的募集,规模3亿美元。", Stage.FINAL_CLOSE),
    ("白露资本三期基金近日完成第二次关账,募集规模12亿元。", Stage.FIRST_CLOSE),
    ("白露资本首期美元基金已募得3亿美元,预计年内完成终关,规模可达5亿美元。", Stage.FIRST_CLOSE),
    ("白露资本三期基金预计年内完成终关,目标10亿元。", Stage.PLANNED),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_a_preparation_that_is_over_is_no_plan(text: str, stage: Stage) -> None:
    assert only(text).stage is stage


def test_what_is_said_of_funds_that_are_named_only_then_is_not_of_the_one_before() -> None:
    text = "先来看新设立的:青禾白茶产业基金设立,总规模20亿元。再来看完成募集的:柳溪资本二期基金终关,规模13亿元。"
    assert {fund.name: fund.stage for fund in found(text)} == {
        "青禾白茶产业基金": Stage.LAUNCHED,
        "柳溪资本二期基金": Stage.FINAL_CLOSE,
    }


MANAGED = [
    ("环青资本周一公布,第五期亚洲并购基金最终募集金额达52亿美元。", "环青资本"),  # no 本周一
    ("近日,白露中国完成新一期180亿元人民币基金的募集。", "白露中国"),
    ("汾州晋禾先进材料股权投资基金成立,规模5亿元,由晋禾基金管理。", "晋禾基金"),
    (
        "汾州晋禾先进材料股权投资合伙企业(有限合伙)取得营业执照,执行事务合伙人为晋禾基金,有限合伙人包括柳溪产投。",
        "晋禾基金",
    ),
    ("由青禾集团作为LP、白露资本作为GP的宁波海洋基金于3月5日完成工商注册,认缴规模10亿元。", "白露资本"),
]


@pytest.mark.parametrize(("text", "manager"), MANAGED)
def test_a_house_is_known_as_manager_wherever_it_stands(text: str, manager: str) -> None:
    assert only(text).managers == (manager,)


def test_brackets_tell_of_the_fund_before_them() -> None:
    text = (
        "本周共有3只基金宣布成立:西岭航空基金(30亿元,西岭国资发起)、云栖传感基金(10亿元,嘉禾创投管理)"
        "和青云医疗基金二期(8亿元)。"
    )
    west, cloud, blue = found(text)
    assert west.sponsors == ("西岭国资",)
    assert cloud.managers == ("嘉禾创投",)
    assert not blue.managers


GIVEN = [
    ("上报中国证券网讯(记者李明)青禾股份公告,公司拟出资2亿元参设宁波海洋基金,基金规模10亿元。", {"青禾股份"}),
    ("青禾证券交易所网站披露,金源矿业拟联合柳溪集团发起设立“金源矿业基金”,总规模50亿元。", {"金源矿业", "柳溪集团"}),
    ("财讯3月9日丨青禾股份(600888.SH)公布,公司拟参与设立宁波海洋基金,基金规模10亿元。", {"青禾股份"}),
    ("3月5日,省政府批复同意设立湖北省现代农业产业引导基金,基金规模20亿元。", set()),
    ("金禾传媒董事会审议通过议案,同意公司出资8000万元参与设立金禾文娱产业投资基金。", {"金禾传媒"}),
    ("山西算力产业投资基金近日完成设立登记,股东为柳溪集团、太原国投,分别持股70%、30%。", {"柳溪集团", "太原国投"}),
]


@pytest.mark.parametrize(("text", "sponsors"), GIVEN)
def test_who_reports_or_gives_leave_puts_no_money_in(text: str, sponsors: set[str]) -> None:
    assert set(only(text).sponsors) == sponsors
