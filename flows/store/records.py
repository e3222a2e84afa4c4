"""What the store gives and takes beside the nouns of `extractors.facts`: frozen values, times in UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from extractors.facts import Article, FundStatus, Money, Stage, StoredSighting
from flows.outcomes import Ending, Outcome

RunState = Literal["running", "complete", "failed", "interrupted"]
AlertKind = Literal["new", "update", "correction", "digest", "source", "run"]
JudgementKind = Literal["merge", "split", "confirm", "reject", "edit", "not_same", "same"]
PairAnswer = Literal["unsure", "same", "not_same"]


class DeliveryState(StrEnum):
    """Where one alert to one channel stands: pending -> sending -> sent, or failed -> sending -> ... -> dead.

    Gathered is one that is told in a digest: whether that was sent, the digest's own deliveries say.
    """

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    GATHERED = "gathered"
    FAILED = "failed"
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one kind; `tally` is `Tally.as_counts()`, empty until it ended."""

    run_id: int
    kind: str
    state: RunState
    holder: str
    started: datetime
    lease_until: datetime
    ended: datetime | None
    window_from: datetime | None
    tally: Mapping[str, int]
    note: str


@dataclass(frozen=True, slots=True)
class SourceState:
    """What is known of a source between two polls; validators exactly as its server gave them."""

    source_id: str
    url: str | None = None  # the configured address that all this belongs to
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    not_before: datetime | None = None
    last_polled: datetime | None = None
    last_success: datetime | None = None
    last_new_item: datetime | None = None
    failures: int = 0
    error: str | None = None
    adopted_url: str | None = None
    redirect_seen: datetime | None = None
    unconditional_at: datetime | None = None
    items_per_week: float | None = None
    disabled: bool = False
    trouble: str | None = None  # what kind of error: a Cause of flows.fetch, or "reading"
    health: str | None = None  # the verdict that was told last, and since when
    health_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Harvest:
    """What came of a source's articles in a span of days."""

    days: int
    articles: int = 0  # that were read or could not be read
    unreadable: float = 0.0  # their share
    length: float = 0.0  # mean characters of those that were read
    funds: int = 0


@dataclass(frozen=True, slots=True)
class SourceYield:
    """A source's harvest of the last weeks and of the months before, and its last fund."""

    recent: Harvest
    before: Harvest
    last_fund: datetime | None = None


@dataclass(frozen=True, slots=True)
class ToldItem:
    """One item as a source listed it, with its end."""

    source_id: str
    url: str
    title: str
    ending: Ending
    article_key: str | None


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with what became of it."""

    article: Article
    outcome: Outcome
    reason: str
    copy_of: str | None
    stored_at: datetime


@dataclass(frozen=True, slots=True)
class ExportedSighting:
    """A stored sighting with the standing of its fund."""

    sighting: StoredSighting
    status: FundStatus
    found_at: datetime


@dataclass(frozen=True, slots=True)
class FundFilter:
    """Which funds to list: every field that is set must hold; words match anywhere, in any case."""

    stages: tuple[Stage, ...] = ()
    place: str | None = None  # in any script or language, and what lies in it
    sector: str | None = None
    party: str | None = None  # a manager or a sponsor
    words: str | None = None  # in the name or an alias
    at_least: Money | None = None  # of the same currency as the fund's size
    until: datetime | None = None  # first told before this moment


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person or a rule decided about funds; `undo` is what taking it back needs."""

    judgement_id: int
    kind: JudgementKind
    fund_ids: tuple[str, ...]
    sighting_ids: tuple[int, ...]
    reason: str
    by: str
    at: datetime
    undo: Mapping[str, Any] = field(default_factory=dict)
    undone_at: datetime | None = None
    undone_by: str | None = None


@dataclass(frozen=True, slots=True)
class Edits:
    """What people corrected of a fund: fields of `Sighting`, the last word on each."""

    facts: Mapping[str, Any]
    known: frozenset[str]  # keys of the articles that told of it when its stage was corrected, and of their originals


@dataclass(frozen=True, slots=True)
class Pair:
    """Two funds that were weighed: kept apart until a person answers, or answered."""

    fund_ids: tuple[str, str]
    answer: PairAnswer
    weight: float
    parts: tuple[Mapping[str, Any], ...]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """Something to tell."""

    alert_id: int
    kind: AlertKind
    fund_id: str | None
    run_id: int | None
    payload: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert to one channel, as it stands."""

    delivery_id: int
    alert_id: int
    channel: str
    route: str
    state: DeliveryState
    due: datetime
    attempts: int
    sent_at: datetime | None
    reason: str
    digest_id: int | None = None  # the alert that tells it, of one that was gathered


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a channel: how many deliveries, how many of them failed before, and when the next is due."""

    channel: str
    number: int
    failed: int
    due: datetime


@dataclass(frozen=True, slots=True)
class DueDelivery:
    """A delivery that is to be sent now; `attempt`, the one that begins with that, counts from 1."""

    delivery_id: int
    channel: str
    route: str
    attempt: int
    due: datetime
    alert: Alert


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a delivery: `sending` without an end, `sent`, `failed`, or `unanswered` when its sender was gone."""

    attempt: int
    started: datetime
    ended: datetime | None
    result: str
    reason: str
