"""Where the configuration lies: the folder asked for, the user's own, or the default that comes with fundwatch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import platformdirs

from flows.errors import ConfigurationError

_FLOWS = Path(__file__).parent.parent
_IN_WHEEL = _FLOWS / "_config"
_IN_TREE = _FLOWS.parent / "config"


def default_config_dir() -> Path:
    """The config/ that comes with fundwatch, from a wheel or from the source tree; also holds `demo/`."""
    return _IN_WHEEL if _IN_WHEEL.is_dir() else _IN_TREE


def find_config_dir(asked: Path | None, environ: Mapping[str, str]) -> Path:
    """`--config`, else FUNDWATCH_CONFIG, else the user's own folder if it has sources, else the default."""
    carried = Path(environ["FUNDWATCH_CONFIG"]) if environ.get("FUNDWATCH_CONFIG") else None
    named = asked or carried
    if named is not None:
        return _existing(named.expanduser(), "FUNDWATCH_CONFIG" if named == carried else "--config")
    own = platformdirs.user_config_path("fundwatch", appauthor=False)
    return own if (own / "sources.toml").is_file() else default_config_dir()


def _existing(folder: Path, asked_by: str) -> Path:
    if not folder.is_dir():
        raise ConfigurationError(
            f"{folder}: no such folder ({asked_by}); it must hold sources.toml, and may hold settings.toml and "
            f"alerts.toml: copy them from {default_config_dir()}"
        )
    return folder.resolve()


def default_database_url() -> str:
    """An SQLite file in the user's data folder."""
    return f"sqlite:///{(platformdirs.user_data_path('fundwatch', appauthor=False) / 'fundwatch.db').as_posix()}"
