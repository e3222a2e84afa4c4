"""How fast a run was is part of its tally: from publication to the message, in minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.outcomes import Tally, total
from flows.pipeline.speed import minutes_to_alert, spoken
from flows.store import Store
from tests.alerting import NEWS
from tests.chaos_town import archive, story

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)


def test_minutes_run_from_publication_to_the_first_message(store: Store):
    with store.unit() as unit:
        runs = [unit.begin_run(kind, now=NOW, lease=timedelta(hours=1), holder="x") for kind in ("daily", "backfill")]
        for run, published in ((0, 90), (0, 600), (0, None), (0, -5), (1, 7)):
            moment = (NOW - timedelta(minutes=published)).isoformat() if published is not None else None
            payload = replace(NEWS, published_at=moment).as_payload()
            alert = unit.add_alert("new", payload=payload, now=NOW, run_id=runs[run])
            if published == 90:
                for channel, later in (("slow", 30), ("quick", 10)):
                    delivery = unit.add_delivery(alert, channel, route="r", due=NOW)
                    unit.mark_sent(delivery, now=NOW + timedelta(minutes=later))
    assert sorted(minutes_to_alert(store, runs[0])) == [0, 100, 600]


def test_the_tally_keeps_the_median_and_the_longest():
    counts = total([Tally(0, minutes=(5, 100)), Tally(0, minutes=(600,))]).as_counts()
    assert (counts["minutes_to_alert.median"], counts["minutes_to_alert.longest"]) == (100, 600)
    assert Tally(0).as_counts()["minutes_to_alert.longest"] == 0


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 min"), (119, "119 min"), (300, "5 h"), (4320, "3 days")])
def test_minutes_are_spoken_in_the_unit_that_fits(minutes, words):
    assert spoken(minutes) == words


@pytest.mark.slow
def test_a_run_says_how_fast_it_told_and_writes_the_feeds(newsroom):
    newsroom.publish("fund.html", *story(0))
    said = newsroom.call("run", "--direct")
    assert " (median), " in said.split("funds: 1 new; from publication to alert: ")[1]
    assert "from publication to alert" not in newsroom.call("run", "--direct")


@pytest.mark.slow
def test_a_backfill_that_tells_writes_the_feeds(newsroom):
    settings = (newsroom.folder / "config/settings.toml").read_text()
    newsroom.configure(settings=f'{settings}\n[publish]\nfolder = "{newsroom.folder}/feeds"\n')
    words = ("backfill", "--direct", "--archive", str(archive(newsroom.folder)))
    newsroom.call(*words, "--alerts", "each")
    assert (newsroom.folder / "feeds/funds.json").read_text(encoding="utf-8").count('"id"') == 3
