"""How far a Chinese fund has come is told by all that stands around it."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Stage
from extractors.funds import find_funds
from extractors.funds.stage_totals import signs_for
from extractors.funds.zh.announcing import announced
from extractors.funds.zh.document import read_document
from extractors.funds.zh.read import read_scene
from extractors.funds.zh.second import wider_mentions
from extractors.funds.zh.staging import signs_of_stage

PUBLISHED = date(2025, 3, 6)  # a Thursday


def article(text: str, title: str | None = None) -> Article:
    return Article("a", None, title, text, None, PUBLISHED, "zh")


def signs(text: str, title: str | None = None) -> frozenset[str]:
    scene = read_scene(read_document(article(text, title), wider_mentions))
    return signs_of_stage(scene.read, announced(scene)[0])


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("青禾量子产业基金3月5日揭牌,规模20亿元,由青禾资本管理。", Stage.LAUNCHED),
        ("青禾集团公告,拟与白露资本共同设立青禾量子产业基金,规模20亿元。", Stage.PLANNED),
        ("天眼查显示,青禾量子产业投资基金合伙企业(有限合伙)近日成立,出资额20亿元。", Stage.REGISTERED),
        ("青禾量子产业投资基金合伙企业(有限合伙)近日在中国证券投资基金业协会完成备案。", Stage.FILED),
        ("青禾量子产业基金完成首次关闭,募得8亿元,目标规模20亿元。", Stage.FIRST_CLOSE),
        ("白露资本宣布,第五期人民币基金完成最终关闭,总规模40亿元。", Stage.FINAL_CLOSE),
        ("青禾集团与白露银行3月5日签署战略合作框架协议,双方将共同组建青禾量子产业基金,规模20亿元。", Stage.PLANNED),
        ("青禾集团与白露资本签下合作意向书,要合办一只青禾量子产业基金,规模20亿元。", Stage.PLANNED),
        ("青禾集团与白露银行签署战略合作框架协议,同时成立青禾量子产业基金,规模20亿元。", Stage.LAUNCHED),
        ("青禾集团与白露资本3月5日签署合伙协议,共同设立青禾量子产业基金,规模20亿元。", Stage.LAUNCHED),
        ("青禾集团拟参设青禾量子产业基金,规模20亿元。各方3月5日已签署合伙协议,工商登记尚待办理。", Stage.LAUNCHED),
        ("青禾集团拟参设青禾量子产业基金,规模20亿元。合伙协议已由各方签妥,尚未备案。", Stage.LAUNCHED),
        ("青禾集团拟参设青禾量子产业基金,规模20亿元。各方还没签合伙协议,工商登记尚待办理。", Stage.PLANNED),
        ("青禾集团拟参设青禾量子产业基金,规模20亿元。公司董事会授权管理层签署合伙协议。", Stage.PLANNED),
        ("青禾量子产业基金3月5日拿到了执照,规模20亿元。", Stage.REGISTERED),
        ("青禾母基金发布公告,公开遴选子基金管理机构,总规模30亿元。", Stage.GP_CALL),
    ],
)
def test_a_plain_telling_has_its_stage(text: str, stage: Stage) -> None:
    (one,) = find_funds(article(text)).sightings
    assert one.stage is stage


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("青禾集团拟设立青禾量子产业基金。", "ruled planned"),
        ("青禾集团拟设立青禾量子产业基金。", "拟 before it"),
        ("青禾集团拟设立青禾量子产业基金。", "its sentence tells founded to come"),
        ("青禾量子产业基金揭牌。基金尚未备案。", "anywhere tells filed not"),
        ("青禾量子产业基金将于2025年5月1日揭牌。", "a coming day"),
        ("青禾量子产业基金2025年3月5日揭牌。", "a day that has come"),
        ("青禾量子产业基金揭牌,规模20亿元。", "has a sum as size"),
    ],
)
def test_a_sign_of_a_stage_holds_where_the_text_says_it(text: str, sign: str) -> None:
    assert sign in signs(text)


def test_a_headline_is_heard_by_itself() -> None:
    told = signs("青禾量子产业基金规模20亿元。", "青禾量子产业基金揭牌")
    assert "揭牌 in the headline" in told
    assert "揭牌 in its sentence" not in told


def test_a_sign_is_weighed_for_each_stage_apart() -> None:
    assert signs_for(Stage.FILED, ["备案 behind it"]) == {"filed", "filed: 备案 behind it"}


def test_the_words_that_speak_for_the_stage_prove_it() -> None:
    (one,) = find_funds(article("青禾集团公告,拟与白露资本共同设立青禾量子产业基金,规模20亿元。")).sightings
    (proof,) = [e for e in one.evidence if e.field == "stage"]
    assert proof.value == one.stage


def test_what_a_digests_headline_tells_of_one_item_says_nothing_of_another() -> None:
    text = (
        "【深圳】\n深圳近日发布第二批专项基金。这一批配了三只专项基金。其中,青禾材料基金30亿元,投前沿材料;"
        "青禾装备基金20亿元,投机床;青禾创意基金10亿元,投设备。\n"
        "【长沙】\n长沙提出设立青禾母基金,总规模30亿元。"
    )
    article = Article("a", None, "产业基金周报|深圳再发60亿元专项基金,长沙拟设30亿元母基金", text, None, None, "zh")
    read = read_scene(read_document(article, wider_mentions)).read
    title = read.document.title[-1]
    ours, other = (
        next(c for c in read.reference.clusters if c.names()[0].text == name) for name in ("青禾材料基金", "青禾母基金")
    )
    assert "拟设" not in read.words(title, ours)
    assert "再发" in read.words(title, ours)
    assert "拟设" in read.words(title, other)
    stages = {one.name: one.stage for one in find_funds(article).sightings}
    assert {stages[name] for name in ("青禾材料基金", "青禾装备基金", "青禾创意基金")} == {Stage.LAUNCHED}


def test_a_headline_of_one_fund_is_heard_whole() -> None:
    article = Article(
        "a", None, "深圳拟设30亿元母基金,落户南山", "深圳提出设立青禾母基金,总规模30亿元。", None, None, "zh"
    )
    read = read_scene(read_document(article, wider_mentions)).read
    assert all(read.words(one, read.reference.clusters[0]) == one.text for one in read.document.title)
