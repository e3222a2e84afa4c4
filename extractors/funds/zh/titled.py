"""How the name of a fund in a headline goes with those of the funds below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.verdict import Verdict
from extractors.names import zh as names
from extractors.names.zh import Naming

_TELLING: Final = 5
"""Characters from which words of kind say which fund is meant: 科创母基金, not 母基金."""


def closes(words: Cluster, titled: Cluster) -> bool:
    """Whether the text calls a fund by the end of its name in a headline: 科创母基金 below 滨海科创母基金."""
    called = [m.text for m in words.names() if m.naming is Naming.DESCRIBED and len(m.text) >= _TELLING]
    return any(m.text.endswith(name) for m in titled.names() for name in called)


def is_numbered_apart(titled: Cluster, below: Sequence[Verdict]) -> bool:
    """Whether a headline gives its fund a number, and none of those below has any: 第四期地产基金, 亚洲地产基金."""
    return bool(_numbers(titled)) and not any(_numbers(v.cluster) for v in below)


def _numbers(cluster: Cluster) -> set[str]:
    return {number for m in cluster.names() if (number := names.number_of(m.text))}


def likeness(one: Cluster, other: Cluster) -> float:
    """The share of common pairs of characters of the two names that are most alike."""
    return max(names.likeness(a.text, b.text) for a in one.names() for b in other.names())
