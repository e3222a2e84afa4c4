"""Which funds of a Chinese article are its news is told by all that stands around them."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Sighting, Stage
from extractors.funds import find_funds
from extractors.funds.zh.announcing import is_shut_out, signs_of_fund
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions
from tests.told import ALERTED

PUBLISHED = date(2025, 3, 6)


def article(text: str, title: str | None = None) -> Article:
    return Article("a", None, title, text, None, PUBLISHED, "zh")


def only(text: str, title: str | None = None) -> Sighting:
    (one,) = find_funds(article(text, title)).sightings
    return one


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("青禾量子产业基金3月5日揭牌,规模20亿元。", "to found, behind a name"),
        ("青禾量子产业基金3月5日揭牌,规模20亿元。", "behind: 揭牌"),
        ("青禾量子产业基金3月5日揭牌,规模20亿元。", "a sum behind"),
        ("青禾量子产业基金3月5日揭牌,规模20亿元。", "the only fund"),
        ("早在2019年,青禾量子产业基金已投资了三家公司。", "an old year beside it"),
        ("青禾资本拟设立青禾量子二期基金。", "has a number"),
        ("青禾资本拟设立青禾量子二期基金。", "to plan, before"),
    ],
)
def test_a_sign_holds_where_the_text_says_it(text: str, sign: str) -> None:
    scene = read_scene(read_document(article(text), wider_mentions))
    assert sign in signs_of_fund(scene, scene.verdicts[0])


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("青禾量子产业基金揭牌,规模20亿元。", "the rules tell it at launched"),
        ("青禾量子产业基金揭牌,规模20亿元。", "the rules' confidence above 0.8"),
        ("青禾量子产业基金揭牌,规模20亿元。", "told by an event"),
        ("此前已设立青禾量子产业基金。近日,青禾资本设立柳溪机器人产业基金。", "the rules say: zh refused 此前已设立"),
    ],
)
def test_what_the_rules_say_is_a_sign_too(text: str, sign: str) -> None:
    scene = read_scene(read_document(article(text), wider_mentions))
    assert sign in signs_of_fund(scene, scene.verdicts[0])


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("青禾量子产业基金揭牌,规模20亿元。", "told by name"),
        ("青禾量子产业基金投资芯片。该基金3月5日完成备案。", "told by a pronoun"),
        ("青禾量子产业基金3月5日揭牌。", "a day of late, behind"),
        ("2019年,青禾量子产业基金揭牌。", "a day long past, before"),
        ("2026年,青禾量子产业基金将揭牌。", "a day to come, before"),
        ("近日青禾量子产业基金揭牌。", "a vague day, before"),
        ("青禾量子产业基金揭牌。", "opens its item"),
        ("青禾市办会。青禾量子产业基金揭牌。", "opens its sentence behind 。"),
        ("9只子基金签约。", "to found, near several"),
    ],
)
def test_how_near_what_is_told_stands_is_a_sign(text: str, sign: str) -> None:
    scene = read_scene(read_document(article(text), wider_mentions))
    assert sign in signs_of_fund(scene, scene.verdicts[0])


def test_a_row_makes_no_party_of_its_later_items() -> None:
    scene = read_scene(read_document(article("青禾航天基金和白露种业基金3月5日揭牌。"), wider_mentions))
    assert not any("words of a party" in signs_of_fund(scene, verdict) for verdict in scene.verdicts)


@pytest.mark.parametrize(
    "text",
    ["校友捐出1亿元设立青禾奖学基金。", "青禾资本否认设立青禾量子产业基金。"],
)
def test_what_rules_shut_out_is_not_weighed(text: str) -> None:
    scene = read_scene(read_document(article(text), wider_mentions))
    assert all(is_shut_out(one) for one in scene.verdicts)
    assert not find_funds(article(text)).sightings


def test_more_that_speaks_for_a_fund_makes_it_surer() -> None:
    bare = only("柳溪先进制造产业投资基金成立。")
    told = only("柳溪先进制造产业投资基金3月5日签约成立,规模50亿元,由柳溪资本管理。", "50亿元柳溪产业基金成立")
    assert bare.confidence < told.confidence


def test_the_reasons_of_a_confidence_stand_in_its_evidence() -> None:
    found = only("青禾量子产业基金3月5日揭牌,规模20亿元。")
    (proof,) = [one for one in found.evidence if one.field == "confidence"]
    assert proof.value == f"{found.confidence:.2f}"
    assert "the rules" in proof.rule
    assert proof.text == found.name


def told(text: str, title: str | None = None) -> list[str]:
    return [one.name for one in find_funds(article(text, title)).sightings if one.confidence >= ALERTED]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青禾母基金去年设立。今年打算添两支子基金,一支叫青禾量子创投子基金,规模5亿元。", ["青禾量子创投子基金"]),
        ("体系最上一级是已由柳溪集团设立并运营的柳溪产业投资基金,规模60亿元。", []),
        ("县财政每年安排100万元,设立柳溪竹业发展专项基金。", []),
        ("证监会3月5日启动不动产私募投资基金试点。", []),
        ("青禾集团拿出1.2亿元,打算认缴接下柳溪产业基金9%的份额。", []),
    ],
)
def test_a_fund_that_is_there_or_is_no_vehicle_is_no_news(text: str, names: list[str]) -> None:
    assert told(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("△一支30亿元的母基金3月5日在中基协备案,落在柳溪。", "30亿元的母基金"),
        ("柳溪经开区近日落下一只12亿元目标的基金,先做8亿元。全名柳溪量子产业投资基金。", "柳溪量子产业投资基金"),
        ("知情人士说,青禾资本正为它在亚洲的第六只收购基金筹85亿美元。", "第六只收购基金"),
        ("听管理局代表讲柳溪将要设立的“政府引导基金”,年内成立,规模10亿元。", "政府引导基金"),
        ("青禾集团出资10亿元的“柳溪创业者基金”正式启动。", "柳溪创业者基金"),
        ("柳溪青石合作发展基金的注册手续已经办妥,第一笔20亿元也拨过去了。", "柳溪青石合作发展基金"),
        ("柳溪来了一只省属AIC基金。它叫柳溪机器人产业投资基金,总规模100亿元。", "柳溪机器人产业投资基金"),
    ],
)
def test_a_fund_is_called_by_what_tells_it_from_others(text: str, name: str) -> None:
    assert told(text) == [name]


def test_a_fund_among_the_backers_is_named_in_full() -> None:
    text = "柳溪量子产业基金3月5日成立,规模20亿元,由青禾集团、柳溪省战略性新兴产业母基金共同出资设立。"
    assert "柳溪省战略性新兴产业母基金" in only(text).sponsors


def test_a_new_one_is_another_fund_than_the_one_before() -> None:
    text = "知情人士称,青禾投资想成立一只10亿美元的私募股权基金。柳溪资本正筹划成立一只新的私募股权基金,规模8亿美元。"
    assert told(text) == ["10亿美元的私募股权基金", "新的私募股权基金"]


def test_what_can_be_raised_by_a_day_has_not_been_raised() -> None:
    text = "青禾资本将设立两档基金:柳溪物联网基金20亿元,柳溪生技基金30亿元。总经理估计,明年上半年以前两档都能募完。"
    assert {one.stage for one in find_funds(article(text)).sightings} == {Stage.PLANNED}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("青禾资本说,柳溪二期创业投资基金已到位逾15亿元认缴,终关目标至多20亿元。", Stage.FIRST_CLOSE),
        ("青禾集团已经着手见投资人,为它在亚洲的第六只收购基金筹85亿美元。", Stage.PLANNED),
        ("青禾资本与柳溪集团3月5日推出5亿美元基金,投资中型企业。", Stage.LAUNCHED),
    ],
)
def test_how_far_a_fund_is_told_in_free_words(text: str, stage: Stage) -> None:
    assert only(text).stage is stage


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("柳溪量子产业投资基金揭牌,总规模100亿元,青禾资本和柳溪工业发展基金等发起。", ["柳溪量子产业投资基金"]),
        (
            "柳溪重点产业投资基金招GP,要求管理规模不低于5亿元;柳溪科创投资基金也在找,3000万元可报。",
            ["柳溪重点产业投资基金", "柳溪科创投资基金"],
        ),
        (
            "青禾科技与柳溪市引导基金投资有限公司等七家一道,拟设青禾劲远创业投资基金合伙企业(有限合伙)。",
            ["青禾劲远创业投资基金合伙企业(有限合伙)"],
        ),
    ],
)
def test_parties_calls_and_guidance_houses_are_told_from_the_news(text: str, names: list[str]) -> None:
    assert told(text) == names


def test_headlines_that_share_a_fund_below_them_are_joined_once() -> None:
    """The first headline's fund joins the second's, which then joins the text's: it must not be joined to itself."""
    text = (
        "云溪白露股权投资基金合伙企业(有限合伙)近期办完工商变更,新来的合伙人是临港产业投资基金(有限合伙),出资额由"
        "8.9亿元增至10.2亿元。云溪白露2022年12月成立,是青禾白露的第三期人民币基金。临港基金成立于去年7月,规模100亿元。"
    )
    find_funds(article(text, "临港百亿基金入伙青禾白露三期"))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("青禾市先期设立青禾量子基金、白露机器人基金和柳溪文旅基金。", "in a row of many"),
        ("青禾市先期设立青禾量子基金、白露机器人基金和柳溪文旅基金。", "in its row behind another"),
        ("青禾市先期设立青禾量子基金、白露机器人基金和柳溪文旅基金。", "to found, before its row"),
        ("青禾量子基金20亿元,白露机器人基金10亿元揭牌,柳溪文旅基金10亿元。", "in a row of two"),
        ("三支基金签约:青禾量子基金投材料,白露机器人基金投整机。", "in a list behind a colon"),
        ("三支基金签约:青禾量子基金投材料,白露机器人基金投整机。", "in a list that counts its items"),
        ("三支基金签约:青禾量子基金投材料,白露机器人基金投整机。", "to found, before its list"),
        ("母基金分三路:青禾量子基金投材料,白露机器人基金投整机。", "told in the same form as another"),
    ],
)
def test_what_is_said_of_a_list_is_a_sign_of_each_of_its_funds(text: str, sign: str) -> None:
    scene = read_scene(read_document(article(text), wider_mentions))
    (one,) = [v for v in scene.verdicts if any(m.text == "白露机器人基金" for m in v.cluster.mentions)]
    assert sign in signs_of_fund(scene, one)


def test_a_fund_that_all_rules_refuse_is_weighed_too() -> None:
    scene = read_scene(
        read_document(article("青禾市与白露集团约定,双方还将共同发起设立农业产业基金。"), wider_mentions)
    )
    assert scene.weights


def test_a_manager_that_is_founded_is_no_fund_whatever_the_headline_calls_it() -> None:
    text = "天眼查显示,近日,一家名为“柳溪孚禾私募基金管理有限公司”的私募正式成立,注册资本1亿元,法定代表人为陆青。"
    assert not find_funds(article(text, "青禾投资、白露集团等共同发起成立私募基金")).sightings


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        (
            "青禾东盟基金年内出手",
            "青禾银行行长在论坛上报告了一只新基金的进度:头一轮10亿美元已经募完,第一个项目年底前揭晓。",
            {"青禾东盟基金"},
        ),
        (
            "白露墨西哥基金拟募1亿美元",
            "白露资本着手筹组第一档只投墨西哥的不动产基金,目标1亿美元,已见过十家投资人。",
            {"白露墨西哥基金"},
        ),
        (
            "滨海募完45亿元成长型基金",
            "滨海资本今天宣布,其最新一支成长型基金完成募集,总规模45亿元人民币。滨海亚太成长基金III投向产业园。",
            {"滨海亚太成长基金III"},
        ),
    ],
)
def test_a_fund_that_is_named_in_one_place_and_told_of_in_another_is_one(
    title: str, text: str, names: set[str]
) -> None:
    one = only(text, title)
    assert names <= {one.name, *one.aliases}


def test_a_manager_in_a_headline_is_not_the_fund_of_the_text() -> None:
    one = only("白露股份公告,拟与丰利基金管理有限公司共同发起一支并购基金,规模10亿元。", "白露股份牵手丰利基金")
    assert "丰利基金" not in {one.name, *one.aliases}


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("青禾驾车基金来了", "青禾集团与白露资本设立规模15亿元的汽车科技产业基金。", "汽车科技产业基金"),
        ("白露资本新基金募完", "白露资本宣布,一档新基金募集完成,规模6亿美元。", "白露资本新基金"),
    ],
)
def test_a_headline_names_a_fund_only_where_the_text_says_no_more_than_that_it_is_one(
    title: str, text: str, name: str
) -> None:
    assert only(text, title).name == name


def test_a_fund_of_another_sector_that_a_place_sets_up_is_told_beside_a_named_one() -> None:
    text = (
        "本周,青禾县首只低空经济产业基金揭牌,目标规模10亿元,县属国企出资。"
        "苏州设立机器人产业基金,武汉设立量子科技产业基金。"
    )
    scene = read_scene(read_document(article(text), wider_mentions))
    assert [verdict.stage for verdict in scene.verdicts] == [Stage.LAUNCHED] * 3


@pytest.mark.parametrize(
    "text",
    [
        "白露量子产业基金揭牌,规模20亿元。专家建议各地设立机器人产业基金。",
        "白露量子产业基金揭牌,规模20亿元。鼓励青禾设立机器人产业基金。",
    ],
)
def test_what_others_ought_to_set_up_is_no_fund(text: str) -> None:
    scene = read_scene(read_document(article(text), wider_mentions))
    assert [verdict.stage for verdict in scene.verdicts][1:] == [None]


@pytest.mark.parametrize("name", ["华创生医基金", "青禾文创基金"])
def test_a_short_name_with_a_sector_is_no_house(name: str) -> None:
    scene = read_scene(read_document(article(f"白露公司董事会决定参加一档新设的“{name}”。"), wider_mentions))
    assert scene.verdicts[0].stage is Stage.PLANNED


@pytest.mark.parametrize(
    ("text", "party", "fund"),
    [
        (
            "由青禾集团发起的青禾乡村振兴基金,联合白露农投、滨海种业公司签下合伙协议,设立柳溪种业振兴基金。",
            "青禾乡村振兴基金",
            "柳溪种业振兴基金",
        ),
        (
            "青禾航科公告,拟同白露工业集团、苍梧智能制造投资合伙企业签订合伙协议,成立滨海航空产业投资基金。",
            "苍梧智能制造投资合伙企业",
            "滨海航空产业投资基金",
        ),
        (
            "青禾股份全资子公司白露浦润投资合伙企业(有限合伙)拟出资2000万元认购滨海星棠创业投资基金的份额。",
            "白露浦润投资合伙企业(有限合伙)",
            "滨海星棠创业投资基金",
        ),
        (
            "滨海种子基金3月5日揭牌,规模2亿元,其中青禾市科技创新投资基金出资1.2亿元。",
            "青禾市科技创新投资基金",
            "滨海种子基金",
        ),
    ],
)
def test_a_fund_that_takes_part_in_another_is_a_party(text: str, party: str, fund: str) -> None:
    stages = {
        v.cluster.mentions[0].text: v.stage for v in read_scene(read_document(article(text), wider_mentions)).verdicts
    }
    assert stages[party] is None
    assert stages[fund] is not None


@pytest.mark.parametrize(
    "text",
    ["青禾量子产业基金与四家机构签约,规模20亿元。", "甲集团与青禾市就设立白露量子基金签订协议,规模20亿元。"],
)
def test_a_fund_that_is_signed_is_no_party(text: str) -> None:
    assert read_scene(read_document(article(text), wider_mentions)).verdicts[0].stage is not None


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("记者专访青禾资本。青禾量子产业基金投向芯片。", "of talk, in the lead"),
        ("据不完全统计,今年设立基金40只。青禾量子产业基金投向芯片。", "of counting, in the lead"),
    ],
)
def test_what_an_article_begins_with_is_a_sign(text: str, sign: str) -> None:
    scene = read_scene(read_document(article(text), wider_mentions))
    assert sign in signs_of_fund(scene, scene.verdicts[-1])
