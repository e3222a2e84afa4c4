"""What asking for an address can end in: a page, nothing new, or a failure with its one clear reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from extractors.facts import Page
from flows.outcomes import Ending, Outcome


class Cause(StrEnum):
    """What kind of thing went wrong: for health and for what to do about it."""

    ADDRESS = "address"  # not one that may be asked: scheme, private network
    ROBOTS = "robots"
    ROBOTS_SILENT = "robots_silent"  # robots.txt gave no answer, so nobody knows what it allows
    NAME = "name"  # the host name is not found
    CONNECTION = "connection"  # refused, reset, broke off
    CERTIFICATE = "certificate"
    TIME = "time"
    REDIRECT = "redirect"
    FORBIDDEN = "forbidden"  # 401, 403, 407, 451
    GONE = "gone"  # 404, 410
    BUSY = "busy"  # 429, or a waiting time that still runs
    SERVER = "server"  # 5xx
    STATUS = "status"  # any other status that gives no page
    SIZE = "size"
    ENCODING = "encoding"
    REPEAT = "repeat"  # already asked for in this run, and its answer is no longer kept


_OUTCOMES = {
    Cause.ADDRESS: Outcome.REFUSED,
    Cause.ROBOTS: Outcome.REFUSED,
    Cause.FORBIDDEN: Outcome.REFUSED,
    Cause.SIZE: Outcome.UNREADABLE,
    Cause.ENCODING: Outcome.UNREADABLE,
    Cause.REPEAT: Outcome.KNOWN,
}
# The address itself was not asked for, or not answered: its host wants to be left alone.
_SAYS_NOTHING = {Cause.BUSY, Cause.ROBOTS_SILENT}


@dataclass(frozen=True, slots=True)
class Validators:
    """What lets a server say "not modified": byte for byte as it gave them, quotes and `W/` included."""

    etag: str | None = None
    last_modified: str | None = None

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed (304), perhaps with newer validators."""

    url_asked: str
    url: str
    headers: Mapping[str, str]
    fetched_at: datetime
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """No page, and why; `reason` is one line for a person without secrets."""

    reason: str
    cause: Cause
    status: int | None = None
    retry_after: datetime | None = None  # UTC: not to be asked again before
    permanent: bool = False  # 410: gone for good
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def outcome(self) -> Outcome:
        """Where an item ends that could not be fetched."""
        return _OUTCOMES.get(self.cause, Outcome.UNREACHABLE)

    @property
    def ending(self) -> Ending:
        """Outcome and reason together."""
        return Ending(self.outcome, self.reason, counts=self.cause not in _SAYS_NOTHING)


Answer = Page | NotModified | Failure


def validators_of(headers: Mapping[str, str]) -> Validators:
    """The validators of an answer; empty where it gave none."""
    return Validators(headers.get("etag") or None, headers.get("last-modified") or None)
