"""The dead man's switch: an address outside, asked for after each complete run; its owner tells when none came."""

from __future__ import annotations

from http.client import HTTPException
from typing import TYPE_CHECKING, Final
from urllib.error import URLError
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from flows.settings import Settings

_PATIENCE: Final = 10.0  # seconds; a run does not wait longer for a courtesy


def beat(settings: Settings) -> str | None:
    """Ask for the heartbeat's address, if there is one; None when that worked, else why not, without the address."""
    if settings.heartbeat is None:
        return None
    request = Request(settings.heartbeat.get_secret_value(), headers={"User-Agent": "fundwatch"})  # noqa: S310 - checked
    try:
        with urlopen(request, timeout=_PATIENCE):  # noqa: S310 - its scheme was checked with the settings
            return None
    except (URLError, HTTPException, OSError, ValueError) as error:
        return settings.redact(f"the heartbeat did not arrive: {getattr(error, 'reason', error) or error}")
