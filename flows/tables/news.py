"""Tables from a source to an article: runs, sources, items, articles and their addresses."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from flows.tables.columns import NUMBERED, Base, BigId, Key, row_id


class RunRow(Base):
    """One run of one kind, and the lease that keeps a second one out."""

    __tablename__ = "runs"
    run_id: Mapped[int] = row_id()
    kind: Mapped[str]
    state: Mapped[str]
    holder: Mapped[str]
    started: Mapped[datetime]
    lease_until: Mapped[datetime]
    ended: Mapped[datetime | None]
    window_from: Mapped[datetime | None]
    tally: Mapped[dict[str, Any]]
    note: Mapped[str]
    __table_args__ = (
        Index(
            "uq_runs_running",
            "kind",
            unique=True,
            sqlite_where=text("state = 'running'"),
            postgresql_where=text("state = 'running'"),
        ),
        Index("ix_runs_kind_started", "kind", "started"),
        NUMBERED,
    )


class SourceRow(Base):
    """What is known of a source between two polls."""

    __tablename__ = "sources"
    source_id: Mapped[str] = mapped_column(Key, primary_key=True)
    url: Mapped[str | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    body_hash: Mapped[str | None]
    not_before: Mapped[datetime | None]
    last_polled: Mapped[datetime | None]
    last_success: Mapped[datetime | None]
    last_new_item: Mapped[datetime | None]
    failures: Mapped[int]
    error: Mapped[str | None]
    adopted_url: Mapped[str | None]
    redirect_seen: Mapped[datetime | None]
    unconditional_at: Mapped[datetime | None]
    items_per_week: Mapped[float | None]
    disabled: Mapped[bool]
    trouble: Mapped[str | None]
    health: Mapped[str | None]
    health_since: Mapped[datetime | None]


class WaitingHostRow(Base):
    """A host that asked to be left alone (429), and until when."""

    __tablename__ = "waiting_hosts"
    host: Mapped[str] = mapped_column(Key, primary_key=True)
    until: Mapped[datetime]


class ArticleRow(Base):
    """One readable article."""

    __tablename__ = "articles"
    article_key: Mapped[str] = mapped_column(Key, primary_key=True)
    url: Mapped[str | None]
    title: Mapped[str | None]
    text: Mapped[str]
    published: Mapped[datetime | None] = mapped_column(index=True)
    published_day: Mapped[date | None]
    language: Mapped[str]
    site: Mapped[str | None]
    outcome: Mapped[str]
    reason: Mapped[str]
    copy_of: Mapped[str | None] = mapped_column(Key, ForeignKey("articles.article_key"), index=True)
    stored_at: Mapped[datetime]


class ArticleUrlRow(Base):
    """An address under which an article is known: its own, a redirect, the same with tracking parameters."""

    __tablename__ = "article_urls"
    url: Mapped[str] = mapped_column(Key, primary_key=True)
    article_key: Mapped[str] = mapped_column(Key, ForeignKey("articles.article_key"), index=True)


class CopyKeyRow(Base):
    """A key of an article's text: one that tells the same text shares some. Copies have none of their own."""

    __tablename__ = "copy_keys"
    key: Mapped[str] = mapped_column(Key, primary_key=True)
    article_key: Mapped[str] = mapped_column(Key, ForeignKey("articles.article_key"), primary_key=True)
    stored_at: Mapped[datetime]
    __table_args__ = (Index("ix_copy_keys_key_stored_at", "key", "stored_at", "article_key"),)


class ItemRow(Base):
    """One address as one source listed it, and how it ended."""

    __tablename__ = "items"
    item_id: Mapped[int] = row_id()
    source_id: Mapped[str] = mapped_column(Key)
    url: Mapped[str] = mapped_column(Key)
    title: Mapped[str | None]
    published: Mapped[datetime | None]
    published_day: Mapped[date | None]
    summary: Mapped[str | None]
    publisher: Mapped[str | None]
    outcome: Mapped[str]
    reason: Mapped[str]
    attempts: Mapped[int]
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    run_id: Mapped[int] = mapped_column(BigId, ForeignKey("runs.run_id"), index=True)
    article_key: Mapped[str | None] = mapped_column(Key, ForeignKey("articles.article_key"), index=True)
    __table_args__ = (UniqueConstraint("source_id", "url"), NUMBERED)
