"""Secrets: where they are read from, and how they are kept out of everything that is shown."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values
from pydantic import SecretStr

STARS = "***"

# Shorter pieces of an address (a port, "to", "in") are no secret, and hiding them would hide words of the message.
_SHORTEST_PIECE = 5
_PUBLIC_PIECES = frozenset({"localhost", "https", "false", "markdown", "smtp.gmail.com"})


def read_environment(folders: Iterable[Path], environ: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """The environment over the `.env` files of `folders`, the first folder that names a variable winning."""
    found: dict[str, str] = {}
    for folder in folders:
        values = dotenv_values(folder / ".env", interpolate=False) if (folder / ".env").is_file() else {}
        found = {**{name: value for name, value in values.items() if value is not None}, **found}
    return {**found, **(os.environ if environ is None else environ)}


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
