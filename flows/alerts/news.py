"""What an alert says, as facts: made when the fund is stored, kept as the alert's payload, put into words when sent.

A snapshot, so that a message that has to be sent again says exactly what it said before.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from extractors.changes import Change
from extractors.facts import FACT_FIELDS, Article, Evidence, Fund, Money, Sighting, SightingKind, Stage, StoredSighting
from extractors.text import Sentence, sentences

_LONGEST_QUOTE = 400  # characters: a sentence, not a paragraph
_MOST_LINKS = 8
# The facts whose words say best that there is a new fund, the first that has evidence being quoted.
_QUOTED_FIRST = ("stage", "size", "first_tranche", "name")


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
    quote: str = ""  # the words that prove it, as the article writes them
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
        quote=_quote(ordered[0].facts, telling) if ordered else "",
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
    return FundNews(**{"confidence": 0.0, **values, **read})


def _read_digest(payload: Mapping[str, Any]) -> Digest:
    items = tuple((item["kind"], _read_fund(item["news"])) for item in payload["items"])
    weeks = tuple((day, number) for day, number in payload.get("weeks", ()))
    lists = {name: tuple(payload.get(name, ())) for name in ("others", "alert_ids")}
    return Digest(**{**payload, **lists, "items": items, "weeks": weeks})


def _money(value: Mapping[str, Any] | None) -> Money | None:
    return Money(**value) if value else None


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
    overruled = any(words in title for words in _overruled(sighting.facts, set(edited) - {"name"}))
    return Link(sighting.article_url, "" if overruled else title, sighting.site or "", day, sighting.language)


def _quote(facts: Sighting, telling: Telling) -> str:
    """The best whole sentence of those around evidence, else the best words; none that a person has overruled."""
    overruled = _overruled(facts, telling.edited)
    held = [one for one in facts.evidence if one.field not in telling.edited]
    ranked = sorted(held, key=lambda e: _QUOTED_FIRST.index(e.field) if e.field in _QUOTED_FIRST else 9)
    lines = sentences(telling.article.title, telling.article.text) if telling.article else ()
    quotes = [(one.field, _quoted(one, telling.article, lines)) for one in ranked]
    allowed = [(field, quote) for field, quote in quotes if not any(words in quote for words in overruled)]
    whole = (quote for field, quote in allowed if field in _QUOTED_FIRST and _ENDS_SENTENCE.search(quote))
    return next(whole, allowed[0][1] if allowed else "")


_ENDS_SENTENCE = re.compile(r"[.!?。!?;;…][\"'”’」』))]*\Z")
"""How a sentence ends and a heading does not: a line that names the fund and nothing more proves little."""


def _overruled(facts: Sighting, edited: Collection[str]) -> list[str]:
    """The words that facts which a person set were read from."""
    return [one.text for one in facts.evidence if one.field in edited]


def _quoted(evidence: Evidence, article: Article | None, lines: Sequence[Sentence]) -> str:
    """The sentence around evidence; its bare words where the article is not at hand."""
    return (_sentence(evidence, article, lines) if article else "") or evidence.text[:_LONGEST_QUOTE]


def _sentence(evidence: Evidence, article: Article, lines: Sequence[Sentence]) -> str:
    original = (article.title or "") if evidence.part == "title" else article.text
    around = (s for s in lines if s.part == evidence.part)
    held = next((s for s in around if s.start <= evidence.start < s.end), None)
    if held is None:
        return ""
    start = held.start if evidence.end - held.start <= _LONGEST_QUOTE else evidence.start
    return original[start : min(max(held.end, evidence.end), start + _LONGEST_QUOTE)].strip()


__all__ = ["Change", "Digest", "FundNews", "Link", "News", "Notice", "Telling", "fund_news", "read_payload"]
