"""Where a Chinese article goes through a list, each item tells of a fund of its own."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Sighting, Stage
from extractors.funds import find_funds
from extractors.funds.zh.document import Document, read_document

PUBLISHED = date(2026, 3, 6)


def document(text: str, title: str = "各地设基金") -> Document:
    return read_document(Article("a", None, title, text, None, PUBLISHED, "zh"))


def items(text: str) -> list[int]:
    """The item of each sentence of the text."""
    return [clause.item for clause in document(text).clauses if clause.sentence.part == "text"]


def found(text: str, title: str = "各地设基金") -> list[Sighting]:
    return list(find_funds(Article("a", None, title, text, None, PUBLISHED, "zh")).sightings)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1.", "2."),
        ("1、", "2、"),
        ("一、", "二、"),
        ("（一）", "（二）"),
        ("①", "②"),
        ("◎", "◎"),
        ("●", "●"),
        ("— ", "— "),
        ("——", "——"),
        ("【东部】", "【西部】"),
        ("・", "・"),
        ("东部：", "西部："),
    ],
)
def test_whatever_opens_the_items_of_a_list_they_are_items(first: str, second: str) -> None:
    text = f"{first}青禾市设立青禾种业产业基金，规模10亿元。\n{second}柳溪市完成柳溪冷链产业基金备案，规模5亿元。"
    assert items(text) == [1, 2]


def test_funds_of_one_kind_in_two_regions_are_two() -> None:
    east = "东部：日前，青禾区组建低空经济产业基金，规模10亿元。"
    west = "西部：日前，柳溪市低空经济产业基金合伙企业（有限合伙）完成工商登记，出资额10亿元。"
    assert [one.name for one in found(f"{east}\n{west}")] == [
        "低空经济产业基金",
        "柳溪市低空经济产业基金合伙企业（有限合伙）",
    ]


def test_what_stands_before_and_behind_a_list_is_no_part_of_it() -> None:
    text = "多地跟进。\n1.青禾市设立青禾种业产业基金。\n2.柳溪市设立柳溪冷链产业基金。\n据测算，规模有望达到2万亿元。"
    assert items(text) == [1, 2, 3, 4]
    assert all(one.size is None for one in found(text))


def test_a_notice_that_numbers_its_paragraphs_tells_of_one_fund() -> None:
    text = "一、基金概况。青禾种业产业基金规模20亿元。\n二、申请条件。申请机构须在境内注册。\n三、时间。4月1日截止。"
    assert set(items(text)) == {1}


def test_numbered_paragraphs_about_the_same_fund_are_no_list() -> None:
    text = "1.青禾种业产业基金规模20亿元。\n2.青禾种业产业基金由青禾资本管理。\n3.青禾种业产业基金存续期十年。"
    assert set(items(text)) == {1}


def test_a_kind_of_fund_in_one_item_is_not_the_named_fund_of_the_next() -> None:
    text = (
        "1.北部：柳溪区组建10亿元低空经济产业基金。\n"
        "2.南部：天眼查显示，青禾省低空经济产业基金合伙企业（有限合伙）成立，出资额10亿元。"
    )
    assert [one.name for one in found(text)] == [
        "低空经济产业基金",
        "青禾省低空经济产业基金合伙企业（有限合伙）",
    ]


def test_the_bare_kinds_of_fund_of_a_list_are_funds() -> None:
    text = "◎柳溪市设立20亿元并购母基金。\n◎青禾市设立一支S母基金。"
    assert len(found(text)) == 2


def test_the_lines_of_a_form_go_on_about_the_fund_above_them() -> None:
    text = (
        "青禾股份公告，子公司参与设立柳溪高新产业链投资基金合伙企业（有限合伙），主要情况如下：\n"
        "总认缴出资额：303,100万元\n基金管理人：青禾国创（柳溪）私募基金管理有限公司\n"
        "其他出资人：白露二期协同发展基金股份有限公司、霜降基础设施建设基金有限公司\n存续期限：七年"
    )
    assert set(items(text)) == {1}
    (one,) = found(text, "青禾股份：子公司参与设立产业链基金")
    assert one.managers == ("青禾国创（柳溪）私募基金管理有限公司",)


@pytest.mark.parametrize(
    "line", ["柳溪：青禾种业产业基金完成备案", "基金名称：青禾种业产业基金", "【备案】青禾种业产业基金"]
)
def test_a_line_that_names_a_fund_is_no_line_of_a_form(line: str) -> None:
    assert items(f"本周动态如下。\n{line}\n柳溪：白露冷链产业基金揭牌") == [1, 2, 3]


def test_a_headline_tells_of_one_item_of_a_list_and_speaks_against_none_of_the_others() -> None:
    text = (
        "●江苏　青禾市修订《引导基金管理办法》，子基金返投倍数下调。\n"
        "●湖北　一只规模50亿元的光通信产业基金正在筹建，由白露集团牵头。\n"
        "●福建　榕溪海洋产业基金完成备案，总规模10亿元。"
    )
    told = found(text, "母基金周报：青禾取消返投要求，榕溪基金备案")
    assert [one.name for one in told] == ["光通信产业基金", "榕溪海洋产业基金"]


def test_what_is_said_of_a_counted_group_holds_for_the_funds_of_the_table_below() -> None:
    text = (
        "2025年3月3日,青禾母基金下设的三只区域基金,在滨海、柳溪、白露三地同日办结工商登记。\n"
        "我们把三只基金放在一起看:\n名称｜注册地｜规模\n滨海种子创业投资基金｜滨海新区｜待披露\n"
        "柳溪种子创业投资基金｜柳溪高新区｜20亿元\n白露种子创业投资基金｜白露经开区｜30亿元\n"
        "除青禾母基金外,三地国资也有出资。"
    )
    found = {one.name: one.stage for one in find_funds(Article("a", None, None, text, None, None, "zh")).sightings}
    assert found == {
        "滨海种子创业投资基金": Stage.REGISTERED,
        "柳溪种子创业投资基金": Stage.REGISTERED,
        "白露种子创业投资基金": Stage.REGISTERED,
    }


def test_a_fund_that_is_unveiled_in_a_row_with_others_is_no_party() -> None:
    text = "10月8日,市领导为青禾低空产业联盟、青禾低空服务有限公司和青禾低空经济产业投资基金揭牌。"
    (found,) = find_funds(Article("a", None, None, text, None, None, "zh")).sightings
    assert (found.name, found.stage) == ("青禾低空经济产业投资基金", Stage.LAUNCHED)


def test_who_is_left_out_of_the_count_is_named_without_the_word_for_it() -> None:
    text = "除青禾创业投资引导基金外,柳溪集团也是出资人。"
    article = read_document(Article("a", None, None, text, None, None, "zh"))
    assert [one.text for one in article.mentions] == ["青禾创业投资引导基金"]
