"""An update is told when it matters; a repetition is silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.changes import Change, changes
from extractors.facts import Money, Sighting, Stage

CNY_3BN = Money(3_000_000_000, "CNY", "30亿元")
FUND = Sighting(
    "太仓市机器人产业基金", Stage.LAUNCHED, 0.9, aliases=("太仓机器人基金",), size=CNY_3BN, sponsors=("娄创集团",)
)


@pytest.mark.parametrize(
    "after",
    [
        FUND,
        replace(FUND, stage=Stage.PLANNED),
        replace(FUND, stage=Stage.GP_CALL),
        replace(FUND, size=None),
        replace(FUND, size=Money(3_000_000_000, "CNY", "RMB3 billion")),
        replace(FUND, name="太仓机器人基金", aliases=("太仓市机器人产业基金",)),
        replace(FUND, name="太倉市機器人產業基金"),
        replace(FUND, size=Money(3_010_000_000, "CNY", "30.1亿元")),
        replace(FUND, size=Money(420_000_000, "USD", "US$420 million")),
        replace(FUND, name="Taicang Robotics Industry Fund"),
        replace(FUND, name="机器人产业基金"),
        replace(FUND, name="太仓市机器人产业基金合伙企业（有限合伙）", aliases=(FUND.name,)),
        replace(FUND, managers=("娄创集团",)),
        replace(FUND, managers=("娄创集团有限公司",)),
        replace(FUND, place="太仓", sectors=("机器人",), confidence=0.99),
    ],
)
def test_a_repetition_tells_nothing(after):
    assert changes(FUND, after) == ()


@pytest.mark.parametrize(
    ("after", "change"),
    [
        (replace(FUND, stage=Stage.REGISTERED), Change("stage", "launched", "registered")),
        (replace(FUND, size=Money(5_000_000_000, "CNY", "50亿元")), Change("size", "30亿元", "50亿元")),
        (replace(FUND, first_tranche=Money(10**9, "CNY", "10亿元")), Change("first_tranche", None, "10亿元")),
        (
            replace(FUND, name="太仓娄创机器人基金合伙企业(有限合伙)"),
            Change("name", "太仓市机器人产业基金", "太仓娄创机器人基金合伙企业(有限合伙)"),
        ),
        (replace(FUND, managers=("娄江私募",)), Change("managers", None, "娄江私募")),
    ],
)
def test_a_further_fact_is_told_with_what_it_was_before(after, change):
    assert changes(FUND, after) == (change,)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("太仓市娄江机器人产业投资基金", False),
        ("太仓市机器人产业投资基金合伙企业(有限合伙)", False),
        ("太仓港区智造基金", True),
    ],
)
def test_a_name_that_only_became_fuller_is_no_news_on_the_first_day(name, told):
    after = replace(FUND, name=name, aliases=(FUND.name, *FUND.aliases))
    assert bool(changes(FUND, after, settled=False)) is told
    assert changes(FUND, after)


def test_a_legal_form_is_no_other_name():
    fund = Sighting("Quay Ports Fund II", Stage.LAUNCHED, 0.9)
    assert changes(fund, replace(fund, name="Quay Ports Fund II, L.P.")) == ()
    assert changes(fund, replace(fund, name="Quay Harbours Fund II, L.P."))
