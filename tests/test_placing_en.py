import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.en.clauses import clause_of
from extractors.funds.en.spots import spots_of
from extractors.rules_en_places import BEFORE, BEHIND


def spots(text):
    return spots_of((clause_of(text),))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Export Bank of Chile has launched a fund of $40m for Chilean growers.", "Chile"),
        ("The Savings Bank of Kenya has set up a $20m fund for Kenyan dairies.", "Kenya"),
        ("Tamarugo Chile has launched a fund of $40m for Chilean growers.", "Chilean"),
    ],
)
def test_a_country_that_a_name_belongs_to_is_told_by_its_noun(text, told):
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert sighting.place == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Its offices are in Rotorua and Ghent.", ["Rotorua", "Ghent"]),
        ("The Bergen-headquartered house buys ports.", ["Bergen"]),
        ("TROMSO -- The fund was launched.", []),
        ("MONTREVAL, BERGEN -- The fund was launched.", ["BERGEN"]),
        ("A fund of US$90m opens.", []),
        ("Danish companies may apply.", ["Danish"]),
    ],
)
def test_towns_adjectives_and_capitals_are_places_and_the_signs_of_money_are_none(text, told):
    assert [spot.span.text for spot in spots(text)] == told


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The fund will buy Turkish companies.", "behind: targets"),
        ("The fund buys companies in Turkey.", "before: targets in"),
        ("A Lyon seed investor is behind it.", "behind: a house"),
        ("The partnership is registered in Jersey.", "before: papers in"),
        ("It has an office in Lyon.", "before: office in"),
        ("Danish pension schemes came in.", "behind: givers"),
        ("It is raising a Turkey-focused fund.", "devoted to it"),
    ],
)
def test_the_words_on_both_sides_say_what_a_place_is(text, sign):
    assert sign in [side for spot in spots(text) for side in spot.sides]


def test_each_reading_of_the_words_beside_a_place_has_a_name_of_its_own():
    names = [name for name, _ in (*BEFORE, *BEHIND)]
    assert len(names) == len(set(names))


def test_the_place_of_a_fund_is_proved_by_its_words_and_by_the_rule_that_weighed_it():
    text = "Nordlys Partners of Bergen has closed its third fund at €90m."
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    (proof,) = [one for one in sighting.evidence if one.field == "place"]
    assert (sighting.place, proof.rule) == ("Bergen", "en weighed: place")
    assert text[proof.start : proof.end] == "Bergen"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Danish ships", True),
        ("Denmark", False),
        ("African farms", True),
        ("farms in Africa", False),
        ("South-East Asian ports", True),
        ("the Caribbean", False),
    ],
)
def test_words_for_what_belongs_to_a_place_are_adjectives_of_countries_and_of_regions(text, told):
    assert [spot.is_adjective for spot in spots(text)] == [told]


def test_the_place_of_a_fund_is_told_by_the_noun_wherever_the_article_has_it():
    text = "Nordlys Partners has closed its African farm fund at $90m. Ports will be bought next all over Africa."
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert sighting.place == "Africa"


def test_the_place_of_a_fund_is_told_in_full_wherever_the_article_has_it():
    title, text = "UAE names climate fund", "The United Arab Emirates has launched a $90m climate fund, he said."
    (sighting,) = find_funds(Article("a", None, title, text, None, None, "en")).sightings
    assert sighting.place == "United Arab Emirates"
