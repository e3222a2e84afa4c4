"""Which articles a run is about, by their own dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

AHEAD = timedelta(days=1)
"""East of the run's zone it is tomorrow already; later dates are mistakes of the page."""


@dataclass(frozen=True, slots=True)
class Window:
    """From `first` to `last`, both included; None is open. `undated` says whether articles without a date belong."""

    first: date | None = None
    last: date | None = None
    undated: bool = True

    def holds(self, day: date | None) -> bool:
        """Whether an article of that day belongs to the run."""
        if day is None:
            return self.undated
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)

    def why_not(self, day: date | None) -> str:
        """The reason that goes with an article left out."""
        return "without a date" if day is None else f"of {day}, outside {self}"

    def __str__(self) -> str:
        return f"{self.first or 'the beginning'} to {self.last or 'the end'}"


def looking_back(today: date, length: timedelta, *, last_complete: date | None, most: timedelta) -> Window:
    """The window of a daily run: its usual length, or back to the last complete run, so that missed days are caught up.

    `most` bounds the catching up: a database left alone for a year is a backfill, not a day's news.
    """
    usual = today - length
    caught_up = usual if last_complete is None else last_complete - length
    return Window(min(usual, max(caught_up, today - most)), today + AHEAD)
