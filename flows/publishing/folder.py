"""The folder of our own feeds: whether it can be written, and the one line that says so."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.settings import Settings


def why_unwritable(settings: Settings) -> str | None:
    """Why a run could not write the feeds, found out by writing something; None where it could, or none are wanted."""
    folder = settings.publish.folder
    try:
        if folder:
            _try(folder)
    except OSError as error:
        return cannot_write(settings, error)
    return None


def cannot_write(settings: Settings, error: OSError) -> str:
    """The file and the key that name the folder, the folder, and what the system says of it."""
    place = settings.config_dir / "settings.toml"
    return f"{place}: [publish], folder: {settings.publish.folder} cannot be written: {error.strerror or error}"


def _try(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
        pass
