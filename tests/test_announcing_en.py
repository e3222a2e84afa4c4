"""Which funds of an English article are announced once all signs are weighed, and the reasons that are told for it."""

from __future__ import annotations

import pytest

from extractors.facts import Reading
from extractors.funds import find_funds
from tests.quality.detect import article_of


def _read(title: str, text: str) -> Reading:
    return find_funds(article_of({"id": "a", "title": title, "text": text, "lang": "en"}))


def test_a_sighting_tells_the_signs_that_decided_on_it() -> None:
    (found,) = _read(
        "Gannet Partners closes third growth fund",
        "Gannet Partners has closed Gannet Growth III at $420 million, above its $350 million target.",
    ).sightings
    (proof,) = [row for row in found.evidence if row.field == "confidence"]
    assert proof.value == f"{found.confidence:.2f}"
    assert "+" in proof.rule
    assert "announced by the rules" in proof.rule


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Gannet drops fund", "Gannet Partners has scrapped its $300 million Gannet Growth Fund III."),
        ("No fund for Tarn", "Tarn Capital will not raise the Tarn Growth Fund II of $90 million, it said on Monday."),
    ],
)
def test_no_sign_weighs_against_a_denial(title: str, text: str) -> None:
    reading = _read(title, text)
    assert not reading.sightings
    assert reading.refusals


def test_a_fund_that_rules_announce_and_signs_do_not_is_refused_with_the_signs_against_it() -> None:
    reading = _read(
        "How pools of money work",
        "A fund of $90 million was often set up in 1998, and the Old Tarn Fund was launched in 1999 by Tarn Capital.",
    )
    assert not [one for one in reading.sightings if one.confidence >= 0.8]
    assert all(refusal.why for refusal in reading.refusals)
