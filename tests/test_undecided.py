"""Funds that somebody only thinks about are no surer news than they are: a ceiling stands above their confidence."""

from __future__ import annotations

import pytest

from extractors.facts import Article, Sighting, SightingKind, Stage
from extractors.funds import find_funds
from extractors.funds.undecided import NOT_DECIDED, THOUGHT_ABOUT


def only(text: str, lang: str) -> Sighting:
    found = find_funds(Article("a", None, None, text, None, None, lang)).sightings
    return next(one for one in found if one.kind is SightingKind.ANNOUNCED)


THOUGHT = [
    ("en", "The state of Vareland is considering a $100 million fund for start-ups, the treasurer said."),
    ("en", "Kerr Holdings may raise a new fund. Kerr Opportunities Fund II could seek $200 million."),
    ("zh", "知情人士称,青禾资本正考虑设立一只规模20亿元的成长基金。"),
]
UNDECIDED = [
    ("en", "Brae Capital is weighing whether to raise Brae Growth Fund II. It may also decide not to raise it."),
    ("en", "Brae Capital is said to be considering a $2 billion fund, but no final decision has been made."),
    ("zh", "知情人士称,青禾资本可能设立一只新基金。该基金或名为青禾成长二期基金,规模可能为20亿元,目前尚未作出决定。"),
]
DECIDED = [
    ("en", "Brae Capital plans a $2 billion infrastructure fund, which could close in May."),
    ("en", "Brae Capital has launched Brae Growth Fund II. It may also raise a fund for debt."),
    ("zh", "青禾资本拟设立一只规模20亿元的成长基金,可能于年内完成备案。"),
]


@pytest.mark.parametrize(("lang", "text"), THOUGHT)
def test_what_is_only_thought_about_is_less_sure(lang: str, text: str) -> None:
    assert (only(text, lang).stage, only(text, lang).confidence) == (Stage.PLANNED, THOUGHT_ABOUT)


@pytest.mark.parametrize(("lang", "text"), UNDECIDED)
def test_what_nobody_has_decided_is_to_be_looked_at(lang: str, text: str) -> None:
    assert (only(text, lang).stage, only(text, lang).confidence) == (Stage.PLANNED, NOT_DECIDED)


@pytest.mark.parametrize(("lang", "text"), DECIDED)
def test_a_plan_that_somebody_has_is_as_sure_as_before(lang: str, text: str) -> None:
    assert only(text, lang).confidence > THOUGHT_ABOUT
