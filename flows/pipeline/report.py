"""What a run tells the person who started it: its sums, the funds it found, and what needs attention."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from extractors.facts import Fund
from flows.deliver import Delivered
from flows.outcomes import FundOutcome, Outcome, Tally


@dataclass(frozen=True, slots=True)
class Report:
    """The end of a run."""

    run_id: int
    kind: str
    tally: Tally
    problems: Mapping[str, str] = field(default_factory=dict)  # source id -> what is wrong with it
    found: Sequence[tuple[FundOutcome, Fund]] = ()
    notes: Sequence[str] = ()

    def lines(self) -> list[str]:
        """The sums in words, zeros left out, then what needs attention."""
        items = [f"{self.tally.items[o]} {o.value.replace('_', ' ')}" for o in Outcome if self.tally.items[o]]
        funds = [f"{self.tally.funds[o]} {o}" for o in FundOutcome if self.tally.funds[o]]
        return [
            f"{self.kind} run {self.run_id}: {self.tally.begun} items: {', '.join(items) or 'none'}",
            f"funds: {', '.join(funds) or 'none'}",
            *self.notes,
            *(f"{source}: {problem}" for source, problem in self.problems.items()),
        ]

    def markdown(self) -> str:
        """The same for Prefect's page of the run."""
        rows = [f"| {name} | {number} |" for name, number in self.tally.as_counts().items() if number]
        problems = [f"- **{source}**: {problem}" for source, problem in self.problems.items()]
        return "\n".join([f"# {self.kind} run {self.run_id}", "", "| | |", "|---|---|", *rows, "", *problems])


def notes_of(delivered: Delivered) -> list[str]:
    """What became of the alerts, in words; nothing when there were none."""
    if not (delivered.sent or delivered.failed or delivered.dead):
        return []
    sums = f"alerts: {delivered.sent} sent, {delivered.failed} to be tried again, {delivered.dead} given up"
    return [sums, *(f"{channel}: {why}" for channel, why in delivered.problems)]
