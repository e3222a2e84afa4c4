"""Who manages a fund."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tests.quality.lessons import zh_casts


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each name of a Chinese article beside each of its funds, as manager or not."""
    return zh_casts.examples(line, "managers")
