"""English articles that tell of several funds: which phrases are two funds, which one, and what counts them."""

from __future__ import annotations

import pytest

from extractors.funds import find_funds
from extractors.funds.en.clauses import Clause, read_clauses
from extractors.funds.en.joining import joined
from extractors.funds.en.lists import are_told_apart
from extractors.funds.en.one_by_one import COUNT, count_of
from extractors.funds.en.read import read_scene
from extractors.funds.en.story import Story, read_story
from extractors.funds.en.widening import widened
from extractors.text import sentences
from tests.quality.detect import article_of


def _clauses(text: str, title: str | None = None) -> tuple[Clause, ...]:
    return tuple(widened(read_clauses(sentences(title, text), None, local={})))


def _funds(text: str, title: str | None = None) -> list[list[str]]:
    """The phrases of each fund that a text tells of."""
    story: Story = joined(read_story(_clauses(text, title), None))
    return [[mention.name for mention in one.mentions] for one in story.candidates]


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("ⓕ and ⓕ", True),
        ("ⓕ at ⓜ and another ⓜ for ⓕ", True),
        ("ⓕ for farms as well as ⓕ", True),
        ("ⓕ (ⓜ) alongside ⓕ", True),
        ("ⓕ, ⓕ and ⓕ", True),
        ("ⓕ, ⓕ.", False),
        ("ⓕ, which says that ⓕ", False),
        ("ⓕ has closed and will follow ⓕ", False),
    ],
)
def test_a_list_tells_its_funds_apart(text: str, apart: bool) -> None:
    one = text.index("ⓕ")
    assert are_told_apart(text, one, text.index("ⓕ", one + 1), alike=True) == apart


def test_between_a_description_and_a_name_a_comma_lists_nothing() -> None:
    assert not are_told_apart("ⓕ, ⓕ and ⓕ", 0, 3, alike=False)


APART = [
    "Sorrel Capital has raised $80m for its third fund and another $30m for an opportunities fund.",
    "The bank will set up an equity fund and a credit fund. The equity fund is to have $80m, the credit fund $30m.",
    "Sorrel Capital brings two chests along. One is a venture fund for farms. The other is a fund of funds of $30m.",
    "The TADE Fund opens in May. The TADE Start Fund lends to farms. The TADE Harvest Fund offers capital to mills.",
]


@pytest.mark.parametrize("text", APART[:3])
def test_two_funds_of_one_breath_are_two(text: str) -> None:
    assert len([names for names in _funds(text) if "two" not in names[0]]) == 2


def test_a_name_that_stands_in_several_others_is_that_of_their_umbrella() -> None:
    assert len(_funds(APART[3])) == 3


def test_a_description_means_the_fund_of_its_number_rather_than_the_one_spoken_of() -> None:
    title = "Sorrel collects $110m for third fund and opportunities vehicle"
    funds = _funds("Sorrel Capital of Oslo has raised $80m for its third fund.", title)
    assert ["third fund", "third fund"] in funds


ONE = [
    (
        "A province has set up a chip fund of $90m.\n\nPhase II of the Tarn Silicon Fund appears in the register.",
        "Tarn",
    ),
    (
        "Sorrel plans to raise $90m for a new farm fund.\n\nSorrel Farm Opportunities Fund will run for nine years.",
        "So",
    ),
]


@pytest.mark.parametrize(("text", "start"), ONE)
def test_a_fund_that_was_described_takes_the_name_that_follows(text: str, start: str) -> None:
    (fund,) = _funds(text)
    assert any(name.startswith(start) for name in fund)


def test_the_line_above_a_sentence_tells_of_its_fund() -> None:
    text = (
        "Oslo: harbour fund, the first of its kind\n\nThis week Oslo launched what it calls a harbour fund for all.\n\n"
        "Bergen: five towns, one farm fund\n\nFive towns at Bergen have set up a farm fund of $90m."
    )
    assert len(_funds(text)) == 2


def test_a_description_and_the_name_beside_it_are_one_though_the_headline_has_the_name() -> None:
    text = "• Sorrel Partners said that it has raised $90m for its new fund, SRL X.\n\n"
    text += "• Tarn Group brought out a $30m fund."
    assert ["SRL X", "SRL X", "new fund"] in _funds(text, "Sorrel's SRL X joins the large funds")


ONE_OF_HEADLINE = [
    ("Sorrel collects first $90m for debt fund", "Five insurers have put $90m into Tarn Senior 1. It lends to ports."),
    ("$250m Green Tarn Fund opens", "Oslo has pledged $25m to the Green Tarn Fund. It buys farms."),
    ("Tarn Ventures has $24m of $90m", "Papers show that Tarn Ventures Fund III has sold its first $24m of units."),
    (
        "Sorrel completes Fund IX at $459m",
        "Sorrel Capital has reached $459m for its new fund, $9m of which is its own.",
    ),
    ("Oslo opens farm fund", "A farm fund of $90m for homes and jobs, the Good Tarn Fund, has been launched in Oslo."),
    ("Oslo digest", "Oslo to set up farm fund. The council approved a 50m rial fund for farms on Sunday."),
]


@pytest.mark.parametrize(("title", "text"), ONE_OF_HEADLINE)
def test_the_fund_of_the_headline_and_that_of_the_text_are_one(title: str, text: str) -> None:
    assert len(_funds(text, title)) == 1


def test_two_funds_of_the_text_leave_the_one_of_the_headline_alone() -> None:
    text = "Five insurers have put $90m into Tarn Senior 1. The Harbour Growth Fund waits."
    assert ["Tarn Senior 1"] in _funds(text, "Sorrel collects first $90m for debt fund")


HOUSES = [
    "Tarn Mezzanine has $90m for Tarn Mezzanine Fund II after a second closing.",
    "Sorrel Venture Capital Fund has completed the raising of $90m for Tarn Estate Fund.",
    "Sorrel Industry Fund has held a first close of $90m for Sorrel Growth II.",
]


@pytest.mark.parametrize("text", HOUSES)
def test_a_house_that_is_called_a_fund_is_none_where_it_raises_one(text: str) -> None:
    assert len(_funds(text)) == 1


def test_a_fund_that_has_a_number_of_one_letter_ends_its_sentence() -> None:
    assert [one.text for one in sentences(None, "It has closed Sorrel Fund V. Sorrel Fund IV is spent.")] == [
        "It has closed Sorrel Fund V.",
        "Sorrel Fund IV is spent.",
    ]
    assert len(sentences(None, "The head of it is John V. Tarn of Oslo.")) == 1


NO_OTHER = [
    ("Tarn Bank will set up a $50m facility to invest in farms.", 1),
    ("Tarn Bank has a $50m facility from three lenders.", 0),
    ("Sorrel Capital raises $50m for maiden scheme.", 1),
    ("Sorrel Capital praises the scheme.", 0),
    ("Sorrel Capital also raised a $40m co-investment sidecar.", 1),
    ("Sorrel unveiled the Tarn Metals Consortium on May 3, a pool of capital for mines.", 1),
]


@pytest.mark.parametrize(("text", "funds"), NO_OTHER)
def test_other_nouns_are_funds_by_what_they_do(text: str, funds: int) -> None:
    assert len(_funds(text)) == funds


# ---------------------------------------------------------------- what counts them


OF_SEVERAL = [
    (
        "The state will set up two funds. The first, of $50m, will back seed rounds; the second, of $80m, will buy.",
        ["first", "second"],
    ),
    ("Tarn Bank will set up two venture funds, one for health with $60m and one for robots with $40m.", ["one", "one"]),
]


@pytest.mark.parametrize(("text", "names"), OF_SEVERAL)
def test_one_of_several_is_a_fund(text: str, names: list[str]) -> None:
    assert [told[0] for told in _funds(text)[1:]] == names


NOT_OF_SEVERAL = [
    "The state will set up a $90m fund. The first, of $50m, will back seed rounds.",
    "The state will set up two funds. The first half of the money comes in May.",
    "The state will set up two funds. One of them is the Tarn Fund.",
]


@pytest.mark.parametrize("text", NOT_OF_SEVERAL)
def test_without_several_or_without_something_of_its_own_it_is_none(text: str) -> None:
    assert not {"first", "one"} & {name.lower() for names in _funds(text) for name in names}


COUNTED = [
    "Sorrel has closed two funds of $60m each. Sorrel Growth Fund IV will back mills. "
    "Sorrel Seed Fund II will back farms.",
    "The state will set up two funds. The first, of $50m, will back seed rounds; the second, of $80m, will buy.",
    "Oslo has launched a trio of funds: Sorrel Port Fund, Sorrel Rail Fund and Sorrel Road Fund.",
]


@pytest.mark.parametrize("text", COUNTED)
def test_a_count_whose_funds_are_told_one_by_one_is_no_fund(text: str) -> None:
    scene = read_scene(_clauses(text), None)
    counts = [one for one in scene.funds if one.plural]
    assert counts
    assert all(cue.rule is COUNT for one in counts for cue in one.refusals)
    assert all(one.refusals for one in counts)


def test_a_count_of_which_only_one_is_told_is_a_fund_itself() -> None:
    scene = read_scene(_clauses("Sorrel has launched three funds. The Sorrel Port Fund has $60m."), None)
    assert not any(one.refusals for one in scene.funds if one.plural)


@pytest.mark.parametrize(
    ("text", "count"), [("two new funds", 2), ("a pair of funds", 2), ("4 sub-funds", 4), ("twin funds", 2)]
)
def test_what_counts_funds_tells_how_many(text: str, count: int) -> None:
    story = read_story(_clauses(f"Sorrel has launched {text}."), None)
    assert [count_of(one.places[0]) for one in story.candidates] == [count]


def test_behind_a_name_what_a_fund_does_is_no_noun() -> None:
    assert _funds("The Sorrel Harvest Fund offers capital to mills.") == [["Sorrel Harvest Fund"]]


@pytest.mark.parametrize(
    "text",
    [
        "Sorrel Bank has launched three funds: a seed fund, a farm fund and a port fund.",
        "Sorrel Bank has launched three funds - a seed fund, a farm fund and a port fund - in Oslo.",
        "Sorrel Bank has launched three funds, namely a seed fund, a farm fund and a port fund.",
    ],
)
def test_what_counts_funds_is_not_the_first_of_them(text: str) -> None:
    assert _funds(text) == [["three funds"], ["seed fund"], ["farm fund"], ["port fund"]]


NEXT = [
    (
        "Brae Land has held the final close of two funds. The Tarn Forest Fund buys woods and farms. The second, the "
        "Lough Marsh Fund, restores bogs and sells credits.",
        {"Tarn Forest Fund", "Lough Marsh Fund"},
    ),
    (
        "Three private equity funds for dairies start this autumn. Two banks commit 70 million euros in all. The three "
        "are the Tarn Growth Fund, the Lough Equity Fund and the Brae Mezzanine Fund.",
        {"Tarn Growth Fund", "Lough Equity Fund", "Brae Mezzanine Fund"},
    ),
    (
        "Two thematic funds were launched on Monday. The Tarn Growth Fund will back dairies. In both of them the Sixth "
        "of May Fund, set up in 2011 with 15 billion euros, is the anchor.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "names"), NEXT)
def test_as_many_named_funds_as_were_counted_share_what_is_told_of_all(text: str, names: set[str]) -> None:
    found = {
        fund.name for fund in find_funds(article_of({"id": "a", "title": None, "text": text, "lang": "en"})).sightings
    }
    assert names <= found
    assert "Sixth of May Fund" not in found
