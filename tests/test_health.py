"""Verdicts over sources: each by what is remembered of it, told once when it turns for the worse or for the better."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.settings import Source
from flows.sources import Poll, remember
from flows.sources.health import Verdict, frozen_after, health_of, judged
from flows.store import Store
from flows.store.records import Harvest, SourceState, SourceYield

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SOURCE = Source(id="site", name="云岭日报", kind="feed", url="https://news.example/feed", language="zh")
WELL = SourceState(
    "site", url=SOURCE.url, last_polled=NOW, last_success=NOW, last_new_item=NOW - DAY, items_per_week=14.0
)


def failing(times, reason, trouble, **more):
    return replace(WELL, failures=times, error=reason, trouble=trouble, **more)


STATES = [
    (None, Verdict.NEW),
    (WELL, Verdict.HEALTHY),
    (failing(1, "no whole answer within 60 s", "time"), Verdict.HEALTHY),
    (failing(1, "the host name is not found", "name", last_success=None), Verdict.UNREACHABLE),
    (failing(1, "the server refuses us (403)", "forbidden", last_success=None), Verdict.REFUSED),
    (failing(1, 'an HTML page ("Log in") instead of a feed', "reading", last_success=None), Verdict.LOGIN),
    (failing(1, "asked too often (429)", "busy", last_success=None), Verdict.WAITING),
    (failing(3, "asked too often (429)", "busy", last_success=None), Verdict.REFUSED),
    (failing(3, "no whole answer within 60 s", "time"), Verdict.UNREACHABLE),
    (failing(1, "the host name is not found", "name", last_success=NOW - 3 * DAY), Verdict.UNREACHABLE),
    (failing(9, "the server answered 503", "server"), Verdict.UNREACHABLE),
    (failing(3, "no such page (404)", "gone"), Verdict.UNREACHABLE),
    (failing(1, "gone for good (410)", "gone", disabled=True), Verdict.GONE),
    (failing(3, "the server refuses us (403)", "forbidden"), Verdict.REFUSED),
    (failing(3, "robots.txt does not allow it", "robots"), Verdict.REFUSED),
    (failing(30, "asked too often (429)", "busy"), Verdict.WAITING),
    (failing(30, "asked too often (429)", "busy", last_success=NOW - 8 * DAY), Verdict.REFUSED),
    (failing(3, 'an HTML page ("Log in") instead of a feed', "reading"), Verdict.LOGIN),
    (failing(3, "broken XML: no element found", "reading"), Verdict.UNREADABLE),
    (replace(WELL, last_new_item=None, items_per_week=None), Verdict.EMPTY),
    (replace(WELL, last_new_item=NOW - 13 * DAY), Verdict.HEALTHY),
    (replace(WELL, last_new_item=NOW - 15 * DAY), Verdict.FROZEN),
    (replace(WELL, last_new_item=NOW - 15 * DAY, items_per_week=1.0), Verdict.HEALTHY),
    (replace(WELL, last_new_item=NOW - 181 * DAY, items_per_week=0.01), Verdict.FROZEN),
]


@pytest.mark.parametrize(("state", "verdict"), STATES, ids=[f"{v} {n}" for n, (_, v) in enumerate(STATES)])
def test_a_verdict_follows_from_what_is_remembered(state, verdict):
    health = health_of(SOURCE, state, NOW)
    assert health.verdict is verdict
    assert bool(health.advice_for(SOURCE)) is not health.is_fine


def test_a_source_that_has_never_worked_is_in_trouble_at_once_and_told_when_it_lasts():
    told = []
    for times in (1, 2, 3):
        state = failing(times, "no such page (404)", "gone", last_success=None)
        assert health_of(SOURCE, state, NOW).reason == "never worked so far: no such page (404)"
        told.append(judged(SOURCE, state, NOW)[1])
    assert [change and change.health.verdict for change in told] == [None, None, Verdict.UNREACHABLE]


def test_a_source_that_first_fails_and_then_works_is_no_news():
    state, _ = judged(SOURCE, failing(1, "no such page (404)", "gone", last_success=None), NOW)
    assert judged(SOURCE, replace(WELL, health=state.health), NOW)[1] is None


def test_advice_names_the_command_for_this_source():
    gone = health_of(SOURCE, failing(1, "gone for good (410)", "gone", disabled=True), NOW)
    assert gone.advice_for(SOURCE).endswith("ask again: fundwatch sources enable site")
    odd = SOURCE.model_copy(update={"url": "https://news.example/feed?a=1&b=2"})
    broken = health_of(odd, failing(3, "broken XML: no element found", "reading"), NOW)
    assert broken.advice_for(odd).endswith("fundwatch sources check 'https://news.example/feed?a=1&b=2'")


def test_a_source_that_is_switched_off_has_no_trouble():
    off = SOURCE.model_copy(update={"enabled": False})
    assert health_of(off, STATES[3][0], NOW).verdict is Verdict.OFF


def test_the_rhythm_sets_how_long_silence_is_normal():
    assert [frozen_after(rate) / DAY for rate in (100, 7, 2, 1, 0.1, None)] == [14, 14, 28, 56, 180, 90]


def harvest(days, articles, **more):
    return Harvest(days, articles, **{"length": 1000.0, **more})


YIELDS = [
    (harvest(30, 20), harvest(120, 80), Verdict.HEALTHY),
    (harvest(30, 20, length=200), harvest(120, 80), Verdict.LAYOUT),
    (harvest(30, 20, unreadable=0.9), harvest(120, 80, unreadable=0.05), Verdict.LAYOUT),
    (harvest(30, 20, unreadable=0.9), harvest(120, 80, unreadable=0.8), Verdict.HEALTHY),
    (harvest(30, 5, length=100), harvest(120, 80), Verdict.HEALTHY),
    (harvest(30, 20, funds=0), harvest(120, 80, funds=40), Verdict.NO_FUND),
    (harvest(30, 20, funds=1), harvest(120, 80, funds=40), Verdict.HEALTHY),
    (harvest(30, 20, funds=0), harvest(120, 80, funds=8), Verdict.HEALTHY),
]


@pytest.mark.parametrize(("recent", "before", "verdict"), YIELDS)
def test_what_came_of_its_articles_counts_too(recent, before, verdict):
    assert health_of(SOURCE, WELL, NOW, SourceYield(recent, before, NOW - 40 * DAY)).verdict is verdict


def test_a_turn_for_the_worse_is_told_once_and_recovery_too():
    state, told = WELL, []
    down = failing(3, "the server answered 503", "server")
    for day, now_known in enumerate([WELL, down, down, WELL, WELL]):
        state, change = judged(
            SOURCE, replace(now_known, health=state.health, health_since=state.health_since), NOW + day * DAY
        )
        told.append(change and (change.subject, change.lines))
    assert told == [
        None,
        (
            "云岭日报: unreachable",
            ("the server answered 503", "nothing to do if it passes; else look for its new address"),
        ),
        None,
        ("云岭日报: well again", ("it had trouble since 2026-03-07",)),
        None,
    ]


def test_one_trouble_after_another_is_told_each():
    state, _ = judged(SOURCE, failing(3, "the server answered 503", "server"), NOW)
    _, change = judged(SOURCE, replace(state, trouble="forbidden", error="the server refuses us (403)"), NOW)
    assert (change.health.verdict, change.recovered) == (Verdict.REFUSED, False)


def test_a_wait_after_trouble_is_no_recovery():
    state, _ = judged(SOURCE, failing(3, "the server answered 503", "server"), NOW)
    state, change = judged(SOURCE, replace(state, trouble="busy", error="asked too often (429)"), NOW)
    assert (change, state.health) == (None, "unreachable")


def test_polls_are_remembered_with_their_verdict_and_only_changes_are_told(sqlite_url):
    with Store.open(sqlite_url) as store:
        told = []
        for failures in (0, 3, 4, 0):
            state = store.source_state("site") or WELL
            now_known = replace(state, failures=failures, error="the server answered 503", trouble="server")
            with store.unit() as unit:
                changes = list(remember(unit, [Poll(SOURCE, now_known)], store.source_yields(NOW), NOW))
            told.append([change.subject for change in changes])
        assert told == [[], ["云岭日报: unreachable"], [], ["云岭日报: well again"]]
        assert store.source_state("site").health == "healthy"
