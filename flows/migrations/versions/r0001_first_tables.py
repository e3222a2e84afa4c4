"""The first tables: runs, sources, items, articles, sightings, funds, judgements, alerts, deliveries."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
RUNNING = sa.text("state = 'running'")
MERGED = sa.text("merged_into IS NOT NULL")


def upgrade() -> None:
    _runs_and_sources()
    _articles()
    _items()
    _funds()
    _sightings()
    _judgements()
    _alerts()


def downgrade() -> None:
    for table in (
        "attempts", "deliveries", "alerts", "pairs", "judged_funds", "judgements", "fund_events", "former_sightings",
        "sightings", "fund_keys", "funds", "items", "copy_keys", "article_urls", "articles", "waiting_hosts",
        "sources", "runs",
    ):  # fmt: skip
        op.drop_table(table)


def _runs_and_sources() -> None:
    op.create_table(
        "runs",
        sa.Column("run_id", BIG_ID, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("started", MOMENT, nullable=False),
        sa.Column("lease_until", MOMENT, nullable=False),
        sa.Column("ended", MOMENT),
        sa.Column("window_from", MOMENT),
        sa.Column("tally", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("run_id", name="pk_runs"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_runs_running", "runs", ["kind"], unique=True, sqlite_where=RUNNING, postgresql_where=RUNNING)
    op.create_index("ix_runs_kind_started", "runs", ["kind", "started"])
    op.create_table(
        "sources",
        sa.Column("source_id", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("body_hash", sa.Text),
        sa.Column("not_before", MOMENT),
        sa.Column("last_polled", MOMENT),
        sa.Column("last_success", MOMENT),
        sa.Column("last_new_item", MOMENT),
        sa.Column("failures", sa.BigInteger, nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("adopted_url", sa.Text),
        sa.Column("redirect_seen", MOMENT),
        sa.Column("unconditional_at", MOMENT),
        sa.Column("items_per_week", sa.Float),
        sa.Column("disabled", sa.Boolean, nullable=False),
        sa.Column("trouble", sa.Text),
        sa.Column("health", sa.Text),
        sa.Column("health_since", MOMENT),
        sa.PrimaryKeyConstraint("source_id", name="pk_sources"),
    )
    op.create_table(
        "waiting_hosts",
        sa.Column("host", sa.Text, nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("host", name="pk_waiting_hosts"),
    )


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("article_key", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("title", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("published", MOMENT),
        sa.Column("published_day", sa.Date),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("site", sa.Text),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("copy_of", sa.Text),
        sa.Column("stored_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("article_key", name="pk_articles"),
        sa.ForeignKeyConstraint(["copy_of"], ["articles.article_key"], name="fk_articles_copy_of"),
    )
    op.create_index("ix_articles_published", "articles", ["published"])
    op.create_index("ix_articles_copy_of", "articles", ["copy_of"])
    op.create_table(
        "article_urls",
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("article_key", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("url", name="pk_article_urls"),
        sa.ForeignKeyConstraint(["article_key"], ["articles.article_key"], name="fk_article_urls_article_key"),
    )
    op.create_index("ix_article_urls_article_key", "article_urls", ["article_key"])
    op.create_table(
        "copy_keys",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("article_key", sa.Text, nullable=False),
        sa.Column("stored_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", "article_key", name="pk_copy_keys"),
        sa.ForeignKeyConstraint(["article_key"], ["articles.article_key"], name="fk_copy_keys_article_key"),
    )
    op.create_index("ix_copy_keys_key_stored_at", "copy_keys", ["key", "stored_at", "article_key"])


def _items() -> None:
    op.create_table(
        "items",
        sa.Column("item_id", BIG_ID, primary_key=True, autoincrement=True),
        sa.Column("source_id", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("published", MOMENT),
        sa.Column("published_day", sa.Date),
        sa.Column("summary", sa.Text),
        sa.Column("publisher", sa.Text),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("attempts", sa.BigInteger, nullable=False),
        sa.Column("first_seen", MOMENT, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.Column("run_id", BIG_ID, nullable=False),
        sa.Column("article_key", sa.Text),
        sa.PrimaryKeyConstraint("item_id", name="pk_items"),
        sa.UniqueConstraint("source_id", "url", name="uq_items_source_id_url"),
        sa.ForeignKeyConstraint(["run_id"], ["runs.run_id"], name="fk_items_run_id"),
        sa.ForeignKeyConstraint(["article_key"], ["articles.article_key"], name="fk_items_article_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_items_run_id", "items", ["run_id"])
    op.create_index("ix_items_article_key", "items", ["article_key"])


def _facts() -> list[sa.Column[Any]]:
    return [
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("size_amount", sa.BigInteger),
        sa.Column("size_currency", sa.Text),
        sa.Column("size_as_written", sa.Text),
        sa.Column("first_tranche_amount", sa.BigInteger),
        sa.Column("first_tranche_currency", sa.Text),
        sa.Column("first_tranche_as_written", sa.Text),
        sa.Column("managers", sa.Text, nullable=False),
        sa.Column("sponsors", sa.Text, nullable=False),
        sa.Column("place", sa.Text),
        sa.Column("sectors", sa.Text, nullable=False),
        sa.Column("event_date", sa.Text),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
    ]


def _funds() -> None:
    op.create_table(
        "funds",
        sa.Column("fund_id", sa.Text, nullable=False),
        sa.Column("merged_into", sa.Text),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("first_seen", MOMENT, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.Column("sightings", sa.BigInteger, nullable=False),
        sa.Column("sources", sa.Text, nullable=False),
        sa.Column("conflicts", sa.Text, nullable=False),
        *_facts(),
        sa.PrimaryKeyConstraint("fund_id", name="pk_funds"),
        sa.ForeignKeyConstraint(["merged_into"], ["funds.fund_id"], name="fk_funds_merged_into"),
    )
    op.create_index("ix_funds_merged_into", "funds", ["merged_into"], sqlite_where=MERGED, postgresql_where=MERGED)
    op.create_index("ix_funds_first_seen", "funds", ["first_seen"])
    op.create_table(
        "fund_keys",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("fund_id", sa.Text, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", "fund_id", name="pk_fund_keys"),
        sa.ForeignKeyConstraint(["fund_id"], ["funds.fund_id"], name="fk_fund_keys_fund_id"),
    )
    op.create_index("ix_fund_keys_fund_id", "fund_keys", ["fund_id"])
    op.create_index("ix_fund_keys_key_last_seen", "fund_keys", ["key", "last_seen", "fund_id"])
    op.create_table(
        "fund_events",
        sa.Column("event_id", BIG_ID, primary_key=True, autoincrement=True),
        sa.Column("fund_id", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("event_id", name="pk_fund_events"),
        sa.ForeignKeyConstraint(["fund_id"], ["funds.fund_id"], name="fk_fund_events_fund_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_fund_events_fund_id", "fund_events", ["fund_id"])


def _sightings() -> None:
    op.create_table(
        "sightings",
        sa.Column("sighting_id", BIG_ID, primary_key=True, autoincrement=True),
        sa.Column("article_key", sa.Text, nullable=False),
        sa.Column("ordinal", sa.BigInteger, nullable=False),
        sa.Column("fund_id", sa.Text, nullable=False),
        sa.Column("rules_version", sa.Text, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("found_at", MOMENT, nullable=False),
        *_facts(),
        sa.PrimaryKeyConstraint("sighting_id", name="pk_sightings"),
        sa.UniqueConstraint("article_key", "ordinal", name="uq_sightings_article_key_ordinal"),
        sa.ForeignKeyConstraint(["article_key"], ["articles.article_key"], name="fk_sightings_article_key"),
        sa.ForeignKeyConstraint(["fund_id"], ["funds.fund_id"], name="fk_sightings_fund_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sightings_fund_id", "sightings", ["fund_id"])
    op.create_table(
        "former_sightings",
        sa.Column("article_key", sa.Text, nullable=False),
        sa.Column("fund_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("article_key", "fund_id", name="pk_former_sightings"),
        sa.ForeignKeyConstraint(["article_key"], ["articles.article_key"], name="fk_former_sightings_article_key"),
        sa.ForeignKeyConstraint(["fund_id"], ["funds.fund_id"], name="fk_former_sightings_fund_id"),
    )


def _judgements() -> None:
    op.create_table(
        "judgements",
        sa.Column("judgement_id", BIG_ID, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("fund_ids", sa.Text, nullable=False),
        sa.Column("sighting_ids", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("undo", sa.Text, nullable=False),
        sa.Column("undone_at", MOMENT),
        sa.Column("undone_by", sa.Text),
        sa.PrimaryKeyConstraint("judgement_id", name="pk_judgements"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "judged_funds",
        sa.Column("fund_id", sa.Text, nullable=False),
        sa.Column("judgement_id", BIG_ID, nullable=False),
        sa.PrimaryKeyConstraint("fund_id", "judgement_id", name="pk_judged_funds"),
        sa.ForeignKeyConstraint(["fund_id"], ["funds.fund_id"], name="fk_judged_funds_fund_id"),
        sa.ForeignKeyConstraint(["judgement_id"], ["judgements.judgement_id"], name="fk_judged_funds_judgement_id"),
    )
    op.create_table(
        "pairs",
        sa.Column("low", sa.Text, nullable=False),
        sa.Column("high", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("weight", sa.Float, nullable=False),
        sa.Column("parts", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("low", "high", name="pk_pairs"),
        sa.ForeignKeyConstraint(["low"], ["funds.fund_id"], name="fk_pairs_low"),
        sa.ForeignKeyConstraint(["high"], ["funds.fund_id"], name="fk_pairs_high"),
    )
    op.create_index("ix_pairs_high", "pairs", ["high"])


def _alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("alert_id", BIG_ID, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("fund_id", sa.Text),
        sa.Column("run_id", BIG_ID),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("alert_id", name="pk_alerts"),
        sa.ForeignKeyConstraint(["fund_id"], ["funds.fund_id"], name="fk_alerts_fund_id"),
        sa.ForeignKeyConstraint(["run_id"], ["runs.run_id"], name="fk_alerts_run_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_alerts_fund_id", "alerts", ["fund_id"])
    op.create_index("ix_alerts_at", "alerts", ["at"])
    op.create_table(
        "deliveries",
        sa.Column("delivery_id", BIG_ID, primary_key=True, autoincrement=True),
        sa.Column("alert_id", BIG_ID, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("route", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("lease_until", MOMENT),
        sa.Column("holder", sa.Text),
        sa.Column("attempts", sa.BigInteger, nullable=False),
        sa.Column("sent_at", MOMENT),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("digest_id", BIG_ID),
        sa.PrimaryKeyConstraint("delivery_id", name="pk_deliveries"),
        sa.UniqueConstraint("alert_id", "channel", name="uq_deliveries_alert_id_channel"),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.alert_id"], name="fk_deliveries_alert_id"),
        sa.ForeignKeyConstraint(["digest_id"], ["alerts.alert_id"], name="fk_deliveries_digest_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_digest_id", "deliveries", ["digest_id"])
    op.create_index("ix_deliveries_state_due", "deliveries", ["state", "due"])
    op.create_index("ix_deliveries_channel_state_due", "deliveries", ["channel", "state", "due"])
    op.create_table(
        "attempts",
        sa.Column("delivery_id", BIG_ID, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("started", MOMENT, nullable=False),
        sa.Column("ended", MOMENT),
        sa.Column("result", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("delivery_id", "attempt", name="pk_attempts"),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.delivery_id"], name="fk_attempts_delivery_id"),
    )
