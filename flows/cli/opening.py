"""Opening what nearly every command needs: the settings and the store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.settings import Settings
    from flows.store import Store


@contextmanager
def opened(config: Path | None, database: str | None, *, create: bool = False) -> Iterator[tuple[Settings, Store]]:
    """The settings of `config` and the store of `database`, closed at the end; both None are the defaults.

    Only what keeps something new may `create` the database: elsewhere a mistyped place must not look like an empty one.
    """
    from flows.settings import load_settings
    from flows.store import Store

    settings = load_settings(config, database)
    with Store.open(settings.database_url, create=create) as store:
        yield settings, store


@contextmanager
def opened_if_there(config: Path | None, database: str | None) -> Iterator[tuple[Settings, Store | None]]:
    """The same for what has something to say before the first run: None stands for a database that is not there."""
    from flows.errors import NoDatabaseError
    from flows.settings import load_settings
    from flows.store import Store

    settings = load_settings(config, database)
    try:
        store = Store.open(settings.database_url, create=False)
    except NoDatabaseError:
        yield settings, None
        return
    with store:
        yield settings, store


@contextmanager
def rehearsed_on(config: Path | None, database: str | None, *, dry: bool) -> Iterator[str | None]:
    """The database for a run: a dry one makes no file where there is none yet, but works on one that is thrown away."""
    from tempfile import TemporaryDirectory

    from flows.settings import load_settings

    kind, _, path = load_settings(config, database).database_url.partition(":///") if dry else ("", "", "")
    if kind.startswith("sqlite") and not Path(path).expanduser().exists():
        with TemporaryDirectory(prefix="fundwatch-") as folder:
            yield f"sqlite:///{folder}/fundwatch.db"
    else:
        yield database


@contextmanager
def in_environment(config: Path | None, database: str | None) -> Iterator[None]:
    """Hand `--config` and `--database` to a Prefect flow: its parameters are recorded, an address has a password."""
    from flows.settings.environ import set_environment
    from flows.settings.folder import find_config_dir
    from flows.settings.secrets import read_environment

    if config:
        find_config_dir(
            config, read_environment(())
        )  # said of `--config`, which was typed, and not of the variable that carries it
    given = {"FUNDWATCH_CONFIG": str(config) if config else None, "FUNDWATCH_DATABASE_URL": database}
    with set_environment({name: value for name, value in given.items() if value}):
        yield
