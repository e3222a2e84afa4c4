"""What a run tells the person who started it: its sums, the funds it found, and what needs attention."""

from __future__ import annotations

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

    def lines(self) -> list[str]:
        """What needs attention, then the sums in words, zeros left out: the end of a long output is what is seen."""
        items = [f"{self.tally.items[o]} {o.value.replace('_', ' ')}" for o in Outcome if self.tally.items[o]]
        funds = [f"{self.tally.funds[o]} {o}" for o in FundOutcome if self.tally.funds[o]]
        return [
            *self.notes,
            *grouped(self.problems),
            *self._failures(),
            f"{self._name}: {counted(self.tally.begun, 'item')}: {', '.join(items) or 'none'}",
            f"funds: {', '.join(funds) or 'none'}{self._speed()}",
        ]

    def _speed(self) -> str:
        counts = self.tally.as_counts()
        middle, longest = (spoken(counts[f"minutes_to_alert.{which}"]) for which in ("median", "longest"))
        return f"; from publication to alert: {middle} (median), {longest} (longest)" if self.tally.minutes else ""

    @property
    def _name(self) -> str:
        return "dry run: nothing was kept, nobody was told" if self.dry else f"{self.kind} run {self.run_id}"

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


def notes_of(delivered: Delivered) -> list[str]:
    """What became of the alerts, in words; nothing when there were none."""
    if not (delivered.sent or delivered.failed or delivered.dead):
        return []
    sums = f"alerts: {delivered.sent} sent, {delivered.failed} to be tried again, {delivered.dead} given up"
    return [sums, *(f"{channel}: {why}" for channel, why in delivered.problems)]
