"""The last lines of a run: items by how they ended, funds by what became of them, upsizes apart."""

from __future__ import annotations

import json

from flows.outcomes import FundOutcome, Tally, total
from flows.pipeline.ledger import Ledger
from tests.newsroom import Newsroom

ARTICLES = (
    (
        "2026-03-02",
        "临江科创母基金完成工商注册",
        "临江市国资委发起设立的临江科创股权投资母基金近日完成工商注册，基金总规模20亿元。",
    ),
    (
        "2026-03-05",
        "白露先进制造产业基金成立",
        "3月5日，白露先进制造产业基金正式成立，总规模20亿元，由白露资本担任管理人。",
    ),
    ("2026-05-05", "白露先进制造产业基金完成扩募", "白露先进制造产业基金完成扩募，规模由20亿元增至35亿元。"),
)


BRIDGED = (
    (
        "2026-03-02",
        "Wuhu sets up robotics fund",
        "Wuhu in Anhui province has set up a robotics fund. Wanjiang Group and Norwood Bank are its founding sponsors.",
    ),
    (
        "2025-08-14",
        "芜湖机器人产业基金成立",
        "8月14日，芜湖机器人产业基金正式成立，总规模30亿元，由云岭集团发起。",
    ),
    (
        "2026-03-03",
        "芜湖市机器人产业基金成立",
        "3月3日，芜湖市机器人产业基金正式成立，总规模30亿元，由云岭集团与皖江集团共同发起，投向机器人领域。",
    ),
)


def read(newsroom: Newsroom, articles: tuple[tuple[str, str, str], ...]) -> str:
    """What a backfill of an archive of these says."""
    newsroom.configure()
    archive = newsroom.folder / "archive.jsonl"
    lines = (
        {"id": str(number), "published": day, "title": title, "text": text}
        for number, (day, title, text) in enumerate(articles)
    )
    archive.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return newsroom.call("backfill", "--direct", "--archive", str(archive))


def test_new_funds_that_the_same_run_makes_one_are_counted_as_such(newsroom: Newsroom) -> None:
    assert "funds: 2 new (1 of them since joined to others), 1 updated" in read(newsroom, BRIDGED)


def test_upsizes_are_counted_apart_from_new_funds(newsroom: Newsroom) -> None:
    said = read(newsroom, ARTICLES)
    assert "3 items: 3 with funds" in said
    assert "funds: 2 new; upsizes: 1 updated" in said


def test_a_tally_keeps_upsizes_among_its_funds() -> None:
    ledger = Ledger()
    for upsize in (False, True, True):
        ledger.found(FundOutcome.REVIEW, upsize=upsize)
    counts = total([ledger.tally, Tally(0)]).as_counts()
    assert (counts["funds.review"], counts["upsizes"]) == (3, 2)
