"""What several words say of a sum, before it and behind it."""

import time

import pytest

from extractors.funds.apportioning import TOLD_AS_OPENING
from extractors.funds.en.sum_words import signs_beside
from extractors.rules import MONEY
from extractors.rules_en_sums import FOLLOWING, LEADING, OPENING

SAYS = [
    pytest.param(f"{side}: {one.name}", words, id=f"{one.name}: {words}")
    for side, table in (("led", LEADING), ("followed", FOLLOWING))
    for one in table
    for words in one.says
] + [pytest.param(TOLD_AS_OPENING, words, id=f"{one.name}: {words}") for one in OPENING for words in one.says]
NOT_SAYS = [
    pytest.param(f"{side}: {one.name}", words, id=f"{one.name}: {words}")
    for side, table in (("led", LEADING), ("followed", FOLLOWING))
    for one in table
    for words in one.not_says
] + [pytest.param(TOLD_AS_OPENING, words, id=f"{one.name}: {words}") for one in OPENING for words in one.not_says]
HOSTILE = (
    "to be " * 400,
    "more than the " * 300,
    "target of " * 400,
    "the first " * 400,
    "is " * 800,
    "closed " * 400,
    "an initial capital of " * 200,
    "initially " * 300,
    "seed capital " * 300,
)


def beside(words: str) -> set[str]:
    """What is said of the last sum by what leads to it, and of the first by what follows."""
    return {sign for at in (words.find(MONEY), words.rfind(MONEY)) for sign in signs_beside(words, at)}


@pytest.mark.parametrize(("sign", "words"), SAYS)
def test_words_say_it_of_their_sum(sign: str, words: str) -> None:
    assert sign in beside(words)


@pytest.mark.parametrize(("sign", "words"), NOT_SAYS)
def test_near_misses_do_not_say_it(sign: str, words: str) -> None:
    assert sign not in beside(words)


def test_no_wording_backtracks_without_bound() -> None:
    started = time.perf_counter()
    for words in HOSTILE:
        beside(f"{words}{MONEY} {words}")
    assert time.perf_counter() - started < 1
