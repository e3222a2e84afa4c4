"""After a run's polls: the states are kept, and what has turned for the worse or for the better is told once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Protocol

from flows.sources.health import Change, judged
from flows.sources.turns import Poll
from flows.store.records import SourceState, SourceYield


class Memory(Protocol):
    """What keeps states: a unit of the store."""

    def save_source_state(self, state: SourceState) -> None:
        """Keep the state in place of the former one."""


def remember(
    memory: Memory, polls: Iterable[Poll], found: Mapping[str, SourceYield], now: datetime
) -> Iterator[Change]:
    """Save the state of each polled source with its verdict, and give the changes that deserve an alert.

    To be used up within the unit of `memory`, so that an alert is kept if and only if its verdict is.
    """
    for polled in polls:
        state, change = judged(polled.source, polled.state, now, found.get(polled.source.id))
        memory.save_source_state(state)
        if change:
            yield change
