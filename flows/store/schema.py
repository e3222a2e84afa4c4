"""The version of the schema: looked up in a millisecond, brought up to date by Alembic only when it is behind."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from flows.errors import DatabaseError, NoDatabaseError
from flows.store.connect import APPLICATION_ID, reading, shown, writing
from flows.tables import Base

REVISIONS = ("0001",)
"""All versions of the schema, oldest first: the `revision` of each file in `flows/migrations/versions`."""

HEAD = REVISIONS[-1]
VERSION_TABLE = "fundwatch_version"  # not Alembic's own name: Prefect may keep its tables in the same database


def bring_up_to_date(engine: Engine, *, migrate: bool, create: bool = True) -> None:
    """See that the schema is the newest; raises DatabaseError for one that this version does not know.

    Without `create`, a database in which nothing has been set up is a NoDatabaseError.
    """
    with reading(engine) as connection:
        found = _version(connection)
        _refuse_strange(engine, connection, found)
        if found == HEAD:
            _refuse_unreleased(engine, connection)
    if found == HEAD:
        return
    if found is None and not create:
        raise NoDatabaseError(shown(engine.url))
    if not migrate:
        state = f"has schema {found}, older than {HEAD}" if found else "has not been set up"
        raise DatabaseError(f"database {shown(engine.url)} {state}: `fundwatch run` brings it up to date")
    with writing(engine) as connection:  # another process may have migrated while this one waited
        if _version(connection) != HEAD:
            _upgrade(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    version: str | None = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608
    return version


def _refuse_strange(engine: Engine, connection: Connection, found: str | None) -> None:
    """Stop before a schema from the future, or a file that belongs to another program."""
    if found is not None and found not in REVISIONS:
        raise DatabaseError(
            f"database {shown(engine.url)} has schema {found}, newer than this fundwatch knows ({HEAD});"
            " install a newer fundwatch, or name another database with --database"
        )
    if found is None and connection.dialect.name == "sqlite" and inspect(connection).get_table_names():
        raise DatabaseError(
            f"database {shown(engine.url)} belongs to another program; name another file with --database"
        )


_COLUMNS = {
    "sqlite": "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'",
    "postgresql": "SELECT table_name, column_name FROM information_schema.columns"
    " WHERE table_schema = ANY (current_schemas(false))",
}


def _refuse_unreleased(engine: Engine, connection: Connection) -> None:
    """Stop before tables of a time when the first migration was still rewritten: nothing can bring them up to date."""
    there = {tuple(row) for row in connection.execute(text(_COLUMNS[connection.dialect.name]))}
    wanted = ((table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns)
    lacking = next((f"{table}.{column}" for table, column in wanted if (table, column) not in there), None)
    if lacking:
        raise DatabaseError(
            f"database {shown(engine.url)} was made by an older, unreleased fundwatch (it lacks {lacking}):"
            " make a new one (name it with --database, or move this one away)"
        )


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - 0.2 s that only a schema left behind needs to pay
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
    config.attributes["connection"] = connection
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    command.upgrade(config, "head")
