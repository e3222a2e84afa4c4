"""Judgements of people and rules about funds, and the pairs that were weighed; `flows.judge` acts on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, or_, select

from flows.store.base import Reads, Writes, chunks
from flows.store.facts import from_json
from flows.store.records import Edits, Judgement, JudgementKind, Pair, PairAnswer
from flows.tables import JudgedFundRow, JudgementRow, PairRow


@dataclass(frozen=True, slots=True)
class NewJudgement:
    """A judgement before it is stored: who decides what about which funds, why, and how it is taken back."""

    kind: JudgementKind
    fund_ids: tuple[str, ...]
    reason: str
    by: str
    sighting_ids: tuple[int, ...] = ()
    undo: Mapping[str, Any] = field(default_factory=dict)


class JudgementReads(Reads):
    """What was decided."""

    def judgements(self, fund_ids: Sequence[str] = (), *, limit: int | None = None) -> list[Judgement]:
        """Judgements about any of these funds (about all when none is named), the latest first; undone ones too."""
        query = _about(fund_ids).order_by(JudgementRow.judgement_id.desc()).limit(limit)
        return [_judgement(row) for row in self._all(query)]

    def judgement(self, judgement_id: int) -> Judgement | None:
        """One judgement."""
        row = self._first(select(JudgementRow).where(JudgementRow.judgement_id == judgement_id))
        return _judgement(row) if row else None

    def edits_of(self, fund_ids: Sequence[str]) -> Edits:
        """What people corrected in these funds and did not take back."""
        query = _about(fund_ids).where(JudgementRow.kind == "edit", JudgementRow.undone_at.is_(None))
        rows = self._all(query.order_by(JudgementRow.judgement_id))
        facts = {name: from_json(name, value) for row in rows for name, value in row.undo["after"].items()}
        return Edits(facts, frozenset(key for row in rows for key in row.undo.get("known", ())))

    def pairs(self, answer: PairAnswer | None = None, *, fund_ids: Sequence[str] = ()) -> list[Pair]:
        """Weighed pairs, the surest first; those of any of these funds when some are named."""
        query = select(PairRow).order_by(PairRow.weight.desc(), PairRow.low, PairRow.high)
        if answer is not None:
            query = query.where(PairRow.answer == answer)
        if fund_ids:
            query = query.where(or_(PairRow.low.in_(fund_ids), PairRow.high.in_(fund_ids)))
        return [_pair(row) for row in self._all(query)]


class JudgementWrites(Writes, JudgementReads):
    """Keeping what was decided."""

    def add_judgement(self, judgement: NewJudgement, *, now: datetime) -> int:
        """Keep a judgement and answer its id."""
        judgement_id = self._insert(
            JudgementRow,
            kind=judgement.kind,
            fund_ids=list(judgement.fund_ids),
            sighting_ids=list(judgement.sighting_ids),
            reason=judgement.reason,
            by=judgement.by,
            at=now,
            undo=dict(judgement.undo),
        )
        for fund_id in dict.fromkeys(judgement.fund_ids):
            self._insert(JudgedFundRow, fund_id=fund_id, judgement_id=judgement_id)
        return int(judgement_id)

    def undo(self, judgement_id: int, *, by: str, now: datetime) -> None:
        """Mark a judgement as taken back; what it changed is restored by `flows.judge.undo`."""
        self._update(JudgementRow, JudgementRow.judgement_id == judgement_id, undone_at=now, undone_by=by)

    def save_pair(self, pair: Pair) -> None:
        """Keep what was weighed in place of what was known of the pair; `unsure` never replaces an answer."""
        low, high = sorted(pair.fund_ids)
        values = {
            "answer": pair.answer,
            "weight": pair.weight,
            "parts": [dict(part) for part in pair.parts],
            "by": pair.by,
            "at": pair.at,
        }
        there = (PairRow.low == low, PairRow.high == high)
        if not self._first(select(PairRow.low).where(*there)):
            self._insert(PairRow, low=low, high=high, **values)
        elif pair.answer != "unsure":
            self._update(PairRow, *there, **values)
        else:
            self._update(PairRow, *there, PairRow.answer == "unsure", **values)

    def remove_pair(self, fund_ids: tuple[str, str]) -> None:
        """Forget that two funds were weighed."""
        low, high = sorted(fund_ids)
        self._connection.execute(delete(PairRow).where(PairRow.low == low, PairRow.high == high))


def _about(fund_ids: Sequence[str]) -> Select[Any]:
    query = select(JudgementRow)
    if not fund_ids:
        return query
    parts = [JudgedFundRow.fund_id.in_(part) for part in chunks(fund_ids)]
    return query.where(JudgementRow.judgement_id.in_(select(JudgedFundRow.judgement_id).where(or_(*parts))))


def _judgement(row: Row[Any]) -> Judgement:
    return Judgement(
        judgement_id=row.judgement_id,
        kind=row.kind,
        fund_ids=tuple(row.fund_ids),
        sighting_ids=tuple(row.sighting_ids),
        reason=row.reason,
        by=row.by,
        at=row.at,
        undo=row.undo,
        undone_at=row.undone_at,
        undone_by=row.undone_by,
    )


def _pair(row: Row[Any]) -> Pair:
    return Pair(
        fund_ids=(row.low, row.high),
        answer=row.answer,
        weight=row.weight,
        parts=tuple(row.parts),
        by=row.by,
        at=row.at,
    )
