"""Chinese funds told beside what only sounds like news: trials, yearly budgets, parents, history, talks and calls."""

import pytest

from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds


def read(text: str, title: str | None = None) -> list[Sighting]:
    found = find_funds(Article("a", None, title, text, None, None, "zh")).sightings
    return [one for one in found if one.kind is SightingKind.ANNOUNCED]


SILENT = [
    "某市3日启动QFLP基金试点,首批试点企业三家。",
    "科技部日前开展创业投资基金试点工作,首批选取六个城市。",
    "青禾银行3日宣布开展产业投资基金业务,首期额度10亿元。",
    "白露县财政每年拿出200万元设立茶产业发展专项基金,扶持种茶大户。",
    "镇里每年安排50万元作为养老服务发展基金。",
    "白露市商业发展基金纳入财政预算,每年2000万元,用于补贴商户。",
    "白露街道每年挤出30万元,设立邻里创业发展基金。",
    "白露区母基金已参股子基金9支,包括先前已设立的甲辰芯片基金(3亿元)、乙巳医药基金(2亿元)及丙午文旅基金(1亿元)。",
    "截至6月底,青禾引导基金累计批准子基金12支,包括青禾芯片基金(3亿元)、青禾医药基金(2亿元)。",
    "青禾资本早已设立青禾种子基金、青禾天使基金,今年投了八家公司。",
    "青禾科技基金3日起接受企业申请,每家最高资助200万元。",
    "青禾成长混合基金的基金经理申请离任,公司任命新人。",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_trial_a_yearly_sum_and_a_list_of_old_funds_are_no_news(text: str) -> None:
    assert not read(text)


def test_no_headline_makes_a_fund_of_a_yearly_sum() -> None:
    assert not read(
        "白露县财政十分紧张,仍每年拿出200万元设立竹加工产业发展专项基金。", "白露县设立竹加工产业发展专项基金"
    )


NAMES = [
    (
        "记者8日获悉,滨海新区将先行开展产业投资基金试点,市政府同意青禾集团筹办白露产业投资基金。基金总规模80亿元,各方正商定基金和基金管理公司的章程。",
        ["白露产业投资基金"],
    ),
    ("白露市首只QFLP试点基金——青禾卫星产业基金3日落地,规模2亿美元。", ["青禾卫星产业基金"]),
    ("甲市与乙市5日商定白露海岛产业基金的组建方案,规模20亿元,拟年内设立。", ["白露海岛产业基金"]),
    ("青禾大学与白露资本3日创建青禾校友创投基金,规模2亿元。", ["青禾校友创投基金"]),
    ("青禾集团正与白露银行洽谈青禾海洋产业基金,首期规模10亿元。", ["青禾海洋产业基金"]),
    (
        "青禾省混改基金的首支子基金——白露壹号产业投资基金完成备案,规模15亿元。基金由白露集团等共同发起。",
        ["白露壹号产业投资基金"],
    ),
    (
        "青禾母基金的首支子基金(白露芯片基金)3日签约落地,规模5亿元。基金由青禾集团等共同发起,期限七年。",
        ["白露芯片基金"],
    ),
    (
        "青禾省引导基金参股的第三支子基金“白露医药基金”3日完成备案,规模5亿元。基金由青禾集团等共同出资设立。",
        ["白露医药基金"],
    ),
    (
        "青禾省产业母基金3日揭牌,母基金的首支子基金——白露医药基金同日签约,规模5亿元。",
        ["青禾省产业母基金", "白露医药基金"],
    ),
    (
        "本署5日起接受“青禾创科引导基金”的基金经理申请。获选的基金经理会担任普通合伙人,成立不少于20亿元的海湾有限合伙基金。",
        ["青禾创科引导基金"],
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_the_fund_is_the_one_that_is_news(text: str, names: list[str]) -> None:
    assert [one.name for one in read(text)] == names


STAGES = [
    ("数码局5日起接受“青禾智能共同投资基金”的管理人申请,截止日期为4月30日。基金规模10亿港元。", Stage.GP_CALL),
    ("青禾创新种子母基金即日起开放基金经理递交申请,基金总额5亿港元。", Stage.GP_CALL),
    ("白露区国投拟发起设立白露区先导并购基金,公开选聘基金管理人。基金目标规模50亿元。", Stage.PLANNED),
    ("白露控股公告,拟组建白露文旅产业基金,现公开比选管理机构,截止3月20日。", Stage.PLANNED),
    ("国投公司另与甲国证券谈「白露新药基金」,锁定新药,规模20亿元,国投公司最多投5亿元。", Stage.PLANNED),
    ("白露创投与青禾银行正磋商“海湾健康基金”,规模10亿元。", Stage.PLANNED),
    ("青禾资本宣布,旗下青禾医疗创投基金完成I期融资,金额超过12亿元。", Stage.FIRST_CLOSE),
    ("白露集团5日签约设立白露产业基金,总规模10亿元,首期3亿元,剩余资金将在三年内到位。", Stage.LAUNCHED),
    ("青禾两岸融合基金昨日在滨海创建,规模5亿元。基金准备投向市政设施。", Stage.LAUNCHED),
    ("青禾股份公告,与白露资本合作的青禾半导体产业基金规模10亿元,合伙协议已由各方签署。", Stage.LAUNCHED),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_calls_talks_and_signatures_tell_how_far_it_has_come(text: str, stage: Stage) -> None:
    assert [one.stage for one in read(text)] == [stage]


def test_a_headline_that_seeks_managers_takes_back_no_plan() -> None:
    (found,) = read(
        "青禾市国资公司计划设立青禾市海洋科创基金,现面向全国征集基金管理人。目标规模50亿元。",
        "青禾市50亿元科创基金招管理人",
    )
    assert found.stage is Stage.PLANNED


def test_a_parent_that_seeks_managers_for_several_others_calls() -> None:
    (found,) = read("青禾引导基金拟设立10支子基金,现遴选管理机构。基金规模30亿元。", "青禾引导基金招GP")
    assert found.stage is Stage.GP_CALL


@pytest.mark.parametrize(
    "text",
    [
        "白露愿景基金20日宣布,已筹得700亿美元。基金的目标是900亿美元,余下部分预计六个月内筹完。",
        "青禾成长基金5日宣布,已募得700亿美元。目标规模900亿美元,其余有望明年初到位。",
    ],
)
def test_what_was_raised_is_a_first_tranche_while_the_rest_is_to_come(text: str) -> None:
    (found,) = read(text)
    assert found.size
    assert found.first_tranche
    told = (found.stage, found.size.amount, found.first_tranche.amount)
    assert told == (Stage.FIRST_CLOSE, 90_000_000_000, 70_000_000_000)


def test_the_end_of_a_name_is_that_fund_unless_one_is_founded() -> None:
    (found,) = read("滨海新区天使母基金公开征集子基金管理机构。按规划,天使母基金五年要做到百亿元,由滨海创投管理。")
    assert found.size
    assert found.size.amount == 10_000_000_000
    told = read("青禾市天使母基金5日揭牌,规模20亿元。同日,白露市宣布设立天使母基金,规模30亿元。")
    assert [one.size.amount for one in told if one.size] == [2_000_000_000, 3_000_000_000]
