"""Whether the phrases of an English story are one fund or two, and which of them names it."""

from datetime import date

import pytest

from extractors.facts import Article
from extractors.funds import find_funds

DAY = date(2024, 5, 14)


def names(title: str | None, text: str) -> list[str]:
    """The names of all funds that an invented article announces."""
    found = find_funds(Article("x", None, title, text, None, DAY, "en")).sightings
    return [one.name for one in found if one.confidence >= 0.45]


ONE = (
    (
        "Corven closes Fund IV on its cap",
        "Corven Partners reached the hard cap of its fourth lower mid-market fund in nine months. The Boston"
        " MA-headquartered house raised $410 million for Corven Equity Partners IV, it said.",
        "Corven Equity Partners IV",
    ),
    (
        "Larkhill closes fourth fund at €700m",
        "Larkhill Capital has closed its fourth family business and services fund at €700 million. Its third fund was"
        " half as large. Like that vehicle, Larkhill Growth IV will buy firms in the Baltics.",
        "Larkhill Growth IV",
    ),
    (
        "Orrin Peak closes buyout fund",
        "Orrin Peak closed its latest buyout fund at €90 million. A note on Monday said Orrin Peak Fund VI had"
        " commitments from banks and insurers.",
        "Orrin Peak Fund VI",
    ),
    (
        "Tarn fills grid fund",
        "Tarn Infrastructure has raised €300m for its power grid investment fund. The firm said the Tarn Energy"
        " Transition Fund I was backed by investors across the Nordics and Asia.",
        "Tarn Energy Transition Fund I",
    ),
    (
        "Bexley touts $60m fund",
        "Telecoms group Bexley has formed a $60m fund that will invest in young founders. The Opportunity Growth Fund"
        " was announced by its chief executive.",
        "Opportunity Growth Fund",
    ),
    (
        None,
        "The Corrib Development Programme (CDP) has launched a $90 million fund for mills. CDP launched the Tarn"
        " Innovation Fund with seven states.",
        "Tarn Innovation Fund",
    ),
    (
        None,
        "Two banks have announced a new €90 million fund of funds. The new fund will be managed by Bexley Bank and has"
        " been dubbed the Tarn Champions Initiative.",
        "Tarn Champions Initiative",
    ),
    (
        None,
        "The mayor has teamed up with investors on a new £85 million fund. The fund, known as the Tarn Co-Investment"
        " Fund, is backed with £25 million from the city.",
        "Tarn Co-Investment Fund",
    ),
    (
        None,
        "The ministry approved a Rs 400 crore 'Fund of Funds for Weavers' on Monday.",
        "Fund of Funds for Weavers",
    ),
)

SEVERAL = (
    (
        "Kerr Ventures wants to back you with new $40 million fund",
        "Kerr Ventures, after investing its first fund of $40 million, begun in 2019, is back with another $40 million"
        " fund for young firms.",
        {"$40 million fund"},
    ),
    (
        "Glenside raises $60 million",
        "Glenside Capital, which has backed chip makers, has new money. The $60 million is split between a $40 million"
        " fund that will take most of the firm's early investments, and a $20 million fund for start-ups in Malaysia.",
        {"$40 million fund", "$20 million fund"},
    ),
    (
        "Bank of the state to launch new investment funds for north and south",
        "A £40 million investment fund in the South along with a £60 million investment fund in the North of Ghana are"
        " on course to be launched in autumn.",
        {"£40 million investment fund", "£60 million investment fund"},
    ),
    (
        "State house puts $50m into start-ups",
        "Alder Holding said that it would invest $50 million in start-ups of the Gulf. It said the $50 million will"
        " include a $30 million fund of funds and a $20 million direct fund.",
        {"$30 million fund of funds", "$20 million direct fund"},
    ),
)


@pytest.mark.parametrize(("title", "text", "name"), ONE)
def test_a_fund_told_in_several_ways_is_one(title: str | None, text: str, name: str) -> None:
    assert names(title, text) == [name]


@pytest.mark.parametrize(("title", "text", "funds"), SEVERAL)
def test_funds_told_in_one_breath_are_several(title: str | None, text: str, funds: set[str]) -> None:
    assert set(names(title, text)) >= funds
