"""Closes that are still to come: no stage of a fund, and what they may bring is no sum of it."""

from __future__ import annotations

import pytest

from extractors.facts import Article, Sighting, Stage
from extractors.funds import find_funds
from extractors.funds.en.company_stages import wordings_in
from extractors.funds.en.to_come import is_to_come
from tests.quality.lessons.scenes import english_scene

TO_COME = [
    "Brae Partners will soon hold a first close of $150m",
    "Brae Partners expects to hold a first close in May",
    "Brae Partners nears first close",
    "Brae Partners is nearing a first close with $150m",
    "the fund is on the way to a first close",
    "about $150m should be in hand at a first close",
    "the fund could reach a first close by the end of June",
    "a first close at $150m is expected in June",
]
HELD = [
    "Brae Partners has held a first close",
    "ports have brought the fund to a first close",
    "the fund has come to a first close with $150m",
    "more than half way after a first close",
    "it has been able to announce a first close",
    "a first close was near the $150m target",
]


@pytest.mark.parametrize("text", TO_COME)
def test_a_close_that_is_hoped_for_is_to_come(text: str) -> None:
    assert is_to_come(text.replace("$150m", "ⓜ"), 0, len(text))


@pytest.mark.parametrize("text", HELD)
def test_a_close_that_was_held_is_not(text: str) -> None:
    assert not is_to_come(text.replace("$150m", "ⓜ"), 0, len(text))


def _only(text: str) -> Sighting:
    article = Article("a", None, "Brae nears its first close", text, None, None, "en")
    return max(find_funds(article).sightings, key=lambda one: one.confidence)


@pytest.mark.parametrize(
    "text",
    [
        "Brae Partners will soon hold a first close of $150 million for Brae Growth Fund IV. The goal is $275 million.",
        "Brae Growth Fund IV could reach a first close of $150 million by the end of June, said Brae Partners, which "
        "is raising $275 million for it.",
        "A first close of Brae Growth Fund IV at $150 million is expected in June, Brae Partners said. "
        "The target is $275 million.",
    ],
)
def test_a_fund_whose_first_close_is_to_come_is_planned_and_has_no_first_tranche(text: str) -> None:
    fund = _only(text)
    assert (fund.stage, fund.size and fund.size.amount, fund.first_tranche) == (Stage.PLANNED, 275_000_000, None)


def test_the_words_that_prove_a_close_to_come_are_called_words_of_a_plan() -> None:
    fund = _only("Brae Partners will soon hold a first close of $150 million of Brae Growth Fund IV.")
    assert [proof.rule for proof in fund.evidence if proof.field == "stage"] == ["en second: it is meant to come"]


def test_a_second_close_that_is_to_come_says_that_there_was_a_first() -> None:
    line = {"id": "a", "lang": "en", "title": None, "text": "A second close of Brae Growth Fund IV is due in June."}
    (clause,) = english_scene({**line, "url": None, "published": None}).story.clauses
    assert "next close to come" in {wording.name for wording, _ in wordings_in(clause)}
