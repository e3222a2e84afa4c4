"""Funds told in general, imagined, counted in figures of the trade, or given away: none of them is announced."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article, Reading
from extractors.funds import find_funds


def reading_of(text: str, title: str | None = None) -> Reading:
    return find_funds(Article("a", None, title, text, None, date(2026, 3, 9), "en"))


@pytest.mark.parametrize(
    "text",
    [
        "In a continuation fund, general partners sell a company to a brand new fund that the manager creates.",
        "Teams within older houses leave to raise an independent fund. Managers might launch a companion fund as well.",
        "Firms often change partners when they raise money for a new fund.",
        "So you managed to raise a small venture fund. Tell us how.",
        "If you have a $90m fund, you need to look at each investment.",
        "The guests were asked if they would back a debut fund this year.",
        "Let's imagine that I want to start a closed-end fund for mills.",
        "Most managers launch a new fund every three years.",
        "The usual form is called a continuation fund, in which the GP forms a new fund with assets of an old one. "
        "Partners take cash or keep what they have by way of the new fund.",
    ],
)
def test_a_fund_of_no_one_in_particular_is_not_announced(text: str) -> None:
    assert not reading_of(text).sightings


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Capital has launched a new fund for mills. Firms often raise a new fund in spring.",
        "You can now invest beside the state: Tarn Capital has closed Tarn Growth Fund II at $90m.",
        "Tarn Partners has launched a new growth fund for mills.",
        "Investors have committed $90m to a new fund that Tarn Capital has launched for mills.",
    ],
)
def test_a_fund_that_somebody_launches_is_announced_beside_general_words(text: str) -> None:
    assert reading_of(text).sightings


@pytest.mark.parametrize(
    "text",
    [
        "The city has launched the Orrin Climate Fund. The $5 million fund will offer grants for solar roofs.",
        "The mayor announced the launch of a grant program, the $5 million Orrin Climate Fund, for small firms.",
        "The ministry launched the $90m Orrin Works Fund, which offers repayable and non-repayable contributions.",
    ],
)
def test_a_fund_whose_money_is_given_away_is_not_announced(text: str) -> None:
    assert not reading_of(text).sightings


def test_a_fund_that_takes_stakes_besides_is_announced() -> None:
    text = (
        "The state has launched the $90m Orrin Growth Fund. It will offer grants to start-ups and buy equity in them."
    )
    assert [one.name for one in reading_of(text).sightings] == ["Orrin Growth Fund"]


@pytest.mark.parametrize(
    "text",
    [
        "The largest fund completed in the quarter was Tarn XIV, at $1 billion, followed by Orrin Fund II.",
        "The biggest fund raised this year was Tarn Growth Fund II, which closed at $1 billion, the study found.",
    ],
)
def test_the_record_of_a_quarter_is_not_announced(text: str) -> None:
    assert not reading_of(f"Venture houses had a slow quarter, figures show. {text}").sightings


def test_a_fund_that_is_the_largest_of_its_year_is_announced() -> None:
    text = "Tarn Capital has closed Tarn Growth Fund II at $1 billion, the largest fund raised in Orrin this year."
    assert [one.name for one in reading_of(text).sightings] == ["Tarn Growth Fund II"]


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Capital has put fundraising for its third fund, a vehicle seeking $2.5 billion, on hold.",
        "Tarn Capital has asked its investors to cease payments to its $90m third fund.",
        "Founder Ann Lorne confirmed the demise of its $90m third fund.",
    ],
)
def test_a_fund_given_up_is_not_announced_whatever_else_is_said_of_it(text: str) -> None:
    assert not reading_of(text).sightings


def test_a_further_round_of_a_fund_founds_nothing() -> None:
    sightings = reading_of(
        "Entries are open for firms of all trades. The fund is in its third year.",
        "Ministry opens fifth round of Orrin Innovation Fund",
    ).sightings
    assert not [one for one in sightings if one.confidence >= 0.8]


def test_a_market_neutral_fund_is_a_hedge_fund() -> None:
    refusals = reading_of("Tarn Capital has launched the Tarn Market Neutral Fund with $50 million.").refusals
    assert [one.rule for one in refusals] == ["en hedge"]


def test_a_fund_whose_performance_is_told_is_not_announced() -> None:
    text = "Tarn Capital has reached a 60% DPI on drawn capital for its fifth secondaries fund to date. It buys mills."
    assert not reading_of(text).sightings
