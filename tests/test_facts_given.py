"""Facts as a person types them."""

from __future__ import annotations

import pytest

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
