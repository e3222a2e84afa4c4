"""The fetcher of a run: what earlier runs were asked to respect is handed to it, and what it heard is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from flows.fetch import Fetcher
from flows.fetch.keeping import PageKeeper
from flows.pipeline.run import Clock
from flows.settings import Settings
from flows.store import Store


@contextmanager
def run_fetcher(settings: Settings, store: Store, *, clock: Clock, dry: bool = False) -> Iterator[Fetcher]:
    """A fetcher that leaves alone the hosts that said 429 to an earlier run, and keeps pages where the settings say so.

    A dry run keeps neither the pages nor the waiting times.
    """
    folder = None if dry else settings.pages.keep
    with ExitStack() as stack:
        keep = stack.enter_context(PageKeeper(folder)).keep if folder else None
        fetcher = stack.enter_context(Fetcher(settings.fetch, waiting=store.waiting_hosts(), keep=keep))
        try:
            yield fetcher
        finally:
            if not dry:
                _remember_waiting(store, fetcher, clock)


def _remember_waiting(store: Store, fetcher: Fetcher, clock: Clock) -> None:
    waiting = fetcher.waiting
    with store.unit() as unit:
        unit.save_waiting_hosts(waiting, now=clock())
