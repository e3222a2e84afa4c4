"""What no single table can know: ids given twice, and names of channels or sources that do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flows.settings.problems import problem
from flows.settings.tables import TomlFile


def crosscheck(sources: TomlFile, alerts: TomlFile) -> list[str]:
    """One line for each id given twice, and for each name in a route that names nothing."""
    return [
        *_doubles(sources, "source"),
        *_doubles(alerts, "channel"),
        *_doubles(alerts, "route"),
        *_dangling(alerts, "channels", _ids(alerts, "channel")),
        *_dangling(alerts, "sources", _ids(sources, "source")),
        *_rateless(alerts),
    ]


def _entries(file: TomlFile, table: str) -> list[dict[str, Any]]:
    content = file.content.get(table)
    return [entry if isinstance(entry, dict) else {} for entry in content] if isinstance(content, list) else []


def _ids(file: TomlFile, table: str) -> list[str]:
    return [entry["id"] for entry in _entries(file, table) if isinstance(entry.get("id"), str)]


def _doubles(file: TomlFile, table: str) -> Iterator[str]:
    first: dict[str, int | None] = {}
    for nth, entry in enumerate(_entries(file, table)):
        place, value = (table, nth, "id"), entry.get("id")
        if isinstance(value, str) and value in first:
            yield problem(file, place, f"is used twice; the first is on line {first[value]}, each must have its own")
        elif isinstance(value, str):
            first[value] = file.line_of(place)


def _dangling(alerts: TomlFile, key: str, known: list[str]) -> Iterator[str]:
    for nth, route in enumerate(_entries(alerts, "route")):
        named = route.get(key)
        for name in named if isinstance(named, list) else ():
            if name not in known:
                allowed = ", ".join(known[:20]) or "none yet"
                yield problem(alerts, ("route", nth, key), f"names {name!r}, which does not exist; there is: {allowed}")


def _rateless(alerts: TomlFile) -> Iterator[str]:
    rates = alerts.content.get("rates")
    per_usd = rates.get("per_usd") if isinstance(rates, dict) else None
    known = {"USD", *(per_usd if isinstance(per_usd, dict) else ())}
    for nth, route in enumerate(_entries(alerts, "route")):
        size = route.get("min_size")
        currency = size.get("currency") if isinstance(size, dict) else None
        if isinstance(currency, str) and currency not in known:
            allowed = ", ".join(sorted(known))
            message = f"is {currency!r}, which has no rate in [rates.per_usd]; there is: {allowed}"
            yield problem(alerts, ("route", nth, "min_size", "currency"), message)
