from datetime import date

import pytest

from extractors.facts import Article
from extractors.funds import find_funds

PUBLISHED = date(2024, 6, 13)  # a Thursday


def day(text, title=None):
    (sighting,) = find_funds(Article("a", None, title, text, None, PUBLISHED, "en")).sightings
    return sighting.event_date


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Amber Road Capital closed its second fund at €70m on Tuesday.", "2024-06-11"),
        ("Amber Road Capital has closed its second fund at €70m. The papers are dated June 3.", "2024-06-03"),
        (
            "OSLO, June 12, 2024 /Wire/ -- Amber Road Capital today announced the final close of its second fund.",
            "2024-06-13",
        ),
        ("Amber Road Capital launched its second fund last night.", "2024-06-12"),
        (
            "Amber Road Capital launched its second fund with two banks. They put their names to the papers on June 5.",
            "2024-06-05",
        ),
        (
            "The regulator's approval came through on Monday. Amber Road Capital has launched its second fund.",
            "2024-06-10",
        ),
    ],
)
def test_the_day_of_the_event_is_told_beside_it_or_in_another_sentence_about_the_fund(text, told):
    assert day(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Amber Road Capital has closed its second fund at €70m, two people familiar with it said on Monday.",
        "OSLO, June 12 -- Amber Road Capital plans to launch its second fund this July.",
        "Amber Road Capital has closed its second fund at €70m. The first was signed on May 4, 2017.",
        "Amber Road Capital has launched its second fund and takes applications until June 10.",
        "Amber Road Capital has closed its second fund at €70m, after a first close at €30m in March 2024.",
        "Amber Road Capital has closed its second fund at €70m, its founder said in an interview on Monday.",
        "A new filing puts Amber Road Growth III at €70m on the way to €100m; €40m was there in April 2024.",
    ],
)
def test_a_deadline_a_start_a_history_and_the_day_on_which_nobody_known_spoke_are_not_the_event(text):
    assert day(text) is None
