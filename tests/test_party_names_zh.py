"""Where the name of a Chinese party begins and ends, and what looks like one and is none."""

from importlib.resources import files

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.parties.organisations import find_organisations, stretches
from extractors.parties.zh import is_no_party, split
from extractors.text import normalise


def organisations_in(text: str) -> list[str]:
    return [text[start:end] for start, end in find_organisations(text)]


NAMES = [
    # places that hold a word which breaks names
    ("由加拿大白露退休金公司和纽约州柳溪保险公司出资", ["加拿大白露退休金公司", "纽约州柳溪保险公司"]),
    ("诸暨市柳溪投资集团认缴", ["诸暨市柳溪投资集团"]),
    ("横琴粤澳深度合作区执委会与柳溪资本", ["横琴粤澳深度合作区执委会", "柳溪资本"]),
    # words of the trade that hold one
    ("青禾市国有资产经营有限公司出资", ["青禾市国有资产经营有限公司"]),
    ("成都柳投资本管理有限公司", ["成都柳投资本管理有限公司"]),
    # the legal form ends a name, and is part of it
    ("柳溪企业(集团)有限公司开发的项目", ["柳溪企业(集团)有限公司"]),
    ("柳溪电力有限公司白露分公司签约", ["柳溪电力有限公司白露分公司"]),
    ("与柳溪泽实管理咨询合伙企业(有限合伙)及他人", ["柳溪泽实管理咨询合伙企业(有限合伙)"]),
    # a little word within a name
    ("青禾市正露投资有限公司出资", ["青禾市正露投资有限公司"]),
    ("携禾为资本与柳和药业", ["禾为资本", "柳和药业"]),
    ("以技术为资本", []),
    # what leads to a name
    ("天堂柳溪牵手白露银行", ["白露银行"]),
    ("经苏州市人民政府同意", ["苏州市人民政府"]),
    ("除柳溪集团外", ["柳溪集团"]),
    ("新加坡私募股权公司柳溪资本19日说", ["柳溪资本"]),
    ("美国另类资产管理公司白露宣布", ["白露"]),
    ("宁波工业投资集团有限公司", ["宁波工业投资集团有限公司"]),
    ("硅谷风投b21z官宣", ["b21z"]),
    ("Nordwella银行与柳溪资本", ["Nordwella银行", "柳溪资本"]),
    # a known name that goes on
    ("国家能源集团出资", ["国家能源集团"]),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_a_name_is_found_from_its_beginning_to_its_end(text: str, names: list[str]) -> None:
    assert organisations_in(text) == names


KINDS_FOR_NAMES = [
    ("出资人有高和资本、市国控集团。", ["高和资本", "市国控集团"]),
    ("白和(湖东)私募基金管理公司负责运作。", ["白和(湖东)私募基金管理公司"]),
    ("维峰资本10.5%,另有柳溪集团(柳溪)董事长到场。", ["维峰资本", "柳溪集团"]),
    ("董事会同意公司认购;扶持创业投资。", []),
    ("集团的平台青禾资本出资。", ["青禾资本"]),
    ("携手航运巨头柳溪海运集团。", ["柳溪海运集团"]),
    ("青禾集团辖下柳溪资本认缴。", ["青禾集团", "柳溪资本"]),
    ("绿色金融改革试验区建设再提速,青禾区建设集团签约。", ["青禾区建设集团"]),
    ("出资的有白露光电源、青禾光电。", ["青禾光电"]),
    ("社会资金投向青禾集团。", ["青禾集团"]),
]


@pytest.mark.parametrize(("text", "names"), KINDS_FOR_NAMES)
def test_a_name_may_consist_of_words_of_kind_and_no_deed_is_part_of_it(text: str, names: list[str]) -> None:
    assert organisations_in(text) == names


@pytest.mark.parametrize("name", ["北美养老金", "欧洲保险公司", "家族办公室", "首笔投资", "重大资产", "总经理王露"])
def test_a_kind_of_investors_wherever_it_is_from_is_nobody(name: str) -> None:
    assert is_no_party(name)


@pytest.mark.parametrize("name", ["湖东市退休基金", "白露资产管理公司", "青禾投资"])
def test_investors_with_a_name_are_parties(name: str) -> None:
    assert not is_no_party(name)


def test_no_word_breaks_the_name_of_a_country() -> None:
    lines = files("extractors").joinpath("data", "world.tsv").read_text(encoding="utf-8").splitlines()
    names = [line.split("\t")[1].split("|")[0] for line in lines if line and not line.startswith("#")]
    chinese = [name for name in map(normalise, names) if len(name) > 2 and "\u4e00" <= name[0] <= "\u9fff"]
    broken = [name for name in chinese if name.isalpha() and [*stretches(name)] != [(0, len(name))]]
    assert len(chinese) > 150
    assert broken == []


@pytest.mark.parametrize("name", ["承诺资本", "代表政府", "香港公司", "董事", "办完登记"])
def test_words_about_money_and_deeds_are_no_party(name: str) -> None:
    assert is_no_party(name)


@pytest.mark.parametrize("name", ["中国银行", "柳溪市政府", "白露资本"])
def test_a_bank_called_like_its_country_is_a_party(name: str) -> None:
    assert not is_no_party(name)


def test_a_board_that_agrees_is_no_list_of_two() -> None:
    words = "董事会同意"
    assert [words[start:end] for start, end in split(words, "sponsors")] == []


def test_a_company_called_like_the_fund_it_manages_is_not_the_fund() -> None:
    text = (
        "青禾集团参与设立湖东市产业投资基金合伙企业(有限合伙)(下称“湖东市产业投资基金”),目标规模40亿元。"
        "普通合伙人为湖东市产业投资基金管理有限责任公司,认缴1亿元。"
    )
    (found,) = find_funds(Article("a", None, None, text, None, None, "zh")).sightings
    assert found.managers == ("湖东市产业投资基金管理有限责任公司",)
