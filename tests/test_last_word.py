"""What people decide about two records, in any order: the last that each reader hears is what the records say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from flows import judge
from flows.judge import Judged
from flows.store import Store, Unit
from tests.newsroom import Newsroom
from tests.test_judge import ADA, RULE, ids_of, tell, two_funds

Step = Callable[[Unit, str, str], Judged]


def undo_last(unit: Unit) -> Judged:
    (last, *_) = [one for one in unit.judgements() if one.undone_at is None]
    return judge.undo(unit, last.judgement_id, ADA)


def split_last(unit: Unit, fund: str) -> Judged:
    """Give the sighting that came last to a record of its own."""
    return judge.split(unit, fund, ids_of(unit, unit.surviving(fund))[-1:], ADA)


STEPS: dict[str, Step] = {
    "merge": lambda unit, one, other: judge.merge(unit, one, other, ADA),
    "merge the other way": lambda unit, one, other: judge.merge(unit, other, one, ADA),
    "split": lambda unit, one, _other: split_last(unit, one),
    "merge what was split": lambda unit, one, _other: judge.merge(unit, one, halves(unit)[-1], ADA),
    "undo": lambda unit, _one, _other: undo_last(unit),
}


def halves(unit: Unit) -> list[str]:
    return [one.fund_ids[1] for one in reversed(unit.judgements()) if one.kind == "split"] or ["f-none"]


def last_words(unit: Unit, channel: str, fund: str, other: str) -> dict[frozenset[str], bool]:
    """Of each two records that a channel has heard of as two or as one, whether the last word made them one."""
    queued = {one.alert_id for one in unit.deliveries() if one.channel == channel}
    told = [one for one in reversed(unit.alerts()) if one.alert_id in queued]
    new = {one.fund_id for one in told if one.kind == "new"}
    words = {frozenset((fund, other)): False} if {fund, other} <= new else {}
    for alert in told:
        for beside in alert.payload.get("others", ()):
            words[frozenset((str(alert.fund_id), beside))] = alert.payload["verdict"] == "one_fund"
    return words


M, W, S, B, U = STEPS  # merge, the other way, split, merge what was split, undo

ORDERS = [
    (M, S, U, U),
    (W, S, U, U),
    (M, U, M, U),
    (M, U, W, S, U),
    (S, B, U, U),
    (S, B, S, U),
    (S, U, S, U),
    (S, M, U, U),
    (S, M, B, U),
    (M, S, B, S),
    (M, S, U, U, M, S),
]


@pytest.mark.parametrize("steps", ORDERS, ids=", ".join)
def test_the_last_word_on_two_records_is_what_they_are(sqlite_url: str, steps: tuple[str, ...]) -> None:
    with Store.open(sqlite_url) as store, store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "both", "first")
        tell(unit, other, "both", "second")
        for step in steps:
            STEPS[step](unit, one, other)
            for channel in ("both", "first", "second"):
                for pair, are_one in last_words(unit, channel, one, other).items():
                    assert (len({unit.surviving(fund) for fund in pair}) == 1) is are_one, (step, channel, pair)


def corrections(unit: Unit) -> list[tuple[str, str]]:
    told = [alert for alert in reversed(unit.alerts()) if alert.kind == "correction"]
    return [(str(alert.fund_id), alert.payload["verdict"]) for alert in told]


def test_what_becomes_part_of_a_rejected_record_is_told_to_be_none_and_to_be_one_again(sqlite_url: str) -> None:
    with Store.open(sqlite_url) as store, store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "first")
        tell(unit, other, "second")
        judge.reject(unit, one, ADA)
        assert judge.merge(unit, one, other, ADA).corrected == ("second",)
        assert undo_last(unit).corrected == ("second",)
        assert corrections(unit) == [(one, "none_at_all"), (one, "none_at_all"), (other, "after_all")]


def test_who_heard_of_two_hears_when_the_second_is_none(sqlite_url: str) -> None:
    with Store.open(sqlite_url) as store, store.unit() as unit:
        one, _other = two_funds(unit)
        tell(unit, one, "chat")
        _, half = split_last(unit, one).fund_ids
        assert judge.reject(unit, half, ADA).corrected == ("chat",)


def test_who_heard_of_a_merged_record_since_hears_that_it_is_two_whoever_merged_it(sqlite_url: str) -> None:
    with Store.open(sqlite_url) as store, store.unit() as unit:
        one, other = two_funds(unit)
        tell(unit, one, "before")
        judge.merge(unit, one, other, RULE)
        tell(unit, one, "since")
        assert undo_last(unit).corrected == ("since",)


def test_a_correction_quotes_the_sentence_that_the_alert_quoted(newsroom: Newsroom) -> None:
    newsroom.publish("one", "Thistledown gathers more", FIRST, "2026-03-09")
    newsroom.call("run", "--direct")
    newsroom.call("funds", "reject", "Thistledown Ports Fund II", "--by", "Ada")
    newsroom.call("deliver")
    assert [f"“{FIRST}”" in alert["message"] for alert in newsroom.alerts] == [True, True]


FIRST = "Thistledown Partners has held the final close of Thistledown Ports Fund II at its hard cap of €300 million."
LATER = "Thistledown Partners has held the final close of Thistledown Ports Fund II at €420 million."


def test_a_final_close_is_told_after_a_person_set_the_first(newsroom: Newsroom) -> None:
    newsroom.publish("one", "Thistledown closes Thistledown Ports Fund II", FIRST, "2026-03-09")
    newsroom.call("run", "--direct")
    newsroom.call("funds", "edit", "Thistledown Ports Fund II", "stage=first_close", "--by", "Ada")
    newsroom.publish("two", "Thistledown Ports Fund II reaches its final close", LATER, "2026-03-19")
    newsroom.call("run", "--direct")
    bodies = [alert["message"] for alert in newsroom.alerts]
    corrected, update = bodies[-2:]
    assert "Stage: final close → first close" in corrected
    assert "hard cap" not in corrected
    assert "Stage: first close → final close" in update
    assert "Stage: first close → final close" in newsroom.call("alerts", "show", str(len(bodies)))
