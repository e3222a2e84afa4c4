"""One fund as a person wants to read it: facts with source and quote, who lost, history, what was alerted to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from rich.table import Table
from rich.text import Text

from extractors.facts import FACT_FIELDS, Fund, FundEvent, FundStatus, Money, SightingKind, StoredSighting
from extractors.money import is_clear
from extractors.records import NOT_STATED, same_fact, shown
from flows.cli.doubts import reason
from flows.cli.proving import article_name, day, place, proof
from flows.cli.screen import clean, judgement_word, moment, money, out, sums
from flows.outcomes import counted
from flows.pipeline.keeping import why_in_review

if TYPE_CHECKING:
    from flows.store import Alert, Delivery, Judgement, Store

_FAINT = "dim"
_GROWN = "not stated: only an upsize tells of it, and no announcement"
Line = tuple[str, str]  # words and style
Queued: TypeAlias = "tuple[Alert, list[Delivery]]"


@dataclass(frozen=True, slots=True)
class _Known:
    """The fund with all that is said about it."""

    fund: Fund
    sightings: tuple[StoredSighting, ...]
    judgements: tuple[Judgement, ...]  # the latest first
    waits: str = ""  # why it is in review

    def source(self, field: str) -> StoredSighting | None:
        """The sighting that a fact comes from."""
        return next((told for told in self.sightings if told.sighting_id == self.fund.sources.get(field)), None)

    def edit(self, field: str) -> Judgement | None:
        """The judgement by which a person set a fact; None where the fund has moved on since, as an article tells."""
        if field in self.fund.sources:
            return None
        edits = (one for one in self.judgements if one.kind == "edit" and one.undone_at is None)
        return next((one for one in edits if field in one.undo["after"]), None)


def print_dossier(store: Store, fund: Fund, *, alert_threshold: float = 0.0) -> None:
    """Print the fund with its facts, articles, judgements, history and alerts."""
    family = store.family(fund.fund_id)
    sightings = tuple(store.sightings_of(fund.fund_id))
    waits = why_in_review(sightings, alert_threshold) if fund.status is FundStatus.REVIEW else ""
    known = _Known(fund, sightings, tuple(store.judgements(family)), waits)
    out.print(Text(clean(fund.facts.name), "bold"))
    out.print(Text(" · ".join(_standing(known, family[1:])), _FAINT))
    _print_facts(store, known)
    _section("told by", ((f"#{told.sighting_id}", _article(told)) for told in known.sightings))
    _section("may be one with", ((other, [(why, "")]) for other, why in _unsure(store, fund)))
    _section("judgements", ((f"#{one.judgement_id}", _judgement(one)) for one in known.judgements))
    _section(
        "history (when it was kept, UTC)",
        ((moment(e.at), [(e.what, ""), (_cause(known, e), _FAINT)]) for e in fund.history),
    )
    _section("alerted (UTC)", _alerts(_told(store, known, family)))


def alerted(store: Store, fund_id: str) -> Iterator[str]:
    """One line for each alert about a fund: what was told to whom, the first one first."""
    for when, lines in _alerts(_queued(store, store.family(fund_id))):
        (what, _), *told = lines
        yield f"{what}, {when} UTC: {'; '.join(words for words, _ in told)}"


def _section(title: str, rows: Any, *, widest: int = 0) -> None:
    """A title and rows of a head with lines; nothing where no row has a line. `widest`: the least width of heads."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True, min_width=widest, style="cyan")
    grid.add_column(overflow="fold")  # a Chinese sentence is one long word, which would be cut off
    for head, lines in rows:
        if lines:
            grid.add_row(head, Text("\n").join(Text(clean(words), style) for words, style in lines if words))
    if grid.row_count:
        out.print()
        if title:
            out.print(Text(title, "bold"))
        out.print(grid)


def _standing(known: _Known, merged: Sequence[str]) -> Iterator[str]:
    fund = known.fund
    yield fund.fund_id
    if not fund.sightings:
        yield "gone: no article tells of it any more"
        return
    yield f"{fund.status}: {known.waits}" if known.waits else str(fund.status)
    days = sorted(told.published_day for told in known.sightings if told.published_day)
    first, last = (days[0], days[-1]) if days else (fund.first_seen, fund.last_seen)
    when = f"first told {first:%Y-%m-%d}, last {last:%Y-%m-%d}," if first != last else f"told {first:%Y-%m-%d}"
    yield f"{when} by {_tellers(known)}"
    if merged:
        yield f"merged with {', '.join(merged)}"


def _tellers(known: _Known) -> str:
    """How many articles tell of the fund; and how often, where one tells of it twice (as of two funds, now merged)."""
    articles, sightings = len({told.article_key for told in known.sightings}), len(known.sightings)
    often = f" in {counted(sightings, 'sighting')}" if sightings > articles else ""
    return f"{counted(articles, 'article')}{often}"


def _print_facts(store: Store, known: _Known) -> None:
    """The facts, those together that the same words prove: each with what others say, the words once below them."""
    groups: dict[Line | None, list[tuple[str, list[Line]]]] = {}
    for field in FACT_FIELDS[1:]:
        value = getattr(known.fund.facts, field)
        if value not in (None, ()) or known.edit(field) is not None:
            style = "bold" if field in ("stage", "size") else ""
            told = _GROWN if field == "stage" and known.fund.facts.kind is SightingKind.UPSIZE else in_words(value)
            lines = [(told, style), *_added(known, field), *_rivals(known, field)]
            groups.setdefault(_proof(store, known, field), []).append((field, lines))
    for words, facts in groups.items():
        _section("", [*facts, *([("", [words])] if words else [])], widest=max(map(len, FACT_FIELDS)))


def in_words(value: Any) -> str:
    """A fact as it is shown: an amount as written, before it in short where that says more; a list with ; between."""
    if isinstance(value, Money):
        short, written = money(value) or "", " ".join(value.as_written.split())
        clear = is_clear(written, value.amount, value.currency, "en")
        return written if clear else f"{short} ({written})" if written not in ("", short) else short
    return ("; ".join(value) if isinstance(value, tuple) else str(value or "")) or NOT_STATED


def _proof(store: Store, known: _Known, field: str) -> Line | None:
    """Who set a fact, or the words that prove it; None for what has no one source, such as all the names of a fund."""
    edit, source = known.edit(field), known.source(field)
    if edit is not None:
        reason = f": {edit.reason}" if edit.reason else ""
        return f"set by {edit.by} on {edit.at:%Y-%m-%d}{reason} (judgement {edit.judgement_id})", _FAINT
    if source is None:
        return None
    is_part = field == "first_tranche" and source.facts.first_tranche is None  # of a size that others tell
    return proof(store, source, "size" if is_part else field), _FAINT


def _added(known: _Known, field: str) -> Iterator[Line]:
    """Where those of a list are told that its own source does not name: investors who joined with an upsize."""
    value, source = getattr(known.fund.facts, field), known.source(field)
    for name in value if source and isinstance(value, tuple) else ():
        telling = (told for told in known.sightings if name in getattr(told.facts, field))
        teller = next(telling, None) if source and name not in getattr(source.facts, field) else None
        if teller is not None:
            yield f"{name} — {place(teller)}", _FAINT


def _rivals(known: _Known, field: str) -> Iterator[Line]:
    for lost in known.fund.conflicts.get(field, ()):
        say = _sayers(known, field, lost)
        more = f" and {len(say) - 1} more" if len(say) > 1 else ""
        yield f"also told: {lost}{f' — {place(say[0])}{more}' if say else ''}", "yellow"


def _sayers(known: _Known, field: str, words: str) -> list[StoredSighting]:
    """Who tells a fact in these words, the last one first, then who tells it in others."""
    said = [(told, getattr(told.facts, field)) for told in reversed(known.sightings)]
    said = [(told, value) for told, value in said if value not in (None, ())]
    very = [told for told, value in said if shown(value) == words]
    meant = [value for told, value in said if told in very][:1]
    return very + [told for told, value in said if told not in very and any(same_fact(field, m, value) for m in meant)]


def _article(told: StoredSighting) -> list[Line]:
    facts = told.facts
    told_sums = sums(facts)
    told_of = f"{facts.how_far}, {told_sums}" if told_sums else facts.how_far
    head = f"{day(told)}  {told_of}  {facts.confidence:.0%} sure  {facts.name}"
    return [(head, ""), (told.article_title or "", ""), (told.article_url or told.site or article_name(told), _FAINT)]


def _unsure(store: Store, fund: Fund) -> Iterator[Line]:
    for pair in store.open_pairs(store.family(fund.fund_id)):
        other = store.fund(next(one for one in pair.fund_ids if one != fund.fund_id))
        if other is not None:
            why = f"weight {pair.weight:+.1f}, {reason(pair.parts)}: merge, or not-same"
            yield other.fund_id, f"{other.facts.name} ({why})"


def _judgement(one: Judgement) -> list[Line]:
    undone = f", undone {one.undone_at:%Y-%m-%d} by {one.undone_by}" if one.undone_at else ""
    about = f"{judgement_word(one.kind)} {' '.join(one.fund_ids)}{undone}"
    return [(f"{moment(one.at)}  {about}", ""), (_because(one.reason, one.by), _FAINT)]


def _cause(known: _Known, event: FundEvent) -> str:
    """Why something happened: what a person gave as reason, or the article that told it and its day."""
    told = next((one for one in known.sightings if one.article_key == event.why), None)
    return f"told by {place(told)}" if told else _because(event.why, event.by)


def _because(why: str, by: str) -> str:
    return f"{why} ({by})" if why else by


def _told(store: Store, known: _Known, family: Sequence[str]) -> Iterator[Queued]:
    """What was told of the fund, and of the one that it was split from, until then."""
    for split in known.judgements:
        if split.kind == "split" and split.undone_at is None and split.fund_ids[1] in family:
            whole = _queued(store, split.fund_ids[:1])
            yield from ((alert, told) for alert, told in whole if alert.at <= split.at and alert.kind != "correction")
    yield from _queued(store, family)


def _queued(store: Store, fund_ids: Sequence[str]) -> Iterator[Queued]:
    """The alerts about funds with their deliveries, the first one first."""
    alerts = sorted(store.alerts(fund_ids=fund_ids), key=lambda alert: alert.alert_id)
    queued = store.deliveries(alert_ids=[alert.alert_id for alert in alerts]) if alerts else []
    for alert in alerts:
        yield alert, [one for one in reversed(queued) if one.alert_id == alert.alert_id]


def _alerts(queued: Iterable[Queued]) -> Iterator[tuple[str, list[Line]]]:
    for alert, deliveries in queued:
        told = [(_delivery(one), _urgency(one)) for one in deliveries]
        what = f"{alert.kind} (alert {alert.alert_id})"
        heard = told or [("no route asks for it", _FAINT)]
        yield f"{alert.at:%Y-%m-%d %H:%M}", [(what, ""), *_changes_told(alert), *heard]


def _urgency(one: Delivery) -> str:
    """The style of a delivery: what nobody has got yet stands out; what was gathered is told in another alert."""
    return "" if one.sent_at or one.digest_id else "yellow"


def _changes_told(alert: Alert) -> Iterator[Line]:
    """What an alert told to have changed: of a new fund, since it was first told."""
    changes = alert.payload.get("changes", ())
    if changes:
        yield "; ".join(f"{one['field']}: {one['before'] or NOT_STATED} → {one['after']}" for one in changes), _FAINT


def _delivery(one: Delivery) -> str:
    digest = f" in alert {one.digest_id}" if one.digest_id else ""
    when = f" {moment(one.sent_at)}" if one.sent_at else ""
    route = f" ({one.route})" if one.route else ""
    return f"{one.channel}{route}: {one.state}{when}{digest}{f' ({one.reason})' if one.reason else ''}"
