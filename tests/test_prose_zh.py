"""Chinese funds told in free prose: names that hold verbs, short forms, groups, and sums told one by one."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds


def read(text: str, *, title: str | None = None, day: date | None = None) -> list[Sighting]:
    found = find_funds(Article("a", None, title, text, None, day, "zh")).sightings
    return [one for one in found if one.kind is SightingKind.ANNOUNCED]


NAMES = [
    ("青禾市与白露市签约,成立第三只青白合作基金,规模6亿元。", "第三只青白合作基金"),
    ("三家机构签约组建“青禾量子科技联合基金”,规模8亿元。", "青禾量子科技联合基金"),
    ("(二)青禾市纺织产业基金公开征集管理人,总规模8亿元。", "青禾市纺织产业基金"),
    ("近日,青禾专利运营基金揭牌,规模1亿元。", "青禾专利运营基金"),
    ("国务院已经放行青禾产业投资基金,盘子定为200亿元。", "青禾产业投资基金"),
    ("10月,今年第9只QFLP基金完成设立登记——青禾湾创业投资基金合伙企业(有限合伙),注册资本10亿元。",
     "青禾湾创业投资基金合伙企业(有限合伙)"),
    ("另外,8月5日青禾量子产业基金揭牌,规模5亿元。", "青禾量子产业基金"),
    ("白露资本12日宣布,成立青禾3号基金,规模5亿元。", "青禾3号基金"),
    ("白露资本在青禾完成登记,新基金全称为青禾挑战湾创业投资合伙企业(有限合伙),规模5亿元。",
     "青禾挑战湾创业投资合伙企业(有限合伙)"),
    ("杭州市“一湖一湾”新兴产业发展基金3月28日启动,规模5亿元。", "杭州市“一湖一湾”新兴产业发展基金"),
    ("杭州市“圈带”产业基金3月28日启动,规模5亿元。", "杭州市“圈带”产业基金"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_keeps_its_words_and_sheds_those_before_it(text: str, name: str) -> None:
    assert [one.name for one in read(text)] == [name]


SIZES = [
    ("青禾量子基金与青禾光子基金今日揭牌。两只基金规模分别为3亿元和15亿元。", [300_000_000, 1_500_000_000]),
    ("青禾量子基金和青禾光子基金各10亿元,今日同时揭牌。", [1_000_000_000, 1_000_000_000]),
    ("青禾量子产业基金与白露接力基金今日揭牌。前者规模60亿元;后者盘子小得多,15亿元。", [6_000_000_000, 1_500_000_000]),
    ("青禾量子产业基金完成备案。这只基金认缴15亿元,由三家国企出资。", [1_500_000_000]),
    ("青禾新星卫星产业基金、青禾商业火箭配套基金今日注册完毕。卫星产业基金规模20亿元,火箭配套基金规模12亿元。",
     [2_000_000_000, 1_200_000_000]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sizes"), SIZES)
def test_sums_told_of_short_forms_and_groups_belong_to_their_funds(text: str, sizes: list[int]) -> None:
    assert [one.size.amount if one.size else None for one in read(text)] == sizes


STAGES = [
    ("青禾量子产业基金完成首次交割,认缴金额32亿元,预定明年第一季最终交割。", Stage.FIRST_CLOSE),
    ("青禾量子产业基金首笔募资5亿元,今日揭牌,三年内募满50亿元。", Stage.LAUNCHED),
    ("青禾量子产业基金获批,落户青禾市,总规模20亿元。", Stage.PLANNED),
    ("三家机构在青禾传承论坛上宣布共同成立青禾量子产业基金,规模5亿元。", Stage.LAUNCHED),
    ("甲公司拟参与认购青禾量子产业基金,目标募集规模5亿元,协议仍在磋商。", Stage.PLANNED),
    ("青禾市常务会议批准青禾量子产业基金,计划3月底前完成工商注册。", Stage.PLANNED),
    ("青禾量子产业基金,拟落地高新区。那里聚着800家企业。", Stage.PLANNED),
    ("青禾量子产业基金计划放在柳溪,规模5亿元。", Stage.PLANNED),
    (
        "新基金近日在青禾办完工商注册,并已拿到10亿元首关。基金全称为青禾量子创业投资合伙企业(有限合伙),规模25亿元。",
        Stage.FIRST_CLOSE,
    ),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_what_is_still_to_come_is_no_stage(text: str, stage: Stage) -> None:
    assert [one.stage for one in read(text)] == [stage]


SILENT = [
    "两家银行签订备忘录,不排除未来共同投资私募债权基金。",
    "问:会不会再募一只美元基金?答:没有计划。",
    "劳动部公告,新制劳退基金将办理委托经营,释出额度600亿元。",
    "青禾乡村发展投资基金开了第一张单:5000万元投给一家牧业公司。",
    "甲公司拟受让青禾量子产业基金的份额。",
    "公司负责人汇报了已投的两笔,即青禾量子产业基金和柳溪仪表项目。",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_names_a_fund_announces_none(text: str) -> None:
    assert not read(text)


DIGESTS = [
    (
        "上周拿到钱的有这么几家。青禾资本三期医疗基金收口,合计18亿元。滨海国资那边,一支50亿元的海工并购基金挂了牌。",
        ["青禾资本三期医疗基金", "海工并购基金"],
    ),
    (
        "滨海国投与一家机构昨天在签约仪式上把30亿元的先进制造基金签了下来;随后登台签约的是12亿元的银发经济基金;德国客商的中德绿色基金(1亿欧元)落笔。",
        ["先进制造基金", "银发经济基金", "中德绿色基金"],
    ),
    (
        "印度一家机构把第五支基金关在1.75亿美元;另一家启动第十只种子基金,目标8000万美元。",
        ["第五支基金", "第十只种子基金"],
    ),
]


@pytest.mark.parametrize(("text", "names"), DIGESTS)
def test_each_fund_of_a_digest_in_free_words_is_told(text: str, names: list[str]) -> None:
    assert [one.name for one in read(text)] == names


def test_the_label_of_an_entry_speaks_of_its_own_fund() -> None:
    found = read("【首关】白露资本:白露成长二期基金到账3亿元。【终关】衡江创投:衡江成长三期基金募得26亿元。")
    assert [one.stage for one in found] == [Stage.FIRST_CLOSE, Stage.FINAL_CLOSE]


PARTIES = [
    ("青禾量子产业基金今日揭牌,总规模5亿元。牵头的是青禾控股集团、白露资本。", (), ("青禾控股集团", "白露资本")),
    ("青禾量子产业基金完成备案,规模5亿元,农业银行青禾分行托管,管理人为白露贵鑫瑞和创业投资管理有限公司。",
     ("白露贵鑫瑞和创业投资管理有限公司",), ()),
    ("白露资本指出,白露台湾传承基金在今日完成首次交割,认缴金额32亿元。", ("白露资本",), ()),
    ("今日,青禾控股集团联合滨海人寿、白露保险为“青禾康养产业基金”揭牌。", (), ("青禾控股集团", "滨海人寿", "白露保险")),
    ("青禾康养产业基金揭牌,规模5亿元。日常营运交予白露资本。", ("白露资本",), ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "managers", "sponsors"), PARTIES)
def test_who_manages_and_who_pays_in_free_words(
    text: str, managers: tuple[str, ...], sponsors: tuple[str, ...]
) -> None:
    (found,) = read(text, day=date(2025, 6, 16))
    assert (found.managers, found.sponsors) == (managers, sponsors)


PLACES = [
    ("一周基金", "四川:青禾量子产业基金设立,规模20亿元。浙江:白露乡村振兴基金招管理机构,首期1亿元。", ["四川", "浙江"]),
    ("湖州德清:又添一支基金", "近日,青禾白露产业基金揭牌,规模3亿元。", ["湖州德清"]),
    (None, "新华社布鲁塞尔电 青禾并购基金二期今日完成首关,规模6亿欧元。", [None]),
    (None, "营口市国资委发布方案,拟设立镁质材料产业基金,规模8亿元。", ["营口市"]),
]


@pytest.mark.parametrize(("title", "text", "places"), PLACES)
def test_a_place_is_taken_from_labels_and_offices_and_not_from_datelines(
    title: str | None, text: str, places: list[str | None]
) -> None:
    assert [one.place for one in read(text, title=title)] == places


def test_a_first_close_and_an_aim_told_far_apart_are_no_two_sizes() -> None:
    (found,) = read("青禾装备基金首轮募集已结束,到账资金6.8亿元,认缴人为两家钢企。基金计划总规模30亿元,分三期募足。")
    assert found.stage is Stage.FIRST_CLOSE
    assert found.size
    assert found.first_tranche
    assert (found.size.amount, found.first_tranche.amount) == (3_000_000_000, 680_000_000)


def test_the_number_of_a_fund_belongs_to_its_name() -> None:
    (found,) = read("青禾资本宣布旗下三期人民币基金完成首次关账,规模12亿元,目标为20亿元。")
    assert found.name == "三期人民币基金"


def test_a_registration_that_is_expected_has_not_happened() -> None:
    (one,) = read("柳溪市将筹备设立柳溪市低空经济产业基金二期,计划规模30亿元,预计明年上半年完成注册。")
    assert one.stage is Stage.PLANNED


def test_the_year_of_the_predecessor_does_not_make_a_close_history() -> None:
    (one,) = read("青禾资本募集完成第五期主基金,规模50亿元,为去年第四期的两倍。", day=date(2025, 11, 20))
    assert one.stage is Stage.FINAL_CLOSE


def test_a_copula_is_no_part_of_a_name() -> None:
    names = {
        n
        for one in read("柳溪机器人贰号基金完成备案,系柳溪市机器人产业基金首期,规模10亿元。")
        for n in (one.name, *one.aliases)
    }
    assert not [name for name in names if name.startswith("系")]


@pytest.mark.parametrize(
    "text",
    [
        "8月5日青协第三届理事会私募基金委员会成立,规模不小。",
        "青禾基金还在筹备,后续要依法申请设立有限合伙企业,并取得批准。",
        "财政局负责人说,这能提高政府引导基金的使用效率。",
    ],
)
def test_committees_partnerships_by_law_and_aims_are_no_names(text: str) -> None:
    assert not {one.name for one in read(text)} & {
        "月5日青协第三届理事会私募基金",
        "有限合伙企业",
        "能提高政府引导基金",
    }


def test_what_is_told_at_a_meeting_happened_on_its_day() -> None:
    text = "昨天举行的科技大会传出消息:青禾量子母基金成立。\n柳溪机器人投资基金也在会上启动,规模10亿元。"
    told = {one.name: one.event_date for one in read(text, day=date(2025, 11, 20))}
    assert told["柳溪机器人投资基金"] == "2025-11-19"


def test_those_listed_behind_a_close_have_closed() -> None:
    text = (
        "近期宣布完成募集的有三家:青禾资本的双币基金总规模4.88亿美元;白露资本新一期成长基金规模6亿美元;"
        "柳溪资本旗下信贷二期美元基金募集5亿美元。另一支人民币产业基金规模3亿元。"
    )
    assert [one.stage for one in read(text)][:3] == [Stage.FINAL_CLOSE] * 3


def test_a_question_whether_funds_get_in_each_others_way_denies_none() -> None:
    text = "3月5日,青禾市政府印发《青禾高质量发展产业基金设立方案》。问:会不会和别的基金打架?答:与省里的基金衔接。"
    assert [one.name for one in read(text)] == ["青禾高质量发展产业基金"]


def test_of_what_is_invested_and_what_is_planned_only_the_plans_are_news() -> None:
    text = (
        "公司负责人先汇报了已投的两笔,即柳溪光子产业基金和柳溪仪表项目;"
        "接着谈了拟设立子基金的进度,有青禾种业产业基金、青禾冷链产业基金和青禾文旅产业基金。"
    )
    assert {one.name: one.stage for one in read(text)} == dict.fromkeys(
        ("青禾种业产业基金", "青禾冷链产业基金", "青禾文旅产业基金"), Stage.PLANNED
    )
