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
    ("青禾施政报告", "政府将推出“青禾加速器先导计划”,并拨款2亿元。"),
    ("青禾产业母基金成绩单", "据介绍,青禾产业母基金总规模300亿元,已完成投决12只子基金,带动近百家企业落户青禾市。"),
    ("青禾引导基金一周年", "9月2日,青禾引导基金设立满一年。一年来,这只引导基金已带动超过百亿元资金落地。"),
    ("权益变动报告书", "信息披露义务人:青禾芯火股权投资基金合伙企业(有限合伙)。义务人签署本报告书已获得批准。"),
    ("青禾创业大赛启动", "大赛将征选80组团队,提供最高1000万元奖金,并协助引介白露开发基金天使投资。"),
    ("圆桌实录", "王明:青禾资本目前合作了30多家机构,设立了40多只基金,规模有900多亿元。"),
    ("险资缘何看好股权", "监管部门将险资投资单一创业投资基金的比例上限提高到三成。"),
    ("险资缘何看好股权", "头部险企自己主导设立基金,例如青禾人寿设立200亿元规模的“青禾战新并购基金”。"),
    ("四省与青禾科学会签约", "国家自然科学基金委与四省签署青禾区域创新发展联合基金协议,四省共投入12亿元。"),
    (
        "白露股份成为青禾铎基金新的有限合伙人",
        "白露股份公告,向青禾铎股权投资基金认缴出资1亿元,基金总规模由3亿元增加至4亿元。",
    ),
    ("专访白露投资", "由他提出成立的白露投资公司,收纳管理包括“青禾湾区基金”、“青禾策略基金”和“青禾共投基金”。"),
    (
        "白露投资的管理费",
        "以白露投资成立后募集的青禾物联网基金与青禾生技基金为例,以青禾生技基金募资59亿元计算,费用不低。",
    ),
    ("青禾母基金周报", "动态包括多地政府引导基金公开招募子基金管理人。"),
    ("青禾航运论坛", "局长说,青禾绿色航运基金、白露基金等项目已先后落地。"),
    ("青禾规范政府基金", "各级财政部门要严控新设政府投资基金,禁止以招商引资为目的设立产业基金。"),
    ("青禾股份进展公告", "公司参与投资的青禾白露创业投资合伙企业(有限合伙)已在基金业协会完成备案变更。"),
    ("青禾的海外资本", "2007年设立青禾投资公司。此后,青禾陆续推出多个专项基金,如青禾发展基金、白露基础设施基金等。"),
    ("青禾省基金投向民企", "青禾省基金联合社会资本发起设立的青禾创新成长基金等,专投初创企业,已完成对24个项目的投资。"),
    ("青禾省基金投向民企", "由青禾集团发起设立的青禾创新成长基金专投初创企业,助力53个项目实现技术升级。"),
    ("青禾市基金管理规定出台", "为规范青禾市产业股权投资基金的设立和运作,有关管理规定日前出台。"),
    ("青禾基金峰会", "白露基金已主导设立3只功能性产业基金,总规模115.5亿元。"),
    ("青禾加码投资", "青禾集团9月3日宣布“投资白露倍增计划”,将于2030年前在白露追加投资至少10亿元。"),
    ("青禾新公司", "已在“青禾基金”下设立的“湾区投资基金”和“策略性创科基金”,今后也拨归新公司管理。"),
    ("谈产业基金", "以白露为例,2024年已由白露国投发起先导产业母基金,总规模890亿元,估计带动4倍资本。"),
    ("青禾母基金", "市经信委管理的青禾产业转型升级投资基金也将出资。"),
    (
        "青禾股份入伙创投基金",
        "青禾股份公告,拟认缴千乘二期创业投资基金合伙企业(有限合伙)的份额。该基金此前已在基金业协会备案,认缴规模13亿元。",
    ),
    ("青禾区创科基金简介", "青禾区建议成立5亿元的“青禾创科生活基金”,基金只接受非政府机构、非牟利机构的申请。"),
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


def test_what_a_fund_is_run_by_is_no_fund_beside_it() -> None:
    text = "青禾公司启动了设立青禾区产业引导基金的工作,规模10亿元。引导基金通过与投资机构共同设立专业子基金的方式运行。"
    assert names(text, "青禾区将设立产业引导基金") == ["青禾区产业引导基金"]


def test_what_a_name_is_defined_to_mean_was_there_before() -> None:
    text = "青禾创投引导基金(以下简称母基金)指经市政府批准,由青禾金控以预算出资等方式组建的青禾股权投资基金。"
    assert "青禾股权投资基金" not in names(text, "青禾创投引导基金招GP")


def test_those_whose_money_is_sought_are_no_news() -> None:
    text = "白露金控今天宣布设立白露生技基金,规模25亿元,余额将寻求政府开发基金、白露管理委员会的投资。"
    assert names(text) == ["白露生技基金"]


def test_investors_that_are_told_in_a_row_of_breaths_are_no_news() -> None:
    text = "9月3日,青禾先导创投基金完成首轮募集,规模26亿元。出资人共9家,既有白露中小基金这样的国家队,也有白露科创基金。"
    assert names(text) == ["青禾先导创投基金"]


def test_a_fund_invested_in_with_others_has_its_own_name() -> None:
    text = "9月3日,公司以自有资金1亿元与其他投资人共同投资设立青禾华铎股权投资合伙企业(有限合伙)。"
    assert names(text) == ["青禾华铎股权投资合伙企业(有限合伙)"]
    text = "9月3日,公司拟出资1亿元与其他投资人共同投资青禾华铎股权投资基金(有限合伙),基金规模5亿元。"
    assert names(text) == ["青禾华铎股权投资基金(有限合伙)"]


def test_a_fund_that_has_yet_to_choose_its_managers_still_calls() -> None:
    (one,) = read("青禾产业母基金面向社会公开征集子基金管理团队,首批拟选8家机构。", "青禾产业母基金招募子基金")
    assert one.stage is Stage.GP_CALL


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


def test_years_gone_through_in_one_sentence_are_history_though_the_article_has_no_day() -> None:
    told = "青禾省布局较早:2009年设立7.5亿元的省创投基金,2015年成立省天使基金,2019年设立20亿元的省创新引领基金。"
    assert not find_funds(Article("a", None, None, told, None, None, "zh")).sightings


LATER_GROWN = [
    ("青禾产业基金9月3日完成工商注册,规模10亿元,后续还将扩募至20亿元。", (Stage.REGISTERED, 10)),
    ("青禾产业基金9月3日揭牌,规模10亿元,其后还会扩募。", (Stage.LAUNCHED, 10)),
]


@pytest.mark.parametrize(("text", "told"), LATER_GROWN)
def test_a_fund_that_is_to_grow_later_is_new_all_the_same(text: str, told: tuple[Stage, int]) -> None:
    one = next(iter(read(text)))
    assert one.size is not None
    assert (one.stage, one.size.amount // 100_000_000) == told


def test_a_fund_for_which_more_is_raised_is_none_beside_one_that_is_raised() -> None:
    text = "青禾资本正为旗下名为“河岸基金”的私募股权基金募集7.5亿美元。青禾还在为另一支“港口基金”额外募集5亿美元。"
    assert [(one.name, one.stage) for one in read(text)] == [("河岸基金", Stage.PLANNED)]


def test_sums_of_projects_and_of_all_that_signed_are_no_size() -> None:
    text = "9月5日,青禾成长母基金、白露发展母基金等9个基金现场签约,总额约265亿元。另有24个项目获得总额3.84亿元的投资。"
    assert {one.name: one.size for one in read(text, "青禾基金峰会签约265亿元")} == {
        "青禾成长母基金": None,
        "白露发展母基金": None,
    }


def test_sums_told_in_turn_with_a_remark_between_them_are_each_its_own() -> None:
    text = "青禾基金、白露基金、柳溪基金9月5日完成注册,规模依次为3亿元(人民币,下同)、4亿元和5亿元。"
    assert [one.size and one.size.as_written for one in read(text)] == ["3亿元", "4亿元", "5亿元"]


NAMED_AMONG = [
    "9月5日,青禾成长母基金、白露发展母基金等9只基金揭牌成立。",
    "9月5日,青禾成长母基金、白露发展母基金等9支基金集中签约。",
    "青禾成长母基金、白露发展母基金等9只基金已完成备案。",
]


@pytest.mark.parametrize("text", NAMED_AMONG)
def test_what_has_become_of_counted_funds_has_become_of_those_that_are_named(text: str) -> None:
    assert [one.name for one in read(text)] == ["青禾成长母基金", "白露发展母基金"]


def test_counted_funds_that_found_another_are_not_founded() -> None:
    assert [one.name for one in read("青禾母基金、白露母基金等9只基金共同出资成立柳溪并购基金。")] == ["柳溪并购基金"]


def test_a_fund_that_another_is_proposed_to_pay_for_is_planned() -> None:
    (one,) = read("行政长官日前提出,建议由“未来基金”拨出300亿元成立“共同投资基金”,以引进企业。")
    assert (one.name, one.stage) == ("共同投资基金", Stage.PLANNED)


def test_a_name_does_not_begin_within_a_verb() -> None:
    assert "立产业集群基金" not in {one.name for one in read("深圳以引导基金为主、统筹设立产业集群基金,规模50亿元。")}
