"""Which funds of an English sentence stand in one list with the one that a rule has found."""

import pytest

from extractors.funds.en.lists import told_with


@pytest.mark.parametrize(
    ("text", "matched", "places"),
    [
        ("ⓐ has closed ⓕ and ⓕ.", "closed ⓕ", 1),
        ("ⓐ has closed ⓕ (ⓜ), ⓕ (ⓜ) and ⓕ (ⓜ).", "closed ⓕ", 2),
        ("ⓐ has closed ⓕ at ⓜ and ⓕ at ⓜ, it said", "closed ⓕ", 1),
        ("ⓐ has launched ⓕ: ⓕ, ⓕ and ⓕ for farms", "launched ⓕ", 3),
        ("ⓐ has closed ⓕ, and ⓕ is to follow", "closed ⓕ", 0),
        ("ⓐ has closed ⓕ, while ⓕ waits", "closed ⓕ", 0),
        ("ⓐ has closed ⓕ and ⓐ ⓕ.", "closed ⓕ", 1),
        ("ⓐ has ⓜ in ⓕ, ⓐ with ⓜ for ⓕ and ⓐ its own ⓕ.", "in ⓕ", 2),
        ("ⓕ, ⓕ and ⓕ were launched", "ⓕ were launched", 2),
        ("backed by ⓕ, ⓕ was launched", "ⓕ was launched", 0),
    ],
)
def test_what_is_said_of_one_fund_of_a_list_is_said_of_all(text: str, matched: str, places: int) -> None:
    start = text.rindex(matched)
    found = list(told_with(text, start, start + len(matched)))
    assert len(found) == places
    assert all(text[at] == "ⓕ" for at in found)


def test_a_long_list_is_read_in_time_that_grows_with_its_length() -> None:
    text = "closed " + "ⓕ, " * 50_000 + "and ⓕ."
    assert len(list(told_with(text, 0, len("closed ⓕ")))) == 50_000
    told = "ⓕ, " * 50_000 + "and ⓕ opened"
    assert len(list(told_with(told, told.rindex("ⓕ"), len(told)))) < 200
