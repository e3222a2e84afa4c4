"""Signs that a fund only gets an investor's money."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.facts import Article
from extractors.funds import find_funds
from extractors.funds.en.giving import given_by_others
from extractors.funds.en.read import lines_of, scene_in


def signs_of(text: str) -> set[str]:
    article = Article("a", None, None, text, None, date(2025, 3, 6), "en")
    scene = scene_in(article, lines_of(article))
    return set(given_by_others(scene.funds[0], scene.story.clauses))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The Orrin Teachers' Retirement System allotted up to $50 million to Altura Growth Fund V.", "a sum into it"),
        ("Altura Growth Fund V may have up to $400 million from the scheme.", "it gets a sum"),
        (
            "The Orrin Teachers' Retirement System allotted $50 million to Altura Growth Fund V.",
            "a pension in its sentence",
        ),
        ("A pension committee met in May. Altura Growth Fund V will get $9 million.", "a pension in headline or lead"),
        ("IFC will put $20 million into Altura Growth Fund V.", "a development bank in its sentence"),
        ("The board approved $20 million for Altura Growth Fund V.", "a board's decision in its sentence"),
    ],
)
def test_money_of_an_investor_is_a_sign(text: str, sign: str) -> None:
    assert sign in signs_of(text)


def test_a_fund_that_a_pension_scheme_enters_is_not_the_news_by_what_it_seeks() -> None:
    told = "$150m of the Orrin Teachers' Retirement System is approved for Altura Growth Fund V. {}"
    sought, closed = "The fund seeks $7bn.", "Altura has closed Altura Growth Fund V at $7bn."
    assert not found(told.format(sought))
    assert found(told.format(closed)) == ["Altura Growth Fund V"]


def found(text: str) -> list[str]:
    article = Article("a", None, "Altura closes fund" if "closed" in text else None, text, None, None, "en")
    return [one.name for one in find_funds(article).sightings]


def test_a_close_is_no_gift() -> None:
    assert not {sign for sign in signs_of("Altura Growth Fund V closed at $400 million.") if "sum" in sign}


@pytest.mark.parametrize(
    "text",
    [
        "The Orrin Fund for New Markets (OFNM) is committing a further €2m to Altura Equity Fund III. OFNM will have "
        "€8m in the fund.",
        "The Orrin Future Fund has put $20m into the Altura Growth Fund II.",
    ],
)
def test_a_fund_that_gives_to_another_is_no_news(text: str) -> None:
    assert not find_funds(Article("a", None, None, text, None, date(2025, 3, 6), "en")).sightings
