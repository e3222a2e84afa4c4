"""An upsize is told once for each fund, and as what it is: no announcement, and no stage."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from extractors.facts import Article, Reading, SightingKind
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
        "北湾国有企业结构调整基金二期",
    ),
    (
        "南屿低空经济产业基金增资",
        "南屿低空经济基金近日增资20亿元,总规模达70亿元。低空产业母基金扩募后,将投向无人机、eVTOL。",
        "南屿低空经济基金",
    ),
]
TWO_FUNDS = [
    ("两只基金扩募", "云桥一号基金完成扩募,规模增至20亿元。云桥二号基金完成扩募,规模增至30亿元。"),
    ("两只基金扩募", "云桥制造业基金完成扩募,规模增至20亿元。云桥医药基金完成扩募,规模增至30亿元。"),
]


def read(title: str, text: str) -> Reading:
    return find_funds(Article("a", None, title, text, None, date(2026, 11, 10), "zh"))


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
