"""The other funds of an article, and the words of naming beside a name, are signs of their own."""

from __future__ import annotations

import pytest

from extractors.funds.en.announcing import signs_of_fund
from extractors.funds.en.christening import names_in, signs_of_name
from extractors.funds.en.clauses import read_clauses
from extractors.funds.en.widening import described
from extractors.text import sentences
from tests.quality.lessons.scenes import english_scene


def signs(title: str, text: str, phrase: str) -> frozenset[str]:
    scene = english_scene({"id": "a", "title": title, "text": text, "lang": "en"})
    (fund,) = [one for one in scene.funds if any(phrase in mention.name for mention in one.mentions)]
    return signs_of_fund(scene, fund)


SISTERS = (
    "Tarn Capital doubles up",
    "Tarn Capital has closed Tarn Growth Fund II at $90 million. Its parent also runs the older Alder Credit Fund I.",
)


@pytest.mark.parametrize(
    ("phrase", "sign"),
    [
        ("Alder", "named beside named, told by the rules"),
        ("Alder", "named beside named, told later"),
        ("Alder", "named beside named, two numbers"),
        ("Tarn Growth", "announced named beside named, told first"),
        ("Tarn Growth", "announced named beside named, in other sentences"),
    ],
)
def test_a_fund_is_told_what_stands_beside_it(phrase: str, sign: str) -> None:
    assert sign in signs(*SISTERS, phrase)


def test_funds_of_one_enumeration_hear_what_is_told_of_each_other() -> None:
    text = "Tarn has closed Alder Growth Fund ($3bn), Birch Credit Fund ($1bn) and Cedar Seed Fund ($0.4bn)."
    told = signs("Tarn", text, "Cedar")
    assert {"in a row with others", "in a row, told: en closed fund"} <= told
    shared = "By law half is for a Tarn City Fund, a quarter for an Alder Coast Fund and 25% for a Birch Hill Fund."
    assert "in a row with others" in signs("Tarn", shared, "Birch")
    apart = signs("Tarn", "Alder Growth Fund has closed. Birch Credit Fund is older.", "Birch")
    assert "in a row with others" not in apart


def test_an_only_fund_has_no_neighbours() -> None:
    told = signs("Tarn", "Tarn Capital has closed Tarn Growth Fund II at $90 million.", "Tarn Growth")
    assert not [sign for sign in told if " beside named" in sign or " beside nameless" in sign]


@pytest.mark.parametrize(
    ("text", "name", "sign"),
    [
        ("The vehicle is called Alder Tide. It will invest in ports.", "Alder Tide", "words of naming before"),
        ("Alder Tide, as the fund is called, has $90 million.", "Alder Tide", "words of naming behind"),
        ("Alder Tide starts with $90 million.", "Alder Tide", "a sum close behind"),
        ("Norland presented Alder Tide. The fund will back ports.", "Alder Tide", "a fund goes on"),
        ("Norland presented Alder Tide. Ports are dear.", "Alder Tide", "beside no named fund"),
    ],
)
def test_a_name_has_the_signs_of_what_is_said_of_it(text: str, name: str, sign: str) -> None:
    names = names_in(described(read_clauses(sentences(None, text), None, local={})))
    assert sign in signs_of_name(name, names)


DIGEST = (
    "Fund notes",
    "Tarn Capital has closed two pools.\n\nTarn Growth, at $90 million, is the larger. Tarn Seed II took $20 million."
    "\n\nAlder Partners opened Alder Credit Fund I at $60 million.",
)


@pytest.mark.parametrize(
    ("phrase", "sign"),
    [
        ("Tarn Seed", "announced named beside named, of one family"),
        ("Tarn Seed", "announced named beside nameless, that counted before, with a sum"),
        ("Tarn Seed", "beside others in a paragraph further down"),
        ("Alder Credit", "one of several houses' funds"),
        ("Alder Credit", "opens a paragraph further down, alone, one of many"),
        ("two pools", "opens a paragraph in the first paragraph"),
    ],
)
def test_a_fund_is_told_its_family_and_its_paragraph(phrase: str, sign: str) -> None:
    assert sign in signs(*DIGEST, phrase)


def test_the_only_paragraph_is_no_first_one() -> None:
    told = signs(*SISTERS, "Tarn Growth")
    assert "beside others in a paragraph in the only paragraph" in told


def test_a_name_is_told_the_funds_that_were_counted_before_it() -> None:
    text = "Tarn Capital closed two funds. Tarn Rural Fund IV has $90m. Tarn Rural Partners started with $20m."
    names = names_in(described(read_clauses(sentences(None, text), None, local={})))
    told = signs_of_name("Tarn Rural Partners", names)
    assert "opens a sentence behind funds that are counted, with a sum" in told


CLOSES = (
    "A week of closes",
    "Tarn Partners held the final close of Fund III at $3 billion. Alder Group was not far behind: European Rail Fund "
    "II, its second, has raised $2 billion.\n\n"
    "Rail Secondaries Fund IV, run by Birch Advisers, closed at $5 billion.",
)


@pytest.mark.parametrize("phrase", ["Fund III", "European Rail Fund", "Rail Secondaries"])
def test_numbers_of_other_houses_say_nothing_of_a_funds_family(phrase: str) -> None:
    told = signs(*CLOSES, phrase)
    assert "one of several houses' funds" in told
    assert not any("beside it" in sign or sign.endswith(("two numbers", "families", "one family")) for sign in told)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Tarn Partners closed Tarn Rail Fund III at $90m. Tarn Rail Fund II is spent.", "of one family"),
        ("Tarn Partners closed Tarn Rail Fund III at $90m. The firm's Birch Fund II is spent.", "two numbers"),
        ("Tarn Partners closed Rail Fund III at $90m. Tarn Partners has spent Rail Fund II.", "of one family"),
    ],
)
def test_earlier_funds_of_the_house_are_kin(text: str, sign: str) -> None:
    told = signs("Tarn", text, "Fund III")
    assert "a number in its family" in told
    assert any(one.endswith(sign) for one in told)
    assert "an earlier one of a family beside it" in told
