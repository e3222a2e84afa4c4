"""Lines of cron, as Prefect reads them: whether it takes one, and when it is due next.

Its reader is taken out of it by file. `import prefect` takes 1.5 s, which every command would pay that reads the
settings, and reads its own settings for good, before we have told it of its server.
"""

from __future__ import annotations

import importlib.util
import re
from datetime import datetime
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

_FIELDS = ("minute", "hour", "day of the month", "month", "day of the week")
"""With more of them, Prefect would count seconds and years."""
_PLAIN = re.compile(r"[0-5]?\d (?:[01]?\d|2[0-3]) \* \* (?:\*|[0-7])")
"""A time of every day, or of a day of the week, as most lines are: good without the reader, which takes 15 ms."""
_CHANCE = frozenset("RHrh")  # words that its reader takes and Prefect refuses: a moment by lot


def why_not_cron(line: str) -> str | None:
    """Why Prefect would start nothing by this line; None for a good one."""
    words = line.split()
    if len(words) != len(_FIELDS):
        return f"it has {len(words)} of them"
    if _PLAIN.fullmatch(" ".join(words)):
        return None
    wrong = [
        f'"{word}" is no {field}'
        for n, (field, word) in enumerate(zip(_FIELDS, words, strict=True))
        if not _is_read(word, n)
    ]
    return ", ".join(wrong) or (None if _comes(line) else "such a day never comes")


def _is_read(word: str, number: int) -> bool:
    """Whether a field can be read, beside others that are open."""
    return word not in _CHANCE and _comes(" ".join(word if n == number else "*" for n in range(len(_FIELDS))))


def _comes(line: str) -> bool:
    try:
        _reader()(line, datetime(2026, 1, 1)).get_next(datetime)  # noqa: DTZ001 - whenever it is
    except ValueError:
        return False
    return True


def next_time(line: str, zone: ZoneInfo, now: datetime) -> datetime:
    """When that line is due after `now`; cron means the clock on the wall, so it is asked without a zone."""
    on_the_wall = now.astimezone(zone).replace(tzinfo=None)
    due: datetime = _reader()(line, on_the_wall).get_next(datetime)
    return due.replace(tzinfo=zone)


@cache
def _reader() -> Any:
    prefect = importlib.util.find_spec("prefect")  # finds it, and runs nothing of it
    file = Path((prefect and prefect.origin) or "").parent / "_vendor" / "croniter" / "croniter.py"
    loader = SourceFileLoader("croniter of prefect", str(file))
    module = ModuleType(loader.name)
    loader.exec_module(module)
    return module.croniter
