"""What is remembered of a source from poll to poll, and when it may be asked again. Pure: states in, states out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from extractors.facts import FeedItem, FeedReading, Page
from flows.fetch import Cause, Failure, NotModified, Validators
from flows.fetch.answers import validators_of
from flows.fetch.waits import LONGEST_WAIT, fresh_until, retry_after
from flows.settings import Source
from flows.store.records import SourceState

# Some servers keep saying 304 for ever (FreshRSS#1020): once a week we ask without validators.
UNCONDITIONAL_EVERY = timedelta(days=7)
# One poll may meet a wrong redirect (maintenance, a captive portal); four days of them are a move.
ADOPT_AFTER = timedelta(days=4)
READING = "reading"
"""The trouble of a source that answers with something that cannot be read; the others are causes of fetching."""

# Where something appears once a day, looking four times a day is enough; but no news should wait half a day.
_POLLS_PER_ITEM = 4
_SLOWEST = timedelta(hours=6)
_JITTER = 0.1
# A week's rhythm is an average over this many days, so that one busy day does not turn it over.
_RHYTHM_DAYS = 28.0


def state_for(source: Source, state: SourceState | None) -> SourceState:
    """What is known of the source under its present address; another address starts anew."""
    if state is None or state.url not in {None, source.address}:
        return SourceState(source.id, url=source.address)
    return replace(state, url=source.address)


def validators(state: SourceState, now: datetime) -> Validators:
    """What to ask with; nothing when the time for one unconditional request has come."""
    last = state.unconditional_at
    if last is None or now - last >= UNCONDITIONAL_EVERY:
        return Validators()
    return Validators(state.etag, state.last_modified)


def due(source: Source, state: SourceState | None, now: datetime) -> bool:
    """Whether the schedule should ask: its interval has passed, longer after failures, and nobody said later."""
    if state is None or state.url != source.address or state.last_polled is None:
        return True
    return not state.disabled and now >= _paced(source, state, state.last_polled)


def next_time(source: Source, state: SourceState | None) -> datetime | None:
    """From when on the schedule asks again; None where that is at once, or not before a person wants it."""
    if state is None or state.url != source.address or state.last_polled is None or state.disabled:
        return None
    return _paced(source, state, state.last_polled)


def _paced(source: Source, state: SourceState, last: datetime) -> datetime:
    return max(last + rhythm_interval(source, state), state.not_before or last)


def rhythm_interval(source: Source, state: SourceState) -> timedelta:
    """How long to wait between polls: the source's interval, longer where little appears or little answers."""
    pace = timedelta(weeks=1) / (_POLLS_PER_ITEM * state.items_per_week) if state.items_per_week else source.interval
    interval = max(source.interval, min(pace, _SLOWEST))
    # Linear, as Media Cloud found: exponential on an interval of hours soon means never again.
    wait = min(interval * (1 + state.failures), max(LONGEST_WAIT, source.interval))
    return wait * (1 + _JITTER * _share(source.id))


def _share(name: str) -> float:
    """A number from 0 to 1 that is always the same for a name: not all sources are due at the same minute."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF


def why_not(state: SourceState, now: datetime) -> str | None:
    """Why a source must not be asked even by hand: gone for good, or told us to wait (Retry-After, not freshness)."""
    if state.disabled:
        return f"no longer asked: {state.error or 'switched off'}"
    if state.failures and state.not_before and now < state.not_before:
        return f"asked us to wait until {state.not_before:%Y-%m-%d %H:%M} UTC"
    return None


def asked_again(state: SourceState) -> SourceState:
    """The state of a source that is gone for good, now that a person wants it asked again."""
    return replace(state, disabled=False, failures=0, error=None, trouble=None, not_before=None)


def after_failure(state: SourceState, failure: Failure, now: datetime) -> SourceState:
    """One more failure; gone for good (410) is asked no more until a person says so, a lost adopted address is left."""
    return replace(
        state,
        adopted_url=None if failure.cause is Cause.GONE else state.adopted_url,
        last_polled=now,
        failures=state.failures + 1,
        error=failure.reason,
        trouble=failure.cause.value,
        not_before=failure.retry_after,
        disabled=state.disabled or failure.permanent,
    )


def after_problem(state: SourceState, problem: str, now: datetime) -> SourceState:
    """An answer that could not be read: nothing of it is remembered, so that the next one is read afresh."""
    failed = replace(state, last_polled=now, failures=state.failures + 1, error=problem, not_before=None)
    return replace(failed, trouble=READING, etag=None, last_modified=None, body_hash=None)


def after_answer(state: SourceState, answer: Page | NotModified, now: datetime, *, conditional: bool) -> SourceState:
    """The server answered: its validators, its wishes, its redirects."""
    sent = validators_of(answer.headers)
    known = Validators(state.etag, state.last_modified) if isinstance(answer, NotModified) else Validators()
    polled = replace(
        state,
        etag=sent.etag or known.etag,
        last_modified=sent.last_modified or known.last_modified,
        last_polled=now,
        last_success=now,
        failures=0,
        error=None,
        trouble=None,
        not_before=_wished(state, answer, now),
        unconditional_at=state.unconditional_at if conditional else now,
    )
    return _after_redirect(polled, answer.moved_to, now)


def _wished(state: SourceState, answer: Page | NotModified, now: datetime) -> datetime | None:
    """Until when the answer wants us to stay away; a 304 shows no ttl, so what the feed wished before holds on."""
    wishes = [retry_after(answer.headers, now), fresh_until(answer.headers, now)]
    if isinstance(answer, NotModified) and state.not_before and state.last_polled and not state.failures:
        wishes.append(now + (state.not_before - state.last_polled))
    return max((wish for wish in wishes if wish), default=None)


def after_reading(state: SourceState, source: Source, reading: FeedReading, now: datetime) -> SourceState:
    """What it lists, what the feed itself asks for (ttl, skipHours), and its rhythm.

    `body_hash` is that of the items: a feed that only changes its own build date lists nothing new. A document
    that points to further ones is asked for whole each time: those change while it stays the same.
    """
    listed = items_hash(reading.items)
    if reading.further:
        state = replace(state, etag=None, last_modified=None)
    until = max(state.not_before or now, now + min(timedelta(seconds=reading.ttl or 0), LONGEST_WAIT))
    if reading.skip_hours:
        until = _outside(reading.skip_hours, max(until, now + source.interval))
    return replace(
        state,
        not_before=until if until > now else None,
        body_hash=listed,
        last_new_item=now if reading.items and listed != state.body_hash else state.last_new_item,
        items_per_week=_rhythm(reading.items, now) or state.items_per_week,
    )


def items_hash(items: Sequence[FeedItem]) -> str:
    """A short name of exactly these addresses and titles, in any order."""
    lines = sorted(f"{item.url}\n{item.title or ''}" for item in items)
    return hashlib.sha256("\n\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _after_redirect(state: SourceState, moved_to: str | None, now: datetime) -> SourceState:
    """A move for good is adopted after some days of seeing nothing else; validators belong to the old address."""
    if moved_to is None:
        return replace(state, redirect_seen=None)
    if state.redirect_seen is None or now - state.redirect_seen < ADOPT_AFTER:
        return replace(state, redirect_seen=state.redirect_seen or now)
    return replace(state, adopted_url=moved_to, redirect_seen=None, etag=None, last_modified=None)


def _outside(hours: frozenset[int], moment: datetime) -> datetime:
    """The moment, or the next one outside the hours (UTC) in which the source wants no polls; all 24 are a mistake."""
    if len(hours) >= 24:
        return moment
    while moment.astimezone(UTC).hour in hours:
        moment = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return moment


def _rhythm(items: Sequence[FeedItem], now: datetime) -> float | None:
    """Items a week, from the dates that the source lists; None if they do not say."""
    ages = [(now - item.published).total_seconds() / 86_400 for item in items if item.published]
    recent = [age for age in ages if 0 <= age <= _RHYTHM_DAYS]
    if not recent:
        return None
    # A feed shows its newest items only: they span the days back to its oldest, or the whole four weeks.
    span = _RHYTHM_DAYS if len(recent) < len(ages) else max(*recent, 1.0)
    return round(len(recent) * 7 / span, 2)
