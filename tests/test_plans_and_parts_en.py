"""Closes that are still to come, money that is part of what is wanted, and lists of what was registered, in English."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds

DAY = date(2024, 3, 9)


def read(text: str) -> tuple[Sighting, ...]:
    return find_funds(Article("x", None, None, text, None, DAY, "en")).sightings


STAGES = (
    ("Larkhill plans an initial closing of Larkhill Growth II in June.", "planned"),
    ("Larkhill Growth II is set to reach a first close in June at €40m.", "planned"),
    ("The firm is weeks away from a first close on its second fund, Larkhill Growth II.", "planned"),
    ("Larkhill is seeking commitments for Larkhill Growth II.", "planned"),
    ("Larkhill Growth II should be at work in the south of the country from May.", "planned"),
    ("Tarnland and Corrib will sign an agreement to create a joint fund for mills.", "planned"),
    ("Larkhill Growth II stands at $90m and has $40m to go.", "first_close"),
    ("Parliament has waved through a €90m fund for battery makers.", "planned"),
    ("Larkhill Capital is behind Larkhill Growth II, a newcomer on the venture scene with $90m.", "launched"),
    (
        "The ministry set up a 'Fund of Funds for Weavers' with the state bank, which pays into various Alternative"
        " Investment Pools, registered with SEBI.",
        "launched",
    ),
)


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_a_sentence_says_how_far_a_fund_has_come(text: str, stage: str) -> None:
    assert [one.stage.value for one in read(text)] == [stage]


def test_money_held_against_a_target_is_a_first_close() -> None:
    (one,) = read("Investors have committed €40m to Larkhill Growth II, which is targeting €90m.")
    assert (one.stage.value, one.size and one.size.amount) == ("first_close", 90_000_000)


def test_a_target_is_never_a_first_tranche() -> None:
    (one,) = read(
        "Larkhill Partners has closed its fourth fund on $114 million, north of its cap. It was launched in 2022 with"
        " an $80 million target and held a first close that year."
    )
    assert one.first_tranche is None


def test_what_each_of_two_pays_into_a_fund_is_not_its_size() -> None:
    (one,) = read(
        "The Corrib and Tarn wealth houses have signed a memorandum establishing the Corrib-Tarn Investment Fund. They"
        " will invest up to $50 million each in the Corrib-Tarn Investment Fund."
    )
    assert one.size is None


def test_what_a_raise_may_still_add_is_not_what_its_first_close_brought() -> None:
    (one,) = read(
        "Larkhill held a first close on Eureka I L.P., a $63 million growth fund, which could raise an additional $37"
        " million before April."
    )
    assert one.first_tranche is None


def test_a_list_names_the_funds_that_were_counted() -> None:
    text = "Three new funds were registered with SEBI in March. On the list are Tarn Realty Fund, Corrib Film Fund and"
    names = [one.name for one in read(f"{text} Larkhill Growth Fund.")]
    assert names == ["Tarn Realty Fund", "Corrib Film Fund", "Larkhill Growth Fund"]


def test_funds_told_to_compare_are_not_announced() -> None:
    text = "Corven has held a final close of its first dedicated fund, raising €2.4 billion. Other growth funds closed"
    (one,) = read(f"{text} this year include Alder Equity's €2.3 billion vehicle, which was announced in January.")
    assert one.first_tranche is None
    assert one.managers == ("Corven",)
