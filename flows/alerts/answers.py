"""What became of one message at one channel: an answer, never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Sent:
    """The service took the message; whether a person sees it, no service tells."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """The service did not take it, or (`hung`) did not answer in time; the reason holds no secret."""

    reason: str
    hung: bool = False
    wait: timedelta | None = None  # how long the service wants to be left alone, at most a day
