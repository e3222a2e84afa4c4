"""How far each fund of a Chinese article has come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.facts import Stage
from extractors.funds.stage_totals import signs_for
from extractors.funds.zh.staging import signs_of_stage
from tests.quality.lessons.zh_casts import news_of_gold


def examples(line: Mapping[str, Any]) -> Iterator[tuple[frozenset[str], bool]]:
    """Each fund of the gold that is found, at each stage: right if it is the fund's."""
    if found := news_of_gold(line, at_stages=False):
        read, verdicts, gold = found
        for index, fund in gold.items():
            signs = signs_of_stage(read, verdicts[index])
            for stage in Stage:
                yield signs_for(stage, signs), stage.value == fund["stage"]
