"""Every item begun ends in exactly one `Outcome`; a run's `Tally` counts them and must add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from statistics import median


class Outcome(StrEnum):
    """Where one feed item ended."""

    KNOWN = "known"  # seen before, nothing to do
    OUT_OF_WINDOW = "out_of_window"  # older than the run looks back, or without the dates asked for
    UNREACHABLE = "unreachable"  # no answer, or an error of the server
    REFUSED = "refused"  # not allowed: robots.txt, address guard, 401, 403, 451
    UNREADABLE = "unreadable"  # an answer from which no text could be read
    OFF_TOPIC = "off_topic"  # cannot announce a fund; not read further
    NO_FUND = "no_fund"  # read, and announces none
    FUNDS = "funds"  # announces at least one fund


FAILED = (Outcome.UNREACHABLE, Outcome.REFUSED, Outcome.UNREADABLE)
"""The ends of what could not be read."""


class FundOutcome(StrEnum):
    """Where one sighting of a run ended."""

    NEW = "new"
    UPDATED = "updated"
    KNOWN = "known"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Ending:
    """An item's one outcome, with the reason a person reads."""

    outcome: Outcome
    reason: str = ""
    counts: bool = True  # False: nothing was learned about the item itself, so it uses up none of its attempts


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums of one run: items begun, items by outcome, sightings by what became of them; and how fast it told."""

    begun: int
    items: Counter[Outcome] = field(default_factory=Counter)
    funds: Counter[FundOutcome] = field(default_factory=Counter)
    minutes: tuple[int, ...] = ()  # from publication to alert, of each fund that was told
    upsizes: Counter[FundOutcome] = field(default_factory=Counter)  # of `funds`, those that tell of a fund's growth
    joined: int = 0  # of the new funds, those that a later article of the run made one with another

    @property
    def adds_up(self) -> bool:
        """Whether every item begun ended exactly once."""
        return self.begun == sum(self.items.values())

    def as_counts(self) -> dict[str, int]:
        """`begun`, `items.<outcome>`, `funds.<outcome>`, `upsizes`, `joined`, minutes to alert; zeros too."""
        return {
            "begun": self.begun,
            **{f"items.{o}": self.items[o] for o in Outcome},
            **{f"funds.{o}": self.funds[o] for o in FundOutcome},
            "upsizes": sum(self.upsizes.values()),
            "joined": self.joined,
            "minutes_to_alert.median": round(median(self.minutes or (0,))),
            "minutes_to_alert.longest": max(self.minutes, default=0),
        }


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of several tallies."""
    parts = list(tallies)
    return Tally(
        begun=sum(t.begun for t in parts),
        items=sum((t.items for t in parts), Counter()),
        funds=sum((t.funds for t in parts), Counter()),
        minutes=tuple(minutes for t in parts for minutes in t.minutes),
        upsizes=sum((t.upsizes for t in parts), Counter()),
        joined=sum(t.joined for t in parts),
    )


def counted(number: int, noun: str) -> str:
    """`1 item`, `3 items`: for nouns whose plural ends in s."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
