"""A fund's life in the store: announced once, told again when it changes in a way that matters, silent else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from extractors.facts import FundStatus, Money, Sighting, SightingKind, Stage
from flows import judge
from flows.export import Wanted, rows
from flows.outcomes import FundOutcome
from flows.store import Store
from tests.desk import DAY, Desk

FUND = Sighting(
    "Larkspur Infrastructure Fund II",
    Stage.FIRST_CLOSE,
    0.9,
    size=Money(300_000_000, "EUR", "€300 million"),
    managers=("Larkspur Partners",),
)
PERSON = judge.Ruling("read both articles", "Ada", datetime(2026, 4, 1, tzinfo=UTC))


@pytest.fixture
def desk(sqlite_url: str) -> Iterator[Desk]:
    with Store.open(sqlite_url) as store:
        yield Desk(store)


def told(desk: Desk, *sightings: Sighting, **article: object) -> list[FundOutcome]:
    return [outcome for outcome, _ in desk.tell(*sightings, **article).funds]  # type: ignore[arg-type]


def the_fund(desk: Desk) -> str:
    (fund,) = desk.store.funds()
    return fund.fund_id


def test_a_repetition_is_known_and_silent(desk: Desk) -> None:
    assert told(desk, FUND) == [FundOutcome.NEW]
    assert told(desk, FUND) == [FundOutcome.KNOWN]
    assert desk.outbox.lines == ["new Larkspur Infrastructure Fund II"]


@pytest.mark.parametrize(
    ("after", "line"),
    [
        (replace(FUND, stage=Stage.FINAL_CLOSE), "stage final_close"),
        (replace(FUND, size=Money(450_000_000, "EUR", "€450 million")), "size €450 million"),
        (
            replace(FUND, managers=("Larkspur Partners", "Quayside Advisers")),
            "managers Larkspur Partners, Quayside Advisers",
        ),
    ],
)
def test_a_change_that_matters_is_told_once(desk: Desk, after: Sighting, line: str) -> None:
    desk.tell(FUND)
    assert told(desk, after) == [FundOutcome.UPDATED]
    assert told(desk, after) == [FundOutcome.KNOWN]
    assert desk.outbox.lines[1:] == [f"update Larkspur Infrastructure Fund II: {line}"]
    assert line.replace("size ", "size: €300 million → ").split()[0] in str(desk.store.fund(the_fund(desk)))


def test_a_stage_never_steps_back(desk: Desk) -> None:
    desk.tell(replace(FUND, stage=Stage.FINAL_CLOSE))
    assert told(desk, replace(FUND, stage=Stage.LAUNCHED)) == [FundOutcome.KNOWN]
    (fund,) = desk.store.funds()
    assert fund.facts.stage is Stage.FINAL_CLOSE


def test_a_stage_that_a_person_set_moves_on_with_the_next_article_that_tells_a_further_one(desk: Desk) -> None:
    desk.tell(replace(FUND, stage=Stage.REGISTERED), key="first")
    with desk.store.unit() as unit:
        judge.edit(unit, the_fund(desk), {"stage": Stage.PLANNED}, PERSON)
    assert told(desk, replace(FUND, stage=Stage.PLANNED)) == [FundOutcome.KNOWN]
    assert told(desk, replace(FUND, stage=Stage.REGISTERED)) == [FundOutcome.UPDATED]
    assert told(desk, replace(FUND, stage=Stage.REGISTERED)) == [FundOutcome.KNOWN]
    assert told(desk, FUND, day=DAY) == [FundOutcome.UPDATED]
    assert [line.split(": ")[1] for line in desk.outbox.lines[1:]] == ["stage registered", "stage first_close"]
    fund = desk.store.fund(the_fund(desk))
    assert fund
    assert [event.what for event in fund.history] == [
        "announced",
        "edited: stage: registered → planned",
        "stage: planned → registered",
        "stage: registered → first_close",
    ]


def test_a_later_call_for_managers_is_an_event_of_the_fund_and_no_alert(desk: Desk) -> None:
    desk.tell(FUND)
    assert told(desk, replace(FUND, stage=Stage.GP_CALL)) == [FundOutcome.KNOWN]
    fund = desk.store.fund(the_fund(desk))
    assert fund
    assert fund.facts.stage is Stage.FIRST_CLOSE
    assert [event.what for event in fund.history] == ["announced", "called for managers"]
    assert len(desk.outbox.lines) == 1


def test_of_two_funds_of_an_article_the_surer_one_is_taken_whichever_is_read_first(desk: Desk) -> None:
    money = {"size": Money(3_000_000_000, "CNY", "30亿元"), "first_tranche": Money(1_000_000_000, "CNY", "10亿元")}
    bank, metro, fort = "云岭银行", "澜光地铁集团", "帆湾港口集团"
    told(
        desk, Sighting("青岛云岭鼎新创业投资基金", Stage.REGISTERED, 0.9, place="青岛", sponsors=(bank, fort), **money)
    )
    first = Sighting("第一支基金", Stage.LAUNCHED, 0.9, place="青岛", sponsors=(bank, metro, "青岛城投"), **money)
    second = replace(first, name="第二支基金", sponsors=(bank, fort))
    assert told(desk, first, second) == [FundOutcome.NEW, FundOutcome.KNOWN]


def test_a_fund_that_two_of_an_article_may_be_as_well_is_given_to_neither(desk: Desk) -> None:
    money = {"size": Money(3_000_000_000, "CNY", "30亿元"), "first_tranche": Money(1_000_000_000, "CNY", "10亿元")}
    bank = ("云岭银行",)
    told(desk, Sighting("青岛云岭鼎新创业投资基金", Stage.REGISTERED, 0.9, place="青岛", sponsors=bank, **money))
    first = Sighting("第一支基金", Stage.LAUNCHED, 0.9, place="青岛", sponsors=bank, **money)
    assert told(desk, first, replace(first, name="第二支基金")) == [FundOutcome.NEW, FundOutcome.NEW]


def test_a_name_that_becomes_fuller_on_the_first_day_is_not_told(desk: Desk) -> None:
    desk.tell(replace(FUND, name="Larkspur Fund II"), day=DAY)
    assert told(desk, FUND, day=DAY) == [FundOutcome.KNOWN]
    assert len(desk.outbox.lines) == 1


SHORT = Sighting("Northgate Growth Fund V", Stage.FINAL_CLOSE, 0.9, managers=("Northgate Partners",))


@pytest.mark.parametrize(
    "other",
    [
        Sighting("Growth Fund V", Stage.FINAL_CLOSE, 0.9, size=Money(500_000_000, "USD", "$500m"), place="Boston"),
        replace(SHORT, name="Northgate Fund V", size=Money(500_000_000, "USD", "$500m")),
    ],
)
def test_a_fund_that_one_article_tells_twice_is_listed_for_a_person(desk: Desk, other: Sighting) -> None:
    (_, one), (_, two) = desk.tell(replace(SHORT, place="Boston"), other).funds
    (pair,) = desk.store.open_pairs()
    assert set(pair.fund_ids) == {one.fund_id, two.fund_id}
    assert "one article tells of both" in str(pair.parts)


@pytest.mark.parametrize(
    "other",
    [
        replace(SHORT, name="Growth Fund VI"),
        replace(SHORT, name="Growth Fund V", managers=("Harrow Peak Capital",)),
        replace(SHORT, name="Northgate Growth Fund V Parallel"),
        replace(SHORT, name="Northgate Fund"),
    ],
)
def test_two_funds_of_an_article_are_no_question(desk: Desk, other: Sighting) -> None:
    desk.tell(replace(SHORT, place="Boston"), replace(other, place="Boston"))
    assert desk.store.open_pairs() == []


UPSIZE = replace(FUND, kind=SightingKind.UPSIZE, size=Money(500_000_000, "EUR", "€500 million"))


def test_an_upsize_updates_its_fund_and_is_no_announcement(desk: Desk) -> None:
    desk.tell(FUND, key="first", site="larkspur.gov.uk")
    assert told(desk, UPSIZE, key="grown", site="ledger.example") == [FundOutcome.UPDATED]
    (fund,) = desk.store.funds()
    assert fund.facts.size == UPSIZE.size
    assert fund.facts.kind is SightingKind.ANNOUNCED
    assert desk.outbox.lines[1:] == ["update Larkspur Infrastructure Fund II: size €500 million"]
    assert [row["article_id"] for row in rows(desk.store, Wanted("sightings", everything=True))] == ["first"]


def test_an_english_article_of_an_upsize_updates_its_fund(desk: Desk) -> None:
    desk.tell(replace(FUND, sponsors=("Moorgate Life",)), key="first")
    grown = "Tarn Bank has joined Larkspur Infrastructure Fund II, bringing it to €500 million."
    kept = desk.read("Tarn Bank backs Larkspur's roads", grown, key="grown")
    assert [outcome for outcome, _ in kept.funds] == [FundOutcome.UPDATED]
    (fund,) = desk.store.funds()
    assert (fund.facts.stage, fund.facts.size) == (FUND.stage, UPSIZE.size)
    assert fund.facts.sponsors == ("Moorgate Life", "Tarn Bank")
    assert desk.outbox.lines[1].startswith("update Larkspur Infrastructure Fund II: size €500 million")
    assert [row["article_id"] for row in rows(desk.store, Wanted("sightings", everything=True))] == ["first"]


def test_an_upsize_of_a_fund_that_nobody_announced_waits_in_review_and_tells_nobody(desk: Desk) -> None:
    assert told(desk, UPSIZE) == [FundOutcome.REVIEW]
    assert [fund.status for fund in desk.store.funds()] == [FundStatus.REVIEW]
    assert desk.outbox.lines == []
    assert list(rows(desk.store, Wanted("sightings", everything=True))) == []


@pytest.mark.parametrize("days", [(3, 40), (40, 3)])
def test_an_upsize_that_is_read_before_its_fund_counts_when_the_fund_is_told(desk: Desk, days: tuple[int, int]) -> None:
    first, second = (DAY + timedelta(days=day) for day in days)
    told(desk, replace(UPSIZE, sponsors=("Ashdown Pension Fund",), managers=()), day=first)
    four = ("Moorgate Life", "Tarn Bank", "Ferry Insurance", "Wold Council")
    assert told(desk, replace(FUND, sponsors=four), day=second) == [FundOutcome.NEW]
    (fund,) = desk.store.funds()
    assert (fund.status, fund.facts.size) == (FundStatus.NEW, UPSIZE.size)
    assert fund.facts.sponsors == (*four, "Ashdown Pension Fund")
    assert desk.outbox.lines == ["new Larkspur Infrastructure Fund II: size €500 million"]


@pytest.mark.parametrize("order", [(FUND, UPSIZE), (UPSIZE, FUND)])
def test_a_fund_and_its_upsize_are_one_record_with_one_history_in_either_order(
    desk: Desk, order: tuple[Sighting, Sighting]
) -> None:
    days = {FUND.kind: DAY, UPSIZE.kind: DAY + timedelta(days=40)}
    for sighting in order:
        desk.tell(sighting, key=sighting.kind, day=days[sighting.kind])
    fund = desk.store.fund(the_fund(desk))
    assert fund
    assert (fund.facts.size, dict(fund.conflicts)) == (UPSIZE.size, {})
    assert [(event.what, event.why) for event in fund.history] == [
        ("announced", "announced"),
        ("size: €300 million → €500 million", "upsize"),
    ]


def test_an_upsize_that_a_known_fund_has_outgrown_is_a_line_of_its_history_and_no_alert(desk: Desk) -> None:
    final = replace(FUND, stage=Stage.FINAL_CLOSE, size=Money(600_000_000, "EUR", "€600 million"))
    desk.tell(final, day=DAY + timedelta(days=90))
    assert told(desk, UPSIZE, day=DAY) == [FundOutcome.KNOWN]
    assert told(desk, UPSIZE, day=DAY) == [FundOutcome.KNOWN]
    fund = desk.store.fund(the_fund(desk))
    assert fund
    assert [event.what for event in fund.history] == ["announced", "upsize: €500 million"]
    assert len(desk.outbox.lines) == 1


def test_a_stage_passed_on_the_way_that_is_read_later_is_a_line_of_the_history(desk: Desk) -> None:
    desk.tell(FUND, day=DAY)
    for stage, days in ((Stage.LAUNCHED, -60), (Stage.LAUNCHED, -59), (Stage.REGISTERED, 3), (Stage.PLANNED, -90)):
        desk.tell(replace(FUND, stage=stage), day=DAY + timedelta(days=days))
    fund = desk.store.fund(the_fund(desk))
    assert fund
    assert [event.what for event in fund.history] == ["announced", "before that: launched", "before that: planned"]
    assert len(desk.outbox.lines) == 1


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_fund_that_has_grown_is_known_by_what_it_was_before_in_any_order(desk: Desk, order: tuple[int, ...]) -> None:
    name = "南屏智能装备产业投资基金"
    launch = Sighting(name, Stage.LAUNCHED, 0.9, size=Money(3 * 10**9, "CNY", "30亿元"), managers=("南屏资本",))
    grown = Money(5 * 10**9, "CNY", "50亿元")
    upsize = Sighting(name, Stage.LAUNCHED, 0.9, size=grown, sponsors=("云浦保险",), kind=SightingKind.UPSIZE)
    close = replace(launch, stage=Stage.FINAL_CLOSE, size=Money(5_500_000_000, "CNY", "55亿元"), place="江苏")
    stories = (replace(launch, place="苏州"), upsize, close)
    for number in order:
        desk.tell(stories[number], day=DAY + timedelta(days=60 * number))
    (fund,) = desk.store.funds()
    assert (fund.facts.stage, fund.facts.size, fund.facts.place) == (Stage.FINAL_CLOSE, close.size, "苏州")
    assert [line.split()[0] for line in desk.outbox.lines].count("new") == 1


def test_a_first_close_on_a_part_of_the_target_leaves_the_target(desk: Desk) -> None:
    desk.tell(replace(FUND, stage=Stage.LAUNCHED))
    raised = Money(120_000_000, "EUR", "€120 million")
    desk.tell(replace(FUND, size=raised))
    (fund,) = desk.store.funds()
    assert (fund.facts.size, fund.facts.first_tranche, dict(fund.conflicts)) == (FUND.size, raised, {})
    assert desk.outbox.lines[1:] == [
        "update Larkspur Infrastructure Fund II: stage first_close, first_tranche €120 million"
    ]


def test_an_upsize_with_a_new_investor_is_of_the_fund_whose_house_names_it(desk: Desk) -> None:
    bought = Money(5 * 10**9, "CNY", "50亿元")
    fund = Sighting(
        "龙岭新能源产业投资基金", Stage.LAUNCHED, 0.9, size=bought, managers=("龙岭资本",), sponsors=("青禾集团",)
    )
    grown = replace(
        fund, kind=SightingKind.UPSIZE, size=Money(8 * 10**9, "CNY", "80亿元"), managers=(), sponsors=("云浦保险",)
    )
    assert told(desk, fund) == [FundOutcome.NEW]
    assert told(desk, grown) == [FundOutcome.UPDATED]
    assert told(desk, replace(fund, stage=Stage.REGISTERED), site="gs.amac.org.cn") == [FundOutcome.UPDATED]
    assert desk.outbox.lines[1:] == [
        "update 龙岭新能源产业投资基金: size 80亿元",
        "update 龙岭新能源产业投资基金: stage registered",
    ]


def test_after_an_upsize_a_later_announcement_tells_the_size(desk: Desk) -> None:
    final = replace(FUND, stage=Stage.FINAL_CLOSE, size=Money(600_000_000, "EUR", "€600 million"))
    for sighting in (FUND, UPSIZE, final):
        desk.tell(sighting)
    (fund,) = desk.store.funds()
    assert fund.facts.size == final.size


def test_a_further_sighting_of_a_rejected_fund_stays_silent(desk: Desk) -> None:
    desk.tell(FUND)
    with desk.store.unit() as unit:
        judge.reject(unit, the_fund(desk), PERSON)
    assert told(desk, replace(FUND, stage=Stage.FINAL_CLOSE)) == [FundOutcome.KNOWN]
    assert len(desk.outbox.lines) == 1
    (fund,) = desk.store.funds()
    assert (fund.status, fund.sightings) == (FundStatus.REJECTED, 2)
    assert [event.what for event in fund.history] == ["announced", "rejected", "stage: first_close → final_close"]


ENGLISH = Sighting(
    "Wuhu robotics fund",
    Stage.LAUNCHED,
    0.9,
    place="Wuhu",
    sectors=("robotics",),
    sponsors=("Wanjiang Group", "Norwood"),
)
CHINESE = Sighting(
    "机器人产业基金", Stage.LAUNCHED, 0.9, size=Money(3 * 10**9, "CNY", "30亿元"), place="芜湖", sponsors=("云岭集团",)
)
BRIDGE = replace(CHINESE, name="芜湖市机器人产业基金", sponsors=("云岭集团", "皖江集团"), sectors=("机器人",))


def two_funds(desk: Desk) -> tuple[str, str]:
    (first,), (second,) = (
        desk.tell(sighting, day=DAY - timedelta(days=200 * n)).funds for n, sighting in enumerate((ENGLISH, CHINESE))
    )
    return first[1].fund_id, second[1].fund_id


def test_an_article_that_names_both_makes_two_records_one(desk: Desk) -> None:
    first, second = two_funds(desk)
    desk.tell(BRIDGE)
    assert desk.store.surviving(first) == desk.store.surviving(second)


def test_a_person_s_not_the_same_holds_against_what_bridges_them(desk: Desk) -> None:
    first, second = two_funds(desk)
    with desk.store.unit() as unit:
        judge.not_same(unit, first, second, PERSON)
    for _ in range(3):
        desk.tell(BRIDGE)
    assert [desk.store.surviving(one) for one in (first, second)] == [first, second]
    assert sum(fund.sightings for fund in desk.store.funds()) == 5


def test_a_person_s_not_the_same_outlives_a_merge_of_either(desk: Desk) -> None:
    first, second = two_funds(desk)
    third = desk.tell(replace(FUND, name="Cedar Mills Fund", managers=(), size=None)).funds[0][1].fund_id
    with desk.store.unit() as unit:
        judge.not_same(unit, first, second, PERSON)
        judge.merge(unit, third, second, PERSON)
    desk.tell(BRIDGE)
    assert desk.store.surviving(first) != desk.store.surviving(second)


def test_no_rule_joins_what_a_person_rejected_with_what_stands(desk: Desk) -> None:
    first, second = two_funds(desk)
    with desk.store.unit() as unit:
        judge.reject(unit, first, PERSON)
    desk.tell(BRIDGE)
    assert desk.store.surviving(second) == second
    assert [fund.status for fund in desk.store.funds() if fund.fund_id == second] == [FundStatus.NEW]
