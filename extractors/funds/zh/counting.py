"""The lists of a Chinese article that count their items, which the text goes through one by one, with semicolons.

本季落地的有三只:ⓓ,甲市首支ⓕ...;ⓓ,乙市首支ⓕ...;ⓓ,丙市...      as many items as are counted: each tells of another fund
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from extractors.funds.zh.cluster import Cluster
from extractors.funds.zh.document import Clause
from extractors.names import zh as names
from extractors.names.zh import Mention, Naming

_COUNT: Final = re.compile(r"(?<!第)(?P<count>[两二三四五六七八九十]|\d{1,2})[支只档][^。;:,]{0,12}:")
_COUNT_IN_GROUP: Final = re.compile(r"ⓕ[^。;:,]{0,12}:")


def items_counted(clauses: Sequence[Clause]) -> Mapping[int, tuple[int, int]]:
    """Of each sentence of such a list, by its index: the sentence that counts, and the number of the item."""
    found: dict[int, tuple[int, int]] = {}
    for clause in clauses:
        if (count := _count_of(clause)) > 1 and len(listed := _listed(clauses, clause)) == count:
            found |= {one.index: (clause.index, number) for number, one in enumerate(listed)}
    return found


def _count_of(clause: Clause) -> int:
    """How many funds the words before the colon of a sentence count."""
    if match := _COUNT.search(clause.text):
        return names.count_of("", f"{match['count']}支")
    if match := _COUNT_IN_GROUP.search(clause.text):
        group = next(mention for at, mention in clause.funds() if at == match.start())
        return names.count_of(clause.sentence.text[: group.start], group.text)
    return 0


def _listed(clauses: Sequence[Clause], opening: Clause) -> list[Clause]:
    """The sentences of the list that begins in one, behind its colon, or in the next."""
    first = opening.index + opening.text.endswith(":")
    listed = [*clauses[first : first + 1]]
    while listed and listed[-1].text.endswith(";") and listed[-1].index + 1 < len(clauses):
        listed.append(clauses[listed[-1].index + 1])
    return listed


def is_of_another_item(items: Mapping[int, tuple[int, int]], cluster: Cluster, mention: Mention) -> bool:
    """Whether a fund stands only in other items of the list of a mention, and does not bear this very name."""
    here = items.get(mention.sentence)
    named = mention.naming is not Naming.DESCRIBED
    if here is None or (named and any(m.text == mention.text for m in cluster.mentions)):
        return False
    there = [items.get(m.sentence) for m in cluster.mentions]
    return all(place and place[0] == here[0] and place != here for place in there)
