"""The second reading of Chinese finds funds told in free words, and none where an article tells of something else."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting, Stage
from extractors.funds import find_funds
from extractors.rules import Sign
from extractors.rules_zh_second import AGAINST, FOR

SIGNS = (*FOR, *AGAINST)
SAYS = [pytest.param(sign, words, id=f"{sign.name}: {words}") for sign in SIGNS for words in sign.says]
NOT_SAYS = [pytest.param(sign, words, id=f"{sign.name}: {words}") for sign in SIGNS for words in sign.not_says]


@pytest.mark.parametrize(("sign", "words"), SAYS)
def test_a_sign_is_heard_in_its_examples(sign: Sign, words: str) -> None:
    assert sign.pattern.search(words)


@pytest.mark.parametrize(("sign", "words"), NOT_SAYS)
def test_a_sign_is_not_heard_in_its_near_misses(sign: Sign, words: str) -> None:
    assert not sign.pattern.search(words)


def sightings(title: str | None, text: str, *, traditional: bool = False) -> tuple[Sighting, ...]:
    """What the detector makes of an invented article."""
    day = date(2025, 5, 20)
    return find_funds(Article("x", None, title, text, None, day, "zh-Hant" if traditional else "zh")).sightings


TOLD = [
    ("柳溪资本募满收工", "柳溪资本的人民币四期到此为止,一共9亿元。LP里有两家险资。", "四期", Stage.FINAL_CLOSE),
    (
        "丰泽光伏:代子公司公告",
        "交易标的:丰泽绿能有限合伙(筹备处),私募股权性质。董事会决议参与设立。",
        "丰泽绿能有限合伙",
        Stage.PLANNED,
    ),
    (
        "国资三家握手",
        "柳溪市三家国企昨天握手,柳溪港航产业基金终于有了操盘手,资金8亿元,三家各拿一份。",
        "柳溪港航产业基金",
        Stage.LAUNCHED,
    ),
    ("备案公示", "名称:柳溪种业创业投资合伙企业(有限合伙)\n备案日期:2025-05-06\n托管:某银行", "柳溪种业", Stage.FILED),
]


@pytest.mark.parametrize(("title", "text", "name", "stage"), TOLD)
def test_free_wording_is_read(title: str, text: str, name: str, stage: Stage) -> None:
    (found,) = sightings(title, text)
    assert name in found.name
    assert found.stage is stage


SILENT = [
    ("柳溪光电完成B轮融资", "本轮由柳溪港航产业基金出手,资金将用于扩产。"),
    ("柳溪港航产业基金换帅", "原总经理到龄,新任负责人昨天到岗,规模8亿元的柳溪港航产业基金照旧运转。"),
    ("柳溪港航产业基金延期两年", "合伙人会议昨天通过,柳溪港航产业基金的期限推后。"),
    ("校友捐资1亿元", "校友捐资1亿元,母校的求索基金用来奖励学生。"),
    ("新规出台", "柳溪市出台办法,鼓励社会资本参与各类产业基金,力争形成百亿规模。"),
    ("新一只ETF获批", "柳溪公募旗下新能源ETF获批,净值从1元起。"),
]


@pytest.mark.parametrize(("title", "text"), SILENT)
def test_other_news_stays_silent(title: str, text: str) -> None:
    assert not sightings(title, text)


def test_evidence_stands_where_it_says() -> None:
    title, text = TOLD[2][0], TOLD[2][1]
    (found,) = sightings(title, text)
    assert {one.field for one in found.evidence} >= {"name", "stage"}
    for one in found.evidence:
        assert (title if one.part == "title" else text)[one.start : one.end] == one.text


SIZES = [
    ("柳溪港航产业基金昨天在港口亮牌,口袋里有8亿元。", False, 800_000_000, "CNY"),
    ("獅城創投在沙田公布,柳溪深科技基金正式啟動,規模10億元。", True, 1_000_000_000, "HKD"),
    ("柳溪製造基金正式成立,規模10億元(美元,下同)。", True, 1_000_000_000, "USD"),
]


@pytest.mark.parametrize(("text", "traditional", "amount", "currency"), SIZES)
def test_the_size_is_in_the_money_of_the_place(text: str, traditional: bool, amount: int, currency: str) -> None:
    (found,) = sightings(None, text, traditional=traditional)
    assert found.size
    assert (found.size.amount, found.size.currency) == (amount, currency)


def test_a_sponsors_part_is_not_left_over_as_a_size() -> None:
    (found,) = sightings(None, "柳溪港航产业基金昨天在港口揭牌,总规模10亿元,其中港务集团出资2亿元。")
    assert found.size
    assert found.size.as_written == "10亿元"


BASE = "6月9日,柳溪市与北湾资本签约设立柳溪新材料产业基金,总规模20亿元。"
BESIDE = [
    ("另一只是白鹭再生资源基金,规模6亿元,投向早期项目。", Stage.LAUNCHED),
    ("与之同时亮相的还有白鹭再生资源基金,同样由北湾资本执掌,总额6亿元。", Stage.LAUNCHED),
    ("规模6亿元的白鹭再生资源基金已进入筹备,预计三季度签约。", Stage.PLANNED),
    ("白鹭再生资源基金拿到了中基协的备案编码,规模6亿元。", Stage.FILED),
    ("同属北湾资本的“白鹭再生资源基金”规模6亿元,年内另作公布。", Stage.PLANNED),
]


@pytest.mark.parametrize(("text", "stage"), BESIDE)
def test_a_fund_told_in_other_words_stands_beside_one_that_the_rules_find(text: str, stage: Stage) -> None:
    first, second = sightings("柳溪新设基金", f"{BASE}\n{text}")
    assert (first.name, second.name) == ("柳溪新材料产业基金", "白鹭再生资源基金")
    assert second.stage is stage


NOT_BESIDE = [
    "基金LP包括白鹭政府投资引导基金、国创母基金。",
    "其中,白鹭战新母基金出资4亿元,霜降产业引导基金出资3亿元。",
    "管理人北湾资本成立于2016年,管理有白鹭高质量发展基金(50亿元)、霜降临港基金(20亿元)。",
    "该市2021年设立的白鹭产业基金规模5亿元,至今只投了两个项目。",
    "这是继白鹭机器人基金、霜降天使基金之后,该市设立的第三只产业基金。",
    "签约仪式上,白鹭产业引导基金还与5家企业签订投资协议,涉及金额3亿元。",
    "今年以来,本省已有白鹭文旅基金、霜降海洋基金先后完成备案。",
]


@pytest.mark.parametrize("text", NOT_BESIDE)
def test_investors_managers_and_older_funds_stay_beside_the_news(text: str) -> None:
    (found,) = sightings("柳溪设立20亿元新材料产业基金", BASE + text)
    assert "柳溪新材料" in found.name


def test_the_members_of_a_list_are_announced_with_their_umbrella() -> None:
    found = sightings(
        "柳溪基金群启航",
        "5月18日,柳溪未来产业基金群在柳溪发布,总规模120亿元。\n基金群设三只专项基金:柳溪半导体基金50亿元,投向外延;"
        "柳溪新材料基金40亿元,由北湾资本管理;柳溪数字经济基金30亿元,投向算力。",
    )
    assert [one.name for one in found] == [
        "柳溪未来产业基金群",
        "柳溪半导体基金",
        "柳溪新材料基金",
        "柳溪数字经济基金",
    ]


def test_the_entries_of_a_list_behind_bullets_are_announced() -> None:
    found = sightings(
        "柳溪签下3只基金",
        "5月18日,柳溪国投与三家机构签下3只基金:\n▲银川绿氢基金,15亿元,用于绿氢项目;\n▲银川滩羊与葡萄酒产业基金,6亿元;\n"
        "▲银川奶业投资基金,规模待定。",
    )
    assert [one.name for one in found] == ["银川绿氢基金", "银川滩羊与葡萄酒产业基金", "银川奶业投资基金"]


def test_every_fund_calls_in_an_article_headed_as_calls() -> None:
    found = sightings(
        "招GP速递:两地征集子基金管理人",
        "上周两地发布申报指南。\n柳溪:柳溪天使母基金规模60亿元,本次最多出资四成。\n白鹭:白鹭医疗器械专项母基金,目标20亿元,6月前递交材料。",
    )
    assert {one.name: one.stage for one in found} == {
        "柳溪天使母基金": Stage.GP_CALL,
        "白鹭医疗器械专项母基金": Stage.GP_CALL,
    }


def test_a_headline_of_something_else_makes_funds_below_it_doubtful() -> None:
    text = "柳溪资本昨日发布消息。新任合伙人从业19年,参与筹建白鹭产业协同基金,规模200亿元。"
    of_something_else, of_the_fund = (
        max((one.confidence for one in sightings(title, text)), default=0.0)
        for title in ("柳溪资本迎来新合伙人,出任母基金负责人", "柳溪资本筹建200亿元产业协同基金")
    )
    assert of_something_else < of_the_fund


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        (
            "青禾县母基金昨天一口气签下三支子基金。名单如下:柳溪茶业发展基金、白露竹业发展基金、滨海渔业发展基金。",
            {"launched"},
        ),
        (
            "公司昨天说了三笔出资:①拟出2亿元,柳溪茶业发展基金,目标5亿元;②1亿元,白露竹业发展基金,总规模10亿元;"
            "③3000万元,滨海渔业发展基金,规模3亿元。",
            {"planned"},
        ),
        ("管委会通报进度:柳溪茶业发展基金、白露竹业发展基金、滨海渔业发展基金已先后注册。", {"registered"}),
    ],
)
def test_what_is_told_of_a_list_is_told_of_each_fund_in_it(text: str, stages: set[str]) -> None:
    found = {one.name: one.stage.value for one in sightings("县里添基金", text)}
    members = {"柳溪茶业发展基金", "白露竹业发展基金", "滨海渔业发展基金"}
    assert members <= {*found}
    assert {found[name] for name in members} == stages


def test_a_phase_in_a_currency_bears_the_name_of_its_house() -> None:
    text = "董事会昨天审议通过议案:参与认购柳溪成长基金、白露创新基金、青禾亚洲人民币五期的份额。"
    assert "青禾亚洲人民币五期" in {one.name for one in sightings("认购三只基金", text)}


def test_a_fund_that_has_long_been_there_is_no_news() -> None:
    assert not sightings("文化消息", "这只由中央财政出资设立的柳溪文化投资基金,此前投过五家出版社。")


@pytest.mark.parametrize(
    "text",
    [
        "青禾科技完成B轮融资,柳溪茶业发展基金、白露竹业发展基金、滨海渔业发展基金跟投。",
        "青禾资本管理规模200亿元,旗下已有柳溪茶业发展基金、白露竹业发展基金、滨海渔业发展基金。",
    ],
)
def test_a_list_of_investors_or_of_older_funds_announces_none(text: str) -> None:
    assert not sightings("青禾消息", text)
