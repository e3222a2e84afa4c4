"""What the words of a clause around a name say: its list, its deeds, the way to the fund; as signs (`casting`)."""

from __future__ import annotations

from functools import lru_cache

from extractors.funds.en.acting import deeds_around
from extractors.funds.en.company import Row, in_list, list_around, row_of, way_to_fund, words_around
from extractors.funds.en.sorts import signs_of_acting


@lru_cache(maxsize=1024)  # where no fund in question stands, a sentence says the same for each fund of the article
def heard_in_row(text: str, own: tuple[int, ...], place: int) -> tuple[Row, int, tuple[int, int], frozenset[str]]:
    """The row of a clause, which word of it a name is, its list, and the signs of the words around it."""
    row = row_of(text, own)
    at = row.at(place)
    first, last = list_around(row, at)
    deeds = tuple(deeds_around(row, first, last))
    signs = (
        *in_list(row, first, last),
        *words_around(row, at, first, last),
        *way_to_fund(row, at),
        *deeds,
        *signs_of_acting(row, at, deeds),
    )
    return row, at, (first, last), frozenset(signs)
