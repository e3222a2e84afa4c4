"""A run is about the articles of its time, by their own dates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from flows.window import Window, looking_back

MARCH = Window(date(2026, 3, 1), date(2026, 3, 31))
TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("window", "day", "inside"),
    [
        (MARCH, date(2026, 3, 1), True),
        (MARCH, date(2026, 3, 31), True),
        (MARCH, date(2026, 2, 28), False),
        (MARCH, date(2026, 4, 1), False),
        (MARCH, None, True),
        (Window(date(2026, 3, 1), None, undated=False), None, False),
        (Window(date(2026, 3, 1), None), date(2030, 1, 1), True),
        (Window(), date(1999, 1, 1), True),
    ],
)
def test_both_ends_belong_to_a_window(window, day, inside):
    assert window.holds(day) is inside


@pytest.mark.parametrize(
    ("last_complete", "first"),
    [
        (None, date(2026, 3, 7)),
        (date(2026, 3, 9), date(2026, 3, 6)),
        (date(2026, 2, 20), date(2026, 2, 17)),  # missed days are caught up in one run
        (date(2024, 1, 1), date(2026, 2, 8)),  # but not years of them
    ],
)
def test_a_daily_run_looks_back_to_the_last_complete_one(last_complete, first):
    window = looking_back(TODAY, timedelta(days=3), last_complete=last_complete, most=timedelta(days=30))
    assert window.first == first


def test_a_long_window_is_not_cut_by_the_bound_on_catching_up():
    window = looking_back(TODAY, timedelta(days=365), last_complete=TODAY, most=timedelta(days=30))
    assert window.first == TODAY - timedelta(days=365)


def test_an_article_dated_tomorrow_is_news_and_one_dated_next_week_a_mistake():
    window = looking_back(TODAY, timedelta(days=3), last_complete=None, most=timedelta(days=30))
    assert window.holds(TODAY + timedelta(days=1))
    assert not window.holds(TODAY + timedelta(days=7))


def test_what_is_left_out_says_why():
    assert MARCH.why_not(date(2021, 11, 17)) == "of 2021-11-17, outside 2026-03-01 to 2026-03-31"
    assert MARCH.why_not(None) == "without a date"
