"""A Chinese list that counts its items tells of as many funds, however alike they are described."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Sighting, Stage
from extractors.funds import find_funds

PUBLISHED = date(2025, 3, 6)


def found(text: str, title: str | None = None) -> list[Sighting]:
    """The funds of a text."""
    return list(find_funds(Article("a", None, title, text, None, PUBLISHED, "zh")).sightings)


@pytest.mark.parametrize(
    "text",
    [
        "近期又有三只QDLP基金落地：青禾资本首只QDLP基金完成备案；白露资本首只QDLP基金在三沙登记；榕溪首只QDLP基金揭牌。",
        "新近落地的就有三只：1月，青禾集团旗下首支QFLP基金完成备案；2月，柳溪首支QFLP基金落地；3月，榕溪首支QFLP基金揭牌。",
        "本月成立的有三只：滨海首支S基金落户高新区，规模20亿元；柳溪首支S基金揭牌，规模5亿元；榕溪首支S基金揭牌，规模6亿元。",
    ],
)
def test_as_many_items_as_are_counted_tell_of_as_many_funds_of_one_kind(text: str) -> None:
    assert len(found(text)) == 3


def test_what_a_list_of_other_things_calls_a_fund_may_be_the_same() -> None:
    text = (
        "滨海量子产业基金揭牌，它有三个特点：一是规模大，该基金总规模50亿元；二是期限长，产业基金存续15年；三是让利多。"
    )
    assert [one.name for one in found(text)] == ["滨海量子产业基金"]


@pytest.mark.parametrize(
    ("text", "names", "stage"),
    [
        (
            "青禾资本宣布完成两只新基金的募集。美元基金规模5亿美元，投向东南亚；人民币基金规模20亿元，高于此前8亿元的同类基金。",
            ["美元基金", "人民币基金"],
            Stage.FINAL_CLOSE,
        ),
        (
            "白露资本募完两只基金：一只美元基金，规模2亿美元；一只人民币基金，规模8亿元。",
            ["美元基金", "人民币基金"],
            Stage.FINAL_CLOSE,
        ),
        (
            "清明投资完成2支种业基金备案。青禾种业基金规模6亿元；白露种业基金规模4亿元。",
            ["青禾种业基金", "白露种业基金"],
            Stage.FILED,
        ),
        (
            "小满创投总经理林同透露，将推出两档新基金，一档是半导体早期基金，一档是绿能成长基金，规模各8亿元，专投A轮募资。",
            ["半导体早期基金", "绿能成长基金"],
            Stage.PLANNED,
        ),
        (
            "大暑资本年内计划设立两支基金，一支为机器人早期基金，另一支为航天并购基金，主投天使轮融资。",
            ["机器人早期基金", "航天并购基金"],
            Stage.PLANNED,
        ),
    ],
)
def test_what_is_told_of_a_count_is_told_of_each_kind_behind_it(text: str, names: list[str], stage: Stage) -> None:
    assert [(one.name, one.stage) for one in found(text)] == [(name, stage) for name in names]


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        (
            "青禾科技设立两只基金",
            "青禾科技公告两项投资。其一，青禾投资、白露资本和霜降证券共同成为云帆股权投资合伙企业（有限合伙）的合伙人，"
            "规模12亿元；其二，云桥股权投资合伙企业（有限合伙），规模4亿元。",
            ["云帆股权投资合伙企业（有限合伙）", "云桥股权投资合伙企业（有限合伙）"],
        ),
        (
            "滨海新设两只基金",
            "第一只为青禾航天基金，规模5亿元。第二只为白露种业基金，规模3亿元。",
            ["青禾航天基金", "白露种业基金"],
        ),
        ("滨海设立两只基金后又推新政", "新政有两条。其一，引导基金让利。其二，子基金返投放宽。", []),
    ],
)
def test_a_headline_that_counts_tells_of_the_numbered_sentences_below_it(
    title: str, text: str, names: list[str]
) -> None:
    assert [one.name for one in found(text, title)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "柳溪市江北区举行发布仪式，推出江北区“1+1”产业基金体系。体系里一只是柳溪江北产业投资基金（春水基金），"
            "突出政府投资基金的政策性；另一只是柳溪江北远帆股权投资基金（远帆基金），用国企基金的灵活来补位。",
            ["江北区“1+1”产业基金体系", "柳溪江北产业投资基金", "柳溪江北远帆股权投资基金"],
        ),
        (
            "榕溪市发布“3+1”产业基金体系，总规模100亿元。其中，榕溪种业产业基金规模30亿元，榕溪冷链产业基金规模20亿元，"
            "榕溪香料产业基金规模10亿元。",
            ["“3+1”产业基金体系", "榕溪种业产业基金", "榕溪冷链产业基金", "榕溪香料产业基金"],
        ),
        ("柳溪市将构建“1+N”产业基金体系，鼓励各区设立子基金。", []),
        ("滨海市建立健全“1+3+N”基金体系，全年投资项目120个。", []),
    ],
)
def test_the_launch_of_a_system_by_its_formula_is_that_of_each_fund_it_is_said_to_hold(
    text: str, names: list[str]
) -> None:
    assert [one.name for one in found(text)] == names
