"""The process's own environment, for what is configured by it alone: Prefect, and children that must inherit ours."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


def environment(name: str) -> str | None:
    """The value of one variable; None when it is missing or empty."""
    return os.environ.get(name) or None


def child_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """What a child process inherits, with `extra` over it."""
    return {**os.environ, **extra}


@contextmanager
def set_environment(values: Mapping[str, str]) -> Iterator[None]:
    """Set variables for a block, and put back what was there."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, old in before.items():
            if old is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = old
