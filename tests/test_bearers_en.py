"""Which names and places in a family mean one fund, and whose money and news do not split or join funds."""

import pytest

from tests.quality.lessons.scenes import english_scene


def funds(text: str) -> list[list[str]]:
    """The phrases of each fund that a text tells of."""
    scene = english_scene({"id": "a", "title": None, "text": text, "lang": "en", "published": "2024-06-15"})
    return [[mention.name for mention in one.mentions] for one in scene.funds]


ONE = [
    "Alder has closed Alder Core Partners III at $90 million. ACP III will buy mills.",
    "Alder Tide Growth Fund has $90 million. The banks like ATGF.",
    "Alder has collected $90 million for its third buyout fund. Alder Core Partners III will buy mills.",
    "The fourth fund of Alder has closed at $90 million. Fund IV is the largest yet.",
    "Alder Coast Regional Fund II, better known as Tide Fund II, has closed at $90 million.",
    "Two houses launched a $50 million growth fund. Families supplied Tide Ventures, as the fund is called.",
    "Norway has launched a venture fund of $28 million. The name, Tide Growth Fund, is that of a programme.",
    "The bank will put $20 million into Alder Tide Fund 1. The debut fund is looking for $200 million.",
    'The "Alder Coast Growth Fund II" (hereinafter "Tide Fund II") has closed at $90 million.',
]
TWO = [
    "The bank will put $20 million into Alder Tide Fund 1. Birch closed its debut fund of $200 million.",
    "Alder has closed Alder Core Partners III at $90 million. ACP II bought mills.",
    "Alder has collected $90 million for its third buyout fund. Birch Core Partners II will buy mills.",
]


@pytest.mark.parametrize("text", ONE)
def test_letters_and_a_place_in_a_family_tell_the_same_fund(text: str) -> None:
    assert len(funds(text)) == 1


@pytest.mark.parametrize("text", TWO)
def test_another_number_tells_another_fund(text: str) -> None:
    assert len(funds(text)) == 2


def test_a_fund_that_only_its_house_tells_is_brought_in_by_its_news() -> None:
    assert funds("Pale Heath of Kerr has closed its fund at €87 million.") == [["fund"]]
    assert not funds("Pale Heath of Kerr bought the mill out of its fund.")


def test_a_fund_that_counts_its_backers_is_none_of_them() -> None:
    assert funds("KBR Fund II counts Alder Bank among its limited partners, with Birch Bank.") == [["KBR Fund II"]]


def test_the_fund_for_which_others_pay_is_none_of_them() -> None:
    told = funds("Alder has raised $90 million from Northern pension funds for its first two mill funds, papers show.")
    assert told == [["first two mill funds"]]


def test_a_second_smaller_vehicle_is_another_fund() -> None:
    told = funds("Alder has launched a $200m growth fund. A second, smaller vehicle will follow.")
    assert told == [["$200m growth fund"], ["second, smaller vehicle"]]
