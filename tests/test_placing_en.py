import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.en.clauses import clause_of
from extractors.funds.en.spots import in_full, spots_of
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


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (None, "Fjell has closed a €90m fund for Danish bakeries. Many bakers in Denmark are old, it said.", "Danish"),
        (None, "Denmark has set up a €90m fund for Danish bakeries.", "Denmark"),
        ("Fund for Denmark", "Fjell has closed a €90m fund for Danish bakeries. It owns mills.", "Denmark"),
    ],
)
def test_a_noun_names_the_place_of_a_fund_unless_only_an_adjective_says_what_it_is_for(title, text, told):
    (sighting,) = find_funds(Article("a", None, title, text, None, None, "en")).sightings
    assert sighting.place == told


@pytest.mark.parametrize(
    ("text", "place", "full"),
    [
        ("A fund opened in Wuxi's Huishan District.", "Huishan District", "Wuxi's Huishan District"),
        ("A fund opened in Huishan District of Wuxi.", "Wuxi", "Huishan District of Wuxi"),
        ("China's Wuxi has a fund.", "Wuxi", "Wuxi"),
        ("Oslo and Bergen have a fund.", "Oslo", "Oslo"),
    ],
)
def test_a_place_is_written_with_the_city_or_province_around_it(text, place, full):
    assert [in_full(spot).text for spot in spots(text) if spot.span.text == place] == [full]


def test_a_town_that_no_table_lists_is_a_place_where_words_leave_no_doubt():
    assert [spot.span.text for spot in spots("The Ombersley-based house has closed its fund.")] == ["Ombersley"]
    assert not spots("The Ombersley fund is done.")


def test_places_of_other_briefs_are_not_those_of_the_fund_of_a_digest():
    text = (
        "Good morning.\n\nNew money: Orrin Peak has closed its third fund at $90m.\n\n"
        "New works: Kerr Motors opened a plant in Norway.\n\nNew shares: Tarn Foods listed in Lisbon."
    )
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert sighting.place is None


def test_the_place_of_a_fund_is_told_in_full_wherever_the_article_has_it():
    title, text = "UAE names climate fund", "The United Arab Emirates has launched a $90m climate fund, he said."
    (sighting,) = find_funds(Article("a", None, title, text, None, None, "en")).sightings
    assert sighting.place == "United Arab Emirates"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rotorua Capital Partners has launched a fund. Rotorua wants $90m for it.", []),
        ("Rotorua Capital Partners has launched a fund. It wants $90m for farms near Rotorua.", ["Rotorua", "Rotorua"]),
        ("Kea Rotorua Partners has launched a fund. Rotorua wants $90m for it.", ["Rotorua", "Rotorua"]),
        ("Suzhou Industrial Park has a fund. Suzhou Industrial Park Capital runs it.", ["Suzhou Industrial Park"] * 2),
    ],
)
def test_a_lesser_town_that_a_firm_is_named_after_is_told_only_where_something_lies_there(text, told):
    assert [spot.span.text for spot in spots(text)] == told
