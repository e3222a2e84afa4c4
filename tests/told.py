"""Sightings in few words, for tables of examples."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from extractors.facts import Money, Sighting, Stage

_SETTINGS = tomllib.loads((Path(__file__).parents[1] / "config/settings.toml").read_text(encoding="utf-8"))
ALERTED: float = _SETTINGS["run"]["alert_threshold"]
"""The confidence at which a sighting is alerted unless told otherwise; below it a person looks first."""

LISTS = ("aliases", "managers", "sponsors", "sectors")


def fund(name: str, size: str | None = None, *, day: date | None = None, **facts: Any) -> tuple[Sighting, date | None]:
    """A sighting and its day: size and first as "CNY 3e9", lists as words separated by |."""
    lists = {field: tuple(filter(None, facts.pop(field, "").split("|"))) for field in LISTS}
    stage = Stage(facts.pop("stage", "launched"))
    first = money(facts.pop("first", None))
    told = Sighting(name=name, stage=stage, confidence=0.9, size=money(size), first_tranche=first, **lists, **facts)
    return told, day


def money(words: str | None) -> Money | None:
    """CNY 3e9 as money."""
    if not words:
        return None
    currency, amount = words.split()
    return Money(int(float(amount)), currency, words)
