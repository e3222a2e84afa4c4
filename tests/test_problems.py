"""What is wrong with sources is told in a line each, and in one line when it is the same with many."""

from __future__ import annotations

from collections import Counter

from flows.outcomes import FundOutcome, Outcome, Tally
from flows.pipeline.problems import grouped
from flows.pipeline.report import Report

LOST = "the host name is not found"


def test_few_sources_with_the_same_trouble_are_told_one_by_one():
    assert grouped({"a": LOST, "b": LOST}, asked=2) == [f"a: {LOST}", f"b: {LOST}"]


def test_many_are_one_line_with_a_remedy():
    problems = {f"s{n}": LOST for n in range(73)} | {"odd": "no such page (404)"}
    first = "s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 and 63 more"
    assert grouped(problems, asked=74) == [
        f"73 of 74 sources ({first}): the host name is not found: is there a network, DNS, a proxy?",
        "odd: no such page (404)",
    ]


def test_of_a_group_the_first_names_are_told():
    assert grouped(dict.fromkeys("abcd", "no such page (404)")) == ["4 sources (a, b, c, d): no such page (404)"]


def test_lines_of_an_archive_are_no_sources():
    problems = {f"box/a.jsonl:{n}": "not a JSON object" for n in range(1, 5)}
    names = ", ".join(problems)
    assert grouped(problems, asked=2) == [f"4 lines ({names}): not a JSON object"]


def test_the_sums_of_a_run_come_last():
    report = Report(3, "daily", Tally(0), dict.fromkeys("abcd", LOST), notes=["alerts: 1 sent"])
    assert [line.partition(":")[0] for line in report.lines()] == [
        "alerts",
        "4 sources (a, b, c, d)",
        "daily run 3",
        "funds",
    ]


def test_of_a_run_in_a_log_there_is_one_line_with_its_items_funds_and_alerts():
    tally = Tally(3, Counter({Outcome.FUNDS: 1, Outcome.NO_FUND: 2}), Counter({FundOutcome.NEW: 1}))
    report = Report(3, "daily", tally, {"a": LOST}, notes=["a feed is odd", "alerts: 1 sent"])
    assert report.line() == "daily run 3: 3 items: 2 no fund, 1 with funds; funds: 1 new; alerts: 1 sent"
    assert Report(4, "daily", Tally(0)).line() == "daily run 4: 0 items; funds: none; alerts: none"


def test_a_poll_is_called_so_in_a_log_and_is_idle_when_nothing_was_due():
    poll = Report(40, "daily", Tally(2, Counter({Outcome.NO_FUND: 2})), polled=3)
    assert poll.line() == "poll 40: 2 items: 2 no fund; funds: none; alerts: none"
    idle = Report(41, "daily", Tally(0), polled=0)
    told = Report(42, "daily", Tally(0), notes=["alerts: 1 sent"], polled=0)
    daily = Report(43, "daily", Tally(0))
    assert [one.is_idle for one in (poll, idle, told, daily)] == [False, True, False, False]
