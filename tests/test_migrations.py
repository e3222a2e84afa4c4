"""Migrations: they make the very tables of the models, on both databases, also when two programs start at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

import flows
from flows.store import Store
from flows.store.connect import connect, reading, writing
from flows.store.schema import REVISIONS, VERSION_TABLE
from flows.tables import Base

FOLDER = Path(flows.__file__).parent / "migrations"


def _script() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return ScriptDirectory.from_config(config)


def test_the_known_versions_are_those_of_the_files_in_their_order() -> None:
    revisions = [script.revision for script in _script().walk_revisions()]
    assert tuple(reversed(revisions)) == REVISIONS


def test_migrated_tables_are_those_of_the_models(database_url: str) -> None:
    engine = connect(database_url)
    with reading(engine) as connection:
        options = {"version_table": VERSION_TABLE, "compare_type": True}
        difference = compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata)
    engine.dispose()
    assert difference == []


def test_migrated_constraints_have_the_names_of_the_models(database_url: str) -> None:
    engine = connect(database_url)
    with reading(engine) as connection:
        migrated = _names(connection)
    with writing(engine) as connection:
        Base.metadata.drop_all(connection)
        Base.metadata.create_all(connection)
        modelled = _names(connection)
    engine.dispose()
    assert migrated == modelled


def _names(connection: Connection) -> dict[str, set[str | None]]:
    look = inspect(connection)
    return {
        table: {
            look.get_pk_constraint(table)["name"],
            *(key["name"] for key in look.get_foreign_keys(table)),
            *(index["name"] for index in look.get_indexes(table)),
            *(constraint["name"] for constraint in look.get_unique_constraints(table)),
            *(f"{column['name']} {column['nullable']}" for column in look.get_columns(table)),
        }
        for table in Base.metadata.tables
    }


@pytest.mark.slow
def test_programs_that_start_at_once_migrate_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    code = f"from flows.store import Store; Store.open({url!r}).close()"
    starts = [subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE) for _ in range(4)]
    assert [(start.communicate()[1], start.returncode) for start in starts] == [(b"", 0)] * 4
    with Store.open(url) as store:
        assert store.runs() == []


def test_a_migration_says_nothing_on_the_screen(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    Store.open(f"sqlite:///{tmp_path}/new.db").close()
    assert capfd.readouterr() == ("", "")
    assert os.listdir(tmp_path) == ["new.db"]  # noqa: PTH208 - the names only
