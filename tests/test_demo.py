"""The demo, as a newcomer sees it: what it finds, whom it tells, and that it leaves nothing behind."""

from __future__ import annotations

from tests.newsroom import Newsroom


def test_the_demo_shows_one_record_for_each_fund_and_one_alert_for_each_news(newsroom: Newsroom) -> None:
    said = newsroom.call("demo", "--direct")
    assert "funds: 5 new, 1 known;" in said
    assert "funds: none" in said
    assert "funds: 1 updated, 1 known;" in said
    assert said.count("╭─ alert received ─") == 3
    told = [line for line in said.splitlines() if "Fund update: 太仓娄创机器人产业投资基金合伙企业(有限合伙)" in line]
    assert len(told) == 1
    assert told[0].rstrip("│ ").endswith("entered in the company register"), "the title is cut"
    assert "nothing of this is kept" in said
    assert not (newsroom.folder / "fundwatch.db").exists()
