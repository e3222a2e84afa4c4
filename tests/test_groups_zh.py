"""Which funds make up 两只基金, and which names of a Chinese article are one fund though they differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from extractors.facts import Article, Sighting, Stage
from extractors.funds import find_funds
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Naming, is_sub_fund, mentions, same_fund
from extractors.text import sentences

PUBLISHED = date(2025, 3, 6)


def verdicts(text: str, title: str | None = None) -> list[Verdict]:
    """What the rules make of each fund of a text."""
    article = Article("a", None, title, text, None, PUBLISHED, "zh")
    return [v for v in read_scene(read_document(article, wider_mentions)).verdicts if v.cluster.best()]


def sighted(text: str) -> Sequence[Sighting]:
    return find_funds(Article("a", None, None, text, None, PUBLISHED, "zh")).sightings


def called(text: str, title: str | None = None) -> list[set[str]]:
    """The phrases of each fund that the rules announce."""
    return [{m.text for m in v.cluster.names()} for v in verdicts(text, title) if v.stage]


def named(text: str) -> list[str]:
    """The phrases that name funds."""
    return [m.text for m in mentions(sentences(None, text)) if m.naming is not Naming.PRONOUN]


_SIX = ["青禾航天基金", "白露种业基金", "霜降钢铁基金", "清明香料基金", "谷雨陶瓷基金", "小满玻璃基金"]


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("青禾市3月5日集中签约6只基金,总规模81亿元。签约基金分别为:", None),
        ("青禾市3月5日集中签约六只子基金。其中:", "青禾市一口气签约六只子基金"),
    ],
)
def test_a_list_of_as_many_items_as_are_counted_tells_the_members(opening: str, title: str | None) -> None:
    text = opening + ";".join(f"{name},规模{index + 3}亿元" for index, name in enumerate(_SIX)) + "。"
    assert called(text, title) == [{name} for name in _SIX]


def test_members_are_told_in_the_sentence_that_counts_them_and_behind_it() -> None:
    text = "三只基金签约仪式举行:1.青禾航天基金,投卫星;2.白露种业基金,投良种;3.霜降钢铁基金,投炉料。"
    assert called(text) == [{"青禾航天基金"}, {"白露种业基金"}, {"霜降钢铁基金"}]


def test_of_two_groups_the_list_tells_first_the_members_of_the_first() -> None:
    text = (
        "现场共有两只新基金签约落户,另有两只存量基金增资。新落户的基金为:青禾航天基金(5亿元);白露种业基金(3亿元)。"
        "增资的两只,分别为霜降钢铁基金和清明香料基金。"
    )
    told = {v.cluster.names()[0].text: v for v in verdicts(text)}
    assert [told[name].is_upsize for name in ("青禾航天基金", "白露种业基金")] == [False, False]


def test_what_follows_a_list_is_not_told_of_its_last_item() -> None:
    text = (
        "监管局发出批复,涉及三只基金:青禾航天基金,2亿元,管理人为青禾资本;白露种业基金,3亿元,管理人为白露资本;"
        "霜降钢铁基金,规模待定。批复之日起六个月内须完成商事登记。"
    )
    assert "zh refused 尚未备案" not in {v.rule for v in verdicts(text)}


def test_history_is_told_of_the_fund_whose_attribute_it_is() -> None:
    text = (
        "青禾物产与白露银行将共同设立面向氢能供应链的投资基金,规模15亿元。基金名称暂定为“滨海氢链基金”,投资制氢项目。"
        "青禾物产2021年曾参加一家机构发起的洁净能源基金。"
    )
    told = {v.cluster.names()[-1].text: (v.stage, v.rule) for v in verdicts(text)}
    assert told == {"滨海氢链基金": (Stage.PLANNED, ""), "洁净能源基金": (None, "zh refused 此前已设立")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "公司参投青禾睿拓股权投资合伙企业(有限合伙)。该合伙企业近日已在青禾区市场监督管理局办完工商登记,登记名称改为青禾睿拓创业投资合伙企业(有限合伙)。",
            {"青禾睿拓股权投资合伙企业(有限合伙)", "青禾睿拓创业投资合伙企业(有限合伙)"},
        ),
        (
            "青禾区3月5日签下本市第一只创业投资母基金。青禾区创投母基金设计规模50亿元,分三次到位。",
            {"第一只创业投资母基金", "青禾区创投母基金"},
        ),
        (
            "公司参与设立青禾产恒二期集成电路创业投资基金合伙企业(有限合伙),规模3亿元。青禾产恒二期3月5日完成备案。",
            {"青禾产恒二期集成电路创业投资基金合伙企业(有限合伙)", "青禾产恒二期"},
        ),
    ],
)
def test_one_fund_told_under_two_names_is_one(text: str, names: set[str]) -> None:
    assert called(text) == [names]


def test_a_fund_that_others_found_together_is_none_of_them() -> None:
    text = (
        "青禾科工拟同白露一期股权投资合伙企业、霜降智造投资合伙企业签订合伙协议,成立一只规模50亿元的基金。"
        "基金叫青禾航空产业投资基金。"
    )
    assert {"基金", "青禾航空产业投资基金"} in called(text)


def test_a_headline_joins_the_fund_that_is_named_most_like_it() -> None:
    text = "青禾市科创基金有限公司拟遴选一家专业机构,受托管理青禾市生命健康成果转化种子基金。种子基金规模2亿元。"
    (one,) = [v for v in verdicts(text, "青禾瓯江实验室成果转化种子基金遴选管理机构") if len(v.cluster.names()) > 1]
    assert {m.text for m in one.cluster.names()} == {
        "青禾瓯江实验室成果转化种子基金",
        "青禾市生命健康成果转化种子基金",
    }


@pytest.mark.parametrize(("name", "is_part"), [("青禾子基金", True), ("青禾种子基金", False), ("青禾量子基金", False)])
def test_seeds_and_quanta_are_no_sub_funds(name: str, is_part: bool) -> None:
    assert is_sub_fund(name) is is_part


def test_a_number_is_the_same_in_digits() -> None:
    assert same_fund("3号基金", "青禾三号基金")
    assert not same_fund("2号基金", "青禾三号基金")
    assert same_fund("产恒二期", "青禾产恒二期集成电路创业投资基金合伙企业(有限合伙)")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("远望基金I", "远望基金II"),
        ("远望基金1", "远望基金2"),
        ("远望美元基金IV", "远望美元基金V"),
        ("Farview Fund II", "Farview Fund III"),
        ("远望基金I", "远望基金二期"),
    ],
)
def test_a_number_behind_the_noun_tells_two_funds_apart(one: str, other: str) -> None:
    assert not same_fund(one, other)


@pytest.mark.parametrize(("one", "other"), [("远望基金II", "远望基金二期"), ("远望基金2", "远望基金II")])
def test_a_number_is_the_same_in_roman_letters(one: str, other: str) -> None:
    assert same_fund(one, other)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("青禾资本将推出远望基金2,规模10亿美元。", "远望基金2"),
        ("青禾资本将推出远望基金2026年度计划。", "远望基金"),
        ("青禾资本将推出远望基金3亿元。", "远望基金"),
        ("青禾资本将推出远望基金5月完成募集。", "远望基金"),
    ],
)
def test_a_figure_behind_a_name_is_its_number_unless_it_counts(text: str, name: str) -> None:
    assert named(text) == [name]


def test_a_name_and_its_translation_are_one_fund() -> None:
    text = "青禾集团将推出第二个科技基金“远望基金II”(Farview Fund II)。远望基金I由柳溪资本主导。"
    (told,) = [v for v in verdicts(text) if v.stage]
    assert {m.text for m in told.cluster.names()} == {"第二个科技基金", "远望基金II", "Farview Fund II"}
    assert told.cluster.best().text == "远望基金II"


@pytest.mark.parametrize("paper", ["投资白皮书", "发展报告(2026)", "蓝皮书"])
def test_a_paper_about_funds_is_no_fund(paper: str) -> None:
    assert named(f"会上,《柳溪地区产业基金{paper}》同步发布。") == []


def test_the_document_that_founds_a_fund_names_it() -> None:
    assert named("市政府印发《青禾种业产业基金设立方案》。") == ["青禾种业产业基金"]


@pytest.mark.parametrize("opening", ["据悉,", "据了解,", "据青禾资本介绍,", "另据报道,", ""])
def test_a_description_is_the_fund_that_the_next_sentence_opens_with(opening: str) -> None:
    text = f"青禾大学将合作成立全国第一个校友创投基金。{opening}柳溪校友创投基金募资规模10亿元。"
    assert len([v for v in verdicts(text) if v.stage]) == 1


def test_the_first_house_of_a_kind_is_the_fund_spoken_of() -> None:
    text = "筹备中的青禾产业基金已获批准。这是国内第一家港口产业投资基金,总额200亿元。"
    assert len([v for v in verdicts(text) if v.stage]) == 1


def test_a_fund_that_sets_up_others_is_not_the_one_whose_managers_are_sought() -> None:
    text = "柳溪省金枫引导基金拟设立种业子基金、冷链物流子基金,现公开遴选基金管理机构。"
    told = {v.cluster.best().text: v.stage for v in verdicts(text, "一周招GP") if v.stage}
    assert told == {"种业子基金": Stage.PLANNED, "冷链物流子基金": Stage.PLANNED}


def test_the_kinds_of_fund_of_a_list_describe_no_other() -> None:
    text = "柳溪港湾发展母基金启动,规模100亿元。柳溪资本当天与三家机构签约,拟设科技基金、金融基金、文旅基金。"
    assert {"科技基金", "金融基金", "文旅基金"} <= {name for names in called(text) for name in names}


@pytest.mark.parametrize(
    "name", ["柳溪市产业发展母基金有限公司", "白露绿色发展基金股份有限公司", "霜降种业引导基金有限责任公司"]
)
def test_the_form_of_a_company_is_part_of_the_name_of_a_fund(name: str) -> None:
    assert named(f"近日,{name}成立,注册资本300亿元。") == [name]
    assert same_fund(name, name[: name.index("基金") + 2])


@pytest.mark.parametrize("company", ["股权投资管理有限公司", "管理有限公司", "创业投资管理(柳溪)有限公司"])
def test_a_company_called_after_a_fund_is_none(company: str) -> None:
    assert named(f"由青禾国方母基金{company}担任管理人。") == []


@pytest.mark.parametrize(
    "text",
    [
        "青禾文化产业投资基金今后六个月打算拿出10亿元,投资多家传媒企业。该基金由中央财政出资设立。",
        "青禾教育基金捐赠冠名仪式举行,该基金由白露公益联合会发起设立,所得用于资助贫困学生。",
    ],
)
def test_what_a_fund_pays_out_is_not_the_news_of_its_founding(text: str) -> None:
    assert called(text) == []


def test_no_headline_makes_an_investor_of_a_fund_of_gifts() -> None:
    text = "青禾教育基金捐赠冠名仪式今日举行,金额1000万元,以留本捐息的方式运作。"
    assert called(text, "柳溪“青禾教育基金”设立") == []


def test_the_members_of_a_group_open_the_paragraphs_below_it() -> None:
    text = (
        "四只基金拟放在三个园区:\n青禾航天基金,由白露资本发起。那里有三家院所。\n白露种业基金,由青禾集团发起。"
    ).replace("四只", "两只")
    assert {one.cluster.names()[0].text: one.stage for one in verdicts(text) if one.stage} == {
        "青禾航天基金": Stage.PLANNED,
        "白露种业基金": Stage.PLANNED,
    }


def test_what_a_paper_says_of_several_funds_is_said_of_the_marked_paragraphs_below() -> None:
    text = (
        "青禾市近日发布实施方案,明确了几只基金的组建和出资安排。\n——青禾航天基金,首期规模100亿元。\n"
        "——白露种业基金,总规模10亿元,由青禾集团发起并认缴出资。"
    )
    assert {one.cluster.names()[0].text: one.stage for one in verdicts(text) if one.stage} == {
        "青禾航天基金": Stage.PLANNED,
        "白露种业基金": Stage.PLANNED,
    }


@pytest.mark.parametrize("deed", ["集中揭牌", "批量签约", "集中亮相"])
def test_what_is_done_together_is_done_by_several(deed: str) -> None:
    (several,) = mentions(sentences(None, f"青禾航天基金{deed}"))
    (_, last) = mentions(sentences(None, f"青禾航天基金、白露种业基金{deed}"))
    assert (several.naming, last.naming) == (Naming.GROUP, Naming.PROPER)


def test_the_batch_behind_its_parent_is_what_is_announced_and_the_next_sentence_goes_through_it() -> None:
    text = (
        "青禾市近日发布“20+8”产业集群基金第二批基金。这一批配了四只专项基金。其中,青禾材料基金30亿元,投前沿材料;"
        "白露装备基金20亿元,投机床。"
    )
    launched = [one.cluster.names()[0].text for one in verdicts(text) if one.stage is Stage.LAUNCHED]
    assert launched == ["青禾材料基金", "白露装备基金"]


def test_what_sums_up_the_row_before_it_tells_of_the_funds_of_that_row() -> None:
    text = (
        "汀洲市举行海洋经济基金群成立大会。汀洲海洋经济母基金总规模80亿元。"
        "汀洲深海装备产业投资基金、汀洲蓝色生物创业投资基金两只子基金同步揭牌，规模分别为10亿元和5亿元。"
    )
    sizes = {one.name: one.size and one.size.amount for one in sighted(text)}
    assert sizes["汀洲深海装备产业投资基金"] == 1_000_000_000
    assert sizes["汀洲蓝色生物创业投资基金"] == 500_000_000
