"""What an alert says, as facts: made when the fund is stored, kept as the alert's payload, put into words when sent.

A snapshot, so that a message that has to be sent again says exactly what it said before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from extractors.changes import Change
from extractors.facts import FACT_FIELDS, Article, Fund, Money, SightingKind, Stage, StoredSighting
from flows.alerts.quoting import overruled_words, quote_of

_MOST_LINKS = 8


@dataclass(frozen=True, slots=True)
class Link:
    """An article that tells of the fund."""

    url: str | None
    title: str
    site: str = ""
    published: str | None = None  # YYYY-MM-DD
    language: str = "other"


@dataclass(frozen=True, slots=True)
class FundNews:
    """One fund, as it was when the alert was made."""

    fund_id: str
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
    event_date: str | None = None
    quote: str = ""  # the words that prove it, as the article writes them: a line for each sentence, the best first
    links: tuple[Link, ...] = ()  # the article quoted comes first
    changes: tuple[Change, ...] = ()
    verdict: str = ""  # of a correction: what people decided, a key of `flows.alerts.words`
    reason: str = ""  # of a correction: why, in the words of who decided
    others: tuple[
        str, ...
    ] = ()  # of a correction: ids of the records that it makes one with the fund, or parts from it
    published_at: str | None = (
        None  # the moment at which the article that it is told from came out, where that is known
    )
    sources: tuple[str, ...] = ()  # ids of sources that listed it
    together: str | None = None  # alerts with the same words here are told in one summary: the first poll of a source
    grown: str = ""  # "upsize" of a fund of which only its growth is told: how far it had come is not

    @property
    def how_far(self) -> str:
        """The stage as messages tell it, a key of `flows.alerts.words.STAGES`."""
        return self.grown or self.stage

    def as_payload(self) -> dict[str, Any]:
        """JSON for the alert's row; what is empty is left out."""
        return {key: value for key, value in asdict(self).items() if value not in (None, "", (), [])}


@dataclass(frozen=True, slots=True)
class Digest:
    """Several alerts in one message: at a digest's time, above a route's cap, or from a source's first poll."""

    why: str  # "digest" | "cap" | "first_poll"
    route: str
    count: int  # funds told; `items` shows the first of them
    items: tuple[tuple[str, FundNews], ...]  # (kind, news)
    others: tuple[str, ...] = ()  # messages about sources and runs that were gathered with them
    label: str = ""  # of a first poll: the source
    since: str | None = None  # YYYY-MM-DD, the first day of its articles
    until: str | None = None  # the last one; without `since` the day of sending
    weeks: tuple[tuple[str, int], ...] = ()  # (first day, new funds) of the last weeks
    alert_ids: tuple[int, ...] = ()

    def as_payload(self) -> dict[str, Any]:
        """JSON for the alert's row."""
        items = [{"kind": kind, "news": news.as_payload()} for kind, news in self.items]
        kept = {name: getattr(self, name) for name in ("why", "route", "count", "label", "since", "until")}
        lists = {name: list(getattr(self, name)) for name in ("others", "weeks", "alert_ids")}
        return {**kept, **lists, "items": items}


@dataclass(frozen=True, slots=True)
class Notice:
    """A message of fundwatch about itself: a source that died or recovered, a run that failed."""

    subject: str
    lines: tuple[str, ...] = ()
    source: str | None = None

    def as_payload(self) -> dict[str, Any]:
        """JSON for the alert's row."""
        return {"subject": self.subject, "lines": list(self.lines), "source": self.source}


News = FundNews | Digest | Notice


@dataclass(frozen=True, slots=True)
class Telling:
    """What surrounds the fund's own facts in an alert."""

    article: Article | None = None  # whose sentence is quoted; None: the newest sighting's evidence as it stands
    changes: tuple[Change, ...] = ()
    verdict: str = ""
    reason: str = ""
    sources: tuple[str, ...] = ()
    together: str | None = None
    others: tuple[str, ...] = ()
    edited: Collection[str] = ()  # facts that a person set: the words that they were read from prove nothing


def fund_news(fund: Fund, sightings: Sequence[StoredSighting], telling: Telling | None = None) -> FundNews:
    """The fund and its articles as an alert tells them; the article of `telling` is quoted and linked first."""
    telling = telling or Telling()
    ordered = _newest_first(sightings, telling.article)
    facts = {name: getattr(fund.facts, name) for name in FACT_FIELDS}
    published = telling.article.published if telling.article else None
    return FundNews(
        fund_id=fund.fund_id,
        confidence=round(fund.facts.confidence, 3),
        **facts,
        quote=quote_of(ordered[0].facts, telling.article, telling.edited) if ordered else "",
        links=_links(ordered, telling.edited),
        changes=telling.changes,
        verdict=telling.verdict,
        reason=telling.reason,
        others=telling.others,
        published_at=published.isoformat() if published else None,
        sources=telling.sources,
        together=telling.together,
        grown=SightingKind.UPSIZE.value if fund.facts.kind is SightingKind.UPSIZE else "",
    )


def read_payload(kind: str, payload: Mapping[str, Any]) -> News:
    """The news of a stored alert."""
    if kind == "digest":
        return _read_digest(payload)
    if "stage" in payload:
        return _read_fund(payload)
    return Notice(str(payload.get("subject", kind)), tuple(payload.get("lines", ())), payload.get("source"))


def _read_fund(payload: Mapping[str, Any]) -> FundNews:
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in payload.items()}
    read: dict[str, Any] = {
        "stage": Stage(payload.get("stage", Stage.LAUNCHED)),
        "size": _money(payload.get("size")),
        "first_tranche": _money(payload.get("first_tranche")),
        "links": tuple(Link(**link) for link in payload.get("links", ())),
        "changes": tuple(Change(**change) for change in payload.get("changes", ())),
    }
    return FundNews(**{"confidence": 0.0, **{key: one for key, one in values.items() if key in _FACTS}, **read})


_FACTS = frozenset(field.name for field in fields(FundNews))
"""A newer version of fundwatch may have stored more."""


def _read_digest(payload: Mapping[str, Any]) -> Digest:
    items = tuple((item["kind"], _read_fund(item["news"])) for item in payload["items"])
    weeks = tuple((day, number) for day, number in payload.get("weeks", ()))
    lists = {name: tuple(payload.get(name, ())) for name in ("others", "alert_ids")}
    return Digest(**{**payload, **lists, "items": items, "weeks": weeks})


def _money(value: Mapping[str, Any] | None) -> Money | None:
    return Money(**value) if value else None


def newest(sightings: Iterable[StoredSighting]) -> StoredSighting | None:
    """The sighting of the article that came last."""
    return next(iter(_newest_first(sightings, None)), None)


def _newest_first(sightings: Iterable[StoredSighting], article: Article | None) -> list[StoredSighting]:
    newest = sorted(sightings, key=lambda s: (s.published_day or date.min, s.sighting_id), reverse=True)
    return sorted(newest, key=lambda s: article is None or s.article_key != article.key)


def _links(sightings: Sequence[StoredSighting], edited: Collection[str]) -> tuple[Link, ...]:
    links = {s.article_key: _link(s, edited) for s in sightings}
    return tuple(links.values())[:_MOST_LINKS]


def _link(sighting: StoredSighting, edited: Collection[str]) -> Link:
    """The article; without a title that says what a person has overruled, but for a name: it is an alias now."""
    day = sighting.published_day.isoformat() if sighting.published_day else None
    title = sighting.article_title or ""
    overruled = any(words in title for words in overruled_words(sighting.facts, set(edited) - {"name"}))
    return Link(sighting.article_url, "" if overruled else title, sighting.site or "", day, sighting.language)


__all__ = ["Change", "Digest", "FundNews", "Link", "News", "Notice", "Telling", "fund_news", "newest", "read_payload"]
