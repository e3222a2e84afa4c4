import pytest

from extractors.facts import Article, Stage
from extractors.funds import find_funds
from extractors.funds.apportioning import SIZE, TOLD_AS_OPENING, TRANCHE, choices_of
from extractors.funds.en.amounts import claims_of
from extractors.funds.en.announcing import announced
from extractors.funds.en.apportioning import WEIGHED, apportioned
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.read import read_scene
from extractors.funds.en.sum_signs import signs_of_sums
from extractors.funds.en.told_sums import asked_of, told_sums
from extractors.text import sentences

TWO_FUNDS = (
    "Brae Capital has closed Brae Growth II at $90m. Corran Partners launched Corran Seed Fund with €40 million."
)


def _asked(text, title=None):
    clauses = read_clauses(sentences(title, text), None, local={})
    scene = read_scene(clauses, None)
    return scene.story, asked_of(scene.story, announced(scene))


def _sighting(text, title=None):
    (sighting,) = find_funds(Article("a", None, title, text, None, None, "en")).sightings
    return sighting


@pytest.mark.parametrize(
    ("text", "size", "tranche"),
    [
        ("Brae Capital has closed its third fund at $90m.", "$90m", None),
        (
            "Brae Capital has held a first close on Brae Growth III with $60 million. The target is $90 million.",
            "$90 million",
            "$60 million",
        ),
        (
            "Brae Capital has held a first close of its third fund with €52m of the €75m it seeks.",
            "€75m",
            "€52m",
        ),
        ("Brae Capital, which manages $4 billion, has closed its third fund at $90m.", "$90m", None),
        ("Brae Capital has launched its third fund. It will spend $90 million a year.", None, None),
        ("Brae Capital has closed its third fund at $90m. Its predecessor raised $40m in 2009.", "$90m", None),
        ("Brae Capital has closed its third fund at $90m, $15m above its target.", "$90m", None),
        (
            "Brae Capital closed Brae Growth III at the hard cap of €80 million, €20 million over its goal.",
            "€80 million",
            None,
        ),
        ("Brae Capital has launched the Brae Sea Fund with an initial commitment of $50 million.", None, "$50 million"),
        ("Brae Capital has launched the Brae Sea Fund. The first phase is 2 billion yuan.", None, "2 billion yuan"),
        (
            "Brae Capital has launched the Brae Sea Fund, kicking it off with $15 million from its endowment.",
            None,
            "$15 million",
        ),
        (
            "The Brae Sea Fund was launched on Monday. The state bank has seeded it with €75 million.",
            None,
            "€75 million",
        ),
        (
            "Brae Capital has launched the Brae Sea Fund, with a target size of $500 million and an initial allocation "
            "of $100 million.",
            "$500 million",
            "$100 million",
        ),
    ],
)
def test_sums_are_a_funds_size_or_first_tranche_or_nobodys(text, size, tranche):
    sighting = _sighting(text)
    written = [one and one.as_written for one in (sighting.size, sighting.first_tranche)]
    assert written == [size, tranche]


def test_each_of_two_funds_opens_with_what_each_is_told_to_open_with():
    text = "Corran Bank has launched the Corran Seed Fund and the Corran Growth Fund, each with an initial $20 million."
    sightings = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert [(one.size, one.first_tranche.as_written) for one in sightings] == [(None, "$20 million")] * 2


def test_what_a_fund_opens_with_is_its_size_only_at_a_close():
    opening = frozenset({TOLD_AS_OPENING})
    assert all(one.size is None for one in choices_of({(50, "EUR"): opening}, Stage.LAUNCHED))
    assert any(one.size for one in choices_of({(50, "EUR"): opening}, Stage.FIRST_CLOSE))


def test_a_headline_in_dollars_tells_the_sum_that_the_text_converts():
    text = "The province has launched the Tamarisk Industry Fund with 14 billion yuan ($1.97 billion)."
    assert _sighting(text, "Province launches $2 billion industry fund").size.as_written == "14 billion yuan"


@pytest.mark.parametrize(
    ("told", "size"),
    [
        ("EGP2 billion, or $109 million, is wanted for it.", "EGP2 billion"),
        ("It is to reach 30 billion yen, roughly $210 million.", "30 billion yen"),
        ("R500 million, worth $28 million, is its target.", "R500 million"),
        ("Its target is €90 million, or $109 million.", "€90 million"),
    ],
)
def test_a_sum_told_again_in_another_currency_is_one_sum_in_the_first(told, size):
    text = f"Brae Partners of Cairo has launched its first fund, the Corran Seed Fund. {told}"
    assert _sighting(text, "Brae Partners launches a seed fund").size.as_written == size


def test_the_sum_that_another_new_fund_gives_itself_is_not_asked_about():
    story, asked = _asked(
        "Brae Growth II has held a first close. Corran Partners launched Corran Seed Fund of €40 million."
    )
    sums = told_sums(story)
    assert [len(signs_of_sums(one, story, sums)) for one in asked] == [0, 1]


def test_each_sum_of_an_article_is_told_with_its_places():
    story, _ = _asked(
        "Brae has closed a $90m fund. The $90m came from banks; one gave $10m, a cup of tea was $3.", "$90m"
    )
    assert {worth: len(places) for worth, places in told_sums(story).items()} == {
        (90 * 10**6, "USD"): 3,
        (10**7, "USD"): 1,
    }


def test_a_choice_never_has_a_first_tranche_that_is_not_less_than_the_size():
    story, (one,) = _asked(
        "Brae Capital has closed its third fund at $90m after a first close at $30m and another at €40m."
    )
    choices = list(choices_of(signs_of_sums(one, story, told_sums(story)), one.verdict.stage))
    both = [(choice.size, choice.first_tranche) for choice in choices if choice.size and choice.first_tranche]
    assert both == [((90 * 10**6, "USD"), (30 * 10**6, "USD"))]


def test_a_sum_told_once_is_one_funds():
    story, asked = _asked(TWO_FUNDS)
    sizes = [told.size.amount for told in apportioned(story, asked) if told.size]
    assert len(asked) == 2
    assert len(sizes) == len(set(sizes))


def test_the_sum_of_each_of_several_funds_is_not_that_of_the_fund_told_before_them():
    text = (
        "Brae Capital has launched the Brae Growth Fund. Ann Orr, who chairs Brae Growth Fund, said the first three "
        "regional funds will each exceed 2 billion yuan and have registered. They serve Scotland, Wales and Bavaria."
    )
    sightings = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert {one.name for one in sightings if one.size is None} == {"Brae Growth Fund"}


def test_the_sum_that_is_said_of_each_stays_that_of_each():
    text = "Brae Capital has launched the Brae Port Fund and the Brae Rail Fund; each begins at 2 billion yuan."
    sightings = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert [one.size.as_written for one in sightings] == ["2 billion yuan", "2 billion yuan"]


def test_the_rule_of_a_sum_stands_in_the_evidence():
    story, asked = _asked("Brae Capital has closed its third fund at $90m.")
    (told,) = apportioned(story, asked)
    rules = {claim.rule for claims in claims_of(story, [asked[0].candidate]).values() for claim in claims}
    assert told.size.rule in {*rules, WEIGHED[SIZE]}
    assert set(WEIGHED) == {SIZE, TRANCHE}


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        (
            "Brae Bank plans three funds: a seed fund (€40m), a farm fund (€30m) and a port fund (€50m).",
            ["€40m", "€30m", "€50m"],
        ),
        (
            "Brae Bank has launched three funds: a €40m seed fund, a €30m farm fund and a €50m port fund.",
            ["€40m", "€30m", "€50m"],
        ),
        (
            "Brae Bank launched three funds, namely a seed fund (€40m), a farm fund (€30m) and a port fund (€50m).",
            ["€40m", "€30m", "€50m"],
        ),
        (
            "Brae Bank has set up two new funds, Brae Seed Fund (€30m) and Brae Port Fund (€60m), worth €90m together.",
            ["€30m", "€60m"],
        ),
        ("Brae Bank has set up two new funds, Brae Seed Fund and Brae Port Fund, worth €90m together.", [None, None]),
    ],
)
def test_each_fund_of_a_list_has_the_sum_that_stands_with_it(text, sizes):
    sightings = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert [one.size and one.size.as_written for one in sightings] == sizes


def test_what_stands_behind_brackets_without_a_list_is_said_of_the_fund_before():
    _, (one,) = _asked("Brae Capital has closed Brae Port IV (its fourth), a vehicle of $150 million.")
    assert [claim.amount for claim in one.claims] == [(150 * 10**6, "USD")]


def test_what_two_funds_are_to_bring_in_between_them_is_the_size_of_neither():
    text = (
        "Brae Capital is seeking $3.5bn for Brae Care Fund II, its second for clinics. It is being marketed alongside "
        "Brae Fund IX, the next main fund. Between them they are to bring in $18.5bn."
    )
    sightings = find_funds(Article("a", None, "Brae asks for $18.5bn", text, None, None, "en")).sightings
    assert [one.size and one.size.as_written for one in sightings] == ["$3.5bn", None]
