"""Runs and their leases: one of a kind at a time, and a killed one blocks nobody for longer than its lease."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Row, select

from flows.errors import RunFailed, RunInProgress
from flows.outcomes import Tally
from flows.processes import told
from flows.store.base import Reads, Writes
from flows.store.records import Run
from flows.tables import RunRow


class RunReads(Reads):
    """Which runs there were."""

    def runs(self, limit: int = 20, *, kind: str | None = None) -> list[Run]:
        """The latest runs, newest first."""
        query = select(RunRow).order_by(RunRow.run_id.desc()).limit(limit)
        return [_run(row) for row in self._all(query if kind is None else query.where(RunRow.kind == kind))]

    def run(self, run_id: int) -> Run | None:
        """One run."""
        row = self._first(select(RunRow).where(RunRow.run_id == run_id))
        return _run(row) if row else None

    def last_complete_run(self, kind: str) -> Run | None:
        """The run of this kind that completed last: what a daily run catches up from."""
        query = select(RunRow).where(RunRow.kind == kind, RunRow.state == "complete")
        row = self._first(query.order_by(RunRow.started.desc()).limit(1))
        return _run(row) if row else None


class RunWrites(Writes, RunReads):
    """Beginning, prolonging and ending a run."""

    def begin_run(
        self,
        kind: str,
        *,
        now: datetime,
        lease: timedelta,
        holder: str,
        window_from: datetime | None = None,
        alive: Callable[[str], bool] = lambda _holder: True,
    ) -> int:
        """Begin a run of a kind and answer its id; what a dead one left running is marked interrupted.

        Dead is a run whose lease has expired, or whose holder `alive` denies (a process of this machine that is gone).
        Raises RunInProgress while another run of the kind lives.
        """
        row = self._first(select(RunRow).where(RunRow.kind == kind, RunRow.state == "running"))
        if row is not None:
            self._bury(_run(row), now, alive)
        return int(
            self._insert(
                RunRow,
                kind=kind,
                state="running",
                holder=holder,
                started=now,
                lease_until=now + lease,
                window_from=window_from,
                tally={},
                note="",
            )
        )

    def renew_run(self, run_id: int, *, now: datetime, lease: timedelta) -> None:
        """Prolong the lease; raises RunFailed when another run has taken over in the meantime."""
        if not self._update(RunRow, *_running(run_id), lease_until=now + lease):
            raise RunFailed(f"run {run_id} took longer than its lease and another has taken over; nothing is lost")

    def end_run(
        self, run_id: int, *, state: Literal["complete", "failed"], tally: Tally, now: datetime, note: str = ""
    ) -> None:
        """Record how a run ended; also of one that was taken for dead, for it knows better."""
        self._update(RunRow, RunRow.run_id == run_id, state=state, tally=tally.as_counts(), ended=now, note=note)

    def interrupt_runs(self, holders: Iterable[str], *, now: datetime, note: str) -> None:
        """Record that the runs of these processes were broken off; what has ended by itself stays as it did."""
        for holder in holders:
            under_way = RunRow.holder == holder, RunRow.state == "running"
            self._update(RunRow, *under_way, state="interrupted", ended=now, note=note)

    def _bury(self, run: Run, now: datetime, alive: Callable[[str], bool]) -> None:
        if run.lease_until > now and alive(run.holder):
            raise RunInProgress(
                f"another {run.kind} run ({run.run_id}, {told(run.holder)}) is under way since"
                f" {run.started:%Y-%m-%d %H:%M} UTC; if it is dead, its lease ends at {run.lease_until:%H:%M} UTC"
            )
        note = "its lease ended before it did" if run.lease_until <= now else "its process is gone"
        self._update(RunRow, *_running(run.run_id), state="interrupted", ended=now, note=note)


def _running(run_id: int) -> tuple[Any, Any]:
    return RunRow.run_id == run_id, RunRow.state == "running"


def _run(row: Row[Any]) -> Run:
    return Run(
        run_id=row.run_id,
        kind=row.kind,
        state=row.state,
        holder=row.holder,
        started=row.started,
        lease_until=row.lease_until,
        ended=row.ended,
        window_from=row.window_from,
        tally=row.tally,
        note=row.note,
    )
