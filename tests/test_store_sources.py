"""What the store tells of each source's harvest, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from extractors.facts import Article, FeedItem
from flows.outcomes import Ending, Outcome
from flows.store import Harvest, SourceYield, Store

NOW = datetime(2026, 3, 6, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def test_the_harvest_of_each_source_is_told_by_month_and_before(store: Store) -> None:
    items = [  # days ago, outcome, characters
        (1, Outcome.NO_FUND, 100),
        (2, Outcome.FUNDS, 300),
        (3, Outcome.UNREADABLE, None),
        (3, Outcome.UNREADABLE, None),
        (4, Outcome.OFF_TOPIC, None),
        (60, Outcome.FUNDS, 50),
        (400, Outcome.FUNDS, 9000),
    ]
    with store.unit() as unit:
        run = unit.begin_run("daily", now=NOW, lease=timedelta(0), holder="me")
        for number, (days, outcome, size) in enumerate(items):
            url, then = f"https://paper.example/{number}", NOW - days * DAY
            key = url if size else None
            if size:
                article = Article(url, url, "T", "x" * size, then, None, "en")
                unit.add_article(article, now=then, outcome=outcome)
            unit.end_item(run, "paper", url, FeedItem(url), Ending(outcome), now=then, article_key=key)
        unit.end_item(
            run, "quiet", "https://q.example/", FeedItem("https://q.example/"), Ending(Outcome.KNOWN), now=NOW
        )
    recent = Harvest(30, articles=4, unreadable=0.5, length=200.0, funds=1)
    before = Harvest(120, articles=1, unreadable=0.0, length=50.0, funds=1)
    assert store.source_yields(NOW) == {"paper": SourceYield(recent, before, NOW - 2 * DAY)}
    later = store.source_yields(NOW + 100 * DAY)["paper"]
    assert (later.recent, later.before) == (Harvest(30), replace(recent, days=120))


def test_a_source_is_remembered_whole(store: Store) -> None:
    assert store.source_states() == {}
    assert store.source_yields(NOW) == {}
