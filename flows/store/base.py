"""What every part of the store builds on: how statements are run, and how a write unit numbers what it adds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, Row, insert, update

from flows.tables.columns import Base

MANY = 500
"""Values in one IN list: SQLite before 3.32 takes 999 variables in a statement."""

T = TypeVar("T")


def chunks(values: Iterable[T], size: int = MANY) -> Iterator[list[T]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while part := list(islice(rest, size)):
        yield part


class Reads(ABC):
    """Runs queries; a store opens a connection for each, a write unit has its own."""

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]:
        """A connection to read from."""

    def _all(self, statement: Executable) -> list[Row[Any]]:
        with self._reading() as connection:
            return list(connection.execute(statement))

    def _first(self, statement: Executable) -> Row[Any] | None:
        with self._reading() as connection:
            return connection.execute(statement).first()

    def _stream(self, statement: Executable) -> Iterator[Row[Any]]:
        """Rows one by one: memory does not grow with their number."""
        with self._reading() as connection:
            yield from connection.execute(statement, execution_options={"yield_per": MANY})


class Writes(Reads):
    """Runs statements that change something, within one transaction."""

    _connection: Connection

    def _insert(self, row: type[Base], **values: Any) -> Any:
        """Add one row and answer its primary key."""
        key = self._connection.execute(insert(row).values(**values)).inserted_primary_key
        return key[0] if key else None

    def _update(self, row: type[Base], *where: Any, **values: Any) -> int:
        """Change the rows for which `where` holds and answer how many."""
        return self._connection.execute(update(row).where(*where).values(**values)).rowcount
