"""Facts as a person types them."""

from __future__ import annotations

import pytest

from extractors.facts import Money
from flows.cli.facts_given import read_facts
from flows.errors import UsageError


@pytest.mark.parametrize(("given", "read"), [("2026-01-30", "2026-01-30"), ("2026-01", "2026-01"), ("", None)])
def test_the_date_of_an_event_is_a_day_a_month_or_none(given, read):
    assert read_facts([f"event_date={given}"]) == {"event_date": read}


@pytest.mark.parametrize(
    "given", ["yesterday", "2026-13", "2026-02-30", "2026", "20260130", "2026-W05-1", "30.01.2026"]
)
def test_what_is_no_date_is_refused_before_anybody_is_told(given):
    with pytest.raises(UsageError, match=r"write a day \(2026-01-30\) or a month"):
        read_facts([f"event_date={given}"])


@pytest.mark.parametrize(
    ("given", "amount", "currency"),
    [
        ("CNY 5000000000", 5 * 10**9, "CNY"),
        ("eur 250,000,000", 250 * 10**6, "EUR"),
        ("50亿元", 5 * 10**9, "CNY"),
        ("RMB5bn", 5 * 10**9, "CNY"),
        ("$90m", 90 * 10**6, "USD"),
        ("US$ 1.5 billion", 1_500_000_000, "USD"),
    ],
)
def test_a_sum_is_read_as_texts_write_it(given, amount, currency):
    assert read_facts([f"size={given}"]) == {"size": Money(amount, currency, given)}


@pytest.mark.parametrize("given", ["much", "90m", "$1bn to $2bn", "$90m and €80m", "about $90m", "数十亿元"])
def test_what_is_no_sum_is_refused_with_examples(given):
    with pytest.raises(UsageError, match=r"size=.*: write one sum with its currency, such as 50亿元, RMB5bn, \$90m or"):
        read_facts([f"size={given}"])


LISTS = [
    ("甲,乙", ("甲", "乙")),
    ("甲，乙、丙", ("甲", "乙", "丙")),
    ("甲；乙;丙", ("甲", "乙", "丙")),
    ("Alder, Birch", ("Alder", "Birch")),
    ("Foo, Inc.", ("Foo, Inc.",)),
    ("Foo, Inc., Elm Capital, L.P., 甲", ("Foo, Inc.", "Elm Capital, L.P.", "甲")),
    ("Alder, Birch & Co; Elm", ("Alder, Birch & Co", "Elm")),
    ("Alder, Birch & Co;", ("Alder, Birch & Co",)),
    ("Foo, Incubator", ("Foo", "Incubator")),
    ("Alder, Alder, ", ("Alder",)),
    ("", ()),
]


@pytest.mark.parametrize(("given", "names"), LISTS)
def test_a_list_is_divided_at_its_commas_but_not_within_names(given, names):
    assert read_facts([f"sponsors={given}"]) == {"sponsors": names}


def test_a_list_given_again_has_one_name_in_each():
    given = ["sponsors=Alder, Birch & Co", "sponsors=Elm"]
    assert read_facts(given) == {"sponsors": ("Alder, Birch & Co", "Elm")}


def test_a_fact_of_which_a_fund_has_one_is_given_once():
    with pytest.raises(UsageError, match=r"place is given 2 times \(Porto, Lisbon\): a fund has one"):
        read_facts(["place=Porto", "place=Lisbon"])
