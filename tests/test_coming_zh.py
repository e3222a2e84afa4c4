"""What a Chinese text tells of a fund as come, as still to come, and of others: events, their days and their sums."""

from datetime import date

import pytest

from extractors.dates import find_dates
from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds
from extractors.money import find_money


def read(text: str, title: str | None = None, day: date | None = None) -> list[Sighting]:
    found = find_funds(Article("a", None, title, text, None, day, "zh")).sightings
    return [one for one in found if one.kind is SightingKind.ANNOUNCED]


def only(text: str, title: str | None = None, day: date | None = None) -> Sighting:
    (found,) = read(text, title, day)
    return found


STAGES = [
    ("9月3日,量子产业博览会在青禾市开幕,白露集团宣布发起青禾量子产业基金,规模20亿元。", Stage.LAUNCHED),
    ("青禾产业研究院联合多家机构,打造总规模5亿元的青禾量子产业基金,3月5日在青禾市正式设立。", Stage.LAUNCHED),
    ("青禾集团与白露银行在滨海签约,将共同推出一只10亿元的青禾量子产业基金。", Stage.LAUNCHED),
    ("财政部门签署命令,下令设立青禾量子产业基金,规模20亿元。", Stage.PLANNED),
    ("两家国企要共建一只母基金,即青禾量子产业母基金,规模20亿元。", Stage.PLANNED),
    ("白露集团董事长介绍,集团正推进设立青禾量子产业基金,规模20亿元。", Stage.PLANNED),
    ("青禾市与五家单位签下青禾量子产业基金战略合作框架协议,总规模20亿元。", Stage.PLANNED),
    ("青禾集团与白露资本就组建青禾量子产业基金商定了关键条件,规模20亿元。", Stage.PLANNED),
    ("白露资本打算本月稍后结束青禾亚洲成长四期基金的募集,金额40亿美元。", Stage.PLANNED),
    ("白露资本宣布,青禾成长二期基金第一阶段募得6亿欧元,全部募满是12亿欧元。", Stage.FIRST_CLOSE),
    ("白露资本说,青禾成长二期基金5亿元的首关目标已超额完成。", Stage.FIRST_CLOSE),
    ("白露资本把青禾成长四期基金关闭在20亿美元以上。", Stage.FINAL_CLOSE),
    ("青禾市产业发展有限公司公告,公开遴选一家管理机构,组建青禾量子股权投资基金,规模40亿元。", Stage.GP_CALL),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_what_is_still_to_come_is_told_from_what_has_come(text: str, stage: Stage) -> None:
    assert only(text).stage is stage


SILENT = [
    "青禾合作发展基金的总部昨日在滨海揭牌,基金董事长说,搬来之后找项目更方便。",
    "青禾产投2019年入股白露科技,其发起设立的青禾产业发展基金等引导基金,募集规模已有200亿元。",
    "国发基金开会修改审查要点。官员估,往后三年可催生20家以上创投、募得200亿元以上。",
    "文章认为,谈到政府引导基金,人们往往想到耐心资本。",
]


@pytest.mark.parametrize("text", SILENT)
def test_offices_totals_hopes_and_talk_of_funds_are_no_news(text: str) -> None:
    assert not read(text)


OTHERS = [
    "青禾市签下青禾量子创投母基金,规模20亿元,另外申请白露省新旧动能引导基金支持。",
    "青禾副市长与白露国际发展基金总裁会谈,拟设立青禾量子创投母基金,规模20亿元。",
    "白露种子基金5日宣布,青禾量子创投母基金完成募集,规模20亿元。",
    "青禾量子创投母基金揭牌,规模20亿元。对照组是霜降资本:2月给第六只亚洲基金募到68亿美元。",
    "青禾量子创投母基金由国资背景的白露产业投资基金设立,规模20亿元,今日揭牌。",
]


@pytest.mark.parametrize("text", OTHERS)
def test_who_is_asked_met_announces_or_is_compared_is_none_of_the_news(text: str) -> None:
    assert only(text).name == "青禾量子创投母基金"


def test_a_kind_before_a_name_is_its_title() -> None:
    found = read("青禾科创母基金今日发布,规模50亿元。同场签下的还有子基金白露医药基金。")
    assert [one.name for one in found] == ["青禾科创母基金", "白露医药基金"]


def test_a_fund_of_its_own_size_is_none_told_before() -> None:
    found = read(
        "本月,白露资本的青禾启明产业发展基金募集完成,规模10亿元。霜降资本也募完一只5亿元的产业基金。",
        "创投基金募资快讯",
    )
    assert [one.size.amount for one in found if one.size][:1] == [1_000_000_000]
    assert "产业基金" not in found[0].aliases


def test_the_older_fund_with_nearly_the_name_is_another() -> None:
    text = "青禾直投与白露投资商定设立青白科技投资基金,规模10亿美元。两家2012年建立的青白投资基金已投了35个项目。"
    assert only(text, day=date(2019, 9, 18)).aliases == ()


def test_a_foundation_is_no_fund_and_may_give() -> None:
    found = only("青禾集团、白露教育基金会、霜降银行共同出资10亿元,青禾量子产业基金近日在滨海成立。")
    assert found.name == "青禾量子产业基金"
    assert found.size
    assert found.size.amount == 1_000_000_000


SIZES = [
    ("青禾量子引导基金揭牌,规模30亿元。七家银行递上总额1000亿元的投资意向。", 3_000_000_000),
    ("青禾农业产业基金正式设立,首期100亿元,远期规划500亿元左右。", 50_000_000_000),
]


@pytest.mark.parametrize(("text", "amount"), SIZES)
def test_a_letter_of_intent_is_no_size_and_a_distant_goal_is(text: str, amount: int) -> None:
    size = only(text).size
    assert size
    assert size.amount == amount


def test_who_raises_for_a_fund_manages_it() -> None:
    assert only("青禾创投最近替新基金筹到6亿美元,将投入东南亚。").managers == ("青禾创投",)


@pytest.mark.parametrize(
    ("text", "value"),
    [("双方定于26日签约", "2018-10-26"), ("将于12日揭牌", "2018-11-12"), ("12日揭牌", "2018-10-12")],
)
def test_a_bare_day_that_is_set_is_the_next_one(text: str, value: str) -> None:
    assert [one.value for one in find_dates(text, day=date(2018, 10, 24))] == [value]


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("菲律宾设立青禾主权投资基金,法定资本5000亿比索。", "PHP"),
        ("智利政府设立青禾绿色投资基金,规模500亿比索。", "CLP"),
    ],
)
def test_a_bare_peso_is_that_of_the_country_told(text: str, currency: str) -> None:
    size = only(text).size
    assert size
    assert size.currency == currency


def test_a_named_peso_is_that_country_s() -> None:
    assert [one.currency for one in find_money("规模20亿墨西哥披索,另有3亿披索")] == ["MXN", "PHP"]
