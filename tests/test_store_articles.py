"""Articles and items: one article whatever the ways to it, one outcome for each item."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from extractors.facts import Article, FeedItem, Sighting, Stage
from flows.outcomes import Ending, Outcome
from flows.store import Store, Unit
from flows.store.items import MOST_ATTEMPTS

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
URL = "https://paper.example/7"
ARTICLE = Article(URL, URL, "Title", "Text.", NOW, date(2026, 3, 2), "en", "Paper")
ITEM = FeedItem(URL, "Title", NOW, date(2026, 3, 2), "Summary")


def _run(unit: Unit) -> int:
    return unit.begin_run("daily", now=NOW, lease=timedelta(0), holder="me")


def test_an_article_comes_back_as_it_was_and_is_kept_once(store: Store) -> None:
    with store.unit() as unit:
        assert unit.add_article(ARTICLE, now=NOW, outcome=Outcome.FUNDS, reason="two")
        assert not unit.add_article(replace(ARTICLE, text="Other."), now=NOW, outcome=Outcome.NO_FUND)
    assert store.article(URL) == ARTICLE
    (stored,) = store.articles()
    assert (stored.outcome, stored.reason, stored.copy_of, stored.stored_at) == (Outcome.FUNDS, "two", None, NOW)


def test_every_address_of_an_article_leads_to_it_and_none_is_taken_away(store: Store) -> None:
    with store.unit() as unit:
        unit.add_article(ARTICLE, now=NOW, outcome=Outcome.FUNDS)
        unit.add_url_alias("https://short.example/x", URL)
        line = replace(ARTICLE, key="line-1", text="From an archive.")
        assert unit.add_article(line, now=NOW, outcome=Outcome.FUNDS, copy_of=URL)
        unit.add_url_alias("https://short.example/x", "line-1")
    assert store.article("https://short.example/x") == ARTICLE
    assert store.article(URL) == ARTICLE
    assert store.article("line-1") == line
    assert store.article("line-2") is None


def test_an_article_takes_all_that_points_to_it_along_to_another_key(store: Store) -> None:
    fund = Sighting("Teasel Grid Fund", Stage.LAUNCHED, 0.9)
    copy = replace(ARTICLE, key="copy", url=None)
    with store.unit() as unit:
        unit.add_article(ARTICLE, now=NOW, outcome=Outcome.FUNDS)
        unit.add_article(copy, now=NOW, outcome=Outcome.FUNDS, copy_of=URL)
        told = unit.add_sighting(fund, article_key=URL, fund_id=None, rules_version="1", now=NOW)
        gone = unit.add_sighting(fund, article_key=URL, fund_id=told.fund_id, rules_version="1", now=NOW)
        unit.remove_sighting(gone.sighting_id)
        unit.add_event(told.fund_id, what="announced", why=URL, by="rules", now=NOW)
        unit.add_copy_keys(URL, ["k"], now=NOW)
        unit.end_item(_run(unit), "wire", URL, ITEM, Ending(Outcome.FUNDS), now=NOW, article_key=URL)
        unit.rename_article(URL, "line-1")
    renamed = replace(ARTICLE, key="line-1")
    assert store.article(URL) == store.article("line-1") == renamed
    with store.unit() as unit:
        assert [one.article.key for one in unit.alike(["k"])] == ["line-1"]
    assert [one.article_key for one in store.sightings_of(told.fund_id)] == ["line-1"]
    assert store.formerly_told_in("line-1") == [told.fund_id]
    assert [one.article_key for one in store.told_since(NOW)] == ["line-1"]
    stored, known = store.stored_article("copy"), store.fund(told.fund_id)
    assert stored is not None
    assert known is not None
    assert (stored.copy_of, [event.why for event in known.history]) == ("line-1", ["line-1"])


def test_an_article_read_again_may_end_otherwise(store: Store) -> None:
    with store.unit() as unit:
        unit.add_article(ARTICLE, now=NOW, outcome=Outcome.NO_FUND)
        unit.end_article(URL, Outcome.FUNDS, "newer rules")
    stored = store.stored_article(URL)
    assert stored is not None
    assert (stored.outcome, stored.reason) == (Outcome.FUNDS, "newer rules")


# how the item ended, how often; whether another run tries it, and a backfill too
AGAIN = [
    (Outcome.UNREACHABLE, 1, True, True),
    (Outcome.UNREACHABLE, MOST_ATTEMPTS - 1, True, True),
    (Outcome.UNREACHABLE, MOST_ATTEMPTS, False, False),
    (Outcome.OUT_OF_WINDOW, 9, False, True),
    (Outcome.NO_FUND, 1, False, False),
    (Outcome.REFUSED, 1, False, False),
]


@pytest.mark.parametrize(("outcome", "times", "daily", "backfill"), AGAIN)
def test_an_item_is_tried_again_only_where_that_may_help(
    store: Store, outcome: Outcome, times: int, daily: bool, backfill: bool
) -> None:
    with store.unit() as unit:
        run_id = _run(unit)
        for _ in range(times):
            unit.end_item(run_id, "feed", URL, ITEM, Ending(outcome), now=NOW)
        assert bool(unit.unseen([ITEM], "feed")) == daily
        again = (Outcome.UNREACHABLE, Outcome.OUT_OF_WINDOW)
        assert bool(unit.unseen([ITEM], "feed", again=again)) == backfill
        assert unit.unseen([ITEM], "other feed") == [ITEM]


def test_an_item_that_leads_to_a_stored_article_is_seen_whatever_the_source(store: Store) -> None:
    with store.unit() as unit:
        unit.add_article(ARTICLE, now=NOW, outcome=Outcome.OUT_OF_WINDOW)
        unit.add_url_alias("https://short.example/x", URL)
        items = [ITEM, FeedItem("https://short.example/x"), FeedItem("https://paper.example/8")]
        assert unit.unseen(items, "feed") == items[2:]
        assert unit.unseen(items, "feed", again=[Outcome.OUT_OF_WINDOW]) == items


def test_unseen_items_keep_their_order_and_come_once(store: Store) -> None:
    items = [FeedItem(f"https://paper.example/{n % 900}", str(n)) for n in range(1200)]
    with store.unit() as unit:
        assert unit.unseen(items, "feed") == items[:900]


def test_an_item_keeps_its_last_outcome_and_its_article(store: Store) -> None:
    with store.unit() as unit:
        run_id = _run(unit)
        unit.end_item(run_id, "feed", URL, ITEM, Ending(Outcome.UNREACHABLE, "timeout"), now=NOW)
        unit.add_article(ARTICLE, now=NOW, outcome=Outcome.FUNDS)
        later = NOW + timedelta(days=1)
        unit.end_item(_run(unit), "feed", URL, None, Ending(Outcome.FUNDS), now=later, article_key=URL)
        rows = unit._connection.exec_driver_sql("SELECT title, outcome, reason, attempts, article_key FROM items")
        assert [tuple(row) for row in rows] == [("Title", "funds", "", 2, URL)]
