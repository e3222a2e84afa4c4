"""The count of a run: every item begun ends exactly once, and every sighting is counted once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from flows.outcomes import FAILED, Ending, FundOutcome, Outcome, Tally


@dataclass
class Ledger:
    """Grows while a run goes on; `tally` is its state so far."""

    begun: int = 0
    items: Counter[Outcome] = field(default_factory=Counter)
    funds: Counter[FundOutcome] = field(default_factory=Counter)
    upsizes: Counter[FundOutcome] = field(default_factory=Counter)  # among `funds`
    joined: int = 0  # of the new ones, those that are part of another by now
    problems: dict[str, str] = field(default_factory=dict)  # source id -> what is wrong with it
    polled: int = 0
    undated: int = 0  # items left out of the window because their articles tell no day
    minutes: list[int] = field(default_factory=list)  # from publication to alert
    failed: dict[str, str] = field(default_factory=dict)  # url -> why it could not be read

    def begin(self, items: int) -> None:
        """Count items that a run takes on."""
        self.begun += items

    def end(self, ending: Ending, *, times: int = 1) -> None:
        """Count how items ended."""
        self.items[ending.outcome] += times

    def note_failure(self, url: str, ending: Ending) -> None:
        """Keep why an item could not be read; a file of an archive is told among the problems already."""
        if ending.outcome in FAILED and url not in self.problems:
            self.failed[url] = ending.reason or ending.outcome.value

    def found(self, outcome: FundOutcome, *, upsize: bool = False) -> None:
        """Count what became of a sighting, and whether it tells that a fund has grown."""
        self.funds[outcome] += 1
        self.upsizes[outcome] += upsize

    @property
    def tally(self) -> Tally:
        """The sums so far."""
        funds, upsizes = Counter(self.funds), Counter(self.upsizes)
        return Tally(self.begun, Counter(self.items), funds, tuple(self.minutes), upsizes, self.joined)
