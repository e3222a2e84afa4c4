"""Which names of a Chinese article are one party's, who is named but takes no part, and the signs of those who do."""

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.zh.announcing import announced
from extractors.funds.zh.casting import signs_of_member
from extractors.funds.zh.document import read_document
from extractors.funds.zh.meetings import castings
from extractors.funds.zh.read import read_scene

FOUNDED = "白鹭成长创业投资基金日前揭牌成立,规模5亿元。"


def signs_in(text: str) -> dict[str, frozenset[str]]:
    """The signs of each of the cast but the fund, by fullest name, for the first fund announced."""
    scene = read_scene(read_document(Article("a", None, None, FOUNDED + text, None, None, "zh")))
    cast, scenes = castings(scene.read, [one for one in announced(scene) if one.stage])
    told = {member.fullest.name: signs_of_member(member, scenes[0]) for member in cast}
    return {name: signs for name, signs in told.items() if "白鹭" not in name}


ONE = [
    (
        "湖东市维峰产业投资有限公司(以下简称“峰投公司”)认缴1亿元。峰投公司为国企。",
        "湖东市维峰产业投资有限公司",
        "峰投公司",
    ),
    ("苏州维峰科技产业投资有限公司认缴1亿元,维峰投资另有安排。", "苏州维峰科技产业投资有限公司", "维峰投资"),
    ("苏州市吴中区政府出资1亿元,吴中区还将补贴。", "苏州市吴中区政府", "吴中区"),
]


@pytest.mark.parametrize(("text", "full", "short"), ONE)
def test_a_short_form_is_no_member_of_its_own(text: str, full: str, short: str) -> None:
    told = signs_in(text)
    assert full in told
    assert short not in told


OTHERS = [
    ("由北京银行、北京农商银行出资。", {"北京银行", "北京农商银行"}),
    (
        "由柳溪科技股份有限公司和柳溪(上海)科技投资有限公司出资。",
        {"柳溪科技股份有限公司", "柳溪(上海)科技投资有限公司"},
    ),
    (
        "由湖州市投资管理公司出资,湖州市创业投资管理有限公司参与。",
        {"湖州市投资管理公司", "湖州市创业投资管理有限公司"},
    ),
    ("由Norcom、Norcomsat和柳溪银行出资。", {"Norcom", "Norcomsat"}),
    ("由省财政厅、市国资委出资。", {"省财政厅", "市国资委"}),
    ("维峰明德认缴1亿元,维青三禾认2亿元。", {"维青三禾"}),
]


@pytest.mark.parametrize(("text", "names"), OTHERS)
def test_names_that_are_alike_are_of_two(text: str, names: set[str]) -> None:
    assert names <= signs_in(text).keys()


THROUGH_ASIDES = [
    ("由柳溪控股集团(简称“柳溪集团”)、维峰银行(600999)共同出资。", "柳溪控股集团", "first of a list"),
    ("由柳溪控股集团旗下青禾创投、维峰银行共同出资。", "青禾创投", "in a list of two"),
    ("由柳溪控股集团旗下青禾创投、维峰银行共同出资。", "柳溪控股集团", "owner of the next"),
    ("由柳溪控股集团旗下青禾创投、维峰银行共同出资。", "青禾创投", "owned by the one before"),
]


@pytest.mark.parametrize(("text", "name", "sign"), THROUGH_ASIDES)
def test_a_list_goes_on_behind_asides_and_owners(text: str, name: str, sign: str) -> None:
    assert sign in signs_in(text)[name]


NOBODY = [
    ("投资人有青禾控股集团和三家南方保险公司。", "南方保险公司"),
    ("其中沿海9个省市出资2亿元。", "沿海9个省市"),
    ("由青禾金融局指导,柳溪资本管理。", "青禾金融局"),
    ("柳溪集团创始人王露牵头。", "柳溪集团"),
    ("该基金得到相关国资出资2亿元。", "相关国资"),
    ("种子振兴行动推进至今,柳溪资本管理。", "种子振兴行动"),
    ("对单只子基金,最高可出资五成。", "最高可"),
]


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_who_is_counted_or_guides_or_has_left_takes_no_part(text: str, name: str) -> None:
    assert name not in signs_in(text)


def test_what_is_told_in_a_sentence_without_the_fund_is_a_sign() -> None:
    told = signs_in("当天,青禾集团与柳溪大学签署全面合作协议。")
    assert any("told sponsors away from the fund" in signs for signs in told.values())


@pytest.mark.parametrize("subject", ["该基金由", "柳溪汽车2014年由", "柳溪汽车由"])
def test_who_founded_a_company_is_not_told_as_founder_of_the_fund(subject: str) -> None:
    signs = signs_in(f"{subject}白露集团、晨帆资本等共同发起。")["白露集团"]
    assert ("told sponsors" in signs) is (subject == "该基金由")


def test_another_fund_of_the_series_is_told_by_its_name() -> None:
    text = "柳溪成长基金二期今日成立,规模9亿元。柳溪成长基金一期规模5亿元。"
    scene = read_scene(read_document(Article("a", None, None, text, None, None, "zh")))
    cast, scenes = castings(scene.read, [one for one in announced(scene) if one.stage])
    assert any("another of the series" in signs_of_member(one, scenes[0]) for one in cast)


def managers_in(text: str) -> dict[str, tuple[str, ...]]:
    """The managers of each fund announced."""
    found = find_funds(Article("a", None, None, text, None, None, "zh")).sightings
    return {one.name: one.managers for one in found}


OF_A_GROUP = [
    "青禾量子产业基金和白露海洋产业基金今日揭牌。两只基金均由柳溪资本担任基金管理人。",
    "青禾量子产业基金和白露海洋产业基金今日揭牌。两只基金的管理人为柳溪资本。",
    "青禾量子产业基金和白露海洋产业基金今日揭牌。上述两只产业基金由柳溪资本管理。",
]


@pytest.mark.parametrize("text", OF_A_GROUP)
def test_who_manages_a_group_manages_each_of_its_funds(text: str) -> None:
    assert managers_in(text) == {"青禾量子产业基金": ("柳溪资本",), "白露海洋产业基金": ("柳溪资本",)}


def test_a_group_is_of_the_funds_that_are_called_like_it() -> None:
    text = (
        "青禾量子产业基金规模5亿元,今日揭牌。白露海洋产业基金规模6亿元,今日揭牌。另外还设有晨帆创业基金。"
        "上述两只产业基金的执行事务合伙人为柳溪资本。"
    )
    told = managers_in(text)
    assert told["青禾量子产业基金"] == told["白露海洋产业基金"] == ("柳溪资本",)
    assert not told.get("晨帆创业基金")
