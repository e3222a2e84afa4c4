"""With whom a name stands in its row, and what the row does: as signs (`casting`).

A house that launches a fund alone manages it; one that launches it with a bank and a ministry often only pays into it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from extractors.funds.en.bystanders import is_no_backer
from extractors.funds.en.cast import Use
from extractors.funds.en.clauses import Clause
from extractors.funds.en.listed import row_with
from extractors.funds.en.meetings import Casting
from extractors.parties.en import Party
from extractors.parties.known_en import known_kinds


def signs_in_row(use: Use, casting: Casting) -> Iterator[str]:
    """What a use's row tells: of what kinds the others are, whether they launch the fund, whether all stand by."""
    row = row_with(use.clause, use.place)
    mates = {_sort(use.clause, place) for place in row if place != use.place}
    yield from (f"in a row with: {mate}" for mate in mates)
    if is_no_backer(use.clause, use.place):
        yield "stands by"
    if _launches(row, use, casting):
        yield "launches in a row" if mates else "launches alone"
        mine = _sort(use.clause, use.place)
        yield from (sign for mate in mates for sign in (f"launches with: {mate}", f"{mine} launches with {mate}"))


def _launches(row: tuple[int, ...], use: Use, casting: Casting) -> bool:
    """Whether a row is the subject of what announces the fund."""
    return any(
        cue.clause is use.clause
        and not cue.past
        and row[-1] <= cue.start
        and (cue.place is None or row[-1] < cue.place)
        for cue in casting.verdict.candidate.cues
    )


def _sort(clause: Clause, place: int) -> str:
    """What kind of party a noun is, more roughly than by all that is known of it."""
    noun = clause.nouns.get(place)
    if not isinstance(noun, Party):
        return "fund"
    return "investor" if known_kinds(noun.text) else _ROUGHLY.get(noun.kind, noun.kind)


_ROUGHLY: Final = {"place": "public"}
