"""Asking configured sources what is new.

    poll(source, state, fetcher, now=...) -> Poll      one source, once
    poll_all(sources, states, fetcher, now=...)        many, hosts beside each other
    poll_past(sources, states, fetcher, first=...)     the same for a past period: a backfill
    due(source, state, now)                            whether its interval has passed, for the schedule
    health_of(source, state, now) -> Health            how it is doing, and what to do about it
    remember(unit, polls, yields, now) -> Changes      keep the states; what turned for the worse or better, once

A kind of source (`kinds.py`) says how it gives what it has: most are documents asked for over the network
(`documents.py`), an archive is files. What is remembered between polls and what may not be asked yet is decided in
`memory.py`, the same for all kinds.
"""

from flows.sources.health import Change, Health, Verdict, advice, health_of, judged, last_error
from flows.sources.kinds import KINDS, Kind
from flows.sources.memory import due
from flows.sources.polling import poll, poll_all, poll_past
from flows.sources.remembering import remember
from flows.sources.trying import Tried
from flows.sources.turns import Poll

__all__ = [
    "KINDS",
    "Change",
    "Health",
    "Kind",
    "Poll",
    "Tried",
    "Verdict",
    "advice",
    "due",
    "health_of",
    "judged",
    "last_error",
    "poll",
    "poll_all",
    "poll_past",
    "remember",
]
