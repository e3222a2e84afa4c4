"""What a run tells the person who started it: its sums, the funds it found, and what needs attention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from extractors.facts import Fund
from flows.deliver import Delivered
from flows.outcomes import FundOutcome, Outcome, Tally, counted
from flows.pipeline.problems import grouped
from flows.pipeline.speed import spoken

_MOST_FAILURES = 10


@dataclass(frozen=True, slots=True)
class Report:
    """The end of a run."""

    run_id: int
    kind: str
    tally: Tally
    problems: Mapping[str, str] = field(default_factory=dict)  # source id -> what is wrong with it
    found: Sequence[tuple[FundOutcome, Fund]] = ()
    notes: Sequence[str] = ()
    failed: Mapping[str, str] = field(default_factory=dict)  # url of an item -> why it could not be read
    dry: bool = False
    polled: int | None = None  # of a poll between two daily runs: how many sources were due

    def lines(self) -> list[str]:
        """What needs attention, then the sums in words, zeros left out: the end of a long output is what is seen."""
        return [
            *self.notes,
            *grouped(self.problems),
            *self._failures(),
            f"{self._name}: {self._items()}",
            f"funds: {self._funds()}{self._speed()}",
        ]

    def line(self) -> str:
        """The sums alone, as one line of a log in which many runs follow each other."""
        alerts = next((note for note in self.notes if note.startswith("alerts: ")), "alerts: none")
        return f"{self._name}: {self._items()}; funds: {self._funds()}; {alerts}"

    @property
    def is_idle(self) -> bool:
        """Whether it was a poll for which nothing was due, and which had nothing to tell."""
        return self.polled == 0 and not (self.tally.begun or self.notes or self.problems)

    def _items(self) -> str:
        items = [f"{self.tally.items[o]} {_ended(o)}" for o in Outcome if self.tally.items[o]]
        return ": ".join(filter(None, (counted(self.tally.begun, "item"), ", ".join(items))))

    def _funds(self) -> str:
        """What became of the funds that were announced, then of those that were told to have grown."""
        grown = self.tally.upsizes
        sums = (_counts(self.tally.funds - grown, joined=self.tally.joined), _counts(grown))
        return "; upsizes: ".join(filter(None, (sums[0] or "none", sums[1])))

    def _speed(self) -> str:
        counts = self.tally.as_counts()
        middle, longest = (spoken(counts[f"minutes_to_alert.{which}"]) for which in ("median", "longest"))
        return f"; from publication to alert: {middle} (median), {longest} (longest)" if self.tally.minutes else ""

    @property
    def _name(self) -> str:
        if self.dry:
            return "dry run: nothing was kept, nobody was told"
        return f"{self.kind} run {self.run_id}" if self.polled is None else f"poll {self.run_id}"

    def _failures(self) -> list[str]:
        """The items that could not be read, but no more than a person would look through."""
        lines = [f"{url}: {reason}" for url, reason in islice(self.failed.items(), _MOST_FAILURES)]
        more = len(self.failed) - len(lines)
        return [*lines, f"and {more} more"] if more else lines

    def markdown(self) -> str:
        """The same for Prefect's page of the run."""
        rows = [f"| {name} | {number} |" for name, number in self.tally.as_counts().items() if number]
        problems = [f"- **{source}**: {problem}" for source, problem in self.problems.items()]
        return "\n".join([f"# {self._name}", "", "| | |", "|---|---|", *rows, "", *problems])


def _ended(outcome: Outcome) -> str:
    """How items ended, behind their number: an item with funds may tell of several, or that a known one has grown."""
    return "with funds" if outcome is Outcome.FUNDS else outcome.value.replace("_", " ")


def _counts(funds: Counter[FundOutcome], *, joined: int = 0) -> str:
    """So many of each; of the new ones also how many are one with another since, for those are fewer records."""
    since = {FundOutcome.NEW: f" ({joined} of them since joined to others)"} if joined else {}
    return ", ".join(f"{funds[o]} {o}{since.get(o, '')}" for o in FundOutcome if funds[o])


def notes_of(delivered: Delivered) -> list[str]:
    """What became of the alerts, in words; nothing when there were none."""
    held_up = any(one.failed for one in delivered.waiting)
    return delivered.lines() if delivered.sent or delivered.failed or delivered.dead or held_up else []
