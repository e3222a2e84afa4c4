"""An upsize is told once for each fund, and as what it is: no announcement, and no stage."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from extractors.facts import Article, Language, Reading, SightingKind
from extractors.funds import find_funds
from tests.newsroom import Newsroom

TWO_NAMES = [
    (
        "总规模增至120亿元,云桥制造业转型基金增资",
        "11月10日,云桥制造业转型升级股权投资基金合伙企业(有限合伙)发生工商变更,出资额由80亿元增至120亿元。"
        "云桥转型基金增资后,新增云桥国资为合伙人。",
        "云桥制造业转型升级股权投资基金合伙企业(有限合伙)",
    ),
    (
        "国调二号基金扩募",
        "北湾国有企业结构调整基金二期股份有限公司完成增资扩股,注册资本由300亿元增至450亿元。国调二号基金此次扩募引入三家新股东。",
        "北湾国有企业结构调整基金二期股份有限公司",
    ),
    (
        "南屿低空经济产业基金增资",
        "南屿低空经济基金近日增资20亿元,总规模达70亿元。低空产业母基金扩募后,将投向无人机、eVTOL。",
        "南屿低空经济基金",
    ),
]
ENGLISH = [
    (
        "State tops up its ports fund",
        "The Tarn Ports Authority has topped up its Harbour Growth Fund by A$50m, taking it to A$150m.",
        ("Harbour Growth Fund", 150_000_000, ("Tarn Ports Authority",)),
    ),
    (
        "Five backers for docks",
        "Alder Partners has lifted the size of its Alder Ports Fund II to €500m from €400m.",
        ("Alder Ports Fund II", 500_000_000, ()),
    ),
    (
        "Larkspur adds to its pool",
        "Larkspur Capital said on Wednesday it had lifted the size of Larkspur Credit Fund II by €150m to €650m.",
        ("Larkspur Credit Fund II", 650_000_000, ()),
    ),
    (
        "More for factories",
        "The Qinghe Industrial Investment Fund, set up in 2021, has been increased from 2 billion to 5 billion yuan.",
        ("Qinghe Industrial Investment Fund", 5_000_000_000, ()),
    ),
    (
        "Partners pay in",
        "The registered capital of the Qinghe Industrial Fund partnership rose from 1 billion to 3 billion yuan.",
        ("Qinghe Industrial Fund", 3_000_000_000, ()),
    ),
    (
        "Six states agree",
        "Ministers from six states agreed in Tarn to increase the capital of the Nordbridge Fund to €500m from €300m.",
        ("Nordbridge Fund", 500_000_000, ()),
    ),
    (
        "Insurers go to the harbour",
        "Two insurers, Belmont Life and Cedar Mutual, have joined the Harbour Growth Fund, bringing it to $400m.",
        ("Harbour Growth Fund", 400_000_000, ("Belmont Life", "Cedar Mutual")),
    ),
    (
        "Council puts more into start-ups",
        "Norwick Council will add £20m to the Norwick Seed Fund, which now holds £60m.",
        ("Norwick Seed Fund", 60_000_000, ("Norwick Council",)),
    ),
    (
        "Gulf money for the strait",
        "The Gulf Trade Bank joins the Strait Growth Fund with $500 million. Its volume thereby rises to $2.5 billion.",
        ("Strait Growth Fund", 2_500_000_000, ("Gulf Trade Bank",)),
    ),
    (
        "Bank adds to forests",
        "Belmont Life has put a further €20m into Tarn Forestry Fund II.",
        ("Tarn Forestry Fund II", None, ("Belmont Life",)),
    ),
    (
        "Larkspur's growth fund gets larger",
        "Larkspur Partners has increased the size of Larkspur's second growth fund to $300m from $250m.",
        ("second growth fund", 300_000_000, ()),
    ),
    (
        "Backers stay aboard",
        "Corvid Buyout Fund III has been recapitalised, a release says. AlderInvest is now the largest investor.",
        ("Corvid Buyout Fund III", None, ("AlderInvest",)),
    ),
]
"""Headline and text -> name, what the fund has now, and who adds to it."""
NO_UPSIZES = [
    "Analysts urge the government to double the Norwick Seed Fund to £80m.",
    "The state may top up its Harbour Growth Fund by A$50m.",
    "Alder has denied that it lifted the target of Alder Ports Fund II to €500m.",
    "Alder doubled the Alder Ports Fund to $900 million in 2019.",
    "Five months after its start the Alder Ports Fund had doubled to $200m.",
    "Alder has extended the term of Alder Fund II by two years.",
    "Belmont Pension Fund increased its commitment to Alder Fund II by $50m to $150m.",
    "Belmont Life has committed a further $50m to Alder Fund II.",
    "The Tarn Pension Fund has grown to $1.4 trillion as markets rose.",
    "The Tarn Endowment Fund has grown to $53 billion.",
    "The Alder Growth Fund has doubled to $2bn of assets under management.",
    "The Brook Bond Index Fund has doubled to $2bn.",
    "The Flood Relief Fund received a further $30m from the union.",
    "The council has topped up the Hardship Fund by £2m.",
    "The council has topped up the Farm Innovation Fund by £2m. It pays subsidies to growers of apples.",
    "Belmont Robotics doubled its registered capital to $40m with money from the Alder Growth Fund.",
    "Alder Growth Fund invested a further $20m in Belmont Robotics.",
    "The state has topped up a fund for ports by A$50m.",
    "The Harbour Growth Fund has increased by $40m the price that it offers for Belmont.",
    "Harbour Growth Fund gets another $60m from the sale of Belmont.",
    "Harbour Growth Fund secured a further $60m loan from Tarn Bank.",
    "The profit added $60m to Harbour Growth Fund.",
]
TWO_FUNDS = [
    ("两只基金扩募", "云桥一号基金完成扩募,规模增至20亿元。云桥二号基金完成扩募,规模增至30亿元。"),
    ("两只基金扩募", "云桥制造业基金完成扩募,规模增至20亿元。云桥医药基金完成扩募,规模增至30亿元。"),
]


def read(title: str, text: str, language: Language = "zh") -> Reading:
    return find_funds(Article("a", None, title, text, None, date(2026, 11, 10), language))


@pytest.mark.parametrize(("title", "text", "name"), TWO_NAMES)
def test_an_upsize_under_two_names_of_one_fund_is_one_sighting(title: str, text: str, name: str) -> None:
    (found,) = read(title, text).sightings
    assert (found.kind, found.name, bool(found.size)) == (SightingKind.UPSIZE, name, True)
    whole = {"title": title, "text": text}
    assert all(whole[one.part][one.start : one.end] == one.text for one in found.evidence)
    assert {one.value for one in found.evidence if one.field == "aliases"} == set(found.aliases)


@pytest.mark.parametrize(("title", "text"), TWO_FUNDS)
def test_upsizes_of_two_funds_stay_two(title: str, text: str) -> None:
    assert len(read(title, text).sightings) == 2


@pytest.mark.parametrize(("title", "text", "told"), ENGLISH)
def test_an_english_upsize_tells_what_the_fund_has_now_and_who_adds(
    title: str, text: str, told: tuple[str, int | None, tuple[str, ...]]
) -> None:
    (found,) = read(title, text, "en").sightings
    assert found.kind is SightingKind.UPSIZE
    assert (found.name, found.size and found.size.amount, found.sponsors) == told
    whole = {"title": title, "text": text}
    assert all(whole[one.part][one.start : one.end] == one.text for one in found.evidence)
    assert {one.field for one in found.evidence} >= {"name", "stage"} | ({"size"} if found.size else set())


@pytest.mark.parametrize("text", NO_UPSIZES)
def test_what_is_wished_past_or_no_pool_is_no_upsize(text: str) -> None:
    assert [one for one in read("Money moves", text, "en").sightings if one.kind is SightingKind.UPSIZE] == []


def test_an_upsize_beside_the_news_of_that_fund_is_part_of_the_news() -> None:
    text = "Alder has launched the Alder Ports Fund II. It has raised the hard cap of the fund to $900m from $700m."
    assert [one.kind for one in read("Alder launches ports fund", text, "en").sightings] == [SightingKind.ANNOUNCED]


def test_an_english_upsize_is_no_refusal() -> None:
    found = read(*ENGLISH[0][:2], "en")
    assert "Harbour Growth Fund" not in [one.name for one in found.refusals]


def test_an_english_upsize_of_an_unknown_fund_is_called_so_too(newsroom: Newsroom, tmp_path: Path) -> None:
    file = tmp_path / "upsize.txt"
    file.write_text("\n".join(ENGLISH[0][:2]), encoding="utf-8")
    explained = newsroom.call("explain", str(file))
    assert "UPSIZE Harbour Growth Fund" in explained
    assert "told to have grown" in explained
    newsroom.call("add", str(file))
    assert [line for line in newsroom.call("funds", "list").splitlines() if " upsize " in line]
    assert "only an upsize tells of it" in newsroom.call("funds", "show", "Harbour")


def test_an_upsize_of_an_unknown_fund_is_called_so_everywhere(newsroom: Newsroom, tmp_path: Path) -> None:
    file = tmp_path / "upsize.txt"
    file.write_text("\n".join(TWO_NAMES[0][:2]), encoding="utf-8")
    explained = newsroom.call("explain", str(file))
    assert "UPSIZE" in explained
    assert "launched" not in explained
    newsroom.call("add", str(file))
    assert [line for line in newsroom.call("funds", "list").splitlines() if " upsize " in line]
    shown = newsroom.call("funds", "show", "云桥")
    assert "only an upsize tells of it" in shown
    assert "launched" not in shown
    newsroom.call("funds", "edit", "云桥", "stage=registered")
    assert [line for line in newsroom.call("funds", "list").splitlines() if " registered " in line]


def test_a_confirmed_fund_of_an_upsize_has_no_stage_in_alerts_and_exports(newsroom: Newsroom, tmp_path: Path) -> None:
    file = tmp_path / "upsize.txt"
    file.write_text("\n".join(TWO_NAMES[0][:2]), encoding="utf-8")
    newsroom.call("add", str(file))
    newsroom.call("funds", "confirm", "云桥", "--by", "Ada")
    (fund,) = newsroom.export("funds")
    assert fund["stage"] is None
    newsroom.call("deliver")
    (alert,) = newsroom.alerts
    assert "launched" not in alert["message"]
    assert "not stated (the fund has grown)" in alert["message"]
