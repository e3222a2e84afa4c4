"""The column types that both databases share, and what all tables have in common.

The types decide what may enter: a time without a zone is refused, a character that PostgreSQL cannot hold is replaced
one for one (offsets of evidence stay right), and a key too long for an index is shortened in the same way wherever
it is compared.
"""

from __future__ import annotations

import hashlib
import json
import re
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Date, DateTime, Integer, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

LONGEST_KEY = 2000
"""Bytes of a key kept as they are: a PostgreSQL index row holds at most 2704."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # NUL and lone surrogates: PostgreSQL's text takes neither


def storable(words: str) -> str:
    """The same text, as long as before, with what no database can hold replaced by U+FFFD."""
    return _UNSTORABLE.sub("\ufffd", words)


def bounded(key: str) -> str:
    """The key itself, or for one too long to be indexed its beginning and a hash of the whole."""
    clean = storable(key)
    whole = clean.encode()
    if len(whole) <= LONGEST_KEY:
        return clean
    start = whole[: LONGEST_KEY - 65].decode(errors="ignore")
    return f"{start}~{hashlib.sha256(whole).hexdigest()}"


class Words(TypeDecorator[str]):
    """Any text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Replace what cannot be stored."""
        return None if value is None else storable(value)


class Key(TypeDecorator[str]):
    """A text that is looked up by an index."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Shorten what an index cannot hold."""
        return None if value is None else bounded(value)


class Json(TypeDecorator[Any]):
    """JSON kept as readable text, so that both databases hold, search and give back the same."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write without escapes: a search for a name in Chinese must find it."""
        if value is None:
            return None
        return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":"))).replace("\\u0000", "\ufffd")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read it back."""
        return None if value is None else json.loads(value)


class Utc(TypeDecorator[datetime]):
    """A moment: aware in, UTC out. SQLite keeps no zone, so a naive time would silently mean another moment."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC; ValueError for a time without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value}")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give UTC whatever the zone of the database session."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


BigId = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in INTEGER columns


class Base(DeclarativeBase):
    """What all tables share: names of constraints that a migration can address, and the types of Python values."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Words(),
        datetime: Utc(),
        date: Date(),
        int: BigInteger(),
        list[str]: Json(),
        list[int]: Json(),
        list[dict[str, Any]]: Json(),
        dict[str, Any]: Json(),
    }


def row_id() -> Mapped[int]:
    """The number of a row, given by the database."""
    return mapped_column(BigId, primary_key=True, autoincrement=True)


NUMBERED = {"sqlite_autoincrement": True}  # an id is never given twice, also after its row is gone
