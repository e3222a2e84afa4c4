"""Opening what nearly every command needs: the settings and the store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from flows.cli.options import Where
from flows.cli.screen import say

if TYPE_CHECKING:
    from flows.settings import Settings
    from flows.store import Store


@contextmanager
def opened(where: Where, *, create: bool = False) -> Iterator[tuple[Settings, Store]]:
    """The settings and the store, closed at the end.

    Only what keeps something new may `create` the database: elsewhere a mistyped place must not look like an empty one.
    """
    from flows.settings import load_settings
    from flows.store import Store

    settings = load_settings(where.config, where.database)
    with telling_of_a_new_database(settings), Store.open(settings.database_url, create=create) as store:
        yield settings, store


@contextmanager
def telling_of_a_new_database(settings: Settings) -> Iterator[None]:
    """Say at the end that the block has made a database: of a mistyped place it is the only sign."""
    from flows.errors import DatabaseError, NoDatabaseError
    from flows.store import Store

    made = None
    try:
        Store.open(settings.database_url, migrate=False, create=False).close()
    except NoDatabaseError as error:
        made = error.place
    except DatabaseError:
        pass  # whoever opens it next says so
    yield
    if made:
        say(f"a new database was made: {made}")


@contextmanager
def opened_if_there(where: Where) -> Iterator[tuple[Settings, Store | None]]:
    """The same for what has something to say before the first run: None stands for a database that is not there."""
    from flows.errors import NoDatabaseError
    from flows.settings import load_settings
    from flows.store import Store

    settings = load_settings(where.config, where.database)
    try:
        store = Store.open(settings.database_url, create=False)
    except NoDatabaseError:
        yield settings, None
        return
    with store:
        yield settings, store


@contextmanager
def asked_if_it_answers(settings: Settings) -> Iterator[tuple[Store | None, str]]:
    """The store for what only asks, and does without; where it cannot be asked, None and why. Changes no schema."""
    from flows.errors import DatabaseError, NoDatabaseError
    from flows.store import Store

    try:
        store = Store.open(settings.database_url, migrate=False, create=False)
    except DatabaseError as error:
        head = "no record so far" if isinstance(error, NoDatabaseError) else "the records cannot be asked"
        yield None, f"{head}: {error}"
        return
    with store:
        yield store, ""


@contextmanager
def rehearsed_on(where: Where, *, dry: bool) -> Iterator[Where]:
    """Where a run works: a dry one makes no database where there is none yet, but has one that is thrown away."""
    from flows.settings import load_settings
    from flows.store import thrown_away

    kind, _, path = load_settings(where.config, where.database).database_url.partition(":///") if dry else ("", "", "")
    if kind.startswith("sqlite") and not Path(path).expanduser().exists():
        with thrown_away() as address:
            yield Where(where.config, address)
    else:
        yield where


@contextmanager
def in_environment(where: Where) -> Iterator[None]:
    """Hand `--config` and `--database` to a Prefect flow: its parameters are recorded, an address has a password."""
    from flows.settings.environ import set_environment
    from flows.settings.folder import find_config_dir
    from flows.settings.secrets import read_environment

    if where.config:  # a wrong one is said of `--config`, which was typed, and not of the variable that carries it
        find_config_dir(where.config, read_environment(()))
    config = str(where.config) if where.config else None
    given = {"FUNDWATCH_CONFIG": config, "FUNDWATCH_DATABASE_URL": where.database}
    with set_environment({name: value for name, value in given.items() if value}):
        yield
