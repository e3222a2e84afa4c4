"""The second reading of Chinese finds funds told in free words, and none where an article tells of something else."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting, Stage
from extractors.funds import find_funds
from extractors.rules_zh_second import AGAINST, FOR, Sign

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


def test_it_is_never_as_sure_as_the_rules() -> None:
    (found,) = sightings(TOLD[0][0], TOLD[0][1])
    assert 0.6 <= found.confidence <= 0.75


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
    (found,) = sightings(None, "柳溪港航产业基金昨天在港口揭牌,其中港务集团出资2亿元。")
    assert found.size is None
