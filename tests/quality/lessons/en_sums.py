"""Which sums of an English article are the size and the first tranche of a fund that it announces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.apportioning import Choice, Worth, choices_of
from extractors.funds.en.announcing import announced
from extractors.funds.en.sum_signs import signs_of_sums
from extractors.funds.en.told_sums import asked_of, told_sums
from tests.quality.lessons.pairing import paired
from tests.quality.lessons.scenes import english_scene
from tests.quality.score import same_amount

Gold = Mapping[str, Any]


def choices(line: Mapping[str, Any]) -> Iterator[list[tuple[frozenset[str], bool]]]:
    """For each announced fund of an English article all choices it has; right is the one that the gold has."""
    for gold, answers in answers_of(line):
        yield [(answer.signs, is_right(answer, gold)) for answer in answers]


def answers_of(line: Mapping[str, Any]) -> Iterator[tuple[Gold, list[Choice]]]:
    """Each fund of the gold that was found, with the choices of its size and first tranche."""
    gold = line["gold"]["funds"]
    if line["lang"] != "en" or not gold:
        return
    scene = english_scene(line)
    asked = asked_of(scene.story, announced(scene))
    sums = told_sums(scene.story)
    for found, number in paired([one.candidate for one in asked], gold).items():
        signs = signs_of_sums(asked[found], scene.story, sums)
        yield gold[number], list(choices_of(signs, asked[found].verdict.stage))


def is_right(answer: Choice, gold: Gold) -> bool:
    """Whether a choice is that of the gold."""
    return _is(answer.size, gold["size"]) and _is(answer.first_tranche, gold["first_tranche"])


def _is(worth: Worth | None, gold: Gold | None) -> bool:
    return same_amount(gold, worth and {"amount": worth[0], "currency": worth[1]})
