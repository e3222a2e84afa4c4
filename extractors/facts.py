"""The nouns of the pipeline, one for each stage of a record's life: values only, frozen, without behaviour that acts.

FeedItem (a source's word) -> Page (bytes) -> Article (text) -> Sighting (a fund in an article) -> Fund (one real fund).
The field names are the vocabulary of the whole project: columns, exports, alerts and gold corpus use the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

Part = Literal["title", "text"]
"""Where in an article a piece of evidence stands."""

Language = Literal["zh", "zh-Hant", "en", "other"]
"""Simplified Chinese, traditional Chinese, English, or a language whose funds are not read."""


class Stage(StrEnum):
    """How far a fund has come, lowest rank first; `rank` orders them."""

    GP_CALL = "gp_call"
    PLANNED = "planned"
    LAUNCHED = "launched"
    REGISTERED = "registered"
    FILED = "filed"
    FIRST_CLOSE = "first_close"
    FINAL_CLOSE = "final_close"

    @property
    def rank(self) -> int:
        """0 for a call for managers, 6 for a final close."""
        return _STAGE_ORDER.index(self)


_STAGE_ORDER = tuple(Stage)


class SightingKind(StrEnum):
    """What an article does to a fund: announces it, or tells that a known one has grown."""

    ANNOUNCED = "announced"
    UPSIZE = "upsize"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of an ISO 4217 currency, with the words it was read from."""

    amount: int
    currency: str
    as_written: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove one fact: `text` is `part[start:end]`, in code points of the original."""

    field: str
    value: str
    part: Part
    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One entry as a source lists it; what the source leaves out is None."""

    url: str
    title: str | None = None
    published: datetime | None = None  # UTC
    published_day: date | None = None  # the day in the source's own time zone
    summary: str | None = None
    publisher: str | None = None  # of a search's find: the site's host, or its name


@dataclass(frozen=True, slots=True)
class FeedReading:
    """All that one document of a source lists: a feed, JSON feed, sitemap, listing page or endpoint's answer."""

    items: tuple[FeedItem, ...] = ()
    title: str | None = None
    ttl: int | None = None  # seconds the source asks us to wait between polls
    problem: str | None = None  # one line for a person: why nothing, or not all, could be read
    further: tuple[FeedItem, ...] = ()  # more documents of the same source: sitemaps of an index, next pages
    skip_hours: frozenset[int] = frozenset()  # hours of the day (UTC) in which the source wants no polls
    unlinked: int = 0  # entries without any address, which nobody can follow


@dataclass(frozen=True, slots=True)
class Page:
    """What a server answered, as bytes."""

    url_asked: str
    url: str
    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes
    fetched_at: datetime
    moved_to: str | None = None  # where permanent redirects, and only such, led


@dataclass(frozen=True, slots=True)
class Article:
    """The readable text of one page or archive line."""

    key: str  # canonical url, or an archive line's id: unique in the store
    url: str | None
    title: str | None
    text: str
    published: datetime | None  # UTC
    published_day: date | None  # the day where it was published; relative dates count from here
    language: Language
    site: str | None = None

    def original(self, part: str) -> str:
        """The words of a part, which evidence counts its places in: the `title`, else the text."""
        return (self.title or "") if part == "title" else self.text


@dataclass(frozen=True, slots=True)
class Sighting:
    """One fund announced (or enlarged) by one article; what the text does not say is None or empty."""

    name: str
    stage: Stage
    confidence: float
    aliases: tuple[str, ...] = ()
    size: Money | None = None
    first_tranche: Money | None = None
    managers: tuple[str, ...] = ()
    sponsors: tuple[str, ...] = ()
    place: str | None = None
    sectors: tuple[str, ...] = ()
    event_date: str | None = None  # YYYY-MM-DD or YYYY-MM
    evidence: tuple[Evidence, ...] = ()
    kind: SightingKind = SightingKind.ANNOUNCED

    @property
    def how_far(self) -> str:
        """The stage; `upsize` for a fund of which only its growth is told: how far it had come is not."""
        return self.kind.value if self.kind is SightingKind.UPSIZE else self.stage.value


@dataclass(frozen=True, slots=True)
class Refusal:
    """A fund that an article names without announcing it, and the named rule that says so."""

    name: str
    rule: str
    why: str
    part: Part
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article says of funds."""

    sightings: tuple[Sighting, ...] = ()
    refusals: tuple[Refusal, ...] = ()


FACT_FIELDS = (
    "name",
    "aliases",
    "stage",
    "size",
    "first_tranche",
    "managers",
    "sponsors",
    "place",
    "sectors",
    "event_date",
)
"""The facts of a fund, in the order in which they are shown everywhere."""


class FundStatus(StrEnum):
    """Where a record stands with the people who watch it."""

    NEW = "new"  # at or above the alert threshold
    REVIEW = "review"  # between the two thresholds: stored and shown, not alerted
    CONFIRMED = "confirmed"  # by a person
    REJECTED = "rejected"  # by a person


@dataclass(frozen=True, slots=True)
class StoredSighting:
    """A sighting as the store knows it: with its article, its fund and the rules that found it."""

    sighting_id: int
    fund_id: str
    article_key: str
    article_url: str | None
    article_title: str | None
    site: str | None
    published: datetime | None
    published_day: date | None
    language: Language
    rules_version: str
    facts: Sighting


@dataclass(frozen=True, slots=True)
class FundEvent:
    """One line of a fund's history: what happened to the record, when, and by whose word."""

    at: datetime
    what: str
    why: str
    by: str


@dataclass(frozen=True, slots=True)
class Fund:
    """One real-world fund: the facts of all its sightings, each with the sighting that it comes from."""

    fund_id: str
    facts: Sighting  # evidence is empty here: it stays with the sightings
    status: FundStatus
    first_seen: datetime
    last_seen: datetime
    sightings: int
    sources: Mapping[str, int] = field(default_factory=dict)  # field -> sighting_id of its value
    conflicts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # field -> values that lost
    history: tuple[FundEvent, ...] = ()
