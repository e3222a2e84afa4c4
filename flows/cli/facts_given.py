"""Facts as a person types them: FIELD=VALUE, lists with ; between, money as texts write it or as CURRENCY AMOUNT."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from extractors.facts import FACT_FIELDS, Money, Stage
from extractors.money import find_money
from extractors.text import normalise
from flows.errors import UsageError

_MONEY = re.compile(r"([A-Z]{3})\s*([\d,_]+)")
_DAY = re.compile(r"\d{4}-\d{2}(-\d{2})?", re.ASCII)
_PLAIN = "'CNY 5000000000'"
_LISTS = {"aliases", "managers", "sponsors", "sectors"}


def read_facts(given: Sequence[str]) -> dict[str, Any]:
    """The facts as fields of a Sighting; an empty value says that there is none. UsageError names what is allowed."""
    facts: dict[str, Any] = {}
    for text in given:
        field, separator, value = text.partition("=")
        if not separator or field not in FACT_FIELDS:
            raise UsageError(f"{text!r}: write FIELD=VALUE, FIELD being one of {', '.join(FACT_FIELDS)}")
        facts[field] = _value(field, value.strip())
    return facts


def _value(field: str, value: str) -> Any:
    if field in _LISTS:
        return tuple(part.strip() for part in value.split(";") if part.strip())
    if field in {"size", "first_tranche"}:
        return _money(field, value) if value else None
    if field == "stage":
        return _stage(value)
    if field == "event_date":
        return _day(value) if value else None
    if field == "name" and not value:
        raise UsageError("name= needs a value: a fund without a name cannot be told")
    return value or None


def _money(field: str, value: str) -> Money:
    found = _MONEY.fullmatch(value.upper())
    if found:
        return Money(int(re.sub(r"[,_]", "", found[2])), found[1], value)
    text = normalise(value)
    spans = [span for span in find_money(text) if text[span.start : span.end] == text and span.amount]
    if not spans:
        raise UsageError(f"{field}={value}: write one sum with its currency, such as 50亿元, RMB5bn, $90m or {_PLAIN}")
    return Money(cast(int, spans[0].amount), spans[0].currency, value)


def _day(value: str) -> str:
    try:
        found = _DAY.fullmatch(value)
        date.fromisoformat(value if found and found[1] else f"{value}-01")  # ISO also has weeks, which no fact has
    except ValueError:
        found = None
    if not found:
        raise UsageError(f"event_date={value}: write a day (2026-01-30) or a month (2026-01)")
    return value


def _stage(value: str) -> Stage:
    try:
        return Stage(value)
    except ValueError:
        raise UsageError(f"stage={value}: one of {', '.join(Stage)}") from None
