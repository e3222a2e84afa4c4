import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.en.clauses import clause_of
from extractors.rules import Rule
from extractors.rules_en_roles import KEEPERS


@pytest.mark.parametrize("rule", KEEPERS, ids=lambda rule: rule.name)
def test_a_wider_rule_of_roles_says_what_its_examples_say(rule: Rule):
    assert rule.says
    assert rule.not_says
    for sentence in rule.says:
        assert rule.pattern.search(clause_of(sentence).text), clause_of(sentence).text
    for sentence in rule.not_says:
        assert not rule.pattern.search(clause_of(sentence).text), clause_of(sentence).text


def parties(text):
    (sighting,) = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    return list(sighting.managers), list(sighting.sponsors)


CLOSED = "Amber Road Capital has closed its second fund at €70m."


@pytest.mark.parametrize(
    ("more", "sponsors"),
    [
        (
            "Northmark Bank and Ellory Insurance came back; Kerr Holdings is a newcomer.",
            ["Northmark Bank", "Ellory Insurance"],
        ),
        ("Northmark Bank put €10 million into it.", ["Northmark Bank"]),
        ("Northmark Bank was named as backers of it.", ["Northmark Bank"]),
        ("Among the investors are Northmark Bank and Ellory Insurance.", ["Northmark Bank", "Ellory Insurance"]),
        ("Sable & Wick advised.", []),
        ("Northmark Bank put €10 million into it. The Programme lends too.", ["Northmark Bank"]),
        ("According to Northmark Bank, prices rose.", []),
    ],
)
def test_backers_are_told_in_other_sentences_by_what_they_give(more, sponsors):
    managers, found = parties(f"{CLOSED} {more}")
    assert managers == ["Amber Road Capital"]
    assert found[: len(sponsors)] == sponsors
    assert bool(found) == bool(sponsors)


def test_the_firm_that_a_fund_is_named_after_manages_it():
    assert parties("Quillan Bay Mezzanine Trust has closed at €70m. Quillan Bay is already lending.")[0] == [
        "Quillan Bay"
    ]


def test_houses_that_set_up_a_fund_together_are_its_founders_and_one_alone_is_its_manager():
    assert parties("Corvid Capital and Dale Holdings have set up a $90m fund.") == (
        [],
        ["Corvid Capital", "Dale Holdings"],
    )
    assert parties("Corvid Capital has set up a $90m fund.")[0] == ["Corvid Capital"]
