"""Weighed signs: reading a file of weights, adding them up, telling the reasons, and learning them."""

from __future__ import annotations

import pytest

from extractors.weights import BASE, Weights, weights_of
from tests.quality.choosing import CHOICES
from tests.quality.learn import BESIDE, ROOT, all_learned, examples_of, learned
from tests.quality.lessons import LESSONS
from tests.quality.lessons.flashes import flash_of

_TWO = Weights({BASE: -1.0, "ends in a numeral": 2.0, "one word": -0.5})


@pytest.mark.parametrize(
    ("signs", "chance"),
    [
        (set(), 0.27),
        ({"ends in a numeral"}, 0.73),
        ({"ends in a numeral", "one word"}, 0.62),
        ({"never seen"}, 0.27),
        ({BASE}, 0.27),
    ],
)
def test_signs_add_up_to_a_chance(signs: set[str], chance: float) -> None:
    assert _TWO.chance(signs) == pytest.approx(chance, abs=0.005)


def test_a_sum_is_the_same_in_any_order_of_its_signs() -> None:
    weights = Weights({BASE: 0.1, "a": 1e16, "b": 0.2, "c": -1e16})
    assert weights.total(["a", "b", "c"]) == weights.total(["c", "b", "a"]) == pytest.approx(0.3)


def test_the_heaviest_sign_is_the_first_reason_and_a_sign_without_a_weight_is_none() -> None:
    assert _TWO.reasons({"one word", "ends in a numeral", "never seen"}) == (
        ("ends in a numeral", 2.0),
        ("one word", -0.5),
    )


def test_each_lesson_has_its_file_of_weights_and_each_file_its_lesson() -> None:
    files = (ROOT / "extractors" / "data").glob("weights_*.tsv")
    assert {path.stem.removeprefix("weights_") for path in files} == {*LESSONS, *CHOICES}


@pytest.mark.parametrize("lesson", sorted({*LESSONS, *CHOICES}))
def test_a_file_of_weights_has_a_base_and_signs_that_weigh_something(lesson: str) -> None:
    weights = dict(weights_of(lesson).of)
    weights.pop(BASE)
    assert all(weights.values())
    assert len(weights) > 10


@pytest.mark.slow
def test_learning_a_small_corpus_twice_gives_the_same_weights() -> None:
    examples = list(examples_of("en_names", ROOT / "tests" / "gold" / "en.jsonl"))
    assert sum(right for _, right in examples) > 1
    assert learned("en_names", examples) == learned("en_names", examples)


FUND = {"name": "Kerr Fund", "aliases": ["KF"]}
FLASHES = [
    ("KF has closed. It is large. It lends.", [FUND], "KF has closed.", [FUND]),
    ("It rained. Kerr Fund has closed. It lends.", [FUND], None, []),
    ("Kerr Fund has closed. It lends.", [FUND], None, []),
    ("It rained. It was wet. It was cold.", [], "It rained.", []),
]


@pytest.mark.parametrize(("text", "announced", "flash", "named"), FLASHES)
def test_a_flash_is_the_first_sentence_with_the_funds_that_it_names(
    text: str, announced: list[object], flash: str | None, named: list[object]
) -> None:
    told = flash_of({"id": "a", "title": "Kerr", "text": text, "gold": {"funds": announced}})
    assert (told and (told["title"], told["text"], told["gold"]["funds"])) == (flash and (None, flash, named))


@pytest.mark.load
@pytest.mark.timeout(600)
@pytest.mark.skipif(
    not all(path.exists() for path in BESIDE), reason="a corpus that the weights were learned from is not here"
)
@pytest.mark.parametrize("lesson", sorted({*LESSONS, *CHOICES}))
def test_the_weights_in_the_repository_are_those_that_its_corpora_teach(lesson: str) -> None:
    taught, kept = all_learned(lesson), dict(weights_of(lesson).of)
    signs = {*taught, *kept}  # one that weighs 0.005 on this machine may weigh nothing on another: it is then not kept
    assert {sign: taught.get(sign, 0.0) for sign in signs} == pytest.approx(
        {sign: kept.get(sign, 0.0) for sign in signs}, abs=0.02
    )
