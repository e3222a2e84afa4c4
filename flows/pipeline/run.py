"""A run: its lease, its steps in order, and its end, told apart as complete or failed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from flows.alerts.news import Notice
from flows.errors import ConfigurationError, FundwatchError, RunFailed, UsageError
from flows.pipeline.ledger import Ledger
from flows.processes import is_alive, this_process
from flows.queueing import queue_alert
from flows.settings import Settings
from flows.store import Store, Unit

Clock = Callable[[], datetime]
_BROKEN = {"failed": "failed", "interrupted": "was interrupted"}
_BY_HAND = "stopped by hand"
_REFUSED = "refused: "
_STOPPED = "stopped from outside"
_UNTOLD = (_BY_HAND, _STOPPED, _REFUSED)
"""How the notes of runs begin whose end somebody wanted or has seen at the terminal: nobody is paged."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a run: a Prefect task, or a plain call with --direct."""

    name: str
    do: Callable[[], None]


@dataclass
class Run:
    """One run of a kind under its lease in the database."""

    store: Store
    kind: str
    clock: Clock
    lease: timedelta
    settings: Settings | None = None  # whose routes hear of a run that fails; without them nobody does
    ledger: Ledger = field(default_factory=Ledger)
    run_id: int = 0
    notes: list[str] = field(default_factory=list)
    window_from: datetime | None = None

    @contextmanager
    def under_lease(self, *, window_from: datetime | None = None, dry: bool = False) -> Iterator[Run]:
        """Hold the lease of this kind of run; record how it ended, also when it ends by an exception.

        Raises RunInProgress while another lives; one whose process is gone blocks nobody. A dry run holds no lease.
        """
        self.window_from = window_from
        if dry:
            yield self
            return
        with self.store.unit() as unit:
            self.begin(unit)
        try:
            yield self
            self._check()
        except BaseException as error:
            self._end("failed", _reason(error))
            raise
        self._end("complete", "; ".join(self.notes))

    def begin(self, unit: Unit) -> None:
        """Take the lease and a number; tell of the run before, if it died in the middle."""
        before = unit.runs(1, kind=self.kind)
        self.run_id = unit.begin_run(
            self.kind,
            now=self.clock(),
            lease=self.lease,
            holder=str(this_process()),
            window_from=self.window_from,
            alive=is_alive,
        )
        if before and before[0].state == "running":
            self._tell(unit, before[0].run_id)

    def renew(self) -> None:
        """Prolong the lease: called between batches."""
        with self.store.unit() as unit:
            unit.renew_run(self.run_id, now=self.clock(), lease=self.lease)

    def _check(self) -> None:
        tally = self.ledger.tally
        if not tally.adds_up:
            ended = sum(tally.items.values())
            raise RunFailed(f"the sums of run {self.run_id} differ: {tally.begun} items begun, {ended} ended")

    def _end(self, state: Literal["complete", "failed"], note: str) -> None:
        with self.store.unit() as unit:
            unit.end_run(self.run_id, state=state, tally=self.ledger.tally, now=self.clock(), note=note[:1000])
            if state == "failed" and not note.startswith(_UNTOLD):
                self._tell(unit, self.run_id)

    def _tell(self, unit: Unit, run_id: int) -> None:
        """Queue an alert of a run that did not do its job: of several in a row the first, not one every day."""
        runs = unit.runs(20, kind=self.kind)
        latest = [run for run in runs if run.run_id <= run_id and not run.note.startswith(_UNTOLD)][:2]
        if self.settings is None or any(run.state in _BROKEN for run in latest[1:]):
            return
        ended = latest[0]
        went_on = "What it had finished is kept, and the next run goes on from there."
        lines = (self.settings.redact(ended.note), f"It began at {ended.started:%Y-%m-%d %H:%M} UTC.", went_on)
        notice = Notice(f"The {ended.kind} run {ended.run_id} {_BROKEN[ended.state]}", lines)
        queue_alert(unit, "run", notice, settings=self.settings, now=self.clock(), run_id=run_id)


def note_stopped(store: Store, holders: Iterable[str], *, now: datetime) -> None:
    """Record of runs that their processes were ended on purpose, and could not say so themselves."""
    with store.unit() as unit:
        unit.interrupt_runs(holders, now=now, note=_STOPPED)


def _reason(error: BaseException) -> str:
    """What ended a run, in words for the desk: names of Python classes tell it nothing."""
    if isinstance(error, KeyboardInterrupt):
        return _BY_HAND
    if isinstance(error, UsageError | ConfigurationError):
        return f"{_REFUSED}{error}"
    if isinstance(error, FundwatchError):
        return str(error)
    return _UNEXPECTED if isinstance(error, Exception) else _STOPPED


_UNEXPECTED = "an unexpected error, which is a fault of fundwatch; the log of the machine it runs on has the details"


def call_directly(steps: Sequence[Step]) -> None:
    """Do the steps one after the other, in this thread."""
    for step in steps:
        step.do()
