"""Facts as a person types them: FIELD=VALUE, lists with commas between, money as texts write it or CURRENCY AMOUNT."""

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
_SURE = re.compile("[;；]")
_COMMA = re.compile(
    r"""[，、] | , (?! \s* (?: Inc | Ltd | Limited | LLC | L\.L\.C | LLP | L\.?P | PLC | Corp | Co | GmbH | AG | S\.?A
                           | N\.?V | B\.?V | S\.p\.A | AB | Pte | Pty | Jr ) \b )  # belongs to the name before""",
    re.VERBOSE | re.IGNORECASE,
)


def read_facts(given: Sequence[str]) -> dict[str, Any]:
    """The facts as fields of a Sighting; an empty value says that there is none. UsageError names what is allowed."""
    typed: dict[str, list[str]] = {}
    for text in given:
        field, separator, value = text.partition("=")
        field = field.strip()
        if not separator or field not in FACT_FIELDS:
            raise UsageError(f"{text!r}: write FIELD=VALUE, FIELD being one of {', '.join(FACT_FIELDS)}")
        typed.setdefault(field, []).append(value.strip())
    return {field: _list(values) if field in _LISTS else _one(field, values) for field, values in typed.items()}


def _list(values: Sequence[str]) -> tuple[str, ...]:
    """The names; commas divide them only where nothing surer does: ; between them, or the field given again."""
    between = _SURE if len(values) > 1 or _SURE.search(values[0]) else _COMMA
    names = (part.strip() for value in values for part in between.split(value))
    return tuple(dict.fromkeys(name for name in names if name))


def _one(field: str, values: Sequence[str]) -> Any:
    if len(values) > 1:
        raise UsageError(f"{field} is given {len(values)} times ({', '.join(values)}): a fund has one")
    value = values[0]
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
