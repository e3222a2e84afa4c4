"""Whom an English article calls the manager of a fund, or one who gives."""

import pytest

from extractors.funds.en.cast import cast_of
from extractors.funds.en.clauses import clause_of
from extractors.funds.en.titles import part_in, titles_of

CALLED = [
    ("Kerr Capital is the manager.", {"Kerr Capital": {"is manager"}}),
    ("Kerr Capital, the council's venture arm, manages it.", {"Kerr Capital": {"manages it"}}),
    ("Executive partner is Kerr Capital.", {"Kerr Capital": {"manager is"}}),
    ("Kerr Capital and Ellory are joint general partners.", {"Kerr Capital": {"is manager"}, "Ellory": {"is manager"}}),
    ("Kerr Capital will take the decisions.", {"Kerr Capital": {"decides"}}),
    ("It is run by the old house Kerr Capital.", {"Kerr Capital": {"managed by"}}),
    ("A register lists Kerr Bank as administrator.", {"Kerr Bank": {"as manager"}}),
    ("Nothing is known, said its manager, Kerr Capital.", {"Kerr Capital": {"manager before"}}),
    (
        "Kerr Capital, Ellory and Corvid are initiators.",
        {"Kerr Capital": {"is giver"}, "Ellory": {"is giver"}, "Corvid": {"is giver"}},
    ),
    ("The investors are Ellory and Corvid.", {"Ellory": {"giver is"}, "Corvid": {"giver is"}}),
    (
        "Backers are London-listed Ellory, the Danish group Corvid and Norway's Lunde.",
        {"Ellory": {"giver is"}, "Corvid": {"giver is"}, "Lunde": {"giver is"}},
    ),
    ("Kerr Bank and Corvid will hold 15 percent each.", {"Kerr Bank": {"holds a share"}, "Corvid": {"holds a share"}}),
    ("Its portfolio includes Ellory and the lender Corvid.", {"Ellory": {"holding is"}, "Corvid": {"holding is"}}),
    (
        "The firm has backed Ellory of Norway, Corvid and Lunde.",
        {n: {"has backed"} for n in ("Ellory", "Corvid", "Lunde")},
    ),
    ("Ellory is looking for a manager.", {}),
    ("Kerr Capital, which met Ellory, is content.", {}),
    ("It was told by the managing partner of Kerr Capital.", {}),
]


@pytest.mark.parametrize(("sentence", "expected"), CALLED)
def test_who_is_called_what(sentence: str, expected: dict[str, set[str]]) -> None:
    cast = cast_of([clause_of(sentence)], [])
    titles = titles_of(cast)
    told = {member.fullest.name: set(titles[id(member)][0]) for member in cast if id(member) in titles}
    assert told == expected


@pytest.mark.parametrize(
    ("form", "part"),
    [("is manager", "manager"), ("decides", "manager"), ("giver is", "giver"), ("has backed", "holding")],
)
def test_each_form_tells_of_one_part(form: str, part: str) -> None:
    assert part_in(form) == part
