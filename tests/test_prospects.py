"""The record that a fund of an explained article would join: through the real commands, on a real database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.newsroom import SETTINGS, Newsroom

REGISTERED = (
    "临江科创母基金完成工商注册\n"
    "本报讯 临江市国资委发起设立的临江科创股权投资母基金近日完成工商注册，基金总规模50亿元，"
    "由临江国投资本管理有限公司担任管理人，重点投向半导体和新能源。"
)
TOLD_AGAIN = (
    "临江科创母基金在基金业协会备案\n"
    "记者获悉，规模50亿元的临江科创股权投资母基金已在中国证券投资基金业协会完成备案，"
    "管理人为临江国投资本管理有限公司。"
)
GROWN = (
    "临江母基金规模增至80亿元\n"
    "由临江国投资本管理有限公司管理的临江科创股权投资母基金近日扩募，总规模由50亿元增至80亿元。"
)
LOOK_ALIKE = "临江市设立母基金\n3月2日，临江市产业投资母基金成立，规模30亿元，由临江国投资本管理有限公司管理。"
STRANGER = (
    "Quayside closes Growth Fund III\n"
    "Lisbon's Quayside Capital has held the final close of Quayside Growth Fund III at EUR 240 million."
)
BOTH = (
    "两支基金本周落地\n"
    "广陵市新材料产业投资基金完成工商注册，规模10亿元，由广陵创投管理。\n"
    "临江科创股权投资母基金完成备案，规模50亿元，由临江国投资本管理有限公司管理。"
)
COPIED = "本报讯 " + "。".join(
    (
        "临江科创股权投资母基金近日完成工商注册，基金总规模50亿元，由临江国投资本管理有限公司担任管理人",
        "该基金由临江市国资委发起设立，重点投向半导体、新能源与高端装备，存续期十年",
        "临江国投资本管理有限公司负责人表示，投资决策将由专业团队作出，并接受第三方审计",
        "临江市此前已出台支持科技企业的多项办法，并在高新区设立服务专窗，受理企业的融资需求",
        "按照计划，首批项目将在下半年评审，返投比例不低于实缴出资的一点五倍，重点考察团队的产业背景",
        "临江市国资委有关人士说，此举有望带动更多社会资本投向本地企业",
    )
)

Hand = Callable[[str], Path]


@pytest.fixture
def hand(tmp_path: Path) -> Hand:
    """A text in a file of its own."""

    def written(text: str) -> Path:
        file = tmp_path / f"{abs(hash(text))}.txt"
        file.write_text(text, encoding="utf-8")
        return file

    return written


def records(newsroom: Newsroom, file: Path) -> list[dict[str, Any]]:
    """What `explain --json` tells of the record of each fund."""
    (line,) = (one for one in newsroom.call("explain", str(file), "--json").splitlines() if one.startswith("{"))
    return [sighting["record"] for sighting in json.loads(line)["sightings"]]


def added(newsroom: Newsroom, file: Path) -> str:
    """The id of the fund that a text tells of, once it is added."""
    newsroom.call("add", str(file))
    return str(newsroom.export("sightings", "--all")[-1]["fund_id"])


def content(newsroom: Newsroom) -> list[str]:
    """All that the database holds."""
    with closing(sqlite3.connect(newsroom.folder / "fundwatch.db")) as database:
        return list(database.iterdump())


def test_without_a_database_explaining_says_so_and_makes_none(newsroom: Newsroom, hand: Hand) -> None:
    said = newsroom.call("explain", str(hand(REGISTERED)))
    assert "FUND 临江科创股权投资母基金 |" in said
    assert "no record so far: there is no database at" in said
    assert records(newsroom, hand(REGISTERED)) == [None]
    assert not list(newsroom.folder.glob("fundwatch.db*"))


def test_a_database_that_cannot_be_asked_hides_no_explanation(newsroom: Newsroom, hand: Hand) -> None:
    with closing(sqlite3.connect(newsroom.folder / "fundwatch.db")) as database:
        database.execute("CREATE TABLE cats (name)")
    said = newsroom.call("explain", str(hand(REGISTERED)))
    assert "FUND 临江科创股权投资母基金 |" in said
    assert "the records cannot be asked: database" in said
    assert "belongs to another program" in said


def test_an_article_that_is_stored_is_told_by_its_record(newsroom: Newsroom, hand: Hand) -> None:
    fund_id = added(newsroom, hand(REGISTERED))
    said = newsroom.call("explain", str(hand(REGISTERED)))
    assert f"told of already by {fund_id} 临江科创股权投资母基金: the article is stored" in said


@pytest.mark.parametrize(
    ("text", "begins", "would"),
    [(TOLD_AGAIN, "would join", "join"), (GROWN, "would update", "update")],
)
def test_a_known_fund_would_join_its_record_and_an_upsize_update_it(
    newsroom: Newsroom, hand: Hand, text: str, begins: str, would: str
) -> None:
    fund_id = added(newsroom, hand(REGISTERED))
    before = content(newsroom)
    said = newsroom.call("explain", str(hand(text)))
    assert f"{begins} {fund_id} 临江科创股权投资母基金: +" in said
    assert "+2.5 managers: 临江国投资本管理有限公司" in said
    (record,) = records(newsroom, hand(text))
    assert (record["would"], record["fund_id"], record["judgement"]) == (would, fund_id, "same")
    assert round(sum(part["weight"] for part in record["parts"]), 2) == record["weight"]
    assert content(newsroom) == before, "explaining wrote something"
    assert added(newsroom, hand(text)) == fund_id


def test_a_look_alike_would_be_new_and_unsure_beside_the_other(newsroom: Newsroom, hand: Hand) -> None:
    fund_id = added(newsroom, hand(REGISTERED))
    said = newsroom.call("explain", str(hand(LOOK_ALIKE)))
    assert "would be new\n" in said
    assert f"unsure beside {fund_id} 临江科创股权投资母基金: +" in said
    (record,) = records(newsroom, hand(LOOK_ALIKE))
    assert [one["fund_id"] for one in record["unsure"]] == [fund_id]
    assert added(newsroom, hand(LOOK_ALIKE)) != fund_id
    assert fund_id in newsroom.call("funds", "unsure")


def test_a_fund_like_no_other_would_be_new(newsroom: Newsroom, hand: Hand) -> None:
    added(newsroom, hand(REGISTERED))
    (record,) = records(newsroom, hand(STRANGER))
    assert (record["would"], record["fund_id"], record["unsure"]) == ("new", None, [])


def test_each_fund_of_an_article_has_a_record_of_its_own(newsroom: Newsroom, hand: Hand) -> None:
    fund_id = added(newsroom, hand(REGISTERED))
    told = {record["would"]: record["fund_id"] for record in records(newsroom, hand(BOTH))}
    assert told == {"new": None, "join": fund_id}


def test_a_copy_would_join_the_record_of_the_article_that_it_copies(newsroom: Newsroom, hand: Hand) -> None:
    fund_id = added(newsroom, hand(f"临江科创母基金完成工商注册\n{COPIED}"))
    said = newsroom.call("explain", str(hand(f"临江科创股权投资母基金落地\n{COPIED}。")))
    assert f"would join {fund_id} 临江科创股权投资母基金: its article copies one that tells of it" in said


def test_a_rejected_record_is_called_so(newsroom: Newsroom, hand: Hand) -> None:
    fund_id = added(newsroom, hand(REGISTERED))
    newsroom.call("funds", "reject", fund_id)
    assert f"would join {fund_id} 临江科创股权投资母基金 (rejected): +" in newsroom.call(
        "explain", str(hand(TOLD_AGAIN))
    )


def test_what_would_wait_or_not_be_kept_is_said(newsroom: Newsroom, hand: Hand) -> None:
    added(newsroom, hand(STRANGER))
    assert "would be new: in review, as only an upsize tells of it" in newsroom.call("explain", str(hand(GROWN)))
    strict = SETTINGS.replace("alert_threshold = 0.6", "alert_threshold = 1.0")
    newsroom.configure(settings=strict)
    said = newsroom.call("explain", str(hand(REGISTERED)))
    assert "would be new: in review, as it is less sure than alert_threshold 1" in said
    newsroom.configure(settings=strict.replace("review_threshold = 0.3", "review_threshold = 1.0"))
    said = newsroom.call("explain", str(hand(REGISTERED)))
    assert "would not be kept: less sure than review_threshold 1" in said
