"""Names of English funds that the text only counted before, and names that it gives to the fund just told."""

from __future__ import annotations

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.en.clauses import Clause, read_clauses
from extractors.funds.en.coining import coined_names
from extractors.funds.en.joining import joined
from extractors.funds.en.read import read_scene
from extractors.funds.en.story import read_story
from extractors.funds.en.widening import described, widened
from extractors.text import sentences

COUNTED = [
    (
        "Brae Bank has signed with two new venture funds. Tarn Hill and Lough VC will back founders.",
        {"Tarn Hill", "Lough VC"},
    ),
    (
        "It chose three venture funds. tarnbox Ventures, 24Braes and Lough Trust will share €90m.",
        {"tarnbox Ventures", "24Braes", "Lough Trust"},
    ),
    ("Two venture funds were set up. They are Tarn Hill and Lough Row.", {"Tarn Hill", "Lough Row"}),
    ("Three venture funds were set up. Tarn Hill and Lough Row will back founders.", set()),
    ("Two venture funds were set up in Oslo. Tarn Capital and Lough Partners will manage them.", set()),
    ("Two venture funds were set up. Tarn Hill and Lough Row will invest €9m each.", set()),
    ("Tarn Hill and Lough Row set up two venture funds. Tarn Hill and Lough Row will back founders.", set()),
    (
        "Two venture funds were set up:\n- Tarn Hill\n- Lough Row\nBrae said more would come.",
        {"Tarn Hill", "Lough Row"},
    ),
]


def _clauses(text: str) -> tuple[Clause, ...]:
    return read_clauses(sentences(None, text), None, local={})


@pytest.mark.parametrize(("text", "names"), COUNTED)
def test_as_many_names_as_were_counted_are_the_funds(text: str, names: set[str]) -> None:
    assert coined_names(described(_clauses(text))) == names


GIVEN = [
    ("Brae has set up its first fund. Tarn-US has been given $2 billion.", {"Tarn-US"}),
    ("Brae has set up its first fund. Brae has been given $2 billion.", set()),
    ("Brae has set up a venture fund. Its name is Tarn Next.", {"Tarn Next"}),
    ("Brae has set up a venture fund. It will be called Tarn Next.", {"Tarn Next"}),
]


@pytest.mark.parametrize(("text", "names"), GIVEN)
def test_a_name_is_given_to_the_fund_just_told(text: str, names: set[str]) -> None:
    assert coined_names(described(_clauses(text))) == names


@pytest.mark.parametrize(
    "text",
    [
        "Brae has set up a venture fund. Insurers paid into Tarn Ventures, as the fund is called.",
        "Brae has set up a venture fund. It will be called Tarn Ventures.",
    ],
)
def test_a_name_given_later_is_that_of_the_fund(text: str) -> None:
    story = joined(read_story(widened(_clauses(text)), None))
    (one,) = story.candidates
    assert "Tarn Ventures" in [mention.name for mention in one.mentions]


def test_a_member_of_an_announced_group_is_announced() -> None:
    scene = read_scene(widened(_clauses("Brae registered two venture funds. Tarn Row and Lough Hill opened.")), None)
    told = [one.mentions[0].name for one in scene.funds if id(one) in scene.verdicts]
    assert told == ["Tarn Row", "Lough Hill"]


BY_TURN = [
    "Brae has launched two funds. The larger is a $150m fund of funds. The second is a $100m direct fund.",
    "Brae has launched two funds. The first is a $150m fund of funds, the second a $100m direct fund.",
    "Brae has launched two funds. One is a $150m buyout fund, the other a $100m seed fund.",
    "Brae has launched two funds. The larger one, with $150m, is a buyout fund; the smaller, with $100m, is for seed.",
    "Brae has launched two funds. The first fund, of $150m, will buy mills. The second fund, of $100m, backs bakers.",
]


@pytest.mark.parametrize("text", BY_TURN)
def test_funds_that_are_counted_and_then_told_by_turn_are_two(text: str) -> None:
    found = find_funds(Article("a", None, None, text, None, None, "en")).sightings
    assert [one.size and one.size.amount for one in found] == [150_000_000, 100_000_000]
