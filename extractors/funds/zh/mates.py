"""What is told of the row in which a Chinese fund stands: the words that open and close it, the news of its mates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from extractors.funds.zh.document import Clause
from extractors.funds.zh.hearsay import heard_beside, heard_in
from extractors.funds.zh.rows import mates_of, row_at
from extractors.funds.zh.verdict import Verdict
from extractors.names.zh import Mention, Naming

_MANY: Final = 3


def said_of_rows(
    spots: Sequence[tuple[Clause, Mention]], told: Mapping[tuple[int, int], Verdict], own: Verdict
) -> Iterator[str]:
    """The signs of the rows in which a fund stands; `told`: the verdict on the fund of each mention."""
    for clause, mention in spots:
        mates = [*mates_of(clause, mention)]
        if not mates:
            continue
        yield "in a row of two" if len(mates) < _MANY - 1 else "in a row of many"
        yield "opens its row" if mention.start < mates[0].start else "in its row behind another"
        row = row_at(clause, mention)
        yield from heard_beside(row.words_before(clause.text), row.words_behind(clause.text), "its row")
        beside = [told.get((mate.sentence, mate.start)) for mate in mates]
        yield from _of_mates([verdict for verdict in beside if verdict and verdict is not own])


def _of_mates(mates: Sequence[Verdict]) -> Iterator[str]:
    stages = {mate.stage for mate in mates if mate.stage}
    yield from (f"in a row with one at {stage.value}" for stage in stages)
    yield "in a row with news" if stages else "in a row with no news"
    yield from {f"in a row with: {mate.rule}" for mate in mates if not mate.stage}


# ---------------------------------------------------------------- lists over several sentences


_LONGEST: Final = 10
"""Sentences of a list that its opening words may govern."""
_FAR: Final = 40
"""Characters of the opening words that are heard."""
_SHORT: Final = 10
"""Characters of opening words that only go on from the sentence before: 名单如下."""
_COUNTED: Final = re.compile(
    r"(?:[两二三四五六七八九十]|\d{1,2})(?:余|多|大)?[支只个档类块路摊家项层部]|分[为成设别作]|名单|如下|列表|包括|其中"
)
_GOES_ON: Final = (";", ":")


def said_of_lists(
    clauses: Sequence[Clause],
    spots: Sequence[tuple[Clause, Mention]],
    told: Mapping[tuple[int, int], Verdict],
    own: Verdict,
) -> Iterator[str]:
    """The signs of the lists that a fund is an item of: what opens them, what stands beside it in the same form."""
    for clause, mention in spots:
        at = clause.place_of(mention)
        if opened := _opener(clauses, clause, at):
            before, colon = opened
            above = clauses[before.index - 1].text if colon < _SHORT and before.index else ""
            words = (above + before.text[:colon])[-_FAR:]
            yield "in a list behind a colon"
            yield from heard_in(words, "before its list")
            heading = [m for _, m in before.funds(0, colon)]
            if _COUNTED.search(words) or any(m.naming is Naming.GROUP for m in heading):
                yield "in a list that counts its items"
            heads = [told.get((m.sentence, m.start)) for m in heading]
            yield from (f"in a list of one at {v.stage.value}" for v in heads if v and v is not own and v.stage)
        yield from _of_likes(clauses, clause, at, told, own)


def _opener(clauses: Sequence[Clause], clause: Clause, at: int) -> tuple[Clause, int] | None:
    """The sentence and place of the colon that opens the list in which a place stands."""
    if (colon := clause.text.rfind(":", 0, at)) >= 0:
        return clause, colon
    for earlier in reversed(clauses[max(0, clause.index - _LONGEST) : clause.index]):
        if not earlier.text.rstrip().endswith(_GOES_ON):
            return None
        if (colon := earlier.text.rfind(":")) >= 0:
            return earlier, colon
    return None


def _of_likes(
    clauses: Sequence[Clause], clause: Clause, at: int, told: Mapping[tuple[int, int], Verdict], own: Verdict
) -> Iterator[str]:
    """What is told of the funds behind which the same words stand: ⓕ投材料,ⓕ投能源."""
    next_words = clause.text[at + 1 : at + 2]
    near = [c for c in clauses[max(0, clause.index - 1) : clause.index + 2] if c.item == clause.item]
    likes = [
        told.get((m.sentence, m.start))
        for c in near
        for place, m in c.funds()
        if (c, place) != (clause, at) and c.text[place + 1 : place + 2] == next_words
    ]
    others = {v.cluster.number: v for v in likes if v and v is not own}
    if others and next_words not in _COMMON:
        yield "told in the same form as another"
        yield from {f"told in the same form as one at {v.stage.value}" for v in others.values() if v.stage}
        yield "told in the same form as two others" if len(others) > 1 else "told in the same form as one"


_COMMON: Final = {",", "。", "", "的", "、", "和", "与"}
