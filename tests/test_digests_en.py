# ruff: noqa: E501 - articles are written as they come
"""English digests: under each head stands the news of one fund, with its own parties and sums."""

from datetime import date

import pytest

from extractors.facts import Article, Sighting
from extractors.funds import find_funds

WEEK = """Brannock raises debut fund at $200m

Brannock Partners of Cork has finished raising its first fund at $200 million, the firm said on Monday.

Two insurers back Tarn Climate fund

Tarn Capital has held a first close of €150 million for its Tarn Climate Transition Fund II. Ellory Insurance and Kerr Life are the backers. The target is €400 million.

Oman: energy fund planned

The finance ministry plans a $1 billion energy fund, officials said. It will be launched next year.

Halden buys a lift maker

Halden Growth Fund III has bought Lough Lifts for $40m."""
REGIONS = """1. Ningde: 10 billion yuan battery fund set up
The Ningde battery industry fund, with a scale of 10 billion yuan, was set up on February 27.

2. Chengdu to launch parent fund
Chengdu will set up a parent fund of 20 billion yuan for low-altitude flight, the city's finance bureau said.

3. Wuhan seeks managers
The Wuhan Optics Valley guidance fund is looking for managers for its third batch of sub-funds."""
BRIEFS = """Kerr gets $52m
Orrin Capital led a $52m round in Kerr, a lender.

First close for rail fund
The Solvang Rail Fund has held a first close with commitments of $58m.

Halden sells lifts
Halden Fund II has left Lough Lifts, a maker of lifts."""


def told(text: str) -> list[Sighting]:
    day = date(2026, 3, 2)
    return list(find_funds(Article("line", None, "News of the week", text, None, day, "en")).sightings)


@pytest.mark.parametrize(
    ("text", "funds"),
    [
        (WEEK, ["debut fund", "Tarn Climate Transition Fund II", "$1 billion energy fund"]),
        (
            REGIONS,
            ["10 billion yuan battery fund", "parent fund of 20 billion yuan", "Wuhan Optics Valley guidance fund"],
        ),
        (BRIEFS, ["Solvang Rail Fund"]),
    ],
)
def test_each_head_of_a_digest_tells_of_one_fund(text: str, funds: list[str]) -> None:
    assert [one.name for one in told(text)] == funds


def test_parties_and_sums_stay_in_their_section() -> None:
    debut, climate, energy = told(WEEK)
    assert (debut.managers, climate.managers, energy.managers) == (("Brannock Partners",), ("Tarn Capital",), ())
    assert climate.sponsors == ("Ellory Insurance", "Kerr Life")
    assert [one.size.as_written if one.size else None for one in (debut, climate, energy)] == [
        "$200m",
        "€400 million",
        "$1 billion",
    ]


def test_a_fund_of_a_head_is_no_other_name_of_the_fund_above_it() -> None:
    assert [one.aliases for one in told(WEEK)] == [(), ("Tarn Climate fund",), ("energy fund",)]


BULLETS = """- Kerr Lane has closed its third credit vehicle, Kerr Lane Direct Lending III, at its $1.1 billion hard cap. Investors include the Ulster Potters Plan.
- Solvang Ventures, a Lisbon seed investor, has launched a €60m fund for ocean start-ups with Ellory Insurance as anchor.
- Tarn Capital is raising $300m for a debut healthcare growth fund, two people said.
- Orrin Peak's hedge fund lost 2 per cent in the month."""


def test_each_bullet_of_several_houses_tells_of_its_own_fund() -> None:
    funds = [(f.name, f.size.as_written, f.managers, f.sponsors) for f in told(BULLETS) if f.size]
    assert funds == [
        ("Kerr Lane Direct Lending III", "$1.1 billion", ("Kerr Lane",), ("Ulster Potters Plan",)),
        ("€60m fund", "€60m", ("Solvang Ventures",), ("Ellory Insurance",)),
        ("debut healthcare growth fund", "$300m", ("Tarn Capital",), ()),
    ]


def test_bullets_of_one_house_go_on_about_its_fund() -> None:
    points = "- Tarn Capital has launched a farm fund\n- The fund is to reach €90m\n- It will buy stakes in dairies"
    (fund,) = told(points)
    assert fund.size
    assert fund.size.as_written == "€90m"
