"""Whether two values of a fact say the same, or one of them more: in whatever words, language and currency."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from extractors.facts import Money
from extractors.identity.money import is_one_amount
from extractors.identity.parties import Party, parse_party, same_house
from extractors.places import lies_within, same_place

NOT_STATED = "not stated"
"""What a person reads where no text tells a fact."""


def same_fact(field: str, one: Any, other: Any) -> bool:
    """Whether two values of a field say the same, in whatever words."""
    return one == other or (
        one not in (None, ()) and other not in (None, ()) and field in SAME and SAME[field](one, other)
    )


def agrees(field: str, known: Any, value: Any) -> bool:
    """Whether a value says nothing else than a known one: the same, or less of it."""
    return SAME[field](known, value) or (field in FINER and FINER[field](known, value))


def shown(value: Money | str | tuple[str, ...]) -> str:
    """A value as conflicts give it."""
    if isinstance(value, Money):
        return value.as_written or f"{value.amount} {value.currency}"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def name_one_of(names: Sequence[str], houses: Sequence[Party]) -> bool:
    """Whether one of the names is of one of these houses."""
    return any(same_house(parse_party(name), house) for name in names for house in houses)


def _same_money(won: Money, other: Money) -> bool:
    if won.currency != other.currency:
        return is_one_amount(won, other)  # converted
    return won.amount == other.amount


def _same_place(won: str, other: str) -> bool:
    return won == other or same_place(won, other) is True


def same_names(won: Sequence[str], others: Sequence[str]) -> bool:
    """Whether all others are among those that won, in any script: 启岳资本, 啟岳資本 and Qiyue Capital are one."""
    known = [parse_party(name) for name in won]
    return all(name_one_of([name], known) for name in others)


def _same_date(won: str, other: str) -> bool:
    return won.startswith(other) or other.startswith(won)


def _is_finer_day(one: str, other: str) -> bool:
    return one != other and one.startswith(other)


FINER: dict[str, Callable[[str, str], bool]] = {"place": lies_within, "event_date": _is_finer_day}
"""Whether the first value says all that the second one does, and more: Suzhou in Jiangsu, a day in its month."""

# A stage passed on the way is history, sectors are a matter of words: neither is a conflict.
SAME: dict[str, Callable[..., bool]] = {
    "size": _same_money,
    "first_tranche": _same_money,
    "managers": same_names,
    "sponsors": same_names,
    "place": _same_place,
    "event_date": _same_date,
}
