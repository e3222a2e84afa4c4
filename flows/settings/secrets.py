"""Secrets: where they are read from, and how they are kept out of everything that is shown."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from io import StringIO
from pathlib import Path
from urllib.parse import unquote, urlsplit

from dotenv.parser import parse_stream
from pydantic import SecretStr

from flows.errors import ConfigurationError
from flows.settings.tables import read_utf8

STARS = "***"

# Shorter pieces of an address (a port, "to", "in") are no secret, and hiding them would hide words of the message.
_SHORTEST_PIECE = 5
_PUBLIC_PIECES = frozenset({"localhost", "https", "false", "markdown", "smtp.gmail.com"})


def read_environment(folders: Iterable[Path], environ: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """The environment over the `.env` files of `folders`, the first folder that names a variable winning."""
    found: dict[str, str] = {}
    for folder in folders:
        found = {**(_written_in(folder / ".env") if (folder / ".env").is_file() else {}), **found}
    return {**found, **(os.environ if environ is None else environ)}


def _written_in(path: Path) -> dict[str, str]:
    """The variables of a `.env` file; ConfigurationError names the line that cannot be read, never its words."""
    lines = list(parse_stream(StringIO(read_utf8(path))))
    wrong = next((line.original.line for line in lines if line.error), None)
    if wrong is not None:
        raise ConfigurationError(f"{path}:{wrong}: must be NAME=value; is a quotation mark left open?")
    return {line.key: line.value for line in lines if line.key and line.value is not None}


def redact(text: str, secrets: Iterable[SecretStr]) -> str:
    """`text` with stars for every secret, whole or in pieces, as written or percent-encoded."""
    for piece in sorted(_pieces(secrets), key=len, reverse=True):
        text = text.replace(piece, STARS)
    return text


def _pieces(secrets: Iterable[SecretStr]) -> set[str]:
    """Whole secrets and the parts of an address that can be a token: libraries log those one by one."""
    pieces: set[str] = set()
    for secret in secrets:
        whole = secret.get_secret_value()
        rest = whole.partition("://")[2]
        parts = re.split(r"[/:@?&=,\s]+", rest)
        pieces |= {whole, *parts, *(unquote(part) for part in parts)}
    return {p for p in pieces if len(p) >= _SHORTEST_PIECE and p.lower() not in _PUBLIC_PIECES}


def without_password(url: str) -> str:
    """A database's address as it may be shown: its password, if any, as stars."""
    try:
        password = urlsplit(url).password
    except ValueError:
        return STARS
    return url.replace(f":{password}@", f":{STARS}@") if password else url
