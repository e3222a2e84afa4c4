"""Adding one page, file or pasted text by hand: it is news because a person says so, whatever its date."""

from __future__ import annotations

from flows.by_hand import Given, read_by_hand
from flows.deliver import deliver
from flows.pipeline.asking import run_fetcher
from flows.pipeline.keeping import Keeper, Thresholds
from flows.pipeline.recording import Recorder
from flows.pipeline.report import Report, notes_of
from flows.pipeline.run import Clock, Run
from flows.pipeline.telling import Teller
from flows.settings import Settings
from flows.store import Store
from flows.window import Window


def add_article(settings: Settings, store: Store, given: Given, *, clock: Clock) -> Report:
    """Read what is given (see `read_by_hand`), keep its funds, and send their alerts."""
    run = Run(store, "add", clock, settings.run.lease, settings)
    reads = read_by_hand(given, settings, now=clock(), fetching=run_fetcher(run, settings))
    with run.under_lease():
        keeper = Keeper(Teller(settings, run.run_id), Thresholds.of(settings.run), undated_is_news=True)
        recorder = Recorder(run, keeper, Window())
        run.ledger.begin(len(reads))
        recorder.record_all(reads)
        run.notes += notes_of(deliver(store, settings, now=clock()))
    ledger = run.ledger
    return Report(run.run_id, run.kind, ledger.tally, ledger.problems, recorder.found, run.notes, ledger.failed)
