"""What the demo is played on: a configuration and a database of its own, in a folder that goes when it ends."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.demo.site import Site, served
from flows.settings import default_config_dir
from flows.settings.environ import set_environment


@contextmanager
def stage() -> Iterator[Site]:
    """The site, with the environment naming a configuration for it and an empty database."""
    demo = default_config_dir() / "demo"
    with tempfile.TemporaryDirectory(prefix="fundwatch-demo-") as folder, served(demo / "site") as site:
        _configure(demo, Path(folder), site.address)
        own = {"FUNDWATCH_CONFIG": folder, "FUNDWATCH_DATABASE_URL": f"sqlite:///{folder}/demo.db"}
        with set_environment(own):
            yield site


def _configure(demo: Path, folder: Path, address: str) -> None:
    """Copy the demo's configuration with the address of its site, and its one secret."""
    for name in ("settings.toml", "sources.toml", "alerts.toml"):
        text = (demo / name).read_text(encoding="utf-8").replace("{site}", address)
        (folder / name).write_text(text, encoding="utf-8")
    receiver = address.replace("http://", "json://")
    (folder / ".env").write_text(f"FUNDWATCH_DEMO_RECEIVER={receiver}/alerts\n", encoding="utf-8")
