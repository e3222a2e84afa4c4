"""What a sum is among the other sums of an article."""

import time
from types import SimpleNamespace

import pytest

from extractors.funds.sum_ranks import signs_among

TOLD = (SimpleNamespace(part="text", each=False, words=frozenset()),)


def among(amount: int, amounts: list[int], *, alone: bool = False) -> set[str]:
    sums = {(one, "USD"): TOLD for one in amounts}
    return set(signs_among((amount, "USD"), sums, sums, alone=alone))


@pytest.mark.parametrize(
    ("amount", "amounts", "sign"),
    [
        (165, [165, 90, 75], "others add up to it"),
        (240, [240, 90, 80, 70], "others add up to it"),
        (90, [165, 90, 75], "adds up with another"),
        (50, [100, 50], "half of another"),
        (100, [100, 50], "twice another"),
    ],
)
def test_sums_that_add_up_say_so_of_each_other(amount: int, amounts: list[int], sign: str) -> None:
    assert f"{sign}, of several funds" in among(amount, amounts)
    assert f"{sign}, of the only fund" in among(amount, amounts, alone=True)


def test_a_sum_counts_once_in_what_adds_up() -> None:
    assert not [sign for sign in among(100, [100, 50, 30]) if sign.startswith("others add up")]


def test_of_very_many_sums_none_is_said_to_add_up() -> None:
    started = time.perf_counter()
    assert not [sign for sign in among(500, list(range(1, 5_000))) if "add" in sign]
    assert time.perf_counter() - started < 1
