"""Funds: their facts, look-up keys, history, and the redirects that keep old ids alive after merges."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Text,
    TextClause,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    type_coerce,
)

from extractors.facts import Fund, FundEvent, FundStatus, Sighting
from flows.store.base import Reads, chunks
from flows.store.facts import columns_of, facts_of
from flows.store.judgements import JudgementReads
from flows.store.records import FundFilter
from flows.store.sightings import SightingWrites
from flows.tables import FundEventRow, FundKeyRow, FundRow
from flows.tables.columns import Utc, bounded

MOST_OF_A_KEY = 10
"""Funds that one key answers with, those told nearest to the day first. A key that more funds share proves little,
and a fund is mostly told again soon; without a bound the cost of look-up would grow with the number of funds."""

_EVER = datetime(9999, 1, 1, tzinfo=UTC)
_MOST_KEYS = 100
"""Keys in one statement: a fund has some ten."""

_ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no letter that reads like another
_ID_LENGTH = 10  # 50 bits: among a million funds two alike once in 2,000 databases, and then it is drawn again

_BY_PERSON = (FundStatus.CONFIRMED, FundStatus.REJECTED)


class FundReads(Reads):
    """What is known of funds."""

    def fund(self, fund_id: str) -> Fund | None:
        """A fund with its history; the id of a merged one finds the fund that it became."""
        row = self._first(select(FundRow).where(FundRow.fund_id == self.surviving(fund_id)))
        return self._with_history([row])[0] if row else None

    def surviving(self, fund_id: str) -> str:
        """The id under which a fund lives: its own, or that of the fund that it was merged into."""
        row = self._first(select(FundRow.merged_into).where(FundRow.fund_id == fund_id))
        return self.surviving(row.merged_into) if row and row.merged_into else fund_id

    def ids_from(self, start: str, *, most: int) -> list[str]:
        """The first ids that begin like this, those of merged funds too."""
        query = select(FundRow.fund_id).where(FundRow.fund_id.startswith(start, autoescape=True))
        return [row.fund_id for row in self._all(query.order_by(FundRow.fund_id).limit(most))]

    def family(self, fund_id: str) -> list[str]:
        """The id of a living fund and of all that were merged into it."""
        found, fresh = [fund_id], [fund_id]
        while fresh:
            fresh = [one for one, _ in self.merged_into(fresh) if one not in found]
            found += fresh
        return found

    def merged_into(self, fund_ids: Iterable[str]) -> list[tuple[str, str]]:
        """The funds that were merged straight into these, each with the one that it was merged into."""
        query = select(FundRow.fund_id, FundRow.merged_into)
        parts = chunks(fund_ids)
        return [(one, into) for part in parts for one, into in self._all(query.where(FundRow.merged_into.in_(part)))]

    def candidates(self, keys: Iterable[str]) -> list[Fund]:
        """The likeliest living funds by these keys, without their history, earliest first.

        Rejected ones too: a further sighting of what a person rejected must find it.
        """
        query = select(FundRow).where(FundRow.fund_id.in_(self.found_by(keys)))
        return sorted(map(_fund, self._all(query)), key=lambda fund: (fund.first_seen, fund.fund_id))

    def found_by(self, keys: Iterable[str], *, near: datetime = _EVER) -> list[str]:
        """The ids of the likeliest living funds by these keys.

        Of each key only the MOST_OF_A_KEY count that were told last until `near`, and as many after it: in years that
        are filled in later, those of the time. A few, however many funds are stored: neither the cost of looking nor
        of weighing grows with them.
        """
        groups: list[dict[str, Any]] = []
        for part in chunks(sorted({bounded(key) for key in keys}), _MOST_KEYS):
            values = {f"key{number}": key for number, key in enumerate(part)}
            found: list[dict[str, Any]] = [{} for _ in part]
            statement = _nearest_of(len(part)).bindparams(**values, near=near, most=MOST_OF_A_KEY)
            for number, fund_id, told in self._all(statement):
                found[number][fund_id] = told
            groups += found
        from extractors.identity import likeliest  # noqa: PLC0415  0.15 s that reading commands need not wait for

        return likeliest(groups)

    def funds(
        self,
        *,
        since: datetime | None = None,
        status: Collection[FundStatus] = (),
        wanted: FundFilter | None = None,
    ) -> Iterator[Fund]:
        """Living funds first told since then, of these standings (all when empty), latest first; streams."""
        query = select(FundRow).where(FundRow.merged_into.is_(None), FundRow.sightings > 0)
        if since is not None:
            query = query.where(FundRow.first_seen >= since)
        if status:
            query = query.where(FundRow.status.in_(list(status)))
        wanted = wanted or FundFilter()
        query = _filtered(query, wanted).order_by(FundRow.first_seen.desc(), FundRow.fund_id)
        rows = (row for row in self._stream(query) if not wanted.place or _is_of(row.place, wanted.place))
        for part in chunks(rows):
            yield from self._with_history(part)

    def _with_history(self, rows: Sequence[Row[Any]]) -> list[Fund]:
        ids = [row.fund_id for row in rows]
        query = select(FundEventRow).where(FundEventRow.fund_id.in_(ids)).order_by(FundEventRow.event_id)
        events: dict[str, list[FundEvent]] = {fund_id: [] for fund_id in ids}
        for row in self._all(query):
            events[row.fund_id].append(FundEvent(at=row.at, what=row.what, why=row.why, by=row.by))
        return [_fund(row, tuple(events[row.fund_id])) for row in rows]


class FundWrites(SightingWrites, FundReads, JudgementReads):
    """Keeping funds; what a person decided is never overruled here."""

    def save_fund(  # noqa: PLR0913 - all that is known of a fund; all but its id and facts by name
        self,
        fund_id: str,
        facts: Sighting,
        *,
        sources: Mapping[str, int],
        conflicts: Mapping[str, Sequence[str]],
        status: FundStatus,
        keys: Iterable[str],
        now: datetime,  # noqa: ARG002 - every writing call is told the time
    ) -> Fund:
        """Keep the facts of a fund and the keys that find it, and answer the fund as it now stands (without history).

        A person's confirmation or rejection stands above `status`.
        """
        row = self._row(fund_id)
        kept = FundStatus(row.status) if row.status in _BY_PERSON else status
        self._update(
            FundRow,
            FundRow.fund_id == fund_id,
            status=kept,
            sources=dict(sources),
            conflicts={field: list(values) for field, values in conflicts.items()},
            **columns_of(facts),
        )
        self._save_keys(fund_id, keys, row.last_seen)
        return _fund(self._row(fund_id))

    def set_status(self, fund_id: str, status: FundStatus) -> None:
        """Change where a fund stands by a person's word, or back."""
        self._update(FundRow, FundRow.fund_id == fund_id, status=status)

    def redirect_fund(self, fund_id: str, into: str | None) -> None:
        """Let the id of a fund lead to another; None lets it live again. A fund that leads away is not looked up."""
        self._update(FundRow, FundRow.fund_id == fund_id, merged_into=into)
        if into is not None:
            self.unlist_fund(fund_id)

    def unlist_fund(self, fund_id: str) -> None:
        """Let no sighting find a fund until it is saved again: it leads to another, or nothing tells of it any more."""
        self._save_keys(fund_id, (), self._row(fund_id).last_seen)

    def add_event(self, fund_id: str, *, what: str, why: str, by: str, now: datetime) -> None:
        """Add a line to the history of a fund."""
        self._insert(FundEventRow, fund_id=fund_id, at=now, what=what, why=why, by=by)

    def _save_keys(self, fund_id: str, keys: Iterable[str], last_seen: datetime) -> None:
        self._connection.execute(delete(FundKeyRow).where(FundKeyRow.fund_id == fund_id))
        wanted = {bounded(key) for key in keys}
        if wanted:
            rows = [{"key": key, "fund_id": fund_id, "last_seen": last_seen} for key in sorted(wanted)]
            self._connection.execute(insert(FundKeyRow), rows)

    def _row(self, fund_id: str) -> Row[Any]:
        row = self._first(select(FundRow).where(FundRow.fund_id == fund_id))
        if row is None:
            raise LookupError(f"no fund {fund_id}")
        return row

    def add_fund(self, facts: Sighting, *, now: datetime) -> str:
        """Make a fund, in `review` and without sightings until they are added or moved to it, and answer its new id."""
        fund_id = _new_id()
        while self._first(select(FundRow.fund_id).where(FundRow.fund_id == fund_id)):
            fund_id = _new_id()
        self._insert(
            FundRow,
            fund_id=fund_id,
            merged_into=None,
            status=FundStatus.REVIEW,
            first_seen=now,
            last_seen=now,
            sightings=0,
            sources={},
            conflicts={},
            **columns_of(facts),
        )
        return fund_id


@cache
def _nearest_of(keys: int) -> TextClause:
    """The funds of so many keys that were told about a time, in one statement: a round trip costs more than a key."""
    one = (
        "SELECT {0} AS number, fund_id, last_seen FROM (SELECT fund_id, last_seen FROM fund_keys"
        " WHERE key = :key{0} AND last_seen {1} :near ORDER BY last_seen {2}, fund_id {2} LIMIT :most) AS found{0}{2}"
    )
    sides = (("<=", "DESC"), (">", "ASC"))
    every = " UNION ALL ".join(one.format(number, *side) for number in range(keys) for side in sides)
    return text(every).bindparams(bindparam("near", type_=Utc()))


def _new_id() -> str:
    return "f-" + "".join(secrets.choice(_ID_LETTERS) for _ in range(_ID_LENGTH))


def _fund(row: Row[Any], history: tuple[FundEvent, ...] = ()) -> Fund:
    return Fund(
        fund_id=row.fund_id,
        facts=facts_of(row),
        status=FundStatus(row.status),
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        sightings=row.sightings,
        sources=row.sources,
        conflicts={field: tuple(values) for field, values in row.conflicts.items()},
        history=history,
    )


def _filtered(query: Select[Any], wanted: FundFilter) -> Select[Any]:
    """The query with one condition for each field that is set, but for the place, which no SQL compares."""
    conditions: dict[str, Callable[[Any], ColumnElement[bool]]] = {
        "stages": lambda stages: FundRow.stage.in_(list(stages)),
        "sector": lambda sector: _has(sector, FundRow.sectors),
        "party": lambda party: _has(party, FundRow.managers, FundRow.sponsors),
        "words": lambda words: _has(words, FundRow.name, FundRow.aliases),
        "at_least": lambda least: (FundRow.size_currency == least.currency) & (FundRow.size_amount >= least.amount),
        "until": lambda until: FundRow.first_seen < until,
    }
    if wanted.place:
        query = query.where(FundRow.place.is_not(None))
    for field, condition in conditions.items():
        value = getattr(wanted, field)
        if value:
            query = query.where(condition(value))
    return query


def _is_of(place: str | None, wanted: str) -> bool:
    from extractors.places import is_in  # noqa: PLC0415  the gazetteer

    return place is not None and is_in(place, wanted)


def _has(words: str, *columns: Any) -> ColumnElement[bool]:
    """Whether one of the columns holds the words, in any case."""
    return or_(*(func.lower(type_coerce(column, Text)).contains(words.lower(), autoescape=True) for column in columns))
