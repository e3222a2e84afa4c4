"""How each source is doing, and what to do about it. Pure: what is known in, a verdict out.

A source is never switched off by a verdict; it is asked less often (`memory.rhythm_interval`) and told about once.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from flows.fetch import Cause
from flows.settings import Source
from flows.sources.memory import READING
from flows.store.records import SourceState, SourceYield

# Two polls in a row fail on most servers now and then; people want to hear of what lasts (changedetection#1678).
_FAILURES_THAT_COUNT = 3
_SILENCE_THAT_COUNTS = timedelta(days=2)
_WAIT_THAT_COUNTS = timedelta(days=7)  # a server that says 429 for a week does not want us
# Frozen: so many times its usual gap without anything new, within these bounds (holidays last ten days in China).
_GAPS = 8
_FROZEN_AT_LEAST, _FROZEN_AT_MOST = timedelta(days=14), timedelta(days=180)
# Fewer articles say nothing about a layout, fewer expected funds nothing about their absence.
_ENOUGH_ARTICLES = 8
_ENOUGH_FUNDS = 6.0
_SUDDENLY_SHORT = 0.3
_MOSTLY_UNREADABLE = 0.6


class Verdict(StrEnum):
    """How a source is doing, best first."""

    HEALTHY = "healthy"
    NEW = "new"  # not asked yet
    OFF = "off"  # switched off by the operator
    WAITING = "waiting"  # it asked us to come back later
    NO_FUND = "no fund"  # it used to tell of funds, and does no longer
    EMPTY = "empty"  # it answers, and has never listed anything
    FROZEN = "frozen"  # it lists the same for longer than its rhythm allows
    LAYOUT = "layout changed"  # its articles suddenly are short or unreadable
    UNREADABLE = "unreadable"  # it answers with something that is no list
    LOGIN = "login page"  # it answers with a web page
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    GONE = "gone"


_FINE = {Verdict.HEALTHY, Verdict.NEW, Verdict.OFF, Verdict.WAITING}

# What a person can do, one line each; the reason of the last error stands before it. {id} and {url} are the source's.
_ADVICE: dict[Verdict, str] = {
    Verdict.NO_FUND: "check its topics, or whether the site moved its fund news elsewhere",
    Verdict.EMPTY: "check the address: fundwatch sources check {url}",
    Verdict.FROZEN: "look whether the site still publishes there: fundwatch sources check {url}",
    Verdict.LAYOUT: "look at one article with fundwatch explain URL; the site may have been rebuilt",
    Verdict.UNREADABLE: "look for the new address of the feed: fundwatch sources check {url}",
    Verdict.LOGIN: "it wants a login or blocks readers: use another source, or name a header under headers_env",
    Verdict.REFUSED: "ask the site, set contact in settings.toml, or use another source",
    Verdict.UNREACHABLE: "nothing to do if it passes; else look for its new address",
    Verdict.GONE: "remove it, give its new address, or ask again: fundwatch sources enable {id}",
}

_REFUSALS = {Cause.FORBIDDEN.value, Cause.ADDRESS.value, Cause.ROBOTS.value, Cause.BUSY.value}


@dataclass(frozen=True, slots=True)
class Health:
    """A verdict with what a person reads: why, and what to do."""

    verdict: Verdict
    reason: str = ""

    def advice_for(self, source: Source) -> str:
        """What to do; empty when nothing is to be done."""
        return advice(self.verdict, source.id, source.address)

    @property
    def is_fine(self) -> bool:
        """Whether nobody needs to hear of it."""
        return self.verdict in _FINE


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict that differs from the one told last, for the worse or for the better."""

    source: Source
    health: Health
    recovered: bool
    since: datetime | None  # when the former verdict began

    @property
    def subject(self) -> str:
        """The first line of the alert."""
        return f"{self.source.name}: {'well again' if self.recovered else self.health.verdict.value}"

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines below it."""
        if self.recovered:
            return (f"it had trouble since {self.since:%Y-%m-%d}" if self.since else "it had trouble",)
        return tuple(line for line in (self.health.reason, self.health.advice_for(self.source)) if line)


def advice(verdict: Verdict, source_id: str = "ID", url: str = "URL") -> str:
    """What a person can do about a verdict, with commands to copy where it is about one source alone."""
    return _ADVICE.get(verdict, "").format(id=source_id, url=shlex.quote(url))


def health_of(source: Source, state: SourceState | None, now: datetime, found: SourceYield | None = None) -> Health:
    """How the source is doing now; `found` is what came of its articles, if known."""
    if not source.enabled:
        return Health(Verdict.OFF)
    if state is None or state.last_polled is None:
        return Health(Verdict.NEW, "not asked yet")
    return _trouble(state, now) or _silence(state, now) or _yield(found) or Health(Verdict.HEALTHY)


def judged(
    source: Source, state: SourceState, now: datetime, found: SourceYield | None = None
) -> tuple[SourceState, Change | None]:
    """The state with today's verdict, and the change that is worth an alert, told once.

    A source that has never worked is in trouble at once for who asks; the alert waits whether it lasts.
    """
    health = health_of(source, state, now, found)
    if health.verdict is Verdict.WAITING or state.health == health.verdict.value or _may_pass(state):
        return state, None
    was_fine = state.health is None or Verdict(state.health) in _FINE
    kept = replace(state, health=health.verdict.value, health_since=now)
    if was_fine and health.is_fine:
        return kept, None
    return kept, Change(source, health, recovered=health.is_fine, since=state.health_since)


def last_error(state: SourceState) -> Verdict:
    """What the last failure says of a source, however often it came."""
    reason = state.error or ""
    if state.disabled:
        return Verdict.GONE
    if state.trouble in _REFUSALS:
        return Verdict.REFUSED
    if state.trouble == READING:
        return Verdict.LOGIN if "HTML page" in reason else Verdict.UNREADABLE
    return Verdict.UNREACHABLE


def _trouble(state: SourceState, now: datetime) -> Health | None:
    """Errors that last, and those of a source that has never worked: what they are is known from the last one."""
    if not (state.failures or state.disabled):
        return None
    verdict, reason = last_error(state), state.error or ""
    worked, silent = state.last_success is not None, now - (state.last_success or now)
    if verdict is Verdict.GONE:
        return Health(verdict, reason)
    if state.trouble == Cause.BUSY.value and (silent < _WAIT_THAT_COUNTS if worked else _may_pass(state)):
        return Health(Verdict.WAITING, reason)
    if not worked:
        return Health(verdict, f"never worked so far: {reason}")
    if state.failures < _FAILURES_THAT_COUNT and silent < _SILENCE_THAT_COUNTS:
        return Health(Verdict.HEALTHY, f"last time: {reason}")
    return Health(verdict, reason)


def _may_pass(state: SourceState) -> bool:
    """Whether a source that never worked has not yet failed often enough for people to be told."""
    return state.last_success is None and not state.disabled and 0 < state.failures < _FAILURES_THAT_COUNT


def _silence(state: SourceState, now: datetime) -> Health | None:
    """Answers without news: never any, or none for longer than the source's own rhythm allows."""
    if state.last_new_item is None:
        return Health(Verdict.EMPTY, "it answers, and has never listed anything")
    allowed = frozen_after(state.items_per_week)
    quiet = now - state.last_new_item
    if quiet <= allowed:
        return None
    return Health(Verdict.FROZEN, f"nothing new for {quiet.days} days; its rhythm allows {allowed.days}")


def frozen_after(items_per_week: float | None) -> timedelta:
    """How long a source of this rhythm may list nothing new."""
    if not items_per_week:
        return _FROZEN_AT_MOST / 2
    return max(_FROZEN_AT_LEAST, min(_GAPS * timedelta(weeks=1) / items_per_week, _FROZEN_AT_MOST))


def _yield(found: SourceYield | None) -> Health | None:
    """What came of its articles, in the last weeks against the months before."""
    if found is None:
        return None
    enough = found.recent.articles >= _ENOUGH_ARTICLES and found.before.articles >= _ENOUGH_ARTICLES
    if enough and found.recent.unreadable > _MOSTLY_UNREADABLE > 2 * found.before.unreadable:
        return Health(Verdict.LAYOUT, f"{found.recent.unreadable:.0%} of its articles cannot be read any more")
    if enough and found.recent.length < _SUDDENLY_SHORT * found.before.length:
        return Health(
            Verdict.LAYOUT, f"its articles have {found.recent.length:.0f} characters, not {found.before.length:.0f}"
        )
    expected = found.before.funds * found.recent.days / found.before.days
    if expected >= _ENOUGH_FUNDS and not found.recent.funds:
        told = f"; the last on {found.last_fund:%Y-%m-%d}" if found.last_fund else ""
        return Health(
            Verdict.NO_FUND, f"no fund for {found.recent.days} days, where there used to be {expected:.0f}{told}"
        )
    return None
