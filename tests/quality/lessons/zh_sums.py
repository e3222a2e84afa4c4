"""Which sums of a Chinese article are the size and the first tranche of a fund that it announces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from extractors.funds.apportioning import Choice, choices_of
from extractors.funds.zh.sum_signs import Weighed
from extractors.funds.zh.told_sums import asked_of, told_sums
from tests.quality.lessons.en_sums import Gold, is_right
from tests.quality.lessons.zh_casts import news_of_gold


def choices(line: Mapping[str, Any]) -> Iterator[list[tuple[frozenset[str], bool]]]:
    """For each announced fund of a Chinese article all choices it has; right is the one that the gold has."""
    may_tell = line["text_kind"] in _NEWS and not line["id"].startswith(_PRACTICE)
    for gold, answers in answers_of(line):
        yield [(answer.signs if may_tell else _unruled(answer.signs), is_right(answer, gold)) for answer in answers]


_NEWS = ("reworded", "own")
_PRACTICE = "own-"
"""Of articles that rules were written with, which are right there too often."""


def _unruled(signs: frozenset[str]) -> frozenset[str]:
    """The signs without what the rules make of the sums."""
    return frozenset(sign for sign in signs if "ruled" not in sign and "claimed" not in sign)


def answers_of(line: Mapping[str, Any]) -> Iterator[tuple[Gold, list[Choice]]]:
    """Each fund of the gold that was found, with the choices of its size and first tranche."""
    if found := news_of_gold(line):
        read, verdicts, gold = found
        weighed = Weighed(read, told_sums(read.document))
        asked = asked_of(read, verdicts)
        for index, fund in gold.items():
            yield fund, list(choices_of(weighed.signs(asked[index]), asked[index].verdict.reached))
