import pytest

from extractors.facts import Article
from extractors.funds import find_funds


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Sydney manager Amber Road Capital has closed its second fund at $70m.", "AUD"),
        ("Amber Road Capital of Rotorua has closed its second fund at $70m. Two iwi took part.", "NZD"),
        ("Chilean manager Norte Alto has closed its second fund at 48 billion pesos.", "CLP"),
        ("Amber Road's NZ$70m fund. Amber Road has closed its second fund at $70m.", "NZD"),
        ("Amber Road Capital of Boise has closed its second fund at $70m.", "USD"),
        ("Amber Road Capital has closed its second fund at $70m. Ontario Dairy Pension Plan took part.", "USD"),
    ],
)
def test_shared_money_is_that_of_the_country_of_the_house(text, currency):
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert sighting.size.currency == currency


def test_a_country_inside_the_name_of_an_investor_is_not_the_home_of_the_money():
    text = "Quay Lane Partners has closed its second fund at $70m. Public Works Canada and FinHelp Canada took part."
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert sighting.size.currency == "USD"


def test_a_country_told_further_down_is_not_the_home_of_the_money():
    text = "Quay Lane Partners has closed its second fund at $70m. " + "It buys mills, docks and yards. " * 6
    (sighting,) = find_funds(
        Article("a", None, None, f"{text}A mill in Sydney came first.", None, None, "en")
    ).sightings
    assert sighting.size.currency == "USD"
