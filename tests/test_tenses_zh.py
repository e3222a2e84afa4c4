"""What a Chinese sentence tells as done, and what as still to come."""

from __future__ import annotations

import pytest

from extractors.funds.zh.tenses import tenses_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("青禾集团拟设立ⓕ", {"founded to come"}),
        ("ⓕ已签署合伙协议,尚未登记", {"signed done", "registered not"}),
        ("ⓕ正在募集", {"raised under way"}),
        ("ⓕ登记完毕", {"registered plainly", "registered, and over"}),
        ("白露资本管理的ⓕ", set()),
    ],
)
def test_a_deed_is_told_with_its_time(text: str, told: set[str]) -> None:
    assert tenses_of(text) == told


def test_a_word_of_time_reaches_no_further_than_its_breath() -> None:
    assert tenses_of("此前,ⓕ揭牌") == {"founded plainly"}
