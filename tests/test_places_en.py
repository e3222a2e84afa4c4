import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.places import is_in, place_codes
from extractors.places.states import towns_with_states
from extractors.places.towns import is_demonym, town_codes
from extractors.rules_en_places import ACTORS, DATELINE, SEATS

RULES = [*SEATS, *ACTORS]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_reading_of_places_says_what_its_examples_say(rule):
    assert rule.says
    assert rule.not_says
    for sentence in rule.says:
        assert rule.pattern.search(sentence), sentence


def test_a_town_counts_by_its_name_and_a_demonym_is_told_apart():
    assert town_codes("Rotorua") == ("NZ/rotorua",)
    assert town_codes("Harrowby") == ()
    assert is_demonym("Danish")
    assert not is_demonym("Denmark")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("TOKYO -- A fund was launched.", "TOKYO"),
        ("BOGOTA, Aug. 15, 2024 /Wire/ -- A fund was launched.", "BOGOTA"),
        ("Munich.", "Munich"),
        ("PORTO", "PORTO"),
    ],
)
def test_a_dateline_is_where_an_article_was_written(line, place):
    match = DATELINE.match(line)
    assert match
    assert match["w"] == place


def place(text, title=None):
    (sighting,) = find_funds(Article("a", None, title, text, None, None, "en")).sightings
    return sighting.place


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nordlys Partners has closed its third fund at €90m. The Bergen-headquartered house buys ports.", "Bergen"),
        ("MADRID. Amber Road Capital of Zaragoza has closed its second fund at €70m.", "Zaragoza"),
        ("Lyon seed investor Traboule Ventures has closed its second fund at €70m in Paris.", "Lyon"),
        ("The state of Bavaria will set up a fund of €90m, the minister said in Berlin.", "Bavaria"),
        ("OSLO -- Fjord Wharf Capital has closed its second fund at €70m, two people said.", "OSLO"),
    ],
)
def test_the_seat_of_the_house_or_the_place_that_acts_is_the_place_of_a_fund(text, told):
    assert place(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kestrel Rock of Quibble Falls, Conn., has a fund.", {"Quibble Falls, Conn.": "US/CT/quibble-falls"}),
        ("The house in Boulder, CO, has a fund.", {"Boulder, CO": "US/CO/boulder"}),
        ("A firm of St. Paul, Minn.", {"St. Paul, Minn.": "US/MN/st-paul"}),
        ("Kestrel Capital, Texas", {}),
        ("On Monday, Ohio said so.", {}),
    ],
)
def test_towns_are_told_with_their_state(text, told):
    assert {span.text: span.code for span in towns_with_states(text)} == told


def test_a_town_with_its_state_lies_in_that_state():
    assert place_codes("Quibble Falls, Conn.") == ("US/CT/quibble-falls",)
    assert is_in("Quibble Falls, Conn.", "Connecticut")
