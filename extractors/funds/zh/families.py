"""Families of words, told as a table: a family has a row or more, '<what it tells>: <word> <word> ...'."""

from __future__ import annotations

import re
from collections.abc import Mapping


def families(table: str) -> Mapping[str, re.Pattern[str]]:
    """The pattern of each family, the longest of its words first.

    >>> families("to close: 首关 关闭")["to close"].search("完成首关")[0]
    '首关'
    """
    told: dict[str, list[str]] = {}
    for row in table.strip().splitlines():
        name, words = row.split(": ", 1)
        told.setdefault(name, []).extend(words.split())
    return {name: re.compile("|".join(map(re.escape, sorted(words, key=len)[::-1]))) for name, words in told.items()}
