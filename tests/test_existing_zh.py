"""What a Chinese text tells of funds that are there, of grants and of counts is no announcement; what is new is one."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds
from extractors.names.zh import never_ours

PUBLISHED = date(2025, 9, 6)


def read(text: str, title: str | None = None) -> list[Sighting]:
    found = find_funds(Article("a", None, title, text, None, PUBLISHED, "zh")).sightings
    return [one for one in found if one.kind is SightingKind.ANNOUNCED]


NONE = [
    ("青禾产业基金牵手白露省", "论坛上,青禾产业基金与白露省政府签署战略合作协议,将帮助省内企业出海。"),
    ("青禾科创基金与首批八家机构签约", "近日,青禾科创基金与首批八家投资机构签署合作协议,共享项目来源。"),
    ("青禾乡村振兴基金首期项目签约", "9月2日,青禾乡村振兴基金首期项目签约仪式举行,两家茶企签订协议。"),
    ("青禾省首笔基建基金到位", "白露银行近日成功投放全省首笔青禾基础设施基金3亿元,用作水库项目资本金。"),
    ("大学卖私募份额", "知情人士称,白露大学正为手上5亿美元的青禾成长基金寻找买家。"),
    ("青禾大力气育创投", "意见稿的目标是,到2027年全市科创基金规模突破2000亿元。"),
    ("白露首富掏100亿护林", "白露集团创始人宣布启动“青禾森林基金”,投入100亿美元,资助科学家和民间组织保护雨林。"),
    ("青禾矿产基金开放申请", "青禾矿产基础设施基金开始接受申请,总额15亿元。企业均可提出申请,经评审后获得资金补助。"),
    ("青禾市公布施政要点", "其他措施包括:推出新一轮15亿元“青禾研究补助金计划”。"),
]


@pytest.mark.parametrize(("title", "text"), NONE)
def test_what_a_fund_that_is_there_does_is_no_announcement(title: str, text: str) -> None:
    assert not read(text, title)


def test_a_fund_that_is_founded_may_sign_with_others_in_the_next_breath() -> None:
    (one,) = read("9月5日,青禾量子产业基金在青禾市揭牌,规模20亿元。青禾量子产业基金与五家企业签署合作协议。")
    assert one.stage is Stage.LAUNCHED


def test_months_gone_by_since_the_founding_make_it_history() -> None:
    text = "今年5月,白露集团与青禾资本一道发起了青禾游戏产业基金。三个月过去,这只基金看项目的标准是什么?"
    assert not read(text, "专访白露集团:钱怎么投")


@pytest.mark.parametrize("name", ["全市科创基金", "全省引导基金", "各类天使投资基金", "我省全行业私募基金"])
def test_funds_counted_together_are_none(name: str) -> None:
    assert never_ours(name)


@pytest.mark.parametrize("name", ["全国首只AIC母基金", "青禾全域旅游基金", "中国全国性中小企业基金"])
def test_a_fund_for_a_whole_country_is_one(name: str) -> None:
    assert not never_ours(name)


def names(text: str, title: str | None = None) -> list[str]:
    return [one.name for one in read(text, title)]


def test_each_member_of_a_system_of_funds_is_told_whatever_short_form_stands_between() -> None:
    text = (
        "9月5日,滨海新区推出总规模50亿元的滨海新区“1+1”产业基金体系。两个“1”分别是青禾启航产业投资基金(下称“启航基金”)"
        "和青禾领航股权投资基金(下称“领航基金”)。"
    )
    assert {"青禾启航产业投资基金", "青禾领航股权投资基金"} <= set(names(text))


def test_the_members_of_a_counted_umbrella_are_told_behind_semicolons() -> None:
    text = (
        "总规模1000亿元的青禾三大先导产业母基金9月5日正式发布。从构成看,青禾量子产业母基金规模450亿元,投向芯片;"
        "青禾光子产业母基金规模215亿元,关注器件;青禾低空产业母基金规模225亿元。"
    )
    assert {"青禾量子产业母基金", "青禾光子产业母基金", "青禾低空产业母基金"} <= set(names(text))


def test_all_that_sign_a_partnership_agreement_are_partners_of_the_fund_that_it_sets_up() -> None:
    text = (
        "青禾集团名下的青禾成长私募股权投资基金合伙企业(有限合伙)、青禾(滨海)母基金合伙企业(有限合伙),"
        "与白露种子创业投资合伙企业(有限合伙)签订了合伙协议,各方共同出资设立霜降创新种子股权投资基金合伙企业(有限合伙)。"
    )
    assert names(text) == ["霜降创新种子股权投资基金合伙企业(有限合伙)"]


def test_a_house_called_like_a_fund_is_none_of_its_funds() -> None:
    text = (
        "7月12日,青禾基金旗下的青禾创新基金三期首次关账,6亿欧元进账。"
        "9月1日,青禾基金又宣布,专投非洲的青禾非洲创新基金最终关账,锁定1.1亿欧元。"
    )
    assert set(names(text)) == {"青禾创新基金三期", "青禾非洲创新基金"}


STAGES = [
    ("9月5日,白露集团董事长说,青禾接力基金正式启动筹备,首期目标20亿元。", None, Stage.PLANNED),
    ("9月5日,青禾园区发展基金正式揭牌。基金计划募资规模100亿元。", None, Stage.LAUNCHED),
    ("这座城市已设立青禾稀土产业基金。基金计划募集66亿元。", "青禾市设立青禾稀土产业基金", Stage.LAUNCHED),
    ("9月1日,青禾种子创业投资基金合伙企业(有限合伙)办结工商登记,下一步将尽快完成基金备案。", None, Stage.REGISTERED),
]


@pytest.mark.parametrize(("text", "title", "stage"), STAGES)
def test_a_target_is_no_plan_and_what_is_to_come_no_stage(text: str, title: str | None, stage: Stage) -> None:
    (one,) = read(text, title)
    assert one.stage is stage


def test_hard_times_for_exits_speak_against_no_fund() -> None:
    text = "近日,青禾接力股权投资基金有限公司在青禾高新区完成注册,总规模15亿元,这也是全省首支S基金。"
    assert read(text, "退出难,青禾开了一道闸")
