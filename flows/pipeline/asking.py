"""The fetcher of a run: what earlier runs were asked to respect is handed to it, and what it heard is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flows.fetch import Fetcher
from flows.fetch.keeping import PageKeeper
from flows.pipeline.run import Run
from flows.settings import Settings


@contextmanager
def run_fetcher(run: Run, settings: Settings, *, dry: bool = False) -> Iterator[Fetcher]:
    """A fetcher that leaves alone the hosts that said 429 to an earlier run, and keeps pages where the settings say so.

    A dry run keeps neither the pages nor the waiting times. Pages that could not be kept are a note of the run.
    """
    with (
        PageKeeper(None if dry else settings.pages.keep) as keeper,
        Fetcher(settings.fetch, waiting=run.store.waiting_hosts(), keep=keeper.keep) as fetcher,
    ):
        try:
            yield fetcher
        finally:
            keeper.close()
            run.notes += [keeper.problem] if keeper.problem else []
            if not dry:
                _remember_waiting(run, fetcher)


def _remember_waiting(run: Run, fetcher: Fetcher) -> None:
    waiting = fetcher.waiting
    with run.store.unit() as unit:
        unit.save_waiting_hosts(waiting, now=run.clock())
