"""Which phrases of a Chinese article are one fund: those that bring one in, and those that point at one told before."""

from __future__ import annotations

import pytest

from extractors.facts import Article
from extractors.funds.zh.document import read_document
from extractors.funds.zh.reference import Reference
from extractors.funds.zh.second import wider_mentions


def funds_of(text: str, title: str | None = None) -> list[list[str]]:
    """The phrases of each fund of a text."""
    document = read_document(Article("a", None, title, text, None, None, "zh"), wider_mentions)
    return [[m.text for m in cluster.mentions] for cluster in Reference(document, frozenset()).clusters]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("青禾集团将与首批合伙人共同设立政府引导基金,规模20亿元。", "政府引导基金"),
        ("白露公司在青禾县成立种子基金,规模2000万元。", "种子基金"),
        ("两家公司约定设立100亿美元联合投资基金。", "投资基金"),
        ("白露资本正与投资人洽谈,计划为新基金筹资。", "新基金"),
        ("论坛上有只新基金揭牌。", "新基金"),
        ("青禾市宣布组建低空经济基金群,目标规模100亿元。", "低空经济基金群"),
        ("总规模50亿元的空天信息产业基金群宣布成立。", "空天信息产业基金群"),
        ("青禾医药拟设立青禾白露医药产业合伙企业(有限合伙)。", "青禾白露医药产业合伙企业(有限合伙)"),
        ("白露资本已在两个半月前关闭第七期美元基金。", "第七期美元基金"),
    ],
)
def test_words_of_founding_bring_in_a_fund_without_a_name(text: str, phrase: str) -> None:
    assert [phrase] in [[name.removeprefix("只") for name in fund] for fund in funds_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "该基金投资量子科技。",
        "会上讨论了产业基金的管理。",
        "白露投资者看好并购基金。",
        "1月份合计成立148只新基金。",
    ],
)
def test_a_bare_kind_of_fund_that_nobody_founds_is_none(text: str) -> None:
    assert not funds_of(text)


@pytest.mark.parametrize(
    ("text", "fund"),
    [
        ("青禾量子产业基金揭牌。这只白露生物基金由两家公司出资。", ["青禾量子产业基金", "白露生物基金"]),
        ("青禾量子产业基金揭牌。市里说,设立产业基金是为了创新。", ["青禾量子产业基金", "产业基金"]),
        ("青禾市拟设立产业基金。青禾量子产业投资基金近日备案。", ["产业基金", "青禾量子产业投资基金"]),
        ("成立一只规模5亿元的基金。基金叫青禾量子产业投资基金。", ["基金", "基金", "青禾量子产业投资基金"]),
        ("透露一只3亿元的基金正在筹划。这就是青禾量子产业投资基金二期。", ["基金", "青禾量子产业投资基金二期"]),
        ("9月10日正式成立的这支母基金叫滨海高校成果转化基金。", ["母基金", "滨海高校成果转化基金"]),
    ],
)
def test_a_phrase_that_points_back_or_names_is_the_fund_spoken_of(text: str, fund: list[str]) -> None:
    assert funds_of(text) == [fund]


def test_two_names_that_only_a_shorter_one_lies_between_are_two_funds() -> None:
    text = "青禾产业基金开会。青禾新兴产业发展基金拟设30亿元,青禾白露产业升级基金拟设2亿元。"
    assert len({fund[-1] for fund in funds_of(text)}) == 2


@pytest.mark.parametrize(
    ("text", "funds"),
    [
        ("青禾集团当天签约8个子基金,总规模104亿元。", [["8个子基金"]]),
        ("青禾集团签下两支子基金。名单如下:白露茶业基金、滨海渔业基金。", [["白露茶业基金"], ["滨海渔业基金"]]),
        ("青禾集团设立白露茶业基金和滨海渔业基金2支。", [["白露茶业基金"], ["滨海渔业基金"]]),
    ],
)
def test_funds_that_are_only_counted_are_one_record_and_those_named_are_not(text: str, funds: list[list[str]]) -> None:
    assert funds_of(text) == funds


@pytest.mark.parametrize("text", ["台湾青禾基金控股公司开会。", "白露基金控说会出资。"])
def test_a_financial_holding_is_no_fund(text: str) -> None:
    assert not funds_of(text)


@pytest.mark.parametrize(
    ("text", "funds"),
    [
        (
            "青禾一支产业并购基金完成备案,总规模20.01亿元。同日,白露宣布设立50亿元的产业并购基金。",
            [["产业并购基金"], ["产业并购基金"]],
        ),
        ("设立规模20亿元的产业并购基金。这只20亿元的产业并购基金由青禾资本管理。", [["产业并购基金", "产业并购基金"]]),
        ("青禾母基金揭牌。同场签下的还有子基金白露量子创投基金。", [["青禾母基金"], ["白露量子创投基金"]]),
        ("青禾科创基金、青禾创新基金和青禾并购基金揭牌。", [["青禾科创基金"], ["青禾创新基金"], ["青禾并购基金"]]),
        (
            "青禾量子产业基金揭牌。这只总规模30亿元的量子产业母基金由青禾资本管理。",
            [["青禾量子产业基金", "量子产业母基金"]],
        ),
        (
            "三期基金将延续二期基金的策略。",
            [["三期基金"], ["二期基金"]],
        ),
        (
            "青禾量子创业投资合伙企业(有限合伙)备案,公告中称青禾量子专项产业基金。",
            [["青禾量子创业投资合伙企业(有限合伙)", "青禾量子专项产业基金"]],
        ),
        ("青禾产业股权基金揭牌,区里第一支政府引导基金就此成立。", [["青禾产业股权基金", "第一支政府引导基金"]]),
        ("设“青禾京瑞”“青禾顺禧”两支股权投资基金,合计40亿元。", [["“青禾京瑞”"], ["“青禾顺禧”"]]),
        ("白露资本新基金5.7亿美元募完。", [["白露资本新基金"]]),
        (
            "青禾县落下一只12亿元目标的基金。发起的三家里,白露湾科技产业投资基金出资最多。全名青禾中湾科创产业投资基金。",
            [["基金", "青禾中湾科创产业投资基金"], ["白露湾科技产业投资基金"]],
        ),
        (
            "青禾区引导基金与白露科技合作的滨海新兴产业股权投资基金签约。这只生物医药基金将服务园区。",
            [["青禾区引导基金"], ["滨海新兴产业股权投资基金", "生物医药基金"]],
        ),
        (
            "青禾市印发《青禾市工业倍增引导基金设立方案》,要设一只100亿元的市级政府投资基金。",
            [["青禾市工业倍增引导基金", "市级政府投资基金"]],
        ),
        (
            "白露资本在青禾合办一只只认园区的基金。首期5亿元里,省级新旧动能转换引导基金出1亿元。基金名叫青禾高投创业投资基金。",
            [["基金", "基金", "青禾高投创业投资基金"], ["省级新旧动能转换引导基金"]],
        ),
        (
            "白露股份参与发起的一只AIC基金完成登记。基金由通商基金、青禾资产和白露股份五方共设,总规模10亿元,全称为滨海兴象股权投资基金。",
            [["AIC基金", "基金", "滨海兴象股权投资基金"], ["通商基金"]],
        ),
        (
            "青禾生物专项母基金10月29日在中基协完成私募基金备案,白露装备专项母基金也已备案。",
            [["青禾生物专项母基金"], ["白露装备专项母基金"]],
        ),
        ("青禾汇智股权投资计划引导基金揭牌。", [["青禾汇智股权投资计划引导基金"]]),
        ("白露集团计划与青禾资本合作,年内计划募集白露量子产业基金。", [["白露量子产业基金"]]),
        ("滨海共同家园发展基金启动。", [["滨海共同家园发展基金"]]),
        ("青禾县共同设立白露种业基金。", [["白露种业基金"]]),
        ("省财政出资设青禾引导基金,再设若干产业投资母基金。", [["青禾引导基金"]]),
        ("青禾创新基金再参与投资N支行业母基金。", [["青禾创新基金"]]),
        ("上半年白露成长基金募集完成。", [["白露成长基金"]]),
        (
            "青禾市印发《青禾种业基金组建方案》,提出设立白露航天基金。",
            [["青禾种业基金"], ["白露航天基金"]],
        ),
    ],
)
def test_what_is_one_fund_and_what_is_another(text: str, funds: list[list[str]]) -> None:
    assert funds_of(text) == funds


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("母基金首批11支子基金完成决策,比如盯航天的青禾航科投资基金。", "11支子基金"),
        ("各小组将组建8个重点产业发展子基金,另有1个并购基金。", "8个重点产业发展子基金"),
    ],
)
def test_one_of_many_that_is_named_is_an_example_beside_the_group(text: str, group: str) -> None:
    assert [group] in funds_of(text)


def test_two_that_are_what_they_are_called_are_no_group() -> None:
    assert ["青禾新农业基金"] in funds_of("另外两档是青禾新农业基金。")


def test_a_kind_of_fund_that_is_pointed_at_is_the_fund_spoken_of() -> None:
    text = "白露资产宣布,旗下首只亚太物流地产合伙基金完成募集,规模12亿美元。这只封闭式基金将投资于仓库。"
    assert len(funds_of(text)) == 1
    document = read_document(Article("a", None, None, text, None, None, "zh"), wider_mentions)
    best = Reference(document, frozenset()).clusters[0].best()
    assert best
    assert "物流" in best.text


def test_a_sum_told_in_two_currencies_brings_in_a_fund() -> None:
    assert funds_of("白露国政府将组建合计800亿韩元(6762万美元)的基金,投资于初创企业。") == [["基金"]]


def test_a_latin_name_beside_the_word_for_a_fund_is_its_name_wherever_it_stands() -> None:
    funds = funds_of(
        "两家机构宣布,Nordwind-Elbe Dachfonds正式启动,规模5亿欧元。", "新母基金Nordwind-Elbe Dachfonds成立"
    )
    assert [set(fund) for fund in funds] == [{"新母基金", "Nordwind-Elbe Dachfonds"}]


def test_numbered_paragraphs_that_tell_of_different_funds_are_items_whatever_the_headline() -> None:
    text = "一、青禾量子产业基金揭牌。规模10亿元。\n二、白露市出资50亿元设立人才创投母基金。会议日前审议通过方案。"
    rows = {
        title: read_document(Article("a", None, title, text, None, None, "zh")).clauses for title in ("早报", "公告")
    }
    items = {title: [c.item for c in clauses if c.sentence.part == "text"] for title, clauses in rows.items()}
    assert items == {"早报": [1, 1, 2, 2], "公告": [1, 1, 2, 2]}


def test_a_count_right_behind_a_row_counts_its_funds() -> None:
    text = "柳溪绿色产业基金落地,规模50亿元,分为徐州基金与安吉基金两个平行基金,规模各25亿元。"
    assert funds_of(text) == [["柳溪绿色产业基金"], ["徐州基金"], ["安吉基金"]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("公司拟出资7亿元投资青禾科技创新协同发展母基金。", "青禾科技创新协同发展母基金"),
        ("其余12亿元归Alder能源转型基金。", "Alder能源转型基金"),
        ("公司认购了多只基金,如滨海弘盛智能技术产业股权投资基金。", "滨海弘盛智能技术产业股权投资基金"),
        ("经理3月5日起挑青禾财政母基金的管理人。", "青禾财政母基金"),
        ("财政司建议成立北都产业投资基金。", "北都产业投资基金"),
        (
            "公司拟认购柳溪君信(上海)产业升级与科技创新股权投资合伙企业(有限合伙)的份额。",
            "柳溪君信(上海)产业升级与科技创新股权投资合伙企业(有限合伙)",
        ),
        ("集团组织的“343产业基金集群”正式启用。", "343产业基金集群"),
    ],
)
def test_a_name_begins_behind_the_verb_before_it(text: str, name: str) -> None:
    assert name in [phrase for fund in funds_of(text) for phrase in fund]


def test_managers_that_are_counted_are_no_fund() -> None:
    assert not funds_of("公司征求一至两家私募基金管理人。")


@pytest.mark.parametrize("kind", ["同类基金", "同类型基金"])
def test_funds_of_like_kind_are_others(kind: str) -> None:
    assert funds_of(f"青禾种业基金落户柳溪。三省的{kind}今年已先后备案。") == [["青禾种业基金"]]


def test_a_fund_of_this_kind_is_the_one_told() -> None:
    assert funds_of("青禾大健康基金落户柳溪。这样的大健康基金在当地是第一支。") == [["青禾大健康基金", "大健康基金"]]
