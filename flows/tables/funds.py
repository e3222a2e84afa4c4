"""Tables of what was found: sightings, funds and their keys, history, judgements and weighed pairs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from flows.tables.columns import NUMBERED, Base, BigId, Key, row_id


class FactColumns:
    """The facts of a fund, as one article or as all of them tell it."""

    name: Mapped[str]
    aliases: Mapped[list[str]]
    stage: Mapped[str]
    size_amount: Mapped[int | None]
    size_currency: Mapped[str | None]
    size_as_written: Mapped[str | None]
    first_tranche_amount: Mapped[int | None]
    first_tranche_currency: Mapped[str | None]
    first_tranche_as_written: Mapped[str | None]
    managers: Mapped[list[str]]
    sponsors: Mapped[list[str]]
    place: Mapped[str | None]
    sectors: Mapped[list[str]]
    event_date: Mapped[str | None]
    confidence: Mapped[float]
    kind: Mapped[str]


class FundRow(FactColumns, Base):
    """One real fund; a merged one keeps its row and points to the one that it became."""

    __tablename__ = "funds"
    fund_id: Mapped[str] = mapped_column(Key, primary_key=True)
    merged_into: Mapped[str | None] = mapped_column(Key, ForeignKey("funds.fund_id"))
    status: Mapped[str]
    first_seen: Mapped[datetime] = mapped_column(index=True)
    last_seen: Mapped[datetime]
    sightings: Mapped[int]
    sources: Mapped[dict[str, Any]]
    conflicts: Mapped[dict[str, Any]]
    __table_args__ = (
        # Nearly all are null: counting those, SQLite would rather read the whole table than use the index.
        Index(
            "ix_funds_merged_into",
            "merged_into",
            sqlite_where=text("merged_into IS NOT NULL"),
            postgresql_where=text("merged_into IS NOT NULL"),
        ),
    )


class FundKeyRow(Base):
    """A key under which a fund is looked up; `last_seen` orders the funds of one key, and the index answers alone."""

    __tablename__ = "fund_keys"
    key: Mapped[str] = mapped_column(Key, primary_key=True)
    fund_id: Mapped[str] = mapped_column(Key, ForeignKey("funds.fund_id"), primary_key=True, index=True)
    last_seen: Mapped[datetime]
    __table_args__ = (Index("ix_fund_keys_key_last_seen", "key", "last_seen", "fund_id"),)


class SightingRow(FactColumns, Base):
    """One fund announced by one article, with its evidence."""

    __tablename__ = "sightings"
    sighting_id: Mapped[int] = row_id()
    article_key: Mapped[str] = mapped_column(Key, ForeignKey("articles.article_key"))
    ordinal: Mapped[int]
    fund_id: Mapped[str] = mapped_column(Key, ForeignKey("funds.fund_id"), index=True)
    rules_version: Mapped[str]
    evidence: Mapped[list[dict[str, Any]]]
    found_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("article_key", "ordinal"), NUMBERED)


class FormerSightingRow(Base):
    """A fund that an article told of until newer rules no longer read it there: read again, it is the same fund."""

    __tablename__ = "former_sightings"
    article_key: Mapped[str] = mapped_column(Key, ForeignKey("articles.article_key"), primary_key=True)
    fund_id: Mapped[str] = mapped_column(Key, ForeignKey("funds.fund_id"), primary_key=True)


class FundEventRow(Base):
    """One line of a fund's history."""

    __tablename__ = "fund_events"
    event_id: Mapped[int] = row_id()
    fund_id: Mapped[str] = mapped_column(Key, ForeignKey("funds.fund_id"), index=True)
    at: Mapped[datetime]
    what: Mapped[str]
    why: Mapped[str]
    by: Mapped[str]
    __table_args__ = (NUMBERED,)


class JudgementRow(Base):
    """What a person or a rule decided about funds, with all that taking it back needs."""

    __tablename__ = "judgements"
    judgement_id: Mapped[int] = row_id()
    kind: Mapped[str]
    fund_ids: Mapped[list[str]]
    sighting_ids: Mapped[list[int]]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    undo: Mapped[dict[str, Any]]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str | None]
    __table_args__ = (NUMBERED,)


class JudgedFundRow(Base):
    """Which funds a judgement is about: the index of `JudgementRow.fund_ids`."""

    __tablename__ = "judged_funds"
    fund_id: Mapped[str] = mapped_column(Key, ForeignKey("funds.fund_id"), primary_key=True)
    judgement_id: Mapped[int] = mapped_column(BigId, ForeignKey("judgements.judgement_id"), primary_key=True)


class PairRow(Base):
    """Two funds that were weighed against each other: `unsure` for a person to answer, or the answer; low < high."""

    __tablename__ = "pairs"
    low: Mapped[str] = mapped_column(Key, ForeignKey("funds.fund_id"), primary_key=True)
    high: Mapped[str] = mapped_column(Key, ForeignKey("funds.fund_id"), primary_key=True, index=True)
    answer: Mapped[str]
    weight: Mapped[float]
    parts: Mapped[list[dict[str, Any]]]
    by: Mapped[str]
    at: Mapped[datetime]
