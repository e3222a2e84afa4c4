"""From a database URL to an engine, and from a driver's error to one line that says what to do, without a password."""

from __future__ import annotations

import os.path
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, ProgrammingError

from flows.errors import DatabaseError, NoDatabaseError

WAIT_FOR_WRITER = 60
"""Seconds a unit waits for the one that writes: units take milliseconds, the largest of a backfill a few seconds."""

APPLICATION_ID = 0x66756E64
"""`fund`, in the header of an SQLite file: so `file` and we can tell whose it is."""

UNIT_LOCK = 0x66756E6477617463
"""The PostgreSQL advisory lock that makes units exclusive; it belongs to the transaction and cannot leak."""

_WRITES = "fundwatch_writes"
_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+pysqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


def connect(url: str, *, create: bool = True) -> Engine:
    """An engine for `sqlite:///FILE` or `postgresql://...`; raises DatabaseError for anything else.

    Without `create`, an SQLite file that is not there is a NoDatabaseError, and nothing is made.
    """
    parsed = _parse(url)
    engine = _sqlite(parsed, create=create) if parsed.get_backend_name() == "sqlite" else _postgresql(parsed)
    event.listen(engine, "begin", _begin)
    return engine


def address_of(url: str) -> str:
    """A database as people and marks may name it; DatabaseError for what is no such address."""
    return shown(_parse(url))


def shown(url: URL) -> str:
    """The URL without what may be secret: user, password and parameters."""
    if url.get_backend_name() == "sqlite":
        return f"sqlite:///{_file(url) if url.database else ''}"
    host = f"{url.host or 'localhost'}{f':{url.port}' if url.port else ''}"
    return f"postgresql://{host}/{url.database or ''}"


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One exclusive transaction, committed at the end, rolled back on any error."""
    with (
        translated(engine.url),
        engine.connect().execution_options(**{_WRITES: True}) as connection,
        connection.begin(),
    ):
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees what is committed, and blocks no writer."""
    with translated(engine.url), engine.connect() as connection:
        yield connection


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """A connection that goes on seeing what was committed at its first query, and blocks no writer."""
    whole = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with translated(engine.url), engine.connect().execution_options(**whole) as connection, connection.begin():
        yield connection


@contextmanager
def translated(url: URL) -> Iterator[None]:
    """Turn what a driver says of the database into a DatabaseError; our own wrong SQL stays what it is."""
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except DBAPIError as error:
        raise DatabaseError(explained(url, str(error.orig))) from error


def explained(url: URL, said: str) -> str:
    """One line: which database, what is wrong, what to do."""
    first = said.strip().splitlines()[0] if said.strip() else "no answer"
    if url.password:
        first = first.replace(str(url.password), "***")
    advice = next((todo for sign, todo in _ADVICE.items() if sign in said), "see whether it is running and reachable")
    return f"database {shown(url)}: {first}; {advice}"


_ADVICE = {  # what drivers say -> what to do
    "unable to open database file": "make its folder exist and writable, or name another with --database",
    "readonly database": "make the file and its folder writable, or name another with --database",
    "file is not a database": "it is another kind of file: name another with --database",
    "malformed": "the file is damaged: restore a copy, or save what is left with `sqlite3 FILE .recover`",
    "database is locked": f"another process has been writing for {WAIT_FOR_WRITER} s: see which one hangs",
    "lock timeout": f"another process has been writing for {WAIT_FOR_WRITER} s: see which one hangs",
    "disk is full": "free some space; what was being written is undone, nothing is lost",
    "disk I/O error": "see whether the disk is full or failing; what was being written is undone",
    "No space left": "free some space; what was being written is undone, nothing is lost",
    "authentication failed": "check user and password in the URL",
    "no password supplied": "put the password into the URL or PGPASSWORD",
    "does not exist": "create it (`createdb`), or correct the URL",
    "permission denied": "grant the user the right to create tables there",
}


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseError(f"the database URL cannot be read; {_ALLOWED}") from error
    driver = _DRIVERS.get(parsed.drivername)
    if driver is None:
        raise DatabaseError(f"a database of kind {parsed.drivername!r} is not supported; {_ALLOWED}")
    if driver == "sqlite" and parsed.host is not None:
        raise DatabaseError(f"the database URL has two slashes, behind which SQLite has no file; {_ALLOWED}")
    return parsed.set(drivername=driver)


_ALLOWED = "write sqlite:////absolute/path/fundwatch.db or postgresql://user:password@host/database"


def _sqlite(url: URL, *, create: bool) -> Engine:
    if not url.database or url.database == ":memory:" or url.query:
        raise DatabaseError(
            "SQLite needs a file that several processes can share; write sqlite:////absolute/path/fundwatch.db"
        )
    path = _file(url)
    try:
        if not create and not path.exists():
            raise NoDatabaseError(shown(url))
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(explained(url, f"unable to open database file ({error.strerror})")) from error
    engine = create_engine(url.set(database=str(path)), connect_args={"timeout": WAIT_FOR_WRITER})
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _file(url: URL) -> Path:
    """Where an SQLite file lies: three slashes name it from the folder we are in, four from the root."""
    return Path(os.path.expanduser(url.database or "")).absolute()  # noqa: PTH111 - Path's raises where there is no home


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Set up a connection: transactions are ours to begin, readers do not block the writer, references hold."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


_NO_DRIVER = (
    "PostgreSQL needs the driver psycopg; install it in the checkout: "
    ".venv/bin/pip install --constraint constraints.txt -e '.[postgres]'"
)


def _postgresql(url: URL) -> Engine:
    arguments = {} if "connect_timeout" in url.query else {"connect_timeout": 10}
    try:
        return create_engine(url, pool_pre_ping=True, connect_args=arguments)
    except ModuleNotFoundError as error:
        raise DatabaseError(_NO_DRIVER) from error


def _begin(connection: Connection) -> None:
    """Begin as a reader, or as the only writer: another waits here, before it has read anything."""
    writes = connection.get_execution_options().get(_WRITES)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
    elif writes:
        connection.execute(text(f"SET LOCAL lock_timeout = '{WAIT_FOR_WRITER}s'"))
        connection.execute(text(f"SELECT pg_advisory_xact_lock({UNIT_LOCK})"))
